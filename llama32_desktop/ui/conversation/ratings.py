"""Keeps what a person thinks of answers."""

from __future__ import annotations

from PySide6.QtCore import QObject

from llama32_desktop.conversations.model import Message, Rating
from llama32_desktop.conversations.ratings import rate
from llama32_desktop.ui.chat.transcript import Transcript
from llama32_desktop.ui.conversation.controller import ChatController
from llama32_desktop.ui.services.store import Storage


class Ratings(QObject):
    """Rates answers of the conversation that is shown."""

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
        transcript.message_actions.rate.connect(self._rate)

    @property
    def last(self) -> Message | None:
        """The last answer that a model wrote and that has ended."""
        branch = reversed(self._chats.chat.branch)
        rated = (m for m in branch if m.is_answer and m.corrects is None)
        return next((m for m in rated if m.state != "streaming"), None)

    def rate_last(self, rating: Rating) -> None:
        """Rates the last answer; the same rating again takes it back."""
        last = self.last
        if last is not None:
            self._rate(last.id, "" if last.rating == rating else rating)

    def _rate(self, message_id: int, rating: Rating) -> None:
        chat = self._chats.chat

        def then(message: Message) -> None:
            chat.put(message)
            self._chats.set_branch(chat, chat.branch)

        self._storage.run(
            lambda store: rate(store, message_id, rating),
            then,
            lambda error: self._chats.problem.emit(str(error)),
        )
