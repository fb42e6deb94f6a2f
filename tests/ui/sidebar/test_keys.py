"""The keys in the list of conversations: where they are is seen, and stays."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

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


def test_the_keys_stay_in_the_list_where_the_shown_one_is_deleted(open_window: Opener) -> None:
    driver = opened(open_window, "One", "Two", "Three")
    listed, edit = driver.window.conversations, driver.pane.composer.edit
    number = driver.index_of("Two").data(ID)
    driver.app.chats.open_conversation(number)
    driver.until(lambda: driver.app.chats.chat.id == number)
    listed.view.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(listed.view, K.Key_Delete)
    driver.until(lambda: driver.titles == ["Three", "One"])
    assert driver.app.chats.chat.id is None, "an empty one is shown in its place"
    assert listed.view.hasFocus() and at(driver) == "One"
    number = driver.index_of("Three").data(ID)
    driver.app.chats.open_conversation(number)
    driver.until(lambda: driver.app.chats.chat.id == number)
    edit.setFocus()
    driver.window.actions_.delete.trigger()
    driver.until(lambda: driver.titles == ["One"])
    assert edit.hasFocus(), "where the person writes, the keys stay there"


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


def test_a_click_into_the_list_opens_what_is_below_the_pointer(open_window: Opener) -> None:
    driver = opened(open_window, *(f"Title {number}" for number in range(60)))
    listed = driver.window.conversations
    driver.window.activateWindow()
    driver.pane.composer.focus()
    listed.set_current(None)
    bar = listed.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    place = QPoint(60, listed.view.viewport().height() // 2)
    title, height = listed.view.indexAt(place).data(), bar.value()
    assert title is not None and height > 0
    spot = listed.view.viewport().mapTo(driver.window, place)
    handle, left = driver.window.windowHandle(), Qt.MouseButton.LeftButton
    # As the system gives it: the focus comes before the press.
    QTest.mouseClick(handle, left, Qt.KeyboardModifier.ShiftModifier, spot)
    assert bar.value() == height and [c.title for c in listed._selected] == [title]
    driver.pane.composer.focus()
    listed.set_current(None)
    bar.setValue(bar.maximum())
    QTest.mouseClick(handle, left, pos=spot)
    driver.until(lambda: driver.app.chats.chat.id is not None)
    number = driver.app.chats.chat.id
    assert [c.title for c in driver.app.chats.conversations if c.id == number] == [title]


def test_the_keys_are_at_the_shown_conversation_after_the_archive(open_window: Opener) -> None:
    store = open_store(paths.database_file()).store
    add_folder(store, "Private")
    store.close()
    driver = opened(open_window, "One", "Two", "Three")
    listed = driver.window.conversations
    driver.until(lambda: "Private" in driver.headers)
    driver.app.chats.open_conversation(1)
    driver.until(lambda: driver.app.chats.chat.id == 1)
    listed.conversation_actions.archive.emit(3, True)
    driver.until(lambda: driver.titles == ["Two", "One"])
    listed._open_scope("archived")
    driver.until(lambda: at(driver) == "Three")
    QTest.keyClick(listed.view, K.Key_Escape)
    driver.until(lambda: driver.titles == ["Two", "One"])
    assert listed.view.hasFocus() and at(driver) == "One"


def test_a_title_that_is_edited_is_taken_over_before_other_rows_come(open_window: Opener) -> None:
    driver = opened(open_window, "One", "Two")
    listed = driver.window.conversations
    driver.window.activateWindow()
    listed.edit_title(1)
    editor = listed.view.findChild(QLineEdit)
    assert editor is not None
    editor.selectAll()
    QTest.keyClicks(editor, "Another")
    listed._open_scope("archived")  # by the menu, which leaves the focus in the field
    driver.until(driver.app.is_idle)
    listed.show_scope("chats")
    driver.until(lambda: sorted(driver.titles) == ["Another", "Two"])


def test_rows_that_are_reset_below_a_field_do_not_stop_the_list(open_window: Opener) -> None:
    driver = opened(open_window, "One", "Two")
    listed = driver.window.conversations
    listed.edit_title(1)
    listed.model.set_rows([])
    driver.app.sidebar.refresh()
    driver.until(lambda: sorted(driver.titles) == ["One", "Two"])


def test_delete_that_is_held_down_deletes_one_conversation(open_window: Opener) -> None:
    driver = opened(open_window, "One", "Two", "Three")
    listed = driver.window.conversations
    listed.view.setFocus(Qt.FocusReason.TabFocusReason)
    none, press = Qt.KeyboardModifier.NoModifier, QEvent.Type.KeyPress
    QTest.keyPress(listed.view, K.Key_Delete)
    driver.until(lambda: driver.titles == ["Two", "One"])
    for _ in range(3):
        QApplication.sendEvent(listed.view, QKeyEvent(press, K.Key_Delete, none, "", True))
    driver.until(driver.app.is_idle)
    driver.app.sidebar.refresh()
    driver.until(driver.app.is_idle)
    assert driver.titles == ["Two", "One"] and at(driver) == "Two"
    assert not driver.window.actions_.delete.autoRepeat()


def test_keys_in_what_was_found_act_on_it(open_window: Opener) -> None:
    driver = opened(open_window, "One", "Two", "Three")
    listed = driver.window.conversations
    driver.window.activateWindow()
    driver.app.chats.open_conversation(1)
    driver.until(lambda: driver.app.chats.chat.id == 1)

    def find(title: str) -> None:
        listed.start_search()
        QTest.keyClicks(listed.field, title)
        driver.until(lambda: listed.stack.currentWidget() is listed.found)
        driver.until(lambda: listed.results.rowCount())
        QTest.keyClick(listed.field, K.Key_Down)
        assert listed.found.hasFocus() and at_hit(driver) == title

    find("Two")
    assert listed.meant(1) == (2,)
    driver.window.actions_.rename.trigger()
    editor = listed.view.findChild(QLineEdit)
    assert editor is not None and editor.text() == "Two"
    QTest.keyClick(editor, K.Key_Escape)
    find("Two")
    driver.window.actions_.delete.trigger()
    driver.until(lambda: driver.titles == ["Three", "One"])
    driver.until(lambda: not listed.results.rowCount())
    assert listed.meant(1) == (), "nothing is marked any more"
    find("One")
    driver.window.actions_.delete.trigger()
    assert driver.app.chats.chat.id is None and listed.found.hasFocus(), "the shown one was deleted"


def at_hit(driver: Driver) -> str | None:
    """The title of the hit that the keys are at."""
    title: str | None = driver.window.conversations.found.currentIndex().data()
    return title


def test_esc_leads_back_from_an_empty_archive(open_window: Opener) -> None:
    driver = opened(open_window, "One")
    listed = driver.window.conversations
    driver.window.activateWindow()
    listed._open_scope("archived")
    driver.until(lambda: listed.stack.currentWidget() is listed.empty)
    focused = QApplication.focusWidget()
    assert focused is not None and listed.isAncestorOf(focused)
    QTest.keyClick(focused, K.Key_Escape)
    driver.until(lambda: driver.titles == ["One"])
    assert listed.scope == "chats"
