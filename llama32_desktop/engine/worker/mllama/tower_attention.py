"""The vision tower's attention on the processor, by NumPy's matrix products.

A picture has thousands of columns and heads of 80 numbers. ggml's flash attention does a third of
what the processor can, and its products of so short rows half. Here the scores of one head and a
few rows stay in the core's cache: a product, the exponential, a product. All is float32.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

import numpy as np

from llama32_desktop.engine.worker.mllama.attention import Heads
from llama32_desktop.engine.worker.mllama.weights import Floats

ROWS: Final = 128
"""Queries at once: their scores over a tile or two are as large as a core's second cache."""
_PARTS_A_THREAD: Final = 4
"""The work is cut into so many parts a thread, as some cores are slower than others."""


@dataclass(frozen=True, slots=True)
class _Piece:
    """Some rows of a head."""

    head: int
    start: int
    end: int
    columns: int
    """How many they see, from the first on."""


class TowerAttention:
    """Attention of all rows to all of a picture's, in the threads of a pool.

    Args:
        multiplicity: How many rows of the whole picture each row stands for.
        real_rows: Rows behind them see only these.
        stopped: Looked at between two pieces.
    """

    def __init__(
        self,
        heads: Heads,
        multiplicity: Floats,
        real_rows: int,
        stopped: Callable[[], bool],
    ) -> None:
        self._heads, self._multiplicity, self._stopped = heads, multiplicity, stopped
        rows = len(multiplicity)
        self._pieces = [
            _Piece(head, start, min(start + ROWS, end), seen)
            for head in range(heads.heads)
            for first, end, seen in ((0, real_rows, rows), (real_rows, rows, real_rows))
            for start in range(first, end, ROWS)
        ]

    def run(self, q: Floats, k: Floats, v: Floats, threads: int, pool: Executor) -> bool:
        """Puts what the queries see in their place; all are [rows, width].

        Returns:
            Whether it went to its end.
        """
        parts = max(1, min(len(self._pieces), threads * _PARTS_A_THREAD))
        ends = np.linspace(0, len(self._pieces), parts + 1).astype(int)
        pieces = [self._pieces[start:end] for start, end in pairwise(ends)]
        return all(pool.map(lambda part: self._attend(part, q, k, v), pieces))

    def _attend(self, pieces: Sequence[_Piece], q: Floats, k: Floats, v: Floats) -> bool:
        size, rows = self._heads.size, len(self._multiplicity)
        scale = np.float32(1 / math.sqrt(size))
        scores = np.empty(ROWS * rows, np.float32)
        seen = np.empty((ROWS, size + 1), np.float32)
        values = np.empty((rows, size + 1), np.float32)
        keys, head = values.T, -1
        for piece in pieces:
            if self._stopped():
                return False
            part = slice(piece.head * size, (piece.head + 1) * size)
            if piece.head != head:
                head = piece.head
                keys = np.ascontiguousarray(k[:, part].T)
                # The last column gives the sum that the others are divided by.
                np.multiply(v[:, part], self._multiplicity[:, None], out=values[:, :size])
                values[:, size] = self._multiplicity
            count, columns = piece.end - piece.start, piece.columns
            mine = scores[: count * columns].reshape(count, columns)
            queries = q[piece.start : piece.end, part]
            np.matmul(queries * scale, keys[:, :columns], out=mine)
            mine -= mine.max(axis=1, keepdims=True)
            np.exp(mine, out=mine)
            made = np.matmul(mine, values[:columns], out=seen[:count])
            np.divide(made[:, :size], made[:, size:], out=queries)
        return True
