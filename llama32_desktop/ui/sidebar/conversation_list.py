"""The list of conversations at the left, and the search over all of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from llama32_desktop.ui.kit.buttons import IconButton
from llama32_desktop.ui.kit.colour_sheets import follow_colours
from llama32_desktop.ui.kit.empty_place import EmptyPlace
from llama32_desktop.ui.kit.numbers import number_text
from llama32_desktop.ui.kit.plain_text import plain_label
from llama32_desktop.ui.kit.theme import small_font
from llama32_desktop.ui.sidebar.conversation_actions import ConversationActions
from llama32_desktop.ui.sidebar.delegate import ConversationDelegate
from llama32_desktop.ui.sidebar.grouping import Header, grouped
from llama32_desktop.ui.sidebar.menus import conversation_menu, folder_menu, several_menu
from llama32_desktop.ui.sidebar.model import ID, ROW, ConversationModel
from llama32_desktop.ui.sidebar.results import HIT, ResultsDelegate, ResultsModel
from llama32_desktop.ui.sidebar.rows_view import RowsView
from llama32_desktop.ui.sidebar.search_field import SearchField
from llama32_desktop.ui.sidebar.style import style_sheet

if TYPE_CHECKING:  # what the first picture does not need is imported after it
    from llama32_desktop.conversations.model import Conversation, Folder
    from llama32_desktop.conversations.search import SearchHit, SearchResult

Scope = Literal["chats", "archived", "trash"]
_AT_ONCE = 200
"""So many results are measured in a turn of the event loop."""
_CHOOSING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
_COMES_BACK = (
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
)
"""Why the focus goes only for a moment."""
_MOUSE = (Qt.FocusReason.MouseFocusReason, *_COMES_BACK)


class ConversationList(QWidget):
    """New chat above, the search below it, then the conversations or what was found."""

    new_wanted = Signal()
    chosen = Signal(int)
    rename_wanted = Signal(int, str)
    scope_wanted = Signal(str)
    search_wanted = Signal(str)
    hit_chosen = Signal(object)
    """A `SearchHit`."""
    search_ended = Signal()
    collapsed_changed = Signal(tuple)
    """Ids of the folders that are closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.conversation_actions = ConversationActions(self)
        self.conversation_actions.edit_title.connect(self.edit_title)
        self._current: int | None = None
        self._conversations: list[Conversation] = []
        self._folders: list[Folder] = []
        self._collapsed: frozenset[int] = frozenset()
        self._late: list[Conversation] | None = None
        self._entered = False
        self.scope: Scope = "chats"
        self.new_button = QPushButton(self.tr("New chat"), self)
        self.new_button.clicked.connect(self.new_wanted)
        self.more = IconButton("more", self.tr("Folders, archive, deleted"), self)
        self.more.clicked.connect(self._show_more)
        self.field = SearchField(self)
        self.field.search_wanted.connect(self._on_search)
        self.field.down_pressed.connect(self._go_down)
        self.back = QPushButton(self)
        self.back.setObjectName("back")
        self.back.clicked.connect(lambda: self.show_scope("chats"))
        self.back.hide()
        self.model = ConversationModel(self)
        self.model.renamed.connect(self.rename_wanted)
        self.model.dropped.connect(self.conversation_actions.move_all)
        self.view = self._list(self.tr("Conversations"))
        self.view.setModel(self.model)
        self.view.let_drag()
        self.view.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.view.selectionModel().selectionChanged.connect(self._on_selected)
        self._delegate = ConversationDelegate(self.view)
        self.view.setItemDelegate(self._delegate)
        self._delegate.closeEditor.connect(self._on_edited)
        self.view.setEditTriggers(QListView.EditTrigger.EditKeyPressed)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._show_menu)
        self.view.clicked.connect(self._on_chosen)
        self.view.activated.connect(self._on_chosen)
        self.view.installEventFilter(self)
        self.view.viewport().installEventFilter(self)
        self.results = ResultsModel(self)
        self.found = self._list(self.tr("Search results"))
        self.found.setModel(self.results)
        self.found.setUniformItemSizes(False)
        self.found.setLayoutMode(QListView.LayoutMode.Batched)  # of thousands each is measured
        self.found.setBatchSize(_AT_ONCE)
        self.found.setItemDelegate(ResultsDelegate(self.found))
        self.found.clicked.connect(self._on_hit)
        self.found.activated.connect(self._on_hit)
        self.status = plain_label("", self)
        self.status.setWordWrap(True)
        self.status.setFont(small_font(self.font()))
        self.status.hide()
        self._lay_out()
        follow_colours(self, style_sheet)

    def _list(self, name: str) -> RowsView:
        view = RowsView(self)
        view.setAccessibleName(name)
        view.setFrameShape(QListView.Shape.NoFrame)
        view.setMouseTracking(True)
        view.setUniformItemSizes(True)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        return view

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(12, 0, 8, 0)
        top.setSpacing(4)
        top.addWidget(self.new_button, 1)
        top.addWidget(self.more)
        search = QVBoxLayout()
        search.setContentsMargins(12, 0, 12, 0)
        search.addWidget(self.field)
        search.addWidget(self.back)
        search.addWidget(self.status)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.view)
        self.stack.addWidget(self.found)
        self.empty = EmptyPlace(
            "archive", "", self, self.tr("All conversations"), lambda: self.show_scope("chats")
        )
        self.stack.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 10, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addLayout(search)
        layout.addWidget(self.stack, 1)

    # What is shown

    def set_conversations(self, conversations: Sequence[Conversation]) -> None:
        """Shows these, the latest first; while a title is edited, afterwards."""
        if self._delegate.editing:
            self._late = list(conversations)
            return
        self._late = None
        self._conversations = list(conversations)
        self._show_rows()
        self._entered = False

    def set_folders(self, folders: Sequence[Folder]) -> None:
        """All folders, by name; shown with the next conversations."""
        self._folders = list(folders)

    def set_collapsed(self, folder_ids: Sequence[int]) -> None:
        """Which folders are closed."""
        self._delegate.finish()
        self._collapsed = frozenset(folder_ids)
        self._show_rows()

    def _show_rows(self) -> None:
        archived = self.scope == "archived"
        shown = [c for c in self._conversations if self.scope == "trash" or c.archived == archived]
        folders = self._folders if self.scope == "chats" else []
        chosen, keys = self.several, self.view.currentIndex()
        what, place = keys.data(ROW), max(0, keys.row())
        self.model.set_rows(grouped(shown, folders, self._collapsed))
        self.set_current(self._current)
        begin = self._entered and not self.view.currentIndex().isValid()
        if self.view.hasFocus() and (what is not None or begin):
            # The keys stay where they are, whatever is shown.
            self.view.select_row(self.model.row_for_keys(what, place))
        self._delegate.several = False
        empty = {
            "archived": self.tr("Nothing is archived."),
            "trash": self.tr("Nothing was deleted in the last 30 days."),
        }
        self._say("")
        drawing = "deleted" if self.scope == "trash" else "archive"
        self.empty.set_sentence(empty.get(self.scope, ""), drawing)
        if self.stack.currentWidget() is not self.found:
            nothing = self.scope != "chats" and not shown
            self.stack.setCurrentWidget(self.empty if nothing else self.view)
        self._choose(chosen)

    def set_current(self, conversation_id: int | None) -> None:
        """Highlights the conversation that is shown; `None`: a new one."""
        self._current = self._delegate.shown = conversation_id
        self.view.viewport().update()
        self.view.select_row(self.model.row_of(conversation_id))

    @property
    def several(self) -> tuple[Conversation, ...]:
        """The chosen conversations, where there is more than one, as they stand."""
        chosen = self._selected
        return chosen if len(chosen) > 1 else ()

    @property
    def _selected(self) -> tuple[Conversation, ...]:
        selection = self.view.selectionModel().selection()  # few ranges of thousands of rows
        parts = [selection.at(number) for number in range(selection.count())]
        return self.model.conversations((part.top(), part.bottom()) for part in parts)

    def _choose(self, conversations: Sequence[Conversation]) -> None:
        """Chooses these again after the rows were made anew, where more than one is left."""
        rows = sorted(row for c in conversations if (row := self.model.row_of(c.id)) >= 0)
        if len(rows) > 1:
            self.view.select_rows(rows)

    def _on_selected(self) -> None:
        count = len(self.several)
        if not count and not self._delegate.several:
            return
        self._delegate.several = count > 0
        self.view.viewport().update()
        chosen = self.tr("{0} conversations are chosen.").format(number_text(count))
        self._say(chosen if count else "")

    def show_scope(self, scope: Scope) -> None:
        """Shows the conversations, the archived ones or those in the trash."""
        self._delegate.finish()
        self.scope = scope
        names = {"archived": self.tr("Archived"), "trash": self.tr("Recently deleted")}
        self.back.setText(f"‹  {names.get(scope, '')}")
        self.back.setAccessibleName(self.tr("Back to all conversations"))
        self.back.setVisible(scope != "chats")
        self.field.setVisible(scope == "chats")
        self.field.clear()
        self._conversations = []
        self._show_rows()
        self.view.select_row(-1)
        self._entered = True
        self.stack.setCurrentWidget(self.view)  # until it is known that there are none
        self.scope_wanted.emit(scope)

    def show_result(self, result: SearchResult) -> None:
        """Shows what was found, if something is still searched for."""
        if not self.field.text().strip():
            return
        titles = {c.id: c.title for c in self._conversations}
        self.results.set_result(result, titles)
        self.stack.setCurrentWidget(self.found)
        if result.still_indexing:
            self._say(self.tr("Older messages are still being read for the search…"))
        elif not result.hits:
            self._say(self.tr("Nothing was found."))
        elif result.more:
            self._say(self.tr("The newest {0} places are shown.").format(len(result.hits)))
        else:
            self._say("")

    def _say(self, text: str) -> None:
        self.status.setText(text)
        self.status.setVisible(bool(text))

    def edit_title(self, conversation_id: int) -> None:
        """Opens the field for another title."""
        row = self.model.row_of(conversation_id)
        if row >= 0:
            self.field.clear()
            self.view.edit(self.model.index(row))

    def start_search(self) -> None:
        """Puts the cursor into the search field."""
        if self.scope != "chats":
            self.show_scope("chats")
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    # What the person does

    def _on_search(self, text: str) -> None:
        if text:
            self.search_wanted.emit(text)
        else:
            self.stack.setCurrentWidget(self.view)
            self.results.set_result(None, {})
            self._say("")
            self.search_ended.emit()

    def _go_down(self) -> None:
        view = self.found if self.stack.currentWidget() is self.found else self.view
        view.setFocus(Qt.FocusReason.OtherFocusReason)
        if view is self.found and not view.currentIndex().isValid():
            view.setCurrentIndex(view.model().index(0, 0))

    def meant(self, shown: int | None) -> tuple[int, ...]:
        """What keys act on: what they are at in the list or in what was found, else `shown`."""
        if self.view.hasFocus():
            return self._at_keys()
        if self.found.hasFocus():
            hit: SearchHit | None = self.found.currentIndex().data(HIT)
            return () if hit is None else (hit.conversation_id,)
        return () if shown is None else (shown,)

    def _at_keys(self) -> tuple[int, ...]:
        """Those that are selected in the list, else the one that the keys are at."""
        if selected := self._selected:
            return tuple(conversation.id for conversation in selected)
        number = self.view.currentIndex().data(ID)
        return () if number is None else (number,)

    def rename(self, conversation_id: int | None) -> None:
        """Renames what the keys act on: a conversation, or a folder that they are at.

        Of several that are chosen it is the one that the keys are at.
        """
        row = self.view.currentIndex().data(ROW) if self.view.hasFocus() else None
        numbers = self.meant(conversation_id)
        if isinstance(row, Header) and not numbers:
            if row.folder is not None:
                self.conversation_actions.rename_folder.emit(row.folder)
        elif self.scope != "trash" and numbers:
            at_keys = row.id if row is not None and not isinstance(row, Header) else None
            if len(numbers) == 1 or at_keys in numbers:
                self.edit_title(at_keys if at_keys in numbers else numbers[0])

    def eventFilter(self, watched: Any, event: QEvent) -> bool:  # noqa: N802
        if watched is self.view and isinstance(event, QFocusEvent):
            stays = event.reason() in _COMES_BACK or self._delegate.editing
            if event.gotFocus() and not self.view.currentIndex().isValid():
                if event.reason() not in _MOUSE:  # the list would scroll away below the pointer
                    self.view.select_row(self.model.row_for_keys(None, 0))
            elif event.lostFocus() and not stays:
                self.set_current(self._current)  # the keys may have gone to another row
        if watched is self.view.viewport() and isinstance(event, QMouseEvent):
            # It opens a menu, and changes neither what is shown nor where the keys are.
            return event.button() == Qt.MouseButton.RightButton
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return watched is self.view and self._takes(event)
        return super().eventFilter(watched, event)

    def _takes(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_Delete and (numbers := self._at_keys()):
            if not event.isAutoRepeat():  # held down it would delete one row after another
                self.conversation_actions.remove(numbers, for_good=self.scope == "trash")
        elif key == Qt.Key.Key_Escape and self.several:
            self.set_current(self._current)
        else:
            return False
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads back to all conversations, from an empty archive or trash too."""
        if event.key() == Qt.Key.Key_Escape and self.scope != "chats":
            self.show_scope("chats")
        else:
            super().keyPressEvent(event)

    def _on_edited(self) -> None:
        if self._late is not None:
            self.set_conversations(self._late)

    def _on_chosen(self, index: QModelIndex) -> None:
        if QGuiApplication.keyboardModifiers() & _CHOOSING:
            return  # it chooses one more, and shows none
        row = index.data(ROW)
        if isinstance(row, Header):
            if row.folder is not None:
                self.set_collapsed(tuple(self._collapsed ^ {row.folder.id}))
                self.collapsed_changed.emit(tuple(sorted(self._collapsed)))
        elif row is not None:
            if row.deleted_at is None:
                self.chosen.emit(row.id)
            else:
                self.conversation_actions.offer_restore.emit(row)

    def _on_hit(self, index: QModelIndex) -> None:
        if index.isValid():
            self.hit_chosen.emit(index.data(HIT))

    def _show_menu(self, position: QPoint) -> None:
        row, actions = self.view.indexAt(position).data(ROW), self.conversation_actions
        if isinstance(row, Header):
            if row.folder is not None:
                self._open_of(row, folder_menu(row.folder, actions, self), position)
        elif row is not None:
            chosen = self.several
            menu = (
                several_menu(chosen, self._folders, actions, self)
                if any(row is each for each in chosen)
                else conversation_menu(row, self._folders, actions, self)
            )
            self._open_of(row, menu, position)

    def _open_of(self, row: object, menu: QMenu, position: QPoint) -> None:
        """Opens the menu of a row, which is outlined meanwhile."""
        self._delegate.asked = row
        menu.aboutToHide.connect(self._end_menu)
        self._open(menu, self.view, position)

    def _end_menu(self) -> None:
        self._delegate.asked = None
        self.view.viewport().update()

    def _show_more(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(
            self.tr("New folder…"), lambda: self.conversation_actions.add_folder.emit(None)
        )
        menu.addSeparator()
        menu.addAction(self.tr("Archived"), lambda: self._open_scope("archived"))
        menu.addAction(self.tr("Recently deleted"), lambda: self._open_scope("trash"))
        self._open(menu, self.more, QPoint(0, self.more.height()))

    def _open_scope(self, scope: Scope) -> None:
        self.show_scope(scope)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)  # Esc leads back from there

    def _open(self, menu: QMenu, at: QWidget, position: QPoint) -> None:
        where = at.viewport() if isinstance(at, QListView) else at
        menu.popup(where.mapToGlobal(position))
