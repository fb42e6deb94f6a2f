"""Small pictures of what comes out, drawn by the app in the window's colours and language."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Literal, NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from llama32_desktop.ui.kit.theme import colours, small_font

_WIDTH: Final = 400
_WIDEST: Final = 520
_PAD: Final = 8
_SIGN: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class Cell(NamedTuple):
    """A text of the picture, and how it looks there."""

    text: str
    look: Literal["plain", "head", "strong", "doubtful", "place"] = "plain"


class Preview(QWidget):
    """A card of rows; each row is cells beside each other. A column has room for its texts; what is
    left of the width is shared by `shares`.

    Screen readers pass it over: the sentence below it says what it shows.
    """

    def __init__(
        self, rows: Sequence[Sequence[Cell]], shares: Sequence[int], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.rows = rows
        self.setFont(small_font(self.font()))
        self.widths = self._widths(shares)
        """Of the columns, pixels."""
        self._line = self.fontMetrics().height() + 8
        self.setFixedSize(QSize(sum(self.widths) + 2, self._line * len(rows) + 2))

    def _widths(self, shares: Sequence[int]) -> list[int]:
        texts = self.fontMetrics()
        needed = [0] * len(shares)
        for row in self.rows:
            if len(row) == len(shares):
                for column, cell in enumerate(row):
                    wide = texts.horizontalAdvance(cell.text) + 2 * _PAD + 1
                    needed[column] = max(needed[column], wide)
        width = max(_WIDTH, min(sum(needed) + 2, _WIDEST)) - 2
        left = width - sum(needed)
        if left < 0:  # longer than any card may be: each has its share of that
            widths = [width * each // sum(needed) for each in needed]
        else:
            pairs = zip(needed, shares, strict=True)
            widths = [each + left * share // sum(shares) for each, share in pairs]
        widths[-1] += width - sum(widths)
        return widths

    def paintEvent(self, event: QPaintEvent) -> None:
        c = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(QColor(c.border), 1))
        painter.setBrush(QColor(c.raised))
        painter.drawRoundedRect(card, 8, 8)
        for number, row in enumerate(self.rows):
            top = 1 + number * self._line
            if number:
                painter.setPen(QPen(QColor(c.border), 1))
                painter.drawLine(1, top, self.width() - 2, top)
            left = 1
            widths = self.widths if len(row) > 1 else [self.width() - 2]
            for cell, width in zip(row, widths, strict=True):
                self._draw(painter, cell, QRectF(left, top, width, self._line))
                left += width
        painter.end()

    def _draw(self, painter: QPainter, cell: Cell, place: QRectF) -> None:
        c = colours()
        if cell.look == "doubtful":
            painter.fillRect(place.adjusted(1, 1, -1, 0), QColor(c.warning_ground))
        colour = {"head": c.secondary, "place": c.secondary, "doubtful": c.warning}
        painter.setPen(QColor(colour.get(cell.look, c.text)))
        font = QFont(self.font())
        font.setBold(cell.look == "strong")
        painter.setFont(font)
        room = place.adjusted(_PAD, 0, -_PAD, 0)
        elide = Qt.TextElideMode.ElideRight
        text = painter.fontMetrics().elidedText(cell.text, elide, int(room.width()))
        painter.drawText(room, int(_SIGN), text)
