"""MBOX (RFC 4155): many mails in one file, each behind a line that begins with “From ”."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from llama32_desktop.cage.handed import opened
from llama32_desktop.documents.reading.mail import letters
from llama32_desktop.documents.reading.source import MOST_TEXT_BYTES, Source, shown
from llama32_desktop.documents.reading.within import Within
from llama32_desktop.sentences import Sentence

_BEGIN: Final = re.compile(rb"From \S+ .*\d\d:\d\d.*|From \S*\s*")
"""A line within a text may begin with “From ” as well; that of a mail has a sender and a time."""
_LONGEST_LINE: Final = 1024 * 1024
_HEADER: Final = re.compile(rb">?[!-9;-~]{1,76}:")
_QUOTED: Final = re.compile(rb"^>(>*From )", re.M)


def is_mailbox(head: bytes) -> bool:
    """Whether a file that begins so is one."""
    lines = head.split(b"\n", 2)
    return (
        len(lines) > 1
        and _BEGIN.fullmatch(lines[0].rstrip(b"\r")) is not None
        and _HEADER.match(lines[1]) is not None
    )


def read_mailbox(path: Path, within: Within) -> Source:
    """A page a mail, and behind each what is attached to it."""
    source = Source("mailbox", iter(()), count=sum(1 for _ in _mails(path, [])))
    source.pages = letters(_mails(path, source.unread), source, shown(path), within)
    return source


def _mails(path: Path, unread: list[str]) -> Iterator[bytes]:
    """Each mail's bytes, without the line that begins it."""
    lines: list[bytes] = []
    size = 0
    blank = True
    with opened(path) as file:
        while line := file.readline(_LONGEST_LINE):
            begins = blank and line.startswith(b"From ") and _BEGIN.fullmatch(line.strip())
            if begins:
                if lines:
                    yield _unquoted(lines)
                lines, size = [], 0
            elif size <= MOST_TEXT_BYTES:
                size += len(line)
                if size > MOST_TEXT_BYTES:
                    unread.append(
                        Sentence(
                            "A mail in “{0}” is larger than {1} MB, so it was not read to its "
                            "end; save what is attached to it and add that.",
                            shown(path),
                            MOST_TEXT_BYTES // 2**20,
                        )
                    )
                lines.append(line)
            blank = line in (b"\n", b"\r\n")
    if lines:
        yield _unquoted(lines)


def _unquoted(lines: list[bytes]) -> bytes:
    return _QUOTED.sub(rb"\1", b"".join(lines))
