"""Selecting over several messages with the mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from llama32_desktop.ui.chat.items import MessageItem
from llama32_desktop.ui.chat.transcript import Transcript
from llama32_desktop.ui.text.body import MessageBody


@pytest.fixture
def transcript(qtbot: QtBot) -> Transcript:
    transcript = Transcript()
    qtbot.addWidget(transcript)
    transcript.resize(800, 700)
    transcript.show()
    transcript.set_messages(
        [
            MessageItem(1, "user", "First question"),
            MessageItem(2, "assistant", "An **answer** with words."),
            MessageItem(3, "user", "Second question"),
        ]
    )
    qtbot.waitUntil(lambda: transcript.complete)
    return transcript


def body(transcript: Transcript, message_id: int) -> MessageBody:
    found = transcript.view(message_id).body
    assert found is not None
    return found


NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def mouse(
    target: MessageBody, kind: QEvent.Type, where: QPoint, keys: Qt.KeyboardModifier = NONE
) -> None:
    button = Qt.MouseButton.LeftButton
    buttons = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else button
    inside = QPointF(target.mapFromGlobal(where))
    event = QMouseEvent(kind, inside, QPointF(where), button, buttons, keys)
    QApplication.sendEvent(target, event)


def drag(start: MessageBody, from_: QPoint, *to: QPoint) -> None:
    mouse(start, QEvent.Type.MouseButtonPress, from_)
    for where in to:
        mouse(start, QEvent.Type.MouseMove, where)
    mouse(start, QEvent.Type.MouseButtonRelease, to[-1])


def corner(target: MessageBody, x: int = 1, y: int = 8) -> QPoint:
    return target.mapToGlobal(QPoint(x, y))


def test_a_drag_over_messages_selects_all_between(transcript: Transcript) -> None:
    first, answer, last = (body(transcript, n) for n in (1, 2, 3))
    drag(first, corner(first), corner(answer, 5), corner(last, last.width() - 1))
    first.selection.copy()
    text = QGuiApplication.clipboard().text()
    assert text == "First question\n\nAn answer with words.\n\nSecond question"
    first.selection.copy(markdown=True)
    assert "An **answer** with words." in QGuiApplication.clipboard().text()


def test_upwards_it_selects_as_well_and_coming_back_gives_it_up(transcript: Transcript) -> None:
    first, answer, last = (body(transcript, n) for n in (1, 2, 3))
    drag(last, corner(last, last.width() - 1), corner(first))
    last.selection.copy()
    assert QGuiApplication.clipboard().text().startswith("First question\n\nAn answer")
    drag(last, corner(last, last.width() - 1), corner(first), corner(last))
    last.selection.copy()
    assert QGuiApplication.clipboard().text() == "Second question"
    assert not first.selected_text() and not answer.selected_text()


def test_below_the_last_message_the_selection_stays(transcript: Transcript) -> None:
    first, last = body(transcript, 1), body(transcript, 3)
    below = transcript.mapToGlobal(QPoint(300, transcript.height() - 5))
    drag(first, corner(first), corner(last), below)
    first.selection.copy()
    assert QGuiApplication.clipboard().text().endswith("Second question")


def test_shift_and_a_press_select_up_to_there(transcript: Transcript) -> None:
    first, answer, last = (body(transcript, n) for n in (1, 2, 3))
    drag(answer, corner(answer), corner(answer))
    for target, place in ((last, last.width() - 1), (first, 1)):
        mouse(target, QEvent.Type.MouseButtonPress, corner(target, place), SHIFT)
        mouse(target, QEvent.Type.MouseButtonRelease, corner(target, place), SHIFT)
    assert first.selected_text() and not last.selected_text()
    mouse(last, QEvent.Type.MouseButtonPress, corner(last, last.width() - 1), SHIFT)
    mouse(last, QEvent.Type.MouseButtonRelease, corner(last, last.width() - 1), SHIFT)
    last.selection.copy()
    text = QGuiApplication.clipboard().text()
    assert text == "An answer with words.\n\nSecond question"


def test_select_all_is_of_one_message(transcript: Transcript) -> None:
    first, last = body(transcript, 1), body(transcript, 3)
    drag(first, corner(first), corner(last, last.width() - 1))
    QTest.keyClick(last, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    last.selection.copy()
    assert QGuiApplication.clipboard().text() == "Second question"
    assert not first.selected_text()


def test_far_apart_all_between_is_copied(transcript: Transcript, qtbot: QtBot) -> None:
    items = [MessageItem(n, "assistant", f"Number *{n}*.\n\n" * 60) for n in range(1, 121)]
    transcript.set_messages(items)
    transcript._bar.setValue(0)
    qtbot.waitUntil(lambda: transcript.complete)
    start = body(transcript, 1)
    drag(start, corner(start), corner(start))
    transcript.jump_to_latest()
    qtbot.waitUntil(lambda: transcript.complete)
    end = body(transcript, 120)
    where = end.mapToGlobal(QPoint(end.width() - 1, end.height() - 4))
    mouse(end, QEvent.Type.MouseButtonPress, where, SHIFT)
    end.selection.copy()  # long before all of them have a widget
    text = QGuiApplication.clipboard().text()
    assert text == "\n\n".join(f"Number {n}." for n in range(1, 121) for _ in range(60))


def test_a_new_selection_ends_the_former_one(transcript: Transcript) -> None:
    first, answer, last = (body(transcript, n) for n in (1, 2, 3))
    drag(first, corner(first), corner(last, last.width() - 1))
    drag(answer, corner(answer), corner(answer, answer.width() - 1))
    assert not first.selected_text() and not last.selected_text()
    answer.selection.copy()
    assert QGuiApplication.clipboard().text() == "An answer with words."


def test_messages_that_go_are_forgotten(transcript: Transcript, qtbot: QtBot) -> None:
    first, last = body(transcript, 1), body(transcript, 3)
    drag(first, corner(first), corner(last, last.width() - 1))
    transcript.set_messages([MessageItem(1, "user", "First question")])
    qtbot.waitUntil(lambda: transcript.complete)
    first.selection.copy()
    assert "Second" not in QGuiApplication.clipboard().text()


def test_dragging_below_the_page_scrolls(transcript: Transcript, qtbot: QtBot) -> None:
    transcript.set_messages([MessageItem(n, "user", f"Message {n} " * 30) for n in range(1, 40)])
    transcript._bar.setValue(0)
    qtbot.waitUntil(lambda: transcript.complete)
    start = body(transcript, 1)
    before = transcript._bar.value()
    below = transcript.mapToGlobal(QPoint(300, transcript.height() + 40))
    drag(start, corner(start), below, below)
    assert transcript._bar.value() > before
    assert transcript._page.selection.spans


def test_it_scrolls_on_while_the_mouse_is_held_there(transcript: Transcript, qtbot: QtBot) -> None:
    transcript.set_messages([MessageItem(n, "user", f"Message {n} " * 30) for n in range(1, 20)])
    transcript._bar.setValue(0)
    qtbot.waitUntil(lambda: transcript.complete)
    start = body(transcript, 1)
    mouse(start, QEvent.Type.MouseButtonPress, corner(start))
    below = transcript.mapToGlobal(QPoint(300, transcript.height() + 60))
    mouse(start, QEvent.Type.MouseMove, below)
    qtbot.waitUntil(lambda: transcript._bar.value() == transcript._bar.maximum())
    mouse(start, QEvent.Type.MouseButtonRelease, below)
    start.selection.copy()
    assert QGuiApplication.clipboard().text().count("Message 1 ") == 30
    assert "Message 18 " in QGuiApplication.clipboard().text()


def double(target: MessageBody, where: QPoint) -> None:
    mouse(target, QEvent.Type.MouseButtonPress, where)
    mouse(target, QEvent.Type.MouseButtonRelease, where)
    mouse(target, QEvent.Type.MouseButtonDblClick, where)


def test_a_second_press_selects_words_and_a_third_one_the_line(transcript: Transcript) -> None:
    answer = body(transcript, 2)
    line = answer.views[0].document.firstBlock().layout().lineAt(0)

    def at(position: int) -> QPoint:
        return corner(answer, round(line.cursorToX(position)[0]) + 1)

    word = at(5)
    double(answer, word)
    assert answer.selected_text() == "answer"
    mouse(answer, QEvent.Type.MouseMove, at(12))
    assert answer.selected_text() == "answer with"
    mouse(answer, QEvent.Type.MouseMove, at(0))
    assert answer.selected_text() == "An answer"
    mouse(answer, QEvent.Type.MouseButtonRelease, at(0))
    double(answer, word)
    mouse(answer, QEvent.Type.MouseButtonRelease, word)
    mouse(answer, QEvent.Type.MouseButtonPress, word)
    mouse(answer, QEvent.Type.MouseButtonRelease, word)
    assert answer.selected_text() == "An answer with words."


def test_a_press_with_shift_goes_on_from_where_the_caret_was(transcript: Transcript) -> None:
    answer = body(transcript, 2)
    answer.setFocus()
    QTest.keyClick(answer, Qt.Key.Key_Home, CTRL)
    QTest.keyClick(answer, Qt.Key.Key_Right, NONE)
    QTest.keyClick(answer, Qt.Key.Key_Right, CTRL)
    started = answer.caret_place
    assert started is not None and started[1] > 0
    line = answer.views[0].document.firstBlock().layout().lineAt(0)
    end = int(line.naturalTextWidth()) - 2
    mouse(answer, QEvent.Type.MouseButtonPress, corner(answer, end), SHIFT)
    mouse(answer, QEvent.Type.MouseButtonRelease, corner(answer, end), SHIFT)
    part = answer.selected_part()
    assert part is not None and (part.start, answer.caret_place) == (started, None)
    before = answer.selected_text()
    assert before == "An answer with words."[started[1] :][: len(before)] and len(before) > 3
    QTest.keyClick(answer, Qt.Key.Key_Left, SHIFT)
    assert answer.selected_text() == before[:-1], "and the caret from where the mouse was"


def test_messages_that_wait_to_be_selected_go_with_their_conversation(
    transcript: Transcript, qtbot: QtBot
) -> None:
    long = "\n\n".join(f"Old paragraph {n}" for n in range(40))
    transcript.set_messages([MessageItem(n, "assistant", long) for n in range(10, 210)])
    qtbot.waitUntil(lambda: transcript.complete)
    page = transcript._page
    selection = page.selection
    first, last = page._slots[0], page._slots[-1]
    page.build(first, whole=True)
    selection.begin(first, (0, 0))
    page.mouse.reach(page.mapToGlobal(QPoint(400, last.y + 5)))
    assert selection._waiting
    transcript.set_messages([MessageItem(1, "user", "Another conversation")])
    for _ in range(50):
        QApplication.processEvents()
    assert not selection.spans and not selection._waiting
    assert {view.item.id for view in page.views()} <= {1}
    transcript.add_message(MessageItem(2, "assistant", "goes on"))
    assert "Old" not in selection.text(markdown=False)


def test_words_are_taken_whole_in_other_messages_too(transcript: Transcript) -> None:
    first, answer = body(transcript, 1), body(transcript, 2)
    line = answer.views[0].document.firstBlock().layout().lineAt(0)
    double(first, corner(first, first.width() - 3))
    mouse(first, QEvent.Type.MouseMove, corner(answer, round(line.cursorToX(5)[0]) + 1))
    assert first.selection.text(markdown=False) == "question\n\nAn answer"
    mouse(first, QEvent.Type.MouseMove, corner(first))
    assert first.selection.text(markdown=False) == "First question"
    assert not answer.selected_text()
    mouse(first, QEvent.Type.MouseButtonRelease, corner(first))


def test_a_message_that_changes_takes_no_place_with_it_that_it_has_no_longer(
    transcript: Transcript, qtbot: QtBot
) -> None:
    long = "\n\n".join(f"Paragraph {n}" for n in range(9))
    transcript.set_messages([MessageItem(1, "user", "Before"), MessageItem(2, "assistant", long)])
    qtbot.waitUntil(lambda: transcript.complete)
    first, answer = body(transcript, 1), body(transcript, 2)
    drag(first, corner(first), corner(answer, 5, answer.height() - 4))
    assert first.selection.spans and answer.selected_text()
    transcript.set_messages([MessageItem(1, "user", "Before"), MessageItem(2, "assistant", "Now")])
    qtbot.waitUntil(lambda: transcript.complete)
    assert not first.selection and not first.selected_text() and not answer.selected_text()
