"""The list of conversations at the left."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QDateTime,
    QEvent,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QLineEdit,
    QListView,
    QMenu,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from llama32_desktop.ui.theme import colours, small_font

if TYPE_CHECKING:  # what the first picture does not need is imported after it
    from llama32_desktop.conversations.model import Conversation

_DATE: Final = Qt.ItemDataRole.UserRole + 1
_ID: Final = Qt.ItemDataRole.UserRole + 2
_Index = QModelIndex | QPersistentModelIndex
_PADDING = 8


def date_text(seconds: float, now: datetime.datetime | None = None) -> str:
    """When a conversation went on last: the time today, else the day."""
    moment = datetime.datetime.fromtimestamp(seconds)
    now = now or datetime.datetime.now()
    short = QLocale.FormatType.ShortFormat
    when = QDateTime.fromSecsSinceEpoch(int(seconds))
    locale = QLocale()
    if moment.date() == now.date():
        return locale.toString(when.time(), short)
    if moment.year == now.year:
        return locale.toString(when.date(), "d MMMM")
    return locale.toString(when.date(), short)


class ConversationModel(QAbstractListModel):
    """The stored conversations, the latest first."""

    renamed = Signal(int, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._conversations: list[Conversation] = []
        self._answering: frozenset[int] = frozenset()

    def set_conversations(self, conversations: Sequence[Conversation]) -> None:
        self.beginResetModel()
        self._conversations = list(conversations)
        self.endResetModel()

    def set_answering(self, ids: frozenset[int]) -> None:
        """Which conversations an answer is being written in."""
        if ids != self._answering:
            self._answering = ids
            if self._conversations:
                self.dataChanged.emit(self.index(0), self.index(len(self._conversations) - 1))

    def row_of(self, conversation_id: int | None) -> int:
        return next((i for i, c in enumerate(self._conversations) if c.id == conversation_id), -1)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802
        return 0 if parent.isValid() else len(self._conversations)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        conversation = self._conversations[index.row()]
        title = conversation.title or self.tr("Untitled")
        if role == Qt.ItemDataRole.EditRole:
            return conversation.title
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return title
        if role == _DATE:
            if conversation.id in self._answering:
                return self.tr("Answering…")
            return date_text(conversation.updated_at)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{title}, {date_text(conversation.updated_at)}"
        return conversation.id if role == _ID else None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def setData(  # noqa: N802
        self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        title = " ".join(str(value).split())
        if not index.isValid() or not title:
            return False
        self.renamed.emit(self._conversations[index.row()].id, title)
        return True


class ConversationDelegate(QStyledItemDelegate):
    """Title on one line, elided, and the date below it."""

    editing = False

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(120, option.fontMetrics.height() * 2 + 2 * _PADDING + 4)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        c = colours()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = option.rect.adjusted(6, 1, -6, -1)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(c.bubble if selected else c.hover))
            painter.drawRoundedRect(frame, 8, 8)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(c.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame, 8, 8)
        area = frame.adjusted(10, _PADDING - 1, -10, -_PADDING + 1)
        height = option.fontMetrics.height()
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QColor(c.text))
        title = option.fontMetrics.elidedText(
            index.data(), Qt.TextElideMode.ElideRight, area.width()
        )
        painter.drawText(QRect(area.left(), area.top(), area.width(), height), middle, title)
        painter.setFont(small_font(option.font))
        painter.setPen(QColor(c.secondary))
        painter.drawText(area.adjusted(0, height + 2, 0, 0), middle, index.data(_DATE))
        painter.restore()

    def createEditor(  # noqa: N802
        self, parent: QWidget, option: QStyleOptionViewItem, index: _Index
    ) -> QWidget:
        editor = QLineEdit(parent)
        editor.setMaxLength(200)
        self.editing = True
        return editor

    def setModelData(  # noqa: N802
        self, editor: QWidget, model: QAbstractItemModel, index: _Index
    ) -> None:
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text())

    def updateEditorGeometry(  # noqa: N802
        self, editor: QWidget, option: QStyleOptionViewItem, index: _Index
    ) -> None:
        rect: QRect = option.rect
        height = editor.sizeHint().height()
        editor.setGeometry(
            rect.left() + 8, rect.center().y() - height // 2, rect.width() - 16, height
        )


class ConversationList(QWidget):
    """New chat above, the conversations below."""

    new_wanted = Signal()
    chosen = Signal(int)
    rename_wanted = Signal(int, str)
    delete_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._current: int | None = None
        self.new_button = QPushButton(self.tr("New chat"), self)
        self.new_button.clicked.connect(self.new_wanted)
        self.model = ConversationModel(self)
        self.model.renamed.connect(self.rename_wanted)
        self.view = QListView(self)
        self.view.setModel(self.model)
        self._late: list[Conversation] | None = None
        self._delegate = ConversationDelegate(self.view)
        self._delegate.closeEditor.connect(self._on_edited)
        self.view.setItemDelegate(self._delegate)
        self.view.setAccessibleName(self.tr("Conversations"))
        self.view.setFrameShape(QListView.Shape.NoFrame)
        self.view.setMouseTracking(True)
        self.view.setUniformItemSizes(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setEditTriggers(QListView.EditTrigger.EditKeyPressed)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._show_menu)
        self.view.clicked.connect(self._on_chosen)
        self.view.activated.connect(self._on_chosen)
        self.view.installEventFilter(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 10, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.new_button)
        layout.addWidget(self.view, 1)
        self._restyle()

    def set_conversations(self, conversations: Sequence[Conversation]) -> None:
        """Shows these; while a title is edited, afterwards."""
        if self._delegate.editing:
            self._late = list(conversations)
            return
        self._late = None
        self.model.set_conversations(conversations)
        self.set_current(self._current)

    def set_current(self, conversation_id: int | None) -> None:
        """Highlights the conversation that is shown; `None`: a new one."""
        self._current = conversation_id
        row = self.model.row_of(conversation_id)
        if row < 0:
            self.view.setCurrentIndex(QModelIndex())
            self.view.clearSelection()
        else:
            self.view.setCurrentIndex(self.model.index(row))

    def edit_title(self, conversation_id: int) -> None:
        """Opens the field for another title."""
        row = self.model.row_of(conversation_id)
        if row >= 0:
            self.view.edit(self.model.index(row))

    def eventFilter(self, watched: Any, event: QEvent) -> bool:  # noqa: N802
        if watched is self.view and isinstance(event, QKeyEvent):
            is_press = event.type() == QEvent.Type.KeyPress
            index = self.view.currentIndex()
            if is_press and event.key() == Qt.Key.Key_Delete and index.isValid():
                self.delete_wanted.emit(index.data(_ID))
                return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._restyle()

    def _restyle(self) -> None:
        c = colours()
        sheet = (
            f"#sidebar {{ background: {c.sidebar}; }}"
            f"#sidebar QListView {{ background: {c.sidebar}; border: 0; outline: 0; }}"
            "#sidebar QPushButton { margin: 0 12px; }"
        )
        if sheet != self.styleSheet():
            self.setStyleSheet(sheet)

    def _on_edited(self) -> None:
        self._delegate.editing = False
        if self._late is not None:
            self.set_conversations(self._late)

    def _on_chosen(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(index.data(_ID))

    def _show_menu(self, position: QPoint) -> None:
        index = self.view.indexAt(position)
        if not index.isValid():
            return
        number = index.data(_ID)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Rename"), lambda: self.edit_title(number))
        menu.addAction(self.tr("Delete…"), lambda: self.delete_wanted.emit(number))
        menu.popup(self.view.viewport().mapToGlobal(position))
