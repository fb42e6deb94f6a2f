"""Turns a checkpoint's folder into one GGUF file, a chunk at a time."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from llama32_desktop.engine.ggml.quantise import row_bytes
from llama32_desktop.engine.machine import usable_cores
from llama32_desktop.models.convert.chunks import Job, chunks, whole_bytes
from llama32_desktop.models.convert.config import ModelConfig
from llama32_desktop.models.convert.errors import (
    ConversionCancelledError,
    ConvertError,
    unreadable,
)
from llama32_desktop.models.convert.folder import AnyCheckpoint, open_checkpoint
from llama32_desktop.models.convert.growing import made_of
from llama32_desktop.models.convert.keeping import kept_jobs
from llama32_desktop.models.convert.keys import add_model_keys
from llama32_desktop.models.convert.mixture import FILE_NUMBERS, FILE_TYPES, choose_types
from llama32_desktop.models.convert.output import NewFile, new_file
from llama32_desktop.models.convert.plan import plan
from llama32_desktop.models.convert.safetensors import Reader
from llama32_desktop.models.convert.writer import Description, aligned
from llama32_desktop.sentences import Sentence

KEEP: Final = "keep"
"""The type that a checkpoint of few bits is kept in: for each matrix the one that loses least."""
DEFAULT: Final = "q4_k_m"
"""What a checkpoint of 16 bits is made into where nothing is said."""
_FETCHED: Final = "checkpoints"
"""Folder that downloads have for checkpoints, each in one that is called after its repository."""
_SECONDS: Final = {
    "f32": 5.0, "f16": 5.0, "bf16": 5.0, "q8_0": 4.0, "q4_0": 8.0, "q4_k_m": 31.0, KEEP: 2.0,
}  # fmt: skip
"""Processor time for a gigabyte of weights in 16 bits, measured on a server's core of 2024."""
_UNPACKING_S: Final = 9.0


@dataclass(frozen=True, slots=True)
class Converted:
    """What was written; `notes` are sentences on what the file lacks."""

    path: Path
    bytes: int
    notes: tuple[str, ...]
    type: str = ""


@dataclass(frozen=True, slots=True)
class PlannedFile:
    """What a conversion would make. `format` is that of the checkpoint, in words; `seconds` are an
    estimate from the processor time that conversions took elsewhere."""

    format: str
    type: str
    bytes: int
    seconds: float
    notes: tuple[str, ...]


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
    of an older one. What a run had written that was ended, by a wish, a kill or a loss of power, is
    gone on with by the next one of the same folder and type; an error or `cancel` leaves nothing
    behind. Memory stays below a gigabyte, however large the model is.

    Args:
        folder: holds config.json, the safetensors files and, if there is one, the tokenizer.
        out_path: the file to write.
        type: one of `FILE_TYPES`, or `KEEP` for a checkpoint that is quantised; empty: what it
            is made into by default.
        progress: gets the share that is done, from 0 to 1.
        cancel: asked often; `True` ends the work.

    Raises:
        ConvertError: in one sentence, what is wrong and what to do instead.
        ConversionCancelledError: `cancel` said so.
    """
    prepared = _prepare(Path(folder), type)
    jobs, header = prepared.jobs, prepared.header
    out_path = Path(out_path)
    checkpoint = prepared.checkpoint
    try:
        plan = made_of(header, checkpoint.said_files(), checkpoint.weight_files())
    except OSError as error:
        raise unreadable(Path(error.filename or folder).name, error) from None
    with new_file(out_path, prepared.bytes, plan) as new:
        skipped = whole_bytes(jobs, new.done - len(header)) if new.done else 0
        if skipped:
            new.begin_at(len(header) + skipped)
        else:
            new.begin_at(0)
            new.write(header)
        _Run(new, progress, cancel).write(jobs, skipped)
    return Converted(out_path, prepared.bytes, prepared.notes, prepared.type)


def plan_conversion(folder: Path | str, type: str = "") -> PlannedFile:  # noqa: A002
    """What `convert_checkpoint` would make of a folder; writes nothing.

    Raises:
        ConvertError: nothing, and why.
    """
    prepared = _prepare(Path(folder), type)
    weights = sum(job.planned.rows * job.planned.columns for job in prepared.jobs)
    is_kept = prepared.type == KEEP
    per_gigabyte = _SECONDS[prepared.type] + (
        _UNPACKING_S if prepared.checkpoint.packed and not is_kept else 0
    )
    seconds = 2 * weights / 1e9 * per_gigabyte / usable_cores()
    return PlannedFile(
        format=prepared.checkpoint.format_name,
        type=prepared.type,
        bytes=prepared.bytes,
        seconds=seconds,
        notes=prepared.notes,
    )


@dataclass(frozen=True, slots=True)
class _Prepared:
    checkpoint: AnyCheckpoint
    jobs: list[Job]
    header: bytes
    bytes: int
    type: str
    notes: tuple[str, ...]


def _prepare(folder: Path, type: str) -> _Prepared:  # noqa: A002
    if type and type not in (*FILE_TYPES, KEEP):
        raise ConvertError(
            Sentence(
                "“{0}” is no type that this app converts to: choose one of {1}.",
                type,
                ", ".join((*FILE_TYPES, KEEP)),
            )
        )
    checkpoint = open_checkpoint(folder)
    file_type = type or (KEEP if checkpoint.packed else DEFAULT)
    jobs = _jobs(checkpoint, file_type)
    description, notes = _describe(checkpoint, file_number(jobs, file_type))
    header = description.encoded([job.entry() for job in jobs])
    size = len(header) + sum(aligned(job.bytes) for job in jobs)
    notes = (*notes, *_losses(checkpoint, file_type))
    return _Prepared(checkpoint, jobs, header, size, file_type, notes)


def converted_bytes(config: ModelConfig, file_type: str) -> int:
    """How many bytes the tensors of a converted file take."""
    tensors = plan(config)
    types = choose_types(config, tensors, file_type)
    return sum(
        aligned(tensor.rows * row_bytes(kind, tensor.columns))
        for tensor, kind in zip(tensors, types, strict=True)
    )


def _jobs(checkpoint: AnyCheckpoint, file_type: str) -> list[Job]:
    tensors = checkpoint.plan()
    checkpoint.check(tensors)
    if file_type == KEEP:
        if not checkpoint.packed:
            raise ConvertError(
                Sentence(
                    "The checkpoint is not quantised, so there is nothing to keep as it is: choose "
                    "one of {0}.",
                    ", ".join(FILE_TYPES),
                )
            )
        return kept_jobs(checkpoint, tensors)
    types = choose_types(checkpoint.config, tensors, file_type)
    return [
        Job(tensor, kind, checkpoint.source_of(tensor))
        for tensor, kind in zip(tensors, types, strict=True)
    ]


def _describe(checkpoint: AnyCheckpoint, number: int) -> tuple[Description, tuple[str, ...]]:
    description = Description()
    add_model_keys(description, checkpoint.config, model_name(checkpoint.folder), number)
    notes = checkpoint.add_tokenizer(description)
    return description, notes


def file_number(jobs: list[Job], file_type: str) -> int:
    """llama.cpp's general.file_type; of a mixture, that of the type with the most bytes."""
    if file_type in FILE_TYPES:
        return FILE_TYPES[file_type].number
    sizes: Counter[int] = Counter()
    for job in jobs:
        sizes[job.type] += job.bytes
    return FILE_NUMBERS[sizes.most_common(1)[0][0]]


def _losses(checkpoint: AnyCheckpoint, file_type: str) -> tuple[str, ...]:
    if not checkpoint.packed or file_type in (KEEP, "f32", "f16", "bf16"):
        return ()
    return (
        Sentence(
            "The checkpoint was quantised already ({0}), so this type rounds it a second time: "
            "convert to {1} to lose nothing more.",
            checkpoint.method,
            KEEP,
        ),
    )


def model_name(folder: Path) -> str:
    """The folder's name; in the Hub's cache, that of the model it is a snapshot of, and where this
    app fetches checkpoints to, the repository's."""
    folder = folder.absolute()
    holder = folder.parent.parent.name
    if folder.parent.name == _FETCHED:
        return folder.name.split("--")[-1]
    if folder.parent.name == "snapshots" and holder.startswith("models--"):
        return holder.split("--")[-1]
    return folder.name


class _Run:
    """Reads in order, converts in several threads, writes in order."""

    def __init__(
        self,
        new: NewFile,
        progress: Callable[[float], None] | None,
        cancel: Callable[[], bool] | None,
    ) -> None:
        self._new = new
        self._progress = progress
        self._cancel = cancel

    def write(self, jobs: list[Job], skipped: int) -> None:
        total = sum(aligned(job.bytes) for job in jobs)
        workers = usable_cores()
        waiting: deque[tuple[Future[bytes], int]] = deque()
        done = skipped

        def write_first() -> None:
            nonlocal done
            future, padding = waiting.popleft()
            data = future.result()
            self._new.write(data + bytes(padding))
            self._new.settle()
            done += len(data) + padding
            if self._progress:
                self._progress(done / total)

        with Reader() as reader, ThreadPoolExecutor(workers) as pool:
            try:
                for work, padding in chunks(jobs, reader, skipped):
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
