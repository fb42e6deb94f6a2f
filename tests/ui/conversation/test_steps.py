"""What a model thought is there to be opened, and is not sent to it again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from llama32_desktop.chat.prompt import build_prompt
from llama32_desktop.conversations.store import Store
from llama32_desktop.engine.parts import Thought, ToolCall
from llama32_desktop.ui.attachments.chips import TextChip
from llama32_desktop.ui.conversation.text_viewer import TextViewer
from tests.ui.conftest import Opener
from tests.ui.driver import Driver


@pytest.fixture
def driver(open_window: Opener) -> Driver:
    return open_window()


def test_a_stored_thought_is_opened_from_the_transcript(driver: Driver) -> None:
    def fill(store: Store) -> None:
        number = store.create_conversation("Thought").id
        asked = store.add_message(number, None, "user", "Is 7 prime?")
        steps = (Thought(text="No divisor."), ToolCall(name="divide", arguments="7 2"))
        store.add_message(number, asked.id, "assistant", "Yes.", steps=steps)

    driver.app.storage.run(fill)
    driver.app.chats.refresh_list()
    driver.until(lambda: driver.titles == ["Thought"])
    driver.app.chats.open_conversation(1)
    driver.until(lambda: len(driver.branch) == 2 and driver.pane.transcript.complete)
    view = driver.pane.transcript.view(driver.branch[-1].id)
    driver.until(lambda: [c for c in view.findChildren(TextChip) if c.isVisible()])
    [chip] = view.findChildren(TextChip)
    driver.qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    [viewer] = [w for w in QApplication.topLevelWidgets() if isinstance(w, TextViewer)]
    driver.until(viewer.isVisible)
    assert "No divisor." in viewer.edit.toPlainText() and "divide" in viewer.edit.toPlainText()
    sent = [entry.message.content for entry in build_prompt("", driver.branch, None)]
    assert sent == ["Is 7 prime?", "Yes."]


def test_an_edited_answer_keeps_what_was_thought(driver: Driver) -> None:
    thought = Thought(text="No divisor.")

    def fill(store: Store) -> None:
        number = store.create_conversation("Thought").id
        asked = store.add_message(number, None, "user", "Is 7 prime?")
        store.add_message(number, asked.id, "assistant", "Yes.", steps=[thought])

    driver.app.storage.run(fill)
    driver.app.chats.refresh_list()
    driver.until(lambda: driver.titles == ["Thought"])
    driver.app.chats.open_conversation(1)
    driver.until(lambda: len(driver.branch) == 2)
    driver.pane.transcript.message_actions.edit.emit(driver.branch[-1].id, "Yes, it is.")
    driver.until(lambda: driver.branch[-1].content == "Yes, it is.")
    assert driver.branch[-1].steps == (thought,)
