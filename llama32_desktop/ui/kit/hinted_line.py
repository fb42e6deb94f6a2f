"""A line of text whose hint is never cut."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from llama32_desktop.ui.kit.plain_text import set_tooltip

_AROUND: Final = 40
"""Pixels of a field beside its hint: its frame, and the button that clears it."""


class HintedLine(QLineEdit):
    """Shows a long hint where that is whole, and else a short one, with the long one as tooltip.

    The field is never narrower than its short hint.
    """

    def __init__(self, long: str, short: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._long, self._short = long, short
        self._choose()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._choose()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._choose()

    def _choose(self) -> None:
        metrics = self.fontMetrics()
        self.setMinimumWidth(metrics.horizontalAdvance(self._short) + _AROUND)
        whole = self.width() >= metrics.horizontalAdvance(self._long) + _AROUND
        hint = self._long if whole else self._short
        if hint != self.placeholderText():
            self.setPlaceholderText(hint)
            set_tooltip(self, "" if whole else self._long)
