"""The keys in the list of conversations: where they are is seen, and stays."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from llama32_desktop import paths
from llama32_desktop.conversations.folders import add_folder
from llama32_desktop.conversations.store import open_store
from llama32_desktop.ui.sidebar.model import ID, ROW
from tests.ui.conftest import Opener
from tests.ui.driver import Driver
from tests.ui.sidebar.test_sidebar import opened

K = Qt.Key


def at(driver: Driver) -> str | None:
    """The title of the row that the keys are at."""
    title: str | None = driver.window.conversations.view.currentIndex().data()
    return title


def test_headings_are_passed_over_and_a_folder_is_not(open_window: Opener) -> None:
    store = open_store(paths.database_file()).store
    add_folder(store, "Private")
    store.close()
    driver = opened(open_window, "One", "Two")
    sidebar = driver.window.conversations
    driver.until(lambda: "Private" in driver.headers)
    sidebar.view.setFocus(Qt.FocusReason.TabFocusReason)
    titles = []
    for _ in range(3):
        titles.append(at(driver))
        QTest.keyClick(sidebar.view, K.Key_Down)
    assert titles == ["Private", "Two", "One"] and at(driver) == "One"
    QTest.keyClick(sidebar.view, K.Key_Home)
    assert at(driver) == "Private"
    QTest.keyClick(sidebar.view, K.Key_Return)
    assert at(driver) == "Private"  # it is closed, and the keys are still there


def test_the_row_below_takes_the_place_of_what_is_deleted(open_window: Opener) -> None:
    driver = opened(open_window, "One", "Two", "Three")
    sidebar = driver.window.conversations
    sidebar.view.setFocus(Qt.FocusReason.TabFocusReason)
    assert at(driver) == "Three"
    QTest.keyClick(sidebar.view, K.Key_Down)
    QTest.keyClick(sidebar.view, K.Key_Delete)
    driver.until(lambda: driver.titles == ["Three", "One"])
    assert at(driver) == "One" and sidebar.view.hasFocus()
    QTest.keyClick(sidebar.view, K.Key_Delete)
    driver.until(lambda: driver.titles == ["Three"])
    assert at(driver) == "Three"


def test_the_archive_takes_the_keys_and_esc_leads_back(open_window: Opener) -> None:
    driver = opened(open_window, "One", "Two")
    sidebar = driver.window.conversations
    number = sidebar.model.index(sidebar.model.rowCount() - 1).data(ID)
    sidebar.conversation_actions.archive.emit(number, True)
    driver.until(lambda: driver.titles == ["Two"])
    sidebar._open_scope("archived")
    driver.until(lambda: at(driver) == "One")
    assert sidebar.view.hasFocus() and sidebar.view.currentIndex().data(ROW).id == number
    QTest.keyClick(sidebar.view, K.Key_Escape)
    driver.until(lambda: at(driver) == "Two")
    assert sidebar.scope == "chats" and sidebar.view.hasFocus()
