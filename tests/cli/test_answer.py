"""An answer on stdout, where a model says late that what came was a thought."""

from __future__ import annotations

import io
import sys

import msgspec
import pytest

from llama32_desktop.cli.answer import Printed, tell_thinking
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.engine.protocol import Abilities, Kind
from llama32_desktop.engine.sampling import Thinking
from tests.chat.fakes import FakeModel

COURSE: list[tuple[str, Kind]] = [
    ("I add.", "text"),
    ("", "moved"),
    ("Two", "text"),
    (" is it.", "text"),
]


@pytest.mark.parametrize(
    ("terminal", "waits", "shown"),
    [
        (False, True, "Two is it."),
        (False, False, "I add.\n\nTwo is it."),
        (True, True, "I add.\n\nTwo is it."),
    ],
)
def test_a_reader_of_stdout_gets_the_answer_alone(
    monkeypatch: pytest.MonkeyPatch, terminal: bool, waits: bool, shown: str
) -> None:
    out = io.StringIO()
    monkeypatch.setattr(sys, "stdout", out)
    monkeypatch.setattr(out, "isatty", lambda: terminal)
    printed = Printed(lambda: waits)
    for text, kind in COURSE:
        if kind == "text":
            printed.write(text)
        else:
            printed.think(text, kind)
    printed.end()
    assert out.getvalue() == shown


@pytest.mark.parametrize(
    ("able", "asked", "told"),
    [
        (Abilities(), Thinking(), ""),
        (Abilities(), Thinking(mode="off"), ""),  # it does what was asked
        (Abilities(), Thinking(mode="on"), "is not made to think"),
        (Abilities(), Thinking(effort="low"), "is not made to think"),
        (Abilities(), Thinking(budget=0), "is not made to think"),
        (Abilities(thinks=True), Thinking(mode="on", budget=9), ""),
        (Abilities(thinks=True), Thinking(effort="low"), "not know that --effort"),
        (Abilities(thinks=True, efforts=("low",)), Thinking(effort="low"), ""),
        (
            Abilities(thinks=True, efforts=("low",)),
            Thinking(effort="high"),
            "not know that --effort",
        ),
    ],
)
def test_what_a_model_cannot_be_told_of_thinking_is_said(
    capsys: pytest.CaptureFixture[str], able: Abilities, asked: Thinking, told: str
) -> None:
    loaded = FakeModel().loaded
    assert loaded is not None
    tell_thinking(msgspec.structs.replace(loaded, abilities=able), asked)
    out, said = capsys.readouterr()
    assert out == "" and (told in said if told else not said) and said.count("\n") == bool(told)
    elsewhere = ModelRef("fake", server="http://127.0.0.1:1")
    tell_thinking(msgspec.structs.replace(loaded, ref=elsewhere, abilities=able), asked)
    assert capsys.readouterr().err == ""
