"""Other versions of the shown conversation's messages: written, answered and shown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from llama32_desktop.conversations.model import Message
from llama32_desktop.conversations.store import Store
from llama32_desktop.conversations.versions import add_version
from llama32_desktop.ui.chat.pane import ChatPane
from llama32_desktop.ui.conversation.message_items import can_continue
from llama32_desktop.ui.services.store import Storage
from llama32_desktop.ui.turn.controller import TurnController
from llama32_desktop.ui.turn.state import Chat, PendingTurn


class Versions(QObject):
    """Does what the buttons of a message ask for, while nothing else is on its way.

    Args:
        shown: The conversation that is shown.
        busy: Whether something is on its way in it.
    """

    edited = Signal(int)
    """An edit of this message of the model is stored, as another version of it."""
    branched = Signal(object, object)
    """A `Chat`, and the messages of the branch that is chosen in it, on the disk already."""
    failed = Signal(object)
    """An exception of the store."""

    def __init__(
        self,
        pane: ChatPane,
        storage: Storage,
        turns: TurnController,
        shown: Callable[[], Chat],
        busy: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._pane = pane
        self._storage = storage
        self._turns = turns
        self._shown = shown
        self._busy = busy
        actions = pane.transcript.message_actions
        actions.edit.connect(self._on_edit)
        actions.answer.connect(self.answer)
        actions.regenerate.connect(self.regenerate)
        actions.go_on.connect(self.go_on)
        actions.show_version.connect(self.show_version)

    def regenerate(self, message_id: int) -> None:
        """Asks for another version of an answer."""
        path = self._shown().path_before(message_id)
        if path and not self._busy():
            self._submit(path)

    def answer(self, message_id: int) -> None:
        """Has the last message answered, which has no answer: it was deleted, or never came."""
        branch = self._shown().branch
        last = branch[-1] if branch else None
        if last is not None and last.id == message_id and last.role == "user" and not self._busy():
            self._submit(list(branch))

    def go_on(self, message_id: int) -> None:
        """Has the model go on with an answer that was cut; the cut one stays, as a version."""
        branch = self._shown().branch
        if branch and branch[-1].id == message_id and can_continue(branch[-1]) and not self._busy():
            self._submit(list(branch))

    def _submit(self, path: list[Message]) -> None:
        self._pane.composer.focus()  # the button that was pressed goes
        self._turns.submit(self._shown(), PendingTurn(None, path))

    def _on_edit(self, message_id: int, text: str) -> None:
        chat = self._shown()
        message = chat.message(message_id)
        number = chat.id
        if message is None or number is None or self._busy() or not text.strip():
            return
        if message.role == "user":
            pending = PendingTurn(
                text,
                chat.path_before(message_id),
                attachments=message.attachments,
                texts=message.texts,
                replaces=message_id,
            )
            self._turns.submit(chat, pending)
            return

        def work(store: Store) -> list[Message]:
            add_version(store, message, text)
            return store.branch(number)

        def then(branch: list[Message]) -> None:
            self.edited.emit(message_id)
            self.branched.emit(chat, branch)
            self._pane.composer.focus()

        self._storage.run(work, then, self.failed.emit)

    def go_on_with(self, chat: Chat, turn: PendingTurn, then: Callable[[], None]) -> None:
        """Goes on with an edit that waits for a choice; what its text box has become is another."""
        number = turn.replaces
        assert number is not None
        message = chat.message(number)
        written = self._pane.transcript.edit_of(number)
        text = written.strip() if written is not None else None
        if message is not None and text is None and turn.text == message.content:
            text = turn.text  # the box has the message as it was
        if text == turn.text and chat.path_before(number) == turn.path:
            then()
        else:
            chat.refusal = chat.withheld = None
            if text is not None:
                self._on_edit(number, text)

    def show_version(self, message_id: int) -> None:
        """Shows another version of a message, and what follows it."""
        chat = self._shown()
        by_keyboard = self._pane.transcript.holds_focus

        def then(branch: list[Message]) -> None:
            self.branched.emit(chat, branch)
            if chat is self._shown() and by_keyboard:
                self._pane.transcript.focus_versions(message_id)

        self._storage.run(lambda store: store.select(message_id), then, self.failed.emit)
