"""Waits while the window goes on; `QTest.qWait` would hold the other threads up."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QTimer


def until(condition: Callable[[], object], every_ms: int = 1) -> None:
    """Wait for something to be true."""
    while not condition():
        wait(every_ms)


def wait(milliseconds: int) -> None:
    """Wait so long."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
