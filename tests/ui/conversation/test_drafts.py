"""What is written and not sent is kept, whatever is sent elsewhere meanwhile."""

from __future__ import annotations

from llama32_desktop.conversations.model import TextAttachment
from tests.ui.conftest import Opener
from tests.ui.driver import stored


def test_what_waits_for_a_new_conversation_outlives_a_message_in_another_one(
    open_window: Opener,
) -> None:
    driver = open_window(max_tokens=4)
    driver.wait_ready()
    driver.ask("Hello")
    number = driver.app.chats.chat.id
    assert number is not None
    assert stored("SELECT * FROM draft") == []
    driver.app.chats.new_chat()
    driver.type("a letter to the landlord")
    note = TextAttachment(name="note.txt", text="The lantern hangs in the shed.")
    driver.app.chats.chat.texts = (note,)
    driver.app.chats.open_conversation(number)
    driver.until(lambda: len(driver.branch) == 2)
    driver.ask("And now?")
    driver.until(
        lambda: stored("SELECT id, content FROM draft") == [(0, "a letter to the landlord")]
    )
    driver.close()
    second = open_window()
    second.until(lambda: second.pane.composer.text() == "a letter to the landlord")
    assert [text.name for text in second.app.chats.chat.texts] == ["note.txt"]


def test_the_first_message_of_a_conversation_leaves_no_draft(open_window: Opener) -> None:
    driver = open_window(max_tokens=4)
    driver.wait_ready()
    driver.type("Hello")
    driver.until(lambda: stored("SELECT id, content FROM draft") == [(0, "Hello")])
    driver.ask(" there")
    driver.until(lambda: stored("SELECT * FROM draft") == [])
