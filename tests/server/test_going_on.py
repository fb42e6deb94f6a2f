"""Answers that were ended for the window's person."""

from __future__ import annotations

import msgspec
import pytest

from llama32_desktop.engine.drawn import Drawn
from llama32_desktop.engine.measurements import Timings
from llama32_desktop.engine.protocol import ChatMessage, Done, FinishReason
from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.server.going_on import GoingOn

ASKED = (ChatMessage("user", "Count."),)
NONE = Timings(
    prompt_tokens=9,
    cached_tokens=4,
    completion_tokens=0,
    ttft_s=0,
    prompt_s=1,
    decode_s=2,
    prompt_tps=9,
    decode_tps=5,
    decode_ms=1,
    sampler_ms=0,
    python_ms=0,
    decode_share=1,
)


def done(reason: FinishReason, tokens: int) -> Done:
    timings = msgspec.structs.replace(NONE, completion_tokens=tokens)
    return Done(id=1, finish_reason=reason, timings=timings, seed=1)


@pytest.mark.parametrize("raw", [False, True])
def test_what_was_said_stands_before_the_rest(raw: bool) -> None:
    pieces = iter([("", "cancelled", 0), ("One, ", "cancelled", 2), ("two", "stop", 3)])
    asked: list[tuple[tuple[ChatMessage, ...], int | None]] = []
    going_on = GoingOn(ASKED, Sampling(max_tokens=10), raw=raw)

    def ask(messages: tuple[ChatMessage, ...], sampling: Sampling) -> Done:
        asked.append((messages, sampling.max_tokens))
        text, reason, tokens = next(pieces)
        if text:
            going_on.say(text)
        return done(reason, tokens)  # type: ignore[arg-type]

    end = going_on.ask(ask, lambda: False)
    rest = (ChatMessage("user", "Count.One, "),)
    if not raw:
        rest = (*ASKED, ChatMessage("assistant", "One, "))
    assert asked == [(ASKED, 10), (ASKED, 10), (rest, 8)]
    assert (end.finish_reason, end.timings.completion_tokens) == ("stop", 5)
    assert end.timings.prompt_tokens == 9


def test_who_is_gone_gets_no_rest() -> None:
    going_on = GoingOn(ASKED, Sampling())

    def ask(messages: tuple[ChatMessage, ...], sampling: Sampling) -> Done:
        going_on.say("One")
        return done("cancelled", 1)

    assert going_on.ask(ask, lambda: True).finish_reason == "cancelled"


class Runs:
    """Answers that a grammar holds, each said in pieces and then ended."""

    def __init__(self, *runs: tuple[list[str], FinishReason], whole: bool = False) -> None:
        self._runs = iter(runs)
        self.asked: list[Sampling] = []
        self.out: list[str] = []
        forget = self.out.clear if whole else None
        self.going_on = GoingOn(ASKED, Sampling(max_tokens=10), held=True, forget=forget)
        self.done = self.going_on.ask(self._ask, lambda: False)

    def _ask(self, messages: tuple[ChatMessage, ...], sampling: Sampling) -> Done:
        assert messages == ASKED  # a grammar knows no beginning of an answer
        self.asked.append(sampling)
        pieces, reason = next(self._runs)
        for piece in pieces:
            self.out.append(self.going_on.say(piece))
        return done(reason, len(pieces))

    @property
    def end(self) -> tuple[str, FinishReason]:
        return "".join(self.out), self.done.finish_reason


def test_what_a_grammar_holds_is_begun_anew_and_passed_on_once() -> None:
    runs = Runs((["[1", ", 2"], "cancelled"), (["["], "cancelled"), (["[", "1, 2, ", "3]"], "stop"))
    assert runs.end == ("[1, 2, 3]", "stop")
    assert [(each.seed, each.max_tokens) for each in runs.asked] == [(None, 10), (1, 10), (1, 10)]
    assert runs.done.timings.completion_tokens == 3  # of the last, which has all


@pytest.mark.parametrize("again", [["[1", ", 3]"], ["[", "7]"], ["[1"], []])
def test_where_something_else_is_said_then_it_ends(again: list[str]) -> None:
    runs = Runs((["[1", ", 2"], "cancelled"), (again, "stop"))
    assert runs.end == ("[1, 2", "cancelled")


def test_what_nobody_has_seen_may_be_another_then() -> None:
    runs = Runs((["[1", ", 2"], "cancelled"), (["[7]"], "stop"), whole=True)
    assert runs.end == ("[7]", "stop")
    assert runs.asked[1] == runs.asked[0]


def test_a_thought_is_passed_on_once() -> None:
    going_on = GoingOn(ASKED, Sampling())
    runs = iter([(["Let me ", "see"], "cancelled"), (["Let me se", "e.", ""], "stop")])
    out: list[str | None] = []

    def ask(messages: tuple[ChatMessage, ...], sampling: Sampling) -> Done:
        assert messages == ASKED
        thoughts, reason = next(runs)
        out.extend(going_on.think(thought) for thought in thoughts)
        return done(reason, 2)  # type: ignore[arg-type]

    assert going_on.ask(ask, lambda: False).finish_reason == "stop"
    assert out == ["Let me ", "see", None, ".", ""]


def test_an_answer_may_end_behind_a_call() -> None:
    going_on = GoingOn(ASKED, Sampling())

    def ask(messages: tuple[ChatMessage, ...], sampling: Sampling) -> Done:
        going_on.called = True
        return done("cancelled", 1)

    assert going_on.ask(ask, lambda: False).finish_reason == "stop"


def test_tokens_of_both_parts_are_told() -> None:
    going_on = GoingOn(ASKED, Sampling())
    ends = iter([done("cancelled", 1), done("stop", 1)])

    def ask(messages: tuple[ChatMessage, ...], sampling: Sampling) -> Done:
        going_on.say("x")
        return msgspec.structs.replace(next(ends), drawn=(Drawn(b"x", -0.5),))

    assert len(going_on.ask(ask, lambda: False).drawn) == 2
