"""ggml's types back into numbers, against the `gguf` package's own reading of them."""

from __future__ import annotations

import gguf
import numpy as np
import pytest

from llama32_desktop.engine.ggml.dequantise import dequantise
from llama32_desktop.engine.ggml.quantise import quantise


@pytest.mark.parametrize("number", [0, 1, 2, 3, 6, 7, 8, 10, 11, 12, 13, 14, 20, 23, 30])
def test_the_numbers_are_those_of_the_type(number: int) -> None:
    rows = np.random.default_rng(1).uniform(-2, 2, (5, 512)).astype(np.float32)
    packed = quantise(rows, number)
    values = dequantise(packed.tobytes(), number, 512)
    wanted = gguf.quants.dequantize(packed, gguf.GGMLQuantizationType(number)).reshape(5, 512)
    np.testing.assert_allclose(values, wanted, rtol=1e-6)
    assert dequantise(b"", number, 512).shape == (0, 512)
