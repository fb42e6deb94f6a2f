"""Small parts of a message: the sentence of an error, the dots that wait, the line above."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QPoint, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QLabel, QMenu, QWidget

from llama32_desktop.ui.chat.measures import COLUMN
from llama32_desktop.ui.kit.sentences import localised
from llama32_desktop.ui.kit.theme import reduced_motion
from llama32_desktop.ui.text.style import Look

LINE_HEIGHT: Final = 30
_DOTS: Final = 3
_STEP_MS: Final = 350


def open_menu(parent: QWidget, add_entries: Callable[[QMenu], None], where: QPoint) -> None:
    """Shows a message's menu; while it is written or edited there is none."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    add_entries(menu)
    if menu.isEmpty():
        menu.deleteLater()
    else:
        menu.popup(where)


class ErrorLabel(QLabel):
    """Why an answer ended as it did, below what of it had come."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        c = look.colours
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setStyleSheet(
            f"color: {c.error}; background: {c.error_ground}; padding: 9px 13px;"
            f" border: 1px solid {c.error_border}; border-radius: 10px;"
        )

    def place(self, error: str, left: int, top: int, width: int) -> int:
        """Says it there; returns where it ends."""
        self.ensurePolished()  # the style sheet's padding counts in the height
        said = localised(error)
        self.setText(said)
        self.setAccessibleName(self.tr("Error: {0}").format(said))
        self.setGeometry(left, top, width, self.heightForWidth(width))
        self.show()
        return self.geometry().bottom()


class WaitingDots(QObject):
    """Three dots, one after the other, until the first word comes.

    Args:
        waiting: Whether there is something to wait for.
        update: Has them drawn anew.
    """

    def __init__(
        self, waiting: Callable[[], bool], update: Callable[[], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._waiting = waiting
        self._update = update
        self._lit = 0

    def begin(self) -> None:
        """Lets them move, if they do not yet."""
        if not self._lit:
            self._move()

    def _move(self) -> None:
        waiting = self._waiting()
        if waiting and reduced_motion():
            self._lit = 2  # the one in the middle, and it stays there
            self._update()
            return
        self._lit = self._lit % _DOTS + 1 if waiting else 0
        self._update()
        if waiting:
            QTimer.singleShot(_STEP_MS, self, self._move)

    def paint(self, painter: QPainter, look: Look, corner: QPoint) -> None:
        """Draws them, the first one with this corner."""
        c = look.colours
        painter.setPen(Qt.PenStyle.NoPen)
        for i in range(_DOTS):
            painter.setBrush(QColor(c.secondary if i + 1 == self._lit else c.border))
            painter.drawEllipse(QRectF(corner.x() + i * 14, corner.y() + 8, 8, 8))


def paint_line(painter: QPainter, look: Look, text: str, width: int) -> None:
    """A sentence in the middle of a line across the column, as on where the context begins.

    Args:
        width: Of the page.
    """
    column = min(COLUMN, width - 32)
    area = QRect((width - column) // 2, 0, column, LINE_HEIGHT)
    c = look.colours
    painter.setFont(look.small_font)
    metrics = painter.fontMetrics()
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width() - 60)
    half = metrics.horizontalAdvance(shown) // 2 + 12
    painter.setPen(QColor(c.border))
    middle = area.center()
    painter.drawLine(area.left(), middle.y(), middle.x() - half, middle.y())
    painter.drawLine(middle.x() + half, middle.y(), area.right(), middle.y())
    painter.setPen(QColor(c.secondary))
    painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), shown)


def paint_around(
    view: QWidget,
    look: Look,
    line: str,
    bubble: QRect | None,
    dots: WaitingDots | None,
    corner: QPoint,
) -> None:
    """What of a message is no widget: the line above it, its bubble, the dots that wait.

    Args:
        corner: Of the first dot.
    """
    if not (line or bubble is not None or dots is not None):
        return
    painter = QPainter(view)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    if bubble is not None:
        painter.setBrush(QColor(look.colours.bubble))
        painter.drawRoundedRect(QRectF(bubble), 16, 16)
    if dots is not None:
        dots.paint(painter, look, corner)
    if line:
        paint_line(painter, look, line, view.width())
    painter.end()
