"""How many tokens can be evaluated at once with the very numbers that they have one by one.

Kernels differ by the rows that they multiply, and sums in another order end in other last bits:
ggml's processor backend takes 16-bit values another way from two rows on, and K-quants from eight.
It depends on the build, the processor and the types, so the operations that a model is made of are
tried with random numbers. (A model's logits would not tell: most of the last bits are lost again
where activations are rounded to eight bits.)
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from llama32_desktop.engine.ggml.library import LibraryMissingError
from llama32_desktop.engine.ggml.quantise import quantise
from llama32_desktop.engine.gguf.header import GgufError
from llama32_desktop.engine.gguf.quantisation import ROUNDED_TYPES, TYPE_NUMBERS
from llama32_desktop.engine.needs import KV_TYPES
from llama32_desktop.engine.protocol import ModelSettings
from llama32_desktop.engine.worker.ggml.memory import DeviceTensors, HostTensor, write_tensor
from llama32_desktop.engine.worker.ggml.schedule import Backends, ComputeError, computed
from llama32_desktop.engine.worker.header import model_header

MOST: Final = 8
"""Rows that are tried."""
_OUTPUTS: Final = 64
_PLACES: Final = 1024
"""Columns of the attention that is tried: more than are taken another way for their number."""
_HEAD: Final = 64


def same_rows(path: str, settings: ModelSettings) -> int:
    """So many rows of a model's graph are the same alone and together, at most `MOST`.

    1 where it cannot be told: on graphics cards, with repacked weights, with flash attention over
    16-bit values, whose kernels change with the length of a text, with keys and values of two
    types, and with mixtures of experts.
    """
    flash = settings.flash_attention != "off"
    apart = settings.value_type != settings.kv_type
    if settings.gpu_layers or settings.repack or apart or (flash and settings.has_16_bit_cache):
        return 1
    try:
        tensors = model_header(Path(path)).tensors
        matrices = {(t.type_name, t.shape[0]) for t in tensors if len(t.shape) > 1}
        known = {name for name, _ in matrices} <= ROUNDED_TYPES
        if not known or any(len(t.shape) > 2 for t in tensors):
            return 1
        kinds = frozenset((TYPE_NUMBERS[name], columns) for name, columns in matrices)
        return _measured(kinds, KV_TYPES[settings.kv_type], flash)
    except (GgufError, OSError, LibraryMissingError, ComputeError, MemoryError, ValueError):
        return 1


@cache
def _measured(kinds: frozenset[tuple[int, int]], kv: int, flash: bool) -> int:
    backends = Backends()
    backends.use_threads(1)  # none of these sums depends on their number
    try:
        most = _attention_rows(backends, kv) if flash else _product_rows(backends, kv, _HEAD)
        for kind, columns in sorted(kinds):
            if most > 1:
                most = min(most, _product_rows(backends, kind, columns))
        return most
    finally:
        backends.close()


def _product_rows(backends: Backends, kind: int, columns: int) -> int:
    """Of a product of a matrix of this type."""
    random = np.random.default_rng(1)
    weights = _packed(backends, kind, random.normal(size=(_OUTPUTS, columns)))
    x = random.normal(size=(MOST, columns)).astype(np.float32)

    def rows(count: int, first: int) -> NDArray[np.float32]:
        given = HostTensor((count, columns), np.float32)
        given.array[:] = x[first : first + count]
        return computed(
            backends, lambda g: g.mul_mat(weights.tensors[0], given.tensor), (count, _OUTPUTS)
        )

    return _equal_rows(rows)


def _attention_rows(backends: Backends, kv: int) -> int:
    """Of flash attention over keys and values of this type."""
    random = np.random.default_rng(2)
    keys, values = (
        _packed(backends, kv, random.normal(size=(_PLACES, _HEAD)), slices=True) for _ in range(2)
    )
    x = random.normal(size=(1, MOST, _HEAD)).astype(np.float32)

    def rows(count: int, first: int) -> NDArray[np.float32]:
        q = HostTensor((1, count, _HEAD), np.float32)
        q.array[:] = x[:, first : first + count]
        return computed(
            backends,
            lambda g: g.attention(q.tensor, keys.tensors[0], values.tensors[0], None, 0.125),
            (count, _HEAD),
        )

    return _equal_rows(rows)


def _equal_rows(rows: Callable[[int, int], NDArray[np.float32]]) -> int:
    one_by_one = np.concatenate([rows(1, first) for first in range(MOST)])
    for count in range(2, MOST + 1):
        if not np.array_equal(rows(count, 0), one_by_one[:count]):
            return count - 1
    return MOST


def _packed(
    backends: Backends, kind: int, values: NDArray[np.float64], *, slices: bool = False
) -> DeviceTensors:
    count, columns = values.shape
    shape = (columns, count, 1) if slices else (columns, count)
    made = DeviceTensors(backends.buffer_types[backends.processor], [(kind, shape)], weights=True)
    write_tensor(made.tensors[0], quantise(values.astype(np.float32), kind))
    return made
