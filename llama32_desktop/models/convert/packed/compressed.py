"""The layouts of compressed-tensors, and others of a type that a processor knows.

`pack-quantized` keeps levels in words along each row; `int-quantized` and bitsandbytes' LLM.int8
keep bytes; 8-bit floats come with a scale for the matrix, for each row, or for each square block.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from llama32_desktop.models.convert.packed.bits import Levels, unpack, width_of
from llama32_desktop.models.convert.packed.matrix import (
    FLOATS,
    Grid,
    Opened,
    OpenedLevels,
    Packed,
    Unpacked,
    Whole,
    even_groups,
)
from llama32_desktop.models.convert.plan import Floats
from llama32_desktop.models.convert.safetensors import Reader, StoredTensor

_HALF: Final = 128
"""What makes a signed byte a level."""


class PackedRows(Packed):
    """`weight_packed` [rows, columns·bits/32], `weight_scale` [rows, groups], and for grids that
    are not symmetric `weight_zero_point`, packed down the rows or in bytes."""

    method = "compressed-tensors"

    def __init__(
        self, name: str, shape: tuple[int, int], parts: Mapping[str, StoredTensor]
    ) -> None:
        super().__init__(name, shape, parts)
        words = parts["weight_packed"].shape
        self.bits = width_of(words[1], self.columns) if len(words) == 2 else 0
        if not self.bits:
            raise self._unfit("weight_packed")
        self._expect("weight_packed", (self.rows, words[1]), "I32")
        self._groups = _groups_of(self)
        if "weight_g_idx" in parts:
            self._expect("weight_g_idx", (self.columns,), "I32", "I64")
        if "weight_zero_point" in parts:
            packed = (-(-self.rows * self.bits // 32), self._groups)
            bytes_ = parts["weight_zero_point"].dtype == "I8"
            self._expect(
                "weight_zero_point", (self.rows, self._groups) if bytes_ else packed, "I8", "I32"
            )

    def grid(self, reader: Reader) -> Grid:
        return Grid(
            scales=_spread(self._array(reader, "weight_scale"), self.rows, self._groups),
            zeros=self._zeros(reader),
            highest=(1 << self.bits) - 1,
            group_of=self._groups_in(reader, "weight_g_idx", self._groups),
        )

    def open(self, reader: Reader) -> OpenedLevels:
        words = self._array(reader, "weight_packed")
        return OpenedLevels(self.grid(reader), _Along(words, self.bits, self.columns))

    def _zeros(self, reader: Reader) -> Whole:
        middle = 1 << (self.bits - 1)
        if "weight_zero_point" not in self._parts:
            return np.full((self.rows, self._groups), middle, np.int16)
        zeros = self._array(reader, "weight_zero_point")
        if zeros.dtype == np.int8:
            return zeros.astype(np.int16) + middle
        return unpack(zeros.T, self.bits, self.rows).T.astype(np.int16)


class ByteRows(Packed):
    """`weight` [rows, columns] of signed bytes, with `weight_scale` as above; or bitsandbytes'
    with `SCB`, the largest value of each row."""

    method = "8-bit integers"
    bits = 8

    def __init__(
        self, name: str, shape: tuple[int, int], parts: Mapping[str, StoredTensor]
    ) -> None:
        super().__init__(name, shape, parts)
        self._expect("weight", shape, "I8")
        if "SCB" in parts:
            self._expect("SCB", (self.rows,), *FLOATS)
            self._groups = 1
            return
        self._groups = _groups_of(self)
        if "weight_zero_point" in parts:
            self._expect("weight_zero_point", parts["weight_scale"].shape, "I8")

    def grid(self, reader: Reader) -> Grid:
        if "SCB" in self._parts:
            largest: Floats = self._array(reader, "SCB")[:, None]
            scales: Floats = np.divide(largest, 127, dtype=np.float32)
        else:
            scales = _spread(self._array(reader, "weight_scale"), self.rows, self._groups)
        zeros = np.full((self.rows, self._groups), _HALF, np.int16)
        if "weight_zero_point" in self._parts:
            zeros += _spread(
                self._array(reader, "weight_zero_point"), self.rows, self._groups
            ).astype(np.int16)
        groups = even_groups(self.columns, self.columns // self._groups)
        return Grid(scales, zeros, 255, groups)

    def open(self, reader: Reader) -> OpenedLevels:
        return OpenedLevels(self.grid(reader), _Bytes(self._array(reader, "weight")))


class Fp8Matrix(Packed):
    """`weight` of 8-bit floats; `weight_scale` or `weight_scale_inv`, which both multiply."""

    method = "FP8"
    bits = 8

    def __init__(
        self, name: str, shape: tuple[int, int], parts: Mapping[str, StoredTensor]
    ) -> None:
        super().__init__(name, shape, parts)
        self._expect("weight", shape, "F8_E4M3", "F8_E5M2")
        self._scale = next((p for p in ("weight_scale", "weight_scale_inv") if p in parts), "")
        if not self._scale:
            raise self._unfit("weight_scale")
        scales = parts[self._scale].shape
        if parts[self._scale].dtype not in FLOATS or not _divides(scales, shape):
            raise self._unfit(self._scale)

    def open(self, reader: Reader) -> Opened:
        scales = self._array(reader, self._scale)
        scales = scales.reshape(1, 1) if scales.ndim < 2 and scales.size == 1 else scales
        scales = scales.reshape(len(scales), -1)
        return _OpenedFp8(
            self._array(reader, "weight"), self._parts["weight"].dtype == "F8_E5M2", scales
        )


class _OpenedFp8(Opened):
    def __init__(self, data: NDArray[np.uint8], is_e5m2: bool, scales: Floats) -> None:
        self._data, self._values, self._scales = data, fp8_values(is_e5m2), scales

    def floats(self, first: int, count: int) -> Floats:
        high = block_size(self._data.shape[0], self._scales.shape[0])
        wide = block_size(self._data.shape[1], self._scales.shape[1])
        rows = np.arange(first, first + count) // high
        columns = np.arange(self._data.shape[1]) // wide
        values: Floats = self._values[self._data[first : first + count]]
        values *= self._scales[rows][:, columns]
        return values


@cache
def fp8_values(is_e5m2: bool) -> Floats:
    """The number of each of the 256 bytes (OCP's 8-bit floating point specification)."""
    exponent_bits, bias = (5, 15) if is_e5m2 else (4, 7)
    mantissa_bits = 7 - exponent_bits
    code = np.arange(256)
    exponent = (code & 127) >> mantissa_bits
    mantissa = (code & ((1 << mantissa_bits) - 1)) / (1 << mantissa_bits)
    normal = (1 + mantissa) * 2.0 ** (exponent - bias)
    values = np.where(exponent == 0, mantissa * 2.0 ** (1 - bias), normal)
    values[(code & 127) >= (124 if is_e5m2 else 127)] = np.nan
    return np.where(code & 128, -values, values).astype(np.float32)


class _Along(Unpacked):
    def __init__(self, words: NDArray[Any], bits: int, columns: int) -> None:
        self._words, self._bits, self._columns = words, bits, columns

    def rows(self, first: int, count: int) -> Levels:
        return unpack(self._words[first : first + count], self._bits, self._columns)


class _Bytes(Unpacked):
    def __init__(self, data: NDArray[np.int8]) -> None:
        self._data = data.view(np.uint8)

    def rows(self, first: int, count: int) -> Levels:
        return self._data[first : first + count] ^ np.uint8(_HALF)


def block_size(length: int, blocks: int) -> int:
    """Of blocks that cover `length`, the last of which may be short: 128 where that fits.

    192 in two blocks are 128 and 64, not 96 twice.
    """
    return 128 if -(-length // 128) == blocks else length // blocks


def _divides(scales: tuple[int, ...], shape: tuple[int, int]) -> bool:
    if len(scales) < 2:
        return scales in ((), (1,)) or scales == shape[:1]
    return len(scales) == 2 and all(
        count > 0 and (length % count == 0 or -(-length // 128) == count)
        for count, length in zip(scales, shape, strict=True)
    )


def _groups_of(matrix: PackedRows | ByteRows) -> int:
    """Groups of a row; one scale for a row or for the whole matrix is one group."""
    stored = matrix._parts.get("weight_scale")
    shape = stored.shape if stored else None
    if stored is None or stored.dtype not in FLOATS:
        raise matrix._unfit("weight_scale")
    if shape in ((), (1,), (1, 1), (matrix.rows,)):
        return 1
    fits = shape is not None and len(shape) == 2 and shape[0] == matrix.rows and shape[1] > 0
    if shape is not None and fits and matrix.columns % shape[1] == 0:
        return shape[1]
    raise matrix._unfit("weight_scale")


def _spread(values: NDArray[Any], rows: int, groups: int) -> NDArray[Any]:
    """[rows, groups], of which one may stand for all."""
    if values.size == 1:
        return np.broadcast_to(values.reshape(1, 1), (rows, groups)).copy()
    return values.reshape(rows, groups)
