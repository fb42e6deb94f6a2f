"""Draws the rows of the list: the headers of groups, and titles on one line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from llama32_desktop.ui.kit.icons import paint_icon
from llama32_desktop.ui.kit.theme import colours, small_font
from llama32_desktop.ui.sidebar.grouping import Header
from llama32_desktop.ui.sidebar.model import HINT, INSIDE, ROW, Index

if TYPE_CHECKING:
    from llama32_desktop.conversations.model import Conversation

PADDING = 8
EDGE = 6
"""Between the row's ground and the list's edge."""
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_ICON = 14


def paint_ground(
    painter: QPainter, option: QStyleOptionViewItem, *, filled: bool, outlined: bool = False
) -> QRect:
    """Draws what a row is: filled, under the mouse, or meant by the keys; returns its area.

    Args:
        filled: It is what is shown.
        outlined: Its menu is open.
    """
    c = colours()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    frame: QRect = option.rect.adjusted(EDGE, 1, -EDGE, -1)
    if filled or option.state & QStyle.StateFlag.State_MouseOver:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(c.bubble if filled else c.hover))
        painter.drawRoundedRect(frame, 8, 8)
    if outlined or option.state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QColor(c.accent))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(frame, 8, 8)
    return frame


class ConversationDelegate(QStyledItemDelegate):
    """Every row is one line, so that thousands of them take no time to lay out."""

    _editor: QLineEdit | None = None
    shown: int | None = None
    """Id of the conversation that is shown beside the list: its row is filled."""
    several = False
    """More than one row is chosen: each of them is filled and checked."""
    asked: object = None
    """The row whose menu is open: it is outlined."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, option.fontMetrics.height() + 2 * PADDING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        row = index.data(ROW)
        if isinstance(row, Header):
            self._paint_header(painter, option, row, index.data(HINT), self._takes(option, index))
        else:
            self._paint_title(painter, option, index, row)
        painter.restore()

    @staticmethod
    def _takes(option: QStyleOptionViewItem, index: Index) -> bool:
        """Whether what is dragged over the row can be let go there."""
        view = option.widget
        return (
            isinstance(view, QAbstractItemView)
            and view.state() == QAbstractItemView.State.DraggingState
            and bool(option.state & QStyle.StateFlag.State_MouseOver)
            and bool(index.flags() & Qt.ItemFlag.ItemIsDropEnabled)
        )

    def _paint_header(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        header: Header,
        hint: str,
        takes: bool,
    ) -> None:
        c = colours()
        if header.folder is not None:
            outlined = header is self.asked
            area = paint_ground(painter, option, filled=False, outlined=outlined)
            area.adjust(8, 0, -10, 0)
            name = "chevron-right" if header.collapsed else "chevron-down"
            paint_icon(painter, name, c.secondary, _icon_box(area))
            area.setLeft(area.left() + _ICON + 6)
        else:
            if takes:
                paint_ground(painter, option, filled=True)
            area = option.rect.adjusted(EDGE + 10, 6, -EDGE - 10, 0)
        font = small_font(option.font)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(c.secondary))
        _draw_line(painter, area, header.title, hint, QFontMetrics(font))

    def _paint_title(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, row: Conversation
    ) -> None:
        c = colours()
        chosen = self.several and bool(option.state & QStyle.StateFlag.State_Selected)
        filled, outlined = row.id == self.shown or chosen, row is self.asked
        area = paint_ground(painter, option, filled=filled, outlined=outlined)
        area.adjust(10, 0, -10, 0)
        if chosen:
            box = _icon_box(area)
            paint_icon(painter, "check", c.accent, box)
            area.setLeft(area.left() + _ICON + 6)
        if index.data(INSIDE):
            area.setLeft(area.left() + _ICON + 4)  # below the folder's name
        painter.setPen(QColor(c.text))
        hint = index.data(HINT)
        if hint:
            small = small_font(option.font)
            width = QFontMetrics(small).horizontalAdvance(hint)
            painter.save()
            painter.setFont(small)
            painter.setPen(QColor(c.secondary))
            painter.drawText(area, _MIDDLE | Qt.AlignmentFlag.AlignRight, hint)
            painter.restore()
            area.setRight(area.right() - width - 8)
        elif row.pinned:
            box = _icon_box(area)
            box.moveRight(area.right())
            paint_icon(painter, "pin", c.secondary, box)
            area.setRight(area.right() - _ICON - 6)
        painter.setFont(option.font)
        _draw_line(painter, area, index.data(), "", option.fontMetrics)

    @property
    def editing(self) -> bool:
        """Whether a title is being edited."""
        return self._editor is not None

    def finish(self) -> None:
        """Takes the title over that is being edited, and closes its field."""
        if (editor := self._editor) is not None:
            self.commitData.emit(editor)
            self.closeEditor.emit(editor)

    def createEditor(  # noqa: N802
        self, parent: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> QWidget:
        editor = QLineEdit(parent)
        editor.setMaxLength(200)
        self._editor = editor
        return editor

    def destroyEditor(self, editor: QWidget, index: Index) -> None:  # noqa: N802
        """Is the one end of all: rows that are reset take their field away without closing it."""
        self._editor = None
        super().destroyEditor(editor, index)

    def setModelData(  # noqa: N802
        self, editor: QWidget, model: QAbstractItemModel, index: Index
    ) -> None:
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text())

    def updateEditorGeometry(  # noqa: N802
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        rect: QRect = option.rect
        height = editor.sizeHint().height()
        editor.setGeometry(
            rect.left() + 8, rect.center().y() - height // 2, rect.width() - 16, height
        )


def _icon_box(area: QRect) -> QRectF:
    return QRectF(area.left(), area.center().y() - _ICON / 2 + 0.5, _ICON, _ICON)


def _draw_line(painter: QPainter, area: QRect, text: str, hint: str, metrics: QFontMetrics) -> None:
    if hint:
        painter.drawText(area, _MIDDLE | Qt.AlignmentFlag.AlignRight, hint)
        area = area.adjusted(0, 0, -metrics.horizontalAdvance(hint) - 8, 0)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, _MIDDLE, shown)
