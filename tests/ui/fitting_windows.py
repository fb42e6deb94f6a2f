"""Run by `test_windows_fit.py` in a process of its own: a screen and a language are for a process.

FITTING_LANGUAGE=de python -m pytest tests/ui/fitting_windows.py
"""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from llama32_desktop.ui.kit.theme import apply_style
from llama32_desktop.ui.kit.translation import translate
from tests.ui.conftest import Opener
from tests.ui.every_window import dialogs_of_the_app, open_all, pages_of, with_conversation
from tests.ui.fitting import misfits
from tests.ui.modes import switch

ANSWER = (
    "Some **text** and `code`.\n\n```python\nreturn 'text'\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |"
)


LOOKS = 200
"""Pages are filled step by step; what is cut in every one of so many looks stays so."""


def lasting(window: QWidget, looks: int = LOOKS) -> list[str]:
    """What does not fit, once the window has had time to fill and lay out what is in it."""
    for _ in range(looks):
        if not (found := misfits(window)):
            break
        QTest.qWait(10)
    return found


def at_the_smallest(window: QWidget) -> list[str]:
    """What does not fit where a person has made the window as small as it lets itself be made."""
    if os.environ.get("FITTING_SMALLEST") != "1":
        return []
    before = window.size()
    window.resize(1, 1)
    found = [f"at {window.size().toTuple()}: {each}" for each in lasting(window, 10)]
    window.resize(before)
    return found


def test_nothing_is_cut(qapp: QApplication, open_window: Opener, tmp_path: Path) -> None:
    translate(qapp, os.environ["FITTING_LANGUAGE"])
    modes = os.environ.get("FITTING_MODES", "light").split(",")
    switch(modes[0])
    apply_style(qapp)
    driver = open_window()
    driver.wait_ready()
    with_conversation(driver, ANSWER)
    driver.pane.notice.show_notice("It happened.", actions=[("Undo", print)])
    found = []
    others = open_all(driver, tmp_path)
    opened = {f"{type(each).__module__}.{type(each).__name__}" for each in others}
    assert dialogs_of_the_app() <= opened, "a dialog is looked at nowhere"
    looked_at = 0
    for mode in modes:
        switch(mode)
        for window in others:
            if isinstance(window, QFileDialog):
                continue  # is Qt's own, or the system's
            for page in pages_of(window):
                looked_at += 1
                cut = lasting(window) + at_the_smallest(window)
                found += [f"{mode}, {window.windowTitle()}, {page}: {each}" for each in cut]
    assert looked_at >= 30 * len(modes)
    assert "\n".join(found) == ""
