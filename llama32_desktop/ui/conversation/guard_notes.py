"""Shows what a guard held back of an answer, where a person asks for it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from llama32_desktop.conversations.model import Message
from llama32_desktop.conversations.store import Store
from llama32_desktop.guards.judgement import released
from llama32_desktop.ui.chat.transcript import Transcript
from llama32_desktop.ui.conversation.controller import ChatController
from llama32_desktop.ui.services.store import Storage


class GuardNotes(QObject):
    """Does what “Show anyway” asks for, and keeps that it was asked."""

    def __init__(
        self,
        transcript: Transcript,
        chats: ChatController,
        storage: Storage,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._chats = chats
        self._storage = storage
        transcript.message_actions.show_anyway.connect(self._on_show_anyway)

    def _on_show_anyway(self, message_id: int) -> None:
        chat = self._chats.chat
        message = chat.message(message_id)
        if message is None:
            return
        guard = released(message.guard)

        def work(store: Store) -> Message:
            return store.set_guard(message_id, guard)

        def then(changed: Message) -> None:
            chat.put(changed)
            self._chats.set_branch(chat, chat.branch)

        self._storage.run(work, then, lambda error: self._chats.problem.emit(str(error)))
