"""Answers while they are written: handed on as they come, stored at least once a second."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Final

import msgspec

from llama32_desktop.chat.needs import Cancellable, Engine, Storage
from llama32_desktop.conversations.model import Message, MessageState
from llama32_desktop.conversations.store import Store
from llama32_desktop.engine.protocol import (
    ChatMessage,
    Done,
    Event,
    Failed,
    Progress,
    Sampling,
    Token,
)

SAVE_S: Final = 0.8
"""Short of a second, so that what a crash loses is less than one."""
_STATES: Final[dict[str, MessageState]] = {
    "stop": "complete",
    "length": "length",
    "cancelled": "cancelled",
}


@dataclass(slots=True, eq=False)
class RunningAnswer:
    """An answer that is still being written."""

    message: Message
    """With the text that it began with, where it goes on from a cut answer."""
    then: Callable[[Message], None] = lambda _: None
    """Takes the final message, on its way to the disk."""
    parts: list[str] = field(default_factory=list)
    """What came since."""
    unsaved: bool = False
    fraction: float = 0.0
    """Part of the prompt that the model has read, or of the picture that it has seen."""
    looking: bool = False
    """Whether it looks at the picture, before it reads the prompt."""
    request: Cancellable | None = None

    @property
    def text(self) -> str:
        return self.message.content + "".join(self.parts)


class Answers:
    """Runs answers, of any number of conversations.

    Whoever has one calls `save` every `SAVE_S` seconds while it is not idle.

    Args:
        on_text: Takes a message's id and what was added to it.
        on_reading: Takes the id of a message whose prompt or picture was read further.
    """

    def __init__(
        self,
        engine: Engine,
        storage: Storage,
        on_text: Callable[[int, str], object],
        on_reading: Callable[[int], object],
    ) -> None:
        self._engine = engine
        self._storage = storage
        self._on_text = on_text
        self._on_reading = on_reading
        self._running: list[RunningAnswer] = []

    @property
    def idle(self) -> bool:
        return not self._running

    def of_conversation(self, conversation_id: int | None) -> RunningAnswer | None:
        """The answer that is being written in a conversation."""
        answers = self._running
        return next((a for a in answers if a.message.conversation_id == conversation_id), None)

    def start(
        self,
        message: Message,
        prompt: Sequence[ChatMessage],
        sampling: Sampling,
        then: Callable[[Message], None],
    ) -> None:
        """Have the model write `message`, which is stored already, or go on with it."""
        answer = RunningAnswer(message, then)
        self._running.append(answer)
        answer.request = self._engine.generate(
            prompt, sampling, listener=lambda event: self._on_event(answer, event)
        )

    def stop(self, conversation_id: int) -> None:
        """End a conversation's answer; what there is of it is kept."""
        for answer in self._running:
            if answer.message.conversation_id == conversation_id and answer.request is not None:
                answer.request.cancel()

    def close(self) -> None:
        """Keep what there is of every answer: nobody waits for the rest."""
        answers, self._running = self._running, []
        for answer in answers:
            self._finish(answer, "cancelled")

    def save(self) -> None:
        """Store what came since the last time."""
        for answer in self._running:
            if answer.unsaved:
                answer.unsaved = False
                number = answer.message.id
                self._storage.keep(("answer", number), _saving(number, answer.text))

    def _on_event(self, answer: RunningAnswer, event: Event) -> None:
        if answer not in self._running:
            return  # closed since
        match event:
            case Token():
                answer.parts.append(event.text)
                answer.unsaved = True
                self._on_text(answer.message.id, event.text)
            case Progress(stage="vision" | "prompt"):
                answer.looking, answer.fraction = event.stage == "vision", event.fraction
                self._on_reading(answer.message.id)
            case Done():
                self._running.remove(answer)
                state = _STATES[event.finish_reason]
                self._finish(answer, state, done=event)
            case Failed(kind="cancelled"):
                self._running.remove(answer)
                self._finish(answer, "cancelled")
            case Failed():
                self._running.remove(answer)
                self._finish(answer, "failed", error=event.message)
            case _:
                pass

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
        answer.then(message)


def _saving(message_id: int, text: str) -> Callable[[Store], Message]:
    return lambda store: store.update_answer(message_id, text)
