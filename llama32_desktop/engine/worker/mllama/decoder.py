"""The text model as a graph: some new tokens in, their logits out.

A graph is built for a number of tokens, a number of cache rows that it looks at, and a picture;
what changes from token to token is in inputs, so that a decode step only writes those.
"""

from __future__ import annotations

from typing import Any, Literal

import numpy as np

from llama32_desktop.engine.worker.ggml.graph import F16, Graph, Tensor
from llama32_desktop.engine.worker.ggml.memory import HostTensor
from llama32_desktop.engine.worker.mllama.adapters import NODES
from llama32_desktop.engine.worker.mllama.attention import Heads, attend_kept, columns, padded
from llama32_desktop.engine.worker.mllama.config import TextConfig
from llama32_desktop.engine.worker.mllama.kv_cache import KvCache
from llama32_desktop.engine.worker.mllama.sight import Sight
from llama32_desktop.engine.worker.mllama.weights import Weights

Outputs = Literal["all", "last", "none"]
"""Of which tokens the logits are wanted."""
_TENSORS_PER_LAYER = 64
_MATRICES_PER_LAYER = 7


class Inputs:
    """What a graph reads, as arrays to be written before it is computed."""

    def __init__(self, tokens: int, kv_rows: int, sight: Sight | None, flash: bool) -> None:
        mask: Any = np.float16 if flash else np.float32
        self.ids = HostTensor((tokens,), np.int32)
        self.positions = HostTensor((tokens,), np.int32)
        self.slots = HostTensor((tokens,), np.int64)
        self.mask = HostTensor((padded(tokens, flash), kv_rows), mask)
        self.last = HostTensor((1,), np.int32)
        self.last.array[0] = tokens - 1
        self.image_mask = self.sees = None
        if sight is not None and sight.masked:
            self.image_mask = HostTensor((padded(tokens, flash), sight.image.rows), mask)
        if sight is not None and sight.partly:
            self.sees = HostTensor((tokens, 1), np.float32)

    def place(self, start: int) -> None:
        """Let the tokens be those from position `start` on; each sees itself and all before."""
        count = self.positions.array.size
        positions = np.arange(start, start + count)
        self.positions.array[:] = positions
        self.slots.array[:] = positions
        mask = self.mask.array[:count]  # rows that only fill a tile see everything
        mask[:, :start] = 0.0
        mask[:, start:] = -np.inf
        mask[:, start : start + count][np.tri(count, dtype=bool)] = 0.0


class Decoder:
    """Builds the graphs of one model."""

    def __init__(
        self, config: TextConfig, weights: Weights, cache: KvCache, *, flash: bool
    ) -> None:
        self._config, self._weights, self._cache, self._flash = config, weights, cache, flash
        self._heads = Heads(config.heads, config.heads_kv, config.head_size)
        self._output = "output.weight" if "output.weight" in weights else "token_embd.weight"
        self._cross = frozenset(config.cross_layers)
        self._gates = {
            layer: tuple(
                float(np.tanh(weights.number(f"blk.{layer}.cross_attn_{part}_gate")))
                for part in ("attn", "mlp")
            )
            for layer in config.cross_layers
        }

    @property
    def graph_size(self) -> int:
        added = self._weights.adapters.count * NODES
        per_layer = _TENSORS_PER_LAYER + _MATRICES_PER_LAYER * added
        return self._config.layers * per_layer + 64 + added

    def build(
        self, g: Graph, inputs: Inputs, tokens: int, kv_rows: int, sight: Sight | None, out: Outputs
    ) -> Tensor | None:
        """Add the model to a graph.

        Returns:
            The logits, float32 [vocabulary, tokens or 1]; `None` where none are wanted.
        """
        config, w = self._config, self._weights
        x = g.get_rows(w["token_embd.weight"], inputs.ids.tensor)
        final = max(n for n in range(config.layers) if n not in self._cross)
        for layer in range(config.layers):
            if layer in self._cross:
                if sight is not None:
                    x = self._cross_layer(g, x, layer, inputs, tokens, sight)
            else:
                only_last = out == "last" and layer == config.layers - 1
                x = self._self_layer(g, x, layer, inputs, tokens, kv_rows, only_last)
                if out == "none" and layer == final:
                    return None  # all that is wanted is in the cache
                tokens = 1 if only_last else tokens
        if out == "last" and tokens > 1:
            x = g.get_rows(x, inputs.last.tensor)
        x = g.mul(g.rms_norm(x, config.epsilon), w["output_norm.weight"])
        logits = w.product(g, self._output, x)
        g.output(logits)
        return logits

    def _normed(self, g: Graph, x: Tensor, name: str) -> Tensor:
        return g.mul(g.rms_norm(x, self._config.epsilon), self._weights[f"{name}.weight"])

    def _self_layer(
        self,
        g: Graph,
        x: Tensor,
        layer: int,
        inputs: Inputs,
        tokens: int,
        kv_rows: int,
        only_last: bool,
    ) -> Tensor:
        config, w, heads, cache = self._config, self._weights, self._heads, self._cache
        name = f"blk.{layer}"
        h = self._normed(g, x, f"{name}.attn_norm")
        factors = w.rope_factors(layer)

        def turned(part: str, count: int) -> Tensor:
            made = w.product(g, f"{name}.{part}.weight", h)
            made = g.reshape_3d(made, heads.size, count, tokens)
            positions = inputs.positions.tensor
            return g.rope(made, positions, factors, config.rope_dims, config.rope_base)

        q, k = turned("attn_q", heads.heads), turned("attn_k", heads.heads_kv)
        v = w.product(g, f"{name}.attn_v.weight", h)
        k = g.reshape_2d(k, heads.width_kv, tokens)
        # What is read next is the result of the writing, which so comes first.
        kept_k = g.set_rows(cache.k[layer], k, inputs.slots.tensor)
        kept_v = g.set_rows(cache.v[layer], v, inputs.slots.tensor)
        g.keep(kept_k)
        g.keep(kept_v)
        all_k = columns(g, kept_k, cache.kind, heads, kv_rows)
        all_v = columns(g, kept_v, cache.value_kinds[layer], heads, kv_rows)
        kinds = (cache.kind, cache.value_kinds[layer])
        mask = inputs.mask.tensor
        seen = attend_kept(g, q, all_k, all_v, mask, heads, tokens, kinds, self._flash)
        if only_last and tokens > 1:
            seen = g.get_rows(seen, inputs.last.tensor)
            x = g.get_rows(x, inputs.last.tensor)
        x = g.add(x, w.product(g, f"{name}.attn_output.weight", seen))
        return g.add(x, self._feed_forward(g, x, name))

    def _cross_layer(
        self, g: Graph, x: Tensor, layer: int, inputs: Inputs, tokens: int, sight: Sight
    ) -> Tensor:
        w, heads, image = self._weights, self._heads, sight.image
        name = f"blk.{layer}"
        h = self._normed(g, x, f"{name}.attn_norm")
        q = w.product(g, f"{name}.cross_attn_q_proj.weight", h)
        q = g.reshape_3d(q, heads.size, heads.heads, tokens)
        q = self._normed(g, q, f"{name}.cross_attn_q_norm")
        k = columns(g, image.k[layer], image.kind, heads, image.rows)
        kinds = (image.kind, image.value_kinds[layer])
        v = columns(g, image.v[layer], kinds[1], heads, image.rows)
        mask = inputs.image_mask.tensor if inputs.image_mask is not None else None
        seen = attend_kept(g, q, k, v, mask, heads, tokens, kinds, self._flash)
        seen = w.product(g, f"{name}.cross_attn_o_proj.weight", seen)
        attention_gate, mlp_gate = self._gates[layer]
        x = g.add(x, self._gated(g, seen, attention_gate, inputs))
        return g.add(x, self._gated(g, self._feed_forward(g, x, name), mlp_gate, inputs))

    def _gated(self, g: Graph, x: Tensor, gate: float, inputs: Inputs) -> Tensor:
        x = g.scale(x, gate)
        return x if inputs.sees is None else g.mul(x, inputs.sees.tensor)

    def _feed_forward(self, g: Graph, x: Tensor, name: str) -> Tensor:
        w = self._weights
        h = self._normed(g, x, f"{name}.ffn_norm")
        gate = w.product(g, f"{name}.ffn_gate.weight", h)
        up = w.product(g, f"{name}.ffn_up.weight", h)
        return w.product(g, f"{name}.ffn_down.weight", g.swiglu(gate, up))


def image_kind(kv_kind: int) -> int:
    """In which type a picture's keys and values are kept: 16 bits, unless the cache has 32."""
    return kv_kind if kv_kind == 0 else F16
