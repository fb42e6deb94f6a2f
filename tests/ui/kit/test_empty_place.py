"""Where nothing is yet there is a drawing, a sentence that is whole, and a button that acts."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from llama32_desktop import paths
from llama32_desktop.ui.kit.empty_place import DRAWING, BodyOrEmpty, EmptyPlace
from llama32_desktop.ui.kit.theme import colours, force_scheme

SENTENCE = "Ein Satz, der in einem schmalen Fenster über mehrere Zeilen geht und ganz zu sehen ist."

LOW = 84
"""Pixels that are enough for the sentence and the button alone."""


@pytest.fixture
def place(qtbot: QtBot) -> EmptyPlace:
    window = QWidget()
    qtbot.addWidget(window)
    made = EmptyPlace("pages", SENTENCE, window, "Add", window.close)
    window.resize(700, 500)
    made.resize(window.size())
    window.show()
    return made


@pytest.mark.parametrize("size", [QSize(900, 600), QSize(330, 420), QSize(230, 420)])
def test_the_sentence_is_whole_at_any_width(place: EmptyPlace, size: QSize) -> None:
    for points in (9, 16):
        place.resize(size)
        font = place.sentence.font()
        font.setPointSize(points)
        place.setFont(font)
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        label = place.sentence
        assert label.height() >= label.heightForWidth(label.width())
        assert place.rect().contains(label.geometry())


def test_where_there_is_no_room_the_drawing_is_left_out(qtbot: QtBot, place: EmptyPlace) -> None:
    for height, drawn in ((500, True), (170, False), (LOW, False), (500, True)):
        place.resize(500, height)
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        assert place.drawing.isVisible() == drawn
        assert place.rect().contains(place.button.geometry())
        assert place.sentence.height() >= place.sentence.heightForWidth(place.sentence.width())
        assert not place.button.geometry().intersects(place.sentence.geometry())


def test_the_button_acts_and_is_absent_without_words(qtbot: QtBot, place: EmptyPlace) -> None:
    qtbot.mouseClick(place.button, Qt.MouseButton.LeftButton)
    assert not place.window().isVisible()
    plain = EmptyPlace("pages", SENTENCE, place.window())
    place.window().show()
    assert not plain.button.isVisible()


def test_every_drawing_is_seen_in_both_appearances(qtbot: QtBot) -> None:
    names = sorted(file.stem for file in (paths.resources_folder() / "drawings").glob("*.svg"))
    assert names
    window = QWidget()
    qtbot.addWidget(window)
    for name in names:
        place = EmptyPlace(name, SENTENCE, window)
        assert place.drawing.size() == DRAWING
        for dark in (False, True):
            force_scheme(dark)
            image = place.drawing.grab().toImage()
            pixels = {image.pixelColor(x, y).name() for x in range(160) for y in range(110)}
            wanted = {colours().accent.lower(), colours().secondary.lower()}
            assert wanted <= pixels, f"{name}: a line and an accent"
    force_scheme(None)


def test_one_button_begins_where_there_is_nothing(place: EmptyPlace) -> None:
    window = place.window()
    body, add, rest = QWidget(window), QPushButton("Add", window), QPushButton("Clear", window)
    both = BodyOrEmpty(body, place, add, [rest])
    for empty in (True, False, True):
        both.show_empty(empty)
        assert place.isVisibleTo(both) == add.isHidden() == rest.isHidden() == empty
        assert both.begin_button is (place.button if empty else add)
