"""`chat.html` of ChatGPT's export: a page that holds the same conversations as the JSON beside it.

Many keep only this file, as it is the one that opens.
"""

from __future__ import annotations

import codecs
import json
import re
from typing import Final

_DATA: Final = re.compile(rb"\bjsonData\s*=\s*(?=[\[{])")

_BEFORE: Final = codecs.BOM_UTF8 + b" \t\r\n"
"""Bytes that may stand before a page."""

_SCANNER: Final = json.JSONDecoder(strict=False, object_pairs_hook=lambda _: None)
"""Finds where the JSON ends; its values are read afterwards, so no object is kept of them."""


def without_page(data: bytes) -> bytes:
    """The JSON in such a page; anything else as it is."""
    found = _DATA.search(data) if data.lstrip(_BEFORE).startswith(b"<") else None
    if found is None:
        return data
    text = data[found.end() :].decode("utf-8", "surrogateescape")
    try:
        _, end = _SCANNER.raw_decode(text)
    except (ValueError, RecursionError):  # cut off: what there is of it can still be read
        end = len(text)
    return text[:end].encode("utf-8", "surrogateescape")
