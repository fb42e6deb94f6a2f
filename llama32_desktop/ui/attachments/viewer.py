"""A picture large, in a window of its own on dark ground."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QMainWindow, QWidget

from llama32_desktop.ui.attachments.drawing import device_box
from llama32_desktop.ui.attachments.items import PictureItem
from llama32_desktop.ui.attachments.levels import Levels, View, aspect_area, make_levels
from llama32_desktop.ui.kit.background import Background
from llama32_desktop.ui.kit.plain_text import set_window_title
from llama32_desktop.ui.kit.theme import small_font

GROUND: Final = "#141416"
_TEXT: Final = "#e8e6e1"
_STEP: Final = 1.25
_STILL_MS: Final = 80
"""After so long without a movement the view is drawn anew, smoothly and in the background."""


class PictureViewer(QMainWindow):  # which screen readers know for a window
    """Fits the picture to the window; wheel, keys and double click zoom, Esc closes."""

    def __init__(self, item: PictureItem, background: Background, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        set_window_title(self, item.name)
        self.setAccessibleName(
            self.tr("Picture {0}, {1} × {2} pixels").format(item.name, item.width, item.height)
        )
        self.setAccessibleDescription(
            self.tr("Plus and minus zoom, the arrows move, 0 fits, 1 shows it in its own size.")
        )
        self.setMinimumSize(320, 240)
        self.item = item
        self._background = background
        self._levels: Levels | None = None
        self._view: View | None = None
        """`None` fits the picture to the window."""
        self._sharp: tuple[View, QSize, QImage] | None = None
        self._message = self.tr("Opening the picture")
        self._drag: QPointF | None = None
        self._closed = False
        self._still = QTimer(self)
        self._still.setSingleShot(True)
        self._still.setInterval(_STILL_MS)
        self._still.timeout.connect(self._sharpen)
        most = parent.screen().availableSize() * 0.85
        wanted = QSize(max(1, item.width), max(1, item.height)).expandedTo(QSize(640, 480))
        self.resize(aspect_area(wanted, most))
        background.run_task(lambda: make_levels(item.path), self._on_levels)

    @property
    def ready(self) -> bool:
        """Whether the picture is shown."""
        return self._levels is not None

    @property
    def zoom(self) -> float:
        """Pixels of the screen for one of the picture."""
        return self._shown().zoom if self._levels is not None else 1.0

    @property
    def message(self) -> str:
        """What is said in the picture's place."""
        return self._message

    def _on_levels(self, levels: Levels | None) -> None:
        if self._closed:
            return
        self._levels = levels
        self._message = "" if levels else self.tr("The picture's file is missing.")
        self._changed()

    # What is seen

    def _area(self) -> QSize:
        return device_box(self, self.size())

    def _shown(self) -> View:
        assert self._levels is not None
        if self._view is None:
            return self._levels.fitting(self._area())
        return self._levels.clamped(self._view, self._area())

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Nearer or further around a point of the window, by default its middle."""
        if self._levels is not None:
            point = QPointF(self.rect().center()) if at is None else at
            ratio = self.devicePixelRatioF()
            view = self._levels.zoomed(self._shown(), factor, point * ratio, self._area())
            fits = view.zoom <= self._levels.fitting(self._area()).zoom
            self._view = None if fits else view
            self._changed()

    def fit(self) -> None:
        """Shows all of it."""
        self._view = None
        self._changed()

    def show_own_size(self, at: QPointF | None = None) -> None:
        """Shows one pixel of the picture as one of the screen."""
        self.zoom_by(1 / self.zoom, at)

    def _move(self, dx: float, dy: float) -> None:
        if self._levels is not None:
            view = self._shown()
            ratio = self.devicePixelRatioF() / view.zoom
            moved = View(view.zoom, view.x + dx * ratio, view.y + dy * ratio)
            self._view = self._levels.clamped(moved, self._area())
            self._changed()

    def _changed(self) -> None:
        self.update()
        self._still.start()

    def _sharpen(self) -> None:
        levels = self._levels
        if levels is None:
            return
        view, area = self._shown(), self._area()

        def then(image: QImage) -> None:
            if not self._closed:
                self._sharp = (view, area, image)
                self.update()

        self._background.run_task(lambda: levels.render(view, area, GROUND), then)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ratio = self.devicePixelRatioF()
        area = self._area()
        if self._levels is None:
            painter.fillRect(self.rect(), QColor(GROUND))
            painter.setPen(QColor(_TEXT))
            painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self._message)
            painter.end()
            return
        view = self._shown()
        painter.scale(1 / ratio, 1 / ratio)
        if self._sharp is not None and self._sharp[:2] == (view, area):
            painter.drawImage(0, 0, self._sharp[2])
        else:
            painter.fillRect(0, 0, area.width(), area.height(), QColor(GROUND))
            self._levels.draw(painter, view, area, smooth=False)
        painter.resetTransform()
        self._paint_zoom(painter, view.zoom)
        painter.end()

    def _paint_zoom(self, painter: QPainter, zoom: float) -> None:
        painter.setFont(small_font(self.font()))
        text = self.tr("{0} %").format(round(zoom * 100))
        width = painter.fontMetrics().horizontalAdvance(text) + 24
        pill = QRectF(self.width() - width - 12, self.height() - 38, width, 26)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(20, 20, 22, 190))
        painter.drawRoundedRect(pill, 13, 13)
        painter.setPen(QColor(_TEXT))
        painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), text)

    # Hands

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys, far = Qt.Key, 80
        match event.key():
            case keys.Key_Escape:
                self.close()
            case keys.Key_Plus | keys.Key_Equal:
                self.zoom_by(_STEP)
            case keys.Key_Minus:
                self.zoom_by(1 / _STEP)
            case keys.Key_0:
                self.fit()
            case keys.Key_1:
                self.show_own_size()
            case keys.Key_Left:
                self._move(-far, 0)
            case keys.Key_Right:
                self._move(far, 0)
            case keys.Key_Up:
                self._move(0, -far)
            case keys.Key_Down:
                self._move(0, far)
            case _:
                super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        steps = event.angleDelta().y() / 120
        if steps:
            self.zoom_by(_STEP**steps, event.position())
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._view is None:
            self.show_own_size(event.position())
        else:
            self.fit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._drag = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag is not None:
            moved = self._drag - event.position()
            self._drag = event.position()
            if self._view is not None:
                self._move(moved.x(), moved.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._drag = None
        self.unsetCursor()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._changed()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._closed = True
        self._still.stop()
        super().closeEvent(event)
