"""Bytes of a text file to text."""

from __future__ import annotations

import codecs
import re
from typing import Final

from llama32_desktop.documents.reading.wide import wide_encoding

_BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CONTROL: Final = re.compile(rb"[\x00-\x07\x0e-\x1a\x1c-\x1f]")
"""In no text; tabs, line and page breaks, and the escapes of terminals' logs are."""
_SAMPLE: Final = 64 * 1024
_HIGH: Final = re.compile(rb"[\x80-\xff]")
_BEFORE: Final = 200
_SURE_IN_UTF8: Final = 10
"""So many right characters for each wrong byte make a text UTF-8 that was cut or patched."""


def looks_like_text(head: bytes) -> bool:
    """Whether a file that begins with these bytes may be text."""
    if any(head.startswith(bom) for bom, _ in _BOMS) or not _CONTROL.search(head):
        return True
    return wide_encoding(head) is not None


def decode(data: bytes, named: str = "") -> str:
    """The text, with `\\n` at the end of each line.

    Args:
        named: The encoding that it says it is in, which may be true.

    A byte order mark goes first, then UTF-16 and UTF-8, then windows-1252, in which every byte
    means something: another encoding only where its letters and words say so.
    """
    return _decoded(data, named).replace("\r\n", "\n").replace("\r", "\n")


def _decoded(data: bytes, named: str) -> str:
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return data.decode(encoding, "replace")
    if wide := wide_encoding(data):
        return data.decode(wide, "replace")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        text = data.decode("utf-8", "replace")
        wrong = text.count("\ufffd")
        right = sum(not character.isascii() for character in text) - wrong
        if right >= _SURE_IN_UTF8 * wrong:
            return text
        from llama32_desktop.documents.reading.codepages import codepage

        return data.decode(codepage(_telling(data), named), "replace")
    if "\x1b$" in text[:_SAMPLE] or "\x1b(" in text[:_SAMPLE]:  # Japanese mail, in seven bits
        try:
            return data.decode("iso2022_jp_ext")
        except UnicodeDecodeError:
            return text
    return text


def _telling(data: bytes) -> bytes:
    """What tells encodings apart: of a long text the first lines that are not in ASCII."""
    if len(data) <= _SAMPLE:
        return data
    found: list[bytes] = []
    size = 0
    for line in data.splitlines():
        if line.isascii():
            continue
        found.append(_around_first(line)[: _SAMPLE - size])
        size += len(found[-1]) + 1
        if size >= _SAMPLE:
            break
    return b"\n".join(found)


def _around_first(line: bytes) -> bytes:
    """A line from a little before its first byte that is not ASCII."""
    first = _HIGH.search(line)
    return line[max(0, first.start() - _BEFORE) :] if first else line
