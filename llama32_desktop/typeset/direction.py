"""From which side a text is read."""

from __future__ import annotations

import unicodedata


def begins_at_the_right(text: str) -> bool:
    """Whether its first letter is of Arabic, Hebrew or another script that is written so."""
    for char in text:
        kind = unicodedata.bidirectional(char)
        if kind in ("L", "R", "AL"):
            return kind != "L"
    return False
