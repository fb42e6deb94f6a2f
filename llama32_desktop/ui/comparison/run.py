"""Has several models answer the same message, one after the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

from PySide6.QtCore import QObject, Signal

from llama32_desktop.conversations.model import Message
from llama32_desktop.models.library import InstalledModel
from llama32_desktop.ui.conversation.controller import ChatController
from llama32_desktop.ui.services.model import ModelController
from llama32_desktop.ui.turn.controller import TurnController
from llama32_desktop.ui.turn.state import Chat, PendingTurn

LEAST: Final = 2
MOST: Final = 3
"""Models that answer one message: more columns than that nobody can read."""
Stage = Literal["waits", "loads", "writes", "ended", "failed", "refused"]


@dataclass(slots=True, eq=False)
class Contender:
    """One of the models, and what has become of its answer.

    Attributes:
        name: What a person calls the model.
        model: `None` where it is not installed any more.
        message: Its answer, from where it is stored.
        sentence: Why there is none, where that is known.
    """

    name: str
    model: InstalledModel | None
    stage: Stage = "waits"
    message: Message | None = None
    sentence: str = ""


class ComparisonRun(QObject):
    """Loads each model in turn and has it answer; its answer is one more version.

    The conversation counts as busy until all have answered. Only the first turn stores the message
    where that is a new one; where a model cannot answer the next one does so.

    Args:
        first: The turn that the first model gets.
    """

    changed = Signal(object)
    """A `Contender` is at another stage."""
    text_arrived = Signal(object, str)
    thought_arrived = Signal(object, str, bool)
    """Behind the `Contender`; see `chat.turn.News.thought`."""
    ended = Signal()

    def __init__(
        self,
        chats: ChatController,
        turns: TurnController,
        models: ModelController,
        chosen: Sequence[InstalledModel],
        first: PendingTurn,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._chats = chats
        self._turns = turns
        self._models = models
        self._turn = first
        self.chat: Chat = chats.chat
        self.contenders = [Contender(model.name, model) for model in chosen]
        self.before = models.state.model
        """The model that was chosen when it began."""
        self.running = False
        self._index = -1
        self._stopped = False
        self._problem = ""
        turns.committed.connect(self._on_committed)
        turns.refused.connect(self._on_refused)
        turns.withheld.connect(self._on_refused)
        turns.problem.connect(self._on_problem)
        turns.text_arrived.connect(self._on_text)
        turns.thought_arrived.connect(self._on_thought)
        turns.finished.connect(self._on_finished)
        models.problem.connect(self._note_problem)
        chats.stopped.connect(self._on_stopped)

    def begin(self) -> None:
        """Begins with the first model."""
        self.running = self.chat.comparing = True
        self._next()

    def stop(self) -> None:
        """Ends it; what was answered stays."""
        if self.running:
            self._chats.stop_in(self.chat)

    @property
    def _current(self) -> Contender | None:
        return self.contenders[self._index] if self.running and self._index >= 0 else None

    def _next(self) -> None:
        self._index += 1
        if self._stopped or self._index >= len(self.contenders):
            self._end()
            return
        current = self.contenders[self._index]
        assert current.model is not None
        self._problem = ""
        self._set(current, "loads")
        if current.model.server:  # chosen by the person, for this message
            self.chat.chosen.add((current.model.ref, current.model.host))
        self._models.choose(current.model, remember=False)
        self._turns.submit(self.chat, self._turn)

    def _end(self) -> None:
        if not self.running:
            return
        self.running = self.chat.comparing = False
        for each in self.contenders:
            if each.stage in ("waits", "loads", "refused"):
                self._set(each, "failed")
        self._chats.settle(self.chat)
        self.ended.emit()

    def _set(self, contender: Contender, stage: Stage) -> None:
        contender.stage = stage
        self.changed.emit(contender)

    # News of the turns; of others', nobody wants any

    def _answers(self, message_id: int) -> Contender | None:
        current = self._current
        known = current.message if current is not None else None
        return current if known is not None and known.id == message_id else None

    def _on_committed(self, chat: Chat, turn: PendingTurn) -> None:
        current = self._current
        if current is None or chat is not self.chat or turn is not self._turn:
            return
        current.message = chat.branch[-1]
        path = [message for message in chat.branch if message is not current.message]
        self._turn = PendingTurn(None, path)
        self._set(current, "writes")

    def _on_text(self, message_id: int, text: str) -> None:
        if (current := self._answers(message_id)) is not None:
            self.text_arrived.emit(current, text)

    def _on_thought(self, message_id: int, text: str, moved: bool) -> None:
        if (current := self._answers(message_id)) is not None:
            self.thought_arrived.emit(current, text, moved)

    def _on_finished(self, message: Message) -> None:
        current = self._answers(message.id)
        if current is None:
            return
        current.message = message
        self._stopped = self._stopped or message.state == "cancelled"
        self._set(current, "ended")
        self._next()

    def _note_problem(self, sentence: str) -> None:
        self._problem = sentence

    def _on_refused(self, chat: Chat) -> None:
        """The person chooses in the conversation what is left out; or ends it."""
        if chat is self.chat and self._current is not None:
            self._set(self._current, "refused")

    def _on_problem(self, chat: Chat, sentence: str) -> None:
        current = self._current
        if current is None or chat is not self.chat:
            return
        current.sentence = sentence or self._problem
        self._set(current, "failed")
        self._next()

    def _on_stopped(self, chat: Chat) -> None:
        if chat is not self.chat or not self.running:
            return
        self._stopped = True
        writes = chat.id is not None and self._turns.answer_in(chat.id) is not None
        if not writes and chat.pending is None:
            self._end()  # nothing is under way that would tell its end
