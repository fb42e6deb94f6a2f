"""Moments in which nobody uses the app, for work that nobody has asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QAbstractEventDispatcher, QObject, QTimer

STILL_MS: Final = 250
"""So long nothing has happened: the writing mark blinks every half second."""


class StillMoments(QObject):
    """Takes one step of some work whenever the app has waited for so long for anything to happen.

    Whatever happens puts the next step off: a key, the wheel, a word of an answer, a timer.

    Args:
        step: Returns whether there is another; it runs in the window's thread.
    """

    def __init__(
        self, step: Callable[[], bool], parent: QObject | None = None, *, still_ms: int = STILL_MS
    ) -> None:
        super().__init__(parent)
        self._step = step
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(still_ms)
        self._timer.timeout.connect(self._on_still)

    def begin(self) -> None:
        """Waits for the first of them."""
        dispatcher = QAbstractEventDispatcher.instance()
        if dispatcher is not None:  # it is about to wait: all that has happened was seen to
            dispatcher.aboutToBlock.connect(self._timer.start)

    def end(self) -> None:
        """Takes no more steps."""
        dispatcher = QAbstractEventDispatcher.instance()
        if dispatcher is not None:
            dispatcher.aboutToBlock.disconnect(self._timer.start)
        self._timer.stop()

    def _on_still(self) -> None:
        if not self._step():
            self.end()
