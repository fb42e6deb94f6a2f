"""Has the model read a new conversation's system prompt before its first question is sent."""

from __future__ import annotations

from typing import Final, NamedTuple

from PySide6.QtCore import QObject, QTimer

from llama32_desktop.chat.prompt import build_prompt, messages
from llama32_desktop.engine.protocol import LoadedModel
from llama32_desktop.engine.sampling import Thinking
from llama32_desktop.ui.services.engine import EngineWorker, Reply
from llama32_desktop.ui.services.model import ModelController
from llama32_desktop.ui.turn.controller import TurnController
from llama32_desktop.ui.turn.state import Chat

PAUSE_MS: Final = 200
"""Of a system prompt that is being written, only what it has become is read."""


class _Wanted(NamedTuple):
    """What a model would read."""

    loaded: LoadedModel
    prompt: str
    thinking: Thinking

    def is_that(self, other: _Wanted | None) -> bool:
        """Whether it is the same, for the same load of the model: another has read nothing."""
        return other is not None and self.loaded is other.loaded and self[1:] == other[1:]


class ReadingAhead(QObject):
    """Asks for it where a new conversation is shown, a model is loaded and nothing is written.

    Whatever else the engine is asked goes first, and it goes on with this afterwards. Of a
    conversation that is stored nothing is read ahead: people look through many.
    """

    def __init__(
        self,
        engine: EngineWorker,
        models: ModelController,
        turns: TurnController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._models = models
        self._turns = turns
        self._chat = Chat()
        self._read: _Wanted | None = None
        """What was asked for last; nothing since then took its place in the engine."""
        self._reply: Reply | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self._ask)
        turns.committed.connect(self._on_committed)

    def show_chat(self, chat: Chat) -> None:
        """This conversation is shown, or something about it or the model is another."""
        self._chat = chat
        wanted = self._wanted()
        if wanted is None or wanted.is_that(self._read):
            self._timer.stop()
            if wanted is None:
                self._cancel()
        elif not self._timer.isActive():
            self._timer.start()

    def _wanted(self) -> _Wanted | None:
        """What would be read; `None` for nothing."""
        chat, loaded = self._chat, self._models.loaded
        if loaded is None or not loaded.ref.is_file or not self._turns.idle:
            return None
        if chat.conversation is not None or chat.waiting:
            return None
        if chat.own.adapters_of(loaded.ref) is not None:  # what is read is for the model's own
            return None
        return _Wanted(loaded, chat.prompt, (chat.sampling or self._models.sampling).thinking)

    def _ask(self) -> None:
        wanted = self._wanted()
        if wanted is None:
            return
        self._cancel()
        self._read = wanted
        entries = build_prompt(wanted.prompt, [], None)
        self._reply = reply = self._engine.prepare(messages(entries), wanted.thinking)
        for ended in (reply.done, reply.failed):
            ended.connect(lambda _: self._on_end(reply))

    def _cancel(self) -> None:
        if self._reply is not None:
            self._reply.cancel()
            self._reply, self._read = None, None

    def _on_end(self, reply: Reply) -> None:
        if reply is self._reply:  # one that failed is not asked again: its first message tells why
            self._reply = None

    def _on_committed(self, *_: object) -> None:
        self._read = None  # another conversation is in the engine now
