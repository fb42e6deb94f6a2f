"""The text caret in messages: everything that a mouse does with text, by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QImage, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QScrollArea
from pytestqt.qtbot import QtBot

from llama32_desktop.ui.chat import body as body_module
from llama32_desktop.ui.chat.body import MessageBody
from llama32_desktop.ui.chat.caret import Caret
from llama32_desktop.ui.chat.formulas import formulas
from llama32_desktop.ui.chat.items import MessageItem
from llama32_desktop.ui.chat.transcript import Transcript

K = Qt.Key
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier
Show = Callable[..., Transcript]


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    """Shows these texts as messages, a question and an answer in turn."""
    transcript = Transcript()
    qtbot.addWidget(transcript)
    transcript.resize(800, 600)
    transcript.show()

    def with_texts(*texts: str) -> Transcript:
        roles = ("user", "assistant")
        transcript.set_messages(
            [MessageItem(n, roles[(n + 1) % 2], text) for n, text in enumerate(texts, 1)]  # type: ignore[arg-type]
        )
        qtbot.waitUntil(lambda: transcript.complete and formulas().idle, timeout=20_000)
        return transcript

    return with_texts


def body(transcript: Transcript, message_id: int) -> MessageBody:
    found = transcript.view(message_id).body
    assert found is not None
    return found


def focused(transcript: Transcript, message_id: int) -> MessageBody:
    target = body(transcript, message_id)
    target.setFocus(Qt.FocusReason.TabFocusReason)
    return target


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
    """As the keyboard does: to whatever has the focus."""
    for _ in range(times):
        target = QApplication.focusWidget()
        assert target is not None
        QTest.keyClick(target, key, modifiers)


def copied() -> str:
    press(K.Key_C, CTRL)
    return QGuiApplication.clipboard().text()


def bar(transcript: Transcript) -> Any:
    return transcript.findChild(QScrollArea).verticalScrollBar()


def in_sight(transcript: Transcript, target: MessageBody) -> bool:
    area = target.caret.area.toAlignedRect()
    port = transcript.findChild(QScrollArea).viewport()
    top = target.mapTo(port, area.topLeft()) if port.isAncestorOf(target) else QPoint(0, -1)
    return top.y() >= 0 and top.y() + area.height() <= port.height()


def test_letters_words_and_lines_are_selected(show: Show) -> None:
    transcript = show("Well?", "Alpha beta gamma.\nSecond line here.\n\nAnother paragraph.")
    answer = focused(transcript, 2)
    press(K.Key_Right, SHIFT, 3)
    assert answer.caret.shown and answer.selected_text() == "Alp"
    press(K.Key_Left, SHIFT)
    assert answer.selected_text() == "Al"
    press(K.Key_Right, SHIFT | CTRL)
    assert answer.selected_text() == "Alpha "
    press(K.Key_End, SHIFT)
    assert answer.selected_text() == "Alpha beta gamma."
    press(K.Key_Down, SHIFT)
    assert answer.selected_text() == "Alpha beta gamma.\nSecond line here."
    press(K.Key_Down, SHIFT)
    assert "Second line here.\n\nAnother para" in answer.selected_text()
    press(K.Key_Up, SHIFT, 2)
    assert answer.selected_text() == "Alpha beta gamma."
    press(K.Key_Home, SHIFT)
    assert answer.selected_text() == ""
    press(K.Key_End, SHIFT | CTRL)
    assert copied().startswith("Alpha beta") and copied().endswith("paragraph.")
    press(K.Key_Right)
    assert answer.selected_text() == ""
    press(K.Key_Left, SHIFT | CTRL, 2)
    assert answer.selected_text() == "paragraph."


def test_plain_keys_move_it_and_shift_selects_from_there(show: Show) -> None:
    answer = focused(show("Well?", "Alpha beta gamma."), 2)
    press(K.Key_Right, CTRL)
    assert answer.caret.shown and answer.caret.place == (0, 6)
    press(K.Key_Right, SHIFT | CTRL)
    assert copied() == "beta "
    press(K.Key_Left)
    assert not answer.selection and answer.caret.place == (0, 6), "to the selection's beginning"


def test_until_it_is_shown_the_keys_move_the_page(show: Show, qtbot: QtBot) -> None:
    transcript = show("Well?", "\n\n".join(f"Paragraph {n}." for n in range(80)))
    answer = focused(transcript, 2)
    transcript.reveal(1)
    qtbot.waitUntil(lambda: transcript.complete)
    top = bar(transcript).value()
    press(K.Key_Down)
    press(K.Key_PageDown)
    assert not answer.caret.shown and bar(transcript).value() > top + 100
    press(K.Key_Right)
    first = answer.caret.place
    assert answer.caret.shown and in_sight(transcript, answer)
    assert first[0] > 3, "it begins at the first line in sight"
    press(K.Key_Down)
    assert answer.caret.place[0] == first[0] + 1
    press(K.Key_Escape)
    assert not answer.caret.shown and not answer.selection
    top = bar(transcript).value()
    press(K.Key_Down)
    assert not answer.caret.shown and bar(transcript).value() > top


def test_it_stays_in_sight(show: Show, qtbot: QtBot) -> None:
    transcript = show("Well?", "\n\n".join(f"Paragraph {n}." for n in range(120)), "And?")
    answer = focused(transcript, 2)
    transcript.reveal(2)
    qtbot.waitUntil(lambda: transcript.complete)
    press(K.Key_Right)
    for key, times in ((K.Key_Down, 60), (K.Key_PageDown, 3), (K.Key_Up, 40), (K.Key_PageUp, 2)):
        for _ in range(times):
            press(key)
            assert in_sight(transcript, answer), (key, answer.caret.place)
    press(K.Key_End, CTRL)
    assert answer.caret.place == (119, 14) and in_sight(transcript, answer)
    press(K.Key_Home, CTRL)
    assert answer.caret.place == (0, 0) and in_sight(transcript, answer)


def test_it_goes_on_in_the_next_message_and_selects_as_the_mouse_does(show: Show) -> None:
    transcript = show("First question", "An **answer** with words.", "Second question")
    question = focused(transcript, 1)
    press(K.Key_Right, CTRL)
    press(K.Key_End, SHIFT)
    press(K.Key_Right, SHIFT)
    assert body(transcript, 2).hasFocus() and body(transcript, 2).caret.shown
    assert not question.caret.shown
    press(K.Key_Right, SHIFT | CTRL)
    assert copied() == "question\n\nAn "
    press(K.Key_Down, SHIFT)
    assert body(transcript, 3).hasFocus()
    press(K.Key_End, SHIFT | CTRL)
    assert copied() == "question\n\nAn answer with words.\n\nSecond question"
    press(K.Key_Home, SHIFT)
    press(K.Key_Left, SHIFT)
    assert body(transcript, 2).hasFocus() and not body(transcript, 3).selection
    assert copied() == "question\n\nAn answer with words."
    press(K.Key_Home, SHIFT)
    press(K.Key_Up, SHIFT)
    assert question.hasFocus() and not body(transcript, 2).selection
    press(K.Key_Home, SHIFT)
    assert copied() == "First "
    press(K.Key_Down)
    assert body(transcript, 2).hasFocus() and not question.selection
    press(K.Key_Up, SHIFT)
    assert question.hasFocus() and body(transcript, 2).selection and question.selection


def test_all_kinds_of_blocks_are_gone_through(show: Show) -> None:
    text = (
        "Intro\n\n1. one\n2. two\n\n```python\nx = 1\ny = 2\n```\n\n"
        "| a | b |\n|---|---|\n| c | d |\n\n$$\\sqrt{x}$$\n\n---\n\nEnd $y^2$ here"
    )
    transcript = show("Well?", text)
    answer = focused(transcript, 2)
    press(K.Key_Home, SHIFT | CTRL)
    places = [answer.caret.place]
    for _ in range(200):
        press(K.Key_Right, SHIFT)
        if answer.caret.place == places[-1]:
            break
        places.append(answer.caret.place)
    assert places == sorted(set(places)), "each step goes on"
    assert {index for index, _ in places} == set(range(len(answer.views)))
    whole = answer.selected_text()
    press(K.Key_A, CTRL)
    assert whole.split() == answer.selected_text().split()
    assert "sqrt" in whole and "---" in whole and "y^2" in whole
    back = [answer.caret.place]
    while back[-1] != places[0]:
        press(K.Key_Left, SHIFT)
        assert answer.caret.place < back[-1]
        back.append(answer.caret.place)
    assert back[::-1] == places
    press(K.Key_Home, CTRL)
    lines = [answer.caret.place]
    while True:
        press(K.Key_Down)
        if answer.caret.place == lines[-1]:
            break
        assert answer.caret.place > lines[-1]
        lines.append(answer.caret.place)
    assert [index for index, _ in lines] == [0, 1, 2, 3, 3, 4, 4, 5, 6, 7]
    for _ in range(len(lines) - 1):
        press(K.Key_Up)
    assert answer.caret.place[0] == 0


def test_letters_of_several_units_are_one_step(show: Show) -> None:
    text = "a🦙b e\u0301x 👩‍👩‍👧!"
    answer = focused(show("Well?", text), 2)
    seen = []
    press(K.Key_Home, SHIFT | CTRL)
    for _ in range(20):
        press(K.Key_Right, SHIFT)
        seen.append(answer.selected_text())
    parts = ["a", "🦙", "b", " ", "e\u0301", "x", " ", "👩‍👩‍👧", "!"]
    assert seen[: len(parts)] == ["".join(parts[: n + 1]) for n in range(len(parts))]


def test_from_the_right_left_goes_on(show: Show) -> None:
    transcript = show("Well?", "مرحبا بك\n\nالسطر الثاني", "And?")
    answer = focused(transcript, 2)
    press(K.Key_Home, CTRL | SHIFT)
    press(K.Key_Left, SHIFT, 5)
    assert answer.selected_text() == "مرحبا"
    press(K.Key_Left, SHIFT, 4)
    assert answer.selected_text() == "مرحبا بك\n\n"
    press(K.Key_Right, SHIFT)
    assert answer.selected_text() == "مرحبا بك"
    press(K.Key_End, CTRL | SHIFT)
    press(K.Key_Left, SHIFT)
    assert body(transcript, 3).hasFocus()


def test_lines_keep_the_column(show: Show) -> None:
    answer = focused(show("Well?", "A long first line\nab\nA long third line"), 2)
    press(K.Key_Right, CTRL, 3)
    column = answer.caret.area.x()
    press(K.Key_Down)
    assert answer.caret.area.x() < column
    press(K.Key_Down)
    assert answer.caret.area.x() == pytest.approx(column, abs=6)


def test_a_long_line_is_gone_through_as_it_is_broken(show: Show) -> None:
    answer = focused(show("Well?", "word " * 100), 2)
    press(K.Key_Right)
    tops = [answer.caret.area.y()]
    press(K.Key_Down)
    tops.append(answer.caret.area.y())
    assert answer.caret.place[0] == 0 and tops[1] > tops[0] + 10
    press(K.Key_End)
    assert answer.caret.area.x() > 400 and answer.caret.area.y() == tops[1]


def test_a_wide_table_is_moved_to_it(show: Show) -> None:
    row = "|" + "|".join(f" column {n} " for n in range(16)) + "|"
    transcript = show("Well?", f"{row}\n|{'---|' * 16}\n{row}")
    answer = focused(transcript, 2)
    press(K.Key_Home, SHIFT | CTRL)
    for _ in range(60):
        press(K.Key_Right, CTRL)
        area = answer.caret.area
        assert area.x() >= -1 and area.right() <= answer.width() + 1, answer.caret.place
    assert answer.views[0].document.toPlainText().strip()


def test_while_text_streams_in_it_stays_where_it_is(show: Show, qtbot: QtBot) -> None:
    transcript = show("Well?")
    transcript.add_message(MessageItem(2, "assistant", "", streaming=True))
    transcript.append_text(2, "Alpha beta **gam")
    transcript.flush()
    qtbot.waitUntil(lambda: transcript.complete)
    answer = focused(transcript, 2)
    press(K.Key_Home, SHIFT | CTRL)
    press(K.Key_Right, SHIFT | CTRL)
    for piece in ("ma** and\n", "\n", "- one\n", "- two\n\n", "```\ncode\n", "```\n", "end"):
        transcript.append_text(2, piece)
        transcript.flush()
        assert answer.selected_text() == "Alpha " and answer.caret.place == (0, 6)
    press(K.Key_End, SHIFT | CTRL)
    transcript.update_message(MessageItem(2, "assistant", "Short."))
    press(K.Key_Left, SHIFT)
    index, position = answer.caret.place
    assert index == 0 and position <= 6


def test_the_menu_opens_at_it_and_acts_on_what_is_selected(show: Show, qtbot: QtBot) -> None:
    answer = focused(show("Well?", "Some **bold** words"), 2)
    press(K.Key_Right, CTRL)
    press(K.Key_Right, SHIFT | CTRL)
    keyboard = QContextMenuEvent.Reason.Keyboard
    middle = answer.rect().center()
    QApplication.sendEvent(
        answer, QContextMenuEvent(keyboard, middle, answer.mapToGlobal(middle), NONE)
    )
    [menu] = answer.findChildren(QMenu)
    at = answer.mapFromGlobal(menu.pos())
    caret = answer.caret.area.toAlignedRect()
    assert abs(at.x() - caret.left()) < 6 and abs(at.y() - caret.bottom()) < 6
    next(a for a in menu.actions() if a.text() == "Copy as Markdown").trigger()
    menu.close()
    assert QGuiApplication.clipboard().text().strip() == "**bold**"
    assert answer.caret.shown


def test_enter_opens_the_link_it_is_in(show: Show, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(body_module, "confirm_and_open", lambda address, _: opened.append(address))
    text = "See [one](https://a.example) and [two](https://b.example)."
    answer = focused(show("Well?", text), 2)
    press(K.Key_Right, times=2)
    press(K.Key_Return)
    assert opened == []
    press(K.Key_Right, times=4)
    press(K.Key_Return)
    assert opened == ["https://a.example"]
    press(K.Key_Tab)
    assert answer.selected_text() == "two", "Tab goes on from there"
    press(K.Key_Return)
    assert opened[1:] == ["https://b.example"]
    press(K.Key_Left, SHIFT)
    assert answer.selected_text() == "tw"


def test_a_press_of_the_mouse_puts_it_away(show: Show) -> None:
    answer = focused(show("Well?", "Alpha beta gamma."), 2)
    press(K.Key_Right)
    QTest.mouseClick(answer, Qt.MouseButton.LeftButton, NONE, QPoint(60, 8))
    assert not answer.caret.shown
    place = answer.selection.cursor
    press(K.Key_Right)
    assert answer.caret.place == (0, place[1] + 1), "it begins where the press was"


def test_it_is_drawn_where_it_is_and_goes_with_the_focus(show: Show) -> None:
    transcript = show("Well?", "Alpha beta gamma.")
    answer = focused(transcript, 2)

    def picture() -> QImage:
        return answer.grab().toImage()

    before = picture()
    press(K.Key_Right, CTRL)
    area = answer.caret.area.toAlignedRect()
    there = picture()
    assert there != before
    assert (
        there.pixelColor(area.center()).lightness()
        < 100
        < before.pixelColor(area.center()).lightness()
    )
    transcript.view(1).body.setFocus()  # type: ignore[union-attr]
    assert not answer.caret.shown and picture() == before


def test_a_screen_reader_hears_what_it_passes(show: Show, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[str] = []
    monkeypatch.setattr(Caret, "hears", staticmethod(lambda: True))
    monkeypatch.setattr(Caret, "tell", staticmethod(lambda event: heard.append(event.message())))
    focused(show("Well?", "Alpha beta gamma.\nNext line.", "And?"), 2)
    press(K.Key_Home, CTRL | SHIFT)
    heard.clear()
    press(K.Key_Right)
    press(K.Key_Right, CTRL)
    press(K.Key_Right, CTRL | SHIFT)
    press(K.Key_Left, SHIFT)
    press(K.Key_Down)
    assert heard == ["A", "lpha ", "beta  selected", "  no longer selected", "Next line."]
    press(K.Key_Down)
    assert heard[-1] == "And?"


def test_escape_is_its_own_only_while_it_is_shown(show: Show) -> None:
    answer = focused(show("Well?", "Alpha beta."), 2)

    def taken(key: Qt.Key) -> bool:
        from PySide6.QtGui import QKeyEvent

        event = QKeyEvent(QEvent.Type.ShortcutOverride, key, NONE)
        event.ignore()
        QApplication.sendEvent(answer, event)
        return event.isAccepted()

    assert not taken(K.Key_Escape) and not taken(K.Key_Down) and taken(K.Key_Right)
    press(K.Key_Right)
    assert taken(K.Key_Escape) and taken(K.Key_Down)
    assert QTextCursor(answer.views[0].document).position() == 0
