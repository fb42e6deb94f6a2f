"""The manual as a person reads it: opened by its key, searched, read on, copied."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from llama32_desktop.ui.kit.background import Background
from llama32_desktop.ui.kit.sentences import speak
from llama32_desktop.ui.kit.theme import force_scheme
from llama32_desktop.ui.manual.pages import NAMES
from llama32_desktop.ui.manual.picture_view import PictureView
from llama32_desktop.ui.manual.window import ManualWindow
from llama32_desktop.ui.text.body import MessageBody
from tests.ui.contrast import weak_texts
from tests.ui.driver import Driver
from tests.ui.test_accessibility import nameless


@pytest.fixture
def background() -> Iterator[Background]:
    made = Background()
    yield made
    made.close()


@pytest.fixture
def manual(styled: QApplication, qtbot: QtBot, background: Background) -> Iterator[ManualWindow]:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = ManualWindow(background, parent)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: made.list.count() == len(NAMES) and made.page.complete)
    yield made
    made.close()


def bodies(manual: ManualWindow) -> list[MessageBody]:
    sheet = manual.page.widget()
    assert sheet is not None
    return [body for body in sheet.findChildren(MessageBody) if body.isVisible()]


def text_of(manual: ManualWindow) -> str:
    return "\n".join(v.document.toPlainText() for body in bodies(manual) for v in body.views)


def test_f1_opens_it_beside_the_chat_and_once(ready: Driver) -> None:
    assert QKeySequence("F1") in ready.window.actions_.manual.shortcuts()
    ready.window.actions_.manual.trigger()
    ready.window.actions_.manual.trigger()
    (manual,) = ready.window.findChildren(ManualWindow)
    ready.until(lambda: manual.list.count() == len(NAMES) and manual.page.complete)
    assert "First steps" in text_of(manual)
    assert not manual.isModal()
    manual.close()
    ready.window.actions_.manual.trigger()
    assert manual.isVisible()


def test_a_search_lists_pages_marks_the_words_and_goes_to_them(
    qtbot: QtBot, manual: ManualWindow
) -> None:
    manual.resize(600, 400)
    qtbot.keyClicks(manual.field, "proxy")
    qtbot.waitUntil(lambda: manual.list.count() == 1)
    assert manual.list.item(0).text() == "When something is wrong"
    qtbot.waitUntil(lambda: manual.page.complete)
    assert any(body.first_found() is not None for body in bodies(manual))
    assert manual.page.verticalScrollBar().value() > 0
    qtbot.keyClicks(manual.field, "zzz")
    qtbot.waitUntil(lambda: manual.list.count() == 0 and manual.status.isVisible())
    qtbot.keyClick(manual.field, Qt.Key.Key_Escape)
    assert manual.list.count() == len(NAMES) and manual.isVisible(), "Esc ends the search first"
    assert not manual.status.isVisible()
    qtbot.keyClick(manual.field, Qt.Key.Key_Escape)
    assert not manual.isVisible()


def test_keys_go_through_the_pages_from_the_search(qtbot: QtBot, manual: ManualWindow) -> None:
    qtbot.keyClick(manual.field, Qt.Key.Key_Up)
    assert manual.list.currentRow() == 0
    for row in (1, 2):
        qtbot.keyClick(manual.field, Qt.Key.Key_Down)
        assert manual.list.currentRow() == row
    qtbot.waitUntil(lambda: manual.page.complete)
    assert text_of(manual).startswith("Conversations")


def test_buttons_below_a_page_go_on(
    qtbot: QtBot, manual: ManualWindow, background: Background
) -> None:
    sheet = manual.page.widget()
    assert sheet is not None
    buttons = {b.text(): b for b in sheet.findChildren(QPushButton) if b.isVisible()}
    qtbot.keyClicks(manual.field, "zzz")
    manual.search_now()  # its result comes too late
    buttons["Documents"].click()
    qtbot.waitUntil(lambda: background.idle)
    qtbot.waitUntil(lambda: manual.page.complete)
    assert manual.list.currentItem().text() == "Documents" and manual.field.text() == ""
    assert text_of(manual).startswith("Documents")


def test_they_stand_below_it_only_once_it_is_there(qtbot: QtBot, manual: ManualWindow) -> None:
    manual.show_page("documents")
    assert not manual.page.complete
    row = manual.page._row
    assert row is not None and not row.isVisible()
    qtbot.waitUntil(lambda: manual.page.complete)
    assert row.isVisible()


def test_a_picture_follows_the_appearance_and_the_text_stays_readable(
    qtbot: QtBot, manual: ManualWindow
) -> None:
    manual.show_page("models")
    qtbot.waitUntil(lambda: manual.page.complete)
    try:
        force_scheme(False)
        (picture,) = manual.findChildren(PictureView)
        assert picture.width() > 300 < picture.height(), "it has its room before it is read"
        wanted = picture.size() * picture.devicePixelRatio()
        qtbot.waitUntil(lambda: picture.image.size() == wanted)
        light = picture.image.pixelColor(5, 300).lightness()
        force_scheme(True)
        qtbot.waitUntil(lambda: picture.image.pixelColor(5, 300).lightness() < light - 100)
        manual.resize(600, 500)
        manual.page.ensureWidgetVisible(picture)
        qtbot.waitUntil(lambda: picture.image.size() == picture.size() * picture.devicePixelRatio())
        assert picture.image.size() != wanted
        assert picture.accessibleName()
        assert weak_texts(manual) == []
    finally:
        force_scheme(None)


def test_it_fits_any_width_and_is_selected_over_its_pictures(
    qtbot: QtBot, manual: ManualWindow
) -> None:
    for width in (560, 1400, 700):
        manual.resize(width, 500)
        inside = manual.page.viewport().width()
        sheet = manual.page.widget()
        assert sheet is not None and sheet.width() == inside
        assert all(w.x() >= 0 and w.geometry().right() < inside for w in bodies(manual))
        assert manual.page.horizontalScrollBar().maximum() == 0
    first, *_, last = bodies(manual)
    assert first is not last, "there is a picture between"
    QTest.mousePress(first, Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
    where = last.mapTo(first, QPoint(last.width() - 2, last.height() - 2))
    QTest.mouseMove(first, where)
    QTest.mouseRelease(first, Qt.MouseButton.LeftButton, pos=where)
    qtbot.keyClick(first, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("First steps") and "Help → Shortcuts" in copied


def test_all_that_takes_the_focus_has_a_name(manual: ManualWindow) -> None:
    assert nameless(manual) == []


def test_what_a_screen_reader_says_has_no_marks(qtbot: QtBot, manual: ManualWindow) -> None:
    for name in NAMES:
        manual.show_page(name)
        qtbot.waitUntil(lambda: manual.page.complete)
        for body in bodies(manual):
            said = body.accessibleDescription()
            assert said and not any(mark in said for mark in ("**", "`", "# ", "|")), (name, said)


def test_pressing_a_button_that_goes_away_gives_the_focus_to_the_pages(
    qtbot: QtBot, manual: ManualWindow
) -> None:
    qtbot.waitUntil(manual.isActiveWindow)
    sheet = manual.page.widget()
    assert sheet is not None
    button = next(b for b in sheet.findChildren(QPushButton) if b.isVisible())
    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: manual.page.complete)
    assert manual.list.hasFocus()
    stops = []
    while not stops or QApplication.focusWidget() is not manual.list:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        stops.append(QApplication.focusWidget())
        assert len(stops) < 30, stops
    assert manual.field in stops and any(isinstance(stop, QPushButton) for stop in stops)


def test_it_speaks_the_windows_language(qtbot: QtBot, background: Background) -> None:
    from llama32_desktop.ui.manual.pages import read_manual

    speak("de", {})
    try:
        parent = QWidget()
        qtbot.addWidget(parent)
        manual = ManualWindow(background, parent)
        qtbot.waitUntil(lambda: manual.list.count() == len(NAMES))
        shown = [manual.list.item(row).text() for row in range(len(NAMES))]
        assert shown == [page.title for page in read_manual("de")]
    finally:
        speak("en", {})
