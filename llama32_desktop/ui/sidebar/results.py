"""What a search found: the conversation's title, and the text around the words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from llama32_desktop.ui.kit.theme import colours, small_font
from llama32_desktop.ui.sidebar.delegate import PADDING, paint_ground
from llama32_desktop.ui.sidebar.grouping import date_text
from llama32_desktop.ui.sidebar.model import Index

if TYPE_CHECKING:
    from llama32_desktop.conversations.search import SearchHit, SearchResult

HIT: Final = Qt.ItemDataRole.UserRole + 1
LINES: Final = 2
"""Of text that are shown of a message."""


class ResultsModel(QAbstractListModel):
    """The hits of the last search."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._hits: tuple[SearchHit, ...] = ()
        self._titles: Mapping[int, str] = {}

    def set_result(self, result: SearchResult | None, titles: Mapping[int, str]) -> None:
        """Shows these; `titles` are those of the conversations, by id."""
        self.beginResetModel()
        self._hits = result.hits if result else ()
        self._titles = titles
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        hit = self._hits[index.row()]
        if role == HIT:
            return hit
        title = self._titles.get(hit.conversation_id) or self.tr("Untitled")
        if role == Qt.ItemDataRole.DisplayRole:
            return title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = (title, date_text(hit.created_at), hit.snippet if hit.message_id else "")
            return ", ".join(part for part in parts if part)
        return None


class ResultsDelegate(QStyledItemDelegate):
    """Title and date above, two lines of the message below, the words on a coloured ground."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        height = option.fontMetrics.height() + 2 * PADDING
        if index.data(HIT).message_id is not None:
            height += LINES * QFontMetrics(small_font(option.font)).height() + 4
        return QSize(120, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        c = colours()
        hit: SearchHit = index.data(HIT)
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        area = paint_ground(painter, option, filled=chosen)
        area.adjust(10, PADDING - 1, -10, -PADDING + 1)
        small = small_font(option.font)
        date = date_text(hit.created_at)
        height = option.fontMetrics.height()
        line = QRect(area.left(), area.top(), area.width(), height)
        painter.setFont(small)
        painter.setPen(QColor(c.secondary))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, date)
        line.setRight(line.right() - QFontMetrics(small).horizontalAdvance(date) - 8)
        painter.setFont(option.font)
        painter.setPen(QColor(c.text))
        marks = hit.marks if hit.message_id is None else ()
        _draw_marked(painter, line, index.data(), marks, option.font, lines=1)
        if hit.message_id is not None:
            below = area.adjusted(0, height + 2, 0, 0)
            painter.setPen(QColor(c.secondary))
            _draw_marked(painter, below, hit.snippet, hit.marks, small, lines=LINES)
        painter.restore()


def _draw_marked(
    painter: QPainter,
    area: QRect,
    text: str,
    marks: tuple[tuple[int, int], ...],
    font: QFont,
    *,
    lines: int,
) -> None:
    c = colours()
    metrics = QFontMetrics(font)
    if lines == 1:
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    layout = QTextLayout(text, font)
    formats: list[QTextLayout.FormatRange] = []
    for start, end in marks:
        marked = QTextLayout.FormatRange()
        marked.start, marked.length = start, end - start
        style = QTextCharFormat()
        style.setForeground(QColor(c.text))
        style.setBackground(QColor(c.found))
        marked.format = style
        formats.append(marked)
    layout.setFormats(formats)
    layout.beginLayout()
    y = 0.0
    for _ in range(lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(area.width())
        line.setPosition(QPointF(0, y))
        y += line.height()
    layout.endLayout()
    painter.setClipRect(area.adjusted(0, 0, 0, 2))
    layout.draw(painter, QPointF(area.topLeft()))
    painter.setClipping(False)
