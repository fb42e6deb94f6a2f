"""Keeps what is written and not sent on the disk, for each conversation."""

from __future__ import annotations

from PySide6.QtCore import QObject

from llama32_desktop.conversations import drafts
from llama32_desktop.conversations.model import Draft
from llama32_desktop.ui.chat.composer import Composer
from llama32_desktop.ui.conversation.controller import ChatController
from llama32_desktop.ui.services.store import Storage
from llama32_desktop.ui.turn.state import Chat


class Drafts(QObject):
    """Writes a draft a moment after its last change, and when its conversation is left."""

    def __init__(
        self,
        composer: Composer,
        chats: ChatController,
        storage: Storage,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._composer = composer
        self._chats = chats
        self._storage = storage
        self._kept: dict[int, Draft] = {}
        self._taken_back = False
        """Whether the composer has what was written for a new conversation before."""
        composer.text_edited.connect(lambda _: self.keep())
        chats.left.connect(self._keep)
        chats.sent.connect(self._forget_sent)

    def begin(self) -> None:
        """The store is open: take back what was written for a new conversation."""

        def then(draft: Draft) -> None:
            self._kept = {drafts.NEW: draft}
            self._taken_back = True
            self._chats.take_draft(draft)
            self.keep()

        def failed(_: Exception) -> None:
            self._taken_back = True

        self._storage.run(lambda store: drafts.draft_of(store, drafts.NEW), then, failed)

    def await_store(self) -> None:
        """Another store is being opened, which may have a draft for a new conversation."""
        self._taken_back = False

    def keep(self) -> None:
        """Keeps what stands in the composer now."""
        chat = self._chats.chat
        chat.draft = self._composer.text()
        self._keep(chat)

    def close(self) -> None:
        """Keeps what stands in the composer as the app ends.

        What was not taken back yet, as the app has hardly begun, stays before it.
        """
        self.keep()
        chat = self._chats.chat
        written = chat.prepared
        if chat.id is None and not self._taken_back and written != Draft():
            self._storage.keep(
                ("draft", drafts.NEW),
                lambda store: drafts.keep_draft(
                    store, drafts.NEW, drafts.joined(drafts.draft_of(store, drafts.NEW), written)
                ),
                lambda _: None,
            )

    def _keep(self, chat: Chat) -> None:
        number = drafts.NEW if chat.id is None else chat.id
        self._write(number, chat.prepared)

    def _forget_sent(self, sent: Chat, unbegun: Draft) -> None:
        """Keeps what is left there; what waits for a new conversation stays, wherever was sent."""
        if sent is self._chats.chat:
            sent.draft = self._composer.text()
        self._keep(sent)
        if sent.id is not None:
            self._write(drafts.NEW, unbegun)

    def _write(self, number: int, draft: Draft) -> None:
        if number == drafts.NEW and not self._taken_back:
            return  # it would take the place of what was written before
        if self._kept.get(number) != draft:
            self._kept[number] = draft
            self._storage.keep(
                ("draft", number),
                lambda store: drafts.keep_draft(store, number, draft),
                lambda _: None,
            )
