"""Pins, folders, archive, trash, search and drafts, as a person uses them."""

from __future__ import annotations

import datetime
from itertools import pairwise

import pytest
from PySide6.QtCore import QItemSelectionModel, QMimeData, QObject, QPointF, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QAccessibleTableModelChangeEvent,
    QAction,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
)
from PySide6.QtWidgets import QApplication, QInputDialog, QLineEdit, QMenu, QMessageBox

from llama32_desktop import paths
from llama32_desktop.conversations import folders, pins_and_archive
from llama32_desktop.conversations.store import open_store
from llama32_desktop.ui.kit.theme import colours
from llama32_desktop.ui.sidebar.grouping import period_of
from llama32_desktop.ui.sidebar.rows_view import RowsView
from tests.ui.conftest import Opener
from tests.ui.driver import Driver, stored


def fill(*titles: str) -> list[int]:
    store = open_store(paths.database_file()).store
    numbers = []
    for title in titles:
        conversation = store.create_conversation(title)
        numbers.append(conversation.id)
        question = store.add_message(conversation.id, None, "user", f"Question of {title}")
        store.add_message(conversation.id, question.id, "assistant", f"The answer to {title}.")
    store.close()
    return numbers


def opened(open_window: Opener, *titles: str) -> Driver:
    fill(*titles)
    driver = open_window()
    driver.until(lambda: len(driver.titles) == len(titles))
    driver.until(driver.app.is_idle)
    return driver


def open_menu(driver: Driver, title: str) -> QMenu:
    """Open the menu of a row of the list."""
    listed = driver.window.conversations
    listed.view.customContextMenuRequested.emit(
        listed.view.visualRect(driver.index_of(title)).center()
    )
    return next(m for m in listed.findChildren(QMenu) if m.isVisible())


def close_menu(driver: Driver) -> None:
    listed = driver.window.conversations
    for menu in listed.findChildren(QMenu):
        menu.close()
    driver.until(lambda: not listed.findChildren(QMenu))


def menu_entry(driver: Driver, title: str, label: str) -> QAction:
    """Open the menu of a row of the list; returns an entry of it."""
    return next(a for a in open_menu(driver, title).actions() if a.text() == label)


def use_menu(driver: Driver, title: str, *labels: str) -> None:
    """Open the menu of a row of the list and choose an entry, through submenus."""
    menu = open_menu(driver, title)
    for label in labels[:-1]:
        menu = next(a.menu() for a in menu.actions() if a.text() == label)
    next(a for a in menu.actions() if a.text() == labels[-1]).trigger()
    close_menu(driver)


def type_name(driver: Driver, name: str) -> None:
    driver.until(lambda: driver.window.findChildren(QInputDialog))
    (dialog,) = driver.window.findChildren(QInputDialog)
    dialog.setTextValue(name)
    dialog.accept()
    driver.until(lambda: not driver.window.findChildren(QInputDialog))
    driver.until(driver.app.is_idle)


def test_a_pinned_conversation_stands_first_over_a_restart(open_window: Opener) -> None:
    driver = opened(open_window, "One", "Two", "Three")
    use_menu(driver, "One", "Pin")
    driver.until(lambda: driver.titles[0] == "One")
    assert driver.headers[0] == "Pinned"
    driver.close()
    again = open_window()
    again.until(lambda: again.titles[:1] == ["One"])
    use_menu(again, "One", "Unpin")
    again.until(lambda: "Pinned" not in again.headers)


def test_folders_are_made_filled_closed_renamed_and_removed(open_window: Opener) -> None:
    driver = opened(open_window, "One", "Two")
    use_menu(driver, "One", "Move to folder", "New folder…")
    type_name(driver, "Work")
    driver.until(lambda: "Work" in driver.headers)
    assert driver.titles == ["One", "Two"]
    listed = driver.window.conversations
    listed.view.clicked.emit(driver.index_of("Work"))
    assert driver.titles == ["Two"]
    driver.until(lambda: driver.app.settings.value.collapsed_folders)
    listed.view.activated.emit(driver.index_of("Work"))
    assert driver.titles == ["One", "Two"]
    use_menu(driver, "Two", "Move to folder", "Work")
    driver.until(lambda: len(stored("SELECT 1 FROM conversation WHERE folder_id IS NOT NULL")) == 2)
    use_menu(driver, "Work", "Rename folder…")
    type_name(driver, "Home")
    driver.until(lambda: "Home" in driver.headers)
    use_menu(driver, "Home", "Remove folder")
    driver.until(lambda: "Home" not in driver.headers)
    assert sorted(driver.titles) == ["One", "Two"]


def test_a_deleted_conversation_comes_back_by_undo_and_from_the_trash(
    open_window: Opener,
) -> None:
    driver = opened(open_window, "One", "Two")
    listed = driver.window.conversations
    driver.app.chats.open_conversation(1)
    driver.until(lambda: len(driver.branch) == 2)
    listed.view.setCurrentIndex(driver.index_of("One"))
    driver.qtbot.keyClick(listed.view, Qt.Key.Key_Delete)
    driver.until(lambda: driver.titles == ["Two"])
    assert driver.app.chats.chat.id is None
    assert "“One” was deleted" in driver.notice
    driver.click_notice("Undo")
    driver.until(lambda: sorted(driver.titles) == ["One", "Two"])
    driver.until(lambda: len(driver.branch) == 2)  # it is shown again
    use_menu(driver, "Two", "Delete")
    driver.until(lambda: driver.titles == ["One"])
    listed.show_scope("trash")
    driver.until(lambda: driver.titles == ["Two"])
    use_menu(driver, "Two", "Restore")
    driver.until(lambda: driver.titles == [])
    listed.back.click()
    driver.until(lambda: sorted(driver.titles) == ["One", "Two"])


def test_deleted_messages_come_back_from_the_menu(open_window: Opener) -> None:
    driver = opened(open_window, "One", "Two")
    driver.app.chats.open_conversation(1)
    driver.until(lambda: len(driver.branch) == 2)
    contents = [message.content for message in driver.branch]
    entry = menu_entry(driver, "One", "Restore deleted messages")
    driver.until(driver.app.is_idle)
    assert not entry.isEnabled(), "none was deleted"
    close_menu(driver)
    driver.pane.transcript.message_actions.delete.emit(driver.branch[0].id)
    driver.until(lambda: driver.notice == "Message and replies deleted.")
    assert driver.branch == []
    driver.app.chats.open_conversation(2)
    driver.until(lambda: driver.app.chats.chat.id == 2)
    entry = menu_entry(driver, "One", "Restore deleted messages")
    driver.until(entry.isEnabled)
    entry.trigger()
    close_menu(driver)
    driver.until(lambda: driver.app.chats.chat.id == 1)
    driver.until(lambda: [message.content for message in driver.branch] == contents)
    assert driver.shown(driver.branch[0]) == contents[0]


def test_undo_brings_back_what_was_open_and_leaves_what_is(open_window: Opener) -> None:
    driver = opened(open_window, "One", "Two")
    driver.app.chats.open_conversation(1)
    driver.until(lambda: driver.app.chats.chat.id == 1)
    use_menu(driver, "Two", "Delete")
    driver.until(lambda: driver.titles == ["One"])
    driver.click_notice("Undo")
    driver.until(lambda: len(driver.titles) == 2)
    driver.until(driver.app.is_idle)
    assert driver.app.chats.chat.id == 1


def test_the_trash_stands_by_deletion_and_a_click_offers_to_restore(open_window: Opener) -> None:
    numbers = fill("Old", "New")
    store = open_store(paths.database_file()).store
    with store.transaction() as db:
        db.execute("UPDATE conversation SET updated_at = 1000000000 WHERE id = ?", numbers[:1])
    store.close()
    driver = open_window()
    driver.until(lambda: len(driver.titles) == 2)
    for number in numbers:
        driver.app.sidebar.delete(number)
    listed = driver.window.conversations
    listed.show_scope("trash")
    driver.until(lambda: driver.titles == ["New", "Old"])
    assert driver.headers == ["Today"]
    listed.view.clicked.emit(driver.index_of("Old"))
    driver.until(lambda: "“Old” is in the trash" in driver.notice)
    driver.click_notice("Restore")
    driver.until(lambda: driver.titles == ["New"] and driver.app.chats.chat.id == numbers[0])


def test_what_was_said_of_a_deletion_goes_when_that_is_restored(open_window: Opener) -> None:
    driver = opened(open_window, "One", "Two", "Three")
    listed, sidebar = driver.window.conversations, driver.app.sidebar
    sidebar.delete(1)
    driver.until(lambda: "“One” was deleted" in driver.notice)
    sidebar.delete(2)
    driver.until(lambda: "“Two” was deleted" in driver.notice)
    listed.conversation_actions.restore.emit(1)
    driver.until(lambda: driver.app.chats.chat.id == 1)
    assert "“Two” was deleted" in driver.notice, "which it still is"
    listed.conversation_actions.restore.emit(2)
    driver.until(lambda: driver.app.chats.chat.id == 2)
    assert driver.notice == ""


def test_f2_renames_the_row_that_the_keys_are_at(open_window: Opener) -> None:
    driver = opened(open_window, "One", "Two")
    driver.app.chats.open_conversation(1)
    driver.until(lambda: driver.app.chats.chat.id == 1)
    driver.window.activateWindow()
    view = driver.window.conversations.view
    view.setFocus()
    view.setCurrentIndex(driver.index_of("Two"))
    driver.window.actions_.rename.trigger()
    driver.until(lambda: view.findChild(QLineEdit))
    editor = view.findChild(QLineEdit)
    assert editor.text() == "Two"
    editor.setText("Two more")
    driver.qtbot.keyClick(editor, Qt.Key.Key_Return)
    driver.until(lambda: sorted(driver.titles) == ["One", "Two more"])


def test_the_shown_conversation_is_marked_again_when_the_list_is_left(open_window: Opener) -> None:
    driver = opened(open_window, "One", "Two")
    driver.app.chats.open_conversation(1)
    driver.until(lambda: driver.app.chats.chat.id == 1)
    driver.window.activateWindow()
    view = driver.window.conversations.view
    view.setFocus()
    view.setCurrentIndex(driver.index_of("Two"))
    driver.pane.composer.focus()
    assert view.currentIndex().data() == "One"


def test_an_empty_archive_and_an_empty_trash_say_so(open_window: Opener) -> None:
    driver = opened(open_window, "One")
    listed = driver.window.conversations
    for scope, said in (
        ("archived", "Nothing is archived."),
        ("trash", "Nothing was deleted in the last 30 days."),
    ):
        listed.show_scope(scope)  # type: ignore[arg-type]
        driver.until(listed.empty.isVisible)
        assert listed.empty.sentence.text() == said
        assert listed.empty.button.text() == "All conversations"
        driver.click(listed.empty.button)
        driver.until(lambda: driver.titles == ["One"])
        assert not listed.empty.isVisible() and listed.view.isVisible()
    driver.app.sidebar.delete(1)
    driver.until(lambda: driver.titles == [])
    assert not listed.empty.isVisible(), "a new chat is no empty archive"


def test_deleting_for_good_asks_first(open_window: Opener) -> None:
    driver = opened(open_window, "One")
    driver.app.sidebar.delete(1)
    listed = driver.window.conversations
    listed.show_scope("trash")
    driver.until(lambda: driver.titles == ["One"])
    for label, left in (("Cancel", ["One"]), ("Delete", [])):
        listed.view.setCurrentIndex(driver.index_of("One"))
        driver.qtbot.keyClick(listed.view, Qt.Key.Key_Delete)
        (box,) = driver.window.findChildren(QMessageBox)
        assert box.defaultButton().text().replace("&", "") == "Cancel"
        button = next(b for b in box.buttons() if b.text().replace("&", "") == label)
        driver.click(button)
        driver.until(lambda: not driver.window.findChildren(QMessageBox))
        driver.until(lambda left=left: driver.titles == left)
    assert stored("SELECT count(*) FROM message") == [(0,)]


def test_an_archived_conversation_is_out_of_the_way_and_found(open_window: Opener) -> None:
    driver = opened(open_window, "One", "Two")
    use_menu(driver, "One", "Archive")
    driver.until(lambda: driver.titles == ["Two"])
    listed = driver.window.conversations
    listed.show_scope("archived")
    driver.until(lambda: driver.titles == ["One"])
    use_menu(driver, "One", "Take out of the archive")
    driver.until(lambda: driver.titles == [])
    listed.show_scope("chats")
    driver.until(lambda: len(driver.titles) == 2)


def test_a_search_jumps_to_the_words_on_a_hidden_branch(open_window: Opener) -> None:
    numbers = fill("One", "Two")
    store = open_store(paths.database_file()).store
    question = store.branch(numbers[0])[0]
    store.add_message(
        numbers[0], question.id, "assistant", "A *newer* version.\n\n" + "Long. " * 2000
    )
    store.close()
    driver = open_window()
    driver.until(lambda: len(driver.titles) == 2)
    driver.window.actions_.search.trigger()
    listed = driver.window.conversations
    assert listed.field.hasFocus()
    driver.qtbot.keyClicks(listed.field, "one answ")
    driver.until(lambda: listed.results.rowCount() == 1)
    assert listed.results.index(0).data() == "One"
    driver.qtbot.keyClick(listed.field, Qt.Key.Key_Down)
    driver.qtbot.keyClick(listed.found, Qt.Key.Key_Return)
    driver.until(lambda: [m.content for m in driver.branch][1:] == ["The answer to One."])
    body = driver.pane.transcript.view(driver.branch[1].id).body
    assert body is not None and body.first_found() is not None
    listed.field.clear()
    assert listed.stack.currentWidget() is listed.view
    assert body.first_found() is None


def test_a_search_without_hits_says_so_and_escape_ends_it(open_window: Opener) -> None:
    driver = opened(open_window, "One")
    listed = driver.window.conversations
    driver.qtbot.keyClicks(listed.field, '"xylophone (')
    driver.until(lambda: listed.status.text() == "Nothing was found.")
    driver.qtbot.keyClick(listed.field, Qt.Key.Key_Escape)
    assert listed.field.text() == "" and listed.stack.currentWidget() is listed.view


def test_the_word_is_brought_into_sight_in_a_long_answer(open_window: Opener) -> None:
    (number,) = fill("One")
    store = open_store(paths.database_file()).store
    last = store.branch(number)[-1]
    long = "\n\n".join(f"Paragraph {n} of many." for n in range(300))
    store.add_message(number, last.id, "user", "and?")
    store.add_message(
        number, store.branch(number)[-1].id, "assistant", f"{long}\n\nNeedle here.\n\n{long}"
    )
    store.close()
    driver = open_window()
    driver.until(lambda: len(driver.titles) == 1)
    listed = driver.window.conversations
    driver.qtbot.keyClicks(listed.field, "needle")
    driver.until(lambda: listed.results.rowCount() == 1)
    listed.found.clicked.emit(listed.results.index(0))
    driver.until(lambda: len(driver.branch) == 4)
    transcript = driver.pane.transcript
    view = transcript.view(driver.branch[3].id)

    def in_sight() -> bool:
        inside = view.body.first_found() if view.body is not None else None
        if inside is None or not transcript.complete:
            return False
        point = view.body.mapTo(transcript, view.body.rect().topLeft())
        return 0 < point.y() + inside < transcript.height()

    driver.until(in_sight)


def test_a_deleted_message_takes_what_follows_and_comes_back(open_window: Opener) -> None:
    driver = opened(open_window, "One")
    driver.app.chats.open_conversation(1)
    driver.until(lambda: len(driver.branch) == 2)
    transcript = driver.pane.transcript
    driver.until(lambda: transcript.complete)
    answer = transcript.view(driver.branch[1].id)
    driver.click(answer._row.delete)
    driver.until(lambda: len(driver.branch) == 1)
    driver.click_notice("Undo")
    driver.until(lambda: [m.role for m in driver.branch] == ["user", "assistant"])


def test_drafts_outlive_the_window(open_window: Opener) -> None:
    driver = opened(open_window, "One", "Two")
    driver.type("for a new one")
    driver.app.chats.open_conversation(1)
    driver.until(lambda: len(driver.branch) == 2)
    driver.type("for the first")
    driver.close()
    again = open_window()
    again.until(lambda: again.pane.composer.text() == "for a new one")
    again.app.chats.open_conversation(2)
    again.until(lambda: len(again.branch) == 2)
    assert again.pane.composer.text() == ""
    again.app.chats.open_conversation(1)
    again.until(lambda: again.pane.composer.text() == "for the first")


def test_what_was_sent_is_no_draft_any_more(ready: Driver) -> None:
    ready.type("Hello")
    ready.until(lambda: stored("SELECT content FROM draft") == [("Hello",)])
    ready.qtbot.keyClick(ready.pane.composer.edit, Qt.Key.Key_Return)
    ready.until(lambda: len(ready.branch) == 2)
    ready.wait_answered()
    ready.until(lambda: stored("SELECT content FROM draft") == [])


def ground_of(driver: Driver, title: str) -> str:
    """The colour at the left end of a row, where no text is."""
    view = driver.window.conversations.view
    rect = view.visualRect(driver.index_of(title))
    image = view.viewport().grab().toImage()
    return image.pixelColor(rect.left() + 10, rect.center().y()).name()


def test_what_is_filled_is_shown_and_a_menus_row_is_only_outlined(open_window: Opener) -> None:
    driver = opened(open_window, "One", "Two")
    listed = driver.window.conversations
    driver.app.chats.open_conversation(1)
    driver.until(lambda: driver.app.chats.chat.id == 1)
    filled, plain = ground_of(driver, "One"), ground_of(driver, "Two")
    assert filled == colours().bubble != plain
    view = listed.view
    where = view.visualRect(driver.index_of("Two")).center()
    driver.qtbot.mouseClick(view.viewport(), Qt.MouseButton.RightButton, pos=where)
    assert view.currentIndex().data() == "One", "a menu moves nothing"
    entry = menu_entry(driver, "Two", "Rename")
    assert entry.isEnabled() and listed._delegate.asked.title == "Two"
    assert (ground_of(driver, "One"), ground_of(driver, "Two")) == (filled, plain)
    close_menu(driver)
    assert listed._delegate.asked is None


def test_every_key_acts_on_the_row_that_the_keys_are_at(open_window: Opener) -> None:
    driver = opened(open_window, "One", "Two", "Three")
    driver.app.chats.open_conversation(1)
    driver.until(lambda: driver.app.chats.chat.id == 1)
    view = driver.window.conversations.view
    driver.window.activateWindow()
    view.setFocus()
    view.setCurrentIndex(driver.index_of("Two"))
    assert ground_of(driver, "One") == colours().bubble, "it is still the shown one"
    driver.window.actions_.delete.trigger()
    driver.until(lambda: sorted(driver.titles) == ["One", "Three"])
    driver.pane.composer.focus()
    driver.window.actions_.delete.trigger()
    driver.until(lambda: driver.titles == ["Three"])


def test_the_key_for_another_name_acts_on_what_the_other_keys_act_on(open_window: Opener) -> None:
    driver = opened(open_window, "One", "Two", "Three")
    driver.app.chats.open_conversation(1)
    driver.until(lambda: driver.app.chats.chat.id == 1)
    driver.window.activateWindow()
    listed = driver.window.conversations
    view = listed.view
    view.setFocus()
    listed.set_current(1)
    no_update = QItemSelectionModel.SelectionFlag.NoUpdate
    view.selectionModel().setCurrentIndex(driver.index_of("Two"), no_update)
    assert listed.meant(1) == (1,), "the row that is filled"
    driver.qtbot.keyClick(view, Qt.Key.Key_F2)
    editor = view.findChild(QLineEdit)
    assert editor is not None and editor.text() == "One"
    driver.qtbot.keyClick(editor, Qt.Key.Key_Escape)


def test_rows_are_laid_out_only_where_their_number_changes(
    open_window: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    laid_out: list[int] = []
    lay_out = RowsView.doItemsLayout

    def counted(view: RowsView) -> None:
        laid_out.append(1)
        lay_out(view)

    monkeypatch.setattr(RowsView, "doItemsLayout", counted)
    driver = opened(open_window, "One", "Two", "Three")
    listed = driver.window.conversations
    driver.app.chats.open_conversation(1)
    driver.until(lambda: driver.app.chats.chat.id == 1)
    QApplication.processEvents()
    before = len(laid_out)
    listed.model.set_answering(frozenset({1}))
    driver.app.chats.rename(2, "Another")
    driver.until(lambda: "Another" in driver.titles)
    QApplication.processEvents()
    assert len(laid_out) == before
    assert listed.view.currentIndex().data() == "One"
    driver.app.sidebar.delete(2)
    driver.until(lambda: len(driver.titles) == 2)
    QApplication.processEvents()
    assert len(laid_out) > before
    rows = [listed.view.visualRect(listed.model.index(row)) for row in range(3)]
    assert [b.top() - a.bottom() for a, b in pairwise(rows)] == [1, 1]


def test_each_month_has_its_name_whatever_was_asked_for_before() -> None:
    today = datetime.date(2026, 11, 29)
    name = period_of(today)
    moments = [datetime.datetime(2026, 9, 1), datetime.datetime(2026, 8, 31, 23, 59, 59)]
    moments += [datetime.datetime(2026, 10, 30, 1), datetime.datetime(2025, 12, 31, 12)]
    moments += [datetime.datetime(2026, 9, 30, 23, 59, 59), datetime.datetime(2026, 11, 29, 8)]
    said = [name(moment.timestamp()) for moment in moments]
    alone = [period_of(today)(moment.timestamp()) for moment in moments]
    assert said == alone and len(set(said)) == 5


def drop_on(driver: Driver, titles: list[str], header: str, down: int = 0) -> bool:
    """Drags rows of the list and lets them go on a header's, so far below its middle."""
    view, model = driver.window.conversations.view, driver.window.conversations.model
    mime = model.mimeData([driver.index_of(title) for title in titles])
    row = next(r for r in range(model.rowCount()) if model.index(r).data() == header)
    spot = QPointF(view.visualRect(model.index(row)).center()) + QPointF(0, down)
    rest = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0))
    drop = QDropEvent(spot, *rest)
    here = spot.toPoint()
    for event in (QDragEnterEvent(here, *rest), QDragMoveEvent(here, *rest), drop):
        QApplication.sendEvent(view.viewport(), event)
    return drop.isAccepted()


def test_conversations_are_dragged_into_a_folder_and_out(open_window: Opener) -> None:
    fill("One", "Two", "Three")
    store = open_store(paths.database_file()).store
    folders.add_folder(store, "Work")
    store.close()
    driver = open_window()
    listed = driver.window.conversations
    driver.until(lambda: listed.model.rowCount() == 5)
    inside = "SELECT title FROM conversation WHERE folder_id IS NOT NULL ORDER BY id"
    assert not drop_on(driver, ["Two"], "Today"), "it stands there"
    edge = listed.view.visualRect(listed.model.index(0)).height() // 2 - 1
    assert drop_on(driver, ["Two"], "Work", -edge), "its edges are no place between rows"
    driver.until(lambda: stored(inside) == [("Two",)])
    driver.until(lambda: listed.model.index(1).data() == "Two")
    assert drop_on(driver, ["One", "Three"], "Work")
    driver.until(lambda: stored(inside) == [("One",), ("Two",), ("Three",)])
    driver.until(lambda: listed.model.rowCount() == 4)
    listed.conversation_actions.move.emit(3, None)
    driver.until(lambda: listed.model.rowCount() == 5)
    assert drop_on(driver, ["One"], "Today")
    driver.until(lambda: stored(inside) == [("Two",)])
    strange = QMimeData()
    strange.setData(listed.model.mimeTypes()[0], b"x,,99999999999999999999")
    listed.model.dropMimeData(strange, Qt.DropAction.CopyAction, -1, -1, listed.model.index(0))
    assert listed.model.rowCount() == 5


def test_a_pinned_one_that_goes_into_a_folder_is_said_to(open_window: Opener) -> None:
    fill("One")
    store = open_store(paths.database_file()).store
    folders.add_folder(store, "Work")
    pins_and_archive.set_pinned(store, 1, True)
    store.close()
    driver = open_window()
    driver.until(lambda: driver.window.conversations.model.rowCount() == 3)
    assert drop_on(driver, ["One"], "Work")
    driver.until(lambda: "“One” is in the folder now" in driver.notice)
    driver.window.conversations.conversation_actions.pin.emit(1, False)
    driver.until(lambda: driver.headers == ["Work"])
    assert driver.titles == ["One"]


def test_screen_readers_learn_of_rows_that_change_in_place(
    open_window: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill("One", "Two")
    driver = open_window()
    driver.until(lambda: len(driver.titles) == 2)
    told: list[tuple[QObject, int, int]] = []

    def tell(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleTableModelChangeEvent):
            told.append((event.object(), event.firstRow(), event.lastRow()))

    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", tell)
    driver.app.chats.rename(1, "Another")
    driver.until(lambda: "Another" in driver.titles)
    assert told and told[-1] == (driver.window.conversations.view, 0, 2)
