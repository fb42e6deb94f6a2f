import json
import math
import random
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from llama32_desktop.engine.tiles import all_ratios, choose_canvas

ORACLE = Path(__file__).parents[1] / "data" / "mllama_oracle"
CASES = json.loads((ORACLE / "aspect_560.json").read_text())["cases"]


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['w']}x{case['h']}")
def test_every_decision_is_the_oracles(case) -> None:
    canvas = choose_canvas(case["w"], case["h"], 560, 4)
    assert (canvas.aspect_ratio_id, canvas.tiles) == (case["aspect_ratio_id"], case["num_tiles"])


def test_the_canvases_of_four_tiles_are_numbered_as_the_models_number_them() -> None:
    expected = ((1, 1), (1, 2), (1, 3), (1, 4), (2, 1), (2, 2), (3, 1), (4, 1))
    assert all_ratios(4) == expected


def test_a_small_picture_grows_to_one_tile_and_a_large_one_fills_its_canvas() -> None:
    assert choose_canvas(100, 50, 560, 4)[3:] == (560, 280)
    assert choose_canvas(3000, 3000, 560, 4) == (2, 2, 6, 1120, 1120)
    assert choose_canvas(1, 10_000, 560, 4)[3:] == (1, 2240)
    # Between the two it keeps its size: 800 × 500 lies on two tiles, unchanged.
    assert choose_canvas(800, 500, 560, 4) == (1, 2, 2, 800, 500)


def test_a_models_own_canvases_are_chosen_from_and_numbered_by_their_place() -> None:
    canvas = choose_canvas(2000, 500, 560, 4, [(4, 1), (1, 2), (1, 1)])
    assert (canvas.rows, canvas.columns, canvas.aspect_ratio_id) == (1, 2, 2)
    # One of more tiles than the model takes is left out, but keeps its number.
    canvas = choose_canvas(2000, 500, 560, 2, [(1, 4), (1, 2)])
    assert (canvas.columns, canvas.aspect_ratio_id) == (2, 2)
    with pytest.raises(ValueError, match="canvas"):
        choose_canvas(10, 10, 560, 1, [(2, 2)])
    with pytest.raises(ValueError, match="0 × 5"):
        choose_canvas(0, 5, 560, 4)


@given(st.integers(1, 100_000), st.integers(1, 100_000), st.integers(1, 1000), st.integers(1, 16))
def test_a_picture_of_any_size_fits_its_canvas(width, height, tile, most) -> None:
    canvas = choose_canvas(width, height, tile, most)
    assert 1 <= canvas.tiles <= most
    assert all_ratios(most)[canvas.aspect_ratio_id - 1] == (canvas.rows, canvas.columns)
    assert 1 <= canvas.width <= canvas.columns * tile
    assert 1 <= canvas.height <= canvas.rows * tile
    # It fills a tile one way at least, and its sides keep their proportion, rounded down; where
    # the other side is whole, floating point may make it one less.
    assert canvas.width >= tile or canvas.height >= tile
    wide, high = width * canvas.height // height, height * canvas.width // width
    assert canvas.width in (max(1, wide), wide - 1) or canvas.height in (max(1, high), high - 1)


def _published(width: int, height: int, tile: int, most: int) -> tuple[int, int]:
    """The size that `get_best_fit` and `get_max_res_without_distortion` lead to in Meta's
    llama_models (image_transform.py), whose scales are of 32 and of 64 bits."""
    sides = [(c * tile, r * tile) for r in range(1, most + 1) for c in range(1, most // r + 1)]
    across = np.array([w for w, _ in sides], np.float32) / np.float32(width)
    down = np.array([h for _, h in sides], np.float32) / np.float32(height)
    scales = np.minimum(across, down)
    larger = scales[scales >= 1]
    best = larger.min() if larger.size else scales.max()
    canvas = min(
        (s for s, scale in zip(sides, scales, strict=True) if scale == best),
        key=lambda side: side[0] * side[1],
    )
    target = [
        min(max(size, tile), most) for size, most in zip((width, height), canvas, strict=True)
    ]
    scale_w, scale_h = target[0] / width, target[1] / height
    if scale_w < scale_h:
        return target[0], min(math.floor(height * scale_w), target[1])
    return min(math.floor(width * scale_h), target[0]), target[1]


def test_sizes_are_those_of_metas_code() -> None:
    assert choose_canvas(102, 544, 560, 4)[3:] == (104, 560)  # 105 exactly
    numbers = random.Random(1)
    sizes = [(numbers.randint(1, 2000), numbers.randint(1, 2000)) for _ in range(20_000)]
    sizes += [(w, h) for w in range(1, 2001, 53) for h in range(1, 2001, 47)]
    for width, height in sizes:
        wanted = _published(width, height, 560, 4)
        got = choose_canvas(width, height, 560, 4)[3:]
        if min(wanted):  # Meta's code makes nothing of the thinnest ones, transformers one pixel
            assert got == wanted, (width, height)
        else:
            assert min(got) == 1
