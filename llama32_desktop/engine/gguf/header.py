"""Reads what stands before the weights in a GGUF file. Never trusts the file.

Every length and count is held against the file's size and a limit before it is used, so that
a damaged or hostile file costs neither memory nor time. Only the header is read: of a 55 GB
file the first few megabytes.
"""

from __future__ import annotations

import os
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final, TypeAlias

from llama32_desktop.cage import ordinary
from llama32_desktop.engine.gguf.claims import impossible
from llama32_desktop.engine.gguf.quantisation import TENSOR_TYPES
from llama32_desktop.sentences import Sentence, grouped

MAX_KEYS: Final = 16_384
MAX_TENSORS: Final = 65_536
"""The largest models have some thousands; to read as many takes half a second."""
MAX_STRING_BYTES: Final = 16 * 1024 * 1024
MAX_TEXT_BYTES: Final = 64 * 1024 * 1024
"""Of all the texts that are kept, together."""
MAX_ARRAY_STRINGS: Final = 8_000_000
"""In all arrays of a file together; Llama 3.2 has 128,256 tokens and 280,147 merges."""
KEPT_ARRAY_LENGTH: Final = 512
MAX_KEPT_VALUES: Final = 262_144
"""In all shorter arrays of a file together: models have some thousands."""
MAX_DIMENSIONS: Final = 4
MAX_NAME_BYTES: Final = 63
DEFAULT_ALIGNMENT: Final = 32
CHUNK_BYTES: Final = 256 * 1024

INT32: Final = 5
FLOAT32: Final = 6
STRING: Final = 8
_ARRAY: Final = 9
_SCALARS: Final = {
    0: struct.Struct("<B"),
    1: struct.Struct("<b"),
    2: struct.Struct("<H"),
    3: struct.Struct("<h"),
    4: struct.Struct("<I"),
    5: struct.Struct("<i"),
    6: struct.Struct("<f"),
    7: struct.Struct("<?"),
    10: struct.Struct("<Q"),
    11: struct.Struct("<q"),
    12: struct.Struct("<d"),
}
_U32: Final = struct.Struct("<I")
_U64: Final = struct.Struct("<Q")

Scalar: TypeAlias = int | float | bool | str


class GgufError(Exception):
    """A file cannot be used as a model; the text is one sentence for a person."""


class NotGgufError(GgufError):
    """The file is something else."""


class TruncatedError(GgufError):
    """The file ends before its content does."""


class DamagedError(GgufError):
    """What the file says cannot be."""


class UnsupportedVersionError(GgufError):
    """A version of GGUF that llama.cpp does not read."""


@dataclass(frozen=True, slots=True)
class SkippedArray:
    """An array that is too long to keep, such as the vocabulary."""

    count: int


MetadataValue: TypeAlias = Scalar | tuple[Scalar, ...] | SkippedArray


@dataclass(frozen=True, slots=True)
class TensorInfo:
    """One tensor; `offset` counts from the header's `data_offset`."""

    name: str
    shape: tuple[int, ...]
    type: int
    offset: int

    @property
    def type_name(self) -> str:
        known = TENSOR_TYPES.get(self.type)
        return known.name if known else f"type {self.type}"

    @property
    def elements(self) -> int:
        count = 1
        for size in self.shape:
            count *= size
        return count

    @property
    def bytes(self) -> int:
        """0 where the type is newer than this app."""
        known = TENSOR_TYPES.get(self.type)
        return self.elements // known.block * known.size if known else 0


@dataclass(frozen=True, slots=True)
class GgufHeader:
    version: int
    metadata: dict[str, MetadataValue]
    tensors: tuple[TensorInfo, ...]
    data_offset: int
    needed_bytes: int
    """How long the file must be to hold all its tensors."""
    spans: dict[str, tuple[int, int]]
    """Where each entry of the metadata, its key included, begins and ends in the file."""
    kinds: dict[str, int]
    """Of each entry, the number of its type; of a list, that of what is in it."""

    def text(self, key: str) -> str:
        """A string of the metadata; empty where it is missing or no string."""
        value = self.metadata.get(key)
        return value if isinstance(value, str) else ""

    def number(self, key: str) -> int:
        """A whole number of the metadata; 0 where it is missing or no number."""
        value = self.metadata.get(key)
        return value if isinstance(value, int) and not isinstance(value, bool) else 0


def read_header(path: Path) -> GgufHeader:
    """Read a file's header and check that the file is long enough for its tensors.

    Raises:
        GgufError: one of its kinds, with one sentence that names the file.
        OSError: the file cannot be opened or read.
    """
    with ordinary.opened(path, buffering=0) as stream:
        return _HeaderReader(stream, path.name).read()


class _HeaderReader:
    """One pass through one file, a chunk at a time."""

    def __init__(self, stream: BinaryIO, name: str) -> None:
        self._stream = stream
        self._name = name
        self._size = os.fstat(stream.fileno()).st_size
        self._chunk = b""
        self._chunk_start = 0
        self._at = 0
        self._strings_left = MAX_ARRAY_STRINGS
        self._text_left = MAX_TEXT_BYTES
        self._values_left = MAX_KEPT_VALUES
        self._spans: dict[str, tuple[int, int]] = {}
        self._kinds: dict[str, int] = {}

    def read(self) -> GgufHeader:
        if self._size < 4 or self._take(4) != b"GGUF":
            raise NotGgufError(
                Sentence(
                    "{0} is not a GGUF file, so it cannot be loaded: choose a file in the GGUF "
                    "format.",
                    self._name,
                )
            )
        version = self._number(_U32)
        if version not in (2, 3):
            raise UnsupportedVersionError(self._version_sentence(version))
        tensor_count = self._number(_U64)
        key_count = self._number(_U64)
        if tensor_count > MAX_TENSORS or key_count > MAX_KEYS:
            raise self._damaged(Sentence("it claims more content than any model has"))
        metadata = self._metadata(key_count)
        if key := impossible(metadata):
            raise self._damaged(Sentence("no model has what it says as {0}", key))
        alignment = metadata.get("general.alignment", DEFAULT_ALIGNMENT)
        if type(alignment) is not int or not 0 < alignment <= 1 << 20 or alignment.bit_count() != 1:
            raise self._damaged(Sentence("its alignment is not a power of two"))
        tensors = self._tensors(tensor_count, alignment)
        header_end = self._position()
        data_offset = -(-header_end // alignment) * alignment if tensors else header_end
        needed = max((data_offset + t.offset + t.bytes for t in tensors), default=header_end)
        if needed > self._size:
            raise self._truncated(needed)
        return GgufHeader(version, metadata, tensors, data_offset, needed, self._spans, self._kinds)

    def _metadata(self, count: int) -> dict[str, MetadataValue]:
        metadata: dict[str, MetadataValue] = {}
        for _ in range(count):
            start = self._position()
            key = self._text()
            if not key or key in metadata:
                raise self._damaged(Sentence("a name in its description is empty or stands twice"))
            kind = self._number(_U32)
            if kind == _ARRAY:
                kind = self._number(_U32)
                metadata[key] = self._array(kind, self._number(_U64))
            else:
                metadata[key] = self._scalar(kind)
            self._spans[key], self._kinds[key] = (start, self._position()), kind
        return metadata

    def _scalar(self, kind: int) -> Scalar:
        if kind == STRING:
            return self._text()
        layout = _SCALARS.get(kind)
        if layout is None:
            raise self._damaged(Sentence("a value in its description is of no known type"))
        value: Scalar = layout.unpack(self._take(layout.size))[0]
        return value

    def _array(self, kind: int, count: int) -> MetadataValue:
        if kind == STRING:
            if count > self._strings_left:
                raise self._too_long()
            self._strings_left -= count
            if count > KEPT_ARRAY_LENGTH:
                self._skip_strings(count)
                return SkippedArray(count)
            self._keep(count)
            return tuple(self._text() for _ in range(count))
        layout = _SCALARS.get(kind)
        if layout is None:
            raise self._damaged(Sentence("a list in its description is of no known type"))
        if count > KEPT_ARRAY_LENGTH:
            self._skip(count * layout.size)
            return SkippedArray(count)
        self._keep(count)
        return tuple(value for (value,) in layout.iter_unpack(self._take(count * layout.size)))

    def _keep(self, count: int) -> None:
        self._values_left -= count
        if self._values_left < 0:
            raise self._too_long()

    def _too_long(self) -> DamagedError:
        return self._damaged(Sentence("a list in its description is longer than any model's"))

    def _tensors(self, count: int, alignment: int) -> tuple[TensorInfo, ...]:
        tensors: list[TensorInfo] = []
        names: set[str] = set()
        for _ in range(count):
            name = self._text(MAX_NAME_BYTES)
            if name in names:
                raise self._damaged(Sentence("a tensor stands in it twice"))
            names.add(name)
            dimensions = self._number(_U32)
            if dimensions > MAX_DIMENSIONS:
                raise self._damaged(Sentence("a tensor has too many dimensions"))
            shape = tuple(self._number(_U64) for _ in range(dimensions))
            tensor = TensorInfo(name, shape, self._number(_U32), self._number(_U64))
            known = TENSOR_TYPES.get(tensor.type)
            if tensor.elements >= 1 << 62 or tensor.offset >= 1 << 62 or tensor.offset % alignment:
                raise self._damaged(Sentence("the size or place of a tensor is impossible"))
            if known and (shape[0] if shape else 1) % known.block:
                raise self._damaged(Sentence("the shape of a tensor does not fit its type"))
            tensors.append(tensor)
        return tuple(tensors)

    # Bytes

    def _position(self) -> int:
        return self._chunk_start + self._at

    def _take(self, count: int) -> bytes:
        if self._at + count > len(self._chunk):
            self._fill(self._position(), count)
        start = self._at
        self._at = start + count
        return self._chunk[start : self._at]

    def _fill(self, position: int, count: int) -> None:
        """Make at least `count` bytes from `position` on the current chunk."""
        if position + count > self._size:
            raise self._truncated(position + count)
        self._stream.seek(position)
        parts: list[bytes] = []
        missing = max(count, min(CHUNK_BYTES, self._size - position))
        while missing:
            part = self._stream.read(missing)
            if not part:  # the file became shorter while it was read
                raise self._truncated(position + count)
            parts.append(part)
            missing -= len(part)
        self._chunk, self._chunk_start, self._at = b"".join(parts), position, 0

    def _skip(self, count: int) -> None:
        position = self._position() + count
        if position > self._size:
            raise self._truncated(position)
        self._at += count
        if self._at > len(self._chunk):
            self._chunk, self._chunk_start, self._at = b"", position, 0

    def _skip_strings(self, count: int) -> None:
        """Pass over `count` strings; the loop is written for its hundreds of thousands."""
        unpack = _U64.unpack_from
        chunk, at, last = self._chunk, self._at, len(self._chunk) - 8
        for _ in range(count):
            if at > last:
                self._at = at
                self._fill(self._position(), 8)
                chunk, at, last = self._chunk, self._at, len(self._chunk) - 8
            at += 8 + unpack(chunk, at)[0]
        self._at = at
        if self._position() > self._size:
            raise self._truncated(self._position())

    def _number(self, layout: struct.Struct) -> int:
        number: int = layout.unpack(self._take(layout.size))[0]
        return number

    def _text(self, limit: int = MAX_STRING_BYTES) -> str:
        size = self._number(_U64)
        if size > min(limit, self._text_left):
            raise self._damaged(Sentence("a text in it is longer than it may be"))
        self._text_left -= size
        return self._take(size).decode("utf-8", "replace")

    # Sentences

    def _damaged(self, why: str) -> DamagedError:
        return DamagedError(
            Sentence(
                "{0} is damaged ({1}), so it cannot be loaded: download it again.", self._name, why
            )
        )

    def _truncated(self, needed: int) -> TruncatedError:
        return TruncatedError(
            Sentence(
                "{0} is incomplete, {1} bytes where at least {2} are needed, so it cannot be "
                "loaded: download it again.",
                self._name,
                grouped(self._size),
                grouped(needed),
            )
        )

    def _version_sentence(self, version: int) -> str:
        if version & 0xFFFF == 0:
            return Sentence(
                "{0} was made for big-endian computers, so it cannot be loaded here: choose "
                "another file of this model.",
                self._name,
            )
        advice = (
            Sentence("choose a newer file of this model")
            if version < 2
            else Sentence("update this app")
        )
        return Sentence(
            "{0} is of GGUF version {1}, which cannot be loaded: {2}.", self._name, version, advice
        )
