"""Places in a text as Qt counts them: in units of UTF-16, of which an emoji is two."""

from __future__ import annotations

from collections.abc import Iterable


def units(text: str) -> int:
    """How many units a text has."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def counted(text: str, places: Iterable[int]) -> dict[int, int]:
    """How many units stand before each of several places; the text is gone through once."""
    found, before, so_far = dict[int, int](), 0, 0
    for at in sorted(places):
        so_far += units(text[before:at])
        found[at], before = so_far, at
    return found


def between(text: str, start: int, end: int | None = None) -> str:
    """A part of a text, from unit to unit; to its end where none is named."""
    data = text.encode("utf-16-le", "surrogatepass")
    part = data[2 * start : None if end is None else 2 * end]
    return part.decode("utf-16-le", "surrogatepass")
