"""Keys and values of the tokens so far, of every self-attention layer."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from llama32_desktop.engine.ggml.graph import Tensor, row_bytes
from llama32_desktop.engine.ggml.memory import DeviceTensors, read_tensor, write_tensor


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
        """`devices` are those of `layers`, each an index into `buffer_types`."""
        self.kind, self.size = kind, size
        self.k: dict[int, Tensor] = {}
        self.v: dict[int, Tensor] = {}
        self._layers = tuple(layers)
        self._row = row_bytes(kind, width)
        self._memory: list[DeviceTensors] = []
        shape = (kind, (width, size))
        for device in sorted(set(devices)):
            here = [n for n, d in zip(layers, devices, strict=True) if d == device]
            memory = DeviceTensors(buffer_types[device], [shape] * (2 * len(here)))
            self._memory.append(memory)
            self.k.update(zip(here, memory.tensors[::2], strict=True))
            self.v.update(zip(here, memory.tensors[1::2], strict=True))

    def bytes_of(self, tokens: int) -> int:
        return 2 * len(self._layers) * tokens * self._row

    def read(self, tokens: int) -> NDArray[np.uint8]:
        """The first `tokens` rows of everything."""
        parts = [read_tensor(t, tokens * self._row) for t in self._tensors()]
        return np.concatenate(parts) if parts else np.empty(0, np.uint8)

    def write(self, tokens: int, data: memoryview) -> None:
        """Put back what `read` gave; it must be of `bytes_of(tokens)`."""
        size = tokens * self._row
        for number, tensor in enumerate(self._tensors()):
            write_tensor(tensor, data[number * size : (number + 1) * size])

    def _tensors(self) -> list[Tensor]:
        return [tensor for n in self._layers for tensor in (self.k[n], self.v[n])]
