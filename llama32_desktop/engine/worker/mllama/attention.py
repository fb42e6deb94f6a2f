"""Attention in a graph, in one operation or written out.

On the processor flash attention sums 16-bit values in 16 bits, unless it computes whole tiles of
queries: thousands of columns come out too small, by up to two thirds. Values in float32 are summed
in float32. Tiles are quicker too, but need keys and values of one type.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

from llama32_desktop.engine.worker.ggml.graph import F16, F32, Graph, Tensor, row_bytes

TILE: Final = 64
"""Queries that ggml's processor backend takes at once, from this many on."""
WORTH_PADDING: Final = 12
"""From this many queries on a padded tile is quicker than one query after the other."""


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


def value_kind(kind: int, *, processor: bool) -> int:
    """The type that values are kept in beside keys of a type, on the processor or elsewhere."""
    return F32 if kind == F16 and processor else kind


def padded(rows: int, flash: bool) -> int:
    """Rows that a mask for `rows` queries has."""
    return TILE if flash and WORTH_PADDING <= rows < TILE else rows


def columns(g: Graph, kept: Tensor, kind: int, heads: Heads, count: int) -> Tensor:
    """The first `count` rows of kept keys or values, as [head size, count, K/V heads]."""
    row, head = row_bytes(kind, heads.width_kv), row_bytes(kind, heads.size)
    return g.view_3d(kept, heads.size, count, heads.heads_kv, row, head, 0)


def prepare_values(g: Graph, values: Tensor, flash: bool) -> Tensor:
    """Values as `attend` wants them: transposed where attention is written out."""
    return values if flash else g.contiguous(g.permute(values, 1, 0, 2, 3))


def attend_kept(
    g: Graph,
    q: Tensor,
    k: Tensor,
    v: Tensor,
    mask: Tensor | None,
    heads: Heads,
    rows: int,
    kinds: tuple[int, int],
    flash: bool,
) -> Tensor:
    """Let `rows` queries [head size, heads, rows] attend to keys and values of `columns`.

    Args:
        mask: As in `attend`, with as many rows as `padded` says.
        kinds: Types of the keys and of the values.
    """
    v = prepare_values(g, v, flash)
    if flash and kinds[1] == F32 and rows >= WORTH_PADDING:
        if kinds[0] != F32:
            k = g.cast(k, F32)
        if rows < TILE:
            q = g.pad_slices(q, TILE - rows)
            seen = attend(g, q, k, v, mask, heads, TILE, flash)
            return g.view_2d(seen, heads.width, rows, row_bytes(F32, heads.width), 0)
    return attend(g, q, k, v, mask, heads, rows, flash)


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
