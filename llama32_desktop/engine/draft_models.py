"""Models that draft for larger ones: how one is asked for, and what it takes."""

from __future__ import annotations

from pathlib import Path
from typing import Final, NamedTuple

from llama32_desktop.engine.gguf.header import GgufError
from llama32_desktop.engine.gguf.part_names import all_parts
from llama32_desktop.engine.gguf.whole import whole_header
from llama32_desktop.engine.needs import PROCESSOR_BATCH, ModelNumbers, numbers_of
from llama32_desktop.engine.protocol import NO_DRAFT_MODEL, ModelSettings

MOST_CONTEXT: Final = 8192
"""Tokens that a draft model reads at most: longer texts are written without it."""


class Needs(NamedTuple):
    """What a draft model takes beside its target, in bytes.

    Attributes:
        beside: Its KV cache and buffers.
    """

    weights: int = 0
    beside: int = 0

    @property
    def bytes(self) -> int:
        return self.weights + self.beside


def draft_file(settings: ModelSettings) -> Path | None:
    """The file of the model that drafts; `None` where none does."""
    named = settings.draft_model
    if settings.drafts == "off" or named in NO_DRAFT_MODEL:
        return None
    return Path(named)


def draft_needs(settings: ModelSettings, context: int | None = None) -> Needs:
    """What the settings' draft model takes; nothing without one, and where it cannot be read.

    Args:
        context: Of its target, in tokens; left out, as the settings have it.
    """
    file = draft_file(settings)
    if file is None:
        return Needs()
    try:
        weights = sum(part.stat().st_size for part in all_parts(file))
        numbers = numbers_of(whole_header(file))
    except (GgufError, OSError):
        return Needs()
    return needs_of(numbers, weights, settings, context or settings.context or MOST_CONTEXT)


def needs_of(numbers: ModelNumbers, weights: int, settings: ModelSettings, context: int) -> Needs:
    """What a model of these numbers takes that drafts for one with these settings."""
    tokens = min(context, MOST_CONTEXT)
    flash = settings.flash_attention != "off"
    batch = settings.batch or PROCESSOR_BATCH
    kv = numbers.kv_bytes(tokens, settings.kv_type, settings.v_type)
    buffers = numbers.compute_bytes(batch, tokens, settings.kv_type, flash=flash, touched=True)
    return Needs(weights, kv + buffers)
