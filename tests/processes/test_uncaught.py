"""Exceptions that nobody caught are handed over, in whatever thread they were."""

from __future__ import annotations

import subprocess
import sys

import pytest

START = """
import threading
from llama32_desktop.processes.uncaught import hand_over_uncaught
def take(error, doing):
    print(f"{type(error).__name__} {doing}", flush=True)
hand_over_uncaught(take, then_show=SHOW)
def work():
    raise ERROR
"""


def run(code: str, *, show: bool = True, error: str = "ValueError('a text')") -> tuple[str, str]:
    start = START.replace("SHOW", str(show)).replace("ERROR", error)
    command = [sys.executable, "-c", start + code]
    ended = subprocess.run(command, capture_output=True, text=True)
    return ended.stdout.strip(), ended.stderr


@pytest.mark.parametrize("show", [False, True])
@pytest.mark.parametrize(
    ("code", "doing"),
    [
        ("work()", "running"),
        ("threading.Thread(target=work, name='reader').start()", "running reader"),
    ],
)
def test_they_are_shown_only_where_that_is_wanted(code: str, doing: str, show: bool) -> None:
    taken, shown = run(code, show=show)
    assert taken == f"ValueError {doing}"
    assert ("a text" in shown) == show


def test_ctrl_c_is_no_failure() -> None:
    taken, shown = run("work()", error="KeyboardInterrupt")
    assert taken == "" and "KeyboardInterrupt" in shown
