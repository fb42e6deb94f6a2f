"""Screen readers meet widgets as the eye does, whenever they were made."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from llama32_desktop.ui.kit.pieces import all_of
from llama32_desktop.ui.kit.reading_order import ReadingOrder, misread, read_in_lines


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A field, its name before it and a remark below, made in another order; two fields at the
    first and last line."""
    made = QWidget()
    qtbot.addWidget(made)
    remark, field, name = QLabel("Seconds", made), QLineEdit(made), QLabel("Time", made)
    last, first = QPushButton("Save", made), QPushButton("Back", made)
    column, row = QVBoxLayout(made), QHBoxLayout()
    row.addWidget(name)
    row.addWidget(field)
    column.addWidget(first)
    column.addLayout(row)
    column.addWidget(remark)
    column.addWidget(last)
    made.show()
    qtbot.waitExposed(made)
    return made


def read(window: QWidget) -> list[str]:
    """What a screen reader is told, in its order."""
    interface = QAccessible.queryAccessibleInterface(window)
    children = (interface.child(number) for number in range(interface.childCount()))
    return [child.text(QAccessible.Text.Name) or "field" for child in children if child]


def test_lines_are_read_from_the_top_and_from_the_left(window: QWidget) -> None:
    assert read(window) == ["Seconds", "field", "Time", "Save", "Back"]
    all_of(read_in_lines(window))
    assert read(window) == ["Back", "Time", "field", "Seconds", "Save"]
    assert misread(window) == []


def test_what_lies_on_others_stays_on_them(window: QWidget) -> None:
    cover = QLabel("Opening…", window)
    cover.setGeometry(window.rect())
    cover.show()
    before = read(window)
    all_of(read_in_lines(window))
    assert read(window) == before and before[-1] == "Opening…"


def test_what_goes_between_two_pieces_keeps_nothing_else_back(window: QWidget) -> None:
    column = window.layout()
    assert column is not None
    going, staying = QWidget(window), QWidget(window)
    for holder in (going, staying):
        below, above = QLabel("Below", holder), QLabel("Above", holder)
        inner = QVBoxLayout(holder)
        inner.addWidget(above)
        inner.addWidget(below)
        column.addWidget(holder)
        holder.show()
    QApplication.processEvents()
    pieces = read_in_lines(window)
    next(pieces)  # the window's own
    next(pieces)
    assert not misread(going) and misread(staying)
    delete(going)
    all_of(pieces)
    assert read(staying) == ["Above", "Below"]


@pytest.mark.parametrize("listens", [True, False])
def test_it_is_done_where_the_focus_goes_while_something_reads(
    qtbot: QtBot, window: QWidget, monkeypatch: pytest.MonkeyPatch, listens: bool
) -> None:
    monkeypatch.setattr(QAccessible, "isActive", lambda: listens)
    before = read(window)
    order = ReadingOrder(window)
    window.activateWindow()
    for kind in (QLineEdit, QPushButton):
        widget = window.findChild(kind)
        assert widget is not None
        widget.setFocus()
        qtbot.waitUntil(widget.hasFocus)
    all_of(order._left)
    assert (read(window) == before) is not listens
