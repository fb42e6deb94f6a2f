"""Texts that lose a part where there is no room for all of them."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from llama32_desktop.ui.kit.plain_text import set_tooltip


def cut(text: str, most: int) -> str:
    """A text of so many characters at most, the sign of what is left out counted."""
    return text if len(text) <= most else f"{text[: most - 1]}…"


class ElidedLabel(QLabel):
    """A plain text on one line, as a folder's path, that loses its middle; its tooltip has the
    whole, and screen readers say it."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = False
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.show_text(text)

    def show_text(self, text: str) -> None:
        """Shows another text."""
        self.setText(text)
        set_tooltip(self, text)

    def keep_whole(self, whole: bool) -> None:
        """Whether it loses nothing now, and others beside it give way."""
        if whole != self._whole:
            self._whole = whole
            self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        width = self.sizeHint().width() if self._whole else 0
        return QSize(width, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        line = " ".join(self.text().split())
        shown = painter.fontMetrics().elidedText(line, Qt.TextElideMode.ElideMiddle, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()
