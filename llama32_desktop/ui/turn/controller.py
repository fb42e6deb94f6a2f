"""The turns of conversations, with their news as signals in the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from llama32_desktop.chat.answers import SAVE_S, RunningAnswer
from llama32_desktop.chat.counts import Counts
from llama32_desktop.chat.needs import NO_GUARD, PostedEngine, Watching
from llama32_desktop.chat.state import ChatState, Turn
from llama32_desktop.chat.turn import News, Turns
from llama32_desktop.ui.services.engine import EngineWorker
from llama32_desktop.ui.services.model import ModelController
from llama32_desktop.ui.services.store import Storage
from llama32_desktop.ui.turn.state import Chat, PendingTurn
from llama32_desktop.ui.turn.vision import Sight

Remedy = Literal["drop", "summarise", "enlarge"]


class TurnController(QObject):
    """Runs turns; see `chat.turn.News` for what the signals of the same names say."""

    changed = Signal(object)
    committed = Signal(object, object)
    refused = Signal(object)
    withheld = Signal(object)
    leaving = Signal(object, object)
    blind = Signal(object)
    problem = Signal(object, object)
    summarising = Signal(int, int)
    reading = Signal(int)
    text_arrived = Signal(int, str)
    thought_arrived = Signal(int, str, bool)
    finished = Signal(object)
    _posted = Signal(object)

    def __init__(
        self,
        engine: EngineWorker,
        models: ModelController,
        sight: Sight,
        storage: Storage,
        parent: QObject | None = None,
        *,
        watch: Watching = NO_GUARD,
    ) -> None:
        super().__init__(parent)
        self._posted.connect(self._run, Qt.ConnectionType.QueuedConnection)
        self._models = models
        news = News(
            changed=self.changed.emit,
            committed=self._on_committed,
            refused=self.refused.emit,
            withheld=self.withheld.emit,
            leaving=self.leaving.emit,
            blind=self.blind.emit,
            problem=self.problem.emit,
            summarising=self.summarising.emit,
            reading=self.reading.emit,
            text=self.text_arrived.emit,
            thought=self.thought_arrived.emit,
            finished=self.finished.emit,
        )
        self.engine = PostedEngine(engine.client, self._posted.emit, engine.crashed.emit)
        """Calls its listeners in this thread."""
        self._turns = Turns(self.engine, models, sight, storage, news, watch)
        self._timer = QTimer(self)
        self._timer.setInterval(round(SAVE_S * 1000))
        self._timer.timeout.connect(self._save)

    @property
    def counts(self) -> Counts:
        return self._turns.counts

    @property
    def idle(self) -> bool:
        """Whether no answer is being written."""
        return self._turns.answers.idle

    def answer_in(self, conversation_id: int | None) -> RunningAnswer | None:
        """The answer that is being written in a conversation."""
        return self._turns.answers.of_conversation(conversation_id)

    def submit(self, chat: Chat, pending: PendingTurn) -> None:
        """See `chat.turn.Turns.submit`."""
        self._turns.submit(chat, pending)

    def stop(self, chat: Chat) -> None:
        """See `chat.turn.Turns.stop`."""
        self._turns.stop(chat)

    def stop_answer(self, conversation_id: int) -> None:
        """End a conversation's answer; what there is of it is kept."""
        self._turns.answers.stop(conversation_id)

    def answer_now(self, conversation_id: int) -> None:
        """End the thought of a conversation's answer: the answer itself begins."""
        self._turns.answers.answer_now(conversation_id)

    def remedy(self, chat: Chat, remedy: Remedy) -> None:
        """Do what the user chose, then send the message that was refused."""
        refusal = chat.refusal
        if remedy != "enlarge":
            self._turns.remedy(chat, remedy)
        elif refusal is not None and refusal.enlarged is not None:
            self._models.load_with_context(refusal.enlarged)
            self._turns.submit(chat, refusal.turn)

    def send_withheld(self, chat: Chat) -> None:
        """See `chat.turn.Turns.send_withheld`."""
        self._turns.send_withheld(chat)

    def close(self) -> None:
        """Keep what there is of every answer: the window closes."""
        self._timer.stop()
        self._turns.answers.close()

    def _on_committed(self, chat: ChatState, turn: Turn) -> None:
        self._timer.start()
        self.committed.emit(chat, turn)

    def _save(self) -> None:
        self._turns.answers.save()
        if self.idle:
            self._timer.stop()

    @Slot(object)
    def _run(self, call: Callable[[], None]) -> None:
        call()
