"""What is done with several chosen conversations: each a single step, with a single undo."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from llama32_desktop.conversations import folders, several
from llama32_desktop.conversations.model import Conversation
from llama32_desktop.conversations.several import Column, Value
from llama32_desktop.conversations.store import Store
from llama32_desktop.ui.conversation.controller import ChatController
from llama32_desktop.ui.kit import dialogs
from llama32_desktop.ui.kit.numbers import number_text
from llama32_desktop.ui.services.store import Storage
from llama32_desktop.ui.sidebar.conversation_actions import ConversationActions
from llama32_desktop.ui.sidebar.conversation_list import ConversationList

Numbers = tuple[int, ...]


class Several(QObject):
    """Moves, archives, deletes and restores several conversations.

    Args:
        ask_new_folder: Asks for a folder's name, and gives it to what it is called with.
    """

    done = Signal(str, object)
    """A sentence, and what undoes it."""
    problem = Signal(object)
    changed = Signal()
    """The list is to be read again."""

    def __init__(
        self,
        listed: ConversationList,
        chats: ChatController,
        storage: Storage,
        ask_new_folder: Callable[[Callable[[str], None]], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._list = listed
        self._chats = chats
        self._storage = storage
        self._ask_new_folder = ask_new_folder

    def connect_actions(self, actions: ConversationActions) -> None:
        """Does what these signals ask for."""
        actions.archive_several.connect(self._archive)
        actions.move_several.connect(self._move)
        actions.move_several_to_new.connect(self._ask_folder)
        actions.delete_several.connect(self.delete)
        actions.restore_several.connect(self._restore)
        actions.delete_several_for_good.connect(self._ask_for_good)

    def delete(self, numbers: Numbers, said: str | None = None) -> None:
        """Puts conversations into the trash, from where an undo takes all of them back.

        Args:
            said: What `done` says; left out, how many they were.
        """
        shown = self._chats.chat.id
        with _keeping_keys(self._list):  # where one is shown, an empty conversation takes them
            self._chats.leave(*numbers)
        if said is None:
            sentence = self.tr("{0} conversations were deleted; they are kept for 30 days.")
            said = _counted(sentence, numbers)
        self._change(numbers, "deleted_at", time.time(), said, shown)

    def _restore(self, numbers: Numbers) -> None:
        sentence = self.tr("{0} conversations were restored.")
        self._change(numbers, "deleted_at", None, _counted(sentence, numbers))

    def _archive(self, numbers: Numbers, archived: bool) -> None:
        sentence = (
            self.tr("{0} conversations were archived.")
            if archived
            else self.tr("{0} conversations were taken out of the archive.")
        )
        self._change(numbers, "archived", int(archived), _counted(sentence, numbers))

    def _move(self, numbers: Numbers, folder_id: int | None) -> None:
        sentence = self.tr("{0} conversations were moved.")
        self._change(numbers, "folder_id", folder_id, _counted(sentence, numbers))

    def _ask_folder(self, numbers: Numbers) -> None:
        def make(name: str) -> None:
            self._storage.run(
                lambda store: folders.add_folder(store, name),
                lambda folder: self._move(numbers, folder.id),
                self._fail,
            )

        self._ask_new_folder(make)

    def _ask_for_good(self, numbers: Numbers) -> None:
        def work(store: Store) -> None:
            several.delete(store, numbers)

        dialogs.ask_delete_for_good(
            lambda: self._storage.run(work, lambda _: self.changed.emit(), self._fail),
            self._list.window(),
            len(numbers),
        )

    def _change(
        self,
        numbers: Numbers,
        column: Column,
        value: Value,
        said: str,
        shown: int | None = None,
    ) -> None:
        """Changes them; an undo opens `shown`, which was open before, if it is among them."""

        def then(before: dict[int, Value]) -> None:
            self.changed.emit()
            if before:
                again = shown if shown in before else None
                self.done.emit(said, lambda: self._put_back(column, before, again))

        self._run(lambda store: several.change(store, numbers, column, value), numbers, then)

    def _put_back(self, column: Column, before: dict[int, Value], again: int | None) -> None:
        in_trash = [n for n, value in before.items() if value is not None]
        gone = in_trash if column == "deleted_at" else []
        self._chats.leave(*gone)

        def then(_: None) -> None:
            self._chats.leave(*gone)  # one may have been on its way to be shown
            self.changed.emit()
            if again is not None:
                self._chats.open_conversation(again)

        self._run(lambda store: several.put_back(store, column, before), tuple(before), then)

    def _run(
        self, work: Callable[[Store], Any], numbers: Numbers, then: Callable[[Any], None]
    ) -> None:
        """Runs a change; the shown conversation learns of its own."""
        shown = self._chats.chat.id

        def both(store: Store) -> tuple[Any, Conversation | None]:
            result = work(store)
            return result, store.conversation(shown) if shown in numbers else None

        def done(results: tuple[Any, Conversation | None]) -> None:
            result, conversation = results
            if conversation is not None:
                self._chats.note_change(conversation)
            then(result)

        self._storage.run(both, done, self._fail)

    def _fail(self, error: Exception) -> None:
        self.problem.emit(str(error))
        self.changed.emit()


@contextmanager
def _keeping_keys(listed: ConversationList) -> Iterator[None]:
    """What has the focus, the list or what was found, has it afterwards too, at the same place."""
    holder = next((view for view in (listed.view, listed.found) if view.hasFocus()), None)
    row = listed.view.currentIndex().row()
    yield
    if holder is not None and not holder.hasFocus():
        holder.setFocus(Qt.FocusReason.OtherFocusReason)
    if holder is listed.view:
        listed.view.select_row(row)


def _counted(sentence: str, numbers: Numbers) -> str:
    """With how many they are, also where some were there already."""
    return sentence.format(number_text(len(numbers)))
