"""How many tokens can be evaluated at once with the very numbers that they have one by one.

Kernels differ by the rows that they multiply, and sums in another order end in other last bits:
ggml's processor backend takes 16-bit values another way from two rows on, and K-quants from eight.
It depends on the build, the processor and the types, so the operations that a model is made of are
tried with random numbers. (A model's logits would not tell: most of the last bits are lost again
where activations are rounded to eight bits.) That takes half a second, so it is done while nobody
waits, and what was found is kept for this machine.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from llama32_desktop.engine.ggml.library import LibraryMissingError
from llama32_desktop.engine.ggml.quantise import quantise
from llama32_desktop.engine.gguf.header import GgufError
from llama32_desktop.engine.gguf.quantisation import ROUNDED_TYPES, TYPE_NUMBERS
from llama32_desktop.engine.needs import KV_TYPES
from llama32_desktop.engine.protocol import ModelSettings
from llama32_desktop.engine.worker.backend import CancelFlag
from llama32_desktop.engine.worker.ggml.graph import Graph, Tensor
from llama32_desktop.engine.worker.ggml.memory import DeviceTensors, HostTensor, write_tensor
from llama32_desktop.engine.worker.ggml.schedule import Backends, ComputeError, computed
from llama32_desktop.engine.worker.header import model_header

MOST: Final = 8
"""Rows that are tried."""
_OUTPUTS: Final = 64
_PLACES: Final = 1024
"""Columns of the attention that is tried: more than are taken another way for their number."""
_HEAD: Final = 64
_FORM: Final = 2
"""Of a trial: what was found by another is not taken."""


class Trial(NamedTuple):
    """What a trial is of.

    Attributes:
        kinds: Each type of a matrix, as ggml numbers it, with the columns of one.
        kv: The type of the KV cache.
        flash: Whether attention is ggml's flash attention.
    """

    kinds: frozenset[tuple[int, int]]
    kv: int
    flash: bool

    @property
    def name(self) -> str:
        """Another one for everything else that is tried."""
        kinds = " ".join(f"{kind}x{columns}" for kind, columns in sorted(self.kinds))
        return f"{_FORM}: {kinds}, kv {self.kv}, flash {int(self.flash)}, of {MOST}"


class TrialEndedError(Exception):
    """The cancel flag was set during a trial."""


class TrialFailedError(Exception):
    """A trial told nothing: there was no memory for it, or ggml could not compute it."""


def trial_of(path: str, settings: ModelSettings) -> Trial | None:
    """The trial that tells how many rows of a model's graph are the same alone and together.

    `None` where it cannot be told, so that one row is: on graphics cards, with repacked weights,
    with flash attention over values of 16 and 32 bits, whose kernels change with the length of a
    text, with keys and values of two types, and with mixtures of experts.
    """
    flash = settings.flash_attention != "off"
    apart = settings.value_type != settings.kv_type
    if settings.gpu_layers or settings.repack or apart or settings.splits_attention:
        return None
    try:
        tensors = model_header(Path(path)).tensors
    except (GgufError, OSError):
        return None
    matrices = {(t.type_name, t.shape[0]) for t in tensors if len(t.shape) > 1}
    known = {name for name, _ in matrices} <= ROUNDED_TYPES
    if not known or any(len(t.shape) > 2 for t in tensors):
        return None
    kinds = frozenset((TYPE_NUMBERS[name], columns) for name, columns in matrices)
    return Trial(kinds, KV_TYPES[settings.kv_type], flash)


def same_rows(trial: Trial, cancel: CancelFlag) -> int:
    """So many rows are the same alone and together, at least 1 and at most `MOST`.

    Raises:
        TrialEndedError: the cancel flag was set.
        TrialFailedError: it could not be tried.
    """
    try:
        backends = Backends()
    except (LibraryMissingError, ComputeError) as error:
        raise TrialFailedError from error
    backends.use_threads(1)  # none of these sums depends on their number
    tried = _Tried(backends, cancel)
    try:
        most = tried.attention(trial.kv) if trial.flash else tried.product(trial.kv, _HEAD)
        for kind, columns in sorted(trial.kinds):
            if most > 1:
                most = min(most, tried.product(kind, columns))
        return most
    except (ComputeError, MemoryError, ValueError) as error:
        raise TrialFailedError from error
    finally:
        backends.close()


class _Tried:
    """Operations with random numbers, for so many rows at once."""

    def __init__(self, backends: Backends, cancel: CancelFlag) -> None:
        self._backends = backends
        self._cancel = cancel

    def product(self, kind: int, columns: int) -> int:
        """Of a product of a matrix of this type."""
        random = np.random.default_rng(1)
        weights = _packed(self._backends, kind, random.normal(size=(_OUTPUTS, columns)))
        x = random.normal(size=(MOST, columns)).astype(np.float32)

        def rows(count: int, first: int) -> NDArray[np.float32]:
            given = HostTensor((count, columns), np.float32)
            given.array[:] = x[first : first + count]
            return self._computed(
                lambda g: g.mul_mat(weights.tensors[0], given.tensor), (count, _OUTPUTS)
            )

        return _equal_rows(rows)

    def attention(self, kv: int) -> int:
        """Of flash attention over keys and values of this type."""
        random = np.random.default_rng(2)
        keys, values = (
            _packed(self._backends, kv, random.normal(size=(_PLACES, _HEAD)), slices=True)
            for _ in range(2)
        )
        x = random.normal(size=(1, MOST, _HEAD)).astype(np.float32)

        def rows(count: int, first: int) -> NDArray[np.float32]:
            q = HostTensor((1, count, _HEAD), np.float32)
            q.array[:] = x[:, first : first + count]
            return self._computed(
                lambda g: g.attention(q.tensor, keys.tensors[0], values.tensors[0], None, 0.125),
                (count, _HEAD),
            )

        return _equal_rows(rows)

    def _computed(
        self, build: Callable[[Graph], Tensor], shape: tuple[int, ...]
    ) -> NDArray[np.float32]:
        if self._cancel.is_set():
            raise TrialEndedError
        return computed(self._backends, build, shape)


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
