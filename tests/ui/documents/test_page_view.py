"""What stands beside a table, an answer or notes while a page is drawn and once it is there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from llama32_desktop.ui.documents.page_view import PageView


class _Worker:
    """Hands out each page when the test says so."""

    def __init__(self) -> None:
        self.drawn: list[Callable[[bytes], Any]] = []

    def draw(self, path: Path, page: int, then: Callable[[bytes], Any], failed: object) -> None:
        self.drawn.append(then)


def _png() -> bytes:
    buffer = QBuffer()
    QImage(20, 30, QImage.Format.Format_RGB32).save(buffer, "PNG")
    return buffer.data().data()


def test_the_page_of_before_does_not_stand_for_one_that_is_awaited(qtbot: QtBot) -> None:
    parent, worker = QWidget(), _Worker()
    qtbot.addWidget(parent)
    view = PageView(worker, parent)  # type: ignore[arg-type]
    select = view.hint.text()

    view.show_page(Path("a.png"), 1)
    worker.drawn.pop()(_png())
    assert view.currentWidget() is view.area

    view.show_page(Path("b.png"), 1)
    qtbot.waitUntil(lambda: view.currentWidget() is view.hint)
    assert view.hint.text() == "Reading…"
    worker.drawn.pop()(_png())
    assert view.currentWidget() is view.area and not view._waiting.isActive()

    view.show_page(Path("c.png"), 1)
    late = worker.drawn.pop()
    view.show_hint("It is gone.")
    assert not view._waiting.isActive()
    late(_png())
    assert view.currentWidget() is view.hint and view.hint.text() == "It is gone."
    view.show_hint()
    assert view.hint.text() == select
