"""Has the model suggest a conversation's title, in an idle moment after its first answer."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from llama32_desktop.chat.title import LEAST_PARAMETERS, TitleRequest, wants_title, writes_titles
from llama32_desktop.ui.services.model import ModelController
from llama32_desktop.ui.services.store import Storage
from llama32_desktop.ui.turn.controller import TurnController
from llama32_desktop.ui.turn.state import Chat
from llama32_desktop.ui.turn.vision import Sight

IDLE_MS: Final = 1500


class TitleSuggestions(QObject):
    """Waits for that moment; suggests titles one at a time."""

    titled = Signal(object)
    """A `Conversation` with its new title."""

    def __init__(
        self,
        turns: TurnController,
        models: ModelController,
        storage: Storage,
        sight: Sight,
        parent: QObject | None = None,
        *,
        least_parameters: int = LEAST_PARAMETERS,
    ) -> None:
        super().__init__(parent)
        self._turns = turns
        self._models = models
        self._least_parameters = least_parameters
        self._chat: Chat | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(IDLE_MS)
        self._timer.timeout.connect(self._ask)
        self.request = TitleRequest(
            turns.engine, storage, sight, self.titled.emit, self._timer.start
        )

    @property
    def running(self) -> bool:
        return self.request.running

    def consider(self, chat: Chat) -> None:
        """An answer has ended in this conversation: title it, if it was the first."""
        if wants_title(chat):
            self._chat = chat
            self._timer.start()

    def touch(self) -> None:
        """The person does something: nothing may stand in their way."""
        if self._timer.isActive():
            self._timer.start()
        self.request.cancel()

    def _ask(self) -> None:
        chat = self._chat
        able = writes_titles(self._models.loaded, self._least_parameters)
        free = self._turns.idle and not self.running
        if chat is not None and able and free and not chat.waiting and wants_title(chat):
            self.request.start(chat)
