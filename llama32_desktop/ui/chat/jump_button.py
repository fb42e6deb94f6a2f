"""The button that brings back the end of the conversation."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from llama32_desktop.ui.kit.icons import paint_icon
from llama32_desktop.ui.kit.plain_text import set_tooltip
from llama32_desktop.ui.kit.theme import colours


class JumpButton(QAbstractButton):
    """A round button with an arrow down."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        name = self.tr("Jump to latest")
        self.setAccessibleName(name)
        set_tooltip(self, name)
        self.setText(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.resize(self.sizeHint())
        self.hide()

    def sizeHint(self) -> QSize:
        return QSize(38, 38)

    def paintEvent(self, event: QPaintEvent) -> None:
        c = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(c.accent if self.hasFocus() else c.border), 1.2))
        painter.setBrush(QColor(c.hover if self.underMouse() else c.raised))
        painter.drawEllipse(QRectF(self.rect()).adjusted(2, 2, -2, -2))
        paint_icon(painter, "arrow-down", c.text, QRectF(10, 10, 18, 18))
        painter.end()
