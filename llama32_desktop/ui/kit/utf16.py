"""Places in a text as Qt counts them: in units of UTF-16, of which an emoji is two."""

from __future__ import annotations

from collections.abc import Collection


def units(text: str) -> int:
    """How many units a text has."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def all_units(text: str, places: Collection[int]) -> dict[int, int]:
    """How many units a text has before each of these places, each part counted once."""
    counted: dict[int, int] = {}
    before = count = 0
    for place in sorted(places):
        count += units(text[before:place])
        counted[place] = count
        before = place
    return counted


def between(text: str, start: int, end: int | None = None) -> str:
    """A part of a text, from unit to unit; to its end where none is named."""
    data = text.encode("utf-16-le", "surrogatepass")
    part = data[2 * start : None if end is None else 2 * end]
    return part.decode("utf-16-le", "surrogatepass")
