"""Deletes messages, and brings them back: at once, or all of a conversation within 30 days."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from llama32_desktop.conversations import trash
from llama32_desktop.conversations.model import Message
from llama32_desktop.ui.chat.pane import ChatPane
from llama32_desktop.ui.conversation.controller import ChatController
from llama32_desktop.ui.services.store import Storage


class DeletedMessages(QObject):
    """Stands between the transcript's buttons, the list's menu and the store."""

    deleted = Signal(str, object)
    """A sentence, and what undoes it."""
    nothing_deleted = Signal(str)
    """There is nothing to bring back; a sentence."""
    problem = Signal(object)

    def __init__(
        self,
        pane: ChatPane,
        chats: ChatController,
        storage: Storage,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._pane = pane
        self._chats = chats
        self._storage = storage
        pane.transcript.message_actions.delete.connect(self.delete)

    def delete(self, message_id: int) -> None:
        """Deletes a message of the shown conversation, with all that follows it."""
        chat = self._chats.chat
        if self._chats.busy or not any(message.id == message_id for message in chat.branch):
            return

        def take_back() -> None:
            self._storage.run(
                lambda store: trash.restore_message(store, message_id),
                lambda branch: self._chats.set_branch(chat, branch),
                self._on_error,
            )

        def then(branch: list[Message]) -> None:
            self._pane.composer.focus()  # the button that was pressed goes
            self._chats.set_branch(chat, branch)
            self.deleted.emit(self.tr("Message and replies deleted."), take_back)

        self._storage.run(
            lambda store: trash.trash_message(store, message_id), then, self._on_error
        )

    def seek(self, conversation_id: int, then: Callable[[bool], object]) -> None:
        """Tells `then` whether messages of a conversation were deleted."""
        self._storage.run(
            lambda store: trash.has_deleted_messages(store, conversation_id),
            then,
            lambda _: None,
        )

    def bring_back(self, conversation_id: int) -> None:
        """Brings back what was deleted in a conversation, and shows it."""
        if self._chats.is_answering(conversation_id):
            self.problem.emit(
                self.tr(
                    "An answer is being written in this conversation, so nothing was brought "
                    "back; wait for its end."
                )
            )
            return

        def then(branch: list[Message] | None) -> None:
            if branch is None:
                self.nothing_deleted.emit(
                    self.tr("No message of this conversation was deleted in the last 30 days.")
                )
                return
            self._chats.open_conversation(
                conversation_id, lambda: self._chats.set_branch(self._chats.chat, branch)
            )

        self._storage.run(
            lambda store: trash.restore_messages(store, conversation_id), then, self._on_error
        )

    def _on_error(self, error: Exception) -> None:
        self.problem.emit(str(error))
