"""A field that grows with its text finds its height, however narrow it is."""

from __future__ import annotations

import random

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from pytestqt.qtbot import QtBot

from llama32_desktop.ui.kit.growing_edit import GrowingEdit
from tests.random_use.person import TEXTS

MOST = 20


class Watched(GrowingEdit):
    """Counts how deep resizing calls itself, and ends what has no end."""

    depth = 0
    deepest = 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.depth += 1
        self.deepest = max(self.deepest, self.depth)
        if self.depth < MOST:
            super().resizeEvent(event)
        self.depth -= 1


@pytest.mark.parametrize("seed", range(8))
def test_its_bar_and_its_height_come_to_rest(qtbot: QtBot, seed: int) -> None:
    """With the bar the lines were fewer, without it more: the window ended without a word."""
    chance = random.Random(seed)
    field = Watched(most_lines=10)
    qtbot.addWidget(field)
    field.show()
    for _ in range(40):
        if chance.random() < 0.4:
            field.insertPlainText(chance.choice(TEXTS))
        elif chance.random() < 0.2:
            field.selectAll()
            field.insertPlainText("x")
        else:
            field.resize(chance.randrange(20, 300), field.height())
        qtbot.wait(0)
        lines = field.document().size().height()
        bar = field.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAsNeeded
        spacing = field.fontMetrics().lineSpacing()
        assert field.deepest < MOST
        assert bar or spacing * lines <= field.height() <= spacing * lines + 8
    field.setPlainText("")
    assert field.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff


def test_a_key_that_is_held_sends_nothing(qtbot: QtBot) -> None:
    """Enter on the pencil opens the field, and is still down when that has the focus."""
    field = GrowingEdit()
    qtbot.addWidget(field)
    sent: list[int] = []
    field.send_pressed.connect(lambda: sent.append(1))
    press, key = QEvent.Type.KeyPress, Qt.Key.Key_Return
    field.keyPressEvent(QKeyEvent(press, key, Qt.KeyboardModifier.NoModifier, "\r", True))
    assert not sent and field.toPlainText() == ""
    field.keyPressEvent(QKeyEvent(press, key, Qt.KeyboardModifier.NoModifier, "\r", False))
    assert sent


def test_a_long_text_has_a_bar_at_its_side_alone(qtbot: QtBot) -> None:
    """Blanks at the ends of lines stand behind the side, where Qt would have one scroll to them."""
    field = GrowingEdit(most_lines=4)
    qtbot.addWidget(field)
    field.show()
    for width in range(290, 320):
        field.clear()
        field.resize(width, 100)
        field.insertPlainText("A long draft about the sea and the ships that sail upon it. " * 12)
        assert field.verticalScrollBar().isVisible()
        assert not field.horizontalScrollBar().isVisible(), width
