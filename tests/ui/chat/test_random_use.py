"""Whatever keys and messages come in whatever order: nothing breaks, and no widget is left over."""

from __future__ import annotations

import random

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from llama32_desktop.ui.chat.items import MessageItem
from llama32_desktop.ui.chat.message_view import MessageView
from llama32_desktop.ui.chat.transcript import Transcript

STEPS = 500
TEXTS = (
    "Some words, **bold** and `code`.",
    "1. one\n2. two\n   - [a link](https://a.example)\n\n> quoted",
    "```python\nx = 1\n```\n\n| a | b |\n|---|---|\n| c | d |",
    "$$\\sqrt{x}$$\n\n---\n\nEnd $y^2$",
    "مرحبا بك\n\nשלום",
    "🦙 e\u0301 👩‍👩‍👧 🇩🇪🇫🇷",
    "\n\n".join(f"Paragraph {n}." for n in range(60)),
    "",
)
_K = Qt.Key
CURSOR = (_K.Key_Left, _K.Key_Right, _K.Key_Up, _K.Key_Down, _K.Key_Home, _K.Key_End)
OTHERS = (_K.Key_PageUp, _K.Key_PageDown, _K.Key_Escape, _K.Key_Tab)
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


class Use:
    """A transcript, and a hand that does not know what it does."""

    def __init__(self, transcript: Transcript, seed: int) -> None:
        self._transcript = transcript
        self._chance = random.Random(seed)
        self._number = 0
        self.items: list[MessageItem] = []
        self._streaming = False

    def step(self) -> None:
        what = self._chance.random()
        if what < 0.03 or not self.items:
            self._streaming = False
            self.items = [self._item() for _ in range(self._chance.randint(1, 8))]
            self._transcript.set_messages(self.items)
        elif what < 0.06 and len(self.items) > 1:
            self._streaming = False
            self.items.pop()
            self._transcript.set_messages(self.items)
        elif what < 0.09:
            earlier = [self._item()]
            self.items = earlier + self.items
            self._transcript.prepend_messages(earlier)
        elif what < 0.12:
            self._streaming = True
            self.items.append(self._item("assistant", streaming=True))
            self._transcript.add_message(self.items[-1])
        elif what < 0.3 and self._streaming:
            self._transcript.append_text(self.items[-1].id, self._chance.choice(TEXTS)[:40])
            self._transcript.flush()
        elif what < 0.34:
            self._transcript.resize(self._chance.randint(300, 900), self._chance.randint(200, 600))
        elif what < 0.42:
            self._point()
        else:
            self._type()

    def _item(self, role: str = "", *, streaming: bool = False) -> MessageItem:
        self._number += 1
        chosen = role or self._chance.choice(("user", "assistant"))
        text = "" if streaming else self._chance.choice(TEXTS)
        return MessageItem(self._number, chosen, text, streaming=streaming)  # type: ignore[arg-type]

    def _point(self) -> None:
        view = self._transcript.view(self._chance.choice(self.items).id)
        if view.body is not None and view.body.isVisible() and view.body.height() > 1:
            where = QPoint(
                self._chance.randrange(view.body.width()),
                self._chance.randrange(view.body.height()),
            )
            button = Qt.MouseButton.LeftButton
            QTest.mouseClick(view.body, button, self._chance.choice((NONE, SHIFT)), where)

    def _type(self) -> None:
        focused = QApplication.focusWidget()
        if focused is None or not self._transcript.isAncestorOf(focused):
            view = self._transcript.view(self._chance.choice(self.items).id)
            if view.body is None or not view.body.isVisible():
                return
            view.body.setFocus()
            focused = view.body
        if self._chance.random() < 0.8:
            keys = self._chance.choice((NONE, SHIFT, SHIFT, CTRL, SHIFT | CTRL))
            QTest.keyClick(focused, self._chance.choice(CURSOR), keys)
        else:
            QTest.keyClick(focused, self._chance.choice(OTHERS))


@pytest.mark.parametrize("seed", range(4))
def test_nothing_breaks_and_nothing_is_left_over(qtbot: QtBot, seed: int) -> None:
    transcript = Transcript()
    qtbot.addWidget(transcript)
    transcript.resize(800, 500)
    transcript.show()
    use = Use(transcript, seed)
    with qtbot.captureExceptions() as exceptions:
        for number in range(STEPS):
            use.step()
            if number % 4 == 0:
                QApplication.processEvents()
            assert exceptions == [], number
        qtbot.waitUntil(lambda: transcript.complete)
    page = transcript._page
    alive = {c for c in page.children() if isinstance(c, MessageView) and not c.isHidden()}
    assert alive == set(page.views())
    assert {view.item.id for view in alive} <= {item.id for item in use.items}


@pytest.mark.parametrize("left", [0, 1, 3])
def test_messages_that_go_with_the_focus_leave_no_widget(qtbot: QtBot, left: int) -> None:
    """Qt gives the focus to another one as the widget goes, and the page moves there."""
    transcript = Transcript()
    qtbot.addWidget(transcript)
    transcript.resize(800, 500)
    transcript.show()
    items = [MessageItem(n, "assistant", TEXTS[6]) for n in range(1, 5)]
    transcript.set_messages(items)
    qtbot.waitUntil(lambda: transcript.complete)
    body = transcript.view(4).body
    assert body is not None
    body.setFocus()
    transcript.set_messages([*items[:left], MessageItem(9, "assistant", "Another version.")])
    transcript.add_message(MessageItem(10, "user", "And again?"))
    qtbot.waitUntil(lambda: transcript.complete)
    shown = {view.item.id for view in transcript._page.views()}
    assert shown <= {*range(1, left + 1), 9, 10}
