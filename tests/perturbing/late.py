"""Waits that end late: by then, what was about to happen has happened."""

from __future__ import annotations

import functools
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import Any, Final

import pytest
from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer
from pytestqt import qtbot as bots
from pytestqt import wait_signal

from llama32_desktop.engine.client.handle import Handle

LATE_MS: Final = 300
_TESTS: Final = str(Path(__file__).parent.parent)
_sleep: Final = time.sleep


def install(patch: pytest.MonkeyPatch) -> None:
    """Makes late whatever tests wait by."""
    for owner, name in (
        (bots.QtBot, "waitUntil"),
        (bots.QtBot, "wait"),
        (wait_signal._AbstractSignalBlocker, "wait"),
        (wait_signal._AbstractSignalBlocker, "__exit__"),
        (bots._WaitWidgetContextManager, "__exit__"),
    ):
        patch.setattr(owner, name, _later(getattr(owner, name), _look_on))
    for owner, name in (
        (time, "sleep"),
        (threading.Event, "wait"),
        (threading.Condition, "wait_for"),
        (threading.Thread, "join"),
        (queue.Queue, "get"),
        (subprocess.Popen, "wait"),
        (subprocess.Popen, "communicate"),
        (Future, "result"),
        (Handle, "result"),
    ):
        patch.setattr(owner, name, _later(getattr(owner, name), _rest))
    patch.setattr(queue, "SimpleQueue", _LateQueue)


def _later(waits: Callable[..., Any], more: Callable[[], None]) -> Callable[..., Any]:
    @functools.wraps(waits)
    def wait(*args: Any, **named: Any) -> Any:
        result = waits(*args, **named)
        if _is_tests(sys._getframe(1).f_code.co_filename):
            more()
        return result

    return wait


def _is_tests(file: str) -> bool:
    """Whether a test itself waits there, and not what is tested or a thread beside it."""
    return file.startswith(_TESTS) and threading.current_thread() is threading.main_thread()


def _look_on() -> None:
    if QCoreApplication.instance() is None:
        return
    loop = QEventLoop()
    QTimer.singleShot(LATE_MS, loop.quit)
    loop.exec()


def _rest() -> None:
    _sleep(LATE_MS / 1000)


class _LateQueue(queue.SimpleQueue[Any]):
    get = _later(queue.SimpleQueue.get, _rest)
