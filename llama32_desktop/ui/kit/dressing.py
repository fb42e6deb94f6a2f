"""Gives windows other colours, a few widgets at a time.

Qt takes a twentieth of a millisecond for a widget, and there are thousands in the windows. What is
seen comes first and keeps its picture until all of it is done; what is not seen follows.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from llama32_desktop.ui.kit.pieces import Pieces

_DIRECTLY: Final = Qt.FindChildOption.FindDirectChildrenOnly
_STILL: Final = Qt.WidgetAttribute.WA_UpdatesDisabled
"""Of the window alone: what Qt disables in all its widgets it draws twice when it enables them."""
_LOOK_EVERY: Final = 20
"""After so many widgets it is looked for those that came to be seen meanwhile."""


class ColourFollower(QObject):
    """Lives in a widget, and changes it with the colours."""

    def apply(self) -> None:
        """Has the widget take the colours that hold now."""
        raise NotImplementedError


class Dressing(QObject):
    """The widgets that have not taken the new colours yet."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown: list[QWidget] = []
        self._hidden: deque[QWidget] = deque()
        self._still: list[QWidget] = []
        """Windows that keep their picture for as long."""
        self._since_look = 0
        self._pieces = Pieces(self.step, self)

    @property
    def done(self) -> bool:
        """Whether every widget has the colours that hold."""
        return not (self._shown or self._hidden or self._still)

    def begin(self, windows: Iterable[QWidget]) -> None:
        """Dresses these windows and all in them; what was begun before is begun again.

        One that is not shown, as it is before the settings are read, is dressed at once: it may be
        shown next.
        """
        self._shown.clear()
        self._hidden.clear()
        waiting = []
        for window in windows:
            if window.isVisible():
                waiting.append(window)
            else:
                self._hidden.append(window)
        while self._hidden:
            self._dress(self._hidden.popleft())
        for window in waiting:
            self._add(window)
        self._pieces.begin()

    def finish(self) -> None:
        """Dresses now what is not dressed yet."""
        while not self.done:
            self.step()

    def step(self) -> bool:
        """Dresses a widget; returns whether another can follow in this turn of the event loop."""
        if self._shown:
            self._dress(self._shown.pop())
        elif self._still:
            window = self._still.pop()
            if isValid(window):
                _draw(window)
            self._pieces.begin()
            return False  # Qt would draw all windows together
        elif self._hidden:
            self._dress(self._next_hidden())
        return not self.done

    def _next_hidden(self) -> QWidget:
        """One that is seen by now, if there is any: somebody turned to another page."""
        self._since_look += 1
        if self._since_look >= _LOOK_EVERY:
            self._since_look = 0
            for widget in self._hidden:
                if isValid(widget) and widget.isVisible():
                    self._hidden.remove(widget)
                    return widget
        return self._hidden.popleft()

    def _add(self, widget: QWidget) -> None:
        if widget.isVisible():
            self._shown.append(widget)
            if widget.isWindow():
                widget.setAttribute(_STILL, True)
                self._still.append(widget)
        else:
            self._hidden.appendleft(widget)

    def _dress(self, widget: QWidget) -> None:
        if not isValid(widget):
            return
        for child in widget.findChildren(QWidget, options=_DIRECTLY):
            self._add(child)
        widget.style().polish(widget)
        for follower in widget.findChildren(ColourFollower, options=_DIRECTLY):
            follower.apply()


def _draw(window: QWidget) -> None:
    window.setAttribute(_STILL, False)
    for child in window.findChildren(QWidget, options=_DIRECTLY):
        if child.testAttribute(_STILL) and not child.isWindow():
            child.setUpdatesEnabled(True)  # it was made meanwhile
    window.repaint()  # to update it asks for nothing where Qt takes it for asked already
