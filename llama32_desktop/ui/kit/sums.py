"""Sums of the first numbers of a list that changes, as of heights one below the other."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import accumulate


class Sums:
    """A list of numbers, none below 0, in which a sum costs the logarithm of their count.

    A binary indexed tree (Fenwick, "A new data structure for cumulative frequency tables", 1994):
    entry `i` of the tree, counted from 1, holds the sum of the `i & -i` numbers up to the i-th.
    """

    def __init__(self, numbers: Iterable[int] = ()) -> None:
        self._numbers = list(numbers)
        if not any(self._numbers):
            self._tree = [0] * (len(self._numbers) + 1)
            return
        sums = list(accumulate(self._numbers, initial=0))
        self._tree = [0, *(sums[i] - sums[i - (i & -i)] for i in range(1, len(sums)))]

    def __len__(self) -> int:
        return len(self._numbers)

    def __getitem__(self, index: int) -> int:
        return self._numbers[index]

    def append(self, number: int) -> None:
        """Adds one at the end."""
        self._numbers.append(number)
        last = len(self._numbers)
        whole, part = number, last - 1
        while part > last - (last & -last):
            whole += self._tree[part]
            part -= part & -part
        self._tree.append(whole)

    def change(self, index: int, number: int) -> None:
        """Puts another number in the place of one."""
        more = number - self._numbers[index]
        self._numbers[index] = number
        at = index + 1
        while more and at < len(self._tree):
            self._tree[at] += more
            at += at & -at

    def prepend(self, numbers: Iterable[int]) -> None:
        """Adds some at the beginning."""
        everything = Sums([*numbers, *self._numbers])
        self._numbers, self._tree = everything._numbers, everything._tree

    def truncate(self, count: int) -> None:
        """Keeps the first `count` only."""
        del self._numbers[count:]
        del self._tree[count + 1 :]

    def before(self, index: int) -> int:
        """The sum of the numbers before `index`; of all, for the length."""
        total = 0
        while index > 0:
            total += self._tree[index]
            index -= index & -index
        return total

    def index_at(self, place: int) -> int:
        """Which number a place falls to where each takes as much room as it says.

        The first for a place before all, the last for one behind all.
        """
        found, step = 0, 1 << len(self._numbers).bit_length()
        while step:
            if found + step < len(self._tree) and self._tree[found + step] <= place:
                found += step
                place -= self._tree[found]
            step >>= 1
        return max(0, min(found, len(self._numbers) - 1))
