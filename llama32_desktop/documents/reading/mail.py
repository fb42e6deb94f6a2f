"""EML and EMLX: a mail as its program saves it, with what is attached to it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from email.message import EmailMessage
from itertools import chain
from pathlib import Path
from typing import Final

import msgspec

from llama32_desktop.documents.model import Page
from llama32_desktop.documents.reading.archives import damaged
from llama32_desktop.documents.reading.attached import Attached, pages
from llama32_desktop.documents.reading.letter import letter, parsed
from llama32_desktop.documents.reading.mail_parts import attachments
from llama32_desktop.documents.reading.source import Source, shown, whole
from llama32_desktop.documents.reading.within import Within
from llama32_desktop.sentences import Sentence

_LENGTH: Final = re.compile(rb"\s*(\d{1,12})[ \t]*\r?\n")
"""EMLX, Apple Mail's, begins with the length of the mail; behind it stands a property list."""

_ERRORS: Final = (ValueError, LookupError, AttributeError, TypeError)


def read_mail(path: Path, within: Within) -> Source:
    """One page for the mail itself; behind it what is attached."""
    data = whole(path)
    if path.suffix.lower() == ".emlx" and (length := _LENGTH.match(data)):
        data = data[length.end() : length.end() + int(length[1])]
    try:
        mail = parsed(data)
        page, attached, unread = read_letter(mail, shown(path))
    except _ERRORS as error:
        raise damaged(path) from error
    source = Source("email", iter(()), count=1 + len(attached), unread=unread)
    source.pages = chain([page], pages(attached, source, shown(path), 2, within))
    return source


def read_letter(mail: EmailMessage, name: str) -> tuple[Page, list[Attached], list[str]]:
    """A mail's page, its attachments, and what of it is not read.

    Raises:
        ValueError, LookupError, AttributeError, TypeError: see `letter.parsed`.
    """
    small: list[str] = []
    attached = list(attachments(mail, small))
    unread: list[str] = []
    if small:
        unread.append(
            Sentence(
                "Small pictures in “{0}”, such as logos, were left out (pictures: {1}).",
                name,
                len(small),
            )
        )
    return letter(mail), attached, unread


def letters(mails: Iterator[bytes], source: Source, name: str, within: Within) -> Iterator[Page]:
    """A page for each mail, and behind it what is attached to it; for files of many mails."""
    number = 1
    for data in mails:
        try:
            page, attached, unread = read_letter(parsed(data), name)
        except _ERRORS:
            source.unread.append(
                Sentence(
                    "Mail {0} of “{1}” is damaged, so it was not read; open it in your mail "
                    "program and save it anew.",
                    number,
                    name,
                )
            )
            continue
        source.unread += unread
        for one in chain([page], pages(attached, source, name, number + 1, within)):
            yield msgspec.structs.replace(one, number=number)
            number += 1
