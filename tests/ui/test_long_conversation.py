"""A conversation far longer than the page: opened at its end, read up to its beginning."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QScrollBar

from llama32_desktop import paths
from llama32_desktop.conversations.store import open_store
from llama32_desktop.ui.conversation import transcript_feed
from tests.ui.conftest import Opener
from tests.ui.driver import Driver

MESSAGES = 90
EDITED = 14


@pytest.fixture
def driver(open_window: Opener, monkeypatch: pytest.MonkeyPatch) -> Driver:
    """A window that shows a long conversation, of which it holds 20 messages at first."""
    monkeypatch.setattr(transcript_feed, "TAIL", 20)
    monkeypatch.setattr(transcript_feed, "SLICE", 15)
    store = open_store(paths.database_file()).store
    number = store.create_conversation("Long").id
    parent = None
    for index in range(MESSAGES):
        role = "assistant" if index % 2 else "user"
        parent = store.add_message(
            number, parent, role, f"Message {index}." + "\n\nIt goes on." * 6
        ).id
        if index in (EDITED, MESSAGES - 2):  # the model reads little, whatever the page shows
            store.set_context_start(number, parent)
    store.close()
    driver = open_window(max_tokens=4)
    driver.wait_ready()
    driver.app.models.load_with_context(8192)
    driver.wait_ready()
    driver.app.chats.open_conversation(number)
    driver.until(lambda: len(driver.branch) == MESSAGES)
    driver.until(lambda: driver.pane.transcript.complete)
    return driver


def on_page(driver: Driver) -> int:
    """How many of the messages at the end the page has."""
    transcript = driver.pane.transcript
    return sum(transcript._page.slot(m.id) is not None for m in driver.branch)


def bar_of(driver: Driver) -> QScrollBar:
    bars = driver.pane.transcript.findChildren(QScrollBar)
    return next(bar for bar in bars if bar.orientation() == Qt.Orientation.Vertical)


def test_it_opens_at_its_end_with_a_part(driver: Driver) -> None:
    assert on_page(driver) < MESSAGES
    assert driver.shown(driver.branch[-1]).startswith(f"Message {MESSAGES - 1}.")
    assert bar_of(driver).value() == bar_of(driver).maximum()


def test_scrolling_up_brings_the_rest_and_moves_nothing(driver: Driver) -> None:
    transcript, bar = driver.pane.transcript, bar_of(driver)
    for _ in range(40):
        bar.setValue(0)
        driver.until(lambda: transcript.complete)
        if on_page(driver) == MESSAGES and bar.value() == 0:
            break
    assert on_page(driver) == MESSAGES
    assert driver.shown(driver.branch[0]).startswith("Message 0.")
    order = [slot.item.id for slot in transcript._page._slots]
    assert order == [message.id for message in driver.branch]


def test_an_answer_joins_at_the_end(driver: Driver) -> None:
    before = on_page(driver)
    driver.ask("And now?")
    assert len(driver.branch) == MESSAGES + 2
    assert on_page(driver) == before + 2, "nothing else was made anew"
    ids = [slot.item.id for slot in driver.pane.transcript._page._slots]
    assert ids == [message.id for message in driver.branch[-len(ids) :]]


def test_all_of_it_is_copied(driver: Driver) -> None:
    driver.window.actions_.copy_conversation.trigger()
    text = QGuiApplication.clipboard().text()
    assert text.count("It goes on.") == 6 * MESSAGES and "Message 0." in text
    assert f"Message {MESSAGES - 1}." in text


def test_another_branch_takes_its_place(driver: Driver) -> None:
    fork = driver.branch[EDITED]
    driver.pane.transcript.message_actions.edit.emit(fork.id, "Another way")
    driver.until(
        lambda: len(driver.branch) == EDITED + 2 and driver.branch[EDITED].content == "Another way"
    )
    driver.wait_answered()
    ids = [slot.item.id for slot in driver.pane.transcript._page._slots]
    assert ids == [message.id for message in driver.branch[-len(ids) :]]
    assert driver.shown(driver.branch[EDITED]) == "Another way"
