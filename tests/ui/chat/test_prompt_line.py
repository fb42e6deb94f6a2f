"""The system prompt at the conversation, in the real window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from llama32_desktop.ui.settings.system_prompt import SystemPromptDialog
from tests.ui.driver import Driver


def open_prompt(driver: Driver) -> SystemPromptDialog:
    driver.click(driver.pane.prompt_line)
    (dialog,) = driver.window.findChildren(SystemPromptDialog)
    return dialog


def save(driver: Driver, text: str) -> None:
    driver.window.actions_.system_prompt.trigger()
    (dialog,) = driver.window.findChildren(SystemPromptDialog)
    dialog.edit.setPlainText(text)
    dialog._save()
    driver.until(lambda: not driver.window.findChildren(SystemPromptDialog))
    driver.until(driver.app.is_idle)


def test_it_is_seen_read_and_edited_at_its_conversation(ready: Driver) -> None:
    line = ready.pane.prompt_line
    assert not line.isVisible()
    save(ready, "You are R&D.\n\nAnswer in verse.")
    assert line.isVisible() and line.line() == "System prompt: You are R&D. Answer in verse."
    ready.ask("Name a colour")
    assert line.isVisible()
    ready.app.chats.new_chat()
    assert not line.isVisible()
    ready.app.chats.open_conversation(ready.app.chats.conversations[0].id)
    ready.until(line.isVisible)
    dialog = open_prompt(ready)
    assert dialog.edit.toPlainText() == "You are R&D.\n\nAnswer in verse."
    dialog.edit.setPlainText("Answer in prose.")
    dialog._save()
    ready.until(lambda: line.line() == "System prompt: Answer in prose.")
    save(ready, "")
    assert not line.isVisible()


def test_what_is_in_a_prompt_is_text_and_nothing_else(ready: Driver) -> None:
    line = ready.pane.prompt_line
    hostile = "<b>&Delete</b> \u202e&quit {0}\n" + "x " * 20_000
    save(ready, hostile)
    assert line.line().startswith("System prompt: <b>&Delete</b> \u202e&quit {0} x x")
    assert len(line.line()) < 500 and line.text() == "" and line.shortcut().isEmpty()
    assert line.width() <= ready.pane.width() and ready.window.width() < 2000
    line.grab()
    assert open_prompt(ready).edit.toPlainText() == hostile.strip()
    ready.qtbot.keyClick(ready.window.findChildren(SystemPromptDialog)[0], Qt.Key.Key_Escape)
    ready.until(lambda: not ready.window.findChildren(QDialog))
