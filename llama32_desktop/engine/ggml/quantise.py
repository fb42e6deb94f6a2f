"""Numbers into ggml's tensor types. Source of the signatures: ggml.h."""

from __future__ import annotations

import ctypes
from functools import cache
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from llama32_desktop.engine.ggml.library import bind
from llama32_desktop.engine.gguf.quantisation import TENSOR_TYPES

Floats: TypeAlias = NDArray[np.float32]

_int64 = ctypes.c_int64


@cache
def _quantise_chunk() -> Any:
    return bind(
        "ggml_quantize_chunk",
        ctypes.c_size_t,
        ctypes.c_int,
        ctypes.c_void_p,
        ctypes.c_void_p,
        _int64,  # where to start
        _int64,  # rows
        _int64,  # values a row
        ctypes.c_void_p,  # importance of each column; none here
    )


def fits(type_number: int, columns: int) -> bool:
    """Whether rows of `columns` values fill whole blocks of a type."""
    return columns % TENSOR_TYPES[type_number].block == 0


def row_bytes(type_number: int, columns: int) -> int:
    """What a row of `columns` values takes.

    Raises:
        ValueError: the row does not fill whole blocks of the type.
    """
    kind = TENSOR_TYPES[type_number]
    if columns % kind.block:
        raise ValueError(f"a row of {columns} values does not fill blocks of {kind.name}")
    return columns // kind.block * kind.size


def quantise(rows: Floats, type_number: int) -> NDArray[np.uint8]:
    """`rows` [n, columns] as [n, row_bytes] of a tensor type, by ggml itself.

    Runs without Python's lock, so that several threads can quantise at once.

    Raises:
        ValueError: a row does not fill whole blocks of the type.
        LibraryMissingError: ggml is not installed.
    """
    count, columns = rows.shape
    packed = np.empty((count, row_bytes(type_number, columns)), np.uint8)
    if not packed.size:
        return packed
    source = np.ascontiguousarray(rows, np.float32)
    _quantise_chunk()(type_number, source.ctypes.data, packed.ctypes.data, 0, count, columns, None)
    return packed
