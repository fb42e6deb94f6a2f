"""Attention in a graph, in one operation or written out."""

from __future__ import annotations

import math
from dataclasses import dataclass

from llama32_desktop.engine.ggml.graph import Graph, Tensor, row_bytes


@dataclass(frozen=True, slots=True)
class Heads:
    """Shape of an attention: `heads` share `heads_kv` heads of keys and values."""

    heads: int
    heads_kv: int
    size: int

    @property
    def width(self) -> int:
        return self.heads * self.size

    @property
    def width_kv(self) -> int:
        return self.heads_kv * self.size


def columns(g: Graph, kept: Tensor, kind: int, heads: Heads, count: int) -> Tensor:
    """The first `count` rows of kept keys or values, as [head size, count, K/V heads]."""
    row, head = row_bytes(kind, heads.width_kv), row_bytes(kind, heads.size)
    return g.view_3d(kept, heads.size, count, heads.heads_kv, row, head, 0)


def prepare_values(g: Graph, values: Tensor, flash: bool) -> Tensor:
    """Values as `attend` wants them: transposed where attention is written out."""
    return values if flash else g.contiguous(g.permute(values, 1, 0, 2, 3))


def attend(
    g: Graph,
    q: Tensor,
    k: Tensor,
    v: Tensor,
    mask: Tensor | None,
    heads: Heads,
    rows: int,
    flash: bool,
) -> Tensor:
    """Let `rows` queries [head size, heads, rows] attend; [width, rows] comes out.

    Args:
        v: From `prepare_values`.
        mask: [columns, at least rows]; float16 for flash attention, else float32. A row that
            sees nothing gives zeros with the one and NaN with the other.
    """
    queries = g.permute(q, 0, 2, 1, 3)
    scale = 1 / math.sqrt(heads.size)
    if flash:
        seen = g.attention(queries, k, v, mask, scale)
    else:
        weights = g.attention_scores(queries, k, mask, scale)
        seen = g.contiguous(g.permute(g.mul_mat(v, weights), 0, 2, 1, 3))
    return g.reshape_2d(seen, heads.width, rows)
