"""Answers while they are written: shown as they come, stored at least once a second."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Final

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from llama32_desktop.conversations.model import Message, MessageState
from llama32_desktop.conversations.store import Store
from llama32_desktop.engine.protocol import ChatMessage, Done, Failed, Sampling
from llama32_desktop.ui.services.engine import EngineWorker, Reply
from llama32_desktop.ui.services.store import Storage

SAVE_MS: Final = 800
"""Short of a second, so that what a crash loses is less than one."""
_STATES: Final[dict[str, MessageState]] = {
    "stop": "complete",
    "length": "length",
    "cancelled": "cancelled",
}


@dataclass(slots=True)
class RunningAnswer:
    """An answer that is still being written."""

    message: Message
    """With the text that it began with, where it goes on from a cut answer."""
    parts: list[str] = field(default_factory=list)
    """What came since."""
    unsaved: bool = False
    fraction: float = 0.0
    """Part of the prompt that the model has read, or of the picture that it has seen."""
    looking: bool = False
    """Whether it looks at the picture, before it reads the prompt."""

    @property
    def text(self) -> str:
        return self.message.content + "".join(self.parts)


class Answering(QObject):
    """Runs answers, of any number of conversations."""

    text_arrived = Signal(int, str)
    """A message's id and what was added to it."""
    reading = Signal(int)
    """How far the model has looked at the picture, or read the prompt, has changed."""
    finished = Signal(object)
    """The final message, on its way to the disk."""

    def __init__(
        self, engine: EngineWorker, storage: Storage, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._storage = storage
        self._running: dict[Reply, RunningAnswer] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(SAVE_MS)
        self._timer.timeout.connect(self._save)

    @property
    def idle(self) -> bool:
        return not self._running

    def of_conversation(self, conversation_id: int | None) -> RunningAnswer | None:
        """The answer that is being written in a conversation."""
        answers = self._running.values()
        return next((a for a in answers if a.message.conversation_id == conversation_id), None)

    def start(self, message: Message, prompt: Sequence[ChatMessage], sampling: Sampling) -> None:
        """Have the model write `message`, which is stored already, or go on with it."""
        reply = self._engine.generate(prompt, sampling)
        self._running[reply] = RunningAnswer(message)
        reply.text_arrived.connect(lambda text: self._on_text(reply, text))
        reply.progressed.connect(lambda stage, fraction: self._on_progress(reply, stage, fraction))
        reply.done.connect(lambda done: self._on_done(reply, done))
        reply.failed.connect(lambda failed: self._on_failed(reply, failed))
        self._timer.start()

    def stop(self, conversation_id: int) -> None:
        """End a conversation's answer; what there is of it is kept."""
        for reply, answer in self._running.items():
            if answer.message.conversation_id == conversation_id:
                reply.cancel()

    def close(self) -> None:
        """Keep what there is of every answer: the window closes."""
        answers = list(self._running.values())
        self._running.clear()
        self._timer.stop()
        for answer in answers:
            self._finish(answer, "cancelled")

    def _save(self) -> None:
        for answer in self._running.values():
            if answer.unsaved:
                answer.unsaved = False
                number = answer.message.id
                self._storage.keep(("answer", number), _saving(number, answer.text))
        if not self._running:
            self._timer.stop()

    def _on_text(self, reply: Reply, text: str) -> None:
        answer = self._running.get(reply)
        if answer is not None:
            answer.parts.append(text)
            answer.unsaved = True
            self.text_arrived.emit(answer.message.id, text)

    def _on_progress(self, reply: Reply, stage: str, fraction: float) -> None:
        answer = self._running.get(reply)
        if answer is not None and stage in ("vision", "prompt"):
            answer.looking, answer.fraction = stage == "vision", fraction
            self.reading.emit(answer.message.id)

    def _on_done(self, reply: Reply, done: Done) -> None:
        answer = self._running.pop(reply, None)
        if answer is not None:
            state = _STATES[done.finish_reason]
            self._finish(answer, state, done=done)

    def _on_failed(self, reply: Reply, failed: Failed) -> None:
        answer = self._running.pop(reply, None)
        if answer is not None:
            if failed.kind == "cancelled":
                self._finish(answer, "cancelled")
            else:
                self._finish(answer, "failed", error=failed.message)

    def _finish(
        self,
        answer: RunningAnswer,
        state: MessageState,
        *,
        error: str = "",
        done: Done | None = None,
    ) -> None:
        record = answer.message.answer
        if record is not None and done is not None:
            sampling = msgspec.structs.replace(record.sampling, seed=done.seed)
            record = msgspec.structs.replace(
                record, sampling=sampling, timings=done.timings, given=done.given
            )
        message = msgspec.structs.replace(
            answer.message, content=answer.text, state=state, error=error, answer=record
        )
        self._storage.keep(
            ("answer", message.id),
            lambda store: store.update_answer(
                message.id, message.content, state=state, error=error, answer=record
            ),
        )
        self.finished.emit(message)


def _saving(message_id: int, text: str) -> Callable[[Store], Message]:
    return lambda store: store.update_answer(message_id, text)
