"""LoRA adapters of a vision model: small matrices beside those that they change."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from llama32_desktop.cage import ordinary
from llama32_desktop.engine.adapters import Adapter, active
from llama32_desktop.engine.ggml.dequantise import dequantise
from llama32_desktop.engine.ggml.library import LibraryMissingError
from llama32_desktop.engine.gguf.adapter import check_numbers, check_targets
from llama32_desktop.engine.gguf.header import GgufError, read_header
from llama32_desktop.engine.worker.adapter_files import identity, unusable
from llama32_desktop.engine.worker.ggml.graph import F32, Graph, Tensor
from llama32_desktop.engine.worker.ggml.memory import DeviceTensors, read_tensor, write_tensor
from llama32_desktop.engine.worker.ggml.schedule import Backends
from llama32_desktop.engine.worker.mllama.opening import ModelFiles
from llama32_desktop.engine.worker.mllama.placement import Placement

NODES: Final = 6
"""Tensors that one adapter adds to a graph at each matrix: its own two, three results, a spare."""
_OF_PICTURES = ("v.", "mm.")
_KEYS_AND_VALUES = (".cross_attn_k_proj.weight", ".cross_attn_v_proj.weight")


class _Pair(NamedTuple):
    a: Tensor
    b: Tensor
    """With the strength and the scale in it."""
    rank: int


class AdapterWeights:
    """The adapters that change anything, beside the matrices that they change.

    Args:
        files: Of the model.

    Attributes:
        count: How many there are.
        identity: What a picture's encoding depends on; empty where none changes it.

    Raises:
        EngineError: one cannot be read, is damaged, or is not for this model.
        MemoryError: a device has no room.
    """

    def __init__(
        self,
        files: ModelFiles,
        adapters: Sequence[Adapter],
        backends: Backends,
        placement: Placement,
    ) -> None:
        used = active(tuple(adapters))
        self.count = len(used)
        self.identity = ""
        self._files, self._backends, self._placement = files, backends, placement
        self._pairs: dict[str, list[_Pair]] = defaultdict(list)
        self._keep: list[DeviceTensors] = []
        for adapter in used:
            try:
                self._load(adapter)
            except (GgufError, LibraryMissingError, OSError) as error:
                raise unusable(adapter, error) from None

    def added(self, g: Graph, name: str, made: Tensor, x: Tensor) -> Tensor:
        """What a matrix made of `x`, with what the adapters add to it."""
        for pair in self._pairs.get(name, ()):
            made = g.add(made, g.mul_mat(pair.b, g.mul_mat(pair.a, x)))
        return made

    def merged(self, name: str, matrix: NDArray[np.float32]) -> NDArray[np.float32]:
        """A matrix of the processor's, [out, in], with what the adapters add to it."""
        out, columns = matrix.shape
        for pair in self._pairs.get(name, ()):
            a, b = (
                read_tensor(tensor, rows * pair.rank * 4).view(np.float32).reshape(shape)
                for tensor, rows, shape in (
                    (pair.a, columns, (pair.rank, columns)),
                    (pair.b, out, (out, pair.rank)),
                )
            )
            matrix = matrix + b @ a
        return matrix

    def close(self) -> None:
        """Let go of the memory; no graph may use the tensors any more."""
        self._pairs.clear()
        self._keep.clear()

    def _load(self, adapter: Adapter) -> None:
        path = Path(adapter.path)
        header = read_header(path)
        shapes = {name: found.wanted.shape for name, found in self._files.tensors.items()}
        targets = check_targets(path.name, header, self._files.paths[0].name, "mllama", shapes)
        check_numbers(path, header)
        with ordinary.opened(path, buffering=0) as stream:
            for target in targets:
                values: list[Any] = []
                for info in (target.a, target.b):
                    stream.seek(header.data_offset + info.offset)
                    read = dequantise(stream.read(info.bytes), info.type, info.shape[0])
                    values.append(np.ascontiguousarray(read, np.float32))
                scale = np.float32(adapter.strength * target.scale)
                self._put(target.name, values[0], values[1] * scale)
        names = [target.name for target in targets]
        if any(n.startswith(_OF_PICTURES) or n.endswith(_KEYS_AND_VALUES) for n in names):
            said = f"{self.identity} {identity(adapter)}"
            self.identity = hashlib.sha256(said.encode()).hexdigest()[:16]

    def _put(self, name: str, a: Any, b: Any) -> None:
        text = self._files.config.text
        if text.rows_in_pairs and name.endswith(
            (".cross_attn_q_proj.weight", ".cross_attn_k_proj.weight")
        ):  # as Ollama reorders the matrices themselves
            halves = b.reshape(-1, 2, text.head_size // 2, b.shape[-1])
            b = np.ascontiguousarray(halves.swapaxes(1, 2).reshape(b.shape))
        wanted = self._files.tensors[name].wanted
        device = self._placement.of(wanted.layer, wanted.vision)
        made = DeviceTensors(
            self._backends.buffer_types[device],
            [(F32, a.shape[::-1]), (F32, b.shape[::-1])],
            weights=True,
        )
        for tensor, values in zip(made.tensors, (a, b), strict=True):
            write_tensor(tensor, values)
        self._keep.append(made)
        self._pairs[name].append(_Pair(made.tensors[0], made.tensors[1], len(a)))
