"""Does what the list's menus offer: pins, folders, archive, trash and search."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer, Signal

from llama32_desktop.conversations import folders, pins_and_archive, trash
from llama32_desktop.conversations.index_growth import overwrite_deleted, tend_index
from llama32_desktop.conversations.model import Conversation, Folder
from llama32_desktop.conversations.search import SearchHit, SearchResult, search
from llama32_desktop.conversations.store import Store
from llama32_desktop.ui.conversation.controller import ChatController
from llama32_desktop.ui.kit import dialogs
from llama32_desktop.ui.kit.elided import cut
from llama32_desktop.ui.services.store import Storage
from llama32_desktop.ui.sidebar.conversation_actions import ConversationActions
from llama32_desktop.ui.sidebar.conversation_list import ConversationList
from llama32_desktop.ui.sidebar.several import Several

PAUSE_MS: Final = 15
"""Between two steps of indexing, so that whatever else waits comes first."""
REST_MS: Final = 5000
"""As long as nobody asks anything of the conversations, before their file is written anew."""
AGAIN_MS: Final = 500
"""While older messages are still being indexed, the search is repeated."""


class SidebarController(QObject):
    """Stands between the list and the store."""

    deleted = Signal(str, object)
    """A sentence, and what undoes it."""
    back = Signal(str)
    """What `deleted` said of a conversation is not true any more: it is restored."""
    restore_offered = Signal(str, object)
    """A sentence on a conversation in the trash, and what brings it back."""
    said = Signal(str)
    """A sentence on what was done and is not seen in the list."""
    problem = Signal(object)

    def __init__(
        self,
        listed: ConversationList,
        chats: ChatController,
        storage: Storage,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._list = listed
        self._chats = chats
        self._storage = storage
        self._typed = ""
        self._searching = False
        self._overwritten = False
        self._said: dict[int, str] = {}
        """What was said of each conversation that was deleted by itself."""
        self._step = QTimer(self)
        self._step.setSingleShot(True)
        self._step.setInterval(PAUSE_MS)
        self._step.timeout.connect(self._index)
        self._asked = 0
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._overwrite)
        self.several = Several(listed, chats, storage, self._ask_new_folder, self)
        self.several.done.connect(self.deleted)
        self.several.problem.connect(self.problem)
        self.several.changed.connect(self.refresh)
        self.several.changed.connect(self._search_again)  # what was found may be gone
        self.several.connect_actions(listed.conversation_actions)
        self._connect(listed.conversation_actions)
        listed.scope_wanted.connect(lambda _: self.refresh())
        listed.search_wanted.connect(self._search)
        listed.search_ended.connect(self._end_search)
        listed.hit_chosen.connect(self._open_hit)
        chats.conversations_changed.connect(self._on_conversations)
        chats.answered.connect(lambda _: self._step.start())

    def _connect(self, actions: ConversationActions) -> None:
        actions.pin.connect(self._pin)
        actions.archive.connect(self._archive)
        actions.move.connect(self._move)
        actions.delete.connect(self.delete)
        actions.offer_restore.connect(self._offer_restore)
        actions.restore.connect(self._restore)
        actions.delete_for_good.connect(self._delete_for_good)
        actions.add_folder.connect(self._add_folder)
        actions.rename_folder.connect(self._rename_folder)
        actions.remove_folder.connect(self._remove_folder)

    def begin(self) -> None:
        """The store is open: empty the old trash, read the folders, go on with the index."""
        self._storage.run(trash.empty_trash, failed=lambda _: None)
        self.refresh()
        self._step.start()

    def refresh(self) -> None:
        """Reads what the list shows anew."""
        self._storage.run(folders.folders, self._list.set_folders, lambda _: None)
        if self._list.scope == "trash":
            self._storage.run(trash.trashed, self._list.set_conversations)
        else:
            self._chats.refresh_list()

    def delete(self, *numbers: int) -> None:
        """Puts conversations into the trash, from where they can be taken back."""
        said = None
        if len(numbers) == 1:
            titles = (c.title for c in self._chats.conversations if c.id in numbers)
            said = self.tr("“{0}” was deleted; it is kept for 30 days.").format(
                self._short(next(titles, ""))
            )
            self._said[numbers[0]] = said
        self.several.delete(numbers, said)

    def _short(self, title: str) -> str:
        return cut(title or self.tr("Untitled"), 60)

    def _on_conversations(self, conversations: list[Conversation]) -> None:
        if self._list.scope != "trash":
            self._list.set_conversations(conversations)

    # What the menus offer

    def _change(
        self, work: Callable[[Store], Any], then: Callable[[Any], Any] | None = None
    ) -> None:
        def done(result: Any) -> None:
            if isinstance(result, Conversation):
                self._chats.note_change(result)
            self.refresh()
            if then is not None:
                then(result)

        self._storage.run(work, done, lambda error: self.problem.emit(str(error)))

    def _pin(self, number: int, pinned: bool) -> None:
        self._change(lambda store: pins_and_archive.set_pinned(store, number, pinned))

    def _archive(self, number: int, archived: bool) -> None:
        self._change(lambda store: pins_and_archive.set_archived(store, number, archived))

    def _move(self, number: int, folder_id: int | None) -> None:
        def then(moved: Conversation) -> None:
            if moved.pinned and folder_id is not None:
                sentence = self.tr(
                    "“{0}” is in the folder now; it is listed under “Pinned” for as long as it is "
                    "pinned."
                )
                self.said.emit(sentence.format(self._short(moved.title)))

        self._change(lambda store: folders.move_to_folder(store, number, folder_id), then)

    def _add_folder(self, number: int | None) -> None:
        def work(name: str) -> Callable[[Store], Any]:
            def make(store: Store) -> Any:
                folder = folders.add_folder(store, name)
                if number is not None:
                    return folders.move_to_folder(store, number, folder.id)
                return folder

            return make

        self._ask_new_folder(lambda name: self._change(work(name)))

    def _ask_new_folder(self, then: Callable[[str], None]) -> None:
        self._ask_name(self.tr("New folder"), "", then, self.tr("Create"))

    def _rename_folder(self, folder: Folder) -> None:
        self._ask_name(
            self.tr("Rename folder"),
            folder.name,
            lambda name: self._change(lambda s: folders.rename_folder(s, folder.id, name)),
            self.tr("Rename"),
        )

    def _ask_name(self, title: str, name: str, then: Callable[[str], None], button: str) -> None:
        dialogs.ask_text(
            title, self.tr("Folder name"), name, then, self._list.window(), button=button
        )

    def _remove_folder(self, folder_id: int) -> None:
        self._change(lambda store: folders.remove_folder(store, folder_id))

    def _restore(self, number: int) -> None:
        def then(_: Conversation) -> None:
            self.back.emit(self._said.pop(number, ""))
            self._chats.open_conversation(number)

        self._change(lambda store: trash.restore(store, number), then)

    def _offer_restore(self, conversation: Conversation) -> None:
        self.restore_offered.emit(
            self.tr("“{0}” is in the trash; restore it to read it.").format(
                self._short(conversation.title)
            ),
            lambda: self._restore(conversation.id),
        )

    def _delete_for_good(self, number: int) -> None:
        dialogs.ask_delete_for_good(
            lambda: self._change(lambda store: store.delete(number)), self._list.window()
        )

    # Search

    def _search(self, typed: str) -> None:
        self._typed = typed
        if self._searching:  # its end begins this one
            return
        self._searching = True
        self._storage.run(
            lambda store: search(store, typed),
            lambda result: self._on_result(typed, result),
            self._on_error,
        )

    def _on_result(self, typed: str, result: SearchResult) -> None:
        self._searching = False
        if not self._typed:
            return
        if self._typed != typed:
            self._search(self._typed)
            return
        self._list.show_result(result)
        if result.still_indexing:
            QTimer.singleShot(AGAIN_MS, self, self._search_again)
            self._step.start()

    def _search_again(self) -> None:
        if self._typed:
            self._search(self._typed)

    def _on_error(self, error: Exception) -> None:
        self._searching = False
        self.problem.emit(str(error))

    def _end_search(self) -> None:
        self._typed = ""
        self._chats.mark_words("")

    def _open_hit(self, hit: SearchHit) -> None:
        if hit.message_id is None:
            self._chats.open_conversation(hit.conversation_id)
        else:
            self._chats.open_at(hit.conversation_id, hit.message_id, self._typed)

    def _index(self) -> None:
        def then(more: bool) -> None:
            if more:
                self._step.start()
            elif not self._overwritten:
                self._wait_for_rest()

        self._storage.run(tend_index, then, lambda _: None)

    def _wait_for_rest(self) -> None:
        self._asked = self._storage.asked
        self._rest.start()

    def _overwrite(self) -> None:
        if self._storage.asked != self._asked or not self._chats.idle:
            self._wait_for_rest()
            return

        def then(done: bool) -> None:
            self._overwritten = done
            if not done:
                self._wait_for_rest()

        def failed(_: Exception) -> None:
            self._overwritten = True  # the next start tries again

        self._storage.run_idle(overwrite_deleted, then, failed)
