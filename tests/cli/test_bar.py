"""The bar of the long commands."""

from __future__ import annotations

import pytest

from llama32_desktop.cli import bar as bar_module
from llama32_desktop.cli.bar import Bar

Text = pytest.CaptureFixture[str]


class Clock:
    now = 100.0

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr(bar_module, "time", made)
    return made


def test_it_says_how_far_and_how_long(clock: Clock, capsys: Text) -> None:
    bar = Bar()
    clock.now = 130.0
    bar(0.25)
    bar(0.26)  # too soon to be worth drawing
    bar.take_away()
    cells = "#" * 7 + "." * 23
    assert capsys.readouterr().err == f"\r\x1b[K[{cells}]  25%, 1:30 left\r\x1b[K"


def test_what_was_there_before_does_not_count_as_speed(clock: Clock, capsys: Text) -> None:
    bar = Bar()
    clock.now = 110.0
    bar.begin(0.5)
    clock.now = 120.0
    bar(0.75, "3 of 4\nGB")
    assert capsys.readouterr().err.endswith("]  75%, 3 of 4 GB, 0:10 left")


def test_a_sentence_takes_its_place(clock: Clock, capsys: Text) -> None:
    Bar().say("It\x1b waits.")
    assert capsys.readouterr().err == "\r\x1b[KIt waits."
