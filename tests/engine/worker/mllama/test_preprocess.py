"""Against the oracle: see tests/data/mllama_oracle/README.md."""

import json
from pathlib import Path

import numpy as np
import pytest

from llama32_desktop.engine.worker.mllama.preprocess import preprocess

ORACLE = Path(__file__).parents[3] / "data" / "mllama_oracle"
DECISIONS = json.loads((ORACLE / "preprocess" / "meta.json").read_text())
CASES = json.loads((ORACLE / "aspect_560.json").read_text())["cases"]


def picture(width: int, height: int, random: np.random.Generator) -> np.ndarray:
    """Red grows to the right, green downwards, blue is a pattern, and there is noise over all."""
    x, y = np.arange(width)[None, :], np.arange(height)[:, None]
    channels = (x * 255 / max(width - 1, 1), y * 255 / max(height - 1, 1), (7 * x + 13 * y) % 256)
    plain = np.stack([np.broadcast_to(c, (height, width)) for c in channels], -1)
    return np.clip(plain + random.normal(0, 12, plain.shape), 0, 255).astype(np.uint8)


@pytest.mark.parametrize("decision", DECISIONS, ids=lambda d: f"{d['w']}x{d['h']}")
def test_every_pixel_is_the_oracles(decision) -> None:
    folder, number = ORACLE / "preprocess", decision["i"]
    found = preprocess(np.load(folder / f"{number}_image.npy"), tile_size=28)
    expected = np.load(folder / f"{number}_pixel_values.npy")[0, 0]
    assert found.pixel_values.dtype == np.float32
    assert found.pixel_values.shape == expected.shape
    assert np.abs(found.pixel_values - expected).max() <= 1e-5
    assert found.aspect_ratio_id == decision["aspect_ratio_id"]
    assert found.num_tiles == decision["num_tiles"]


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['w']}x{case['h']}")
def test_full_size_tiles_are_as_bright_as_the_oracles(case) -> None:
    """The oracle's pictures are made like these, but its noise is not known: hence 0.005."""
    found = preprocess(picture(case["w"], case["h"], np.random.default_rng(5)))
    assert found.pixel_values.shape == (4, 3, 560, 560)
    assert (found.aspect_ratio_id, found.num_tiles) == (case["aspect_ratio_id"], case["num_tiles"])
    means = found.pixel_values.mean((1, 2, 3), dtype=np.float64)
    assert means == pytest.approx(case["tile_mean"], abs=5e-3)
    assert not found.pixel_values[found.num_tiles :].any()


def test_the_tests_picture_is_the_oracles() -> None:
    first = np.load(ORACLE / "preprocess" / "0_image.npy")
    assert np.array_equal(picture(28, 28, np.random.default_rng(5)), first)


def test_padding_is_black_before_it_is_normalised() -> None:
    found = preprocess(np.full((28, 40, 3), 255, np.uint8), tile_size=28)
    assert found.num_tiles == 2
    black = np.array([-1.7922626, -1.7520971, -1.4802198], np.float32)
    corner = found.pixel_values[1, :, 0, -1]
    assert corner == pytest.approx(black, abs=1e-5)
    assert found.pixel_values[1, :, 0, 0] == pytest.approx((1.930336, 2.074841, 2.145897), abs=1e-4)


def test_a_models_own_canvases_and_tiles_are_used() -> None:
    pixels = np.zeros((10, 90, 3), np.uint8)
    found = preprocess(pixels, tile_size=14, max_tiles=2, ratios=[(2, 1), (1, 2)])
    assert found.pixel_values.shape == (2, 3, 14, 14)
    assert (found.aspect_ratio_id, found.num_tiles) == (2, 2)


@pytest.mark.parametrize("wrong", [np.zeros((4, 4), np.uint8), np.zeros((4, 4, 3), np.float32)])
def test_what_is_no_picture_is_refused(wrong) -> None:
    with pytest.raises(ValueError, match="a picture of shape"):
        preprocess(wrong)
