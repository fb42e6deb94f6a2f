"""What the disk does not take keeps the window open, until the person says otherwise."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton

from llama32_desktop.ui.kit.plain_text import MessageBox
from llama32_desktop.ui.services import store
from tests.ui.conftest import Opener
from tests.ui.driver import Driver, stored
from tests.ui.full_store import fill, free

LONG = "a draft of some length " * 2000


@pytest.fixture
def full(open_window: Opener, monkeypatch: pytest.MonkeyPatch) -> Driver:
    """A window with a draft that the disk has not taken."""
    monkeypatch.setattr(store, "AGAIN_MS", 10_000_000)
    driver = open_window()
    driver.until(lambda: driver.app.storage.pictures is not None)
    driver.app.storage.run(fill)
    driver.pane.composer.set_text(LONG)
    driver.app.drafts.keep()
    driver.until(lambda: driver.app.storage.owes and driver.app.background.idle)
    return driver


def question(driver: Driver) -> MessageBox | None:
    return next((box for box in driver.window.findChildren(MessageBox) if box.isVisible()), None)


def press(driver: Driver, text: str) -> None:
    box = question(driver)
    assert box is not None
    (button,) = (each for each in box.findChildren(QPushButton) if each.text() == text)
    button.click()


def test_the_window_stays_until_there_is_room(full: Driver) -> None:
    full.window.begin_again()
    full.until(lambda: question(full))
    box = question(full)
    assert box is not None and full.window.isVisible()
    assert "is lost if the app closes now" in box.text()
    assert box.defaultButton().text() == "Keep open"
    full.window.close()
    full.until(lambda: full.app.background.idle)
    assert full.window.findChildren(MessageBox) == [box], "it is asked once"
    press(full, "Keep open")
    assert full.window.isVisible() and not full.window.begins_again
    full.app.storage.run(free)
    full.window.close()
    full.until(lambda: not full.window.isVisible())
    assert stored("SELECT content FROM draft WHERE id = 0") == [(LONG,)]


def test_it_closes_where_the_person_gives_it_up(full: Driver) -> None:
    full.window.begin_again()
    full.until(lambda: question(full))
    press(full, "Close anyway")
    assert not full.window.isVisible() and full.window.begins_again
    assert stored("SELECT content FROM draft") == []


def test_what_was_typed_last_is_tried_before_it_closes(
    open_window: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk has filled up since the last time that something was written."""
    monkeypatch.setattr(store, "AGAIN_MS", 10_000_000)
    driver = open_window()
    driver.until(lambda: driver.app.storage.pictures is not None)
    driver.app.storage.run(fill)
    driver.until(lambda: driver.app.background.idle)
    driver.pane.composer.set_text(LONG)
    driver.window.close()
    assert driver.window.isVisible()
    driver.until(lambda: question(driver))
    press(driver, "Keep open")
    driver.app.storage.run(free)
    driver.window.close()
    driver.until(lambda: not driver.window.isVisible())
    assert stored("SELECT content FROM draft WHERE id = 0") == [(LONG,)]


def test_a_session_that_ends_asks_nobody(full: Driver) -> None:
    full.window.end()
    assert not full.window.isVisible() and question(full) is None
