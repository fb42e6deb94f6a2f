"""Looks at some of a file's weights: a length that is right does not say that they are there.

A download that was cut off, a copy from a bad disk and a file with holes have zeros where weights
should be, and answer with nonsense or nothing. A few kilobytes of each matrix tell, in
milliseconds.
"""

from __future__ import annotations

import math
import struct
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import BinaryIO, Final

from llama32_desktop.engine.gguf.header import GgufError, GgufHeader, TensorInfo
from llama32_desktop.sentences import Sentence

_LEAST_BYTES: Final = 64 * 1024
"""Smaller ones may be zeros by right."""
_SAMPLE: Final = 4096
_MOST: Final = 128
"""Matrices that are looked at, and vectors."""
_RUN: Final = 3
"""So many matrices one behind the other are never zeros alone; one or two may have been made so."""
_FLOATS: Final = {0: struct.Struct("<f"), 1: struct.Struct("<e")}
"""F32 and F16, as ggml numbers them; quantised types have floats of their own in them."""


class NoWeightsError(GgufError):
    """The file is as long as it says, and its weights are not in it."""


def check_weights(path: Path, header: GgufHeader) -> None:
    """Hold samples of the weights against what weights can be.

    Raises:
        NoWeightsError: they are zeros or no numbers; one sentence that names the file.
        OSError: the file cannot be read.
    """
    tensors = sorted(header.tensors, key=lambda tensor: tensor.offset)
    matrices = _some([t for t in tensors if len(t.shape) > 1 and t.bytes >= _LEAST_BYTES])
    with path.open("rb", buffering=0) as stream:
        empty = [_is_empty(stream, header.data_offset, tensor) for tensor in matrices]
        if _longest_run(empty) >= min(_RUN, max(2, len(empty))):
            raise _damaged(path, Sentence("a part of its weights is nothing but zeros"))
    if not has_numbers(path, header, math.isnan):  # one for rotations may be infinite
        raise _damaged(path, Sentence("some of its weights are no numbers"))


def _is_not_finite(value: float) -> bool:
    return not math.isfinite(value)


def has_numbers(
    path: Path, header: GgufHeader, is_none: Callable[[float], bool] = _is_not_finite
) -> bool:
    """Whether samples of the weights that are floats are numbers.

    Args:
        is_none: Whether a value is none.

    Raises:
        OSError: the file cannot be read.
    """
    tensors = sorted(header.tensors, key=lambda tensor: tensor.offset)
    vectors = _some([t for t in tensors if t.type in _FLOATS])
    start = header.data_offset
    with path.open("rb", buffering=0) as stream:
        return not any(_has_no_number(stream, start, each, is_none) for each in vectors)


def _some(tensors: list[TensorInfo]) -> list[TensorInfo]:
    """At most so many, from the first to the last."""
    if len(tensors) <= _MOST:
        return tensors
    return [tensors[index * (len(tensors) - 1) // (_MOST - 1)] for index in range(_MOST)]


def _longest_run(flags: list[bool]) -> int:
    ends = [-1, *(index for index, flag in enumerate(flags) if not flag), len(flags)]
    return max(after - before - 1 for before, after in pairwise(ends))


def _is_empty(stream: BinaryIO, start: int, tensor: TensorInfo) -> bool:
    places = (tensor.bytes // 3, tensor.bytes * 2 // 3)
    return not any(any(_read(stream, start + tensor.offset + place, _SAMPLE)) for place in places)


def _has_no_number(
    stream: BinaryIO, start: int, tensor: TensorInfo, is_none: Callable[[float], bool]
) -> bool:
    layout = _FLOATS[tensor.type]
    data = _read(stream, start + tensor.offset, min(_SAMPLE, tensor.bytes))
    whole = len(data) // layout.size * layout.size
    return any(is_none(value) for (value,) in layout.iter_unpack(data[:whole]))


def _read(stream: BinaryIO, place: int, count: int) -> bytes:
    stream.seek(place)
    return stream.read(count)


def _damaged(path: Path, why: str) -> NoWeightsError:
    return NoWeightsError(
        Sentence(
            "“{0}” is damaged ({1}), as a file is that was not copied whole, so the model cannot "
            "be loaded; download it again.",
            path.name,
            why,
        )
    )
