"""A notice takes no more room than what it says."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from llama32_desktop.ui.chat.notice import NoticeBar


def test_one_button_stands_beside_a_sentence_that_leaves_it_room(qtbot: QtBot) -> None:
    bar = NoticeBar()
    qtbot.addWidget(bar)
    bar.resize(700, 60)
    bar.show_notice("It was deleted.", actions=[("Undo", lambda: None)])
    QApplication.processEvents()
    (undo,) = bar.buttons()
    assert abs(undo.geometry().center().y() - bar._label.geometry().center().y()) < 12
    bar.show_notice("It was deleted. " * 20, actions=[("Undo", lambda: None)])
    QApplication.processEvents()
    (undo,) = bar.buttons()
    bar.resize(700, bar.sizeHint().height() + 60)
    QApplication.processEvents()
    assert undo.geometry().top() >= bar._label.geometry().bottom()
    bar.show_notice("Two ways.", actions=[("One", lambda: None), ("Other", lambda: None)])
    bar.resize(700, 120)
    QApplication.processEvents()
    one, other = bar.buttons()
    assert one.y() == other.y() and one.geometry().right() < other.x()
