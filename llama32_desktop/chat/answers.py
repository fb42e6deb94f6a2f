"""Answers while they are written: handed on as they come, stored at least once a second."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

import msgspec

from llama32_desktop.chat.guarded_answer import GuardedAnswer
from llama32_desktop.chat.needs import Engine, Findings, Storage, Watch
from llama32_desktop.chat.reply import Reply
from llama32_desktop.conversations.model import Message, MessageState, shown_steps
from llama32_desktop.conversations.store import Store
from llama32_desktop.engine.adapters import Adapters
from llama32_desktop.engine.parts import Step, Thought, shifted
from llama32_desktop.engine.protocol import ChatMessage, Done, Failed, Kind, Progress
from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.guards.judgement import hidden_from, hides_thoughts

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
    unsaved: bool = False
    fraction: float = 0.0
    """Part of the prompt that the model has read, or of the picture that it has seen."""
    looking: bool = False
    """Whether it looks at the picture, before it reads the prompt."""
    reply: Reply | None = None
    """What the model writes."""
    guarded: GuardedAnswer | None = None
    """What a guard says of it; `None` where none looks."""

    @property
    def pieces(self) -> list[str]:
        """What came since."""
        return self.reply.pieces if self.reply is not None else []

    @property
    def whole(self) -> str:
        """All of its text."""
        return self.message.content + "".join(self.pieces)

    @property
    def text(self) -> str:
        """What of it is shown."""
        guarded, end = self.guarded, self.hidden_from
        if guarded is not None and guarded.holds and end is None:
            end = guarded.shown
        return self.whole[:end]

    @property
    def hidden_from(self) -> int | None:
        """Where what is hidden of it begins since before it was gone on with."""
        return hidden_from(self.message.guard)

    @property
    def hides_thoughts(self) -> bool:
        """Whether its thoughts are hidden since then."""
        return hides_thoughts(self.message.guard)

    @property
    def steps(self) -> tuple[Step, ...]:
        """Those that it began with, and what was thought since."""
        thoughts = self.reply.thoughts.steps if self.reply is not None else ()
        return (*self.message.steps, *shifted(thoughts, len(self.message.content)))

    @property
    def shown_steps(self) -> tuple[Step, ...]:
        """Of them what is shown."""
        guarded = self.guarded
        if guarded is None or not guarded.holds or self.hides_thoughts:
            return shown_steps(self.steps, self.message.guard)
        thought = guarded.thought
        now = (Thought(text=thought, at=len(self.message.content)),) if thought else ()
        return (*self.message.steps, *now)

    @property
    def thought_s(self) -> float:
        """How long it has thought."""
        return self.reply.thoughts.seconds if self.reply is not None else 0.0


class Answers:
    """Runs answers, of any number of conversations.

    Whoever has one calls `save` every `SAVE_S` seconds while it is not idle.

    Args:
        on_text: Takes a message's id and what was added to it.
        on_reading: Takes the id of a message whose prompt or picture was read further.
        on_thought: Takes a message's id, what the model thought, and whether what it said so far
            was a thought.
    """

    def __init__(
        self,
        engine: Engine,
        storage: Storage,
        on_text: Callable[[int, str], object],
        on_reading: Callable[[int], object],
        on_thought: Callable[[int, str, bool], object] = lambda *_: None,
    ) -> None:
        self._on_thought = on_thought
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
        keep: str = "",
        leaves_for: str = "",
        watch: Watch | None = None,
        question: str = "",
        adapters: Adapters | None = None,
    ) -> None:
        """Have the model write `message`, which is stored already, or go on with it.

        Args:
            keep, leaves_for, adapters: As in `protocol.Generate`.
            watch: Judges it while it is written.
            question: What it answers.
        """
        answer = RunningAnswer(message, then)
        if watch is not None and watch.judges_answers:
            answer.guarded = GuardedAnswer(
                watch,
                question,
                message.content,
                lambda text: self._show(answer, text),
                lambda text, kind: self._show_thought(answer, text, kind),
            )
        self._running.append(answer)
        answer.reply = Reply(
            self._engine,
            prompt,
            sampling,
            lambda reply: self._on_end(answer, reply),
            on_text=lambda text: self._on_piece(answer, text),
            on_thought=lambda text, kind: self._on_thought_piece(answer, text, kind),
            on_reading=lambda progress: self._on_progress(answer, progress),
            keep=keep,
            leaves_for=leaves_for,
            adapters=adapters,
        )

    def stop(self, conversation_id: int) -> None:
        """End a conversation's answer; what there is of it is kept.

        Its last sentences are judged then; stopped once more, they are left unjudged.
        """
        for answer in list(self._running):
            if answer.message.conversation_id == conversation_id and answer.reply is not None:
                answer.reply.cancel()
                if answer.guarded is not None:
                    answer.guarded.stop()

    def answer_now(self, conversation_id: int) -> None:
        """End the thought of a conversation's answer: the answer itself begins."""
        answer = self.of_conversation(conversation_id)
        if answer is not None and answer.reply is not None:
            answer.reply.answer_now()

    def close(self) -> None:
        """Keep what there is of every answer: nobody waits for the rest."""
        answers, self._running = self._running, []
        for answer in answers:
            if answer.guarded is not None:
                answer.guarded.abandon()
            self._finish(answer, "cancelled")

    def save(self) -> None:
        """Store what came since the last time."""
        for answer in self._running:
            if answer.unsaved:
                answer.unsaved = False
                number = answer.message.id
                guard: Findings | None = None
                if answer.guarded is not None:
                    guard = (*answer.message.guard, *answer.guarded.provisional)
                saving = _saving(number, answer.whole, answer.steps, guard)
                self._storage.keep(("answer", number), saving)

    # News; of one that was closed since, nobody wants any

    def _on_piece(self, answer: RunningAnswer, text: str) -> None:
        if answer in self._running:
            answer.unsaved = True
            if answer.guarded is not None:
                answer.guarded.add(text)
            else:
                self._show(answer, text)

    def _on_thought_piece(self, answer: RunningAnswer, text: str, kind: Kind) -> None:
        if answer in self._running:
            answer.unsaved = True
            if answer.guarded is not None:
                answer.guarded.think(text, kind)
            else:
                self._show_thought(answer, text, kind)

    # Of one that is hidden from some place on, what follows is hidden too: judged all the same, as
    # a thought may follow.

    def _show(self, answer: RunningAnswer, text: str) -> None:
        if answer.hidden_from is None:
            self._on_text(answer.message.id, text)

    def _show_thought(self, answer: RunningAnswer, text: str, kind: Kind) -> None:
        if kind == "moved" or not answer.hides_thoughts:
            self._on_thought(answer.message.id, text, kind == "moved")

    def _on_progress(self, answer: RunningAnswer, progress: Progress) -> None:
        if answer in self._running:
            answer.looking, answer.fraction = progress.stage == "vision", progress.fraction
            self._on_reading(answer.message.id)

    def _on_end(self, answer: RunningAnswer, reply: Reply) -> None:
        if answer not in self._running:
            return
        if answer.guarded is not None:
            answer.guarded.finish(lambda: self._end(answer, reply))
        else:
            self._end(answer, reply)

    def _end(self, answer: RunningAnswer, reply: Reply) -> None:
        if answer not in self._running:
            return
        self._running.remove(answer)
        match reply.closing:
            case Done() as done:
                self._finish(answer, _STATES[done.finish_reason], done=done)
            case Failed(message=message) if not reply.cancelled:
                self._finish(answer, "failed", error=message)
            case _:
                self._finish(answer, "cancelled")

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
        guard = answer.guarded.findings if answer.guarded is not None else ()
        message = msgspec.structs.replace(
            answer.message,
            content=answer.whole,
            guard=(*answer.message.guard, *guard),
            state=state,
            error=error,
            answer=record,
            steps=answer.steps,
        )
        self._storage.keep(
            ("answer", message.id),
            lambda store: store.update_answer(
                message.id,
                message.content,
                state=state,
                error=error,
                answer=record,
                steps=message.steps,
                guard=message.guard,
            ),
        )
        answer.then(message)


def _saving(
    message_id: int, text: str, steps: Sequence[Step], guard: Findings | None
) -> Callable[[Store], Message]:
    return lambda store: store.update_answer(message_id, text, steps=steps, guard=guard)
