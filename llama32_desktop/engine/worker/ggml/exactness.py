"""Whether flash attention on this processor is as exact as attention written out.

ggml's processor backend sums 16-bit values in 16 bits, except where whole tiles of queries are
computed at once: the mean of thousands of equal values comes out as a fraction of them. Other
versions and processors may do otherwise, so it is measured.
"""

from __future__ import annotations

from functools import cache
from typing import Final

import numpy as np

from llama32_desktop.engine.worker.ggml.graph import Graph, Tensor
from llama32_desktop.engine.worker.ggml.memory import HostTensor
from llama32_desktop.engine.worker.ggml.schedule import Backends, ComputeError, computed

COLUMNS: Final = 8192
TOLERANCE: Final = 1e-3
"""Of the mean: the step between 16-bit numbers; sums in 16 bits lose hundreds of times as much."""
_ROWS: Final = (1, 2, 17)
"""Query rows: an answer's next token, and short additions to a prompt."""
_HEAD: Final = 32


@cache
def flash_attention_is_exact() -> bool:
    """Measure once in this process; takes a few milliseconds.

    Raises:
        LibraryMissingError: ggml is not of the version that this app knows.
    """
    backends = Backends()
    backends.use_threads(1)  # more threads sum shorter parts
    try:
        return all(flash_error(backends, rows) <= TOLERANCE for rows in _ROWS)
    except (ComputeError, MemoryError):
        return False
    finally:
        backends.close()


def flash_error(backends: Backends, rows: int, columns: int = COLUMNS) -> float:
    """By which part the mean of equal 16-bit values is wrong, for `rows` queries."""
    k, v = (HostTensor((columns, _HEAD), np.float16) for _ in range(2))
    v.array[:] = 1.0
    q = HostTensor((1, rows, _HEAD), np.float32)

    def attention(g: Graph) -> Tensor:
        keys, values, queries = (
            g.reshape_3d(tensor.tensor, _HEAD, count, 1)
            for tensor, count in ((k, columns), (v, columns), (q, rows))
        )
        return g.attention(queries, keys, values, None, 1.0)

    result = computed(backends, attention, (rows, _HEAD))
    return float(np.abs(result - 1.0).max())
