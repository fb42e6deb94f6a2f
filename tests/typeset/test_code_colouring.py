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
from llama32_desktop.processes import framing
from llama32_desktop.typeset import code_colouring, code_process
from llama32_desktop.typeset.code import (
    MOST_LINE,
    Lines,
    coloured,
    packed,
    pieces_of,
    spans_of,
    unpacked,
)
from llama32_desktop.typeset.code_colouring import CodeColouring
from llama32_desktop.typeset.code_messages import Coloured, read_answer
from tests.slowness import slowness

PYTHON = "def f(x):\n    return 'text'  # 1\n"
MINUTES = "tokens { A" + " " * (MOST_LINE - 100) + "}"
"""For Pygments' grammar of ANTLR, whose pattern takes the third power of the blanks."""


@pytest.fixture
def colouring() -> Iterator[CodeColouring]:
    colouring = CodeColouring()
    yield colouring
    colouring.close()


def test_spans_and_pieces_are_what_pygments_finds(colouring: CodeColouring) -> None:
    spans = colouring.spans(PYTHON, "Python")
    assert spans == spans_of(pieces_of(PYTHON, "python")) and (4, 6, "keyword") in spans[1]
    pieces = colouring.pieces(PYTHON, "python")
    assert "".join(text for _, text in pieces) == PYTHON
    assert ("keyword", "return") in pieces and ("string", "'") in pieces
    assert colouring.pieces(PYTHON, "no such language") == [("", PYTHON)]


@pytest.mark.parametrize(
    "code", ["", "\n", "a = 1\n\n", "x = '👩🏽 ä' # ש\n1", "'''a\n\n b\n''' # ש\n"]
)
def test_code_is_whole_in_its_pieces(code: str) -> None:
    lines = spans_of(pieces_of(code, "python"))
    assert unpacked(packed(lines), code.count("\n") + 1) == lines
    pieces = list(coloured(code, lines))
    assert "".join(text for _, text in pieces) == code
    assert (("comment", "# ש") in pieces) == ("ש" in code)


def test_an_answer_with_many_parts_is_read_at_once() -> None:
    """One whose parts were values held Python's lock for 34 ms, and the window with it."""
    lines: Lines = [[(2 * n, 1, "number") for n in range(2000)] for _ in range(75)]
    body = framing.packed(Coloured(packed(lines)))[4:]
    best = float("inf")
    for _ in range(5):
        began = time.thread_time()
        answer = read_answer.decoded(body)
        best = min(best, (time.thread_time() - began) / slowness())
    assert best < 0.008
    assert unpacked(answer.parts, 75) == lines


@pytest.mark.parametrize("parts", [b"\0", b"\xff" * 9, packed([[(0, 1, "name")]])[:-1] + b"\x07"])
def test_parts_that_nobody_packed_are_refused(parts: bytes) -> None:
    with pytest.raises(ValueError, match=r"part|kind"):
        unpacked(parts, 1)


def test_a_long_look_ends_with_what_was_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(code_process, "_LOOKED_EVERY", 2)
    assert len(list(code_process._in_time(pieces_of(PYTHON, "python")))) > 10
    pieces = code_process._in_time(pieces_of(PYTHON, "python"))
    assert next(pieces)
    monkeypatch.setattr(code_process, "process_time", lambda: 1e9)
    assert len(list(pieces)) == 1


@pytest.mark.skipif(
    sys.platform != "linux" or landlock.version() < 3, reason="this system has no such cage"
)
def test_the_process_is_caged(colouring: CodeColouring) -> None:
    colouring.pieces(PYTHON, "python")
    status = Path(f"/proc/{colouring._helper.pid}/status").read_text(encoding="utf-8")
    assert "Seccomp:\t2" in status


def test_code_that_takes_minutes_costs_its_colours_and_no_time_here() -> None:
    """What is shown meanwhile has this process's lock, and other texts have their colours."""
    colouring = CodeColouring(seconds=0.5)
    try:
        began = time.process_time()
        assert colouring.spans(MINUTES, "antlr") == []
        assert time.process_time() - began < 0.5
        pid = colouring._helper.pid
        assert colouring.spans(MINUTES + "\nA : 'a' ;", "ANTLR") == [], "it is written on"
        assert colouring._helper.pid == pid, "no process is started for it"
        assert any(colouring.spans("A : 'a' ;", "antlr"))
    finally:
        colouring.close()


def test_a_language_whose_texts_are_given_up_again_and_again_is_left_plain(
    colouring: CodeColouring, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(colouring._helper, "_command", ["/nowhere/at/all"])
    for n in range(3):
        assert colouring.spans(f"a = {n}", "python") == []
    monkeypatch.undo()
    assert colouring.spans(PYTHON, "python") == [] and any(colouring.spans("int a;", "c"))


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
