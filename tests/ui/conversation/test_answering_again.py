"""A question without an answer gets one, and an answer another one."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from llama32_desktop.conversations.model import Message
from llama32_desktop.ui.chat.action_row import ActionRow
from llama32_desktop.ui.kit.buttons import IconButton
from tests.ui.conftest import Opener
from tests.ui.driver import Driver


def button(driver: Driver, message: Message, name: str) -> IconButton | None:
    """A button below a message, if it is there."""
    driver.until(lambda: driver.pane.transcript.complete)
    rows = driver.pane.transcript.view(message.id).findChildren(ActionRow)
    buttons = [b for row in rows for b in row.findChildren(IconButton) if b.isVisible()]
    return next((b for b in buttons if b.text() == name), None)


def delete_answer(driver: Driver) -> Message:
    """Deletes the last answer; returns its question."""
    question, answer = driver.branch[-2:]
    driver.click(button(driver, answer, "Delete from here on"))
    driver.until(lambda: driver.branch and driver.branch[-1].id == question.id)
    return question


def test_a_question_whose_answer_was_deleted_is_answered_again(open_window: Opener) -> None:
    driver = open_window(max_tokens=4)
    driver.wait_ready()
    former = driver.ask("Name a colour")
    assert button(driver, driver.branch[0], "Answer") is None
    question = delete_answer(driver)
    again = button(driver, question, "Answer")
    assert again is not None and again.isEnabled()
    driver.click(again)
    driver.pane.transcript.message_actions.answer.emit(question.id)  # asked for twice, once done
    assert not again.isEnabled()
    driver.until(lambda: len(driver.branch) == 2)
    driver.wait_answered()
    answer = driver.branch[-1]
    assert answer.parent_id == question.id and answer.id != former.id
    assert answer.content == former.content  # of the same seed
    assert answer.sibling_ids == (answer.id,)
    assert button(driver, question, "Answer") is None
    driver.pane.transcript.message_actions.answer.emit(question.id)  # it has one
    assert not driver.app.chats.busy
    assert QApplication.focusWidget() is driver.pane.composer.edit
