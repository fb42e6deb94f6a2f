"""ggml's tensor types back into numbers. Source of the signatures: ggml.h."""

from __future__ import annotations

import ctypes
from functools import cache
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from llama32_desktop.engine.ggml.library import LibraryMissingError, bind
from llama32_desktop.engine.ggml.quantise import Floats
from llama32_desktop.engine.gguf.quantisation import TENSOR_TYPES
from llama32_desktop.sentences import Sentence

Packed: TypeAlias = bytes | bytearray | NDArray[np.uint8]

_F32 = 0
_ToFloat = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int64)


class _Traits(ctypes.Structure):
    """`struct ggml_type_traits`."""

    _fields_ = (
        ("name", ctypes.c_char_p),
        ("block", ctypes.c_int64),
        ("interleaved", ctypes.c_int64),
        ("size", ctypes.c_size_t),
        ("is_quantised", ctypes.c_bool),
        ("to_float", ctypes.c_void_p),
        ("from_float", ctypes.c_void_p),
    )


@cache
def _to_float(type_number: int) -> Any:
    find = bind("ggml_get_type_traits", ctypes.POINTER(_Traits), ctypes.c_int)
    traits, known = find(type_number).contents, TENSOR_TYPES[type_number]
    if (traits.block, traits.size) != (known.block, known.size) or not traits.to_float:
        raise LibraryMissingError(
            Sentence(
                "The installed llama.cpp does not read {0} as this app does, so nothing was "
                "done; install the version of llama-cpp-python that the app asks for.",
                known.name,
            )
        )
    return _ToFloat(traits.to_float)


def dequantise(data: Packed, type_number: int, columns: int) -> Floats:
    """Rows of a tensor as numbers, [n, columns].

    Runs without Python's lock.

    Raises:
        LibraryMissingError: ggml is not installed, or of a version that is not known here.
    """
    packed: NDArray[np.uint8] = np.frombuffer(data, np.uint8)
    if type_number == _F32:
        return packed.view("<f4").reshape(-1, columns)
    kind = TENSOR_TYPES[type_number]
    rows = packed.size // (columns // kind.block * kind.size)
    values = np.empty((rows, columns), np.float32)
    if values.size:
        _to_float(type_number)(packed.ctypes.data, values.ctypes.data, values.size)
    return values
