"""What a picture is to the text model: keys and values for every cross-attention layer."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from typing import Final, Protocol

import numpy as np
from numpy.typing import NDArray

from llama32_desktop.engine.worker.ggml.graph import Tensor, tensor_bytes
from llama32_desktop.engine.worker.ggml.memory import DeviceTensors, read_tensor, write_tensor
from llama32_desktop.engine.worker.mllama.config import MllamaConfig
from llama32_desktop.engine.worker.mllama.kv_cache import value_kinds

_HEAD: Final = struct.Struct("<4s6I32s")
_MAGIC: Final = b"L32V"
_VERSION: Final = 2


class Seer(Protocol):
    """A model that pictures are encoded for."""

    @property
    def config(self) -> MllamaConfig: ...

    def new_image(self, tiles: int, digest: bytes) -> EncodedImage:
        """An encoded picture without content yet; raises `MemoryError`."""
        ...


class EncodedImage:
    """Keys and values of a picture's real tiles, on the devices of the layers that use them.

    Attributes:
        digest: SHA-256 of the pixels and their arrangement; tells pictures apart.
        vision_states: float32 [tiles, rows, vision output], or `None` where not asked for.
        states: The same behind the projector, [tiles, rows, text width].
    """

    def __init__(
        self,
        layers: Sequence[int],
        devices: Sequence[int],
        buffer_types: Sequence[int],
        kind: int,
        width: int,
        tiles: int,
        rows_per_tile: int,
        digest: bytes,
    ) -> None:
        """`devices` are those of `layers`, each an index into `buffer_types`, whose last is the
        processor's; `kind` is the keys' type."""
        self.kind, self.width, self.tiles = kind, width, tiles
        self.rows_per_tile, self.digest = rows_per_tile, digest
        self.layers = tuple(layers)
        self.k: dict[int, Tensor] = {}
        self.v: dict[int, Tensor] = {}
        self.vision_states: NDArray[np.float32] | None = None
        self.states: NDArray[np.float32] | None = None
        self.value_kinds = value_kinds(layers, devices, buffer_types, kind)
        self._memory: list[DeviceTensors] = []
        shape = (width, self.rows)
        for device in sorted(set(devices)):
            here = [n for n, d in zip(layers, devices, strict=True) if d == device]
            memory = DeviceTensors(
                buffer_types[device],
                [(k, shape) for n in here for k in (kind, self.value_kinds[n])],
            )
            self._memory.append(memory)
            self.k.update(zip(here, memory.tensors[::2], strict=True))
            self.v.update(zip(here, memory.tensors[1::2], strict=True))

    @property
    def rows(self) -> int:
        return self.tiles * self.rows_per_tile

    @property
    def nbytes(self) -> int:
        """Memory that the keys and values take."""
        return sum(memory.nbytes for memory in self._memory)

    def _tensors(self) -> list[tuple[Tensor, int]]:
        """Keys and values of each layer, with their bytes."""
        shape = (self.width, self.rows)
        return [
            (tensor, tensor_bytes(kind, shape))
            for n in self.layers
            for tensor, kind in ((self.k[n], self.kind), (self.v[n], self.value_kinds[n]))
        ]

    def to_bytes(self) -> bytes:
        """Everything but the states, for `from_bytes`."""
        head = _HEAD.pack(
            _MAGIC,
            _VERSION,
            self.kind,
            len(self.layers),
            self.width,
            self.tiles,
            self.rows_per_tile,
            self.digest,
        )
        kinds = bytes(self.value_kinds[n] for n in self.layers)
        tensors = (read_tensor(tensor, size).tobytes() for tensor, size in self._tensors())
        return b"".join((head, kinds, *tensors))

    @classmethod
    def from_bytes(cls, model: Seer, data: bytes) -> EncodedImage:
        """Read what `to_bytes` gave.

        Raises:
            ValueError: it is damaged, or of a model of another shape or K/V type.
            MemoryError: a device has no room.
        """
        if len(data) < _HEAD.size:
            raise ValueError("an encoded picture is cut short")
        magic, version, kind, layers, width, tiles, rows, digest = _HEAD.unpack_from(data)
        if magic != _MAGIC or version != _VERSION or not 1 <= tiles <= model.config.max_tiles:
            raise ValueError("this is no encoded picture")
        image = model.new_image(tiles, digest)
        offset = _HEAD.size + layers
        kinds = bytes(image.value_kinds[n] for n in image.layers)
        tensors = image._tensors()
        fits = (kind, layers, width, rows) == image.shape and data[_HEAD.size : offset] == kinds
        if not fits or len(data) != offset + sum(size for _, size in tensors):
            raise ValueError("an encoded picture is of another model, or for another device")
        for tensor, size in tensors:
            write_tensor(tensor, memoryview(data)[offset : offset + size])
            offset += size
        return image

    @property
    def shape(self) -> tuple[int, int, int, int]:
        """Type of keys, layers, width and rows of a tile: what must agree with the model."""
        return (self.kind, len(self.layers), self.width, self.rows_per_tile)
