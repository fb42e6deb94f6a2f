"""A thought is folded above its answer: while it streams, when it is stored, and by every key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from llama32_desktop.conversations.store import Store
from llama32_desktop.engine.parts import Thought
from llama32_desktop.ui.chat.items import MessageItem, ThoughtItem
from llama32_desktop.ui.chat.thought_block import OPEN_HEIGHT
from tests.ui.conftest import Opener
from tests.ui.driver import Driver

LONG = "No divisor.\n" * 400


@pytest.fixture
def driver(open_window: Opener) -> Driver:
    return open_window()


def shown(driver: Driver) -> None:
    """Opens a stored conversation whose answer has a thought."""

    def fill(store: Store) -> None:
        number = store.create_conversation("Primes").id
        asked = store.add_message(number, None, "user", "Is 7 prime?")
        store.add_message(number, asked.id, "assistant", "Yes.", steps=(Thought(text=LONG),))

    driver.app.storage.run(fill)
    driver.app.chats.refresh_list()
    driver.until(lambda: driver.titles == ["Primes"])
    driver.app.chats.open_conversation(1)
    driver.until(lambda: len(driver.branch) == 2 and driver.pane.transcript.complete)


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_a_stored_thought_is_opened_and_folded(driver: Driver, key: Qt.Key) -> None:
    shown(driver)
    transcript = driver.pane.transcript
    view = transcript.view(driver.branch[-1].id)
    driver.until(lambda: view.thought is not None and view.thought.isVisible())
    block = view.thought
    assert block is not None and block.edit is None  # nothing is laid out that nobody reads
    assert block.button.text().startswith("Thought · about ")
    assert "Folded" in block.button.accessibleDescription()
    below, height = view.body, view.height()
    assert below is not None and below.y() >= block.geometry().bottom()
    driver.qtbot.mouseClick(block.button, Qt.MouseButton.LeftButton)
    driver.until(lambda: view.height() > height)
    assert block.edit is not None and block.edit.toPlainText() == LONG
    assert block.edit.height() <= OPEN_HEIGHT and below.y() >= block.geometry().bottom()
    assert block.button.accessibleDescription() == "Unfolded"
    block.button.setFocus()
    driver.qtbot.keyClick(block.button, key)
    driver.until(lambda: view.height() == height)
    assert not block.edit.isVisible()
    assert view.text == "Yes."  # what is copied


def test_a_thought_streams_folded_until_the_answer_comes(driver: Driver) -> None:
    shown(driver)
    transcript = driver.pane.transcript
    transcript.add_message(MessageItem(99, "assistant", "", streaming=True))
    for _ in range(50):
        transcript.append_thought(99, "I add one. ")
    transcript.flush()
    view = transcript.view(99)
    block = view.thought
    assert block is not None and not block.is_open and block.edit is None
    driver.until(lambda: "tokens" in block.button.text())
    assert block.button.text().startswith("Thinking · ")
    wanted: list[int] = []
    transcript.message_actions.answer_now.connect(wanted.append)
    driver.qtbot.mouseClick(block.answer_now, Qt.MouseButton.LeftButton)
    assert wanted == [99]
    block.button.click()
    transcript.append_thought(99, "And two.")
    transcript.flush()
    assert block.edit is not None
    assert block.edit.toPlainText() == "I add one. " * 50 + "And two."
    transcript.append_text(99, "Three.")
    transcript.flush()
    assert block.answer_now.isHidden() and block.button.text().startswith("Thought")
    done = MessageItem(
        99, "assistant", "Three.", thought=ThoughtItem(block.text, tokens=1200, seconds=12.4)
    )
    transcript.update_message(done)
    assert block.button.text() == "Thought · 12 s · 1,200 tokens"
    assert block.is_open  # whoever reads it goes on reading
    assert view.text == "Three."
