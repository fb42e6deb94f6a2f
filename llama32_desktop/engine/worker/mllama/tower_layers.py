"""Layers of the vision tower on the processor, by NumPy's matrix products.

A layer's weights are made float32 once a picture, and rows go through it a few hundred at a time
in several threads; each has its own part of a product, whose library uses one thread
(`engine/worker/thread_waits.py`). ggml's products of 16-bit weights do three quarters of what
these do, and its attention to thousands of columns a third. All is float32.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Final

import numpy as np

from llama32_desktop.engine.worker.mllama.attention import Heads
from llama32_desktop.engine.worker.mllama.config import VisionConfig
from llama32_desktop.engine.worker.mllama.tower_attention import TowerAttention
from llama32_desktop.engine.worker.mllama.weights import Floats, Weights

STEP_OPERATIONS: Final = 3e9
"""Multiplications and additions of one product: the cancel flag is looked at between two, and a
slow core does some 30e9 a second."""
ROWS_TOGETHER: Final = 12
"""Libraries multiply so many rows, or a part of them, at once and sum the last few in another way:
a part of whole dozens has the same numbers wherever it ends, and so however many threads there are.
OpenBLAS was seen to have others without this on processors with AVX2, and none with it."""
_SMALL: Final = 256 * 1024
"""Numbers of which a few arrays stay in a core's cache."""


class TowerLayers:
    """Takes all rows of a picture through a layer.

    Args:
        multiplicity: How many rows of the whole picture each row stands for.
        real_rows: Rows behind them see only these.
        stopped: Looked at between two products.
    """

    def __init__(
        self,
        config: VisionConfig,
        weights: Weights,
        multiplicity: Floats,
        real_rows: int,
        stopped: Callable[[], bool],
    ) -> None:
        self._config, self._weights, self._stopped = config, weights, stopped
        self._width = config.hidden
        self._attention = TowerAttention(
            Heads(config.heads, config.heads, config.hidden // config.heads),
            multiplicity,
            real_rows,
            stopped,
        )
        self._rows = len(multiplicity)
        widest = max(3 * config.hidden, config.feed_forward)
        self._most = max(1, int(STEP_OPERATIONS / (2 * config.hidden * widest)))
        self._looked: Floats | None = None
        self._pool: ThreadPoolExecutor | None = None
        self._threads = 0

    def run(self, name: str, x: Floats, threads: int, *, gated: bool) -> bool:
        """Puts what the layer makes of the rows in their place.

        Returns:
            Whether it went to its end.
        """
        pool = self._pool_of(threads)
        if self._looked is None:
            self._looked = np.empty((self._rows, 3 * self._width), np.float32)
        looked = self._looked
        q, k, v = (looked[:, n * self._width : (n + 1) * self._width] for n in range(3))
        parts = self._parts(threads)
        return (
            all(pool.map(self._before(name, x, looked), parts))
            and self._attention.run(q, k, v, threads, pool)
            and all(pool.map(self._behind(name, x, q, gated), parts))
        )

    def close(self) -> None:
        """Ends the threads."""
        if self._pool is not None:
            self._pool.shutdown()
            self._pool = None

    def _pool_of(self, threads: int) -> ThreadPoolExecutor:
        if self._pool is None or threads != self._threads:
            self.close()
            self._pool, self._threads = ThreadPoolExecutor(threads), threads
        return self._pool

    def _parts(self, threads: int) -> list[slice]:
        """The rows in parts, about as many for each thread."""
        count = -(-self._rows // self._most)
        count = -(-count // threads) * threads
        size = -(-self._rows // (count * ROWS_TOGETHER)) * ROWS_TOGETHER
        return [slice(start, start + size) for start in range(0, self._rows, size)]

    def _before(self, name: str, x: Floats, looked: Floats) -> Callable[[slice], bool]:
        """Queries, keys and values of some rows."""
        w = self._weights
        matrix = np.concatenate([w.matrix(f"{name}.attn_{part}.weight") for part in "qkv"])
        norm = self._norm(f"{name}.attn_norm")

        def rows(part: slice) -> bool:
            if self._stopped():
                return False
            np.matmul(norm(x[part]), matrix.T, out=looked[part])
            return True

        return rows

    def _behind(self, name: str, x: Floats, seen: Floats, gated: bool) -> Callable[[slice], bool]:
        """What a layer makes of some rows and of what they saw."""
        w = self._weights
        output = w.matrix(f"{name}.attn_output.weight").T
        up, up_bias = w.matrix(f"{name}.ffn_up.weight").T, w.array(f"{name}.ffn_up.bias")
        down, down_bias = w.matrix(f"{name}.ffn_down.weight").T, w.array(f"{name}.ffn_down.bias")
        norm = self._norm(f"{name}.ffn_norm")
        gates = [
            np.float32(w.number(f"{name}.{part}_gate") if gated else 1) for part in ("attn", "ffn")
        ]

        def rows(part: slice) -> bool:
            if self._stopped():
                return False
            out = x[part]
            out += (seen[part] @ output) * gates[0]
            h = norm(out)
            if self._stopped():
                return False
            inner = h @ up
            if self._stopped():
                return False
            gelu(inner, up_bias)
            np.matmul(inner, down, out=h)
            h += down_bias
            h *= gates[1]
            out += h
            return True

        return rows

    def _norm(self, name: str) -> Callable[[Floats], Floats]:
        weight, bias = (self._weights.array(f"{name}.{part}") for part in ("weight", "bias"))
        epsilon = np.float32(self._config.epsilon)

        def norm(x: Floats) -> Floats:
            h: Floats = x - x.mean(axis=1, keepdims=True)
            h /= np.sqrt(np.square(h).mean(axis=1, keepdims=True) + epsilon)
            h *= weight
            h += bias
            return h

        return norm


def gelu(x: Floats, bias: Floats) -> None:
    """Adds the bias to rows and puts them through the exact GELU, in their place.

    The error function is the approximation 7.1.26 of Abramowitz and Stegun, right to 1.5e-7.
    """
    size = max(1, _SMALL // max(1, x.shape[1]))
    scratch = np.empty((3, min(size, len(x)), x.shape[1]), np.float32)
    for start in range(0, len(x), size):
        part = x[start : start + size]
        part += bias
        t, tail, sum_ = scratch[:, : len(part)]
        np.abs(part, out=t)
        t *= np.float32(0.5**0.5)
        np.square(t, out=tail)
        np.negative(tail, out=tail)
        np.exp(tail, out=tail)
        t *= np.float32(0.3275911)
        t += np.float32(1)
        np.reciprocal(t, out=t)
        np.multiply(t, np.float32(1.061405429), out=sum_)
        for factor in (-1.453152027, 1.421413741, -0.284496736, 0.254829592):
            sum_ += np.float32(factor)
            sum_ *= t
        tail *= sum_  # twice the chance beyond |x|
        np.abs(part, out=t)
        tail *= t
        tail *= np.float32(0.5)
        np.maximum(part, 0, out=part)
        part -= tail
