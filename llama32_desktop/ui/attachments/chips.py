"""Text files as small labels, in the composer and above a message."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
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

from llama32_desktop.ui.attachments import reading_remarks, recognised
from llama32_desktop.ui.kit.buttons import IconButton
from llama32_desktop.ui.kit.icons import paint_icon
from llama32_desktop.ui.kit.numbers import number_text
from llama32_desktop.ui.kit.plain_text import set_tooltip
from llama32_desktop.ui.kit.removal import remove
from llama32_desktop.ui.kit.theme import colours, small_font

if TYPE_CHECKING:
    from llama32_desktop.conversations.model import TextAttachment
    from llama32_desktop.ui.services.document_reader import IncomingDocument

HEIGHT: Final = 30
"""Of a label with one line."""
TALL: Final = 48
"""Of a label with a second line, which says what the file is."""
GAP: Final = 6
_WIDEST: Final = 380
_WIDEST_TALL: Final = 680
MOST_TALL: Final = 2
"""Files that have a second line each; of more the first line says what they are."""
_ICON: Final = 16
_SIGN: Final = 13
_PADDING: Final = 9
_SLACK: Final = 4
"""The widths of two parts, each rounded up, may be more than that of the whole."""


class TextChip(QAbstractButton):
    """A file's name and its length, and below that what it was recognised as; a click shows its
    text."""

    def __init__(self, attachment: TextAttachment, parent: QWidget) -> None:
        super().__init__(parent)
        self.attachment = attachment
        self.is_compact = False
        """Whether there is one line, which says only of which type the file is."""
        source, known = attachment.source, attachment.recognition
        self._short = reading_remarks.short(attachment)
        self.said = recognised.line(known)
        """What the file is, with its first facts; empty where that is not known."""
        self._type = recognised.type_said(known)
        self.agreement, self._agrees = recognised.agreement(known)
        self.warns = bool(source and (source.marks or source.unread or (known and known.doubts)))
        """Whether there is something to look at, which the sign before the name tells."""
        # First, and with a label: what follows is the file's.
        facts = [part for part in (recognised.compared(known), self.said) if part]
        self.setAccessibleName(
            ", ".join([self.tr("Text {0}, {1}").format(attachment.name, self._short), *facts])
        )
        read = (
            (reading_remarks.warning(source), reading_remarks.some(source.unread)) if source else ()
        )
        doubts = reading_remarks.some(known.doubts) if known else ""
        remarks = [each for each in (" ".join(filter(None, read)), doubts) if each]
        set_tooltip(self, "\n".join([attachment.name, *facts, *remarks]))
        self.setAccessibleDescription(" ".join(remarks))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFont(small_font(self.font()))

    @property
    def is_tall(self) -> bool:
        """Whether there is a second line."""
        return bool(self.said) and not self.is_compact

    @property
    def _details(self) -> str:
        return self._type if self.is_compact and self._type else self._short

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        around = _SLACK + _ICON + 5 + 2 * _PADDING
        text = metrics.horizontalAdvance(f"{self.attachment.name}  {self._details}")
        if not self.is_tall:
            return QSize(min(_WIDEST, text + around + self._sign_width()), HEIGHT)
        below = metrics.horizontalAdvance(self.said) + self._agreement_width()
        return QSize(min(_WIDEST_TALL, max(text, below) + around), TALL)

    def _sign_width(self) -> int:
        """What the sign of the agreement takes in a label of one line."""
        return _SIGN + 5 if self.agreement and self.is_compact else 0

    def _agreement_width(self) -> int:
        """What the agreement takes, with its sign and the space before it."""
        if not self.agreement:
            return 0
        return self.fontMetrics().horizontalAdvance(self.agreement) + _SIGN + 14

    def paintEvent(self, event: QPaintEvent) -> None:
        c = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(c.accent if self.hasFocus() else c.border), 1.2))
        painter.setBrush(QColor(c.hover if self.underMouse() else c.raised))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 9, 9)
        box = QRect(_PADDING, (self.height() - _ICON) // 2, _ICON, _ICON)
        icon, colour = ("warning", c.warning) if self.warns else ("text", c.secondary)
        paint_icon(painter, icon, colour, box.toRectF())
        area = self.rect().adjusted(_PADDING + _ICON + 5, 0, -_PADDING, 0)
        if self.is_tall:
            self._paint_said(painter, area.adjusted(0, TALL // 2 - 1, 0, -4))
            area = area.adjusted(0, 4, 0, -(TALL // 2))
        elif self._sign_width():
            self._paint_sign(
                painter, QRectF(area.right() - _SIGN, area.center().y() - _SIGN / 2, _SIGN, _SIGN)
            )
            area = area.adjusted(0, 0, -self._sign_width(), 0)
        metrics = QFontMetrics(self.font())
        room = area.width() - metrics.horizontalAdvance(f"  {self._details}")
        name = metrics.elidedText(self.attachment.name, Qt.TextElideMode.ElideMiddle, room)
        painter.setPen(QColor(c.text))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, name)
        painter.setPen(QColor(c.secondary))
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(area, right, self._details)
        painter.end()

    def _paint_said(self, painter: QPainter, area: QRect) -> None:
        """The facts, cut where they are long, and behind them the agreement, whole and with a
        sign: nothing in a file can push it out or draw that sign."""
        c = colours()
        metrics = self.fontMetrics()
        room = area.width() - self._agreement_width()
        said = metrics.elidedText(self.said, Qt.TextElideMode.ElideRight, room)
        painter.setPen(QColor(c.secondary))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, said)
        if not self.agreement:
            return
        left = area.left() + metrics.horizontalAdvance(said) + 10
        sign = QRectF(left, area.center().y() - _SIGN / 2 + 1, _SIGN, _SIGN)
        painter.setPen(QColor(self._paint_sign(painter, sign)))
        rest = area.adjusted(round(sign.right()) + 4 - area.left(), 0, 0, 0)
        painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, self.agreement)

    def _paint_sign(self, painter: QPainter, place: QRectF) -> str:
        """Draws whether page and data agree; returns the colour."""
        c = colours()
        colour = c.accent if self._agrees else c.warning
        paint_icon(painter, "check" if self._agrees else "warning", colour, place)
        return colour


class ReadingChip(QWidget):
    """A file that is being read: its name, and how far that is."""

    def __init__(self, reading: IncomingDocument, parent: QWidget) -> None:
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
                number_text(reading.done), number_text(reading.of)
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


_Row = tuple[TextChip | ReadingChip, IconButton | None]
"""A label, and the button that takes its file away."""


class TextChips(QWidget):
    """Labels beside each other, over as many lines as they take; hidden while there are none."""

    open_clicked = Signal(object)
    """A `TextAttachment`."""
    remove_clicked = Signal(int)
    cancel_clicked = Signal(object)
    """An `IncomingDocument` that is to be given up."""

    def __init__(self, parent: QWidget, *, removable: bool) -> None:
        super().__init__(parent)
        self._removable = removable
        self._rows: list[_Row] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()

    @property
    def chips(self) -> list[TextChip]:
        """The labels of files that were read, in their order."""
        return [label for label, _ in self._rows if isinstance(label, TextChip)]

    @property
    def readings(self) -> list[ReadingChip]:
        """The labels of files that are being read, behind the others."""
        return [label for label, _ in self._rows if isinstance(label, ReadingChip)]

    @property
    def removers(self) -> list[IconButton]:
        """The button beside each label that has one, in the labels' order."""
        return [button for _, button in self._rows if button is not None]

    def set_texts(
        self, texts: Sequence[TextAttachment], readings: Sequence[IncomingDocument] = ()
    ) -> None:
        """Shows these, and no others; a label of one that was shown before stays as it is."""
        wanted: list[TextAttachment | IncomingDocument] = [*texts, *readings]
        shown = [_shown(label) for label, _ in self._rows]
        if wanted == shown:
            return
        before = {id(_shown(row[0])): row for row in self._rows}
        self._rows = [
            before.pop(id(each)) if id(each) in before else self._row(each) for each in wanted
        ]
        for chip in self.chips:
            chip.is_compact = len(texts) > MOST_TALL
            chip.update()
        for row in before.values():
            for widget in filter(None, row):
                remove(widget)
        ordered = [widget for row in self._rows for widget in row if widget is not None]
        for first, second in pairwise(ordered):
            self.setTabOrder(first, second)
        self.setVisible(bool(self._rows))
        self._arrange()

    def _row(self, each: TextAttachment | IncomingDocument) -> _Row:
        label: TextChip | ReadingChip
        button: IconButton | None = None
        from llama32_desktop.conversations.model import TextAttachment  # SQLite waits for it

        if isinstance(each, TextAttachment):
            label = TextChip(each, self)
            label.clicked.connect(lambda: self.open_clicked.emit(each))
            if self._removable:
                button = IconButton("close", self.tr("Remove {0}").format(each.name), self)
                button.clicked.connect(lambda: self.remove_clicked.emit(self.chips.index(label)))
        else:
            label = ReadingChip(each, self)
            button = IconButton("close", self.tr("Stop reading {0}").format(each.name), self)
            button.clicked.connect(lambda: self.cancel_clicked.emit(each))
        label.show()
        if button is not None:
            button.show()
        return label, button

    def show_progress(self, reading: IncomingDocument) -> None:
        """A file that is being read is farther than before."""
        for chip in self.readings:
            if chip.reading is reading:
                chip.update()
        self._arrange()

    def lay_out(self, width: int, *, right: bool = False) -> int:
        """Places the labels in this width; returns the height."""
        lines: list[list[tuple[_Row, QSize, int]]] = [[]]
        used = 0
        for label, button in self._rows:
            own = label.sizeHint()
            wide = own.width() + (button.sizeHint().width() if button is not None else 0)
            if lines[-1] and used + GAP + wide > width:
                lines.append([])
                used = 0
            used += wide + (GAP if lines[-1] else 0)
            lines[-1].append(((label, button), own, wide))
        y = 0
        for line in lines:
            height = max((own.height() for _, own, _ in line), default=0)
            total = sum(wide for _, _, wide in line) + GAP * (len(line) - 1)
            x = max(0, width - total) if right else 0
            for (label, button), own, wide in line:
                beside = wide - own.width()
                label.setGeometry(x, y, min(width - beside, own.width()), own.height())
                if button is not None:
                    button.resize(button.sizeHint())
                    middle = (label.height() - button.height()) // 2
                    button.move(label.geometry().right() + 1, y + middle)
                x += wide + GAP
            y += height + GAP
        return y - GAP if self._rows else 0

    def _arrange(self) -> None:
        if self._removable:
            self.setFixedHeight(max(1, self.lay_out(max(100, self.width()))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()


def _shown(label: TextChip | ReadingChip) -> TextAttachment | IncomingDocument:
    return label.attachment if isinstance(label, TextChip) else label.reading


def chips_height(texts: Sequence[TextAttachment]) -> int:
    """A guess at the height of labels that are not built, in pixels."""
    if not texts:
        return 0
    known = any(text.recognition is not None for text in texts)
    return (TALL if known and len(texts) <= MOST_TALL else HEIGHT) + GAP
