"""Which canvas of square tiles a vision model lays a picture on, and how large it gets there.

The rules are those of the model's own preprocessing, which it was trained with. Plain Python:
the window imports this to say what a picture will cost.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from fractions import Fraction
from typing import NamedTuple

Ratio = tuple[int, int]
"""Rows and columns of a canvas, in tiles."""


class Canvas(NamedTuple):
    """Where one picture goes: `rows` × `columns` tiles, the picture at the top left."""

    rows: int
    columns: int
    aspect_ratio_id: int
    """What the model calls this canvas: 1 for the first of its ratios; 0 means no picture."""
    width: int
    """The resized picture's, in pixels; what is left of the canvas is padding."""
    height: int

    @property
    def tiles(self) -> int:
        return self.rows * self.columns


def all_ratios(max_tiles: int) -> tuple[Ratio, ...]:
    """Every canvas of at most `max_tiles` tiles, in the order that the models number them in."""
    return tuple(
        (rows, columns)
        for rows in range(1, max_tiles + 1)
        for columns in range(1, max_tiles // rows + 1)
    )


def choose_canvas(
    width: int,
    height: int,
    tile_size: int,
    max_tiles: int,
    ratios: Sequence[Ratio] | None = None,
) -> Canvas:
    """Choose the canvas for a picture of `width` × `height` pixels.

    The canvas that enlarges the picture least is taken; where none holds it at full size, the
    one that shrinks it least; of equals, the one with the fewest tiles.

    Args:
        tile_size: side of a tile in pixels.
        ratios: the canvases that the model knows, in its own order; by default all of at most
            `max_tiles` tiles. Those of more tiles are never chosen.

    Raises:
        ValueError: a size is not positive, or no canvas is left to choose from.
    """
    if min(width, height, tile_size) < 1:
        raise ValueError(f"a picture of {width} × {height} on tiles of {tile_size}")
    known = all_ratios(max_tiles) if ratios is None else ratios
    scales = {
        index: min(
            Fraction(columns * tile_size, width),
            Fraction(rows * tile_size, height),
        )
        for index, (rows, columns) in enumerate(known)
        if rows > 0 and columns > 0 and rows * columns <= max_tiles
    }
    if not scales:
        raise ValueError(f"no canvas of at most {max_tiles} tiles among {list(known)}")
    enlarging = [scale for scale in scales.values() if scale >= 1]
    best = min(enlarging) if enlarging else max(scales.values())
    index = min(
        (index for index, scale in scales.items() if scale == best),
        key=lambda index: known[index][0] * known[index][1],
    )
    rows, columns = known[index]
    return Canvas(
        rows,
        columns,
        index + 1,
        *_fit(width, height, tile_size, columns * tile_size, rows * tile_size),
    )


def _fit(
    width: int, height: int, tile_size: int, canvas_width: int, canvas_height: int
) -> tuple[int, int]:
    """The size of the resized picture: a small one grows to a tile, never to more.

    In floating point, as Meta's own code (`llama_models`, image_transform.py) and transformers
    compute it: where the exact side is a whole number theirs may be one less, and so were the
    pictures of the training.
    """
    target_width = min(max(width, tile_size), canvas_width)
    target_height = min(max(height, tile_size), canvas_height)
    scale_width, scale_height = target_width / width, target_height / height
    if scale_width < scale_height:
        return target_width, min(max(1, math.floor(height * scale_width)), target_height)
    return min(max(1, math.floor(width * scale_height)), target_width), target_height
