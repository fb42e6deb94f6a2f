"""Numbers as the window's language writes them."""

from __future__ import annotations

from PySide6.QtCore import QLocale


def number_text(value: int) -> str:
    """A whole number with separators between its thousands."""
    locale = QLocale()
    if locale.language() == QLocale.Language.C:  # it has none
        locale = QLocale(QLocale.Language.English)
    return locale.toString(value)
