"""The bar at the window's top leaves out what it has no room for, and cuts nothing."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from llama32_desktop.ui.model_bar.bar import ModelBar
from llama32_desktop.ui.services.model_state import ModelState


@pytest.fixture
def bar(qtbot: QtBot) -> Iterator[ModelBar]:
    """A bar in a window, which need not be as wide as the bar would like."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 80)
    made = ModelBar(window)
    window.show()
    qtbot.waitExposed(window)
    yield made
    window.close()


@pytest.mark.parametrize("width", [230, 300, 420, 560, 900])
def test_nothing_is_cut_and_nothing_lies_on_another(bar: ModelBar, width: int) -> None:
    bar.setGeometry(0, 0, width, 60)
    bar.show_state(ModelState(phase="loading", fraction=0.4))
    QApplication.processEvents()
    parts = (bar.picker, bar.status, bar.progress, bar.button, bar.settings)
    shown = [part for part in parts if part.isVisible()]
    assert bar.button in shown, "what can be done stays"
    for left, right in pairwise(shown):
        assert left.geometry().right() < right.geometry().left()
    assert shown[-1].geometry().right() <= bar.width()
    for button in (bar.button, bar.settings):
        if button.isVisible():
            assert button.width() >= button.sizeHint().width()
    assert (len(shown) == len(parts)) == (width >= 560)
    if width >= 420:
        said = bar.status.fontMetrics().horizontalAdvance(bar.status.text())
        assert bar.status.width() >= said, "the picker gives way before what is said"


def test_the_picker_is_said_to_be_one_of_models_where_its_name_is_the_chosen_one(
    bar: ModelBar,
) -> None:
    said = QAccessible.queryAccessibleInterface(bar.picker)
    flag = QAccessible.RelationFlag.Label
    assert [
        label.text(QAccessible.Text.Name) for label, how in said.relations() if how == flag
    ] == ["Model"]


def test_nothing_is_asked_for_before_it_is_known_what_there_is(bar: ModelBar) -> None:
    assert (bar.status.text(), bar.picker.placeholderText()) == ("", "")
    bar.show_state(ModelState(phase="loading"))
    assert bar.status.text() == "Loading"
    bar.show_state(ModelState())
    bar.settle()
    assert bar.status.text() == "No model chosen"
    assert bar.picker.placeholderText() == "Choose a model"


def test_what_was_left_out_comes_back(bar: ModelBar) -> None:
    bar.setGeometry(0, 0, 200, 60)
    assert not bar.settings.isVisible()
    bar.resize(800, 60)
    assert bar.settings.isVisible() and not bar.progress.isVisible()
    bar.show_state(ModelState(phase="loading"))
    assert bar.progress.isVisible()
    bar.show_state(ModelState(phase="unloaded"))
    assert not bar.progress.isVisible()
