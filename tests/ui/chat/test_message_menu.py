"""The menu of a message offers what its buttons do, as they can be pressed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from llama32_desktop.ui.chat.action_row import ActionRow
from llama32_desktop.ui.chat.items import MessageItem
from llama32_desktop.ui.chat.message_view import MessageView
from llama32_desktop.ui.chat.transcript import Transcript
from llama32_desktop.ui.kit.buttons import IconButton

Entries = list[tuple[str, bool]]


@pytest.fixture
def shown(qtbot: QtBot, transcript: Transcript) -> Transcript:
    transcript.set_messages(
        [
            MessageItem(1, "user", "A question", can_answer=True),
            MessageItem(
                3, "assistant", "An answer", sibling_index=1, sibling_ids=(2, 3), can_continue=True
            ),
        ]
    )
    qtbot.waitUntil(lambda: transcript.complete)
    return transcript


def ask_for_menu(target: QWidget, reason: QContextMenuEvent.Reason, at: QPoint) -> QMenu | None:
    event = QContextMenuEvent(reason, at, target.mapToGlobal(at))
    QApplication.sendEvent(target, event)
    menu = QApplication.activePopupWidget()
    return menu if isinstance(menu, QMenu) else None


def beside(view: MessageView) -> QMenu | None:
    """A right click beside the text."""
    return ask_for_menu(view, QContextMenuEvent.Reason.Mouse, QPoint(2, 2))


def on_text(view: MessageView) -> QMenu:
    assert view.body is not None
    menu = ask_for_menu(view.body, QContextMenuEvent.Reason.Keyboard, QPoint(1, 1))
    assert menu is not None
    return menu


def entries(menu: QMenu | None) -> Entries:
    assert menu is not None
    found = [(a.text(), a.isEnabled()) for a in menu.actions() if not a.isSeparator()]
    menu.close()
    return found


def buttons(view: MessageView) -> set[tuple[str, bool]]:
    [row] = view.findChildren(ActionRow)
    return {(b.text(), b.isEnabled()) for b in row.findChildren(IconButton) if b.isVisible()}


def trigger(menu: QMenu | None, name: str) -> None:
    assert menu is not None
    [action] = [action for action in menu.actions() if action.text() == name]
    action.trigger()
    menu.close()


@pytest.mark.parametrize("number", [1, 3])
@pytest.mark.parametrize("enabled", [True, False])
def test_it_has_all_that_the_buttons_do(shown: Transcript, number: int, enabled: bool) -> None:
    view = shown.view(number)
    shown.set_actions_enabled(enabled)
    offered = entries(beside(view))
    assert set(offered) == buttons(view) and len(offered) == len(set(offered)) >= 3
    assert ("Edit message", enabled) in offered
    assert (("Next version", False) in offered) == (number == 3)
    whole = entries(on_text(view))
    assert [name for name, _ in whole][:3] == ["Copy", "Copy as Markdown", "Select all"]
    assert whole[3:] == offered


def test_its_entries_act_on_their_message(shown: Transcript) -> None:
    said: list[tuple[str, int]] = []
    actions = shown.message_actions
    actions.regenerate.connect(lambda number: said.append(("again", number)))
    actions.delete.connect(lambda number: said.append(("delete", number)))
    actions.show_version.connect(lambda number: said.append(("version", number)))
    trigger(on_text(shown.view(3)), "Answer again")
    trigger(beside(shown.view(1)), "Delete from here on")
    trigger(beside(shown.view(3)), "Previous version")
    assert said == [("again", 3), ("delete", 1), ("version", 2)]
    trigger(on_text(shown.view(1)), "Copy message")
    assert QGuiApplication.clipboard().text() == "A question"
    trigger(beside(shown.view(1)), "Edit message")
    assert shown.view(1).editor is not None


def test_keys_open_it_at_a_button(shown: Transcript) -> None:
    view = shown.view(3)
    button = next(b for b in view.findChildren(IconButton) if b.text() == "Copy message")
    button.setFocus()
    wanted = buttons(view)
    QTest.keyClick(button, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu) and set(entries(menu)) == wanted
    asked = ask_for_menu(button, QContextMenuEvent.Reason.Keyboard, QPoint(1, 1))
    assert set(entries(asked)) == wanted


def test_where_there_are_no_buttons_the_text_alone_has_one(shown: Transcript, qtbot: QtBot) -> None:
    shown.set_messages([MessageItem(5, "assistant", "Being written", streaming=True)])
    qtbot.waitUntil(lambda: shown.complete)
    view = shown.view(5)
    assert beside(view) is None
    assert [name for name, _ in entries(on_text(view))] == [
        "Copy",
        "Copy as Markdown",
        "Select all",
    ]
    shown.set_messages([MessageItem(6, "user", "Being edited")])
    qtbot.waitUntil(lambda: shown.complete)
    shown.view(6).start_editing()
    assert beside(shown.view(6)) is None


def test_the_keyboard_brings_all_of_a_rows_buttons_into_sight(shown: Transcript) -> None:
    first, last = (shown.view(number).findChildren(IconButton) for number in (1, 3))
    quiet = [button for button in first if not button.drawn]
    assert len(quiet) >= 3 and all(button.drawn for button in last)
    quiet[0].setFocus(Qt.FocusReason.TabFocusReason)
    assert all(button.drawn for button in first)
    last[0].setFocus(Qt.FocusReason.TabFocusReason)
    assert not any(button.drawn for button in quiet)


def test_an_answers_rating_is_shown_and_asked_for(shown: Transcript, qtbot: QtBot) -> None:
    said: list[tuple[int, str]] = []
    shown.message_actions.rate.connect(lambda number, rating: said.append((number, rating)))
    question = MessageItem(1, "user", "A question")
    answer = MessageItem(3, "assistant", "An answer", can_rate=True)
    shown.set_messages([question, answer, MessageItem(4, "user", "And?")])
    qtbot.waitUntil(lambda: shown.complete)
    assert "Good answer" not in dict(entries(beside(shown.view(1))))
    [row] = shown.view(3).findChildren(ActionRow)
    assert not row.good.isChecked() and not row.good.drawn
    QTest.mouseClick(row.good, Qt.MouseButton.LeftButton)
    assert said == [(3, "good")]
    assert not row.good.isChecked(), "it is not kept yet"
    shown.set_messages([question, replace(answer, rating="good"), MessageItem(4, "user", "And?")])
    assert row.good.isChecked() and row.good.drawn and not row.bad.drawn
    menu = beside(shown.view(3))
    assert menu is not None
    assert [a.text() for a in menu.actions() if a.isChecked()] == ["Good answer"]
    menu.close()
    trigger(beside(shown.view(3)), "Bad answer")
    QTest.keyClick(row.good, Qt.Key.Key_Space)
    assert said == [(3, "good"), (3, "bad"), (3, "")]
    shown.set_messages([question, answer, MessageItem(4, "user", "And?")])
    assert not row.good.isChecked() and not row.good.drawn
