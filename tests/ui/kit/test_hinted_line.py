"""A field's hint is the long one where there is room for it, and whole always."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from llama32_desktop.ui.kit.hinted_line import HintedLine

LONG, SHORT = "A name, or a part of one, or an address of it", "Search"


def test_the_hint_follows_the_width_and_is_whole_at_the_smallest(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    field = HintedLine(LONG, SHORT, window)
    window.resize(900, 60)
    window.show()
    least = field.minimumWidth()
    assert field.fontMetrics().horizontalAdvance(SHORT) < least
    assert least < field.fontMetrics().horizontalAdvance(LONG)
    for width, hint, tooltip in ((800, LONG, ""), (least, SHORT, LONG), (800, LONG, "")):
        field.resize(width, 30)
        assert field.placeholderText() == hint
        assert tooltip in field.toolTip() if tooltip else not field.toolTip()


def test_a_larger_font_is_measured(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    field = HintedLine(LONG, SHORT, window)
    window.show()
    before = field.minimumWidth()
    field.resize(field.fontMetrics().horizontalAdvance(LONG) + 60, 30)
    assert field.placeholderText() == LONG
    font = field.font()
    font.setPointSize(2 * font.pointSize())
    field.setFont(font)
    assert field.placeholderText() == SHORT
    assert field.minimumWidth() > before
