"""The guards that the settings want, for whoever asks."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from llama32_desktop.engine.client.pool import EnginePool
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.guards.guard import Guard
from llama32_desktop.guards.judge import Judge, together
from llama32_desktop.guards.prompt_guard.files import name_of
from llama32_desktop.guards.prompt_guard.judging import PromptGuard
from llama32_desktop.settings import Settings

_MISSING: Final = ModelRef("Llama Guard")
"""Where the settings want a guard and name none: that it cannot be loaded is said."""


def wanted_judge(settings: Settings, engines: EnginePool, model: str = "") -> Judge:
    """Who looks for orders to the model, and who judges what is unsafe.

    Args:
        engines: Lends the engine of a guard that is a language model.
        model: The text of another guard's `ModelRef`, in the place of that of the settings.
    """
    judges: list[Judge] = []
    network = ModelRef.of_text(settings.prompt_guard_model)
    if network is not None:
        file = Path(network.path)
        judges.append(PromptGuard(file, name_of(file)))
    ref = ModelRef.of_text(model or settings.guard_model)
    if ref is not None or not judges:
        ref = ref or _MISSING
        loading = settings.loading_of(ref)
        judges.append(Guard(engines, ref, ref.name, loading, settings.guard_categories))
    return together(*judges)
