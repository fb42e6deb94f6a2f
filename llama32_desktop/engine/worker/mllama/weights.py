"""A model's weights: mapped into memory and used where they are, or put on GPUs once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from llama32_desktop.engine.adapters import Adapter
from llama32_desktop.engine.ggml.dequantise import dequantise
from llama32_desktop.engine.worker.backend import CancelFlag, EngineError
from llama32_desktop.engine.worker.generation import AbortedError
from llama32_desktop.engine.worker.ggml.devices import reads_host_memory
from llama32_desktop.engine.worker.ggml.graph import F16, F32, Graph, Tensor, TensorContext
from llama32_desktop.engine.worker.ggml.memory import (
    DeviceTensors,
    FileMap,
    MappedMemory,
    write_tensor,
)
from llama32_desktop.engine.worker.ggml.schedule import Backends
from llama32_desktop.engine.worker.mllama.adapters import AdapterWeights
from llama32_desktop.engine.worker.mllama.opening import Found, ModelFiles
from llama32_desktop.engine.worker.mllama.placement import Placement
from llama32_desktop.sentences import Sentence

Floats: TypeAlias = NDArray[np.float32]
_ROPE_FACTORS: Final = "rope_freqs.weight"
_UPLOAD_BYTES: Final = 64 * 1024 * 1024
"""Written to a GPU at a time; between two the load can be cancelled."""


class Weights:
    """All weights of a model as tensors, by their names in the newer layout of file.

    Raises:
        AbortedError: the flag was set.
        EngineError: kind `truncated`; or an adapter is not for this model.
        MemoryError: a device has no room.
        OSError: a file cannot be opened.
    """

    def __init__(
        self,
        files: ModelFiles,
        backends: Backends,
        placement: Placement,
        *,
        progress: Callable[[float], None],
        cancel: CancelFlag,
        adapters: Sequence[Adapter] = (),
    ) -> None:
        self._files = files
        self.adapters = AdapterWeights(files, adapters, backends, placement)
        self._maps = [FileMap(path) for path in files.paths]
        for path, mapped, needed in zip(files.paths, self._maps, files.needed_bytes, strict=True):
            if mapped.size < needed:  # it became shorter since its header was read
                raise EngineError(
                    "truncated",
                    Sentence(
                        "“{0}” became shorter while it was opened, so it cannot be loaded: wait "
                        "until it is written or downloaded whole, and try again.",
                        path.name,
                    ),
                )
        self._tensors: dict[str, Tensor] = {}
        self._keep: list[Any] = []  # memory that the tensors are in
        self._progress, self._cancel = progress, cancel
        self._done = 0
        groups: dict[int, list[Found]] = {}
        for found in files.tensors.values():
            if found.wanted.use != "numpy" and found.wanted.name != _ROPE_FACTORS:
                device = placement.of(found.wanted.layer, found.wanted.vision)
                groups.setdefault(device, []).append(found)
        self._total = sum(f.info.bytes for group in groups.values() for f in group)
        for number, group in groups.items():
            device, kind = backends.devices[number], backends.buffer_types[number]
            self._convert([f for f in group if f.wanted.use == "vector"], kind)
            matrices = [f for f in group if f.wanted.use == "matrix"]
            if reads_host_memory(device):
                self._map(matrices, device)
            else:
                self._upload(matrices, kind)
        self._placement = placement
        self._factors: dict[int, Tensor] = {}
        if _ROPE_FACTORS in files.tensors:
            # On each device with layers: where one reads a weight of another, ggml divides its
            # graph, and has to tell a machine that lends it every part anew for every token.
            for number in sorted(set(placement.layers)):
                self._convert([files.tensors[_ROPE_FACTORS]], backends.buffer_types[number])
                self._factors[number] = self._tensors.pop(_ROPE_FACTORS)
        progress(1.0)

    def __getitem__(self, name: str) -> Tensor:
        return self._tensors[name]

    def product(self, g: Graph, name: str, x: Tensor) -> Tensor:
        """A matrix times `x` in a graph, with what adapters add to it."""
        return self.adapters.added(g, name, g.mul_mat(self[name], x), x)

    def rope_factors(self, layer: int) -> Tensor | None:
        """What turns of keys and queries of a layer are divided by; a file may do without."""
        return self._factors.get(self._placement.layers[layer])

    def __contains__(self, name: str) -> bool:
        return name in self._tensors

    def kind(self, name: str) -> int:
        """A tensor's type, by ggml's number."""
        return self._files.tensors[name].info.type

    def number(self, name: str) -> float:
        """A tensor of one number."""
        return float(self.array(name)[0])

    def array(self, name: str, part: int = 0, parts: int = 1) -> Floats:
        """A plain tensor's numbers, flat; or one of `parts` equal parts of them."""
        info = self._files.tensors[name].info
        size = info.bytes // parts
        start = self._files.start(name) + part * size
        raw = self._maps[self._files.tensors[name].file].bytes[start : start + size]
        if info.type == F32:
            return raw.view("<f4").astype(np.float32)
        if info.type == F16:
            return raw.view("<f2").astype(np.float32)
        # bfloat16 is the upper half of float32.
        return (raw.view("<u2").astype("<u4") << 16).view("<f4").astype(np.float32)

    def matrix(self, name: str) -> Floats:
        """A matrix as numbers, [out, in], with what adapters add to it."""
        info = self._files.tensors[name].info
        start = self._files.start(name)
        raw = self._maps[self._files.tensors[name].file].bytes[start : start + info.bytes]
        return self.adapters.merged(name, dequantise(raw, info.type, info.shape[0]))

    def close(self) -> None:
        """Let go of the memory; no graph may use the tensors any more."""
        self._tensors.clear()
        self._factors.clear()
        self.adapters.close()
        self._keep.clear()
        self._maps.clear()

    @staticmethod
    def _shape(found: Found) -> tuple[int, ...]:
        shape = found.wanted.shape
        if len(shape) > 2:  # the patches' kernel, as a matrix over a patch's values
            return (int(np.prod(shape[:-1])), shape[-1])
        return shape

    def _convert(self, group: list[Found], buffer_type: int) -> None:
        """Vectors are small: as float32, whatever the file has."""
        made = DeviceTensors(buffer_type, [(F32, self._shape(f)) for f in group], weights=True)
        self._keep.append(made)
        for found, tensor in zip(group, made.tensors, strict=True):
            name = found.wanted.name
            values = self.array(name)
            in_pairs = self._files.config.text.rows_in_pairs
            if in_pairs and name.endswith(("cross_attn_q_norm.weight", "cross_attn_k_norm.weight")):
                # Ollama reorders the rows that this norm goes with, and leaves the norm.
                values = values.reshape(2, -1).T.reshape(-1)
            write_tensor(tensor, np.ascontiguousarray(values))
            self._tensors[name] = tensor
            self._done += found.info.bytes

    def _map(self, group: list[Found], device: int) -> None:
        context = TensorContext(max(1, len(group)))
        self._keep.append(context)
        for number, file in enumerate(self._maps):
            inside = [found for found in group if found.file == number]
            if not inside:
                continue
            largest = max(found.info.bytes for found in inside)
            memory = MappedMemory.of_device(device, file.address, file.size, largest)
            self._keep.append(memory)
            for found in inside:
                name = found.wanted.name
                tensor = context.tensor(found.info.type, self._shape(found))
                memory.place(tensor, self._files.start(name))
                self._tensors[name] = tensor
                self._done += found.info.bytes

    def _upload(self, group: list[Found], buffer_type: int) -> None:
        specs = [(found.info.type, self._shape(found)) for found in group]
        made = DeviceTensors(buffer_type, specs, weights=True)
        self._keep.append(made)
        for found, tensor in zip(group, made.tensors, strict=True):
            name = found.wanted.name
            start = self._files.start(name)
            data = self._maps[found.file].bytes[start : start + found.info.bytes]
            for offset in range(0, data.size, _UPLOAD_BYTES):
                if self._cancel.is_set():
                    raise AbortedError
                part = data[offset : offset + _UPLOAD_BYTES]
                write_tensor(tensor, part, offset)
                self._done += part.size
                self._progress(self._done / self._total)
            self._tensors[name] = tensor
