"""A window's smallest size has room for its words, in the language that they are in."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget
from pytestqt.qtbot import QtBot

from llama32_desktop.ui.kit.window_fit import room_of, set_least


def smallest(qtbot: QtBot, text: str) -> tuple[QWidget, int]:
    window = QWidget()
    qtbot.addWidget(window)
    label = QLabel(text, window)
    QHBoxLayout(window).addWidget(label)
    set_least(window, 100, 60)
    window.resize(1, 1)
    window.show()
    return window, label.sizeHint().width()


def test_it_is_as_wide_as_its_words_and_no_wider_than_the_screen(qtbot: QtBot) -> None:
    window, _ = smallest(qtbot, "a")
    assert (window.width(), window.height()) == (100, 60)
    window, needed = smallest(qtbot, "Donaudampfschifffahrt " * 2)
    assert needed > 100 and window.width() >= needed
    window, needed = smallest(qtbot, "Donaudampfschifffahrt " * 200)
    assert needed > window.width() == room_of(window).width()
