"""What is done a piece at a time, and what becomes of it meanwhile."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from llama32_desktop.ui.kit import pieces
from llama32_desktop.ui.kit.pieces import Making, Pieces, Several, drawn, readied
from llama32_desktop.ui.kit.setting_rows import SettingRows
from llama32_desktop.ui.settings.page_stack import Maker, PageStack


def test_the_event_loop_goes_on_between_pieces(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pieces, "SLICE_S", -1.0)  # each piece takes longer than a slice
    parent = QObject()
    order: list[str] = []
    left = list(range(3))

    def step() -> bool:
        order.append("piece")
        left.pop()
        return bool(left)

    Pieces(step, parent).begin()
    timer = QTimer(parent, interval=0)
    timer.timeout.connect(lambda: order.append("other"))
    timer.start()
    qtbot.waitUntil(lambda: not left)
    timer.stop()
    places = [place for place, what in enumerate(order) if what == "piece"]
    assert len(places) == 3
    assert all(b - a > 1 for a, b in pairwise(places))


def test_a_thing_that_fails_keeps_none_of_the_others_back(qtbot: QtBot) -> None:
    order: list[str] = []

    def thing(name: str) -> Iterator[None]:
        order.append(f"{name} begins")
        yield
        if name == "b":
            raise ValueError(name)
        order.append(f"{name} ends")

    parent, left = QObject(), Several(thing(name) for name in "abc")
    with qtbot.captureExceptions() as errors:
        Pieces(lambda: next(left, left) is None, parent).begin()
        qtbot.waitUntil(lambda: "c ends" in order)
    assert order == ["a begins", "a ends", "b begins", "c begins", "c ends"]
    assert [str(error[1]) for error in errors] == ["b"] and not list(left)


def test_what_goes_meanwhile_is_left_out(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    labels = [QLabel(str(number), page) for number in range(20)]
    for label in labels:
        column.addWidget(label)
    left = readied(page)
    next(left)
    delete(labels[-1])
    assert list(left), "the others were still to come"


class Painted(QLabel):
    """Counts how often it is drawn."""

    times = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        self.times += 1
        super().paintEvent(event)


def test_widgets_are_drawn_one_after_the_other(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    labels = [Painted(str(number), window) for number in range(4)]
    for label in labels:
        column.addWidget(label)
    left = drawn(labels)
    with qtbot.waitExposed(window):
        window.show()
    QApplication.processEvents()
    assert [label.times for label in labels] == [0, 0, 0, 0]
    for drawn_so_far in range(1, 4):
        next(left)
        QApplication.processEvents()
        assert [label.times > 0 for label in labels].count(True) == drawn_so_far
        assert labels[drawn_so_far - 1].times
    delete(labels[3])
    assert len(list(left)) == 1


def test_a_page_that_is_left_half_drawn_is_drawn_whole_when_it_is_shown_again(
    qtbot: QtBot,
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    stack = PageStack(window)
    rows: list[QWidget] = []

    def make(parent: QWidget) -> Making[QWidget]:
        page = QWidget(parent)
        column = SettingRows(page)
        rows.extend(column.add("", QLabel("a field", page), "what it does") for _ in range(3))
        yield
        return page

    for name in ("first", "second"):
        stack.add(name, make)
        stack.page(name)
    assert not stack.complete, "nothing of the first one was drawn"
    stack.setCurrentIndex(1)
    assert [row.updatesEnabled() for row in rows] == [True] * 3 + [False] * 3
    stack.setCurrentIndex(0)
    qtbot.waitUntil(lambda: stack.complete)
    assert all(row.updatesEnabled() for row in rows)


def test_the_page_that_is_shown_is_made_first_and_one_that_is_asked_for_at_once(
    qtbot: QtBot,
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    stack = PageStack(window)
    made: list[str] = []

    def maker(name: str) -> Maker:
        def make(parent: QWidget) -> Making[QWidget]:
            yield
            yield
            made.append(name)
            return QLabel(name, parent)

        return make

    for name in ("first", "second", "third"):
        stack.add(name, maker(name))
    stack.setCurrentIndex(1)
    told: list[QWidget] = []
    stack.when_made("third", told.append)
    assert stack.seen("second") is None and not made
    third = stack.page("third")
    assert made == ["third"] and told == [third] and stack.seen("third") is third
    qtbot.waitUntil(lambda: stack.complete)
    assert made == ["third", "second", "first"]
    stack.when_made("first", told.append)
    assert told == [third, stack.page("first")]
