"""Alternatives of a regular expression."""

from __future__ import annotations

import re
from typing import Final

_BAR: Final = re.compile(r"\|(?![^(]*\))")
"""One that is in no group; groups have none in them."""


def by_first_letter(words: str) -> str:
    """The same words, of which a place in a text tries only those that begin with its letter.

    Args:
        words: Patterns that begin with a letter of their own, between bars.
    """
    rests: dict[str, list[str]] = {}
    for word in _BAR.split(words):
        rests.setdefault(word[0], []).append(word[1:])
    return "|".join(f"{letter}(?:{'|'.join(rest)})" for letter, rest in rests.items())
