"""A picture in the transcript: a thumbnail to click, with a menu."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QEnterEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget

from llama32_desktop.ui.attachments.drawing import device_box, paint_picture
from llama32_desktop.ui.attachments.items import PictureItem
from llama32_desktop.ui.attachments.picture_actions import PictureActions
from llama32_desktop.ui.attachments.thumbnails import Thumbnails
from llama32_desktop.ui.kit.icons import paint_icon
from llama32_desktop.ui.kit.plain_text import set_tooltip
from llama32_desktop.ui.kit.theme import colours

MOST: Final = QSize(320, 240)
LEAST: Final = QSize(72, 56)
RADIUS: Final = 12.0
_MISSING: Final = QSize(260, 64)


def shown_size(width: int, height: int, most: int) -> QSize:
    """The size of a picture's box: what 320 × 240 hold, never enlarged, never too small to hit."""
    size = QSize(max(1, width), max(1, height))
    box = QSize(min(MOST.width(), most), MOST.height())
    if size.width() > box.width() or size.height() > box.height():
        size.scale(box, Qt.AspectRatioMode.KeepAspectRatio)
    return size.expandedTo(LEAST).boundedTo(box)


class PictureBox(QAbstractButton):
    """Opens its picture large; the menu saves and copies it."""

    changed = Signal()
    """The box needs another size, since the file turned out to be missing."""

    def __init__(
        self,
        item: PictureItem,
        actions: PictureActions,
        thumbnails: Thumbnails | None,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._thumbnails = thumbnails
        self._missing = False
        self._frame = QRect()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(self._open)
        self.set_item(item)
        if thumbnails is not None:
            thumbnails.loaded.connect(self._on_loaded)

    @property
    def item(self) -> PictureItem:
        return self._item

    @property
    def missing(self) -> bool:
        """Whether the file is not there; a placeholder says so."""
        return self._missing

    @property
    def note(self) -> str:
        """What is said below the picture."""
        return "" if self._missing else self._item.note

    def set_item(self, item: PictureItem) -> None:
        self._item = item
        self._missing = self._thumbnails is not None and self._thumbnails.is_missing(item.path)
        self._describe()
        self.update()

    def lay_out(self, most: int) -> QSize:
        """Takes the size that it needs within a width; returns it."""
        size = _MISSING if self._missing else shown_size(self._item.width, self._item.height, most)
        size = size.boundedTo(QSize(most, size.height()))
        width, line = size.width(), 0
        if self.note:
            line = self.fontMetrics().height() + 4
            width = max(width, min(self.fontMetrics().horizontalAdvance(self.note) + 2, most))
        self._frame = QRect(width - size.width(), 0, size.width(), size.height())
        self.resize(width, size.height() + line)
        return self.size()

    def sizeHint(self) -> QSize:
        return self.size()

    # What it does

    def menu(self) -> QMenu:
        """The picture's menu."""
        menu = QMenu(self)
        for wanted, text in (
            (self._actions.open, self.tr("Open large")),
            (self._actions.copy, self.tr("Copy picture")),
            (self._actions.save, self.tr("Save as…")),
        ):
            action = menu.addAction(text)
            action.setEnabled(not self._missing)
            action.triggered.connect(lambda _=False, wanted=wanted: wanted.emit(self._item))
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        centre = self.mapToGlobal(self._frame.center())
        menu.popup(centre if by_key else event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def _open(self) -> None:
        if not self._missing:
            self._actions.open.emit(self._item)

    def _on_loaded(self, path: str) -> None:
        if path != self._item.path or self._thumbnails is None:
            return
        missing = self._thumbnails.is_missing(path)
        if missing != self._missing:
            self._missing = missing
            self._describe()
            self.changed.emit()
        self.update()

    def _describe(self) -> None:
        item = self._item
        if self._missing:
            name = self.tr("Missing picture {0}").format(item.name)
        else:
            name = self.tr("Picture {0}, {1} × {2} pixels").format(
                item.name, item.width, item.height
            )
        self.setAccessibleName(name)
        self.setAccessibleDescription(self.note)
        set_tooltip(self, "" if self._missing else f"{item.name}\n{item.width} × {item.height}")
        shape = Qt.CursorShape
        self.setCursor(shape.ArrowCursor if self._missing else shape.PointingHandCursor)

    # Drawing

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        c = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self._frame).adjusted(0.5, 0.5, -0.5, -0.5)
        if self._missing:
            self._paint_missing(painter, frame)
        else:
            box = device_box(self, self._frame.size())
            image = self._thumbnails.find(self._item.path, box) if self._thumbnails else None
            paint_picture(painter, image, frame, RADIUS)
            if self.underMouse() or self.isDown():
                shade = QColor(c.text)
                shade.setAlphaF(0.08)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(shade)
                painter.drawRoundedRect(frame, RADIUS, RADIUS)
        if self.hasFocus():
            painter.setPen(QPen(QColor(c.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        if self.note:
            painter.setPen(QColor(c.secondary))
            area = self.rect().adjusted(0, self._frame.height() + 4, 0, 0)
            painter.drawText(area, int(Qt.AlignmentFlag.AlignRight), self.note)
        painter.end()

    def _paint_missing(self, painter: QPainter, frame: QRectF) -> None:
        c = colours()
        painter.setPen(QPen(QColor(c.border), 1, Qt.PenStyle.DashLine))
        painter.setBrush(QColor(c.code))
        painter.drawRoundedRect(frame, RADIUS, RADIUS)
        side = 24.0
        paint_icon(
            painter,
            "picture",
            c.secondary,
            QRectF(frame.left() + 16, frame.center().y() - side / 2, side, side),
        )
        text = frame.adjusted(54, 0, -12, 0)
        metrics = self.fontMetrics()
        name = metrics.elidedText(self._item.name, Qt.TextElideMode.ElideMiddle, int(text.width()))
        middle = frame.center().y()
        painter.setPen(QColor(c.text))
        painter.drawText(QPointF(text.left(), middle - 4), name)
        painter.setPen(QColor(c.secondary))
        below = QPointF(text.left(), middle + metrics.ascent() + 2)
        painter.drawText(below, self.tr("The file is missing"))
