"""What a window shows no longer leaves its layout with the binding's knowledge."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLayoutItem,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

import llama32_desktop.ui
from llama32_desktop.ui.kit.removal import Ending, layout_of, remove

UI = Path(llama32_desktop.ui.__file__).parent
BARE = {"deleteLater", "itemAt", "itemAtPosition"}
"""Calls that leave an item's address with the binding when Qt ends the item."""
WITHOUT_LAYOUT = {
    "chat/message_parts.py": "a menu",
    "comparison/controller.py": "no widget",
    "kit/dialogs.py": "a dialog, and the row of buttons that stays",
    "kit/places.py": "taken out of its layout before",
    "kit/plain_text.py": "Qt's own box, whose layout it ends as a whole",
    "kit/removal.py": "the one way",
    "model_bar/bar.py": "its parts stay",
    "models_window/first_run_page.py": "taken out of its layout before",
    "services/engine.py": "no widget",
    "window/single_instance.py": "no widget",
}


@pytest.fixture(params=[QVBoxLayout, QHBoxLayout, QGridLayout])
def held(qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[QLabel]:
    """A label in a layout that was filled before it was put into another."""
    window = QWidget()
    qtbot.addWidget(window)
    outer = QVBoxLayout(window)
    inner: QBoxLayout | QGridLayout = request.param()
    label = QLabel("a")
    inner.addWidget(label)
    inner.addWidget(QLabel("b"))
    outer.addLayout(inner)
    window.show()
    yield label
    window.close()


def of_items() -> set[int]:
    """The addresses that the binding takes for items of layouts."""
    return {
        shiboken6.getCppPointer(wrapper)[0]
        for wrapper in shiboken6.getAllValidWrappers()
        if isinstance(wrapper, QLayoutItem) and not isinstance(wrapper, QLayout)
    }


def test_no_item_is_left_with_the_binding(held: QLabel) -> None:
    layout = layout_of(held)
    assert layout is not None and layout.count() == 2
    known = of_items()
    assert len(known) >= 2, "else this proves nothing"
    remove(held)
    assert held.isHidden() and layout.count() == 1 and layout_of(held) is None
    assert len(known - of_items()) == 1
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not shiboken6.isValid(held)


def test_what_stands_in_no_layout_goes_too(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    for widget in (QLabel("alone"), QLabel("on a window without a layout", window)):
        assert layout_of(widget) is None
        remove(widget)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        assert not shiboken6.isValid(widget)


def test_every_room_removes_by_it() -> None:
    found = {
        path.relative_to(UI).as_posix()
        for path in UI.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in BARE
    }
    assert found == set(WITHOUT_LAYOUT)


def test_a_dialog_of_many_pages_ends_a_page_at_a_time(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = QDialog(window)
    pages = [QWidget(dialog) for _ in range(3)]
    asked: list[int] = []

    def give() -> list[QWidget]:
        asked.append(1)
        return pages

    ending = Ending(dialog, give)
    dialog.open()
    shiboken6.delete(pages[0])  # gone for another reason
    dialog.reject()
    left = []
    while ending._step():
        left.append([shiboken6.isValid(page) for page in pages])
    assert left == [[False, True, False], [False, False, False], [False, False, False]]
    QCoreApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete.value)
    assert not shiboken6.isValid(dialog) and asked == [1]
