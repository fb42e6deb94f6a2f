"""The turns of the window's loop, and how long each of them computes."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from llama32_desktop.ui.window.main_window import MainWindow
from llama32_desktop.ui.window.wiring import Desktop

REST_S: Final = 0.7
"""So long after an act its turns are looked at: timers of a moment are among them."""
WORST: Final = 4


class Turns:
    """A window, and for each act in it the longest turns of its loop that follow.

    Attributes:
        where: What is shown, which begins the name of each act.
        watch: Takes the place of the clock where somebody wants to see what a turn does.
    """

    def __init__(self, app: QApplication, desktop: Desktop) -> None:
        self.app, self.desktop = app, desktop
        self.window: MainWindow = desktop.window
        self.where = ""
        self.worst: dict[str, list[float]] = {}
        self.watch: Callable[[str, Callable[[], object]], float] = _spent

    def act(self, name: str, act: Callable[[], object]) -> None:
        """Does something in a turn of its own, as a click does, and keeps the longest ones."""
        name = f"{self.where}: {name}"
        gc.collect()
        QTimer.singleShot(0, act)
        turns = []
        end = time.perf_counter() + REST_S
        while time.perf_counter() < end:
            turns.append(self.watch(name, self.app.processEvents))
        self.worst[name] = [round(1000 * turn, 1) for turn in sorted(turns)[: -WORST - 1 : -1]]


def _spent(_name: str, turn: Callable[[], object]) -> float:
    began = time.thread_time()
    turn()
    return time.thread_time() - began
