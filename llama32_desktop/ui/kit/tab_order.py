"""The way of Tab: line by line as the eye goes, whenever each widget was made.

Qt goes in the order in which widgets were made, and many are made as they come into sight.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    _Widget = QWidget
else:  # PySide takes one class of Qt's among a class's bases
    _Widget = object


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
    stops = [stop for view in views for stop in stops_of(view)]
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


class TabByLines(_Widget):
    """Mixed into a window, before its class of Qt's: Tab goes through it line by line, from section
    to section and around at its end, or in Qt's order where the system has it stop at fields alone.
    """

    def tab_sections(self) -> Sequence[QWidget]:
        """The parts of the window in their order."""
        return (self,)

    def focusNextPrevChild(self, forwards: bool) -> bool:  # noqa: N802
        every = Qt.TabFocusBehavior.TabFocusAllControls
        if QGuiApplication.styleHints().tabFocusBehavior() != every:
            return super().focusNextPrevChild(forwards)
        sections = self.tab_sections()
        stops = [stop for section in sections if section.isVisible() for stop in stops_of(section)]
        focused = QApplication.focusWidget()
        if focused not in stops:
            return super().focusNextPrevChild(forwards)
        reasons = Qt.FocusReason
        place = (stops.index(focused) + (1 if forwards else -1)) % len(stops)
        stops[place].setFocus(reasons.TabFocusReason if forwards else reasons.BacktabFocusReason)
        return True


def stops_of(widget: QWidget) -> Iterator[QWidget]:
    """What Tab stops at within a widget, line by line; a text comes before the buttons on it."""
    for child in in_lines(widget):
        if child.isWindow():
            continue
        if _takes_tab(child):
            yield child
        yield from stops_of(child)


def in_lines(widget: QWidget) -> list[QWidget]:
    """The visible children from the top to the bottom, those beside each other from the left."""
    inside = [c for c in widget.children() if isinstance(c, QWidget) and c.isVisible()]
    inside.sort(key=lambda child: (child.y(), child.x()))
    lines: list[list[QWidget]] = []
    for child in inside:
        if lines and child.geometry().center().y() < lines[-1][0].geometry().bottom():
            lines[-1].append(child)
        else:
            lines.append([child])
    right_to_left = widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return [c for line in lines for c in sorted(line, key=lambda c: c.x(), reverse=right_to_left)]


def _takes_tab(widget: QWidget) -> bool:
    takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return takes and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None
