"""The way of Tab through the messages: from the top to the bottom, whenever each was built.

Qt goes in the order in which widgets were made, and these are made as they come into sight.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def move_focus(
    page: QWidget,
    views: Iterable[QWidget],
    by_qt: Callable[[bool], bool],
    *,
    forwards: bool,
) -> bool:
    """Moves the focus on by one, out of the page behind its last stop and before its first.

    Args:
        views: The messages that have a widget, in their order.
        by_qt: Moves it on by one in Qt's order. (To ask Qt for its order is no way: PySide takes
            whatever `nextInFocusChain` gives for a child of the widget that was asked.)

    Returns:
        Whether something else has it now.
    """
    stops = [stop for view in views for stop in _stops(view)]
    focused = QApplication.focusWidget()
    if focused not in stops:
        return by_qt(forwards)
    place = stops.index(focused) + (1 if forwards else -1)
    if 0 <= place < len(stops):
        reasons = Qt.FocusReason
        stops[place].setFocus(reasons.TabFocusReason if forwards else reasons.BacktabFocusReason)
        return True
    for _ in range(len(stops) + 1):
        moved = by_qt(forwards)
        now = QApplication.focusWidget()
        if not moved or now is None or not page.isAncestorOf(now):
            return moved
    return True


def _stops(widget: QWidget) -> Iterator[QWidget]:
    """What Tab stops at in a message, line by line; a text comes before the buttons on it."""
    inside = [child for child in widget.children() if isinstance(child, QWidget)]
    for child in sorted(inside, key=lambda child: (child.y(), child.x())):
        if _takes_tab(child):
            yield child
        yield from _stops(child)


def _takes_tab(widget: QWidget) -> bool:
    takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return takes and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None
