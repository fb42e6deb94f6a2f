"""Work in the window's thread that is done a piece at a time, with the event loop between them.

What makes a page yields between its fields: Qt takes a millisecond for one with its name and its
line of explanation, and a page of thirty of them would hold the window up.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from time import perf_counter
from typing import Final, TypeVar

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

SLICE_S: Final = 0.003
"""After this time what is left waits for another turn of the event loop."""
_SOME: Final = 4
"""Widgets that are given their look at once."""
T = TypeVar("T")
Making = Generator[None, None, T]
"""Makes something, and yields where the rest can wait."""


def all_of(pieces: Iterator[object]) -> None:
    """Does all pieces now."""
    deque(pieces, maxlen=0)


def readied(page: QWidget) -> Iterator[None]:
    """Gives what is in a page its look and its sizes, so that showing it takes less time."""
    for number, widget in enumerate(page.findChildren(QWidget)):
        if isValid(widget):  # a page may have put another in its place meanwhile
            widget.ensurePolished()
            layout = widget.layout()
            if layout is not None:
                layout.activate()
        if number % _SOME == _SOME - 1:
            yield


def drawn(widgets: Sequence[QWidget]) -> Iterator[None]:
    """Has widgets drawn one after the other: none of them is before, as Qt would draw all at once.

    What they do, and who has the focus, does not wait for that.
    """
    for widget in widgets:
        widget.setUpdatesEnabled(False)
    return _draw_each(widgets)


def _draw_each(widgets: Sequence[QWidget]) -> Iterator[None]:
    for widget in widgets:
        if isValid(widget):
            widget.setUpdatesEnabled(True)
            widget.repaint()  # else Qt would draw together what was allowed to be in one turn
        yield


class Several(Iterator[None]):
    """The pieces of one thing after those of the other; one that fails keeps none of them back."""

    def __init__(self, things: Iterable[Iterator[None]]) -> None:
        self._left = deque(things)

    def __next__(self) -> None:
        while self._left:
            try:
                next(self._left[0])
            except StopIteration:
                self._left.popleft()
            except Exception:
                self._left.popleft()
                raise
            else:
                return
        raise StopIteration


class Pieces(QObject):
    """Goes on with one piece of work after the other, for as long as there are any.

    Args:
        step: Does a piece; returns whether there is another. It does none a second time that it
            failed at: the others go on.
    """

    def __init__(self, step: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._step = step
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._go_on)

    def begin(self) -> None:
        """Goes on in the next turn of the event loop."""
        self._timer.start()

    def _go_on(self) -> None:
        end = perf_counter() + SLICE_S
        try:
            while self._step():
                if perf_counter() >= end:
                    self._timer.start()
                    return
        except Exception:
            self._timer.start()
            raise
