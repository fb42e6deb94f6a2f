"""Work beside the window's thread: in order, and never lost."""

from __future__ import annotations

import threading
import time

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
