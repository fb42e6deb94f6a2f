"""Counts the values of a packed message before it is decoded: while that is done, Python does
nothing else, and a message of small values takes a hundred times as long as one text of its length.
"""

from __future__ import annotations

from typing import Final

MOST_VALUES: Final = 1_000_000
"""A page of a document with 20,000 words and their places has a third of it."""


def _layout() -> tuple[list[int], list[int]]:
    """By the first byte of a value (MessagePack's specification, “Formats”): how many bytes it
    has beside what a length says, and how many bytes that length has."""
    fixed, lengths = [1] * 256, [0] * 256
    for first in range(0xA0, 0xC0):  # short texts
        fixed[first] = 1 + (first & 31)
    for start in (0xC4, 0xD9):  # bytes and texts
        for power in range(3):
            fixed[start + power], lengths[start + power] = 1 + (1 << power), 1 << power
    for power in range(3):  # extensions
        fixed[0xC7 + power], lengths[0xC7 + power] = 2 + (1 << power), 1 << power
    for power in range(4):  # whole numbers
        fixed[0xCC + power] = fixed[0xD0 + power] = 1 + (1 << power)
    for power in range(5):  # extensions of fixed lengths
        fixed[0xD4 + power] = 2 + (1 << power)
    fixed[0xCA], fixed[0xCB] = 5, 9  # numbers with fractions
    fixed[0xDC] = fixed[0xDE] = 3  # lists and mappings, whose parts follow as values
    fixed[0xDD] = fixed[0xDF] = 5
    return fixed, lengths


_FIXED, _LENGTHS = _layout()


def has_too_many(packed: bytes, most: int = MOST_VALUES) -> bool:
    """Whether a message has more values than `most`; it may be damaged."""
    place, end, count = 0, len(packed), 0
    while place < end:
        count += 1
        if count > most:
            return True
        first = packed[place]
        length = _LENGTHS[first]
        if length:
            said = int.from_bytes(packed[place + 1 : place + 1 + length], "big")
            place += _FIXED[first] + said
        else:
            place += _FIXED[first]
    return False
