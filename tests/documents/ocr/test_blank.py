"""Blank paper is cut short, and what is found comes back to its place."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from llama32_desktop.documents.ocr.blank import squeezed
from llama32_desktop.documents.ocr.components import components


def paper(height: int, width: int, level: int = 255) -> np.ndarray:
    return np.full((height, width, 3), level, dtype=np.uint8)


def test_margins_and_gaps_are_cut_and_places_stay() -> None:
    page = paper(1024, 768)
    blocks = [(100, 130, 60, 300), (600, 620, 400, 700)]
    for top, bottom, left, right in blocks:
        page[top:bottom, left:right] = 0
    found = squeezed(page, 32)
    assert found.pixels.shape[0] * found.pixels.shape[1] < 1024 * 768 / 3
    assert found.pixels.shape[0] % 32 == found.pixels.shape[1] % 32 == 0
    boxes = [found.placed(r).box for r in components(found.pixels[:, :, 0] < 128)]
    assert sorted(boxes) == [(left, top, right, bottom) for top, bottom, left, right in blocks]


def test_what_was_apart_stays_apart() -> None:
    page = paper(640, 640)
    page[100:110, 50:600] = 0
    page[400:410, 50:600] = 0
    (_, _, _, above), (_, below, _, _) = (
        r.box for r in components(squeezed(page, 32).pixels[:, :, 0] < 128)
    )
    assert below - above >= 40


@pytest.mark.parametrize("level", [235, 20])
def test_pale_print_and_the_colour_of_paper_do_not_matter(level: int) -> None:
    page = paper(640, 640, level)
    page[300:312, 200:400, 1] -= 16
    kept = squeezed(page, 32)
    assert set(range(300, 312)) <= set(kept.rows.tolist())
    assert set(range(200, 400)) <= set(kept.columns.tolist())
    assert kept.pixels.size < page.size / 4


def test_a_page_of_noise_is_left_as_it_is() -> None:
    noise = np.random.default_rng(3).integers(0, 255, (320, 288, 3), dtype=np.uint8)
    assert np.array_equal(squeezed(noise, 32).pixels, noise)


def test_a_blank_page_leaves_the_least_that_can_be_searched() -> None:
    assert squeezed(paper(640, 320), 32).pixels.shape == (32, 32, 3)


@given(st.integers(0, 10_000), st.integers(1, 8), st.integers(1, 8))
def test_nothing_but_blank_is_left_out(seed: int, high: int, wide: int) -> None:
    chance = np.random.default_rng(seed)
    page = paper(high * 32, wide * 32)
    for _ in range(int(chance.integers(0, 4))):
        y, x = int(chance.integers(0, high * 32)), int(chance.integers(0, wide * 32))
        page[y : y + 9, x : x + 9] = chance.integers(0, 200)
    found = squeezed(page, 32)
    dark = [np.flatnonzero((page[:, :, 0] < 240).any(axis=axis)) for axis in (1, 0)]
    for kept, wanted in zip((found.rows, found.columns), dark, strict=True):
        assert np.all(np.diff(kept) > 0)
        assert set(wanted.tolist()) <= set(kept.tolist())
    assert np.array_equal(found.pixels, page[found.rows][:, found.columns])
