"""The shipped presets in the window's language."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QCoreApplication

from llama32_desktop.presets import Preset, shipped


def library() -> tuple[Preset, ...]:
    """Names, prompts and blanks; a small model answers in the language that it is told in."""
    return tuple(
        msgspec.structs.replace(
            preset,
            name=_said(preset.name),
            system_prompt=_said(preset.system_prompt),
            message=_said(preset.message),
        )
        for preset in shipped()
    )


def _said(text: str) -> str:
    return QCoreApplication.translate("Presets", text) if text else ""
