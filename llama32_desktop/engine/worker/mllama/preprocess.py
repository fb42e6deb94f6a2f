"""Makes of a picture what the vision tower reads: resized, cut into tiles, normalised.

Equal to the bit to what transformers makes of the same pixels (tests/data/mllama_oracle).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from PIL import Image

from llama32_desktop.engine.tiles import Ratio, choose_canvas

_MEAN = np.array([0.48145466, 0.4578275, 0.40821073], np.float32)
_DEVIATION = np.array([0.26862954, 0.26130258, 0.27577711], np.float32)
"""Of red, green and blue, in the pictures that the vision tower was trained with."""


class Tiles(NamedTuple):
    """A picture as the vision tower takes it."""

    pixel_values: npt.NDArray[np.float32]
    """[max_tiles, 3, tile_size, tile_size], row by row of the canvas; unused tiles are zero."""
    aspect_ratio_id: int
    num_tiles: int


def preprocess(
    rgb: npt.NDArray[np.uint8],
    tile_size: int = 560,
    max_tiles: int = 4,
    ratios: Sequence[Ratio] | None = None,
) -> Tiles:
    """Lay a picture on its canvas of tiles.

    Args:
        rgb: [height, width, 3], as `pictures.read_picture` gives it.
        tile_size: side of a tile in pixels.
        max_tiles: tiles that the model takes for one picture.
        ratios: the canvases that the model knows; see `tiles.choose_canvas`.

    Raises:
        ValueError: `rgb` is no picture of that kind, or no canvas is left to choose from.
    """
    if rgb.ndim != 3 or rgb.shape[2] != 3 or rgb.dtype != np.uint8:
        raise ValueError(f"a picture of shape {rgb.shape} and type {rgb.dtype}")
    height, width = rgb.shape[:2]
    canvas = choose_canvas(width, height, tile_size, max_tiles, ratios)
    pixels = np.zeros((canvas.rows * tile_size, canvas.columns * tile_size, 3), np.uint8)
    # Pillow rounds to whole levels after each direction, and so did the training pictures.
    pixels[: canvas.height, : canvas.width] = np.asarray(
        Image.fromarray(rgb).resize((canvas.width, canvas.height), Image.Resampling.BILINEAR)
    )
    values = np.zeros((max_tiles, 3, tile_size, tile_size), np.float32)
    values[: canvas.tiles] = (
        ((pixels.astype(np.float32) / 255 - _MEAN) / _DEVIATION)
        .reshape(canvas.rows, tile_size, canvas.columns, tile_size, 3)
        .transpose(0, 2, 4, 1, 3)
        .reshape(-1, 3, tile_size, tile_size)
    )
    return Tiles(values, canvas.aspect_ratio_id, canvas.tiles)
