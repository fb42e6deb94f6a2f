"""What of an answer goes over the pipe, and when."""

from __future__ import annotations

from typing import Literal

import msgspec
import pytest

from llama32_desktop.engine import gathered_text
from llama32_desktop.engine.measurements import Timings
from llama32_desktop.engine.protocol import (
    Called,
    ChatMessage,
    Done,
    Event,
    Failed,
    Generate,
    Kind,
    Token,
)
from llama32_desktop.engine.sampling import Sampling, Thinking
from llama32_desktop.engine.tools import Tool, Toolset
from llama32_desktop.engine.worker.backend import Answer, CancelFlag, Job
from llama32_desktop.engine.worker.writing import Writing

TIMINGS = Timings(
    prompt_tokens=1,
    cached_tokens=0,
    completion_tokens=3,
    ttft_s=0,
    prompt_s=0,
    decode_s=0,
    prompt_tps=0,
    decode_tps=0,
    decode_ms=0,
    sampler_ms=0,
    python_ms=0,
    decode_share=0,
)
PIECES: tuple[tuple[str, Kind], ...] = (
    ("Hm", "thought"),
    (", yes.", "thought"),
    ("It ", "text"),
    ("is", "text"),
    (" so.", "text"),
)


class Clock:
    """Seconds, as the test says."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now = 100.0
        monkeypatch.setattr(gathered_text, "monotonic", lambda: self.now)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    return Clock(monkeypatch)


def written(*, whole: bool) -> tuple[list[Event], Job]:
    sent: list[Event] = []
    request = Generate(id=7, messages=(ChatMessage("user", "Is it?"),), whole=whole)
    return sent, Writing(request, sent.append, lambda _: None).job(CancelFlag())


def emit(job: Job) -> None:
    for text, kind in PIECES:
        job.emit(text, kind)


def test_pieces_go_out_as_they_come(clock: Clock) -> None:
    sent, job = written(whole=False)
    emit(job)
    assert [(each.text, each.kind) for each in sent if isinstance(each, Token)] == [*PIECES]


def test_what_nobody_reads_goes_out_seldom_and_before_the_end(clock: Clock) -> None:
    sent, job = written(whole=True)
    emit(job)
    assert sent == [Token(id=7, text="Hm", kind="thought")]
    job.end(Answer("stop", TIMINGS, 1))
    *text, done = sent[1:]
    assert text == [Token(id=7, text=", yes.", kind="thought"), Token(id=7, text="It is so.")]
    assert isinstance(done, Done)


def test_it_goes_out_when_its_time_has_come(clock: Clock) -> None:
    sent, job = written(whole=True)
    emit(job)
    clock.now += 1
    job.emit(" Or not.", "text")
    assert [each.text for each in sent if isinstance(each, Token)] == [
        "Hm",
        ", yes.",
        "It is so. Or not.",
    ]


def test_what_was_written_goes_out_before_a_fault(clock: Clock) -> None:
    sent, job = written(whole=True)
    emit(job)
    job.fail(MemoryError())
    assert [type(each) for each in sent] == [Token, Token, Token, Failed]


def test_a_call_stands_behind_what_was_said_before_it(clock: Clock) -> None:
    sent: list[Event] = []
    request = Generate(id=7, messages=(), whole=True)
    writing = Writing(request, sent.append, lambda _: None)
    emit(writing.job(CancelFlag()))
    writing._call("clock", "{}")
    assert [type(each) for each in sent] == [Token, Token, Token, Called]


@pytest.mark.parametrize("ending", ["cancelled", "fault"])
@pytest.mark.parametrize(
    ("text", "left"),
    [
        ('{"name": "Anna", "town": "Kiel", "sto', '{"name": "Anna", "town": "Kiel", "sto'),
        ("A price [in", "A price [in"),
        ("Less is <", "Less is <"),
        ('I look.\n<tool_call>\n{"name": "clo', "I look.\n"),
        ("<|python_tag|>clo", ""),
    ],
)
def test_what_was_held_back_is_text_where_the_answer_is_broken_off(
    clock: Clock, ending: str, text: str, left: str
) -> None:
    """But for a call of which the model has written half."""
    sent: list[Event] = []
    request = Generate(id=7, messages=(), tools=Toolset((Tool("clock"),)))
    job = Writing(request, sent.append, lambda _: None).job(CancelFlag())
    for character in text:
        job.emit(character, "text")
    if ending == "fault":
        job.fail(MemoryError())
    else:
        job.end(Answer("cancelled", TIMINGS, 1))
    assert "".join(each.text for each in sent if isinstance(each, Token)) == left
    assert isinstance(sent[-1], Failed if ending == "fault" else Done)


@pytest.mark.parametrize(
    ("mode", "thought_tokens", "why"),
    [("on", 3, "still thinking"), ("auto", 0, "still thinking"), ("off", 3, "still thinking")],
)
def test_an_answer_that_is_only_thought_says_so(
    mode: Literal["auto", "on", "off"], thought_tokens: int, why: str
) -> None:
    sent = ended_at_its_limit(mode, thought_tokens)
    assert isinstance(sent[-1], Failed) and why in sent[-1].message


def test_the_marks_that_close_a_prompts_thought_are_none() -> None:
    """They take time as a thought does, and the model wrote blanks behind them."""
    assert isinstance(ended_at_its_limit("off", 0)[-1], Done)


def ended_at_its_limit(mode: Literal["auto", "on", "off"], thought_tokens: int) -> list[Event]:
    """What goes out of an answer of three tokens that says nothing, with time of thought."""
    sent: list[Event] = []
    thinking = Thinking(mode=mode)
    request = Generate(id=7, messages=(), sampling=Sampling(thinking=thinking))
    timings = msgspec.structs.replace(TIMINGS, thought_s=0.1, thought_tokens=thought_tokens)
    job = Writing(request, sent.append, lambda _: None).job(CancelFlag())
    job.end(Answer("length", timings, 1))
    return sent
