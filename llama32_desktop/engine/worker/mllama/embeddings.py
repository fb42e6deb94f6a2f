"""The vision tower's position embeddings, which depend on the picture's arrangement alone."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from llama32_desktop.engine.worker.mllama.config import VisionConfig
from llama32_desktop.engine.worker.mllama.weights import Floats, Weights


@dataclass(frozen=True, slots=True)
class Embeddings:
    before: Floats
    """[tiles, rows, width]: added to the patches, and the whole of the class tokens."""
    after: Floats
    """[tiles, width]: added to every row of a tile behind the local layers."""

    def equal_from(self, tile: int) -> bool:
        """Whether all tiles from this one on are embedded alike."""
        return all(
            np.array_equal(part[tile], other)
            for part in (self.before, self.after)
            for other in part[tile + 1 :]
        )


def embeddings(config: VisionConfig, weights: Weights, aspect_ratio_id: int) -> Embeddings:
    """All that is added to the rows of a picture of this arrangement, in the file's gates."""
    tiles, rows, width = config.max_tiles, config.rows, config.hidden
    ids = len(config.aspect_ratios) + 1

    def table(name: str) -> Floats:
        return weights.array(f"{name}.weight", aspect_ratio_id, ids) * weights.number(
            f"{name}.gate"
        )

    position = weights.array("v.position_embd.weight").reshape(rows, width)
    position = position * weights.number("v.position_embd.gate")
    before = table("v.tile_position_embd").reshape(tiles, rows, width) + position
    before[:, 0] += weights.array("v.class_embd")
    before[:, 1:] += table("v.pre_tile_position_embd").reshape(tiles, 1, width)
    return Embeddings(before, table("v.post_tile_position_embd").reshape(tiles, width))


def patches(config: VisionConfig, pixels: Floats) -> Floats:
    """The values of each patch, [tiles, rows, channels · side · side]; zeros for class tokens.

    `pixels` is [tiles, channels, height, width].
    """
    side, count = config.patch_size, config.image_size // config.patch_size
    tiles, channels = pixels.shape[:2]
    parts = pixels.reshape(tiles, channels, count, side, count, side)
    parts = parts.transpose(0, 2, 4, 1, 3, 5).reshape(tiles, count * count, -1)
    out = np.zeros((tiles, config.rows, parts.shape[-1]), np.float32)
    out[:, 1:] = parts
    return out
