"""The highest numbers of rows, and where they stand."""

from __future__ import annotations

from math import isqrt

import numpy as np
from numpy.typing import NDArray

_reduced = np.maximum.reduce  # an array's method is Python around it


class Highest:
    """Those of rows of one length, float32, that are looked at one after the other.

    A row is taken as a table. None of its highest is in a column of which as many others hold
    something higher, so that few are compared. What needs no row is done when it is asked for.

    Args:
        most: So many of each row.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._row: NDArray[np.float32] | None = None
        self._table = np.empty((0, 0), np.float32)
        self._width = 0
        self._seen: list[tuple[NDArray[np.intp], NDArray[np.intp], NDArray[np.float32]]] = []
        """Of each row: columns, places among their numbers, and the numbers there."""

    def look(self, row: NDArray[np.float32]) -> np.float32:
        """Keep the highest of a row; returns the highest of all."""
        if row is not self._row:  # mostly it is the same memory
            if not self._table.size:
                self._width = _columns(row.size, self._most)
            self._row, self._table = row, row.reshape(-1, self._width)
        most, table = self._most, self._table
        heads = _reduced(table, 0)
        # Copies: what is kept for each token is to keep no row of thousands alive.
        columns = heads.argpartition(-most)[-most:].copy()
        numbers = table.take(columns, 1).ravel()
        places = numbers.argpartition(-most)[-most:].copy()
        highest = numbers.take(places)
        self._seen.append((columns, places, highest))
        top: np.float32 = _reduced(highest)
        return top

    def told(self, number: int) -> list[tuple[int, float]]:
        """Where the highest of a row stand, and what they are: the highest first.

        Args:
            number: Of the row, from 0.
        """
        columns, places, highest = self._seen[number]
        order = highest.argsort()[::-1]
        rows, inside = np.divmod(places[order], len(columns))
        found = rows * self._width + columns[inside]
        return list(zip(found.tolist(), highest[order].tolist(), strict=True))


def _columns(size: int, most: int) -> int:
    """How many columns a table of a row has: about as many as leave the fewest to be compared."""
    best = isqrt(size * most)
    fitting = [n for n in range(most, min(size, 8 * best) + 1) if size % n == 0]
    return min(fitting, key=lambda n: abs(n - best), default=size)
