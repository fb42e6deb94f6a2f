"""The tensors of a new file, piece by piece: what is read for each, and what is made of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Final, Protocol

import numpy as np

from llama32_desktop.engine.ggml.library import LibraryMissingError
from llama32_desktop.engine.ggml.quantise import quantise, row_bytes
from llama32_desktop.models.convert.errors import ConvertError
from llama32_desktop.models.convert.mixture import F16, F32
from llama32_desktop.models.convert.packed.matrix import Opened, OpenedLevels, Packed
from llama32_desktop.models.convert.packed.storage import blocks
from llama32_desktop.models.convert.plan import Floats, PlannedTensor, pair_rows
from llama32_desktop.models.convert.safetensors import Reader, StoredTensor, floats
from llama32_desktop.models.convert.writer import TensorEntry, aligned
from llama32_desktop.sentences import Sentence

CHUNK_VALUES: Final = 4 * 1024 * 1024
"""Read, converted and written at once: 16 MiB in float32, a few of them at a time."""

Work = Callable[[], bytes]


class Rows(Protocol):
    """A tensor that is put together from others."""

    def read(self, reader: Reader, first: int, count: int) -> Callable[[], Floats]:
        """Read some rows; what is given back makes numbers of them, in any thread."""


Source = StoredTensor | Packed | Rows


@dataclass(frozen=True, slots=True)
class Job:
    """One tensor of the new file, and where its values come from."""

    planned: PlannedTensor
    type: int
    stored: Source | None
    as_blocks: bool = False
    """Its levels and their grid become the type's own, without a float between."""

    @property
    def bytes(self) -> int:
        return self.planned.rows * row_bytes(self.type, self.planned.columns)

    def entry(self) -> TensorEntry:
        return TensorEntry(self.planned.name, self.planned.shape[::-1], self.type, self.bytes)


def whole_bytes(jobs: list[Job], done: int) -> int:
    """The bytes of all chunks, from the first tensor on, that lie within the first `done`."""
    total = 0
    for job in jobs:
        for _, _, size in _pieces(job):
            if total + size > done:
                return total
            total += size
    return total


def chunks(jobs: list[Job], reader: Reader, skipped: int = 0) -> Iterator[tuple[Work, int]]:
    """The work for each chunk, in the file's order, and how many zeros follow it.

    Args:
        skipped: Bytes of chunks at the beginning that are there already.
    """
    for job in jobs:
        opened: Opened | None = None
        for first, count, size in _pieces(job):
            if skipped > 0:
                skipped -= size
                continue
            if opened is None and isinstance(job.stored, Packed):
                opened = job.stored.open(reader)
            padding = size - count * row_bytes(job.type, job.planned.columns)
            yield _work(job, opened, reader, first, count), padding


def _pieces(job: Job) -> Iterator[tuple[int, int, int]]:
    """The first row of each chunk of a tensor, the rows in it, and its bytes with the padding."""
    tensor = job.planned
    unit = tensor.head_size or 1
    step = max(unit, CHUNK_VALUES // tensor.columns // unit * unit)
    for first in range(0, tensor.rows, step):
        count = min(step, tensor.rows - first)
        padding = aligned(job.bytes) - job.bytes if first + count == tensor.rows else 0
        yield first, count, count * row_bytes(job.type, tensor.columns) + padding


def _work(job: Job, opened: Opened | None, reader: Reader, first: int, count: int) -> Work:
    columns = job.planned.columns
    if job.as_blocks:
        assert isinstance(opened, OpenedLevels)
        return partial(_blocks, job, opened, first, count)
    if opened is not None:
        return lambda: _encoded(job, opened.floats(first, count))
    if isinstance(job.stored, StoredTensor):
        raw, dtype = reader.read(job.stored, first * columns, count * columns), job.stored.dtype
        return lambda: _encoded(job, floats(raw, dtype))
    if job.stored is not None and not isinstance(job.stored, Packed):
        numbers = job.stored.read(reader, first, count)
        return lambda: _encoded(job, numbers())
    constant = job.planned.constant
    assert constant is not None
    return lambda: _encoded(job, constant)


def _blocks(job: Job, opened: OpenedLevels, first: int, count: int) -> bytes:
    """Some rows of levels with their grid, in the new file's order."""
    rows, size = slice(first, first + count), job.planned.head_size
    levels, zeros, scales = (
        opened.levels(first, count),
        opened.grid.zeros[rows],
        opened.grid.scales[rows],
    )
    if not np.isfinite(scales).all():
        raise _no_numbers(job.planned)
    if size:
        levels, zeros = pair_rows(levels, size), pair_rows(zeros, size)
        scales = pair_rows(scales, size)
    return blocks(opened.grid, job.type, levels, zeros, scales).tobytes()


def _encoded(job: Job, values: Floats) -> bytes:
    """Some rows of a tensor in the new file's type."""
    tensor = job.planned
    if not np.isfinite(values).all():
        raise _no_numbers(tensor)
    rows = values.reshape(-1, tensor.columns)
    if tensor.map:
        rows = tensor.map(rows)
    if tensor.head_size:
        rows = pair_rows(rows, tensor.head_size)
    if job.type == F32:
        return rows.astype("<f4", copy=False).tobytes()
    try:
        packed = quantise(rows, job.type)
    except LibraryMissingError as error:
        raise ConvertError(str(error)) from None
    if job.type == F16 and not np.isfinite(packed.view(np.float16)).all():
        raise ConvertError(
            Sentence(
                "The tensor “{0}” holds values too large for 16-bit floats, so this type cannot "
                "hold it: convert to bf16 or f32 instead.",
                tensor.source,
            )
        )
    return packed.tobytes()


def _no_numbers(tensor: PlannedTensor) -> ConvertError:
    return ConvertError(
        Sentence(
            "The tensor “{0}” holds values that are no numbers, so the checkpoint is damaged "
            "and cannot be converted: download it again.",
            tensor.source,
        )
    )
