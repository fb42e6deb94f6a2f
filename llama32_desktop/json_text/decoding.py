"""Reads JSON that other programs wrote, and as much as can be read of it where it is damaged."""

from __future__ import annotations

import codecs
import json
import re
from typing import Any, Final, NamedTuple

import msgspec

from llama32_desktop.json_text.repair import repaired

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16's, which is its beginning
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_PAIR: Final = re.compile(rb"\xed[\xa0-\xaf][\x80-\xbf]\xed[\xb0-\xbf][\x80-\xbf]")
_HALF: Final = re.compile(rb"\xed[\xa0-\xbf][\x80-\xbf]")
_WIDE: Final = re.compile(rb"[\xc2-\xf4][\x80-\xbf]")
_ESCAPE: Final = re.compile(
    r"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}"
    r"|(?P<half>u[dD][89a-fA-F][0-9a-fA-F]{2})|.?)",
    re.DOTALL,
)
_STAND_IN: Final = "\ufffd"


class NotJsonError(Exception):
    """Nothing in the data is JSON."""


class Decoded(NamedTuple):
    """What a file holds."""

    value: Any
    replaced: int = 0
    """Characters that could not be read; U+FFFD stands in their place."""
    damaged: bool = False
    """Whether it was no JSON as it stood: something may be missing."""


def decoded(data: bytes, *, keep_halves: bool = False) -> Decoded:
    """The value that a JSON text holds.

    Args:
        keep_halves: Escaped halves of surrogate pairs stay: in a path they stand for bytes.

    Raises:
        NotJsonError: there is none in it.
    """
    data = data.removeprefix(codecs.BOM_UTF8)
    try:
        return Decoded(msgspec.json.decode(data))
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        pass
    text, replaced = _text(data)
    if not keep_halves:
        text, halves = _without_halves(text)
        replaced += halves
    try:
        return Decoded(_loads(text), replaced)
    except (ValueError, RecursionError):
        pass
    try:
        value = _loads(repaired(text))
    except (ValueError, RecursionError):
        raise NotJsonError from None
    if not isinstance(value, dict | list) or not value:
        raise NotJsonError
    return Decoded(value, replaced, damaged=True)


def _loads(text: str) -> Any:
    # NaN and Infinity are no JSON, and no number that anything here means.
    return json.loads(text, strict=False, parse_constant=lambda _: None)


def _text(data: bytes) -> tuple[str, int]:
    """The text, and how many characters of it something else stands for."""
    encoding = next((name for mark, name in _MARKS if data.startswith(mark)), "utf-8")
    if encoding == "utf-8" and not data.isascii() and not _WIDE.search(data):
        encoding = "cp1252"  # nothing in it is UTF-8: an older editor of Windows wrote it
    before = data.count(_STAND_IN.encode())  # as it was written
    if encoding == "utf-8":
        data = _PAIR.sub(_joined, data)  # CESU-8, as some databases write it
        data = _HALF.sub(_STAND_IN.encode(), data)
    text = data.decode(encoding, "replace")
    return text, max(0, text.count(_STAND_IN) - before)


def _without_halves(text: str) -> tuple[str, int]:
    """The text, and how many escaped halves of surrogate pairs were in it."""
    replaced = 0

    def of(escape: re.Match[str]) -> str:
        nonlocal replaced
        if not escape["half"]:
            return escape[0]
        replaced += 1
        return _STAND_IN

    return _ESCAPE.sub(of, text), replaced


def _joined(pair: re.Match[bytes]) -> bytes:
    halves = pair[0].decode("utf-8", "surrogatepass")
    return halves.encode("utf-16", "surrogatepass").decode("utf-16").encode()
