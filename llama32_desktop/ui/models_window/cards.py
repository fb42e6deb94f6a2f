"""A list of cards: what the pages of Models are made of."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from llama32_desktop.ui.kit.line_heights import LineHeights


class Card(QFrame):
    """A frame with round corners; the app's style sheet draws it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")


class CardList(QScrollArea):
    """Cards below each other; `column` is their layout, with a stretch at its end.

    Its right edge stays where it is when there is more than fits: the bar has its place always.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        body = QWidget(self)
        # An area asks for no height of wrapped texts: it would squeeze the cards until all fit.
        LineHeights(body)
        self.column = QVBoxLayout(body)
        self.column.setContentsMargins(16, 4, 4, 16)
        self.column.setSpacing(10)
        self.column.addStretch(1)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setWidget(body)
