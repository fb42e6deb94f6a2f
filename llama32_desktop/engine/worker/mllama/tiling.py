"""Which rows the vision tower computes for a picture.

All rows of a tile's padding are one and the same, and so are all padding tiles where their
position embeddings are. One of each is computed; the logarithm of how many it stands for is
added to the scores of its column, which is exact. Rows of the real tiles come first.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from llama32_desktop.engine.worker.mllama.config import VisionConfig


@dataclass(frozen=True, slots=True)
class Tiling:
    tiles: int
    """Real ones; they and one or all of the padding tiles are computed."""
    computed_tiles: int
    real_rows: int
    patch_rows: int
    """Rows that stand for patches and class tokens; behind them, one of each tile's padding."""
    tile_of_row: NDArray[np.int32]
    multiplicity: NDArray[np.float32]
    """How many rows of the whole picture each computed row stands for."""

    @property
    def rows(self) -> int:
        return len(self.tile_of_row)

    def mask_rows(self) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """What is added to the scores of a real row, and of a padding row.

        Padding does not see padding; everything else sees everything.
        """
        real = np.log(self.multiplicity)
        padding = real.copy()
        padding[self.real_rows :] = -np.inf
        return real, padding


def tile(config: VisionConfig, tiles: int, *, equal_padding_tiles: bool) -> Tiling:
    """Lay out a picture of `tiles` tiles."""
    empty = config.max_tiles - tiles
    kept = min(empty, 1) if equal_padding_tiles else empty
    computed = tiles + kept
    stands_for = np.ones(computed, np.float32)
    stands_for[tiles:] = empty // kept if kept else 1
    each = np.arange(computed, dtype=np.int32)
    padding = each if config.padding else each[:0]
    return Tiling(
        tiles=tiles,
        computed_tiles=computed,
        real_rows=tiles * config.rows,
        patch_rows=computed * config.rows,
        tile_of_row=np.concatenate([np.repeat(each, config.rows), padding]),
        multiplicity=np.concatenate(
            [np.repeat(stands_for, config.rows), stands_for[padding] * config.padding]
        ),
    )
