"""Multiplies by weights that are repacked for this processor, to see whether that works.

ggml's processor backend has kinds of memory that rearrange quantised weights for instructions of
some processors, as AMX. Source of the signatures: ggml-backend.h and ggml-cpu.h.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from typing import Final

import numpy as np

from llama32_desktop.engine.ggml.dequantise import dequantise
from llama32_desktop.engine.ggml.library import bind
from llama32_desktop.engine.ggml.quantise import quantise
from llama32_desktop.engine.worker.ggml.graph import Graph, Tensor
from llama32_desktop.engine.worker.ggml.memory import DeviceTensors, HostTensor, write_tensor
from llama32_desktop.engine.worker.ggml.schedule import Backends, computed

TYPES: Final = (2, 3, 8, 12, 13, 14)
"""Q4_0, Q4_1, Q8_0, Q4_K, Q5_K and Q6_K, which models are published with; enum ggml_type."""
ROWS: Final = (1, 33)
"""A token of an answer, and more of a prompt than one tile has."""
_COLUMNS, _OUTPUTS = 256, 64
_ROUNDING: Final = 0.02
"""Of the largest result: inputs are rounded to 8 bits; wrong numbers are off by as much as all."""

_pointer = ctypes.c_void_p
_registry = bind("ggml_backend_dev_backend_reg", _pointer, _pointer)
_supports = bind("ggml_backend_dev_supports_op", ctypes.c_bool, _pointer, _pointer)
_proc_address = bind("ggml_backend_reg_get_proc_address", _pointer, _pointer, ctypes.c_char_p)


def repacking_memories(backends: Backends) -> Iterator[int]:
    """ggml's handles of the processor's kinds of memory that rearrange weights."""
    device = backends.devices[backends.processor]
    address = _proc_address(_registry(device), b"ggml_backend_dev_get_extra_bufts")
    if not address:
        return
    found = ctypes.CFUNCTYPE(ctypes.POINTER(_pointer), _pointer)(address)(device)
    place = 0
    while found and found[place]:
        yield int(found[place] or 0)
        place += 1


def multiplies_right(backends: Backends, memory: int, kind: int, rows: int) -> bool:
    """Whether weights of a type, repacked, give the products that they have by their values.

    True for types that are not repacked in that memory: no model has them there.
    """
    random = np.random.default_rng(1)
    weights = random.standard_normal((_OUTPUTS, _COLUMNS)).astype(np.float32)
    packed = quantise(weights, kind)
    there = DeviceTensors(memory, [(kind, (_COLUMNS, _OUTPUTS))], weights=True)
    given = HostTensor((rows, _COLUMNS), np.float32)
    given.array[:] = random.standard_normal((rows, _COLUMNS))
    device = backends.devices[backends.processor]

    def product(g: Graph) -> Tensor:
        made = g.mul_mat(there.tensors[0], given.tensor)
        if not _supports(device, made):
            raise _NotRepackedError
        write_tensor(there.tensors[0], packed)
        return made

    try:
        found = computed(backends, product, (rows, _OUTPUTS))
    except _NotRepackedError:
        return True
    right = given.array @ dequantise(packed.tobytes(), kind, _COLUMNS).T
    return bool(np.abs(found - right).max() <= _ROUNDING * np.abs(right).max())


class _NotRepackedError(Exception):
    """A kind of memory has no use for weights of a type."""
