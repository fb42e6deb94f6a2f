"""The app's own object, which macOS tells of files that are to be opened."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """Takes the events that are for the app itself.

    A filter of all events would hold up each of them: Python would be called for every one, a
    thousand times where the window changes its colours.
    """

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__(list(arguments))
        self._open: Callable[[Sequence[str]], None] | None = None
        self._waiting: list[str] = []

    def deliver_files(self, to: Callable[[Sequence[str]], None]) -> None:
        """Hand over the paths of files to open, those first that came before."""
        self._open = to
        self._deliver()

    def event(self, event: QEvent) -> bool:
        if not isinstance(event, QFileOpenEvent) or not event.file():
            return super().event(event)
        # Each file of several has an event, one after the other: they are meant together.
        self._waiting.append(event.file())
        if len(self._waiting) == 1:
            QTimer.singleShot(0, self._deliver)
        return True

    def _deliver(self) -> None:
        if self._open is not None and self._waiting:
            files, self._waiting = self._waiting, []
            self._open(files)
