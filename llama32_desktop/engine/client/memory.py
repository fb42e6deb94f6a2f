"""One account of memory for all engines: what each holds, and what a load would need."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Hashable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from llama32_desktop.engine import machine
from llama32_desktop.engine.adapters import active
from llama32_desktop.engine.draft_models import Needs, draft_file, draft_needs
from llama32_desktop.engine.gguf.header import GgufError
from llama32_desktop.engine.gguf.part_names import all_parts
from llama32_desktop.engine.gguf.projector import projector_beside
from llama32_desktop.engine.gguf.purpose import has_vision
from llama32_desktop.engine.gguf.whole import whole_header
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.engine.needs import (
    ENGINE_BYTES,
    KV_MOST_RAM,
    PROCESSOR_BATCH,
    RAM_RESERVE,
    Experts,
    context_trained,
    longest_context,
    numbers_of,
)
from llama32_desktop.engine.protocol import LoadedModel, ModelSettings

_MAPPED_COUNTS_AS_FREE: Final = sys.platform == "linux"
"""Whether the system calls the weights free that are read from their file while they are used."""


@dataclass(frozen=True, slots=True)
class Holding:
    """What one engine has in RAM, in bytes.

    Attributes:
        engine: What the engine is for.
        beside: KV cache, buffers and the process itself.
        mapped: Whether the weights are read from their file and not copied out of it.
        gpu_share: Of the model, what is on GPUs instead, 0 to 1.
        loading: Whether it is only promised yet.
        experts: Those of its layers that may stay in RAM while the rest is on a GPU.
        draft: What a model takes that drafts for it, in the same process.
    """

    engine: str
    model: ModelRef
    weights: int
    beside: int
    mapped: bool = True
    gpu_share: float = 0.0
    loading: bool = False
    experts: Experts = field(default_factory=Experts)
    draft: Needs = field(default_factory=Needs)

    @property
    def bytes(self) -> int:
        return self.weights + self.beside + self.draft.bytes

    @property
    def uncounted(self) -> int:
        """What the system calls free although this engine has it or will soon have it."""
        if self.loading:
            return self.bytes
        mapped = self.mapped and _MAPPED_COUNTS_AS_FREE
        return self.weights + self.draft.weights if mapped else 0

    def as_loaded(self, model: LoadedModel) -> Holding:
        """The same once the model is loaded: what went to GPUs is in RAM no more."""
        share = min(1.0, model.gpu_layers / model.layers) if model.layers else 0.0
        in_ram = 1 - share
        apart = self.experts.apart(model.settings.cpu_experts or 0)
        return replace(
            self,
            weights=apart + int((self.weights - apart) * in_ram),
            beside=ENGINE_BYTES + int((self.beside - ENGINE_BYTES) * in_ram),
            mapped=not model.settings.repack,
            gpu_share=share,
            loading=False,
            draft=self.draft if draft_file(model.settings) is not None else Needs(),
        )


def expected(engine: str, model: ModelRef, settings: ModelSettings) -> Holding:
    """What a load takes where all of it stays in RAM; a context that is left open counts as long
    as the engine would have it."""
    if not model.is_file:
        return Holding(engine, model, 0, 0)  # it is in the memory of its server
    file = Path(model.path)
    beside = ENGINE_BYTES + sum(_file_bytes(adapter.path) for adapter in active(settings.adapters))
    try:
        weights = sum(part.stat().st_size for part in all_parts(file))
        header = whole_header(file)
        numbers = numbers_of(header)
        if numbers.sees and not has_vision(header):
            projector = projector_beside(file)
            weights += projector.stat().st_size if projector else 0
    except OSError:
        return Holding(engine, model, 0, beside)  # loading says what is wrong with it
    except GgufError:
        return Holding(engine, model, weights, beside)
    per_token = max(1, numbers.kv_bytes(1, settings.kv_type, settings.v_type))
    trained = context_trained(header)
    if settings.context:
        context = min(settings.context, longest_context(trained, settings.stretch))
    else:
        context = min(KV_MOST_RAM // per_token, trained)
    flash = settings.flash_attention != "off"
    batch = settings.batch or PROCESSOR_BATCH
    beside += (
        numbers.kv_bytes(context, settings.kv_type, settings.v_type)
        + numbers.compute_bytes(batch, context, settings.kv_type, flash=flash, touched=True)
        + numbers.picture_bytes()
        + numbers.vision_bytes()
    )
    return Holding(
        engine,
        model,
        weights,
        beside,
        mapped=not settings.repack,
        experts=numbers.experts,
        draft=draft_needs(settings, context),
    )


def _file_bytes(path: str) -> int:
    """0 where it is not there, which loading says."""
    with suppress(OSError):
        return Path(path).stat().st_size
    return 0


class MemoryAccount:
    """What the engines hold, by a key of each; thread-safe.

    Args:
        available: Bytes of memory that the system calls free now.
    """

    def __init__(self, available: Callable[[], int] = machine.available_memory) -> None:
        self._available = available
        self._holdings: dict[Hashable, Holding] = {}
        self._lock = threading.Lock()

    @property
    def holdings(self) -> list[Holding]:
        with self._lock:
            return list(self._holdings.values())

    def holding(self, key: Hashable) -> Holding | None:
        with self._lock:
            return self._holdings.get(key)

    def put(self, key: Hashable, holding: Holding) -> None:
        """Note what this engine holds, in the place of what it held."""
        with self._lock:
            self._holdings[key] = holding

    def remove(self, key: Hashable) -> None:
        """This engine holds no model any more."""
        with self._lock:
            self._holdings.pop(key, None)

    def lacking(self, key: Hashable, wanted: Holding) -> int:
        """Bytes that are lacking for this engine to hold `wanted` in the place of what it holds;
        0 where it fits."""
        with self._lock:
            free = self._available()
            for other, held in self._holdings.items():
                if other != key:
                    free -= held.uncounted
                elif not held.loading:
                    free += held.bytes - held.uncounted
        return max(0, wanted.bytes + RAM_RESERVE - free)
