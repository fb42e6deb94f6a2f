"""The guards that the settings want, for whoever asks."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from llama32_desktop.engine.client.pool import EnginePool
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.guards.guard import Guard
from llama32_desktop.guards.judge import Judge, together
from llama32_desktop.guards.prompt_guard.files import name_of
from llama32_desktop.guards.prompt_guard.judging import PromptGuard
from llama32_desktop.own_choices import OwnGuard
from llama32_desktop.settings import Settings

_MISSING: Final = ModelRef("Llama Guard")
"""Where the settings want a guard and name none: that it cannot be loaded is said."""


@dataclass(frozen=True, slots=True)
class WantedGuard:
    """All that a judgement depends on beside the text: two that are equal judge alike.

    Attributes:
        holds: Whether what is not found safe is held back; else it is said.
        model, network: The texts of the guards' `ModelRef`s; empty: there is none.
        categories: Codes of those that count; empty: all.
    """

    holds: bool
    model: str
    network: str
    categories: tuple[str, ...]

    def judge(self, settings: Settings, engines: EnginePool) -> Judge:
        """Who looks for orders to the model, and who judges what is unsafe.

        Args:
            settings: Say how a guard is loaded.
            engines: Lends the engine of a guard that is a language model.
        """
        judges: list[Judge] = []
        network = ModelRef.of_text(self.network)
        if network is not None:
            file = Path(network.path)
            judges.append(PromptGuard(file, name_of(file), engines))
        ref = ModelRef.of_text(self.model)
        if ref is not None or not judges:
            ref = ref or _MISSING
            judges.append(Guard(engines, ref, ref.name, settings.loading_of(ref), self.categories))
        return together(*judges)


def wanted_guard(settings: Settings, own: OwnGuard | None = None) -> WantedGuard | None:
    """The guard as it is wanted now; `None` where none is.

    Args:
        own: What a conversation or a preset has of its own, which goes before the settings.
    """
    action = own.action if own is not None else settings.guard_action
    if action == "off":
        return None
    model = (own.model if own is not None else "") or settings.guard_model
    return WantedGuard(
        action == "hold",
        model,
        settings.prompt_guard_model,
        tuple(settings.guard_categories),
    )
