"""Several conversations chosen at once by mouse and keys, and what is done with them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QMessageBox
from pytestqt.qtbot import QtBot

from llama32_desktop.conversations.model import Conversation
from llama32_desktop.ui.sidebar.conversation_list import ConversationList
from llama32_desktop.ui.sidebar.model import ConversationModel
from tests.ui.conftest import Opener
from tests.ui.driver import Driver, stored
from tests.ui.sidebar.test_sidebar import close_menu, menu_entry, opened, type_name, use_menu

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton


def click(driver: Driver, title: str, keys: Qt.KeyboardModifier) -> None:
    view = driver.window.conversations.view
    place = view.visualRect(driver.index_of(title)).center()
    driver.qtbot.mouseClick(view.viewport(), LEFT, keys, place)


def chosen(driver: Driver) -> list[str]:
    return sorted(c.title for c in driver.window.conversations.several)


def shown_one(open_window: Opener, *titles: str) -> Driver:
    """A window with these conversations, of which the first one is shown."""
    driver = opened(open_window, *titles)
    driver.app.chats.open_conversation(1)
    driver.until(lambda: driver.app.chats.chat.id == 1)
    driver.window.activateWindow()
    driver.window.conversations.view.setFocus()
    return driver


def test_control_and_shift_choose_without_opening(open_window: Opener) -> None:
    driver = shown_one(open_window, "One", "Two", "Three", "Four")
    listed = driver.window.conversations
    click(driver, "Three", CONTROL)
    assert chosen(driver) == ["One", "Three"], "the shown one is among them"
    assert listed.status.text() == "2 conversations are chosen."
    click(driver, "One", CONTROL)
    assert chosen(driver) == [], "one alone is none"
    assert not listed.status.isVisible()
    titles = driver.titles
    click(driver, titles[-1], SHIFT)
    assert len(chosen(driver)) > 1
    driver.qtbot.keyClick(listed.view, Qt.Key.Key_Escape)
    assert chosen(driver) == []
    driver.window.actions_.select_all.trigger()
    assert chosen(driver) == sorted(titles)
    assert driver.app.chats.chat.id == 1, "nothing else was opened"
    click(driver, "Two", Qt.KeyboardModifier.NoModifier)
    driver.until(lambda: driver.app.chats.chat.id == 2)
    assert chosen(driver) == []


def test_a_refresh_and_a_folded_folder_keep_the_choice(open_window: Opener) -> None:
    driver = shown_one(open_window, "One", "Two", "Three")
    click(driver, "Three", CONTROL)
    driver.app.sidebar.refresh()
    driver.until(driver.app.is_idle)
    assert chosen(driver) == ["One", "Three"]
    driver.app.sidebar.delete(3)
    driver.until(lambda: sorted(driver.titles) == ["One", "Two"])
    assert chosen(driver) == []
    assert not driver.window.conversations.status.isVisible()


def test_delete_means_all_that_are_chosen_and_one_undo_brings_them_back(
    open_window: Opener,
) -> None:
    driver = shown_one(open_window, "One", "Two", "Three")
    click(driver, "Two", CONTROL)
    driver.qtbot.keyClick(driver.window.conversations.view, Qt.Key.Key_Delete)
    driver.until(lambda: driver.titles == ["Three"])
    driver.until(lambda: driver.notice.startswith("2 conversations were deleted"))
    assert driver.app.chats.chat.id is None, "the shown one went too"
    driver.click_notice("Undo")
    driver.until(lambda: sorted(driver.titles) == ["One", "Three", "Two"])
    driver.until(lambda: driver.app.chats.chat.id == 1)  # it is shown again
    driver.window.conversations.view.setFocus()
    driver.window.actions_.select_all.trigger()
    driver.window.actions_.delete.trigger()
    driver.until(lambda: driver.titles == [])


def test_delete_means_the_one_that_is_left_of_the_choice(open_window: Opener) -> None:
    driver = shown_one(open_window, "One", "Two", "Three")
    click(driver, "Three", CONTROL)
    click(driver, "One", CONTROL)
    driver.qtbot.keyClick(driver.window.conversations.view, Qt.Key.Key_Delete)
    driver.until(lambda: sorted(driver.titles) == ["One", "Two"])


def test_delete_in_the_menu_bar_means_the_choice_too(open_window: Opener) -> None:
    driver = shown_one(open_window, "One", "Two", "Three")
    click(driver, "Two", CONTROL)
    handle, delete = driver.window.windowHandle(), driver.window.actions_.delete
    driver.qtbot.keyClick(handle, Qt.Key.Key_E, Qt.KeyboardModifier.AltModifier)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.setActiveAction(delete)
    driver.qtbot.keyClick(menu, Qt.Key.Key_Return)
    driver.until(lambda: driver.titles == ["Three"])


def test_the_menu_of_a_chosen_row_is_for_all_and_that_of_another_for_one(
    open_window: Opener,
) -> None:
    driver = shown_one(open_window, "One", "Two", "Three")
    click(driver, "Two", CONTROL)
    menu = menu_entry(driver, "Two", "Archive").parent()
    assert isinstance(menu, QMenu)
    assert menu.actions()[0].text() == "2 conversations"
    close_menu(driver)
    assert menu_entry(driver, "Three", "Rename").isEnabled()
    close_menu(driver)
    assert chosen(driver) == ["One", "Two"], "opening a menu chooses nothing"


def test_several_are_archived_and_moved_with_one_undo(open_window: Opener) -> None:
    driver = shown_one(open_window, "One", "Two", "Three")
    click(driver, "Two", CONTROL)
    use_menu(driver, "Two", "Archive")
    driver.until(lambda: driver.titles == ["Three"])
    driver.until(lambda: driver.notice == "2 conversations were archived.")
    conversation = driver.app.chats.chat.conversation
    assert conversation is not None and conversation.archived, "the shown one knows"
    driver.click_notice("Undo")
    driver.until(lambda: len(driver.titles) == 3)
    driver.window.conversations.view.setFocus()
    click(driver, "Three", CONTROL)
    use_menu(driver, "Three", "Move to folder", "New folder…")
    type_name(driver, "Work")
    inside = "SELECT title FROM conversation WHERE folder_id IS NOT NULL ORDER BY title"
    driver.until(lambda: [row[0] for row in stored(inside)] == ["One", "Three"])
    driver.until(lambda: driver.notice == "2 conversations were moved.")
    driver.click_notice("Undo")
    driver.until(lambda: not stored(inside))


def two_of_three_restored(open_window: Opener) -> Driver:
    """One and Two are back from the trash at once, where Three still is; the trash is shown."""
    driver = shown_one(open_window, "One", "Two", "Three")
    driver.window.actions_.select_all.trigger()
    driver.qtbot.keyClick(driver.window.conversations.view, Qt.Key.Key_Delete)
    driver.until(lambda: driver.titles == [])
    listed = driver.window.conversations
    listed.show_scope("trash")
    driver.until(lambda: len(driver.titles) == 3)
    listed.view.setFocus()
    listed.view.setCurrentIndex(driver.index_of("One"))
    click(driver, "Two", CONTROL)
    use_menu(driver, "Two", "Restore")
    driver.until(lambda: driver.titles == ["Three"])
    return driver


def test_the_notice_counts_those_that_were_there_too(open_window: Opener) -> None:
    driver = shown_one(open_window, "One", "Two")
    use_menu(driver, "Two", "Move to folder", "New folder…")
    type_name(driver, "Work")
    driver.window.conversations.view.setFocus()
    driver.window.actions_.select_all.trigger()
    use_menu(driver, "One", "Move to folder", "Work")
    driver.until(lambda: driver.notice == "2 conversations were moved.")


def test_what_an_undo_puts_back_into_the_trash_is_not_shown(open_window: Opener) -> None:
    driver = two_of_three_restored(open_window)
    driver.app.chats.open_conversation(1)
    driver.until(lambda: driver.app.chats.chat.id == 1)
    driver.app.chats.open_conversation(2)  # on its way while the button is pressed
    driver.click_notice("Undo")
    driver.until(lambda: len(driver.titles) == 3)
    driver.until(driver.app.is_idle)
    assert driver.app.chats.chat.id is None


def test_choosing_all_asks_for_no_single_row(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []
    real = ConversationModel.rowCount

    def counted(model: ConversationModel, *parent: QModelIndex) -> int:
        asked.append(1)
        return real(model, *parent)

    monkeypatch.setattr(ConversationModel, "rowCount", counted)
    listed = ConversationList()
    qtbot.addWidget(listed)
    listed.resize(260, 700)
    listed.show()
    rows = [
        Conversation(id=n, title=f"C{n}", system_prompt="", created_at=0, updated_at=0)
        for n in range(1, 2001)
    ]
    listed.set_conversations(rows)
    QApplication.processEvents()
    assert asked, "it is counted"
    asked.clear()
    listed.view.selectAll()
    assert len(listed.several) == 2000
    assert len(asked) < 100
    asked.clear()
    listed.set_conversations(rows[:500] + rows[600:])
    assert len(listed.several) == 1900
    assert len(asked) < 200


def test_several_are_exported_into_one_file(open_window: Opener, tmp_path: Path) -> None:
    driver = shown_one(open_window, "One", "Two", "Three")
    click(driver, "Two", CONTROL)
    use_menu(driver, "Two", "Export…")
    driver.until(lambda: driver.window.findChildren(QFileDialog))
    (dialog,) = driver.window.findChildren(QFileDialog)
    target = tmp_path / "both.json"
    dialog.fileSelected.emit(str(target))
    dialog.close()
    driver.until(target.exists)
    driver.until(driver.app.is_idle)
    written = json.loads(target.read_text(encoding="utf-8"))
    assert sorted(c["title"] for c in written["conversations"]) == ["One", "Two"]


def test_several_leave_the_trash_at_once_or_for_good(open_window: Opener) -> None:
    driver = two_of_three_restored(open_window)
    driver.click_notice("Undo")
    driver.until(lambda: len(driver.titles) == 3)
    listed = driver.window.conversations
    listed.view.setFocus()
    listed.view.setCurrentIndex(driver.index_of("One"))
    click(driver, "Two", CONTROL)
    driver.qtbot.keyClick(listed.view, Qt.Key.Key_Delete)
    driver.until(lambda: driver.window.findChildren(QMessageBox))
    (box,) = driver.window.findChildren(QMessageBox)
    assert box.text() == "Delete these 2 conversations for good?"
    next(b for b in box.buttons() if b.text() == "Delete").click()
    driver.until(lambda: len(stored("SELECT 1 FROM conversation")) == 1)
    driver.until(lambda: driver.titles == ["Three"])
