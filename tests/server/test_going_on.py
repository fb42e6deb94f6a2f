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


@pytest.mark.parametrize(("held", "gone"), [(True, False), (False, True)])
def test_what_cannot_be_gone_on_with_is_ended(held: bool, gone: bool) -> None:
    going_on = GoingOn(ASKED, Sampling(), held=held)

    def ask(messages: tuple[ChatMessage, ...], sampling: Sampling) -> Done:
        going_on.say("One")
        return done("cancelled", 1)

    assert going_on.ask(ask, lambda: gone).finish_reason == "cancelled"


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
