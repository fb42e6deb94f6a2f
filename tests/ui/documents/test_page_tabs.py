"""Tabs are all in sight, in each language: whole names where there is room, else short ones."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from llama32_desktop.ui.documents.page_tabs import PageTabs
from tests.ui.fitting import misfits

NAMES = (
    ("Notizen zusammenfassen", "Zusammenfassen"),
    ("Jede Seite befragen", "Seite für Seite"),
    ("Aufträge", "Aufträge"),
)


@pytest.fixture
def tabs(qtbot: QtBot) -> Iterator[PageTabs]:
    window = QWidget()
    qtbot.addWidget(window)
    tabs = PageTabs(window)
    for names in NAMES:
        tabs.add_page(QWidget(), *names)
    window.resize(700, 200)
    tabs.resize(700, 200)
    window.show()
    yield tabs


def shown(tabs: PageTabs) -> list[str]:
    return [tabs.tabText(number) for number in range(tabs.count())]


def test_names_are_as_long_as_there_is_room(tabs: PageTabs) -> None:
    whole, short = map(list, zip(*NAMES, strict=True))
    assert shown(tabs) == whole and not misfits(tabs.window())
    needed = tabs._needed()
    for width, names in ((needed - 1, short), (needed, whole), (needed - 60, short)):
        tabs.resize(width, 200)
        QApplication.processEvents()
        assert shown(tabs) == names and not misfits(tabs.window()), width
    bar = QAccessible.queryAccessibleInterface(tabs.tabBar())
    said = [bar.child(number).text(QAccessible.Text.Name) for number in range(3)]
    assert said == whole, "screen readers say the whole names"
    assert tabs.tabToolTip(1) == "Jede Seite befragen"
    tabs.resize(700, 200)
    assert shown(tabs) == whole and tabs.tabToolTip(1) == ""


def test_what_arrows_stand_over_is_found(tabs: PageTabs) -> None:
    tabs.setMaximumWidth(150)
    QApplication.processEvents()
    assert any("QTabBar" in each or "lacks" in each for each in misfits(tabs.window()))
