"""What NumPy computes of the vision tower, against float64."""

from __future__ import annotations

import math
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import cast

import numpy as np
import pytest

from llama32_desktop.engine.worker.mllama.attention import Heads
from llama32_desktop.engine.worker.mllama.config import VisionConfig
from llama32_desktop.engine.worker.mllama.quicker import numpy_is_quicker
from llama32_desktop.engine.worker.mllama.tower_attention import ROWS, TowerAttention
from llama32_desktop.engine.worker.mllama.tower_layers import ROWS_TOGETHER, TowerLayers, gelu
from llama32_desktop.engine.worker.mllama.weights import Weights

HEADS = Heads(3, 3, 8)
REAL, PADDING = 2 * ROWS + 5, 7


@pytest.fixture(scope="module")
def pool() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(3) as made:
        yield made


def _looked(size: float) -> list[np.ndarray]:
    """Queries, keys and values, side by side as in a layer."""
    whole = np.random.default_rng(2).normal(size=(REAL + PADDING, 3 * HEADS.width)) * size
    whole = whole.astype(np.float32)
    return [whole[:, n * HEADS.width : (n + 1) * HEADS.width] for n in range(3)]


def _wanted(q: np.ndarray, k: np.ndarray, v: np.ndarray, counts: np.ndarray) -> np.ndarray:
    """With every row written as often as it stands in the picture."""
    q, k, v = (np.asarray(each, np.float64) for each in (q, k, v))
    k, v = (np.repeat(each, counts, axis=0) for each in (k, v))
    padding = np.repeat(np.arange(len(q)) >= REAL, counts)
    seen = np.empty_like(q)
    for head in range(HEADS.heads):
        part = slice(head * HEADS.size, (head + 1) * HEADS.size)
        scores = q[:, part] @ k[:, part].T / math.sqrt(HEADS.size)
        scores[REAL:, padding] = -np.inf
        weights = np.exp(scores - scores.max(axis=1, keepdims=True))
        seen[:, part] = weights @ v[:, part] / weights.sum(axis=1, keepdims=True)
    return seen


@pytest.mark.parametrize("threads", [1, 3])
@pytest.mark.parametrize("size", [1.0, 30.0])
def test_rows_see_what_they_should(threads: int, size: float, pool: ThreadPoolExecutor) -> None:
    """With scores of thousands too, and rows that stand for several."""
    q, k, v = _looked(size)
    counts = np.ones(REAL + PADDING, int)
    counts[REAL - 20 :] = 6
    wanted = _wanted(q, k, v, counts)
    attention = TowerAttention(HEADS, counts.astype(np.float32), REAL, lambda: False)
    assert attention.run(q, k, v, threads, pool)
    np.testing.assert_allclose(q, wanted, rtol=0, atol=2e-4 * size)


def test_a_picture_without_padding(pool: ThreadPoolExecutor) -> None:
    q, k, v = (each[:REAL] for each in _looked(1.0))
    counts = np.ones(REAL, int)
    wanted = _wanted(q, k, v, counts)
    assert TowerAttention(HEADS, counts.astype(np.float32), REAL, lambda: False).run(
        q, k, v, 2, pool
    )
    np.testing.assert_allclose(q, wanted, rtol=0, atol=2e-5)


def test_it_stops_between_pieces() -> None:
    """In one thread: of several, any may look first."""
    looks: list[bool] = []
    q, k, v = _looked(1.0)
    before = q.copy()

    def stopped() -> bool:
        looks.append(len(looks) > 1)
        return looks[-1]

    attention = TowerAttention(HEADS, np.ones(REAL + PADDING, np.float32), REAL, stopped)
    with ThreadPoolExecutor(1) as one:
        assert not attention.run(q, k, v, 1, one)
    assert (q[: 2 * ROWS] != before[: 2 * ROWS]).any(axis=1).all()
    np.testing.assert_array_equal(q[2 * ROWS :], before[2 * ROWS :])


def test_gelu_is_the_exact_one() -> None:
    x = np.concatenate([np.linspace(-9, 9, 100_001), [-1e4, 0.0, 1e4]]).astype(np.float32)
    wanted = [z * 0.5 * math.erfc(-z / math.sqrt(2)) for z in (x + np.float32(0.25)).tolist()]
    found = np.repeat(x[:, None], 6, axis=1)
    gelu(found, np.full(6, 0.25, np.float32))
    np.testing.assert_allclose(found[:, 0], wanted, rtol=2e-7, atol=6e-7)
    assert (found == found[:, :1]).all()


@pytest.mark.parametrize("threads", [1, 2, 3, 7, 16])
@pytest.mark.parametrize("rows", [22, 3204, 6408])
def test_products_end_where_the_number_of_threads_changes_nothing(threads: int, rows: int) -> None:
    """Of a tower of full width: its pictures' rows."""
    tower = VisionConfig(32, 8, (), 1280, 5120, 16, 1e-5, 560, 14, 3, 4, ((1, 1),))
    nothing = cast(Weights, None)  # none is asked for
    layers = TowerLayers(tower, nothing, np.ones(rows, np.float32), rows, lambda: False)
    parts = layers._parts(threads)
    assert [n for part in parts for n in range(rows)[part]] == list(range(rows))
    assert {part.start % ROWS_TOGETHER for part in parts} == {0}
    assert all(part.stop - part.start <= layers._most for part in parts)
    assert len(parts) >= min(threads, rows // ROWS_TOGETHER)


def test_which_way_is_quicker_is_measured_once() -> None:
    assert numpy_is_quicker() is numpy_is_quicker()
