"""The tabs of Documents, whose names are short ones where the whole ones have no room."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTabWidget, QWidget

from llama32_desktop.ui.kit.plain_text import plain


class PageTabs(QTabWidget):
    """All of its tabs are in sight: Qt would put arrows over those that have no room.

    Screen readers say the whole names always.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._names: list[tuple[str, str]] = []
        self._are_short = False
        self.setDocumentMode(True)
        self.tabBar().lower()  # screen readers meet it before its pages

    def add_page(self, page: QWidget, name: str, short: str) -> None:
        """Adds a page behind the others."""
        self._names.append((name, short))
        number = self.addTab(page, short if self._are_short else name)
        self.tabBar().setAccessibleTabName(number, name)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        bar = self.tabBar()
        short = bool(self._names) and self._needed() > self.width()
        if short == self._are_short:
            return
        self._are_short = short
        for number, (name, short_name) in enumerate(self._names):
            bar.setTabText(number, short_name if short else name)
            bar.setTabToolTip(number, plain(name) if short else "")

    def _needed(self) -> int:
        """The width of all whole names, pixels."""
        bar, metrics = self.tabBar(), self.tabBar().fontMetrics()
        around = bar.tabRect(0).width() - metrics.horizontalAdvance(bar.tabText(0))
        return sum(metrics.horizontalAdvance(name) + around for name, _ in self._names)
