"""Work beside the window's thread: in order, and never lost."""

from __future__ import annotations

import sys
import threading
import time

import pytest
from pytestqt.qtbot import QtBot

from llama32_desktop.ui.background import Background


def test_tasks_run_in_order_in_another_thread(qtbot: QtBot) -> None:
    background = Background()
    done: list[tuple[int, bool, bool]] = []
    here = threading.get_ident()
    for number in range(20):
        background.run_task(
            lambda number=number: (number, threading.get_ident() != here),  # type: ignore[misc]
            lambda result: done.append((*result, threading.get_ident() == here)),
        )
    qtbot.waitUntil(lambda: background.idle)
    assert done == [(number, True, True) for number in range(20)]
    background.close()


def test_an_error_goes_to_who_asked_or_to_the_signal(qtbot: QtBot) -> None:
    background = Background()
    asked: list[Exception] = []
    background.run_task(lambda: 1 // 0, failed=asked.append)
    with qtbot.waitSignal(background.failed) as signal:
        background.run_task(lambda: [][1])
    assert [type(error) for error in asked] == [ZeroDivisionError]
    assert isinstance(signal.args[0], IndexError)
    background.close()


def test_closing_finishes_what_was_asked_for(qtbot: QtBot) -> None:
    background = Background()
    done: list[int] = []
    for number in range(5):
        background.run_task(lambda n=number: (time.sleep(0.02), done.append(n)))  # type: ignore[misc]
    background.close()
    assert done == [0, 1, 2, 3, 4]
    background.run_task(lambda: done.append(99))
    background.close()
    assert 99 not in done


def test_what_is_no_exception_ends_no_thread(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    class PanicError(BaseException):
        """As native libraries raise them."""

    def panics() -> None:
        raise PanicError("a bug")

    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: None)
    background = Background()
    asked: list[Exception] = []
    done: list[int] = []
    background.run_task(panics, failed=asked.append)
    background.run_task(lambda: sys.exit(3), failed=asked.append)
    background._queue.put(lambda: 1 // 0)  # type: ignore[arg-type, return-value]
    background.run_task(lambda: 5, done.append)
    qtbot.waitUntil(lambda: background.idle)
    assert done == [5]
    assert "a bug" in str(asked[0]) and "SystemExit" in str(asked[1])
    background.close()
