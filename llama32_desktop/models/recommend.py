"""Which model a person should begin with on this machine, and why."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import msgspec

from llama32_desktop.models.catalogue import Choice, Model, UnknownModelError, find
from llama32_desktop.models.fit import Verdict, fit, subject_of
from llama32_desktop.models.hardware import Hardware
from llama32_desktop.sentences import Sentence

CONTEXT: Final = 8192
FAST_ENOUGH: Final = 8.0
"""Tokens a second: about as fast as people read."""
NEED_ROOM: Final = ("llama3.2-3b:q8_0",)
BEST_FIRST: Final = ("llama3.2-3b:q8_0", "llama3.2-3b:q4_k_m", "llama3.2-1b:q4_k_m")
"""Text models: what the vision models ask of a machine and of a person suits no first start."""


class Recommendation(msgspec.Struct, frozen=True, kw_only=True):
    choice: Choice
    verdict: Verdict
    why: str
    """One sentence for a person."""

    @property
    def is_measured(self) -> bool:
        """Whether it is known how fast models are here: else a larger one may do as well."""
        return self.verdict.where == "gpu" or self.verdict.tokens_per_s is not None


def recommend(hardware: Hardware, models: Sequence[Model] | None = None) -> Recommendation | None:
    """The best that is quick here; else the smallest that runs; `None` where none does."""
    last: tuple[Choice, Verdict] | None = None
    for wanted in BEST_FIRST:
        try:
            choice = find(wanted, models)
        except UnknownModelError:
            continue  # a catalogue of the user's own
        size = choice.variant.bytes
        verdict = fit(subject_of(choice), hardware, context=CONTEXT, to_download=size)
        if verdict.where == "no" or not verdict.disk_enough:
            continue
        if wanted in NEED_ROOM and not _has_room(verdict, hardware):
            continue
        why = _why(verdict)
        if why:
            return Recommendation(choice=choice, verdict=verdict, why=why)
        last = choice, verdict
    if last is None:
        return None
    choice, verdict = last
    if verdict.tokens_per_s is None:  # a larger one may do as well, once that is known
        why = Sentence("It suits almost every machine; how fast this one is, is not measured yet.")
    else:
        why = Sentence("It is the smallest of them, and the quickest on this machine.")
    return Recommendation(choice=choice, verdict=verdict, why=why)


def _has_room(verdict: Verdict, hardware: Hardware) -> bool:
    """Whether it is on the GPU, and leaves other programs most of the memory that is shared."""
    tight = hardware.unified and verdict.needed > hardware.ram_free / 2
    return verdict.where == "gpu" and not tight


def _why(verdict: Verdict) -> str:
    """What speaks for it; empty where it would be slow."""
    if verdict.where == "gpu":
        return Sentence("It runs whole on your GPU, so that answers come quickly.")
    speed = verdict.tokens_per_s
    if speed is not None and speed >= FAST_ENOUGH:
        return Sentence(
            "It writes about {0} tokens a second here, faster than most people read.",
            f"{speed:.0f}",
        )
    return ""
