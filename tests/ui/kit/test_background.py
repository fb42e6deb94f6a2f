"""Work beside the window's thread: in order, and never lost."""

from __future__ import annotations

import errno
import gc
import sys
import threading
import time
from collections.abc import Callable

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from llama32_desktop import log
from llama32_desktop.conversations.errors import StoreError
from llama32_desktop.threads import LaterThread
from llama32_desktop.ui.kit.background import Background


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


def test_it_can_be_waited_for_so_long_and_after_its_end_not_at_all(qtbot: QtBot) -> None:
    background = Background()
    go_on = threading.Event()
    background.run_task(go_on.wait)
    assert not background.caught_up(0.0)
    go_on.set()
    assert background.caught_up(60.0)
    background.close()
    assert background.caught_up(60.0)


def test_an_error_goes_to_who_asked_or_to_the_signal(qtbot: QtBot) -> None:
    background = Background()
    asked: list[Exception] = []
    background.run_task(lambda: 1 // 0, failed=asked.append)
    with qtbot.waitSignal(background.failed) as signal:
        background.run_task(lambda: [][1])
    assert [type(error.__cause__) for error in asked] == [ZeroDivisionError]
    assert isinstance(signal.args[0].__cause__, IndexError)
    assert "an error of its own (IndexError)" in str(signal.args[0])
    background.close()


def test_closing_finishes_what_was_asked_for(qtbot: QtBot) -> None:
    background = Background()
    done: list[int] = []

    def until_closing() -> None:
        while not background._closed:
            time.sleep(0.001)

    background.run_task(until_closing)
    for number in range(5):
        background.run_task(lambda n=number: done.append(n))  # type: ignore[misc]
    background.close()
    assert done == [0, 1, 2, 3, 4]


def test_after_closing_nothing_is_taken_and_no_result_is_handed_on(qtbot: QtBot) -> None:
    """Whoever would be told may be gone."""
    background = Background()
    done, told = threading.Event(), list[object]()
    background.run_task(done.set, told.append, told.append)
    background.run_task(lambda: 1 // 0, told.append, told.append)
    assert done.wait(60)
    background.close()
    QCoreApplication.processEvents()
    assert told == []

    idle = Background()
    idle.close()
    idle.run_task(lambda: told.append("done"), told.append, told.append)
    assert idle.idle, "a task that is not taken is not waited for"
    assert told == []
    idle.close()


@pytest.mark.parametrize("fails", [False, True])
def test_closing_without_waiting_leaves_a_task_that_hangs(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, fails: bool
) -> None:
    """The object is gone when its task ends at last; tasks that came before the end are done."""
    faults: list[object] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: faults.append(error))
    background = Background()
    begun, goes_on, ends = threading.Event(), threading.Event(), threading.Event()
    told: list[object] = []

    def hang() -> None:
        begun.set()
        goes_on.wait(60)
        if fails:
            raise ValueError

    background.run_task(hang, told.append, told.append)
    background.run_task(ends.set, told.append, told.append)
    assert begun.wait(60)
    background.close(wait=False)
    thread = background._thread
    assert thread is not None
    assert not goes_on.is_set() and thread.is_alive()
    shiboken6.delete(background)
    goes_on.set()
    assert ends.wait(60)
    thread.join(60)
    QCoreApplication.processEvents()
    assert (told, faults) == ([], [])


def test_a_thread_begins_with_the_first_task(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    before = threading.enumerate()
    idle, background = Background(), Background()
    begun = [thread for thread in threading.enumerate() if thread not in before]
    assert not [thread for thread in begun if thread.name == "background"]
    idle.close()
    done: list[int] = []
    with monkeypatch.context() as patch:
        patch.setattr(LaterThread, "start", lambda _: 1 // 0)
        with pytest.raises(ZeroDivisionError):
            background.run_task(lambda: 1, done.append)
    background.run_task(lambda: 2, done.append)
    qtbot.waitUntil(lambda: done == [1, 2])
    background.close()


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
    qtbot.waitUntil(lambda: background.idle)
    with monkeypatch.context() as patch:  # an error of what makes sentences of errors
        patch.setattr("llama32_desktop.ui.kit.background.said", lambda error: 1 // 0)
        background.run_task(panics, failed=asked.append)
        qtbot.waitUntil(lambda: background.idle)
    background.run_task(lambda: 5, done.append)
    qtbot.waitUntil(lambda: background.idle)
    assert done == [5]
    assert "PanicError" in str(asked[0]) and "SystemExit" in str(asked[1])
    background.close()


def test_an_error_is_a_sentence_and_a_line_in_the_log(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    noted: list[str] = []
    monkeypatch.setattr(log, "note", lambda error, doing: noted.append(type(error).__name__))
    background = Background()
    errors: list[Exception] = []

    def raising(error: Exception) -> Callable[[], None]:
        def work() -> None:
            raise error

        return work

    full = OSError(errno.ENOSPC, "No space left on device", "/data/x")
    for error in (KeyError("x"), full, StoreError("The store said so.")):
        background.run_task(raising(error), failed=errors.append)
    qtbot.waitUntil(lambda: background.idle)
    background.close()
    assert [str(error)[:40] for error in errors] == [
        "The app met an error of its own (KeyErro",
        "The system refused something (No space l",
        "The store said so.",
    ]
    assert isinstance(errors[1], OSError) and errors[1].errno == errno.ENOSPC
    assert noted == ["KeyError", "OSError"]


def test_a_dialog_that_is_gone_is_told_nothing(qtbot: QtBot) -> None:
    """Random use closed the licence's dialog while its acceptance was written to the disk."""
    background, told = Background(), []
    going = threading.Event()

    class Asking(QDialog):
        def ask(self) -> None:
            background.run_task(lambda: going.wait(60), lambda _: self.setWindowTitle("done"))
            background.run_task(lambda: 1, self.take)
            background.run_task(lambda: 1 / 0, self.take, lambda _: self.take(0))

        def take(self, value: int) -> None:
            self.setWindowTitle(str(value))

    dialog = Asking()
    dialog.ask()
    background.run_task(lambda: 1, told.append)
    shiboken6.delete(dialog)
    with qtbot.captureExceptions() as raised:
        going.set()
        qtbot.waitUntil(lambda: background.idle)
    assert (told, raised) == ([1], [])
    background.close()


def test_what_a_task_holds_is_let_go_in_the_windows_thread(qtbot: QtBot) -> None:
    """An object of Qt's that nobody else holds ends with it."""
    ended: list[tuple[str, bool]] = []
    here = threading.get_ident()

    class Held:
        def __init__(self, name: str) -> None:
            self.name = name

        def __del__(self) -> None:
            ended.append((self.name, threading.get_ident() == here))

        def work(self) -> None:
            if self.name == "fails":
                raise KeyError(self.name)

        def take(self, _: object) -> None:
            pass

    background = Background()
    for _ in range(50):
        for name in ("does", "fails", "takes"):
            held = Held(name)
            if name == "takes":
                background.run_task(lambda: None, held.take)
            else:
                background.run_task(held.work, lambda _: None, lambda _: None)
            del held
    qtbot.waitUntil(lambda: background.idle)
    gc.collect()
    background.close()
    assert len(ended) == 150 and all(in_window for _, in_window in ended)


def test_an_object_that_goes_while_its_task_ends_is_no_error(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As with a window that is closed: nobody takes the result, and nothing is logged."""
    errors: list[object] = []
    monkeypatch.setattr(sys, "excepthook", lambda *error: errors.append(error))
    go = threading.Event()
    background = Background()
    background.run_task(go.wait)
    thread = background._thread
    assert thread is not None
    background._queue.put(None)
    shiboken6.delete(background)
    go.set()
    thread.join()
    assert errors == []
