"""The vision tower, its projector, and the keys and values that text layers see of a picture.

The pass is made of many small computations, each of a fraction of a second on a slow processor,
so that it can tell how far it is and be cancelled at any time. On a processor the layers are
NumPy's (`tower_layers.py`) where its products are quicker; the rest is ggml's.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from llama32_desktop.engine.worker.backend import CancelFlag
from llama32_desktop.engine.worker.generation import AbortedError
from llama32_desktop.engine.worker.ggml.graph import F16, F32, Graph, Tensor, row_bytes
from llama32_desktop.engine.worker.ggml.memory import (
    DeviceTensors,
    HostTensor,
    read_tensor,
)
from llama32_desktop.engine.worker.ggml.schedule import Backends, Schedule, output_view
from llama32_desktop.engine.worker.mllama.adapters import NODES
from llama32_desktop.engine.worker.mllama.attention import Heads, attend, columns, prepare_values
from llama32_desktop.engine.worker.mllama.config import MllamaConfig
from llama32_desktop.engine.worker.mllama.embeddings import embeddings, patches
from llama32_desktop.engine.worker.mllama.image import EncodedImage
from llama32_desktop.engine.worker.mllama.tiling import Tiling, tile
from llama32_desktop.engine.worker.mllama.tower_layers import TowerLayers
from llama32_desktop.engine.worker.mllama.weights import Floats, Weights

OUTER_EPSILON: Final = 1e-5
"""Of the norms before and behind the local layers; no key says it."""
STEP_OPERATIONS: Final = 3e9
"""Multiplications and additions of one graph node on the processor: ggml looks at the cancel
flag between nodes, and slow processors do some 30e9 a second."""
MAX_STEP_ROWS: Final = 512
_TENSORS_PER_STEP: Final = 64
_MATRICES_PER_STEP: Final = 6


@dataclass(frozen=True, slots=True)
class _Rows:
    """Some consecutive rows; `padding` rows see less than others."""

    start: int
    count: int
    padding: bool


class VisionPass:
    """One picture's way through the tower. Fills `image`.

    Args:
        vision_device: Index of the device where the tower's weights are.
        flash: Whether attention is one operation of ggml's, with float16 masks.
        by_numpy: Whether NumPy computes the layers; then the device is the processor.
        keep_states: Whether the image gets the tower's and the projector's output too.
    """

    def __init__(
        self,
        config: MllamaConfig,
        weights: Weights,
        backends: Backends,
        vision_device: int,
        *,
        flash: bool,
        by_numpy: bool,
        keep_states: bool,
        cancel: CancelFlag,
    ) -> None:
        self._config, self._vision, self._text = config, config.vision, config.text
        self._weights, self._backends = weights, backends
        self._flash, self._keep_states, self._cancel = flash, keep_states, cancel
        # The processor computes attention in float32 whatever it reads, so nothing is saved there
        # by rounding; other devices are made for 16 bits.
        self._kind = F16 if flash and vision_device != backends.processor else F32
        self._buffer_type = backends.buffer_types[vision_device]
        self._device = vision_device
        self._by_numpy = by_numpy
        vision = self._vision
        self._heads = Heads(vision.heads, vision.heads, vision.hidden // vision.heads)

    def run(
        self,
        pixels: Floats,
        aspect_ratio_id: int,
        image: EncodedImage,
        progress: Callable[[float], None],
    ) -> None:
        """Look at the picture.

        Raises:
            AbortedError: the flag was set.
            MemoryError, ComputeError
        """
        self._prepare(pixels, aspect_ratio_id, image)
        try:
            self._run(image, progress)
        finally:
            self._layers.close()

    def _run(self, image: EncodedImage, progress: Callable[[float], None]) -> None:
        steps = list(self._steps(image))
        whole, done = sum(cost for cost, _ in steps), 0.0
        for cost, step in steps:
            if self._cancel.is_set() or not step():
                raise AbortedError
            done += cost
            progress(done / whole)
        if self._keep_states:
            self._read_states(image)

    def _computed(self, build: Callable[[Graph], None]) -> bool:
        """Computes a graph; whether it went to its end."""
        graph = Graph(self._graph_size)
        build(graph)
        self._schedule.allocate(graph)
        self._backends.fit_threads()
        finished = self._schedule.compute(graph)
        graph.close()
        return finished

    def _prepare(self, pixels: Floats, aspect_ratio_id: int, image: EncodedImage) -> None:
        vision, text = self._vision, self._text
        added = embeddings(vision, self._weights, aspect_ratio_id)
        blank = not pixels[image.tiles :].any()
        layout = tile(
            vision,
            image.tiles,
            equal_padding_tiles=blank and added.equal_from(min(image.tiles, vision.max_tiles - 1)),
        )
        self._layout = layout
        tiles = layout.computed_tiles
        self._patches = _host(patches(vision, pixels[:tiles]).reshape(layout.patch_rows, -1))
        self._before = _host(added.before[:tiles].reshape(layout.patch_rows, vision.hidden))
        self._after = _host(added.after[:tiles])
        self._tile_of_row = _host(layout.tile_of_row)
        wide = max(vision.feed_forward, layout.rows, 1)
        self._step = self._rows_at_once(4 * vision.hidden * wide)
        self._chunks = list(_chunks(layout, self._step))
        self._project_step = min(self._step, self._rows_at_once(2 * vision.output * text.hidden))
        self._keys_step = min(self._step, self._rows_at_once(2 * text.hidden * text.kv_width))
        least = min(self._project_step, self._keys_step)
        steps = max(len(self._chunks), -(-layout.real_rows // least))
        # ggml ends the process where a graph has more tensors than it was made for.
        adapted = self._weights.adapters.count * NODES * _MATRICES_PER_STEP
        self._graph_size = steps * (_TENSORS_PER_STEP + adapted) + 4 * len(vision.intermediate) + 64
        self._schedule = Schedule(self._backends, self._graph_size)
        real, padding = layout.mask_rows()
        dtype = np.float16 if self._flash else np.float32
        self._masks = {
            False: _host(np.tile(real.astype(dtype), (self._step, 1))),
            True: _host(np.tile(padding.astype(dtype), (self._step, 1))),
        }
        whole = (vision.hidden, layout.rows)
        inner = (vision.hidden, layout.real_rows, max(1, len(vision.intermediate)))
        self._memory = DeviceTensors(
            self._buffer_type,
            [
                (F32, whole),
                (self._kind, (1,) if self._by_numpy else whole),
                (self._kind, (1,) if self._by_numpy else whole),
                (F32, inner),
                (F32, (text.hidden, layout.real_rows)),
                (F32, (vision.output, layout.real_rows if self._keep_states else 1)),
            ],
        )
        self._x, self._k, self._v, self._inner, self._states, self._seen = self._memory.tensors
        self._layers = TowerLayers(
            vision, self._weights, layout.multiplicity, layout.real_rows, self._cancel.is_set
        )

    def _rows_at_once(self, operations_per_row: int) -> int:
        """How many rows a graph node takes, so that it ends soon; whole 32s where it can."""
        if self._device != self._backends.processor:
            return MAX_STEP_ROWS
        count = int(STEP_OPERATIONS // operations_per_row)
        return max(32, min(MAX_STEP_ROWS, count // 32 * 32))

    def _steps(self, image: EncodedImage) -> Iterator[tuple[float, Callable[[], bool]]]:
        """What is computed, each with what it costs, in operations a row; says whether it ended."""
        vision, text = self._vision, self._text
        width, rows = vision.hidden, self._layout.rows
        block = rows * (4.0 * width * width + 2.0 * width * (vision.feed_forward + rows))
        yield 0.0, partial(self._computed, self._embed)
        for layer in range(vision.layers):
            yield block, partial(self._block, f"v.blk.{layer}", layer)
        yield 0.0, partial(self._computed, self._behind_local_layers)
        for layer in range(vision.global_layers):
            yield block, partial(self._block, f"v.global.blk.{layer}", None)
        real = float(self._layout.real_rows)
        yield real * vision.output * text.hidden, partial(self._computed, self._project)
        for layer in image.layers:
            made = partial(self._keys_and_values, layer, image)
            yield 2.0 * real * text.hidden * text.kv_width, partial(self._computed, made)

    def _part(self, g: Graph, x: Tensor, width: int, rows: _Rows, kind: int = F32) -> Tensor:
        step = row_bytes(kind, width)
        return g.view_2d(x, width, rows.count, step, rows.start * step)

    def _norm(self, g: Graph, x: Tensor, name: str, epsilon: float) -> Tensor:
        w = self._weights
        return g.add(g.mul(g.norm(x, epsilon), w[f"{name}.weight"]), w[f"{name}.bias"])

    def _embed(self, g: Graph) -> None:
        width = self._vision.hidden
        values = self._patches.array.shape[1]
        for rows in self._chunks:
            count = min(rows.count, self._layout.patch_rows - rows.start)
            if count <= 0:
                continue  # padding behind the patches is zero
            part = _Rows(rows.start, count, rows.padding)
            x = g.mul_mat(
                self._weights["v.patch_embd.weight"],
                self._part(g, self._patches.tensor, values, part),
            )
            x = g.add(x, self._part(g, self._before.tensor, width, part))
            x = self._norm(g, x, "v.pre_ln", OUTER_EPSILON)
            g.keep(g.copy(x, self._part(g, self._x, width, part)))

    def _block(self, name: str, local_layer: int | None) -> bool:
        if local_layer in self._vision.intermediate and not self._computed(
            partial(self._keep_input, local_layer)
        ):
            return False
        gated = local_layer is None
        if not self._by_numpy:
            return self._computed(partial(self._block_graph, name, gated))
        rows, width = self._layout.rows, self._vision.hidden
        x = output_view(self._x, rows * width).reshape(rows, width)
        return self._layers.run(name, x, self._backends.fit_threads(), gated=gated)

    def _block_graph(self, name: str, gated: bool, g: Graph) -> None:
        w, vision = self._weights, self._vision
        width, epsilon = vision.hidden, vision.epsilon
        for rows in self._chunks:
            h = self._norm(g, self._part(g, self._x, width, rows), f"{name}.attn_norm", epsilon)
            for part, kept in (("attn_k", self._k), ("attn_v", self._v)):
                made = w.product(g, f"{name}.{part}.weight", h)
                g.keep(g.copy(made, self._part(g, kept, width, rows, self._kind)))
        heads, total = self._heads, self._layout.rows
        k = columns(g, self._k, self._kind, heads, total)
        v = prepare_values(g, columns(g, self._v, self._kind, heads, total), self._flash)
        for rows in self._chunks:
            x = self._part(g, self._x, width, rows)
            h = self._norm(g, x, f"{name}.attn_norm", epsilon)
            q = w.product(g, f"{name}.attn_q.weight", h)
            q = g.reshape_3d(q, heads.size, heads.heads, rows.count)
            mask = self._masks[rows.padding].tensor
            mask = g.view_2d(mask, total, rows.count, total * (2 if self._flash else 4), 0)
            seen = attend(g, q, k, v, mask, heads, rows.count, self._flash)
            seen = w.product(g, f"{name}.attn_output.weight", seen)
            out = g.add(x, g.scale(seen, w.number(f"{name}.attn_gate")) if gated else seen)
            h = self._norm(g, out, f"{name}.ffn_norm", epsilon)
            h = g.add(w.product(g, f"{name}.ffn_up.weight", h), w[f"{name}.ffn_up.bias"])
            h = w.product(g, f"{name}.ffn_down.weight", g.gelu(h))
            h = g.add(h, w[f"{name}.ffn_down.bias"])
            out = g.add(out, g.scale(h, w.number(f"{name}.ffn_gate")) if gated else h)
            g.keep(g.copy(out, x))

    def _keep_input(self, layer: int | None, g: Graph) -> None:
        width, count = self._vision.hidden, self._layout.real_rows
        for place, wanted in enumerate(self._vision.intermediate):
            if wanted == layer:
                all_rows = _Rows(0, count, False)
                size = row_bytes(F32, width)
                target = g.view_2d(self._inner, width, count, size, place * count * size)
                g.keep(g.copy(self._part(g, self._x, width, all_rows), target))

    def _behind_local_layers(self, g: Graph) -> None:
        width = self._vision.hidden
        for rows in self._chunks:
            x = self._part(g, self._x, width, rows)
            tiles = g.view_1d(self._tile_of_row.tensor, rows.count, rows.start * 4)
            h = self._norm(g, x, "v.post_ln", OUTER_EPSILON)
            g.keep(g.copy(g.add(h, g.get_rows(self._after.tensor, tiles)), x))

    def _project(self, g: Graph) -> None:
        w, vision = self._weights, self._vision
        width, count = vision.hidden, len(vision.intermediate)
        step, layer = row_bytes(F32, width), row_bytes(F32, width) * self._layout.real_rows
        for rows in _real_chunks(self._layout, self._project_step):
            seen = self._part(g, self._x, width, rows)
            if count:  # interleaved: all of a channel's intermediate states stand together
                inner = g.view_3d(
                    self._inner, width, rows.count, count, step, layer, rows.start * step
                )
                inner = g.contiguous(g.permute(inner, 1, 2, 0, 3))
                seen = g.concat(seen, g.reshape_2d(inner, width * count, rows.count), 0)
            if self._keep_states:
                g.keep(g.copy(seen, self._part(g, self._seen, vision.output, rows)))
            out = g.add(w.product(g, "mm.0.weight", seen), w["mm.0.bias"])
            g.keep(g.copy(out, self._part(g, self._states, self._text.hidden, rows)))

    def _keys_and_values(self, layer: int, image: EncodedImage, g: Graph) -> None:
        w, text = self._weights, self._text
        name = f"blk.{layer}.cross_attn"
        for rows in _real_chunks(self._layout, self._keys_step):
            states = self._part(g, self._states, text.hidden, rows)
            k = w.product(g, f"{name}_k_proj.weight", states)
            k = g.reshape_3d(k, text.head_size, text.heads_kv, rows.count)
            k = g.mul(g.rms_norm(k, text.epsilon), w[f"{name}_k_norm.weight"])
            k = g.reshape_2d(k, text.kv_width, rows.count)
            v = w.product(g, f"{name}_v_proj.weight", states)
            value_kind = image.value_kinds[layer]
            for made, kept, kind in (
                (k, image.k[layer], image.kind),
                (v, image.v[layer], value_kind),
            ):
                g.keep(g.copy(made, self._part(g, kept, text.kv_width, rows, kind)))

    def _read_states(self, image: EncodedImage) -> None:
        def states(tensor: Tensor, width: int) -> Floats:
            data = read_tensor(tensor, row_bytes(F32, width) * self._layout.real_rows)
            return data.view(np.float32).reshape(image.tiles, image.rows_per_tile, width)

        image.vision_states = states(self._seen, self._vision.output)
        image.states = states(self._states, self._text.hidden)


def _host(values: NDArray[Any]) -> HostTensor:
    made = HostTensor(values.shape, values.dtype)
    made.array[...] = values
    return made


def _chunks(layout: Tiling, size: int) -> Iterator[_Rows]:
    yield from _real_chunks(layout, size)
    for start in range(layout.real_rows, layout.rows, size):
        yield _Rows(start, min(size, layout.rows - start), True)


def _real_chunks(layout: Tiling, size: int) -> Iterator[_Rows]:
    for start in range(0, layout.real_rows, size):
        yield _Rows(start, min(size, layout.real_rows - start), False)
