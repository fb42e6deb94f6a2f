"""A guard between other programs and the models: what they send, what tools gave back, and what the
model answers."""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from llama32_desktop.engine.parts import ToolCall, ToolResult
from llama32_desktop.engine.protocol import ChatMessage, Kind
from llama32_desktop.guards.categories import in_words
from llama32_desktop.guards.judge import Judge
from llama32_desktop.guards.judgement import Judged, Judgement, all_clear
from llama32_desktop.guards.llama_guard import Said
from llama32_desktop.guards.writing import JudgedWriting
from llama32_desktop.sentences import Sentence
from llama32_desktop.server.refusals import Refusal

_MOST_KNOWN: Final = 4096
"""Texts whose judgements are known: programs send a conversation again with each question."""
_SUBJECTS: Final[dict[Judged, Sentence]] = {
    "message": Sentence("A message"),
    "document": Sentence("A document or a tool's result"),
    "picture": Sentence("A picture"),
    "answer": Sentence("The answer"),
    "thought": Sentence("A thought of the answer"),
}
Gone = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Sent:
    """A part of a request that is judged by itself."""

    of: Judged
    text: str
    pictures: tuple[str, ...] = ()
    """Files."""


class ServerGuard:
    """Judges each part of what programs send once; thread-safe as its guard is.

    Args:
        holds: Whether what is not found safe is refused; else it is said beside the answer.
    """

    def __init__(self, guard: Judge, *, holds: bool) -> None:
        self.guard = guard
        self.holds = holds
        self._known: OrderedDict[bytes, tuple[Judgement, ...]] = OrderedDict()

    def look_at(self, messages: Sequence[ChatMessage], gone: Gone) -> list[str]:
        """Judge a conversation; see `look_at_parts`."""
        return self.look_at_parts(parts_of(messages), "messages", gone)

    def look_at_parts(self, parts: Iterable[Sent], field: str, gone: Gone) -> list[str]:
        """Judge what a request holds.

        Args:
            field: What it is called there.

        Returns:
            What was not found safe, one sentence each.

        Raises:
            Refusal: something was not, and is held back.
        """
        found = [each for part in parts for each in self._judged(part, gone)]
        if self.holds and not all_clear(found):
            said = next(each for each in found if not each.clear)
            raise Refusal(400, "content_filter", held_back(said), field=field)
        return sentences(found)

    def _judged(self, part: Sent, gone: Gone) -> tuple[Judgement, ...]:
        key = _key(part)
        known = self._known.get(key) if key else None
        if known is not None:
            return known
        found: tuple[Judgement, ...] = ()
        if part.text.strip() and self.guard.judges(part.of):
            found = self.guard.judge_text(part.of, part.text, cancelled=gone)
        if self.guard.judges("picture"):
            files = [("", file) for file in part.pictures]
            found += self.guard.judge_pictures(part.text, files, cancelled=gone)
        if key and not any(each.failure for each in found):  # what failed is tried again
            self._known[key] = found
            while len(self._known) > _MOST_KNOWN:
                self._known.popitem(last=False)
        return found


class GuardedWriting:
    """An answer that is judged while it is written, in the thread that writes it: what is said,
    what is thought, and each call of a tool.

    A thought that is held back ends no answer: that is judged by itself.

    Args:
        messages: What it answers.
        show: Takes what may be passed on, and what it is.
    """

    _thought: JudgedWriting
    _said: JudgedWriting
    _now: JudgedWriting

    def __init__(
        self,
        guard: ServerGuard,
        messages: Sequence[ChatMessage],
        show: Callable[[str, Kind], object],
        gone: Gone,
    ) -> None:
        self._guard, self._show, self._gone = guard, show, gone
        asked = next((each.content for each in reversed(messages) if each.role == "user"), "")
        self._before = (Said("User", asked),) if asked.strip() else ()
        self.begin_again()

    @property
    def held(self) -> bool:
        """Whether it ends here, since the rest is held back."""
        return self._said.held

    @property
    def findings(self) -> list[Judgement]:
        """What was not found safe."""
        return [*self._before_these, *self._thought.unsafe, *self._said.unsafe]

    def add(self, text: str) -> None:
        """Take what was said next."""
        self._turn_to(self._said)
        self._said.add(text)

    def think(self, text: str, kind: Kind) -> None:
        """Take what was thought next, or that what was said so far was thought."""
        if kind != "moved":
            self._turn_to(self._thought)
            self._thought.add(text)
            return
        self._thought.end()
        self._before_these += self._thought.unsafe
        self._show("", "moved")
        self._thought = self._now = self._said
        self._thought.turn_into_thought(lambda text: self._show(text, "thought"))
        self._said = self._writing("answer", "text")

    def may_call(self, call: ToolCall) -> bool:
        """Judge a call of a tool; whether it is passed on."""
        self._turn_to(self._said)
        return self._said.may_pass(f"{call.name}({call.arguments})")

    def begin_again(self) -> None:
        """What came so far is void."""
        self._before_these: list[Judgement] = []
        self._thought = self._writing("thought", "thought")
        self._said = self._now = self._writing("answer", "text")

    def end(self) -> None:
        """Nothing more comes."""
        self._thought.end()
        self._said.end()

    def _turn_to(self, writing: JudgedWriting) -> None:
        """What comes next is passed on behind all that came before."""
        if writing is not self._now:
            self._now.end()
            self._now = writing

    def _writing(self, of: Judged, kind: Kind) -> JudgedWriting:
        return JudgedWriting(
            self._guard.guard,
            of,
            self._before,
            holds=self._guard.holds,
            show=lambda text: self._show(text, kind),
            cancelled=self._gone,
        )


def parts_of(messages: Sequence[ChatMessage]) -> Iterator[Sent]:
    """What others wrote: users' messages with their pictures, system prompts, results of tools."""
    for message in messages:
        if message.role != "assistant":
            yield Sent("message", message.content, message.images)
        for step in message.steps:
            if isinstance(step, ToolResult) and step.text.strip():
                yield Sent("document", step.text)


def sentences(found: Sequence[Judgement]) -> list[str]:
    """What was not found safe, for who reads a program's warnings."""
    said = [str.__str__(_said(each)) for each in found if not each.clear]
    return list(dict.fromkeys(said))


def held_back(judgement: Judgement) -> str:
    """Why nothing was asked."""
    return Sentence(
        "{0} It was held back, so the model was not asked.",
        _said(judgement),
    )


def _said(judgement: Judgement) -> str:
    subject = _SUBJECTS[judgement.of]
    if judgement.failure:
        return Sentence("{0} was not judged: {1}", subject, judgement.failure)
    return Sentence(
        "{0} may be unsafe, in the guard's judgement: {1}.",
        subject,
        in_words(judgement.categories),
    )


def _key(part: Sent) -> bytes:
    """Tells a text from others; none where there are pictures, whose files differ each time."""
    if part.pictures:
        return b""
    return hashlib.sha256(f"{part.of}\n{part.text}".encode("utf-8", "surrogatepass")).digest()
