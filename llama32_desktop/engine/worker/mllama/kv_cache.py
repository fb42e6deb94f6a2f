"""Keys and values of the tokens so far, of every self-attention layer."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from llama32_desktop.engine.worker.ggml.graph import Tensor, row_bytes
from llama32_desktop.engine.worker.ggml.memory import DeviceTensors, read_tensor, write_tensor
from llama32_desktop.engine.worker.mllama.attention import value_kind


class KvCache:
    """Room for `size` tokens, on the devices of the layers.

    Raises:
        MemoryError: a device has no room.
    """

    def __init__(
        self,
        layers: Sequence[int],
        devices: Sequence[int],
        buffer_types: Sequence[int],
        kind: int,
        width: int,
        size: int,
    ) -> None:
        """`devices` are those of `layers`, each an index into `buffer_types`, whose last is the
        processor's; `kind` is the keys' type."""
        self.kind, self.size = kind, size
        self.value_kinds = value_kinds(layers, devices, buffer_types, kind)
        self.k: dict[int, Tensor] = {}
        self.v: dict[int, Tensor] = {}
        self._layers = tuple(layers)
        self._width = width
        self._memory: list[DeviceTensors] = []
        for device in sorted(set(devices)):
            here = [n for n, d in zip(layers, devices, strict=True) if d == device]
            shapes = [(k, (width, size)) for n in here for k in (kind, self.value_kinds[n])]
            memory = DeviceTensors(buffer_types[device], shapes)
            self._memory.append(memory)
            self.k.update(zip(here, memory.tensors[::2], strict=True))
            self.v.update(zip(here, memory.tensors[1::2], strict=True))

    def bytes_of(self, tokens: int) -> int:
        return tokens * sum(row for _, row in self._tensors())

    def read(self, tokens: int) -> NDArray[np.uint8]:
        """The first `tokens` rows of everything."""
        parts = [read_tensor(tensor, tokens * row) for tensor, row in self._tensors()]
        return np.concatenate(parts) if parts else np.empty(0, np.uint8)

    def write(self, tokens: int, data: memoryview) -> None:
        """Put back what `read` gave; it must be of `bytes_of(tokens)`."""
        start = 0
        for tensor, row in self._tensors():
            end = start + tokens * row
            write_tensor(tensor, data[start:end])
            start = end

    def _tensors(self) -> list[tuple[Tensor, int]]:
        """Every tensor, with the bytes of its rows."""
        keys = row_bytes(self.kind, self._width)
        return [
            pair
            for n in self._layers
            for pair in (
                (self.k[n], keys),
                (self.v[n], row_bytes(self.value_kinds[n], self._width)),
            )
        ]


def value_kinds(
    layers: Sequence[int], devices: Sequence[int], buffer_types: Sequence[int], kind: int
) -> dict[int, int]:
    """The type of the values of each layer; see `attention.value_kind`."""
    last = len(buffer_types) - 1
    return {
        n: value_kind(kind, processor=device == last)
        for n, device in zip(layers, devices, strict=True)
    }
