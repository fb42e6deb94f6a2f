"""The size of the messages' text, in the real window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QFontInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from llama32_desktop import paths
from llama32_desktop.conversations.store import open_store
from llama32_desktop.settings import load_settings
from llama32_desktop.ui.chat.read_line import line_at
from llama32_desktop.ui.text import text_feed
from tests.ui.conftest import Opener
from tests.ui.driver import Driver

ANSWER = "The area is $x^2$ and `code`:\n\n```py\nx = 1\n```\n\n" + "\n\n".join(
    f"Paragraph {i} goes on for a while, until it fills more than one line of the page. " * 2
    for i in range(30)
)


@pytest.fixture
def driver(open_window: Opener) -> Driver:
    store = open_store(paths.database_file()).store
    number = store.create_conversation("Long").id
    parent = None
    for index in range(12):
        role = "assistant" if index % 2 else "user"
        parent = store.add_message(number, parent, role, ANSWER if index % 2 else "Go on").id
    store.close()
    driver = open_window()
    driver.wait_ready()
    driver.app.chats.open_conversation(number)
    driver.until(lambda: len(driver.branch) == 12 and driver.pane.transcript.complete)
    return driver


def settle(driver: Driver) -> None:
    transcript = driver.pane.transcript
    driver.until(lambda: transcript.complete and transcript._read is None)


def test_text_code_and_formulas_follow_and_the_line_that_is_read_stays(driver: Driver) -> None:
    transcript, actions = driver.pane.transcript, driver.window.actions_
    transcript._bar.setValue(transcript._bar.maximum() // 2)
    driver.until(lambda: transcript.complete)
    message = next(m for m in driver.branch if m.id == transcript.top_message)
    before = line_at(transcript._page, transcript._bar.value())
    body = transcript.view(message.id).body
    assert before is not None and body is not None
    sizes = [QFontInfo(view.document.defaultFont()).pixelSize() for view in body.views]
    for _ in range(4):
        actions.larger.trigger()
    settle(driver)
    assert driver.app.settings.value.text_zoom == 175
    larger = [QFontInfo(view.document.defaultFont()).pixelSize() for view in body.views]
    assert all(1.5 * a < b for a, b in zip(sizes, larger, strict=True))
    now = transcript.view(message.id).y() + body.y() + body.line_box(before.place).y()
    assert abs(now - transcript._bar.value() - before.below_top) <= 1
    driver.until(driver.app.is_idle)
    assert load_settings(paths.settings_file())[0].text_zoom == 175
    actions.normal_size.trigger()
    settle(driver)
    assert [QFontInfo(v.document.defaultFont()).pixelSize() for v in body.views] == sizes
    assert not actions.normal_size.isEnabled()


def test_what_is_selected_stays_so_while_the_text_comes_back_in_slices(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(text_feed, "SLICE_S", 0.0)
    body = driver.pane.transcript.view(driver.branch[-1].id).body
    assert body is not None
    body.select_all()
    selected = body.selected_text()
    driver.window.actions_.larger.trigger()
    settle(driver)
    assert "Paragraph 29" in selected and body.selected_text() == selected


def test_the_caret_stays_while_the_text_comes_back_in_slices(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(text_feed, "SLICE_S", 0.0)
    driver.window.activateWindow()
    view = driver.pane.transcript.view(driver.branch[-1].id)
    body = view.body
    assert body is not None
    body.setFocus(Qt.FocusReason.TabFocusReason)
    driver.qtbot.keyClick(body, Qt.Key.Key_Right)
    driver.qtbot.keyClick(body, Qt.Key.Key_Right)
    place = body.caret_place
    assert place is not None
    driver.window.actions_.larger.trigger()
    QApplication.processEvents()
    assert view.filling
    assert body.hasFocus()
    settle(driver)
    assert body.hasFocus()
    assert body.caret_place == place


def test_the_end_stays_in_sight_while_it_is_followed(driver: Driver) -> None:
    transcript = driver.pane.transcript
    transcript.jump_to_latest()
    driver.window.actions_.larger.trigger()
    settle(driver)
    assert transcript._bar.value() == transcript._bar.maximum()


def test_the_wheel_with_ctrl_goes_as_far_as_there_are_steps(driver: Driver) -> None:
    body = driver.pane.transcript.view(driver.branch[-1].id).body
    assert body is not None
    window = driver.window.windowHandle()
    where = QPointF(body.mapTo(driver.window, body.rect().bottomLeft()) + QPoint(9, -9))
    for turned, wanted in ((60, 100), (60, 110), (120 * 20, 300), (-120 * 30, 50)):
        QTest.wheelEvent(
            window, where, QPoint(0, turned), QPoint(), Qt.KeyboardModifier.ControlModifier
        )
        QApplication.processEvents()
        assert driver.app.settings.value.text_zoom == wanted
    assert not driver.window.actions_.smaller.isEnabled()
