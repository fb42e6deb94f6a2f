"""A `.pth` file: a zip archive of a pickle, and of one file of numbers for each storage.

As torch.save has written them since version 1.6: nothing is compressed, so that numbers are read
from where they lie. The pickle is read by `pickled.py`, which runs nothing of it.
"""

from __future__ import annotations

import math
import zipfile
from pathlib import Path
from typing import BinaryIO, Final, cast

from llama32_desktop.cage import ordinary
from llama32_desktop.models.convert.errors import ConvertError, damaged, unreadable
from llama32_desktop.models.convert.meta.pickled import MOST_BYTES, PickledTensor, tensors_in
from llama32_desktop.models.convert.safetensors import (
    MAX_TENSORS,
    VALUE_BYTES,
    StoredTensor,
    too_many,
)
from llama32_desktop.sentences import Sentence

_LOCAL_HEADER: Final = 30
_LIST: Final = "/data.pkl"
_MOST_DIRECTORY: Final = 16 * 1024 * 1024
"""Bytes of the archive's directory, which zipfile reads at once: a model's are a few thousand."""


def read_archive(path: Path) -> dict[str, StoredTensor]:
    """The tensors of one file by name.

    Raises:
        ConvertError: it cannot be read, is damaged, or holds more than weights.
    """
    try:
        with ordinary.opened(path) as stream:
            try:
                with zipfile.ZipFile(cast(BinaryIO, _Limited(stream))) as archive:
                    return _Archive(path, stream, archive).tensors()
            except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, ValueError):
                raise ConvertError(
                    Sentence(
                        "{0} is incomplete, or was written by a version of PyTorch before 1.6, so "
                        "the checkpoint cannot be converted: download it again.",
                        path.name,
                    )
                ) from None
    except OSError as error:
        raise unreadable(path.name, error) from None


class _Limited:
    """A stream that gives nothing longer than a directory or a list of tensors at once."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self.seek, self.tell, self.seekable = stream.seek, stream.tell, stream.seekable

    def read(self, count: int = -1) -> bytes:
        if count > _MOST_DIRECTORY:
            raise zipfile.BadZipFile
        return self._stream.read(count)


class _Archive:
    def __init__(self, path: Path, stream: BinaryIO, archive: zipfile.ZipFile) -> None:
        self._path, self._stream, self._zip = path, stream, archive
        self._entries = {entry.filename: entry for entry in archive.infolist()}
        if len(self._entries) != len(archive.infolist()):
            raise damaged(path.name, Sentence("a file stands in it twice"))
        lists = [name for name in self._entries if name.endswith(_LIST)]
        if len(lists) != 1:
            raise damaged(path.name, Sentence("it has no list of tensors"))
        self._inside = lists[0].removesuffix(_LIST)

    def tensors(self) -> dict[str, StoredTensor]:
        order = f"{self._inside}/byteorder"
        if order in self._entries and self._small(order) != b"little":
            raise damaged(self._path.name, Sentence("its numbers are in another order of bytes"))
        pickled = tensors_in(self._path.name, self._small(f"{self._inside}{_LIST}"))
        if len(pickled) > MAX_TENSORS:
            raise too_many(self._path.name)
        return {name: self._stored(name, tensor) for name, tensor in pickled.items()}

    def _small(self, name: str) -> bytes:
        entry = self._entries[name]
        if entry.file_size > MOST_BYTES or entry.compress_type != zipfile.ZIP_STORED:
            raise damaged(self._path.name, Sentence("its list of tensors is too large"))
        return self._zip.read(entry)

    def _stored(self, name: str, tensor: PickledTensor) -> StoredTensor:
        entry = self._entries.get(f"{self._inside}/data/{tensor.storage}")
        width = VALUE_BYTES[tensor.dtype]
        if (
            entry is None
            or entry.compress_type != zipfile.ZIP_STORED
            or entry.flag_bits & 1
            or entry.compress_size != entry.file_size
            or entry.file_size < tensor.values * width
        ):
            raise damaged(
                self._path.name, Sentence("the numbers of the tensor “{0}” are not there", name)
            )
        count = math.prod(tensor.shape)
        if (
            len(tensor.strides) != len(tensor.shape)
            or tensor.offset + count > tensor.values
            or not _is_one_after_another(tensor)
        ):
            raise damaged(
                self._path.name,
                Sentence("the shape or place of the tensor “{0}” is impossible", name),
            )
        start = self._start(entry)
        return StoredTensor(self._path, tensor.dtype, tensor.shape, start + tensor.offset * width)

    def _start(self, entry: zipfile.ZipInfo) -> int:
        """Where a file's bytes begin: behind its local header, whose length is its own."""
        self._stream.seek(entry.header_offset)
        header = self._stream.read(_LOCAL_HEADER)
        if len(header) < _LOCAL_HEADER or not header.startswith(b"PK\x03\x04"):
            raise zipfile.BadZipFile
        names = int.from_bytes(header[26:28], "little") + int.from_bytes(header[28:30], "little")
        start = entry.header_offset + _LOCAL_HEADER + names
        self._stream.seek(0, 2)
        if start + entry.file_size > self._stream.tell():
            raise zipfile.BadZipFile
        return start


def _is_one_after_another(tensor: PickledTensor) -> bool:
    """Whether its numbers stand row by row without gaps."""
    step = 1
    for size, stride in zip(reversed(tensor.shape), reversed(tensor.strides), strict=True):
        if size != 1 and stride != step:
            return False
        step *= size
    return True
