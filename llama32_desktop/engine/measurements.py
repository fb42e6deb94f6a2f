"""What was measured: of one answer, and of a family of models on this machine."""

from __future__ import annotations

from typing import Literal

import msgspec


class Timings(msgspec.Struct, frozen=True, kw_only=True):
    """What one answer cost. Per-token figures are medians in milliseconds."""

    prompt_tokens: int
    cached_tokens: int
    completion_tokens: int
    ttft_s: float
    prompt_s: float
    decode_s: float
    prompt_tps: float
    decode_tps: float
    decode_ms: float
    sampler_ms: float
    python_ms: float
    decode_share: float
    """Time in `llama_decode` over time in the whole decode loop, 0 to 1."""
    python_ms_early: float = 0.0
    """The median over the first 64 tokens."""
    python_ms_late: float = 0.0
    """The median over the last 64 tokens."""
    image_tokens: int = 0
    """Positions of the prompt that stand for a picture."""
    vision_s: float = 0.0
    """Time that the vision tower took; 0 where its result was kept from before."""
    vision_cached: bool = False
    repeats: bool = True
    """Whether the answer's seed, asked for, gives this answer; not where the prompt's evaluation
    went on from an earlier one's, and not with drafts that change the last bits."""
    drafted: int = 0
    """Tokens that were guessed and evaluated with others."""
    accepted: int = 0
    """Those of them that became the answer's."""
    model_drafted: int = 0
    """Of the drafted ones, those that a smaller model guessed."""
    model_accepted: int = 0
    thought_tokens: int = 0
    """Of the answer's tokens, those that were thought and not said."""
    thought_s: float = 0.0


class Tuning(msgspec.Struct, frozen=True, kw_only=True):
    """The settings that measured best on this machine for one family of models."""

    family: str
    machine: str
    threads: int
    threads_batch: int
    repack: bool
    flash_attention: Literal["on", "off"]
    batch: int
    prompt_tps: float
    decode_tps: float
