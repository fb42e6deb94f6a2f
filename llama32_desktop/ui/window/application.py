"""The app's own object, which macOS tells of files that are to be opened."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent
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
        waiting, self._waiting = self._waiting, []
        if waiting:
            to(waiting)

    def event(self, event: QEvent) -> bool:
        if not isinstance(event, QFileOpenEvent) or not event.file():
            return super().event(event)
        if self._open is None:
            self._waiting.append(event.file())
        else:
            self._open([event.file()])
        return True
