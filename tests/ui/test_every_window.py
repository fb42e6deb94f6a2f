"""In every window: what cannot be pressed says why, each list of choices has one name, screen
readers meet what is in it as the eye does, and what is shown is at rest."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QFileDialog,
    QScrollBar,
    QTabBar,
    QWidget,
)

from llama32_desktop.ui.kit.pieces import all_of
from llama32_desktop.ui.kit.reading_order import misread, read_in_lines
from tests.ui.conftest import Opener
from tests.ui.every_window import open_all, pages_of, with_conversation
from tests.ui.rest import restless

WINDOWS = (QAccessible.Role.Window, QAccessible.Role.Dialog, QAccessible.Role.AlertMessage)
"""What Qt says of its own kinds of windows; of others it says nothing that has a name."""


def silent(window: QWidget) -> list[str]:
    """The visible buttons of a window that are disabled and do not say why."""
    found = []
    for button in window.findChildren(QAbstractButton):
        inner = isinstance(button.parentWidget(), QScrollBar | QTabBar)
        if button.window() is not window or inner or not button.isVisible() or button.isEnabled():
            continue
        reason = button.toolTip() and button.accessibleDescription()
        if not reason or button.toolTip() == button.text():
            found.append(f"{type(button).__name__} “{button.accessibleName() or button.text()}”")
    return found


def unnamed(window: QWidget) -> list[str]:
    """The visible lists of choices that a screen reader on Linux gives no name, or several.

    Qt says the current entry there, and before it what labels are for the list.
    """
    found = []
    for choice in window.findChildren(QComboBox):
        if choice.window() is window and choice.isVisible():
            relations = QAccessible.queryAccessibleInterface(choice).relations()
            names = [label.text(QAccessible.Text.Name) for label, _ in relations]
            if len(names) != 1 or not names[0]:
                found.append(f"{type(choice).__name__} “{choice.currentText()}” has {names}")
    return found


def test_all_windows(open_window: Opener, tmp_path: Path) -> None:
    driver = open_window()
    driver.wait_ready()
    found = {f"before the first message: {each}" for each in silent(driver.window)}
    for page in pages_of(driver.window):
        driver.qtbot.wait(0)
        found |= {f"empty {page}: {each}" for each in silent(driver.window)}
    driver.window.places.go("chats")
    with_conversation(driver, "An answer.")
    for window in open_all(driver, tmp_path):
        if isinstance(window, QFileDialog):
            continue  # is Qt's own, or the system's
        if not window.windowTitle():  # Qt shows the name of the program then
            found.add(f"{type(window).__name__} has no title")
        if QAccessible.queryAccessibleInterface(window).role() not in WINDOWS:
            found.add(f"{type(window).__name__} is no window to screen readers")
        for page in pages_of(window):
            driver.qtbot.wait(0)
            found |= {
                f"{window.windowTitle()}, {page}: {each}"
                for each in (*silent(window), *unnamed(window))
            }
            all_of(read_in_lines(window))
            found |= {
                f"{window.windowTitle()}, {page}: the children of {type(widget).__name__} are not "
                "read in lines"
                for widget in (window, *window.findChildren(QWidget))
                if widget.window() is window and widget.isVisible()
                if widget.layout() is not None and misread(widget)
            }
            if window is driver.window:
                found |= {f"{page}: {each} is asked for layouts" for each in restless()}
    found |= {f"{each} is asked for layouts" for each in restless()}
    assert "\n".join(sorted(found)) == ""
