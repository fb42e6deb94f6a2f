"""What buttons say while they cannot be pressed, and afterwards."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from llama32_desktop.ui.kit.buttons import IconButton, set_usable


def test_a_button_says_why_it_cannot_be_pressed_beside_what_it_does(qtbot: QtBot) -> None:
    button = IconButton("delete", "Delete <all>")
    qtbot.addWidget(button)
    button.setAccessibleDescription("The notes of May")
    said = button.toolTip(), button.accessibleDescription()
    set_usable(button, "Select a note first")
    assert not button.isEnabled()
    assert button.toolTip().startswith(said[0]) and "Select a note first" in button.toolTip()
    assert button.accessibleDescription() == "The notes of May\nSelect a note first"
    set_usable(button, "They are being read")
    assert "Select" not in button.toolTip() + button.accessibleDescription()
    set_usable(button)
    assert button.isEnabled()
    assert (button.toolTip(), button.accessibleDescription()) == said


def test_what_a_button_does_may_change_while_it_cannot_be_pressed(qtbot: QtBot) -> None:
    button = QPushButton("Download")
    qtbot.addWidget(button)
    set_usable(button, "Looking at this machine")
    assert button.accessibleDescription() == "Looking at this machine"
    button.setAccessibleDescription("Llama 3.2 3B. It fits well.")
    set_usable(button)
    assert button.accessibleDescription() == "Llama 3.2 3B. It fits well."
    button.setAccessibleDescription("No model fits. Close other programs.")
    set_usable(button, "No model fits")  # which is said already
    assert button.accessibleDescription() == "No model fits. Close other programs."
    set_usable(button)
    assert button.accessibleDescription() == "No model fits. Close other programs."
