"""The conversation that was shown comes back with the next start, with all that was written."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from llama32_desktop import paths
from llama32_desktop.conversations.store import open_store
from llama32_desktop.settings import load_settings, save_settings
from tests.ui.driver import Driver


def shown_last(number: int) -> None:
    settings = load_settings(paths.settings_file())[0]
    save_settings(paths.settings_file(), msgspec.structs.replace(settings, conversation=number))


@pytest.fixture
def stored(settings: Callable[..., None]) -> int:
    """A conversation with a question; the app ended while it was shown."""
    settings()
    store = open_store(paths.database_file()).store
    number = store.create_conversation("Lamps").id
    store.add_message(number, None, "user", "Who lit the lamp?")
    store.close()
    shown_last(number)
    return number


def kept() -> int:
    return load_settings(paths.settings_file())[0].conversation


def test_it_comes_back_with_what_was_written(qtbot: QtBot, stored: int) -> None:
    first = Driver(qtbot)
    first.until(lambda: first.branch)
    first.wait_ready()
    assert kept() == 0, "a start that fails there must not be tried again and again"
    first.type("And who")
    first.app.chats.new_chat()
    first.type("Something new")
    first.app.chats.open_conversation(stored)
    first.close()
    assert kept() == stored
    second = Driver(qtbot)
    second.until(lambda: second.branch)
    assert second.pane.composer.text() == "And who"
    listed = second.window.conversations.view
    second.until(lambda: listed.currentIndex().isValid())
    assert listed.currentIndex() == second.index_of("Lamps"), "its row is filled"
    second.app.chats.new_chat()
    assert second.pane.composer.text() == "Something new"
    second.close()
    assert kept() == 0


def test_who_has_begun_something_stays_there(qtbot: QtBot, stored: int) -> None:
    driver = Driver(qtbot)
    driver.type("Dear")
    driver.wait_ready()
    assert driver.app.chats.chat.id is None and driver.pane.composer.text() == "Dear"
    driver.close()


def test_what_is_gone_does_not_come_back(qtbot: QtBot, stored: int) -> None:
    shown_last(stored + 1)
    driver = Driver(qtbot)
    driver.wait_ready()
    assert driver.app.chats.chat.id is None and not driver.window.pane.notice.isVisible()
    driver.close()


def test_a_file_that_is_opened_goes_with_a_new_one(
    qtbot: QtBot, stored: int, tmp_path: Path
) -> None:
    file = tmp_path / "lamps.txt"
    file.write_text("All lamps are lit.")
    driver = Driver(qtbot)
    driver.app.file_opener.open([str(file)])
    driver.wait_ready()
    driver.until(lambda: driver.app.chats.chat.texts)
    assert driver.app.chats.chat.id is None
    driver.close()
