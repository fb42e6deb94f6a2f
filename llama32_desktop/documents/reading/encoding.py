"""Bytes of a text file to text."""

from __future__ import annotations

import codecs
import re
from typing import Final

_BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CONTROL: Final = re.compile(rb"[\x00-\x07\x0e-\x1a\x1c-\x1f]")
"""In no text; tabs, line and page breaks, and the escapes of terminals' logs are."""
_NO_TEXT: Final = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_SAMPLE: Final = 64 * 1024
_MOST_ZEROS: Final = 0.4
"""Of the bytes in even, or in odd places: what UTF-16 of any language with spaces and line ends in
it, and with Western letters or figures, has at the least."""
_SURE_IN_UTF8: Final = 10
"""So many right characters for each wrong byte make a text UTF-8 that was cut or patched."""


def looks_like_text(head: bytes) -> bool:
    """Whether a file that begins with these bytes may be text."""
    return (
        any(head.startswith(bom) for bom, _ in _BOMS)
        or not _CONTROL.search(head)
        or utf_16_without_mark(head) is not None
    )


def utf_16_without_mark(head: bytes) -> str | None:
    """The kind of UTF-16 in which a text is that begins with these bytes and has no mark."""
    head = head[: min(len(head), _SAMPLE) & ~1]
    zeros = [head[place::2].count(0) for place in (0, 1)]
    if max(zeros) < _MOST_ZEROS * len(head) / 2 or max(zeros) == 0 or min(zeros) > len(head) / 50:
        return None
    name = "utf-16-be" if zeros[0] > zeros[1] else "utf-16-le"
    # A character may be cut in two at the end of what was looked at.
    text = codecs.getincrementaldecoder(name)("replace").decode(head)
    return None if _NO_TEXT.search(text) or "\ufffd" in text else name


def decode(data: bytes) -> str:
    """The text, with `\\n` at the end of each line.

    A byte order mark goes first, then UTF-16 and UTF-8, then windows-1252, in which every byte
    means something: another encoding only where its letters and words say so.
    """
    return _decoded(data).replace("\r\n", "\n").replace("\r", "\n")


def _decoded(data: bytes) -> str:
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return data.decode(encoding, "replace")
    if b"\0" in data[:_SAMPLE] and (name := utf_16_without_mark(data)):
        return data.decode(name, "replace")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        text = data.decode("utf-8", "replace")
        wrong = text.count("\ufffd")
        right = sum(not character.isascii() for character in text) - wrong
        if right >= _SURE_IN_UTF8 * wrong:
            return text
        from llama32_desktop.documents.reading.codepages import codepage

        return data.decode(codepage(_telling(data)), "replace")
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
    for line in re.finditer(rb"[^\r\n]*[\x80-\xff][^\r\n]*", data):
        found.append(line.group()[: _SAMPLE - size])
        size += len(found[-1]) + 1
        if size >= _SAMPLE:
            break
    return b"\n".join(found)
