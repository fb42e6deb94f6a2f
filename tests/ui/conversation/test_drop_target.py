"""What is dragged over a window and let go there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from llama32_desktop.ui.conversation import drop_target
from llama32_desktop.ui.conversation.drop_target import DropTarget
from llama32_desktop.ui.kit.offers import Offer, holds_offer

ACTION, BUTTON, KEYS = (
    Qt.DropAction.CopyAction,
    Qt.MouseButton.LeftButton,
    Qt.KeyboardModifier.NoModifier,
)


def files(*paths: str) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(path) for path in paths])
    return mime


def send(window: QWidget, event: QEvent) -> bool:
    QApplication.sendEvent(window, event)
    return event.isAccepted()


def enter(window: QWidget, mime: QMimeData) -> bool:
    return send(window, QDragEnterEvent(QPoint(5, 5), ACTION, mime, BUTTON, KEYS))


def move(window: QWidget, mime: QMimeData) -> bool:
    return send(window, QDragMoveEvent(QPoint(6, 6), ACTION, mime, BUTTON, KEYS))


def test_what_is_dragged_is_looked_through_once_and_not_at_each_movement(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    target = DropTarget(window)
    looked: list[QMimeData] = []

    def holds(mime: QMimeData) -> bool:
        looked.append(mime)
        return holds_offer(mime)

    monkeypatch.setattr(drop_target, "holds_offer", holds)
    mime, words = files("/a.txt", "/b.gguf"), QMimeData()
    words.setText("words")
    assert enter(window, mime)
    assert all(move(window, mime) for _ in range(5))
    assert len(looked) == 1
    hint = target.hint
    assert hint is not None and not hint.isHidden() and "model" in hint.accessibleName()
    send(window, QDragLeaveEvent())
    assert hint.isHidden()
    assert not enter(window, words)
    assert not move(window, words) and hint.isHidden()
    send(window, QDragLeaveEvent())
    other = files("/a.txt")
    assert enter(window, other) and "model" not in hint.accessibleName()


def test_models_and_files_that_are_let_go_together_are_parted(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    target = DropTarget(window)
    models: list[str] = []
    offers: list[Offer] = []
    target.model_offered.connect(models.append)
    target.offered.connect(offers.append)
    mime = files("/a.txt", "/b.GGUF", "/c.png")
    assert enter(window, mime)
    assert send(window, QDropEvent(QPointF(5, 5), ACTION, mime, BUTTON, KEYS))
    assert models == ["/b.GGUF"]
    assert offers == [Offer(files=("/a.txt", "/c.png"))]
    assert target.hint is not None and target.hint.isHidden()
