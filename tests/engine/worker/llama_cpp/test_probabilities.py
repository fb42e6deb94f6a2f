"""How probable tokens were, told from logits of any size."""

from __future__ import annotations

import numpy as np
import pytest

from llama32_desktop.engine.worker.llama_cpp.probabilities import Probabilities


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("shift", [0, 30, 59, 61, 5000, -59, -61, -5000])
def test_probabilities_are_those_of_a_softmax(shift: float) -> None:
    row = (np.random.default_rng(3).standard_normal(128_256) * 8 + shift).astype(np.float32)
    exact = np.exp(row.astype(np.float64) - row.max())
    exact /= exact.sum()
    before, tokens = row.copy(), (int(row.argmax()), int(row.argmin()), 7)
    told = Probabilities()
    for token in tokens:
        told.tell(token, row)
    assert [token for token, _ in told.drawn] == [*tokens]
    found = [probability for _, probability in told.drawn]
    np.testing.assert_allclose(found, exact[[*tokens]], rtol=2e-5, atol=1e-30)
    np.testing.assert_array_equal(row, before)
