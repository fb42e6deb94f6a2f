"""Keeps what is written in the places of messages until it is sent, saved or given up."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer

from llama32_desktop.conversations import drafts
from llama32_desktop.conversations.store import Store
from llama32_desktop.ui.chat.transcript import Transcript
from llama32_desktop.ui.conversation.controller import ChatController
from llama32_desktop.ui.services.store import Storage

KEEP_MS: Final = 400
"""So long after the last change it is on its way to the disk."""


class Edits(QObject):
    """By message: shown again wherever it is shown, over restarts too."""

    def __init__(
        self,
        transcript: Transcript,
        chats: ChatController,
        storage: Storage,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._storage = storage
        self._texts: dict[int, str] = {}
        self._changed: set[int] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_MS)
        self._timer.timeout.connect(self.keep)
        transcript.set_edits(self._texts)
        transcript.message_actions.edit_changed.connect(self._on_changed)
        chats.edited.connect(lambda message_id: self._on_changed(message_id, None))

    def begin(self) -> None:
        """The store is open: take back what was being written when the app ended."""

        def then(texts: dict[int, str]) -> None:
            self._texts.clear()
            self._texts.update(texts)

        self._storage.run(drafts.edits, then, lambda _: None)

    def keep(self) -> None:
        """Writes what has changed."""
        for number in self._changed:
            text = self._texts.get(number)
            self._storage.keep(("edit", number), _keeping(number, text), lambda _: None)
        self._changed.clear()

    def _on_changed(self, message_id: int, text: str | None) -> None:
        if self._texts.get(message_id) == text:
            return
        if text is None:
            del self._texts[message_id]
        else:
            self._texts[message_id] = text
        self._changed.add(message_id)
        self._timer.start()


def _keeping(message_id: int, text: str | None) -> Callable[[Store], None]:
    return lambda store: drafts.keep_edit(store, message_id, text)
