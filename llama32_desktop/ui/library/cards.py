"""A list of cards: what the pages of the Models window are made of."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from llama32_desktop.ui.theme import colours


class Card(QFrame):
    """A frame with round corners, in the window's colours."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._restyle()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._restyle()

    def _restyle(self) -> None:
        c = colours()
        sheet = (
            f"QFrame#card {{ background: {c.raised}; border: 1px solid {c.border};"
            " border-radius: 10px; }"
        )
        if self.styleSheet() != sheet:  # setting it changes the palette once more
            self.setStyleSheet(sheet)


class CardList(QScrollArea):
    """Cards below each other; `column` is their layout, with a stretch at its end.

    Its right edge stays where it is when there is more than fits: the bar has its place always.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        body = QWidget(self)
        self.column = QVBoxLayout(body)
        self.column.setContentsMargins(16, 4, 4, 16)
        self.column.setSpacing(10)
        self.column.addStretch(1)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setWidget(body)
