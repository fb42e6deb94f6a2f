"""Pictures dragged onto the window, wherever they are let go."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragMoveEvent,
    QDropEvent,
    QFont,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from llama32_desktop.ui.icons import paint_icon
from llama32_desktop.ui.pictures.offers import holds_picture, read_offer
from llama32_desktop.ui.theme import colours


class DropTarget(QObject):
    """Makes a window take pictures; while one is over it, it says so."""

    offered = Signal(object)
    """An `Offer` that was let go over the window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._hint: DropHint | None = None
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    @property
    def hint(self) -> DropHint | None:
        """What lies over the window while a picture is dragged over it."""
        return self._hint

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        kinds = QEvent.Type
        match event.type():
            case kinds.DragEnter | kinds.DragMove if isinstance(event, QDragMoveEvent):
                if not holds_picture(event.mimeData()):
                    return False
                event.setDropAction(Qt.DropAction.CopyAction)  # a move would delete the file
                event.accept()
                self._show_hint()
                return True
            case kinds.DragLeave:
                self._hide_hint()
            case kinds.Drop if isinstance(event, QDropEvent):
                self._hide_hint()
                offer = read_offer(event.mimeData())
                if offer is None:
                    return False
                event.setDropAction(Qt.DropAction.CopyAction)
                event.accept()
                self.offered.emit(offer)
                return True
        return False

    def _show_hint(self) -> None:
        if self._hint is None:
            self._hint = DropHint(self._window)
        self._hint.setGeometry(self._window.rect())
        self._hint.raise_()
        self._hint.show()

    def _hide_hint(self) -> None:
        if self._hint is not None:
            self._hint.hide()


class DropHint(QWidget):
    """Veils the window and says what happens when the picture is let go.

    It lies over everything, so that no text field below takes the drag from the window.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAccessibleName(self.tr("Drop the picture here"))

    def paintEvent(self, event: QPaintEvent) -> None:
        c = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(c.page)
        veil.setAlphaF(0.95)
        painter.fillRect(self.rect(), veil)
        frame = QRectF(self.rect()).adjusted(20, 20, -20, -20)
        ground = QColor(c.accent)
        ground.setAlphaF(0.08)
        painter.setBrush(ground)
        painter.setPen(QPen(QColor(c.accent), 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(frame, 18, 18)
        middle = frame.center()
        paint_icon(painter, "picture", c.accent, QRectF(middle.x() - 24, middle.y() - 62, 48, 48))
        painter.setPen(QColor(c.text))
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 1.4)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        top = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        area = QRectF(frame.left(), middle.y() + 4, frame.width(), frame.height() / 2)
        painter.drawText(area, int(top), self.tr("Drop the picture to ask about it"))
        line = painter.fontMetrics().height() + 6
        painter.setFont(self.font())
        painter.setPen(QColor(c.secondary))
        painter.drawText(
            area.adjusted(0, line, 0, 0), int(top), self.tr("PNG, JPEG, WebP, BMP, TIFF or GIF")
        )
        painter.end()
