"""Colours of code are found beside the process that shows it."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from llama32_desktop import __main__
from llama32_desktop.cage import landlock
from llama32_desktop.typeset import code_colouring
from llama32_desktop.typeset.code import MOST_LINE, pieces_of, spans_of
from llama32_desktop.typeset.code_colouring import CodeColouring

PYTHON = "def f(x):\n    return 'text'  # 1\n"
MINUTES = "tokens { A" + " " * (MOST_LINE - 100) + "}"
"""For Pygments' grammar of ANTLR, whose pattern takes the third power of the blanks."""


@pytest.fixture
def colouring() -> Iterator[CodeColouring]:
    colouring = CodeColouring()
    yield colouring
    colouring.close()


def test_pieces_and_spans_are_what_pygments_finds(colouring: CodeColouring) -> None:
    pieces = colouring.pieces(PYTHON, "python")
    assert pieces == pieces_of(PYTHON, "python") and ("keyword", "return") in pieces
    assert "".join(text for _, text in pieces) == PYTHON
    assert colouring.spans(PYTHON, "python") == spans_of(pieces)
    assert colouring.pieces(PYTHON, "no such language") == [("", PYTHON)]


@pytest.mark.skipif(
    sys.platform != "linux" or landlock.version() < 3, reason="this system has no such cage"
)
def test_the_process_is_caged(colouring: CodeColouring) -> None:
    colouring.pieces(PYTHON, "python")
    status = Path(f"/proc/{colouring._helper.pid}/status").read_text(encoding="utf-8")
    assert "Seccomp:\t2" in status


def test_code_that_takes_minutes_costs_its_colours_and_no_time_here() -> None:
    """What is shown meanwhile has this process's lock, and other languages have their colours."""
    colouring = CodeColouring(seconds=0.5)
    try:
        began = time.process_time()
        assert colouring.spans(MINUTES, "antlr") == []
        assert time.process_time() - began < 0.5
        pid = colouring._helper.pid
        assert colouring.spans("A : 'a' ;", "antlr") == [], "it is written on, and looked at again"
        assert colouring._helper.pid == pid, "no process is started for it"
    finally:
        colouring.close()


def test_others_have_colours_after_that(colouring: CodeColouring) -> None:
    colouring.pieces("", "python")  # the process is there
    assert colouring._helper.pid is not None
    child = psutil.Process(colouring._helper.pid)
    child.kill()
    child.wait()
    assert colouring.spans(PYTHON, "python")


def test_without_a_process_code_is_plain(
    colouring: CodeColouring, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(colouring._helper, "_command", ["/nowhere/at/all"])
    assert colouring.pieces(PYTHON, "python") == [("", PYTHON)]


@pytest.mark.parametrize("code", ["x" * (MOST_LINE + 1), "a = 1\n" * 60_000])
def test_what_is_too_long_is_not_looked_at(colouring: CodeColouring, code: str) -> None:
    assert colouring.spans(code, "python") == []
    assert colouring._helper.pid is None


def test_the_frozen_app_starts_it_by_its_switch() -> None:
    assert code_colouring.SWITCH == __main__.CODE_FLAG
    command = [sys.executable, "-m", "llama32_desktop", __main__.CODE_FLAG]
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, check=True)
    assert done.stdout == b""
