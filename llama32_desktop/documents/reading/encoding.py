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


def looks_like_text(head: bytes) -> bool:
    """Whether a file that begins with these bytes may be text."""
    if any(head.startswith(bom) for bom, _ in _BOMS) or not _CONTROL.search(head):
        return True
    return wide_encoding(head) is not None


def decode(data: bytes) -> str:
    """The text, with `\\n` at the end of each line.

    A byte order mark goes first, then UTF-8, then what charset-normalizer takes a sample for, then
    Windows' Western encoding, in which every byte means something.
    """
    return _decoded(data).replace("\r\n", "\n").replace("\r", "\n")


def _decoded(data: bytes) -> str:
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return data.decode(encoding, "replace")
    if wide := wide_encoding(data):
        return data.decode(wide, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        # A cut at the end, or a stray byte in a long text, is not another encoding.
        if error.start > _SAMPLE or (error.start and error.start >= len(data) - 3):
            return data.decode("utf-8", "replace")
    from charset_normalizer import from_bytes

    best = from_bytes(data[:_SAMPLE]).best()
    return data.decode(best.encoding if best else "cp1252", "replace")
