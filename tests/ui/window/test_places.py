"""The places of the window: a rail, keys, and what each place keeps while another is shown."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QListWidget,
    QMainWindow,
    QWidget,
)
from pytestqt.qtbot import QtBot

from llama32_desktop import paths
from llama32_desktop.settings import Settings, load_settings
from llama32_desktop.ui.documents import controller as documents_controller
from llama32_desktop.ui.documents.pages_page import PagesPage
from llama32_desktop.ui.documents.place import DocumentsPlace
from llama32_desktop.ui.kit.places import PLACES, Places
from llama32_desktop.ui.models_window.hub_page import HubPage
from llama32_desktop.ui.models_window.place import ModelsPlace
from llama32_desktop.ui.window.main_window import MainWindow
from tests.ui.conftest import Opener
from tests.ui.driver import Driver

K = Qt.Key
CTRL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


def press(driver: Driver, key: Qt.Key) -> None:
    """A key with Ctrl, given to whatever has the focus."""
    driver.window.activateWindow()
    driver.until(driver.window.isActiveWindow)
    QTest.keyClick(QApplication.focusWidget() or driver.window, key, CTRL)


def shown(driver: Driver, place: str) -> bool:
    checked = [name for name, button in driver.window.rail.buttons.items() if button.shown]
    actions = driver.window.actions_.places
    chosen = [name for name, action in actions.items() if action.isChecked()]
    assert checked == chosen == [driver.window.places.current]
    return checked == [place]


def test_a_place_says_that_it_opens_until_it_is_filled(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    places = Places(window)
    window.show()
    places.go("documents")
    assert [each.text() for each in places.findChildren(QLabel) if each.isVisible()] == ["Opening…"]
    content = QLabel("What it shows")
    places.fill("documents", content, lambda: content)
    assert [each for each in places.findChildren(QLabel) if each.isVisible()] == [content]


def test_what_is_typed_at_a_place_that_opens_is_written_there(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    places = Places(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    places.go("documents")
    page = QApplication.focusWidget()
    assert page is not None
    QTest.keyClicks(page, "Where is itt")
    QTest.keyClick(page, K.Key_Backspace)
    QTest.keyClick(page, K.Key_K, CTRL)
    QTest.keyClick(page, K.Key_Return)
    event = QInputMethodEvent()
    event.setCommitString("é\u200c")  # of a dead key and a letter; what keeps letters apart
    QApplication.sendEvent(page, event)
    QApplication.sendEvent(page, QKeyEvent(QEvent.Type.KeyPress, 0, NONE, "\u200c"))
    QTest.keyClick(page, K.Key_At, CTRL | Qt.KeyboardModifier.AltModifier)  # AltGr on Windows
    field = QLineEdit("before: ")
    places.fill("documents", field, lambda: field)
    assert field.text() == "before: Where is ité\u200c\u200c@" and field.hasFocus()
    places.go("models")
    QTest.keyClicks(QApplication.focusWidget(), "lost?")
    places.go("documents")
    places.go("models")
    names = QListWidget()
    names.addItems(["Catalogue", "Installed", "Downloads"])
    names.setCurrentRow(0)
    QTest.keyClicks(QApplication.focusWidget(), "in")
    places.fill("models", names, lambda: names)
    assert names.currentRow() == 1 and field.text().endswith("\u200c@")


def test_what_was_typed_is_written_while_another_window_is_in_front(qtbot: QtBot) -> None:
    window, other = QWidget(), QWidget()
    for each in (window, other):
        qtbot.addWidget(each)
        each.show()
    places = Places(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    places.show()
    places.go("documents")
    QTest.keyClicks(QApplication.focusWidget(), "so far")
    places.tell_missing("models", "Another place could not be made.")
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    field = QLineEdit()
    places.fill("documents", field, lambda: field)
    assert field.text() == "so far" and other.isActiveWindow()
    window.activateWindow()
    qtbot.waitUntil(field.hasFocus)


def test_keys_and_the_rail_lead_everywhere(ready: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    rail = ready.window.rail
    assert list(rail.buttons) == list(PLACES)
    assert [b.accessibleName() for b in rail.buttons.values()] == ["Chats", "Documents", "Models"]
    told = {name: b.accessibleDescription() for name, b in rail.buttons.items()}
    assert told == {"chats": "Shown now", "documents": "", "models": ""}
    roles = [QAccessible.queryAccessibleInterface(b).role() for b in rail.buttons.values()]
    assert set(roles) == {QAccessible.Role.Button}
    assert shown(ready, "chats")
    press(ready, K.Key_2)
    assert shown(ready, "documents")
    assert ready.documents().isVisible() and not ready.pane.isVisible()
    assert ready.window.windowTitle().startswith("Documents")
    controller, there = ready.app.models_window, list[bool]()
    monkeypatch.setattr(controller._preparation, "finish", lambda: bool(there))
    press(ready, K.Key_3)
    assert shown(ready, "models") and controller.place is None, "its libraries are imported before"
    press(ready, K.Key_1)
    there.append(True)
    ready.until(lambda: not controller._look.isActive())
    assert shown(ready, "chats") and controller.place is None, "nobody is brought back"
    press(ready, K.Key_3)
    assert shown(ready, "models")
    assert controller.place is None, "it is made a piece at a time"
    controller.show_found()
    place = ready.models_place()
    assert place.stack.currentWidget() is place.found, "what was wished for meanwhile"
    assert ready.window.findChildren(ModelsPlace) == [place], "what was begun is finished"
    assert place.isVisible() and not ready.documents().isVisible()
    press(ready, K.Key_1)
    assert shown(ready, "chats") and ready.pane.isVisible()
    for name in reversed(PLACES):
        ready.click(rail.buttons[name])
        assert shown(ready, name)
        ready.click(rail.buttons[name])
        assert shown(ready, name), "a second press changes nothing"


def test_a_place_that_cannot_be_made_says_so_and_is_tried_again(
    ready: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    places = ready.window.places

    def said() -> str:
        shown = [each for each in places.findChildren(QLabel) if each.isVisible()]
        return shown[0].text() if len(shown) == 1 else ""

    with monkeypatch.context() as patch, ready.qtbot.captureExceptions() as errors:
        patch.setattr(PagesPage, "__init__", lambda *_: 1 / 0)
        patch.setattr(HubPage, "__init__", lambda *_: 1 / 0)
        done: list[QWidget] = []
        ready.app.documents.show("ask", done.append)
        ready.until(lambda: "an error of its own" in said())
        assert ready.app.documents.idle, "nobody waits for it any more"
        press(ready, K.Key_3)
        ready.until(lambda: places.current == "models" and "an error of its own" in said())
    assert len(errors) == 2 and not done
    with ready.qtbot.captureExceptions() as errors:
        ready.app.models_window.show(lambda _: 1 / 0)
        ready.until(lambda: errors and ready.app.models_window.place)
    assert ready.models_place().isVisible(), "a wish that fails does not take the place away"
    assert ready.open_documents("ask").isVisible() and not done
    assert len(ready.window.findChildren(DocumentsPlace)) == 1
    assert len(ready.window.findChildren(ModelsPlace)) == 1


def test_the_focus_is_where_it_was_in_each_place(
    ready: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    composer = ready.pane.composer
    begun, wanted = list[QWidget](), list[bool]()

    def readied(page: QWidget) -> Iterator[None]:
        begun.append(page)
        while not wanted:
            yield

    monkeypatch.setattr(documents_controller, "readied", readied)
    ready.window.activateWindow()
    ready.until(ready.window.isActiveWindow)
    ready.app.documents.show("ask")
    ready.until(lambda: begun)
    ready.app.documents.show("pages")
    QTest.keyClicks(QApplication.focusWidget(), "w")
    wanted.append(True)
    documents = ready.documents()
    question = documents.pages.question
    ready.until(question.hasFocus)
    assert question.text() == "w" and not documents.ask.question.text(), "where it was wanted last"
    place = ready.models_place()
    assert place.list.currentRow() == 0 and place.list.hasFocus()
    place.show_page(place.hub)
    place.hub.field.setFocus()
    ready.pane.composer.focus()  # as the end of an answer does
    assert place.hub.field.hasFocus()
    for _ in range(2):
        press(ready, K.Key_1)
        ready.qtbot.wait(0)
        assert composer.edit.hasFocus()
        QTest.keyClicks(QApplication.focusWidget(), "a")
        press(ready, K.Key_2)
        ready.qtbot.wait(0)
        assert question.hasFocus()
        QTest.keyClicks(QApplication.focusWidget(), "b")
        press(ready, K.Key_3)
        ready.qtbot.wait(0)
        assert place.hub.field.hasFocus()
        QTest.keyClicks(QApplication.focusWidget(), "c")
    assert composer.text() == "aa" and question.text() == "wbb"
    assert place.hub.field.text() == "cc"


def test_nothing_reaches_a_conversation_that_is_not_shown(ready: Driver) -> None:
    ready.ask("Hello")
    window, edit = ready.window, ready.pane.composer.edit
    ready.open_documents("extract")
    QGuiApplication.clipboard().setText("from elsewhere")
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, "xyz")
    press(ready, K.Key_V)
    assert edit.toPlainText() == ""
    actions = window.actions_
    for action in (actions.delete, actions.export_one, actions.copy_answer, actions.toggle_list):
        assert not action.isEnabled(), action.text()
    window.places.go("chats")
    for action in (actions.delete, actions.export_one, actions.copy_answer, actions.toggle_list):
        assert action.isEnabled(), action.text()


@pytest.mark.parametrize("name", ["new_chat", "find", "search", "rename", "write"])
def test_what_is_done_in_conversations_shows_them(ready: Driver, name: str) -> None:
    ready.ask("Hello")
    ready.models_place()
    getattr(ready.window.actions_, name).trigger()
    assert shown(ready, "chats")
    QTest.qWait(50)  # the place that was left takes the focus back from nobody
    focused = QApplication.focusWidget()
    assert focused is not None
    pane, conversations = ready.pane, ready.window.conversations
    inside = {"find": pane.find_bar, "search": conversations, "rename": conversations}
    assert inside.get(name, pane.composer).isAncestorOf(focused), focused


def test_the_place_and_its_page_come_back(open_window: Opener) -> None:
    driver = open_window()
    driver.wait_ready()
    driver.window.splitter.setSizes([300, 700])
    width = driver.window.conversations.width()
    driver.open_documents("summary")
    driver.close()
    for _ in range(2):  # the second time the conversations have not been seen before
        driver = Driver(driver.qtbot)
        driver.wait_ready()
        assert shown(driver, "documents")
        place = driver.documents()
        assert place.page is place.summary
        driver.close()
    assert load_settings(paths.settings_file())[0].place == "documents"
    driver = Driver(driver.qtbot)
    driver.wait_ready()
    driver.documents()
    press(driver, K.Key_1)
    driver.qtbot.wait(0)
    assert abs(driver.window.conversations.width() - width) <= 2
    driver.close()
    again = Driver(driver.qtbot)
    again.wait_ready()
    assert shown(again, "chats") and again.app.documents.place is None
    again.close()


def test_whoever_has_begun_to_write_is_left_there(qtbot: object) -> None:
    window = MainWindow()
    window.pane.composer.edit.setPlainText("Dear")
    window.restore(Settings(model_path="/a.gguf", place="documents"))
    assert window.places.current == "chats"
    window.deleteLater()


def test_who_went_elsewhere_meanwhile_is_not_brought_back(ready: Driver) -> None:
    done: list[QWidget] = []
    ready.app.documents.show("ask", done.append)
    press(ready, K.Key_1)
    place = ready.documents()
    assert done == [place], "what was wished for is done"
    assert shown(ready, "chats") and ready.pane.composer.edit.hasFocus()


def test_a_notice_is_seen_wherever_one_is(ready: Driver) -> None:
    done: list[str] = []
    notice = ready.pane.notice
    ready.open_documents("extract")
    notice.show_notice("It happened.", actions=[("Undo", lambda: done.append("undo"))])
    ready.until(notice.isVisible)
    ready.models_place()
    ready.until(notice.isVisible)
    ready.click(notice.buttons()[0])
    assert done == ["undo"] and not notice.isVisible()
    notice.show_notice("It happened again.")
    ready.window.places.go("chats")
    ready.until(notice.isVisible)
    assert ready.pane.isAncestorOf(notice)
    ready.app.notices.show_blind([], to_send=True)  # of the picture in the composer
    ready.models_place()
    assert not notice.isVisible() and ready.pane.isAncestorOf(notice)
    notice.show_notice("It happened elsewhere.")
    ready.until(notice.isVisible)
    ready.app.notices.show_blind([], to_send=True)
    assert not notice.isVisible() and not notice.isHidden()
    ready.window.places.go("chats")
    ready.until(notice.isVisible)
    assert "pictures" in notice.text()


def test_a_place_that_was_left_while_it_opened_shows_what_it_has(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    places = Places(window)
    window.setCentralWidget(places)
    window.show()
    places.go("documents")
    content = QWidget(places.room("documents"))  # made where it stands, which is seen
    places.go("chats")
    places.fill("documents", content, lambda: content)
    assert not content.isVisible()
    places.go("documents")
    assert content.isVisible()


def test_an_answer_that_ends_meanwhile_is_marked(ready: Driver) -> None:
    chats = ready.window.rail.buttons["chats"]
    ready.send("Hello")
    ready.open_documents("extract")
    ready.wait_answered()
    ready.until(lambda: chats.news)
    assert chats.accessibleDescription() == "An answer is finished"
    ready.app.announcements._show_window()  # as a click on its notification does
    assert shown(ready, "chats")
    assert chats.news == "" and chats.accessibleDescription() == "Shown now"


def test_a_file_that_is_dropped_beside_a_page_is_for_the_conversation(
    ready: Driver, tmp_path: Path
) -> None:
    note = tmp_path / "note.txt"
    note.write_text("The lantern hangs in the shed.\n")
    ready.models_place()
    assert ready.drop_files(note, over=ready.window.rail)
    assert shown(ready, "chats")
    page = ready.open_documents("extract").extract
    assert ready.drop_files(note, over=page)
    assert shown(ready, "documents")
    ready.until(lambda: [row.path for row in page.model.rows] == [note])


def test_the_window_has_the_room_that_a_place_needs(ready: Driver) -> None:
    window = ready.window
    window.resize(1, 1)
    narrow = window.width()
    ready.open_documents("extract")
    ready.until(lambda: window.width() >= window.rail.width() + 640)
    window.places.go("chats")
    window.resize(1, 1)
    assert window.width() == narrow
