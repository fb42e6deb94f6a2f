"""Enter while a file is still being read: the message goes once it is, or it is said why not."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.make import documents as make
from tests.make.pictures import make_landscape
from tests.ui.driver import Driver


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    path = tmp_path / "notes" / "notes.txt"
    path.parent.mkdir()
    path.write_text("The meeting is on Monday.")
    return path


def drop_and_send(driver: Driver, text: str, *files: Path) -> None:
    """Presses Enter before anything of the files can have been read."""
    assert driver.drop_files(*files)
    driver.pane.composer.set_text(text)
    driver.qtbot.keyClick(driver.pane.composer.edit, Qt.Key.Key_Return)


def test_a_message_waits_for_its_file_and_goes_with_it(ready: Driver, notes: Path) -> None:
    drop_and_send(ready, "When is it?", notes)
    assert ready.branch == []
    assert ready.pane.activity.text() == "Sends when “notes.txt” is read"
    assert ready.pane.composer.button.accessibleName() == "Stop"
    assert ready.pane.composer.button.isEnabled()
    assert ready.pane.composer.text() == "When is it?", "nothing is taken that is not stored"
    ready.until(lambda: len(ready.branch) == 2)
    assert ready.branch[0].content == "When is it?"
    assert [text.name for text in ready.branch[0].texts] == ["notes.txt"]
    assert ready.pane.composer.text() == ""
    ready.wait_answered()
    assert ready.pane.activity.text() == ""


def test_it_is_said_that_the_model_answers_in_another_conversation_first(ready: Driver) -> None:
    ready.send("Name a fruit")
    ready.until(lambda: ready.running)
    ready.app.chats.new_chat()
    ready.pane.composer.set_text("Name a tree")
    ready.qtbot.keyClick(ready.pane.composer.edit, Qt.Key.Key_Return)
    assert not ready.app.turns.idle and ready.branch == []
    assert ready.pane.activity.text() == "Waits for the answer in another conversation"
    ready.until(lambda: len(ready.branch) == 2)
    ready.wait_answered()
    assert ready.pane.activity.text() == ""


def test_a_folder_s_files_are_waited_for(ready: Driver, notes: Path) -> None:
    (notes.parent / "more.txt").write_text("The room is 5.")
    drop_and_send(ready, "Where is it?", notes.parent)
    assert ready.pane.activity.text() == "Sends when “notes” is read"
    ready.until(lambda: len(ready.branch) == 2)
    assert sorted(text.name for text in ready.branch[0].texts) == ["more.txt", "notes.txt"]


def press_esc(driver: Driver) -> None:
    driver.qtbot.keyClick(driver.pane.composer.edit, Qt.Key.Key_Escape)


def press_stop(driver: Driver) -> None:
    driver.click(driver.pane.composer.button)


def write_on(driver: Driver) -> None:
    driver.type(" More")


def take_the_file_out(driver: Driver) -> None:
    driver.click(driver.pane.composer.texts.removers[0])


@pytest.mark.parametrize("change", [press_esc, press_stop, write_on, take_the_file_out])
def test_what_is_changed_meanwhile_is_not_sent(
    ready: Driver, notes: Path, change: Callable[[Driver], None]
) -> None:
    drop_and_send(ready, "When is it?", notes)
    change(ready)
    ready.until(ready.app.is_idle)
    assert ready.branch == []
    assert ready.pane.composer.text().startswith("When is it?")
    assert ready.pane.composer.button.accessibleName() == "Send"
    assert ready.pane.activity.text() == ""
    ready.qtbot.keyClick(ready.pane.composer.edit, Qt.Key.Key_Return)
    ready.until(lambda: len(ready.branch) == 2)


def test_a_file_that_cannot_be_read_holds_its_message_back(ready: Driver, tmp_path: Path) -> None:
    (tmp_path / "sums.bin").write_bytes(bytes(range(256)))
    drop_and_send(ready, "What are the sums?", tmp_path / "sums.bin")
    ready.until(lambda: "sums.bin" in ready.notice)
    assert "was not sent" in ready.notice
    ready.until(ready.app.is_idle)
    assert ready.branch == [] and ready.pane.composer.text() == "What are the sums?"


def test_what_was_not_read_of_a_file_is_said_before_it_goes(ready: Driver, tmp_path: Path) -> None:
    make.mail(tmp_path / "minutes.eml", attached={"sums.bin": bytes(range(256))})
    drop_and_send(ready, "What was said?", tmp_path / "minutes.eml")
    ready.until(lambda: "was not sent" in ready.notice)
    assert "sums.bin" in ready.notice and "Look at it" in ready.notice_buttons
    ready.until(ready.app.is_idle)
    assert ready.branch == []
    ready.qtbot.keyClick(ready.pane.composer.edit, Qt.Key.Key_Return)
    ready.until(lambda: len(ready.branch) == 2)


def test_it_goes_from_another_conversation_than_the_shown(ready: Driver, notes: Path) -> None:
    drop_and_send(ready, "When is it?", notes)
    ready.window.actions_.new_chat.trigger()
    assert ready.pane.composer.text() == "" and ready.pane.activity.text() == ""
    assert ready.pane.composer.button.accessibleName() == "Send"
    ready.type("Here")
    ready.until(ready.app.is_idle)
    assert ready.branch == [] and ready.pane.composer.text() == "Here"
    (conversation,) = ready.app.chats.conversations
    ready.app.chats.open_conversation(conversation.id)
    ready.until(lambda: len(ready.branch) == 2)
    assert [text.name for text in ready.branch[0].texts] == ["notes.txt"]


def test_looking_elsewhere_and_back_takes_nothing_back(ready: Driver, notes: Path) -> None:
    ready.ask("Hello")
    held = ready.app.chats.chat.id
    assert held is not None
    drop_and_send(ready, "When is it?", notes)
    ready.window.actions_.new_chat.trigger()
    ready.app.chats.open_conversation(held)
    assert ready.pane.activity.text() == "Sends when “notes.txt” is read"
    ready.until(lambda: len(ready.branch) == 4)


def test_one_that_was_not_sent_elsewhere_is_found_again(ready: Driver, tmp_path: Path) -> None:
    (tmp_path / "sums.bin").write_bytes(bytes(range(256)))
    drop_and_send(ready, "What are the sums?", tmp_path / "sums.bin")
    ready.window.actions_.new_chat.trigger()
    ready.until(lambda: "was not sent" in ready.notice)
    ready.window.actions_.new_chat.trigger()
    assert ready.pane.composer.text() == "What are the sums?"


def test_a_picture_that_the_model_cannot_see_is_not_sent(ready: Driver, tmp_path: Path) -> None:
    drop_and_send(ready, "What is it?", make_landscape(tmp_path / "landscape.png"))
    assert ready.pane.activity.text() == "Sends when “landscape.png” is read"
    ready.until(lambda: "can’t see pictures" in ready.notice)
    ready.until(ready.app.is_idle)
    assert ready.branch == [] and ready.pane.composer.text() == "What is it?"


def test_one_that_cannot_be_stored_says_so_in_another_conversation(ready: Driver) -> None:
    ready.ask("Hello")
    chat, [title] = ready.app.chats.chat, ready.titles
    ready.app.turns.problem.emit(chat, "The disk is full.")
    assert ready.notice == "The disk is full."
    ready.window.actions_.new_chat.trigger()
    ready.app.turns.problem.emit(chat, "The disk is full.")
    assert ready.notice == f"“{title}”: The disk is full."
