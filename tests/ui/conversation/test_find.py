"""Find in this conversation, in the real window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from llama32_desktop import paths
from llama32_desktop.conversations.store import open_store
from llama32_desktop.ui.conversation import transcript_feed
from llama32_desktop.ui.text.search_hits import Hit
from tests.ui.conftest import Opener
from tests.ui.driver import Driver

ANSWER = (
    "The **Café** opens at `9`.\n\nIt is un**believ**able.\n\n| a | b |\n|---|---|\n| cafe | x |"
)
LAST = "And CAFE\u0301 again, a ca\u00adfé."


@pytest.fixture
def driver(open_window: Opener, monkeypatch: pytest.MonkeyPatch) -> Driver:
    """A window that shows a conversation, of which it holds 20 messages at first."""
    monkeypatch.setattr(transcript_feed, "TAIL", 20)
    monkeypatch.setattr(transcript_feed, "SLICE", 15)
    store = open_store(paths.database_file()).store
    number = store.create_conversation("Long").id
    parent = None
    for index in range(60):
        role = "assistant" if index % 2 else "user"
        text = {3: ANSWER, 58: LAST}.get(index, f"Message {index}.\n\nIt goes on." * 4)
        parent = store.add_message(number, parent, role, text).id
    store.set_context_start(number, parent)
    other = store.create_conversation("Other").id
    store.add_message(other, None, "user", "A cafe.")
    store.close()
    driver = open_window(max_tokens=16)
    driver.wait_ready()
    driver.app.chats.open_conversation(number)
    driver.until(lambda: len(driver.branch) == 60)
    driver.until(lambda: driver.pane.transcript.complete)
    return driver


def find(driver: Driver, text: str) -> None:
    """Types into the bar, and waits until all is looked through and in sight."""
    bar = driver.pane.find_bar
    driver.window.actions_.find.trigger()
    bar.field.insert(text)
    settle(driver)


def settle(driver: Driver) -> None:
    driver.pane.find_bar.search_now()
    driver.until(lambda: driver.app.find.idle and driver.pane.transcript.complete)
    driver.until(lambda: driver.app.chats._feed._sought is None)
    driver.until(lambda: driver.pane.transcript._wanted is None)


def present(driver: Driver) -> Hit:
    hit = driver.pane.transcript._sought.present
    assert hit is not None
    return hit


def in_sight(driver: Driver) -> str:
    """The marked text of the present place, which must be in the visible part."""
    transcript = driver.pane.transcript
    body = transcript.view(present(driver).message_id).body
    assert body is not None
    box = body.show_present()
    assert box is not None
    y = body.mapTo(transcript._scroll.viewport(), box.toRect().topLeft()).y()
    assert 0 <= y < transcript._scroll.viewport().height()
    view = body.views[present(driver).leaf]
    place = body._found.present(present(driver).leaf, view)
    assert place is not None
    return view.document.toPlainText()[slice(*place)]


def test_every_place_is_counted_and_gone_to(driver: Driver) -> None:
    bar = driver.pane.find_bar
    find(driver, "café")
    assert bar.count.text() == "3 of 4", "the first from what was in sight"
    assert in_sight(driver) == "CAFE\u0301"
    driver.qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    settle(driver)
    assert (bar.count.text(), in_sight(driver)) == ("4 of 4", "ca\u00adfé")
    driver.qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    settle(driver)
    assert (bar.count.text(), in_sight(driver)) == ("1 of 4", "Café"), "far above the page"
    driver.window.actions_.find_next.trigger()
    settle(driver)
    assert (bar.count.text(), in_sight(driver)) == ("2 of 4", "cafe")
    driver.qtbot.keyClick(bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    settle(driver)
    assert bar.count.text() == "1 of 4"


def test_what_the_markup_divides_is_found_and_addresses_are_not(driver: Driver) -> None:
    bar = driver.pane.find_bar
    find(driver, "unbelievable")
    assert (bar.count.text(), in_sight(driver)) == ("1 of 1", "unbelievable")
    bar.field.setText("**")
    settle(driver)
    assert bar.count.text() == "No matches" and not bar.next_button.isEnabled()
    bar.field.setText("it GOES   on.message 5")
    settle(driver)
    assert bar.count.text().endswith("of 30"), "3 in each of ten"


def test_escape_gives_the_focus_back(driver: Driver) -> None:
    body = driver.pane.transcript.view(driver.branch[-1].id).body
    assert body is not None
    body.setFocus()
    find(driver, "goes")
    assert QApplication.focusWidget() is driver.pane.find_bar.field
    driver.qtbot.keyClick(driver.pane.find_bar.field, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is body
    assert driver.pane.find_bar.isHidden()
    assert not any(body._found.ranges(view) for view in body.views), "nothing stays marked"


def test_escape_gives_the_focus_back_to_a_messages_button_and_it_stays(driver: Driver) -> None:
    row = driver.pane.transcript.view(driver.branch[-1].id)._row
    assert row is not None
    row.copy.setFocus(Qt.FocusReason.TabFocusReason)
    find(driver, "goes")
    driver.qtbot.keyClick(driver.pane.find_bar.field, Qt.Key.Key_Escape)
    QApplication.processEvents()  # what hides has given the focus on by now
    assert QApplication.focusWidget() is row.copy


def test_an_answer_that_streams_in_is_found(driver: Driver) -> None:
    find(driver, "zebra")
    assert driver.pane.find_bar.count.text() == "No matches"
    driver.ask("Tell me of a zebra.")
    settle(driver)
    said = "\n".join(m.content for m in driver.branch[-2:]).lower().count("zebra")
    assert said and driver.app.find._hits is not None
    assert driver.app.find._hits.total == said


def test_another_conversation_is_looked_through(driver: Driver) -> None:
    find(driver, "cafe")
    other = next(c.id for c in driver.app.chats.conversations if c.title == "Other")
    driver.app.chats.open_conversation(other)
    driver.until(lambda: len(driver.branch) == 1)
    settle(driver)
    assert driver.pane.find_bar.count.text() == "1"
    driver.app.chats.new_chat()
    assert driver.pane.find_bar.isHidden()
    assert not driver.window.actions_.find.isEnabled()
