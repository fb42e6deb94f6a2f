"""Writes GGUF files, version 3: the description first, then the tensors one after another.

The format is described in llama.cpp's gguf.h. The `gguf` package writes it too, but brings
packages for downloading with it that this app has no other use for.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

ALIGNMENT: Final = 32
_U32, _I32, _F32, _BOOL, _STRING, _ARRAY = 4, 5, 6, 7, 8, 9


@dataclass(frozen=True, slots=True)
class TensorEntry:
    """A tensor as the file lists it; `shape` in ggml's order, the closest step first."""

    name: str
    shape: tuple[int, ...]
    type: int
    bytes: int


class Description:
    """The keys and values of a file, in the order in which they were added."""

    def __init__(self) -> None:
        self._parts: list[bytes] = []
        self.keys: list[str] = []

    def u32(self, key: str, value: int) -> None:
        self._add(key, _U32, struct.pack("<I", value))

    def f32(self, key: str, value: float) -> None:
        self._add(key, _F32, struct.pack("<f", value))

    def flag(self, key: str, value: bool) -> None:
        self._add(key, _BOOL, struct.pack("<?", value))

    def text(self, key: str, value: str) -> None:
        self._add(key, _STRING, _string(value))

    def i32s(self, key: str, values: Sequence[int]) -> None:
        packed = struct.pack(f"<{len(values)}i", *values)
        self._add(key, _ARRAY, struct.pack("<IQ", _I32, len(values)) + packed)

    def texts(self, key: str, values: Sequence[str]) -> None:
        packed = b"".join(map(_string, values))
        self._add(key, _ARRAY, struct.pack("<IQ", _STRING, len(values)) + packed)

    def copy(self, key: str, entry: bytes) -> None:
        """Add an entry as it stands in another file, its key included."""
        self.keys.append(key)
        self._parts.append(entry)

    def _add(self, key: str, kind: int, value: bytes) -> None:
        self.keys.append(key)
        self._parts += (_string(key), struct.pack("<I", kind), value)

    def encoded(self, tensors: Sequence[TensorEntry]) -> bytes:
        """All that stands before the first tensor's numbers, padding included."""
        parts = [b"GGUF", struct.pack("<IQQ", 3, len(tensors), len(self.keys)), *self._parts]
        offset = 0
        for tensor in tensors:
            sizes = struct.pack(f"<I{len(tensor.shape)}Q", len(tensor.shape), *tensor.shape)
            parts += (_string(tensor.name), sizes, struct.pack("<IQ", tensor.type, offset))
            offset += aligned(tensor.bytes)
        header = b"".join(parts)
        return header.ljust(aligned(len(header)), b"\0")


def aligned(size: int) -> int:
    """`size` rounded up to where the next tensor may start."""
    return -(-size // ALIGNMENT) * ALIGNMENT


def _string(text: str) -> bytes:
    data = text.encode("utf-8", "replace")
    return struct.pack("<Q", len(data)) + data
