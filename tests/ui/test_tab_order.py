"""Tab goes line by line as the eye does, in every window and dialog and on each of their pages."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QRadioButton, QWidget

from llama32_desktop.ui.kit.tab_order import stops_of
from tests.ui.conftest import Opener
from tests.ui.every_window import open_all, pages_of


def walk(window: QWidget, first: QWidget) -> list[QWidget]:
    """Where Tab stops, from one stop around to it."""
    first.setFocus(Qt.FocusReason.TabFocusReason)
    stops: list[QWidget] = []
    for _ in range(80):
        focused = QApplication.focusWidget()
        if focused is None or (stops and focused is first):
            break
        if focused not in stops[-1:]:  # a label has a stop at itself and one at each link
            stops.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    return stops


def one_of_a_group(stops: Iterable[QWidget]) -> list[QWidget]:
    """Tab stops once among choices of which one holds; the arrows go on there."""
    kept: list[QWidget] = []
    for stop in stops:
        if not (isinstance(stop, QRadioButton) and isinstance((kept or [None])[-1], QRadioButton)):
            kept.append(stop)
    return kept


def told(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    said = text() if callable(text) else ""
    return f"{type(widget).__name__} {said or widget.accessibleName()!r}"


def test_tab_goes_as_the_eye_does_everywhere(open_window: Opener, tmp_path: Path) -> None:
    driver = open_window()
    driver.wait_ready()
    wrong: list[str] = []
    walked = 0
    for window in open_all(driver, tmp_path):
        if isinstance(window, QFileDialog):
            continue  # is Qt's own, or the system's
        window.activateWindow()
        driver.until(window.isActiveWindow)
        for page in pages_of(window):
            driver.qtbot.wait(0)
            wanted = one_of_a_group(stops_of(window))
            if len(wanted) < 2:
                continue
            went = walk(window, wanted[0])
            walked += 1
            if went != wanted:
                at = next(
                    (n for n, (a, b) in enumerate(zip(went, wanted, strict=False)) if a is not b),
                    min(len(went), len(wanted)),
                )
                here = [told(each) for each in went[at : at + 3]]
                there = [told(each) for each in wanted[at : at + 3]]
                wrong.append(f"{window.windowTitle()}, {page}: goes to {here}, not {there}")
    assert walked >= 25
    assert wrong == []
