"""What a conversation has of its own, in words."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.own_choices import OwnChoices
from llama32_desktop.ui.kit.numbers import decimal_text


def _tr(text: str) -> str:
    return QCoreApplication.translate("OwnWords", text)


def own_words(own: OwnChoices, model: ModelRef | None) -> str:
    """One line on guard and adapters; empty where all is as in the settings."""
    parts = []
    if own.guard is not None:
        said = {
            "off": _tr("no guard"),
            "warn": _tr("a guard says what it finds"),
            "hold": _tr("a guard holds back what it finds"),
        }
        parts.append(said[own.guard.action])
    adapters = own.adapters_of(model)
    if adapters:
        names = (f"{Path(each.path).stem} {decimal_text(each.strength, 2)}" for each in adapters)
        parts.append(_tr("adapters {0}").format(", ".join(names)))
    elif adapters is not None:
        parts.append(_tr("no adapters"))
    return _tr("Only here: {0}").format(" · ".join(parts)) if parts else ""
