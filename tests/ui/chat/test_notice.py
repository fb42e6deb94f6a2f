"""A notice takes no more room than what it says."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from llama32_desktop.ui.chat.notice import NoticeBar


def test_buttons_stand_beside_a_short_sentence_that_leaves_them_room(qtbot: QtBot) -> None:
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
    for said, width, beside in (
        ("Two ways.", 700, True),
        ("There are two ways, and this sentence about them takes two lines. " * 2, 700, True),
        ("There are two ways, and this sentence about them takes two lines. " * 2, 240, False),
    ):
        bar.show_notice(said, actions=[("One", lambda: None), ("Other", lambda: None)])
        bar.resize(width, 240)
        QApplication.processEvents()
        one, other = bar.buttons()
        assert one.y() == other.y() and one.geometry().right() < other.x()
        text = bar._label.geometry()
        assert (one.x() > text.right()) is beside
        assert (one.y() >= text.bottom()) is not beside
