"""AWQ's layout `gemm`: four bits, packed along the rows in an order of its own.

As autoawq writes it: `qweight` [columns, rows/8], `qzeros` [groups, rows/8], `scales`
[groups, rows].
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from llama32_desktop.models.convert.packed.bits import Levels, unpack_awq
from llama32_desktop.models.convert.packed.matrix import (
    FLOATS,
    Grid,
    OpenedLevels,
    Packed,
    Unpacked,
    even_groups,
)
from llama32_desktop.models.convert.safetensors import Reader, StoredTensor

_IN_WORD = 8


class AwqMatrix(Packed):
    method = "AWQ"
    bits = 4

    def __init__(
        self, name: str, shape: tuple[int, int], parts: Mapping[str, StoredTensor]
    ) -> None:
        super().__init__(name, shape, parts)
        self._groups = next(iter(parts["scales"].shape), 0)
        if self.rows % _IN_WORD or not self._groups or self.columns % self._groups:
            raise self._unfit("scales")
        self._expect("qweight", (self.columns, self.rows // _IN_WORD), "I32")
        self._expect("scales", (self._groups, self.rows), *FLOATS)
        self._expect("qzeros", (self._groups, self.rows // _IN_WORD), "I32")

    def grid(self, reader: Reader) -> Grid:
        return Grid(
            scales=self._array(reader, "scales").T,
            zeros=unpack_awq(self._array(reader, "qzeros")).T.astype(np.int16),
            highest=15,
            group_of=even_groups(self.columns, self.columns // self._groups),
        )

    def open(self, reader: Reader) -> OpenedLevels:
        return OpenedLevels(self.grid(reader), _Along(self._array(reader, "qweight")))


class _Along(Unpacked):
    """Words of [columns, rows/8]."""

    def __init__(self, words: NDArray[Any]) -> None:
        self._words = words

    def rows(self, first: int, count: int) -> Levels:
        start, end = first // _IN_WORD, -(-(first + count) // _IN_WORD)
        levels = unpack_awq(self._words[:, start:end]).T
        return levels[first - start * _IN_WORD :][:count]
