"""GPTQ's layout: levels packed down the columns, a scale and a zero for each group.

As gptqmodel and AutoGPTQ write it: `qweight` [columns·bits/32, rows], `qzeros`
[groups, rows·bits/32], `scales` [groups, rows], `g_idx` [columns]. The first version of the format
keeps each zero one too small.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from llama32_desktop.models.convert.packed.bits import Levels, unpack, width_of
from llama32_desktop.models.convert.packed.matrix import (
    FLOATS,
    Grid,
    OpenedLevels,
    Packed,
    Unpacked,
)
from llama32_desktop.models.convert.safetensors import Reader, StoredTensor


class GptqMatrix(Packed):
    method = "GPTQ"

    def __init__(
        self,
        name: str,
        shape: tuple[int, int],
        parts: Mapping[str, StoredTensor],
        *,
        zero_offset: int,
    ) -> None:
        super().__init__(name, shape, parts)
        self._zero_offset = zero_offset
        words, groups = (parts[part].shape[:1] for part in ("qweight", "scales"))
        self.bits = width_of(words[0], self.columns) if words and groups else 0
        if self.bits not in (2, 3, 4, 8) or self.columns * self.bits % 32:
            raise self._unfit("qweight")
        self._groups = groups[0]
        self._expect("qweight", (words[0], self.rows), "I32")
        self._expect("scales", (self._groups, self.rows), *FLOATS)
        self._expect("qzeros", (self._groups, -(-self.rows * self.bits // 32)), "I32")
        if "g_idx" in parts:
            self._expect("g_idx", (self.columns,), "I32", "I64")
        elif not self._groups or self.columns % self._groups:
            raise self._unfit("g_idx")

    def grid(self, reader: Reader) -> Grid:
        highest = (1 << self.bits) - 1
        zeros = unpack(self._array(reader, "qzeros"), self.bits, self.rows).T.astype(np.int16)
        return Grid(
            scales=self._array(reader, "scales").T,
            zeros=(zeros + self._zero_offset) & highest if self._zero_offset else zeros,
            highest=highest,
            group_of=self._groups_in(reader, "g_idx", self._groups),
        )

    def open(self, reader: Reader) -> OpenedLevels:
        words = self._array(reader, "qweight")
        return OpenedLevels(self.grid(reader), _Down(words, self.bits, self.columns))


class _Down(Unpacked):
    """Words of [columns·bits/32, rows]."""

    def __init__(self, words: NDArray[Any], bits: int, columns: int) -> None:
        self._words, self._bits, self._columns = words, bits, columns

    def rows(self, first: int, count: int) -> Levels:
        return unpack(self._words[:, first : first + count].T, self._bits, self._columns)
