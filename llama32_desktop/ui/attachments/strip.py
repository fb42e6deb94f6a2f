"""The picture that goes with the next message, as it stands in the composer."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from llama32_desktop.ui.attachments.drawing import device_box, paint_picture
from llama32_desktop.ui.attachments.items import PictureItem
from llama32_desktop.ui.attachments.thumbnails import Thumbnails
from llama32_desktop.ui.kit.buttons import IconButton
from llama32_desktop.ui.kit.plain_text import set_tooltip
from llama32_desktop.ui.kit.theme import colours, small_font

SIDE: Final = 48


class PictureStrip(QWidget):
    """Thumbnail, name, size and a button to remove it; hidden while there is none."""

    remove_clicked = Signal()
    open_clicked = Signal()
    changed = Signal()
    """Another picture is shown, or none."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._path = ""
        self._name = self._details = ""
        self._thumbnails: Thumbnails | None = None
        self.thumbnail = _Thumbnail(self)
        self.thumbnail.clicked.connect(self.open_clicked)
        self.remove = IconButton("close", self.tr("Remove the picture"), self)
        self.remove.clicked.connect(self.remove_clicked)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.thumbnail)
        layout.addStretch(1)
        layout.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setFixedHeight(SIDE)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()

    def set_thumbnails(self, thumbnails: Thumbnails) -> None:
        self._thumbnails = thumbnails
        thumbnails.loaded.connect(lambda path: path == self._path and self.thumbnail.update())

    @property
    def thumbnails(self) -> Thumbnails | None:
        return self._thumbnails

    @property
    def path(self) -> str:
        return self._path

    @property
    def name(self) -> str:
        """The shown picture's; empty while there is none."""
        return "" if self.isHidden() else self._name

    @property
    def details(self) -> str:
        """What is said of the shown picture: its size in pixels, in tiles."""
        return self._details

    def show_picture(self, item: PictureItem, details: str) -> None:
        """Shows a picture that can be sent."""
        self._show(item.path, item.name, details)

    def show_reading(self, name: str) -> None:
        """Shows that a picture is being read."""
        self._show("", name, self.tr("Reading the picture"))

    def clear(self) -> None:
        self._path = self._name = self._details = ""
        self.hide()
        self.changed.emit()

    def _show(self, path: str, name: str, details: str) -> None:
        self._path, self._name, self._details = path, name, details
        self.thumbnail.setEnabled(bool(path))
        self.thumbnail.setAccessibleDescription("" if path else details)
        label = self.tr("Picture {0}, {1}").format(name, details)
        self.thumbnail.setAccessibleName(label)
        set_tooltip(self.thumbnail, name)
        self.remove.setAccessibleDescription(name)
        self.show()
        self.update()
        self.thumbnail.update()
        self.changed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        c = colours()
        left = self.thumbnail.geometry().right() + 12
        width = self.remove.x() - 8 - left
        painter = QPainter(self)
        metrics = self.fontMetrics()
        name = metrics.elidedText(self._name, Qt.TextElideMode.ElideMiddle, width)
        middle = self.height() / 2
        painter.setPen(QColor(c.text))
        painter.drawText(left, round(middle - 4), name)
        painter.setFont(small_font(self.font()))
        metrics = painter.fontMetrics()
        details = metrics.elidedText(self._details, Qt.TextElideMode.ElideRight, width)
        painter.setPen(QColor(c.secondary))
        painter.drawText(left, round(middle + metrics.ascent() + 3), details)
        painter.end()


class _Thumbnail(QAbstractButton):
    def __init__(self, strip: PictureStrip) -> None:
        super().__init__(strip)
        self._strip = strip
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(SIDE, SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        thumbnails, path = self._strip.thumbnails, self._strip.path
        image = None
        if thumbnails is not None and path:
            # Large enough for the frame to be filled by any but the longest strips.
            image = thumbnails.find(path, device_box(self, QSize(3 * SIDE, 3 * SIDE)))
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        paint_picture(painter, image, frame, 10, fill=True)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours().accent), 2))
            painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
        painter.end()
