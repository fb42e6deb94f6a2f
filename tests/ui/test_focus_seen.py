"""Whoever has only a keyboard sees at each stop of Tab where they are."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QMainWindow, QScrollArea, QWidget

from llama32_desktop.ui.kit.growing_edit import GrowingEdit
from llama32_desktop.ui.kit.tab_order import stops_of
from llama32_desktop.ui.kit.theme import force_scheme
from tests.ui.conftest import Opener
from tests.ui.every_window import open_all, pages_of, with_conversation

LEAST = 24
"""Pixels that differ clearly: the edges of the smallest box to tick."""
STOPS = 200
"""Of all windows and their pages, at least: some 250 are there."""


def picture_of(stop: QWidget) -> QImage:
    """A stop of Tab with what is just around it, as it is drawn now."""
    window = stop.window()
    area = QRect(stop.mapTo(window, QPoint()), stop.size()).adjusted(-14, -14, 14, 14)
    if isinstance(stop, GrowingEdit):  # its frame is around its buttons too
        above = stop.parentWidget()
        area = QRect(above.mapTo(window, QPoint()), above.size())
    return window.grab(area.intersected(window.rect())).toImage()


def changed(before: QImage, after: QImage) -> int:
    """How many pixels differ so that an eye sees it; no more than `LEAST` are counted."""
    count = 0
    for y in range(min(before.height(), after.height())):
        for x in range(min(before.width(), after.width())):
            if before.pixel(x, y) == after.pixel(x, y):
                continue
            one, other = QColor(before.pixel(x, y)), QColor(after.pixel(x, y))
            parts = ((one.red(), other.red()), (one.green(), other.green()))
            count += max(abs(a - b) for a, b in (*parts, (one.blue(), other.blue()))) >= 40
            if count >= LEAST:
                return count
    return count


def reveal(stop: QWidget) -> None:
    """Scrolls to it, as Tab does."""
    above = stop.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(stop)
        above = above.parentWidget()


def unseen(window: QWidget, page: str, elsewhere: QWidget) -> tuple[int, list[str]]:
    """How many stops of a window took the focus, and those of them where nobody sees it."""
    found, looked_at = [], 0
    for stop in list(stops_of(window)):
        if stop is elsewhere or stop.focusPolicy() == Qt.FocusPolicy.NoFocus:
            continue
        reveal(stop)
        elsewhere.setFocus()
        QApplication.processEvents()
        before = picture_of(stop)
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        looked_at += stop.hasFocus()
        if stop.hasFocus() and changed(before, picture_of(stop)) < LEAST:
            name = stop.accessibleName() or stop.objectName() or getattr(stop, "text", str)()
            found.append(f"{type(window).__name__} {page}: {type(stop).__name__} {name}")
    return looked_at, found


def beside(window: QWidget) -> QWidget:
    """Something else in the window that takes the focus meanwhile."""
    if isinstance(window, QMainWindow):
        window = window.centralWidget()
    other = QWidget(window)
    other.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    other.resize(1, 1)
    other.show()
    return other


@pytest.mark.usefixtures("styled")
@pytest.mark.parametrize("dark", [False, True])
def test_each_stop_of_tab_is_seen(open_window: Opener, tmp_path: Path, dark: bool) -> None:
    driver = open_window()
    driver.wait_ready()
    force_scheme(dark)
    with_conversation(driver, "An answer with a [link](https://example.com).")
    windows = open_all(driver, tmp_path)
    found: list[str] = []
    looked_at = 0
    for window in reversed(windows):
        window.raise_()
        QApplication.setActiveWindow(window)
        QApplication.processEvents()
        other = beside(window)
        for page in pages_of(window):
            QApplication.processEvents()
            count, without = unseen(window, page, other)
            looked_at += count
            found += without
        other.deleteLater()
        if window is not driver.window:
            window.hide()
    assert not found, "\n".join(found)
    assert looked_at >= STOPS, looked_at
