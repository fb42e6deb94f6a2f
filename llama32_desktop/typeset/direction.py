"""From which side a text is read."""

from __future__ import annotations

import unicodedata
from typing import Final

_ISOLATES: Final = "\u2066", "\u2069"


def begins_at_the_right(text: str) -> bool:
    """Whether its first letter is of Arabic, Hebrew or another script that is written so."""
    for char in text:
        kind = unicodedata.bidirectional(char)
        if kind in ("L", "R", "AL"):
            return kind != "L"
    return False


def isolated(text: str) -> str:
    """A text that is written from the left within one from the right, as code is."""
    return text.join(_ISOLATES)


def without_isolates(text: str) -> str:
    """The text without the marks that `isolated` puts around its parts."""
    for mark in _ISOLATES:
        text = text.replace(mark, "")
    return text
