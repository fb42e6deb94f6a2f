"""bitsandbytes' 4 bits: NF4 and FP4, levels of a table for blocks that run over the rows.

As bitsandbytes writes it: two numbers a byte, the first in the upper half; `absmax` for each block,
in bytes of a second table where that was quantised too; the rest in JSON in a tensor's bytes.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final, TypeGuard

import numpy as np
from numpy.typing import NDArray

from llama32_desktop.models.convert.packed.bits import Levels
from llama32_desktop.models.convert.packed.matrix import FLOATS, Opened, Packed
from llama32_desktop.models.convert.plan import Floats
from llama32_desktop.models.convert.safetensors import Reader, StoredTensor

STATES: Final = ("quant_state.bitsandbytes__nf4", "quant_state.bitsandbytes__fp4")
_MOST_STATE: Final = 10_000
_MOST_BLOCK: Final = 1 << 20
_MOST_OFFSET: Final = 1e30


class FourBitMatrix(Packed):
    method = "bitsandbytes NF4"
    bits = 4

    def __init__(
        self, name: str, shape: tuple[int, int], parts: Mapping[str, StoredTensor]
    ) -> None:
        super().__init__(name, shape, parts)
        self._state = next(p for p in STATES if f"weight.{p}" in parts)
        if parts["weight"].dtype != "U8" or parts["weight"].values != -(-self._count // 2):
            raise self._unfit("weight")
        self._expect("weight.quant_map", (16,), *FLOATS)
        nested = "weight.nested_absmax" in parts
        for part in ("weight.absmax", *(["weight.nested_quant_map"] if nested else [])):
            if part not in parts:
                raise self._unfit(part)
        if parts[f"weight.{self._state}"].values > _MOST_STATE:
            raise self._unfit(self._state)

    @property
    def _count(self) -> int:
        return self.rows * self.columns

    def open(self, reader: Reader) -> Opened:
        said = self._said(reader)
        size, shape = said.get("blocksize"), said.get("shape")
        if not _is_size(size) or shape != [self.rows, self.columns]:
            raise self._unfit(self._state)
        largest = self._array(reader, "weight.absmax").reshape(-1)
        if "weight.nested_absmax" in self._parts:
            largest = self._nested(reader, said, largest)
        if largest.size != -(-self._count // size) or largest.dtype != np.float32:
            raise self._unfit("absmax")
        table = self._array(reader, "weight.quant_map")
        data = self._array(reader, "weight").reshape(-1)
        return _OpenedFourBits(data, table, largest, size, self.columns)

    def _said(self, reader: Reader) -> dict[str, Any]:
        try:
            said = json.loads(self._array(reader, f"weight.{self._state}").tobytes())
        except (ValueError, RecursionError):
            said = None
        if not isinstance(said, dict):
            raise self._unfit(self._state)
        return said

    def _nested(self, reader: Reader, said: dict[str, Any], codes: Levels) -> Floats:
        size, offset = said.get("nested_blocksize"), said.get("nested_offset")
        if not _is_size(size) or not _is_offset(offset):
            raise self._unfit(self._state)
        table = self._array(reader, "weight.nested_quant_map")
        scales = self._array(reader, "weight.nested_absmax")
        if table.shape != (256,) or codes.dtype != np.uint8 or scales.ndim != 1:
            raise self._unfit("nested_quant_map")
        if scales.size != -(-codes.size // size):
            raise self._unfit("nested_absmax")
        values: Floats = table[codes] * scales[np.arange(codes.size) // size]
        return values + np.float32(offset)


def _is_size(size: Any) -> TypeGuard[int]:
    return type(size) is int and 1 <= size <= _MOST_BLOCK


def _is_offset(offset: Any) -> TypeGuard[float]:
    return type(offset) in (int, float) and abs(offset) < _MOST_OFFSET


class _OpenedFourBits(Opened):
    def __init__(
        self, data: Levels, table: Floats, largest: Floats, size: int, columns: int
    ) -> None:
        self._data, self._table, self._largest = data, table, largest
        self._size, self._columns = size, columns

    def floats(self, first: int, count: int) -> Floats:
        start, end = first * self._columns, (first + count) * self._columns
        pairs: NDArray[np.uint8] = self._data[start // 2 : -(-end // 2)]
        codes = np.empty((len(pairs), 2), np.uint8)
        np.right_shift(pairs, 4, out=codes[:, 0])
        np.bitwise_and(pairs, 15, out=codes[:, 1])
        values: Floats = self._table[codes.reshape(-1)[start % 2 :][: end - start]]
        values *= self._largest[np.arange(start, end) // self._size]
        return values.reshape(count, self._columns)
