"""Reads safetensors files: eight bytes of length, a JSON header, then the numbers.

Never trusts a file: lengths, offsets and shapes are held against its size before they are used.
The format is described at https://huggingface.co/docs/safetensors.
"""

from __future__ import annotations

import json
import math
import os
from dataclasses import dataclass
from io import FileIO
from pathlib import Path
from types import TracebackType
from typing import Any, Final

import numpy as np

from llama32_desktop.cage import ordinary
from llama32_desktop.models.convert.errors import ConvertError, damaged, unreadable
from llama32_desktop.models.convert.plan import Floats
from llama32_desktop.sentences import Sentence, grouped

MAX_HEADER_BYTES: Final = 16_000_000
"""The largest model's has less than one. The format allows 100, of which Python would make two
gigabytes."""
MAX_TENSORS: Final = 65_536
"""Of a checkpoint; the largest models have some thousands. Each takes a kilobyte of memory, and
there may be a hundred files."""
MAX_DIMENSIONS: Final = 8
VALUE_BYTES: Final = {
    "BOOL": 1, "U8": 1, "I8": 1, "F8_E4M3": 1, "F8_E5M2": 1, "F8_E8M0": 1,
    "I16": 2, "U16": 2, "F16": 2, "BF16": 2,
    "I32": 4, "U32": 4, "F32": 4,
    "I64": 8, "U64": 8, "F64": 8, "C64": 8,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class StoredTensor:
    """Where a tensor's numbers are; `start` counts from the file's first byte."""

    file: Path
    dtype: str
    shape: tuple[int, ...]
    start: int

    @property
    def values(self) -> int:
        return math.prod(self.shape)


def read_header(path: Path) -> dict[str, StoredTensor]:
    """The tensors of one file by name.

    Raises:
        ConvertError: the file is missing, unreadable, incomplete or damaged.
    """
    try:
        with ordinary.opened(path) as stream:
            size = os.fstat(stream.fileno()).st_size
            length = int.from_bytes(stream.read(8), "little")
            if size < 8 or length > size - 8:
                raise ConvertError(
                    Sentence(
                        "{0} is incomplete or no safetensors file, so the checkpoint cannot be "
                        "converted: download it again.",
                        path.name,
                    )
                )
            if length > MAX_HEADER_BYTES:
                raise damaged(path.name, Sentence("its header is larger than any model's"))
            text = stream.read(length)
    except OSError as error:
        raise unreadable(path.name, error) from None
    try:
        header = json.loads(text, object_pairs_hook=_unique)
    except (ValueError, RecursionError):
        raise damaged(path.name, Sentence("its header cannot be understood")) from None
    if not isinstance(header, dict):
        raise damaged(path.name, Sentence("its header is no list of tensors"))
    header.pop("__metadata__", None)
    if len(header) > MAX_TENSORS:
        raise too_many(path.name)
    data_start = 8 + length
    tensors = {name: _tensor(path, name, said, data_start) for name, said in header.items()}
    _check_places(path, tensors, data_start, size)
    return tensors


def too_many(file: str) -> ConvertError:
    """A file of a checkpoint that has more tensors than may be, with those before it."""
    return damaged(file, Sentence("it has more tensors than any model"))


class Reader:
    """Reads parts of tensors; keeps the file that was read last open."""

    def __init__(self) -> None:
        self._stream: FileIO | None = None
        self._path: Path | None = None

    def __enter__(self) -> Reader:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._close()

    def read(self, tensor: StoredTensor, first: int, count: int) -> bytearray:
        """`count` values of a tensor from the value `first` on, as they are stored.

        Raises:
            ConvertError: the file cannot be read, or became shorter.
        """
        width = VALUE_BYTES[tensor.dtype]
        try:
            stream = self._opened(tensor.file)
            stream.seek(tensor.start + first * width)
            data = bytearray(count * width)
            view, filled = memoryview(data), 0
            while filled < len(data):
                got = stream.readinto(view[filled:])
                if not got:
                    raise ConvertError(
                        Sentence(
                            "{0} became shorter while it was read, so the conversion was given "
                            "up: let its download finish, then convert again.",
                            tensor.file.name,
                        )
                    )
                filled += got
        except OSError as error:
            raise ConvertError(
                Sentence(
                    "{0} cannot be read ({1}), so the conversion was given up: check the disk, "
                    "then convert again.",
                    tensor.file.name,
                    error.strerror,
                )
            ) from None
        return data

    def _opened(self, path: Path) -> FileIO:
        if self._stream is None or self._path != path:
            self._close()
            self._stream, self._path = FileIO(path), path
        return self._stream

    def _close(self) -> None:
        if self._stream is not None:
            self._stream.close()
            self._stream = None


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    known = dict(pairs)
    if len(known) != len(pairs):
        raise ValueError("a name stands twice")
    return known


def _tensor(path: Path, name: str, said: Any, data_start: int) -> StoredTensor:
    """One entry of the header, checked by itself."""
    said = said if isinstance(said, dict) else {}
    dtype, shape, offsets = said.get("dtype"), said.get("shape"), said.get("data_offsets")
    if not isinstance(dtype, str) or dtype not in VALUE_BYTES:
        raise damaged(path.name, Sentence("the tensor “{0}” is of no known type", name))
    if (
        not _whole_numbers(shape)
        or len(shape) > MAX_DIMENSIONS
        or not _whole_numbers(offsets)
        or len(offsets) != 2
    ):
        raise damaged(
            path.name, Sentence("the shape or place of the tensor “{0}” is impossible", name)
        )
    start, end = offsets
    if end - start != math.prod(shape) * VALUE_BYTES[dtype]:
        raise damaged(
            path.name, Sentence("the shape of the tensor “{0}” does not fit its size", name)
        )
    return StoredTensor(path, dtype, tuple(shape), data_start + start)


def _whole_numbers(value: Any) -> bool:
    return isinstance(value, list) and all(type(n) is int and 0 <= n < 1 << 62 for n in value)


def _check_places(path: Path, tensors: dict[str, StoredTensor], start: int, size: int) -> None:
    """Every tensor lies within the file, and no two share a byte."""
    end = start
    for name, tensor in sorted(tensors.items(), key=lambda item: (item[1].start, item[1].values)):
        if tensor.start < end:
            raise damaged(path.name, Sentence("the tensor “{0}” overlaps another", name))
        end = tensor.start + tensor.values * VALUE_BYTES[tensor.dtype]
        if end > size:
            raise ConvertError(
                Sentence(
                    "{0} is incomplete: the tensor “{1}” ends after {2} bytes, the file after "
                    "{3}; download it again.",
                    path.name,
                    name,
                    grouped(end),
                    grouped(size),
                )
            )


def floats(raw: bytearray, dtype: str) -> Floats:
    """Numbers that are stored as F32, F16 or BF16."""
    if dtype == "BF16":
        return (np.frombuffer(raw, "<u2").astype(np.uint32) << 16).view(np.float32)
    return np.frombuffer(raw, "<f4" if dtype == "F32" else "<f2").astype(np.float32, copy=False)
