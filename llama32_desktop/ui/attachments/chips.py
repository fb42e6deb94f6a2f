"""Text files as small labels, in the composer and above a message."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from llama32_desktop.ui.attachments import reading_remarks
from llama32_desktop.ui.kit.buttons import IconButton
from llama32_desktop.ui.kit.icons import paint_icon
from llama32_desktop.ui.kit.plain_text import set_tooltip
from llama32_desktop.ui.kit.theme import colours, small_font

if TYPE_CHECKING:
    from llama32_desktop.conversations.model import TextAttachment
    from llama32_desktop.ui.services.document_reader import Reading

HEIGHT: Final = 30
GAP: Final = 6
_WIDEST: Final = 300
_ICON: Final = 16
_PADDING: Final = 9
_SLACK: Final = 4
"""The widths of two parts, each rounded up, may be more than that of the whole."""


class TextChip(QAbstractButton):
    """A file's name and its length; a click shows its text."""

    def __init__(self, attachment: TextAttachment, parent: QWidget) -> None:
        super().__init__(parent)
        self.attachment = attachment
        self._details = reading_remarks.short(attachment)
        source = attachment.source
        self._warns = bool(source and (source.marks or source.unread))
        self.setAccessibleName(self.tr("Text {0}, {1}").format(attachment.name, self._details))
        set_tooltip(self, attachment.name)
        if source and self._warns:
            warning = " ".join(
                filter(None, [reading_remarks.warning(source), reading_remarks.some(source.unread)])
            )
            set_tooltip(self, f"{attachment.name}: {warning}")
            self.setAccessibleDescription(warning)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFont(small_font(self.font()))

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        text = metrics.horizontalAdvance(f"{self.attachment.name}  {self._details}")
        return QSize(min(_WIDEST, text + _SLACK + _ICON + 5 + 2 * _PADDING), HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        c = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(c.accent if self.hasFocus() else c.border), 1.2))
        painter.setBrush(QColor(c.hover if self.underMouse() else c.raised))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 9, 9)
        box = QRect(_PADDING, (self.height() - _ICON) // 2, _ICON, _ICON)
        icon, colour = ("warning", c.warning) if self._warns else ("text", c.secondary)
        paint_icon(painter, icon, colour, box.toRectF())
        area = self.rect().adjusted(_PADDING + _ICON + 5, 0, -_PADDING, 0)
        metrics = QFontMetrics(self.font())
        room = area.width() - metrics.horizontalAdvance(f"  {self._details}")
        name = metrics.elidedText(self.attachment.name, Qt.TextElideMode.ElideMiddle, room)
        painter.setPen(QColor(c.text))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, name)
        painter.setPen(QColor(c.secondary))
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(area, right, self._details)
        painter.end()


class ReadingChip(QWidget):
    """A file that is being read: its name, and how far that is."""

    def __init__(self, reading: Reading, parent: QWidget) -> None:
        super().__init__(parent)
        self.reading = reading
        self.setFont(small_font(self.font()))
        set_tooltip(self, reading.name)
        self.setAccessibleName(self.tr("Reading {0}").format(reading.name))

    @property
    def details(self) -> str:
        """How far it is."""
        reading = self.reading
        if reading.of > 1:
            return self.tr("page {0} of {1}").format(
                reading_remarks.number(reading.done), reading_remarks.number(reading.of)
            )
        return self.tr("reading…")

    def sizeHint(self) -> QSize:
        text = self.fontMetrics().horizontalAdvance(f"{self.reading.name}  {self.details}00")
        return QSize(min(_WIDEST, text + _SLACK + 2 * _PADDING), HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        c = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = self.rect().adjusted(1, 1, -1, -1).toRectF()
        path = QPainterPath()
        path.addRoundedRect(frame, 9, 9)
        painter.fillPath(path, QColor(c.raised))
        if self.reading.of:
            done = QRectF(frame)
            done.setWidth(frame.width() * self.reading.done / self.reading.of)
            painter.save()
            painter.setClipPath(path)
            painter.fillRect(done, QColor(c.hover))
            painter.restore()
        painter.setPen(QPen(QColor(c.border), 1.2))
        painter.drawPath(path)
        area = self.rect().adjusted(_PADDING, 0, -_PADDING, 0)
        metrics = self.fontMetrics()
        room = area.width() - metrics.horizontalAdvance(f"  {self.details}")
        name = metrics.elidedText(self.reading.name, Qt.TextElideMode.ElideMiddle, room)
        painter.setPen(QColor(c.secondary))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, name)
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(area, right, self.details)
        painter.end()


class TextChips(QWidget):
    """Labels beside each other, over as many lines as they take; hidden while there are none."""

    open_clicked = Signal(object)
    """A `TextAttachment`."""
    remove_clicked = Signal(int)
    cancel_clicked = Signal(object)
    """A `Reading` that is to be given up."""

    def __init__(self, parent: QWidget, *, removable: bool) -> None:
        super().__init__(parent)
        self._removable = removable
        self._texts: tuple[TextAttachment, ...] = ()
        self._readings: tuple[Reading, ...] = ()
        self.chips: list[TextChip] = []
        self.readings: list[ReadingChip] = []
        self.removers: list[IconButton] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()

    def set_texts(self, texts: Sequence[TextAttachment], readings: Sequence[Reading] = ()) -> None:
        """Shows these, and no others."""
        if tuple(texts) == self._texts and tuple(readings) == self._readings:
            return
        self._texts, self._readings = tuple(texts), tuple(readings)
        for widget in [*self.chips, *self.readings, *self.removers]:
            widget.hide()
            widget.deleteLater()
        self.chips, self.readings, self.removers = [], [], []
        for index, text in enumerate(texts):
            chip = TextChip(text, self)
            chip.clicked.connect(lambda _=False, text=text: self.open_clicked.emit(text))
            chip.show()
            self.chips.append(chip)
            if self._removable:
                remove = IconButton("close", self.tr("Remove {0}").format(text.name), self)
                remove.clicked.connect(lambda _=False, n=index: self.remove_clicked.emit(n))
                remove.show()
                self.removers.append(remove)
        for reading in readings:
            label = ReadingChip(reading, self)
            label.show()
            self.readings.append(label)
            stop = IconButton("close", self.tr("Stop reading {0}").format(reading.name), self)
            stop.clicked.connect(lambda _=False, r=reading: self.cancel_clicked.emit(r))
            stop.show()
            self.removers.append(stop)
        self.setVisible(bool(self.chips or self.readings))
        self._arrange()

    def show_progress(self, reading: Reading) -> None:
        """A file that is being read is farther than before."""
        for chip in self.readings:
            if chip.reading is reading:
                chip.update()
        self._arrange()

    def lay_out(self, width: int, *, right: bool = False) -> int:
        """Places the labels in this width; returns the height."""
        lines: list[list[int]] = [[]]
        used = 0
        labels = [*self.chips, *self.readings]
        for index in range(len(labels)):
            wide = self._width(index)
            if lines[-1] and used + GAP + wide > width:
                lines.append([])
                used = 0
            used += wide + (GAP if lines[-1] else 0)
            lines[-1].append(index)
        y = 0
        for line in lines:
            total = sum(self._width(i) for i in line) + GAP * (len(line) - 1)
            x = max(0, width - total) if right else 0
            for index in line:
                chip = labels[index]
                chip.setGeometry(x, y, min(width, chip.sizeHint().width()), HEIGHT)
                if self._removable:
                    remove = self.removers[index]
                    remove.resize(remove.sizeHint())
                    remove.move(chip.geometry().right() + 1, y + (HEIGHT - remove.height()) // 2)
                x += self._width(index) + GAP
            y += HEIGHT + GAP
        return y - GAP if labels else 0

    def _width(self, index: int) -> int:
        width = [*self.chips, *self.readings][index].sizeHint().width()
        return width + self.removers[index].sizeHint().width() if self._removable else width

    def _arrange(self) -> None:
        if self._removable:
            self.setFixedHeight(max(1, self.lay_out(max(100, self.width()))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()


def chips_height(texts: Sequence[TextAttachment]) -> int:
    """A guess at the height of labels that are not built, in pixels."""
    return HEIGHT + GAP if texts else 0
