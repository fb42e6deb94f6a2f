"""The way of Tab through the messages: from the top to the bottom, whenever each was built.

Qt goes in the order in which widgets were made, and these are made as they come into sight.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def move_focus(page: QWidget, views: Iterable[QWidget], *, forwards: bool) -> QWidget | None:
    """Moves the focus on by one, out of the page behind its last stop and before its first.

    Args:
        views: The messages that have a widget, in their order.

    Returns:
        What has the focus now; `None` where nothing else can have it.
    """
    stops = [stop for view in views for stop in _stops(view)]
    focused = QApplication.focusWidget()
    place = stops.index(focused) + (1 if forwards else -1) if focused in stops else -1
    found = stops[place] if 0 <= place < len(stops) else _outside(page, focused, forwards)
    if found is not None:
        reasons = Qt.FocusReason
        found.setFocus(reasons.TabFocusReason if forwards else reasons.BacktabFocusReason)
    return found


def _stops(widget: QWidget) -> Iterator[QWidget]:
    """What Tab stops at in a message, line by line; a text comes before the buttons on it."""
    inside = [child for child in widget.children() if isinstance(child, QWidget)]
    for child in sorted(inside, key=lambda child: (child.y(), child.x())):
        if _takes_tab(child):
            yield child
        yield from _stops(child)


def _outside(page: QWidget, focused: QWidget | None, forwards: bool) -> QWidget | None:
    widget = _neighbour(focused, forwards)
    while widget is not None and widget is not focused:
        inside = widget is page or page.isAncestorOf(widget)
        if not inside and _takes_tab(widget) and widget.window() is page.window():
            return widget
        widget = _neighbour(widget, forwards)
    return None


def _neighbour(widget: QWidget | None, forwards: bool) -> QWidget | None:
    if widget is None:
        return None
    return widget.nextInFocusChain() if forwards else widget.previousInFocusChain()


def _takes_tab(widget: QWidget) -> bool:
    takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return takes and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None
