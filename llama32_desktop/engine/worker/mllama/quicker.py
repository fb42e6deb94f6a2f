"""Whether NumPy multiplies quicker than ggml on this processor.

NumPy's library has kernels for float32 of most processors, which on x86 do a third more than ggml's
of 16-bit weights; processors that compute in 16 bits may have it the other way round.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import cache
from typing import Final

import numpy as np

from llama32_desktop.engine.worker.ggml.graph import Graph
from llama32_desktop.engine.worker.ggml.memory import HostTensor
from llama32_desktop.engine.worker.ggml.schedule import Backends, ComputeError, Schedule

ENOUGH: Final = 0.8
"""Of ggml's rate: what products lose then, attention gains."""
_SIDE: Final = 1024
_ROWS: Final = 128
_ROUNDS: Final = 5


@cache
def numpy_is_quicker() -> bool:
    """Measures once in this process, a few hundredths of a second.

    Raises:
        LibraryMissingError: ggml is not of the version that this app knows.
    """
    backends = Backends()
    backends.use_threads(1)
    weights, x = HostTensor((_SIDE, _SIDE), np.float16), HostTensor((_ROWS, _SIDE), np.float32)
    wide = weights.array.astype(np.float32)
    out = np.empty((_ROWS, _SIDE), np.float32)
    graph, schedule = Graph(16), Schedule(backends, 16)
    try:
        graph.output(graph.mul_mat(weights.tensor, x.tensor))
        schedule.allocate(graph)
        ggml, numpy = _least(
            lambda: schedule.compute(graph), lambda: np.matmul(x.array, wide.T, out=out)
        )
    except (ComputeError, MemoryError):
        return True
    finally:
        schedule.close()
        graph.close()
        backends.close()
    return numpy * ENOUGH <= ggml


def _least(*works: Callable[[], object]) -> list[float]:
    """The shortest of each one's times, taken in turns."""
    times: list[list[float]] = [[] for _ in works]
    for _ in range(_ROUNDS):
        for work, taken in zip(works, times, strict=True):
            began = time.perf_counter()
            work()
            taken.append(time.perf_counter() - began)
    return [min(taken) for taken in times]
