"""A narrow window has the room for what is written, not for the list."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from llama32_desktop.settings import Settings
from llama32_desktop.ui.window.list_room import NARROW
from llama32_desktop.ui.window.main_window import MainWindow


def opened(qtbot: QtBot) -> MainWindow:
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    return window


def resized(window: MainWindow, width: int) -> None:
    """Gives list and message so much together, pixels."""
    window.resize(width + window.rail.width(), 500)
    QApplication.processEvents()


def test_the_list_goes_and_comes_back_with_the_width(qtbot: QtBot) -> None:
    window = opened(qtbot)
    resized(window, NARROW + 100)
    assert window.conversations.isVisible()
    resized(window, NARROW - 50)
    assert not window.conversations.isVisible()
    assert not window.actions_.toggle_list.isChecked()
    resized(window, NARROW - 90)
    resized(window, NARROW + 100)
    assert window.conversations.isVisible()


def test_what_the_person_chooses_holds(qtbot: QtBot) -> None:
    window = opened(qtbot)
    resized(window, NARROW - 50)
    window.actions_.toggle_list.trigger()
    assert window.conversations.isVisible()
    resized(window, NARROW - 60)
    assert window.conversations.isVisible(), "it is wanted there"
    resized(window, NARROW + 100)
    window.actions_.toggle_list.trigger()
    resized(window, NARROW - 50)
    resized(window, NARROW + 100)
    assert not window.conversations.isVisible(), "it was hidden before"


def test_a_window_that_was_left_narrow_has_its_list_again(qtbot: QtBot) -> None:
    before = opened(qtbot)
    resized(before, NARROW - 50)
    shape = before.shape()
    after = opened(qtbot)
    after.restore(Settings(**shape))
    QApplication.processEvents()
    assert after.places.width() < NARROW and not after.conversations.isVisible()
    resized(after, NARROW + 100)
    assert after.conversations.isVisible() and after.conversations.width() > 100


def test_a_list_that_was_hidden_stays_so_over_a_narrow_start(qtbot: QtBot) -> None:
    before = opened(qtbot)
    resized(before, NARROW + 100)
    before.actions_.toggle_list.trigger()
    resized(before, NARROW - 50)
    after = opened(qtbot)
    after.restore(Settings(**before.shape()))
    QApplication.processEvents()
    resized(after, NARROW + 100)
    assert not after.conversations.isVisible(), "the person hid it"
