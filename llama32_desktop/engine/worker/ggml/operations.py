"""Operations read from ggml's tensors, and made into tensors without numbers.

Source of the layout: `ggml_tensor` in ggml.h, in the version that `graph.check_abi` holds.
"""

from __future__ import annotations

import ctypes
from typing import Final, cast

from llama32_desktop.engine.lent import Operation, Shape
from llama32_desktop.engine.worker.ggml.graph import Tensor, TensorContext

_SOURCES: Final = 10


class _Raw(ctypes.Structure):
    """The beginning of `ggml_tensor`."""

    _fields_ = (
        ("type", ctypes.c_int),
        ("buffer", ctypes.c_void_p),
        ("ne", ctypes.c_int64 * 4),
        ("nb", ctypes.c_size_t * 4),
        ("op", ctypes.c_int),
        ("op_params", ctypes.c_int32 * 16),
        ("flags", ctypes.c_int32),
        ("src", ctypes.c_void_p * _SOURCES),
    )


def operation_of(tensor: Tensor) -> Operation:
    """What a tensor of this process is the result of."""
    raw = _Raw.from_address(tensor)
    sources = [raw.src[n] for n in range(_SOURCES)]
    while sources and not sources[-1]:
        sources.pop()
    return Operation(
        raw.op,
        tuple(raw.op_params),
        _shape(raw),
        tuple(_shape(_Raw.from_address(each)) if each else None for each in sources),
    )


def _shape(raw: _Raw) -> Shape:
    sizes, steps = tuple(raw.ne), tuple(raw.nb)
    four = tuple[int, int, int, int]
    return Shape(raw.type, cast(four, sizes), cast(four, steps))


def tensor_of(operation: Operation, context: TensorContext) -> Tensor:
    """A tensor that is the result of an operation; it and its sources have no memory."""
    result = _made(operation.result, context)
    raw = _Raw.from_address(result)
    raw.op = operation.op
    for n, parameter in enumerate(operation.parameters):
        raw.op_params[n] = parameter
    for n, source in enumerate(operation.sources):
        raw.src[n] = None if source is None else _made(source, context)
    return result


def _made(shape: Shape, context: TensorContext) -> Tensor:
    tensor = context.tensor(shape.type, shape.sizes)
    raw = _Raw.from_address(tensor)
    for n, step in enumerate(shape.steps):
        raw.nb[n] = step
    return tensor
