"""An answer on stdout, where a model says late that what came was a thought."""

from __future__ import annotations

import io
import sys

import pytest

from llama32_desktop.cli.answer import Printed
from llama32_desktop.engine.protocol import Kind

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
