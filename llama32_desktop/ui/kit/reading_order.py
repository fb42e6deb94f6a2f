"""Screen readers meet what is in a window as the eye does, whenever each widget was made.

They go by the order of a widget's children, which is that in which they were made or raised last.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from llama32_desktop.ui.kit.pieces import Pieces
from llama32_desktop.ui.kit.tab_order import in_lines

_MOST: Final = 80
"""Children of a widget that are held against each other."""


def read_in_lines(window: QWidget) -> Iterator[None]:
    """Puts the children of all that is visible in a window into the eye's order, in pieces."""
    for widget in _holders(window):
        for child in reversed(misread(widget)):
            child.lower()
        yield


def misread(widget: QWidget) -> list[QWidget]:
    """The children of a widget, in the eye's order; none where they come in it.

    Those that lie on each other stay as they are: the order says which one is seen.
    """
    seen = [child for child in in_lines(widget) if not child.isWindow()]
    if not 1 < len(seen) <= _MOST or _overlap(seen):
        return []
    made = [child for child in widget.children() if child in seen]
    return seen if made != seen else []


def _holders(widget: QWidget) -> Iterator[QWidget]:
    """What lays out others: the widget, and what is visible in it."""
    if isValid(widget) and widget.isVisible():
        if widget.layout() is not None:
            yield widget
            if not isValid(widget):  # it may have gone meanwhile
                return
        for child in widget.children():
            if isinstance(child, QWidget) and isValid(child) and not child.isWindow():
                yield from _holders(child)


def _overlap(widgets: Sequence[QWidget]) -> bool:
    places = [widget.geometry() for widget in widgets]
    return any(one.intersects(other) for one, other in combinations(places, 2))


class ReadingOrder(QObject):
    """Keeps the window that has the focus in the order of the eye, while something reads it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._left: Iterator[None] = iter(())
        self._pieces = Pieces(lambda: next(self._left, self) is None, self)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus)

    def _on_focus(self, _: QWidget | None, now: QWidget | None) -> None:
        if now is not None and QAccessible.isActive():
            self._left = read_in_lines(now.window())
            self._pieces.begin()
