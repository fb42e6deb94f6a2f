"""Heights of things one below the other: where each begins, and which one is at a place."""

from __future__ import annotations

from collections.abc import Iterable


class Heights:
    """A list of heights in pixels in which a sum costs the logarithm of their number.

    A binary indexed tree (Fenwick, "A new data structure for cumulative frequency tables", 1994):
    entry `i` of the tree, counted from 1, holds the sum of the `i & -i` heights up to the i-th.
    """

    def __init__(self, heights: Iterable[int] = ()) -> None:
        self._heights: list[int] = []
        self._tree: list[int] = [0]
        for height in heights:
            self.append(height)

    def __len__(self) -> int:
        return len(self._heights)

    def __getitem__(self, index: int) -> int:
        return self._heights[index]

    def append(self, height: int) -> None:
        """Puts one below all others."""
        self._heights.append(height)
        last = len(self._heights)
        whole, part = height, last - 1
        while part > last - (last & -last):
            whole += self._tree[part]
            part -= part & -part
        self._tree.append(whole)

    def change(self, index: int, height: int) -> None:
        """Gives one another height."""
        more = height - self._heights[index]
        self._heights[index] = height
        at = index + 1
        while more and at < len(self._tree):
            self._tree[at] += more
            at += at & -at

    def prepend(self, heights: Iterable[int]) -> None:
        """Puts some above all others."""
        everything = [*heights, *self._heights]
        self.truncate(0)
        for height in everything:
            self.append(height)

    def truncate(self, count: int) -> None:
        """Keeps the first `count` only."""
        del self._heights[count:]
        del self._tree[count + 1 :]

    def above(self, index: int) -> int:
        """The sum of the heights before `index`; of all, for the length."""
        total = 0
        while index > 0:
            total += self._tree[index]
            index -= index & -index
        return total

    def index_at(self, y: int) -> int:
        """Which one is at `y` pixels from the top: the first above all, the last below all."""
        found, step = 0, 1 << len(self._heights).bit_length()
        while step:
            if found + step < len(self._tree) and self._tree[found + step] <= y:
                found += step
                y -= self._tree[found]
            step >>= 1
        return max(0, min(found, len(self._heights) - 1))
