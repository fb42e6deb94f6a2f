"""The colours that the window can have."""

from __future__ import annotations

from llama32_desktop.ui.kit.theme import force_contrast, force_scheme

MODES = ("light", "dark", "high light", "high dark")


def switch(mode: str) -> None:
    """Shows the app in one of `MODES`, whatever the system has."""
    force_contrast(mode.startswith("high"))
    force_scheme(mode.endswith("dark"))
