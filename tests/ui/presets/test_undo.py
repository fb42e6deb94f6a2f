"""Undo takes a preset out of the message field again, and leaves what was written before."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from llama32_desktop.presets import Preset
from llama32_desktop.ui.chat.composer import Composer
from llama32_desktop.ui.presets.controller import filled
from llama32_desktop.ui.presets.menu import PresetMenu

GREET = Preset(id="mine", name="Greet", message="Say {{greeting}} to {{who}}")


@pytest.fixture
def menu(qtbot: QtBot) -> PresetMenu:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 400)
    composer = Composer(window)
    menu = PresetMenu(composer, window)
    menu.set_presets([GREET])
    menu.chosen.connect(
        lambda preset: composer.set_message(
            filled(preset.message, composer.text().strip()), expects=preset.message
        )
    )
    window.show()
    composer.focus()
    return menu


def undo(composer: Composer) -> str:
    QTest.keyClick(composer.edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    return composer.text()


def test_one_that_was_chosen_by_a_slash(menu: PresetMenu) -> None:
    composer = menu._composer
    QTest.keyClicks(composer.edit, "/gre")
    QTest.keyClick(composer.edit, Qt.Key.Key_Return)
    assert composer.text() == "Say {{greeting}} to {{who}}"
    assert undo(composer) == ""


def test_one_that_took_over_what_was_written(menu: PresetMenu) -> None:
    composer = menu._composer
    QTest.keyClicks(composer.edit, "Good")
    composer.edit.insertPlainText(" morning")
    menu.open()
    QTest.keyClick(composer.edit, Qt.Key.Key_Return)
    assert composer.text() == "Say {{greeting}} to Good morning"
    assert undo(composer) == "Good morning"
    assert undo(composer) in ("Good", ""), "what was done before can be undone, too"
