"""Selecting over several messages with the mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from llama32_desktop.ui.chat.body import MessageBody
from llama32_desktop.ui.chat.items import MessageItem
from llama32_desktop.ui.chat.transcript import Transcript


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


def mouse(target: MessageBody, kind: QEvent.Type, where: QPoint) -> None:
    button = Qt.MouseButton.LeftButton
    buttons = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else button
    inside = QPointF(target.mapFromGlobal(where))
    event = QMouseEvent(
        kind, inside, QPointF(where), button, buttons, Qt.KeyboardModifier.NoModifier
    )
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
    first.copy()
    text = QGuiApplication.clipboard().text()
    assert text == "First question\n\nAn answer with words.\n\nSecond question"
    first.copy_markdown()
    assert "An **answer** with words." in QGuiApplication.clipboard().text()


def test_upwards_it_selects_as_well_and_coming_back_gives_it_up(transcript: Transcript) -> None:
    first, answer, last = (body(transcript, n) for n in (1, 2, 3))
    drag(last, corner(last, last.width() - 1), corner(first))
    last.copy()
    assert QGuiApplication.clipboard().text().startswith("First question\n\nAn answer")
    drag(last, corner(last, last.width() - 1), corner(first), corner(last))
    last.copy()
    assert QGuiApplication.clipboard().text() == "Second question"
    assert not first.selection and not answer.selection


def test_a_new_selection_ends_the_former_one(transcript: Transcript) -> None:
    first, answer, last = (body(transcript, n) for n in (1, 2, 3))
    drag(first, corner(first), corner(last, last.width() - 1))
    drag(answer, corner(answer), corner(answer, answer.width() - 1))
    assert not first.selection and not last.selection
    answer.copy()
    assert QGuiApplication.clipboard().text() == "An answer with words."


def test_messages_that_go_are_forgotten(transcript: Transcript, qtbot: QtBot) -> None:
    first, last = body(transcript, 1), body(transcript, 3)
    drag(first, corner(first), corner(last, last.width() - 1))
    transcript.set_messages([MessageItem(1, "user", "First question")])
    qtbot.waitUntil(lambda: transcript.complete)
    first.copy()
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
    assert transcript._page._across.spans
