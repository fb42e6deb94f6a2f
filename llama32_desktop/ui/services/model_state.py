"""The state of the chosen model, as plain values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication

from llama32_desktop.ui.kit.numbers import size_text

if TYPE_CHECKING:
    from llama32_desktop.engine.protocol import LoadedModel
    from llama32_desktop.models.library import InstalledModel

Phase = Literal["none", "unloaded", "loading", "ready", "failed"]


@dataclass(frozen=True, slots=True)
class ModelState:
    """The chosen model and what has become of it.

    Attributes:
        phase: `none` while no model is chosen.
        fraction: How much is loaded, 0 to 1.
        error: One sentence, where it could not be loaded.
    """

    phase: Phase = "none"
    model: InstalledModel | None = None
    loaded: LoadedModel | None = None
    fraction: float = 0.0
    error: str = ""


def details(model: InstalledModel) -> str:
    """What distinguishes a model's file from others; of one at another address, where that is."""
    if model.host:
        return at_host(model.host)
    return " · ".join(part for part in (size_text(model.bytes), model.quantisation) if part)


def at_host(host: str) -> str:
    """The sign of a model at another address."""
    return QCoreApplication.translate("ModelState", "↗ At {0}").format(host)


def describe(state: ModelState) -> str:
    """The state in a few words."""

    def tr(text: str) -> str:
        return QCoreApplication.translate("ModelState", text)

    match state.phase:
        case "none":
            return tr("No model chosen")
        case "unloaded":
            return tr("Not loaded")
        case "loading":
            return tr("Loading")
        case "failed":
            return tr("Could not be loaded")
    loaded = state.loaded
    if loaded is None:
        return ""
    if not loaded.ref.is_file:
        return at_host(loaded.device)
    ready = tr("Ready on {0}").format(loaded.device)
    if not loaded.gpu_layers:
        return ready
    return tr("{0} · {1} of {2} layers").format(ready, loaded.gpu_layers, loaded.layers)
