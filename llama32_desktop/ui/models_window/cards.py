"""A list of cards: what the pages of Models are made of."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget


class Card(QFrame):
    """A frame with round corners; the app's style sheet draws it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")


class _Body(QWidget):
    """Keeps the height of all its lines: a scroll area asks for no height of wrapped texts, and
    would squeeze the cards until everything fits."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._measure = QTimer(self, interval=0, singleShot=True)
        self._measure.timeout.connect(self._keep_height)

    def event(self, event: QEvent) -> bool:
        kinds = QEvent.Type
        if event.type() in (kinds.Resize, kinds.LayoutRequest):
            self._measure.start()  # what was added is still hidden, and counts only then
        return super().event(event)

    def _keep_height(self) -> None:
        layout = self.layout()
        if layout is not None:
            layout.invalidate()  # it keeps the heights of another width
            height = max(0, layout.totalHeightForWidth(self.width()))
            if height != self.minimumHeight():
                self.setMinimumHeight(height)
                # The scroll area looks how high this may be at such an event alone.
                QCoreApplication.postEvent(self, QEvent(QEvent.Type.LayoutRequest))


class CardList(QScrollArea):
    """Cards below each other; `column` is their layout, with a stretch at its end.

    Its right edge stays where it is when there is more than fits: the bar has its place always.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        body = _Body(self)
        self.column = QVBoxLayout(body)
        self.column.setContentsMargins(16, 4, 4, 16)
        self.column.setSpacing(10)
        self.column.addStretch(1)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setWidget(body)
