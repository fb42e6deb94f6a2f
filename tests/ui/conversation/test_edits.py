"""What is written in the place of a message is never lost before it is sent or given up."""

from __future__ import annotations

from PySide6.QtCore import Qt

from llama32_desktop.ui.chat.inline_editor import InlineEditor
from tests.ui.conftest import Opener
from tests.ui.driver import Driver, stored
from tests.ui.test_context import LONG


def edit(driver: Driver, index: int, text: str) -> InlineEditor:
    """Opens the text box of a message of the branch and writes into it."""
    driver.pane.transcript.view(driver.branch[index].id).start_editing()
    editor = editor_of(driver, index)
    editor.edit.selectAll()
    driver.qtbot.keyClicks(editor.edit, text)
    return editor


def editor_of(driver: Driver, index: int) -> InlineEditor:
    found = driver.pane.transcript.view(driver.branch[index].id).editor
    assert found is not None
    return found


def enter(driver: Driver, editor: InlineEditor) -> None:
    driver.qtbot.keyClick(editor.edit, Qt.Key.Key_Return)


def test_it_waits_while_an_answer_is_written(open_window: Opener) -> None:
    driver = open_window(max_tokens=200)
    driver.wait_ready()
    driver.ask("Hello")
    editor = edit(driver, 0, "Good morning")
    driver.send("And now?")
    driver.wait_for_text()
    assert not editor.send_button.isEnabled()
    enter(driver, editor)
    assert driver.branch[0].content == "Hello" and editor_of(driver, 0) is editor
    driver.app.chats.stop()
    driver.wait_answered()
    assert editor.send_button.isEnabled() and editor.edit.toPlainText() == "Good morning"
    enter(driver, editor)
    driver.until(lambda: driver.branch[0].content == "Good morning")
    driver.wait_answered()
    driver.until(lambda: stored("SELECT * FROM draft") == [])


def test_it_is_there_again_in_its_conversation_and_after_a_restart(open_window: Opener) -> None:
    driver = open_window()
    driver.wait_ready()
    driver.ask("Hello")
    number = driver.app.chats.chat.id
    assert number is not None
    edit(driver, 1, "My own words")
    driver.app.chats.new_chat()
    driver.app.chats.open_conversation(number)
    driver.until(lambda: len(driver.branch) == 2)
    assert editor_of(driver, 1).edit.toPlainText() == "My own words"
    driver.close()
    again = open_window()
    again.wait_ready()
    again.app.chats.open_conversation(number)
    again.until(lambda: len(again.branch) == 2 and again.pane.transcript.complete)
    assert editor_of(again, 1).edit.toPlainText() == "My own words"
    enter(again, editor_of(again, 1))
    again.until(lambda: again.branch[1].content == "My own words")
    assert again.pane.transcript.view(again.branch[1].id).editor is None
    again.pane.transcript.message_actions.show_version.emit(again.branch[1].sibling_ids[0])
    again.until(lambda: again.branch[1].content != "My own words")
    assert again.pane.transcript.view(again.branch[1].id).editor is None


def test_giving_it_up_forgets_it(ready: Driver) -> None:
    ready.ask("Hello")
    editor = edit(ready, 0, "Good morning")
    ready.until(lambda: stored("SELECT content FROM draft") == [("Good morning",)])
    ready.qtbot.keyClick(editor.edit, Qt.Key.Key_Escape)
    ready.until(lambda: stored("SELECT content FROM draft") == [])


def test_what_does_not_fit_stays_in_its_box(open_window: Opener) -> None:
    driver = open_window(context=512)
    driver.wait_ready()
    driver.ask("Hello")
    editor = edit(driver, 0, "x")
    editor.edit.setPlainText(LONG * 8)
    enter(driver, editor)
    driver.until(lambda: "too long" in driver.notice)
    assert editor_of(driver, 0) is editor and editor.send_button.isEnabled()
    assert editor.edit.toPlainText() == LONG * 8
