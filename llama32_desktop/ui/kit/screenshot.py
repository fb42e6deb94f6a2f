"""Saves a picture of the window once nothing is under way."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

POLL_MS: Final = 50
QUIET_POLLS: Final = 6
"""So many times in a row nothing is under way before the picture is taken."""
PATIENCE_MS: Final = 180_000


class Screenshot(QObject):
    """Waits, saves, ends the app: with 0, or with 1 and a line on stderr."""

    def __init__(
        self, window: QWidget, file: Path, is_idle: Callable[[], bool], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._file = file
        self._is_idle = is_idle
        self._quiet = 0
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()
        QTimer.singleShot(PATIENCE_MS, self, self._give_up)

    def _look(self) -> None:
        self._quiet = self._quiet + 1 if self._is_idle() else 0
        if self._quiet >= QUIET_POLLS:
            self._timer.stop()
            self._take()

    def _take(self) -> None:
        saved = self._window.grab().save(str(self._file), "PNG")
        self._end(
            ""
            if saved
            else self.tr("The picture could not be written to {0}; check the folder.").format(
                self._file
            )
        )

    def _give_up(self) -> None:
        if self._timer.isActive():
            self._timer.stop()
            self._end(
                self.tr("The window was never idle in three minutes, so no picture was saved.")
            )

    def _end(self, problem: str) -> None:
        if problem:
            print(problem, file=sys.stderr)
        self._window.close()
        QApplication.exit(1 if problem else 0)
