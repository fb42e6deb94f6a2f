"""Addresses within a text, which end where the text goes on.

Chinese, Japanese, Korean and their like put no space behind an address.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from linkify_it import LinkifyIt

from llama32_desktop.typeset.unspaced import LETTERS

_AFTER_LATIN: Final = re.compile(f"(?<=[A-Za-z0-9])[{LETTERS}]")
"""A letter behind a Latin one is a word of the text. One that begins a part of the path, as in
`/wiki/中文`, belongs to the address."""


class Addresses(LinkifyIt):  # type: ignore[misc]
    """Finds addresses that begin with a scheme: `readme.md` is a file, whatever Moldova's
    ending is."""

    def __init__(self) -> None:
        super().__init__(options={"fuzzy_link": False, "fuzzy_email": False})

    def _validate_http(self, text: str, pos: int) -> int:
        length = int(super()._validate_http(text, pos))
        return _length(text[pos : pos + length])


def _length(address: str) -> int:
    """How much of an address is one: it has no punctuation but that of ASCII."""
    if address.isascii():
        return len(address)
    end = next(
        (i for i, char in enumerate(address) if not char.isascii() and _ends(char)), len(address)
    )
    words = _AFTER_LATIN.search(address, 0, end)
    address = address[: words.start() if words else end]
    return len(address.rstrip(".,;:!?'\"")) if address.strip("/") else 0


def _ends(char: str) -> bool:
    return unicodedata.category(char)[0] in "PSZC"
