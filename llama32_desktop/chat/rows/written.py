"""What is remembered of a written table of answers, so that none is lost under a later one."""

from __future__ import annotations

import itertools
from collections.abc import Iterable

import msgspec


class Written(msgspec.Struct, frozen=True):
    """A table that this app wrote."""

    hashes: tuple[str, ...]
    """Of its file; two while it is not known whether it was written."""
    rows: dict[str, list[tuple[int, int]]]
    """For each set-up that was asked, the answered rows, as the first and last of those that follow
    one another."""

    def is_within(self, rows: dict[str, list[tuple[int, int]]]) -> bool:
        """Whether all that it has is in another one too."""
        return all(
            _numbers(ranges) <= _numbers(rows.get(set_up, ()))
            for set_up, ranges in self.rows.items()
        )


def ranges(numbers: Iterable[int]) -> list[tuple[int, int]]:
    """Numbers as the first and last of those that follow one another."""
    found = []
    for _, group in itertools.groupby(enumerate(sorted(set(numbers))), lambda at: at[1] - at[0]):
        together = [number for _, number in group]
        found.append((together[0], together[-1]))
    return found


def _numbers(found: Iterable[tuple[int, int]]) -> set[int]:
    return {number for first, last in found for number in range(first, last + 1)}
