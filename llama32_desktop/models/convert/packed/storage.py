"""Which type loses least of a matrix of few bits, and its blocks in that type.

A block of 32 in Q4_0 is scale · (n − 8), in Q4_1 scale · n + minimum, in Q8_0 scale · n, with n of
four or eight bits and scale and minimum in 16-bit floats: the grid of a group that fills blocks is
theirs, and nothing is lost but the rounding of these two (ggml-quants.c).
"""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from llama32_desktop.models.convert.mixture import BF16, F16, Q4_0, Q4_1, Q8_0
from llama32_desktop.models.convert.packed.bits import Levels
from llama32_desktop.models.convert.packed.matrix import Grid, Whole
from llama32_desktop.models.convert.plan import Floats

BLOCK: Final = 32
_MIDDLE: Final = {Q4_0: 8, Q8_0: 128}
"""The level that is 0 in a type without a minimum."""
_TOP: Final = {Q4_0: 15, Q8_0: 255}
_TINY: Final = 2.0**-14
"""The smallest 16-bit float that has all its digits."""
MOST_LOSS: Final = 0.14
"""Of the noise that the quantisation itself made (a step over √12), root of the mean square: both
together are a hundredth more than that noise. Scales that were 32-bit floats take 0.04 to 0.06 off
eight bits."""


def exact_type(grid: Grid) -> int | None:
    """The smallest type whose blocks are the grid's own; `None` where there is none."""
    groups = grid.block_groups(BLOCK)
    if groups is None:
        return None
    for kind in (Q4_0, Q4_1, Q8_0):
        if _holds(grid, kind) and rounding_loss(grid, kind) <= MOST_LOSS:
            return kind
    return None


def least_loss_type(bits: int, columns: int, grid: Grid | None) -> int:
    """The type for a matrix of which no block can be taken over as it is: the smallest that adds
    less than a hundredth to the noise which the quantisation made itself.

    Measured on the weights of SmolLM2: Q8_0 adds 0.2 % to that of four bits with a group's columns
    spread out, 0.3 % to NF4's, but 3 % to that of 8-bit floats and 40 % to that of eight bits.
    """
    if grid is not None and _usual_scale(grid) < _TINY:
        return BF16
    return F16 if columns % BLOCK or bits >= 8 else Q8_0


def rounding_loss(grid: Grid, kind: int) -> float:
    """What the rounding of scales and minima to 16 bits adds, over what the levels lost."""
    scales = grid.scales.astype(np.float64)
    with np.errstate(over="ignore"):
        kept = grid.scales.astype(np.float16).astype(np.float64)
        error = np.abs(kept - scales) * _reach(grid, kind)
        if kind == Q4_1:
            minimum = -scales * grid.zeros
            error += np.abs(minimum.astype(np.float16).astype(np.float64) - minimum)
    noise = np.sqrt(np.mean(scales**2) / 12)
    worst = np.sqrt(np.mean(error**2))
    return float(worst / noise) if noise else (0.0 if not worst else float("inf"))


def blocks(
    grid: Grid, kind: int, levels: Levels, zeros: Whole, scales: Floats
) -> NDArray[np.uint8]:
    """Rows of levels, with zeros and scales, as the bytes of a type that holds them."""
    groups = grid.block_groups(BLOCK)
    assert groups is not None
    count = len(levels)
    scale = scales[:, groups]
    zero = zeros[:, groups]
    steps = levels.reshape(count, -1, BLOCK)
    parts: list[Levels] = [_halves(scale)]
    if kind == Q4_1:
        parts.append(_halves(-scale * zero))
    else:
        moved = steps + (_MIDDLE[kind] - zero)[:, :, None]
        steps = moved.astype(np.uint8)
    if kind == Q8_0:
        parts.append(steps ^ np.uint8(128))
    else:
        upper: Levels = np.left_shift(steps[:, :, BLOCK // 2 :], 4, dtype=np.uint8)
        parts.append(np.bitwise_or(steps[:, :, : BLOCK // 2], upper))
    return np.concatenate(parts, axis=2).reshape(count, -1)


def _halves(numbers: Floats) -> Levels:
    """The bytes of 16-bit floats, two for each number."""
    halves = np.ascontiguousarray(numbers, "<f2")
    return halves.view(np.uint8).reshape(*numbers.shape, 2)


def _usual_scale(grid: Grid) -> float:
    """The root of the mean square: dead groups have any scale."""
    return float(np.sqrt(np.mean(grid.scales.astype(np.float64) ** 2)))


def _holds(grid: Grid, kind: int) -> bool:
    if kind == Q4_1:
        return grid.highest <= 15
    lowest, highest = int(grid.zeros.min()), int(grid.zeros.max())
    return highest <= _MIDDLE[kind] and grid.highest - lowest + _MIDDLE[kind] <= _TOP[kind]


def _reach(grid: Grid, kind: int) -> NDArray[np.float64]:
    """How far levels are from what the type multiplies: the mean square of a uniform spread."""
    zeros = grid.zeros.astype(np.float64) if kind != Q4_1 else np.zeros(grid.zeros.shape)
    top = float(grid.highest)
    mean_square = (top**2) / 3 - zeros * top + zeros**2
    reach: NDArray[np.float64] = np.sqrt(mean_square)
    return reach
