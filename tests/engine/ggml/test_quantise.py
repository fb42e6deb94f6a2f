"""ggml's quantiser, against the `gguf` package's own reading of the types."""

from __future__ import annotations

import ctypes

import gguf
import numpy as np
import pytest

from llama32_desktop.engine.ggml.library import bind
from llama32_desktop.engine.ggml.quantise import fits, quantise, row_bytes
from llama32_desktop.engine.gguf.quantisation import TENSOR_TYPES


@pytest.mark.parametrize(
    ("number", "largest_error"),
    [(0, 0.0), (1, 1e-3), (30, 8e-3), (2, 0.26), (6, 0.14), (8, 1e-2), (12, 0.15), (14, 0.06)],
)
def test_values_come_back(number: int, largest_error: float) -> None:
    """Errors are of values from -2 to 2."""
    rows = np.random.default_rng(1).uniform(-2, 2, (5, 512)).astype(np.float32)
    packed = quantise(rows, number)
    assert packed.shape == (5, row_bytes(number, 512))
    kind = gguf.GGMLQuantizationType(number)
    back = gguf.quants.dequantize(packed, kind).reshape(5, 512)
    np.testing.assert_allclose(back, rows, atol=largest_error)


def test_a_row_is_quantised_alike_alone_and_among_others() -> None:
    rows = np.random.default_rng(2).normal(size=(6, 256)).astype(np.float32)
    every_second = rows[::2]  # not contiguous
    np.testing.assert_array_equal(quantise(rows, 12)[::2], quantise(every_second, 12))


def test_row_sizes_are_those_of_ggml() -> None:
    row_size = bind("ggml_row_size", ctypes.c_size_t, ctypes.c_int, ctypes.c_int64)
    for number in (0, 1, 2, 6, 8, 12, 14, 30):
        assert row_bytes(number, 4096) == row_size(number, 4096), TENSOR_TYPES[number].name


def test_a_row_that_fills_no_blocks_is_refused() -> None:
    assert fits(8, 64) and not fits(12, 64)
    with pytest.raises(ValueError, match="64 values does not fill blocks of Q4_K"):
        quantise(np.zeros((1, 64), np.float32), 12)
