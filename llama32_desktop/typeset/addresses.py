"""Addresses within a text, which end where the text goes on.

Chinese, Japanese, Korean and their like put no space behind an address.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from linkify_it import LinkifyIt
from markdown_it.rules_inline import StateInline
from markdown_it.rules_inline.linkify import linkify

from llama32_desktop.typeset.unspaced import LETTERS

MOST_ADDRESS: Final = 2000
"""Characters of an address; the search for the end of a longer one takes too long."""
_MOST_SCHEME: Final = 32
"""Characters before `://` in which a scheme is looked for: all that has come since the last mark
would be searched at each of them."""
_AFTER_LATIN: Final = re.compile(f"(?<=[A-Za-z0-9])[{LETTERS}]")
"""A letter behind a Latin one is a word of the text. One that begins a part of the path, as in
`/wiki/中文`, belongs to the address."""


class Addresses(LinkifyIt):  # type: ignore[misc]
    """Finds addresses that begin with a scheme: `readme.md` is a file, whatever Moldova's
    ending is."""

    def __init__(self) -> None:
        super().__init__(options={"fuzzy_link": False, "fuzzy_email": False})

    def pretest(self, text: str) -> bool:
        """Whether there may be an address; without the pattern that looks at each sign before one,
        which takes most of the time in texts without any."""
        return ":" in text or "//" in text

    def _validate_http(self, text: str, pos: int) -> int:
        near = text[pos : pos + MOST_ADDRESS]
        length = int(super()._validate_http(near, 0))
        return _length(near[:length]) if length < MOST_ADDRESS else 0

    def _validate_double_slash(self, text: str, pos: int) -> int:
        before = min(pos, 3)
        near = text[pos - before : pos + MOST_ADDRESS]
        length = int(super()._validate_double_slash(near, before))
        return length if length < MOST_ADDRESS else 0


def address_rule(state: StateInline, silent: bool) -> bool:
    """An address within a text, in the place of markdown-it's own rule, which this asks."""
    if not state.src.startswith("://", state.pos):
        return False
    place, whole = state.pos, state.pending
    state.pending = whole[-_MOST_SCHEME:]
    found = linkify(state, True)
    if not found or silent:
        state.pending = whole
        return found
    state.pos = place
    if before := whole[:-_MOST_SCHEME]:
        near, state.pending = state.pending, before
        state.pushPending()
        state.pending = near
    return linkify(state, False)


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
