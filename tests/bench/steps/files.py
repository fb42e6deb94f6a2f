"""Many files that are dropped at once: onto the conversation and onto Documents."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from tests.bench.steps.turns import Turns
from tests.bench.waiting import until

MANY = 100


def drop(turns: Turns, folder: Path) -> None:
    """A hundred invoices in plain text, dragged over the window and let go."""
    files = []
    for number in range(MANY):
        file = folder / f"invoice {number}.txt"
        file.write_text(
            f"Invoice {number}\nHarbor Supplies\nDate: 2026-03-{number % 28 + 1:02}\n"
            f"Net {number + 100}.00 EUR\nVAT 19 %\nTotal {1.19 * (number + 100):.2f} EUR\n"
        )
        files.append(file)
    pane = turns.window.pane
    turns.desktop.commands.go("chats")
    _drop_onto(turns, "the conversation", files, pane.transcript)
    until(turns.desktop.is_idle)
    while pane.composer.texts.chips:
        pane.composer.texts.remove_clicked.emit(0)
        until(turns.desktop.is_idle)
    turns.desktop.documents.show("extract")
    until(lambda: turns.desktop.documents.place)
    place = turns.desktop.documents.place
    _drop_onto(turns, "the table", files, place.extract)
    until(lambda: place.idle)
    for end in range(1, 4):
        turns.act(
            f"table: filter {'har'[:end]}", partial(place.extract.tools.filter.setText, "har"[:end])
        )
    turns.act("table: filter ended", place.extract.tools.filter.clear)
    turns.act("table: cleared", place.extract.clear_button.click)


def _drop_onto(turns: Turns, name: str, files: list[Path], over: QWidget) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    spot = QPointF(over.mapTo(turns.window, over.rect().center()))
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    keys = Qt.KeyboardModifier.NoModifier
    into = QDragEnterEvent(spot.toPoint(), action, mime, button, keys)
    let_go = QDropEvent(spot, action, mime, button, keys)
    handle = turns.window.windowHandle()
    for what, event in (("are dragged over", into), ("fall onto", let_go)):
        turns.act(f"{MANY} files {what} {name}", partial(QApplication.sendEvent, handle, event))
