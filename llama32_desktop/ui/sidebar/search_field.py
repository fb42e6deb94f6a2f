"""The field that searches all conversations."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from llama32_desktop.ui.kit.fields import add_clear_button, name_buttons
from llama32_desktop.ui.kit.icons import icon
from llama32_desktop.ui.kit.theme import colours

PAUSE_MS: Final = 120
"""So long after the last letter the search begins."""


class SearchField(QLineEdit):
    """Down goes to what was found, Esc empties it."""

    search_wanted = Signal(str)
    """What was typed, after a moment; empty: show the conversations again."""
    down_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("Search"))
        self.setAccessibleName(self.tr("Search all conversations"))
        add_clear_button(self)
        self.setMaxLength(500)
        self._sign = QAction(self)
        self.addAction(self._sign, QLineEdit.ActionPosition.LeadingPosition)
        name_buttons(self, self.tr("Search"))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(lambda: self.search_wanted.emit(self.text().strip()))
        self.textChanged.connect(self._on_changed)
        self._restyle()

    def _on_changed(self, text: str) -> None:
        if text.strip():
            self._pause.start()
        else:
            self._pause.stop()
            self.search_wanted.emit("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._pause.isActive():
                self._pause.stop()
                self.search_wanted.emit(self.text().strip())
            self.down_pressed.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._restyle()

    def _restyle(self) -> None:
        sign: QObject | None = getattr(self, "_sign", None)
        if isinstance(sign, QAction):
            sign.setIcon(icon("search", colours().secondary, 16))
