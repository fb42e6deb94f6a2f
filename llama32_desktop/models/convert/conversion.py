"""Turns a checkpoint's folder into one GGUF file, a chunk at a time."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import BinaryIO, Final

import numpy as np

from llama32_desktop.engine.ggml.library import LibraryMissingError
from llama32_desktop.engine.ggml.quantise import quantise, row_bytes
from llama32_desktop.engine.machine import usable_cores
from llama32_desktop.models.convert.checkpoint import Checkpoint
from llama32_desktop.models.convert.config import ModelConfig
from llama32_desktop.models.convert.errors import ConversionCancelledError, ConvertError
from llama32_desktop.models.convert.keys import add_model_keys
from llama32_desktop.models.convert.mixture import F16, F32, FILE_TYPES, choose_types
from llama32_desktop.models.convert.output import new_file
from llama32_desktop.models.convert.plan import Floats, PlannedTensor, pair_rows, plan
from llama32_desktop.models.convert.safetensors import Reader, StoredTensor
from llama32_desktop.models.convert.tokenizer import add_tokenizer_keys
from llama32_desktop.models.convert.writer import Description, TensorEntry, aligned
from llama32_desktop.sentences import Sentence

CHUNK_VALUES: Final = 4 * 1024 * 1024
"""Read, converted and written at once: 16 MiB in float32, a few of them at a time."""


@dataclass(frozen=True, slots=True)
class Converted:
    """What was written; `notes` are sentences on what the file lacks."""

    path: Path
    bytes: int
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Job:
    """One tensor of the new file, and where its values come from."""

    planned: PlannedTensor
    type: int
    stored: StoredTensor | None

    @property
    def bytes(self) -> int:
        return self.planned.rows * row_bytes(self.type, self.planned.columns)

    def entry(self) -> TensorEntry:
        return TensorEntry(self.planned.name, self.planned.shape[::-1], self.type, self.bytes)


def convert_checkpoint(
    folder: Path | str,
    out_path: Path | str,
    type: str = "f32",  # noqa: A002  (the name that callers know)
    *,
    progress: Callable[[float], None] | None = None,
    cancel: Callable[[], bool] | None = None,
) -> Converted:
    """Write the checkpoint in `folder` as the GGUF file `out_path`.

    The file grows under another name beside it and takes its own when it is whole, in the place
    of an older one. Whatever ends the work before that leaves nothing behind. Memory stays below
    a gigabyte, however large the model is.

    Args:
        folder: holds config.json, the safetensors files and, if there is one, the tokenizer.
        out_path: the file to write.
        type: one of `FILE_TYPES`.
        progress: gets the share that is done, from 0 to 1.
        cancel: asked often; `True` ends the work.

    Raises:
        ConvertError: in one sentence, what is wrong and what to do instead.
        ConversionCancelledError: `cancel` said so.
    """
    if type not in FILE_TYPES:
        raise ConvertError(
            Sentence(
                "“{0}” is no type that this app converts to: choose one of {1}.",
                type,
                ", ".join(FILE_TYPES),
            )
        )
    folder, out_path = Path(folder), Path(out_path)
    checkpoint = Checkpoint(folder)
    jobs = _jobs(checkpoint, type)
    description, notes = _describe(checkpoint, type)
    header = description.encoded([job.entry() for job in jobs])
    size = len(header) + sum(aligned(job.bytes) for job in jobs)
    with new_file(out_path, size) as stream:
        stream.write(header)
        _Run(stream, progress, cancel).write(jobs)
    return Converted(out_path, size, notes)


def converted_bytes(config: ModelConfig, file_type: str) -> int:
    """How many bytes the tensors of a converted file take."""
    tensors = plan(config)
    types = choose_types(config, tensors, file_type)
    return sum(
        aligned(tensor.rows * row_bytes(kind, tensor.columns))
        for tensor, kind in zip(tensors, types, strict=True)
    )


def _jobs(checkpoint: Checkpoint, file_type: str) -> list[_Job]:
    tensors = plan(checkpoint.config)
    checkpoint.check(tensors)
    types = choose_types(checkpoint.config, tensors, file_type)
    return [
        _Job(tensor, kind, checkpoint.tensors[tensor.source] if tensor.source else None)
        for tensor, kind in zip(tensors, types, strict=True)
    ]


def _describe(checkpoint: Checkpoint, file_type: str) -> tuple[Description, tuple[str, ...]]:
    description = Description()
    number = FILE_TYPES[file_type].number
    add_model_keys(description, checkpoint.config, model_name(checkpoint.folder), number)
    notes = add_tokenizer_keys(description, checkpoint.folder, checkpoint.config)
    return description, notes


def model_name(folder: Path) -> str:
    """The folder's name; in the Hub's cache, that of the model it is a snapshot of."""
    folder = folder.absolute()
    holder = folder.parent.parent.name
    if folder.parent.name == "snapshots" and holder.startswith("models--"):
        return holder.split("--")[-1]
    return folder.name


class _Run:
    """Reads in order, converts in several threads, writes in order."""

    def __init__(
        self,
        stream: BinaryIO,
        progress: Callable[[float], None] | None,
        cancel: Callable[[], bool] | None,
    ) -> None:
        self._stream = stream
        self._progress = progress
        self._cancel = cancel

    def write(self, jobs: list[_Job]) -> None:
        total = sum(job.bytes for job in jobs)
        workers = usable_cores()
        waiting: deque[tuple[Future[bytes], int]] = deque()
        done = 0

        def write_first() -> None:
            nonlocal done
            future, padding = waiting.popleft()
            data = future.result()
            self._stream.write(data)
            self._stream.write(bytes(padding))
            done += len(data)
            if self._progress:
                self._progress(done / total)

        with Reader() as reader, ThreadPoolExecutor(workers) as pool:
            try:
                for work, padding in _chunks(jobs, reader):
                    if self._cancel and self._cancel():
                        raise ConversionCancelledError
                    if len(waiting) > workers:
                        write_first()
                    waiting.append((pool.submit(work), padding))
                while waiting:
                    write_first()
            finally:
                for future, _ in waiting:
                    future.cancel()


def _chunks(jobs: list[_Job], reader: Reader) -> Iterator[tuple[Callable[[], bytes], int]]:
    """The work for each chunk, in the file's order, and how many zeros follow it."""
    for job in jobs:
        tensor = job.planned
        unit = tensor.head_size or 1
        step = max(unit, CHUNK_VALUES // tensor.columns // unit * unit)
        for first in range(0, tensor.rows, step):
            count = min(step, tensor.rows - first)
            last = first + count == tensor.rows
            raw = (
                reader.read(job.stored, first * tensor.columns, count * tensor.columns)
                if job.stored
                else bytearray()
            )
            padding = aligned(job.bytes) - job.bytes if last else 0
            yield partial(_convert, job, raw), padding


def _convert(job: _Job, raw: bytearray) -> bytes:
    """Some rows of a tensor, as they are stored, in the new file's type."""
    tensor = job.planned
    if tensor.constant is not None:
        values = tensor.constant
    else:
        assert job.stored is not None
        values = floats(raw, job.stored.dtype)
    if not np.isfinite(values).all():
        raise ConvertError(
            Sentence(
                "The tensor “{0}” holds values that are no numbers, so the checkpoint is damaged "
                "and cannot be converted: download it again.",
                tensor.source,
            )
        )
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


def floats(raw: bytearray, dtype: str) -> Floats:
    """Numbers that are stored as F32, F16 or BF16."""
    if dtype == "BF16":
        return (np.frombuffer(raw, "<u2").astype(np.uint32) << 16).view(np.float32)
    return np.frombuffer(raw, "<f4" if dtype == "F32" else "<f2").astype(np.float32, copy=False)
