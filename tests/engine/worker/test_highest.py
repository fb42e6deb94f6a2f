"""The highest numbers of a row are found by its columns, whatever its length."""

from __future__ import annotations

import tracemalloc

import numpy as np
import pytest

from llama32_desktop.engine.worker.highest import Highest


@pytest.mark.parametrize("size", [5, 30, 997, 32_064, 49_152, 128_256])
@pytest.mark.parametrize("most", [1, 5, 20])
def test_they_are_those_of_the_sorted_row(size: int, most: int) -> None:
    most = min(most, size)
    random = np.random.default_rng(size + most)
    row, found = np.empty(size, np.float32), Highest(most)
    for number in range(3):  # in the same memory, as logits are
        row[:] = random.permutation(size) if number else np.arange(size)
        assert found.look(row) == row.max()
        told = found.told(number)
        assert [value for _, value in told] == [*range(size - 1, size - 1 - most, -1)]
        assert all(row[place] == value for place, value in told)


def test_a_row_elsewhere_is_looked_at_there_and_equal_ones_are_all_counted() -> None:
    found = Highest(3)
    first, second = np.zeros(12, np.float32), np.full(12, -np.inf, np.float32)
    first[[2, 5, 7]] = 4.0
    second[11] = 1.0
    found.look(first), found.look(second)
    assert sorted(found.told(0)) == [(2, 4.0), (5, 4.0), (7, 4.0)]
    assert found.told(1)[0] == (11, 1.0) and len({place for place, _ in found.told(1)}) == 3


@pytest.mark.parametrize("size", [128_256, 32_003])
def test_a_token_keeps_its_highest_and_no_row(size: int) -> None:
    """An answer may have a hundred thousand tokens; a row of a prime length is one wide table."""
    found, row = Highest(20), np.arange(size, dtype=np.float32)
    found.look(row)
    tracemalloc.start()
    try:
        for _ in range(10):
            found.look(row)
        kept = tracemalloc.get_traced_memory()[0]
    finally:
        tracemalloc.stop()
    assert kept / 10 < 2_000
