"""One row for many equal ones: less work, the same numbers."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest

from llama32_desktop.engine.worker.mllama import MllamaModel
from llama32_desktop.engine.worker.mllama.embeddings import Embeddings, embeddings
from llama32_desktop.engine.worker.mllama.tiling import tile
from tests.engine.worker.mllama.oracle import Case
from tests.make.random_mllama import SMALL, make

RATIO_OF_TILES = {1: 1, 2: 5, 3: 7, 4: 6}


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MllamaModel]:
    path = make(tmp_path_factory.mktemp("small") / "small.gguf", SMALL)
    model = MllamaModel.load(path, n_ctx=32, n_threads=2)
    yield model
    model.close()


def _pixels(tiles: int) -> np.ndarray:
    pixels = np.zeros((4, 3, 42, 42), np.float32)
    pixels[:tiles] = np.random.default_rng(tiles).normal(size=(tiles, 3, 42, 42))
    return pixels


@pytest.mark.parametrize("tiles", [1, 2, 3, 4])
def test_it_is_exact(small: MllamaModel, tiles: int, monkeypatch: pytest.MonkeyPatch) -> None:
    pixels, ratio = _pixels(tiles), RATIO_OF_TILES[tiles]
    quick = small.encode_image(pixels, ratio, tiles, keep_states=True)
    monkeypatch.setattr(Embeddings, "equal_from", lambda *_: False)
    whole = small.encode_image(pixels, ratio, tiles, keep_states=True)
    np.testing.assert_allclose(quick.states, whole.states, rtol=0, atol=2e-5)
    np.testing.assert_allclose(quick.vision_states, whole.vision_states, rtol=0, atol=2e-5)
    assert float(np.abs(whole.states).max()) > 0.1


def test_a_padding_tile_that_is_not_blank_is_computed(
    small: MllamaModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    pixels = _pixels(1)
    pixels[3, 0, 5, 5] = 4.0
    quick = small.encode_image(pixels, 1, 1, keep_states=True)
    monkeypatch.setattr(Embeddings, "equal_from", lambda *_: False)
    whole = small.encode_image(pixels, 1, 1, keep_states=True)
    np.testing.assert_array_equal(quick.states, whole.states)


def test_half_the_rows_are_left_out(small: MllamaModel) -> None:
    vision = small.config.vision  # 10 rows a tile, padded to 16
    one = tile(vision, 1, equal_padding_tiles=True)
    assert (one.rows, one.real_rows, one.multiplicity.sum()) == (22, 10, 4 * 16)
    assert sorted(set(one.multiplicity)) == [1, 3, 6, 18]
    full = tile(vision, 1, equal_padding_tiles=False)
    assert (full.rows, full.multiplicity.sum()) == (44, 4 * 16)
    assert tile(vision, 4, equal_padding_tiles=True).rows == 44


def test_embeddings_that_differ_among_padding_tiles_forbid_it(model: MllamaModel) -> None:
    """The oracle's do, unlike any real checkpoint's; its parity holds all the same."""
    added = embeddings(model.config.vision, model._weights, Case("img1").ratio)
    assert not added.equal_from(1)
    assert added.equal_from(3)
