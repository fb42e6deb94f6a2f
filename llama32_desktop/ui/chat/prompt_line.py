"""The system prompt of a conversation, in one quiet line above its messages."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from llama32_desktop.ui.kit.icons import paint_icon
from llama32_desktop.ui.kit.plain_text import set_tooltip
from llama32_desktop.ui.kit.theme import colours, small_font

ICON: Final = 14
ABOVE: Final = 6
"""Free above the line, in pixels."""
MOST: Final = 400
"""Characters of a prompt that are looked at; no line is longer."""


class PromptLine(QAbstractButton):
    """Shows the beginning of the prompt; a click is to open it. It is hidden where there is none.

    The prompt is never the button's own text, where “&” would make a shortcut.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._line = ""
        self.setFont(small_font(self.font()))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the cursor where it is
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("System prompt"))
        set_tooltip(self, self.tr("Read and edit the system prompt"))
        self.hide()

    def set_prompt(self, prompt: str) -> None:
        """Shows another prompt, or nothing."""
        beginning = " ".join(prompt[:MOST].split())
        line = self.tr("System prompt: {0}").format(beginning) if beginning else ""
        self.set_line(line, beginning)

    def set_line(self, line: str, described: str | None = None) -> None:
        """Shows this line, or nothing; who hears it hears `described` if that is given."""
        self._line = line
        self.setAccessibleDescription(line if described is None else described)
        self.setVisible(bool(line))
        self.update()

    def line(self) -> str:
        """What it says, as far as there is room."""
        return self._line

    def sizeHint(self) -> QSize:
        return QSize(120, self.fontMetrics().height() + 10 + ABOVE)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        c = colours()
        hot = self.underMouse() or self.isDown()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(c.accent), 1.5) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(c.hover) if hot else Qt.BrushStyle.NoBrush)
        painter.translate(0, ABOVE)
        height = self.height() - ABOVE
        painter.drawRoundedRect(QRectF(1, 1, self.width() - 2, height - 2), 6, 6)
        colour = c.text if hot else c.secondary
        from_right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - ICON - 8 if from_right else 8
        paint_icon(painter, "text", colour, QRectF(left, (height - ICON) / 2, ICON, ICON))
        beside = ICON + 16
        room = QRect(8 if from_right else beside, 0, 0, height)
        room.setRight(self.width() - (beside if from_right else 8))
        text = painter.fontMetrics().elidedText(
            self._line, Qt.TextElideMode.ElideRight, room.width()
        )
        painter.setPen(QColor(colour))
        leading = Qt.AlignmentFlag.AlignRight if from_right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | leading), text)
        painter.end()


class OwnLine(PromptLine):
    """Shows the guard and the adapters that a conversation has of its own."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Guard and adapters of this conversation"))
        set_tooltip(self, self.tr("Change the guard and the adapters of this conversation"))
