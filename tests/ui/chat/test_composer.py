"""Composer, context meter and notice bar with real key presses."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible, QInputMethodEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from llama32_desktop.ui.chat.composer import Composer
from llama32_desktop.ui.chat.context_meter import ContextMeter
from llama32_desktop.ui.chat.notice import NoticeBar


@pytest.fixture
def composer(qtbot: QtBot) -> Composer:
    widget = Composer()
    qtbot.addWidget(widget)
    widget.resize(500, widget.sizeHint().height())
    widget.show()
    widget.focus()
    qtbot.waitExposed(widget)
    return widget


def test_enter_sends_and_shift_enter_breaks(qtbot: QtBot, composer: Composer) -> None:
    sent: list[str] = []
    composer.send_requested.connect(sent.append)
    QTest.keyClick(composer.edit, Qt.Key.Key_Return)
    assert sent == []
    QTest.keyClicks(composer.edit, "one")
    QTest.keyClick(composer.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(composer.edit, "two")
    QTest.keyClick(composer.edit, Qt.Key.Key_Return)
    assert sent == ["one\ntwo"]
    assert composer.text() == "one\ntwo"  # the owner clears it once it is stored
    QTest.mouseClick(composer.button, Qt.MouseButton.LeftButton)
    assert sent == ["one\ntwo"] * 2


def test_enter_that_ends_a_composition_does_not_send(composer: Composer) -> None:
    sent: list[str] = []
    composer.send_requested.connect(sent.append)
    composer.set_text("a")
    QCoreApplication.sendEvent(composer.edit, QInputMethodEvent("にほ", []))
    QTest.keyClick(composer.edit, Qt.Key.Key_Return)
    assert sent == []
    commit = QInputMethodEvent("", [])
    commit.setCommitString("日本")
    QCoreApplication.sendEvent(composer.edit, commit)
    QTest.keyClick(composer.edit, Qt.Key.Key_Return)
    assert len(sent) == 1
    assert "日本" in sent[0]


def test_busy_stops(composer: Composer) -> None:
    sent: list[str] = []
    stopped: list[int] = []
    composer.send_requested.connect(sent.append)
    composer.stop_requested.connect(lambda: stopped.append(1))
    composer.set_text("next")
    QTest.keyClick(composer.edit, Qt.Key.Key_Escape)
    assert not stopped
    composer.set_busy(True)
    assert composer.button.accessibleName() == "Stop"
    QTest.keyClick(composer.edit, Qt.Key.Key_Escape)
    QTest.keyClick(composer.edit, Qt.Key.Key_Return)
    composer.button.click()
    assert len(stopped) == 2
    assert not sent
    composer.set_busy(False)
    assert composer.button.accessibleName() == "Send"


def test_says_why_it_cannot_send(composer: Composer) -> None:
    sent: list[str] = []
    composer.send_requested.connect(sent.append)
    composer.set_text("hello")
    composer.set_can_send(False, "Choose a model first.")
    QTest.keyClick(composer.edit, Qt.Key.Key_Return)
    assert not sent
    assert not composer.button.isEnabled()
    assert composer.button.toolTip() == "Choose a model first."
    assert composer.edit.placeholderText() == "Choose a model first."
    composer.set_can_send(True)
    QTest.keyClick(composer.edit, Qt.Key.Key_Return)
    assert sent == ["hello"]


def test_screen_readers_meet_its_parts_as_the_eye_does(composer: Composer) -> None:
    interface = QAccessible.queryAccessibleInterface(composer)
    parts = [interface.child(number).object() for number in range(interface.childCount())]
    shown = [composer.strip, composer.picture_button, composer.edit, composer.button]
    assert [part for part in parts if part in shown] == shown


def test_grows_up_to_ten_lines(qtbot: QtBot, composer: Composer) -> None:
    line = composer.edit.fontMetrics().lineSpacing()
    heights = []
    for lines in (1, 4, 10, 40):
        composer.set_text("\n".join("x" * lines))
        QCoreApplication.processEvents()
        heights.append(composer.edit.height())
    assert heights[1] >= heights[0] + 3 * line
    assert heights[2] >= heights[1] + 6 * line
    assert heights[3] == heights[2]
    composer.clear()
    QCoreApplication.processEvents()
    assert composer.edit.height() == heights[0]


def test_a_new_line_below_the_last_visible_one_comes_into_sight(
    qtbot: QtBot, composer: Composer
) -> None:
    for _ in range(15):
        QTest.keyClick(composer.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
        QCoreApplication.processEvents()
    assert composer.edit.viewport().rect().contains(composer.edit.cursorRect().center())


def test_text_edited_is_debounced(qtbot: QtBot, composer: Composer) -> None:
    seen: list[str] = []
    composer.text_edited.connect(seen.append)
    with qtbot.waitSignal(composer.text_edited):
        QTest.keyClicks(composer.edit, "hello")
    assert seen == ["hello"]


def test_meter_says_what_fits(qtbot: QtBot) -> None:
    meter = ContextMeter()
    qtbot.addWidget(meter)
    meter.resize(400, 20)
    meter.show()
    meter.set_usage(None, 0, None)
    assert meter.text() == ""
    meter.set_usage(1204, 53, 8192)
    assert meter.text() == "Context 15 % full"
    figures = meter.accessibleDescription()
    digits = figures.replace(",", "").replace(".", "").replace(" ", "")
    assert "1204of8192tokens" in digits and figures.endswith("this message adds 53")
    assert "this message adds" in meter.toolTip()
    meter.set_usage(8192, 0, 8192)
    assert meter.text() == "Context 100 % full"
    meter.set_usage(8191, 0, 8192)
    assert meter.text() == "Context 99 % full"
    meter.set_usage(8000, 400, 8192)
    assert meter.text() == "Context full: 208 tokens too many"
    meter.grab()


def test_notice(qtbot: QtBot) -> None:
    bar = NoticeBar()
    qtbot.addWidget(bar)
    assert bar.text() == ""
    chosen: list[str] = []
    actions = [(label, partial(chosen.append, label)) for label in ("Try again", "Leave")]
    bar.show_notice("It broke.", kind="error", actions=actions)
    assert bar.isVisible()
    assert [button.text() for button in bar.buttons()] == ["Try again", "Leave"]
    bar.buttons()[0].click()
    assert chosen == ["Try again"] and not bar.isVisible()
    bar.show_notice("Better.")
    assert bar.buttons() == []
    assert bar.text() == "Better."
    bar._close.click()
    assert not bar.isVisible()


def test_a_suggested_message_goes_with_enter_or_makes_room_for_another(composer: Composer) -> None:
    sent: list[str] = []
    composer.send_requested.connect(sent.append)
    composer.suggest("What does it say?")
    QTest.keyClick(composer.edit, Qt.Key.Key_Return)
    assert sent == ["What does it say?"]
    composer.clear()
    composer.suggest("What does it say?")
    QTest.keyClicks(composer.edit, "Who wrote it?")
    composer.suggest("What does it say?")  # what a person wrote stays
    assert composer.text() == "Who wrote it?"


def test_what_cannot_be_sent_yet_says_why(composer: Composer) -> None:
    assert not composer.button.isEnabled()
    assert composer.button.toolTip() == composer.button.accessibleDescription()
    composer.set_text("next")
    assert composer.button.isEnabled() and composer.button.accessibleDescription() == ""
    composer.set_can_send(False, "The model is loading")
    assert composer.button.accessibleDescription() == "The model is loading"
