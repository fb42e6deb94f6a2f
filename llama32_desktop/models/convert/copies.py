"""Copies of the base's own matrices that stand beside an adapter.

PEFT 0.12 and newer save that of an output, or an embedding, which an adapter changes: it may have
been made longer before the training, which PEFT does not know. A copy of what the base has anyway
changes nothing; any other says that the adapter was trained on another model.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import numpy as np

from llama32_desktop.cage import ordinary
from llama32_desktop.engine.ggml.dequantise import dequantise
from llama32_desktop.engine.ggml.library import LibraryMissingError
from llama32_desktop.engine.ggml.quantise import row_bytes
from llama32_desktop.engine.gguf.header import GgufError, TensorInfo, read_header
from llama32_desktop.engine.gguf.part_names import all_parts
from llama32_desktop.engine.gguf.quantisation import TENSOR_TYPES
from llama32_desktop.models.convert.chunks import CHUNK_VALUES
from llama32_desktop.models.convert.errors import ConversionCancelledError, ConvertError, unreadable
from llama32_desktop.models.convert.plan import Floats, PlannedTensor, pair_rows
from llama32_desktop.models.convert.safetensors import Reader, StoredTensor, floats

_NOISE: Final = ((16.0, 0.01), (8.0, 0.03), (0.0, 0.5))
"""From how many bits a weight on a base's type takes at most this share of the numbers' size off
them; docs/FORMATS.md has what was measured. Two matrices of nothing in common are apart by 1.4."""


def is_copy(
    reader: Reader,
    stored: StoredTensor,
    base: Path,
    plan: PlannedTensor,
    cancel: Callable[[], bool] | None = None,
) -> bool:
    """Whether a stored matrix is the base's, as far as the base's type tells.

    Args:
        base: The GGUF file of the model, or the first of its parts.
        plan: The matrix there, of the same shape.

    Raises:
        ConvertError: a file cannot be read.
        ConversionCancelledError: `cancel` said so.
    """
    rows, columns = stored.shape
    whole = plan.head_size or 1
    step = max(1, CHUNK_VALUES // (columns * whole)) * whole
    try:
        first = 0
        for theirs, most in _rows_of(base, plan.name, step):
            if cancel and cancel():
                raise ConversionCancelledError
            raw = reader.read(stored, first * columns, theirs.size)
            ours = floats(raw, stored.dtype).reshape(theirs.shape)
            ours = pair_rows(ours, plan.head_size) if plan.head_size else ours
            first += len(theirs)
            apart, size = (float(np.linalg.norm(each)) for each in (ours - theirs, theirs))
            if not apart <= most * size:  # nor is what is no number
                return False
    except (GgufError, LibraryMissingError) as error:
        raise ConvertError(str(error)) from None
    except OSError as error:
        raise unreadable(base.name, error) from None
    return first == rows


def _rows_of(base: Path, name: str, step: int) -> Iterator[tuple[Floats, float]]:
    """A matrix of a GGUF file in pieces of so many rows, each with what its type may have cost."""
    for part in all_parts(base):
        header = read_header(part)
        tensor = next((each for each in header.tensors if each.name == name), None)
        if tensor is None:
            continue
        columns, rows = tensor.shape
        wide = row_bytes(tensor.type, columns)
        with ordinary.opened(part) as stream:
            stream.seek(header.data_offset + tensor.offset)
            for first in range(0, rows, step):
                data = stream.read(min(step, rows - first) * wide)
                yield dequantise(data, tensor.type, columns), _most(tensor)


def _most(tensor: TensorInfo) -> float:
    kind = TENSOR_TYPES[tensor.type]
    bits = 8 * kind.size / kind.block
    return next(noise for least, noise in _NOISE if bits >= least)
