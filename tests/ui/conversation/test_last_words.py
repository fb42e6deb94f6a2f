"""What is written in the last moment before the window ends, however it ends, is kept."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from llama32_desktop import paths
from llama32_desktop.conversations import drafts
from llama32_desktop.conversations.model import Draft, TextAttachment
from llama32_desktop.conversations.store import open_store
from tests.ui.conftest import Opener
from tests.ui.conversation.test_edits import edit
from tests.ui.driver import Driver, stored

NOTE = TextAttachment(name="note.txt", text="The lantern hangs in the shed.")


def by_button(driver: Driver) -> None:
    driver.window.close()
    driver.until(lambda: not driver.window.isVisible())  # it waits for the disk


def to_start_again(driver: Driver) -> None:
    driver.window.begin_again()
    driver.until(lambda: not driver.window.isVisible())


def by_the_system(driver: Driver) -> None:
    """As Windows ends it, which waits for nothing else."""
    app = QApplication.instance()
    assert app is not None
    app.aboutToQuit.emit()


@pytest.mark.parametrize("end", [by_button, to_start_again, by_the_system])
def test_the_last_words_are_kept(open_window: Opener, end: Callable[[Driver], None]) -> None:
    driver = open_window(max_tokens=4)
    driver.wait_ready()
    driver.ask("Hello")
    number = driver.app.chats.chat.id
    edit(driver, 0, "Good morning")
    driver.type("a letter to the landlord")
    end(driver)
    kept = dict(stored("SELECT id, content FROM draft"))
    assert kept.pop(number) == "a letter to the landlord"
    assert list(kept.values()) == ["Good morning"]


def kept_before(content: str, *texts: TextAttachment) -> None:
    """What an earlier window left for a new conversation."""
    store = open_store(paths.database_file()).store
    drafts.keep_draft(store, drafts.NEW, Draft(content=content, texts=texts))
    store.close()


@pytest.mark.parametrize(("typed", "kept"), [("", "a letter"), ("b", "a letter\nb")])
def test_a_window_that_ends_before_it_has_read_a_draft_leaves_it(
    open_window: Opener, typed: str, kept: str
) -> None:
    kept_before("a letter", NOTE)
    driver = open_window()
    assert driver.app.storage.pictures is None, "the store is not open yet"
    driver.pane.composer.edit.setPlainText(typed)
    driver.close()
    [(content, texts)] = stored("SELECT content, texts FROM draft")
    assert content == kept and NOTE.name in texts


def test_what_is_typed_before_the_draft_is_read_stands_behind_it(open_window: Opener) -> None:
    kept_before("a letter", NOTE)
    driver = open_window()
    assert driver.app.storage.pictures is None
    driver.pane.composer.edit.setPlainText("b")
    driver.pane.composer.text_edited.emit("b")
    driver.until(lambda: driver.pane.composer.text() == "a letter\nb")
    assert driver.app.chats.chat.texts == (NOTE,)
    driver.until(lambda: stored("SELECT content FROM draft") == [("a letter\nb",)])


def test_what_is_written_is_kept_where_the_system_asks_whether_its_session_may_end(
    ready: Driver,
) -> None:
    ready.pane.composer.edit.setPlainText("a letter")
    assert ready.app.background.idle, "it is not on its way yet"
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    app.commitDataRequest.emit(None)
    assert not ready.app.background.idle and ready.window.isVisible()
    ready.until(lambda: ready.app.background.idle)
    assert stored("SELECT content FROM draft") == [("a letter",)]
