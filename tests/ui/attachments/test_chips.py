"""Labels of files stay as they are while others come and go."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from llama32_desktop.conversations.model import TextAttachment
from llama32_desktop.ui.attachments.chips import TextChips
from llama32_desktop.ui.services.document_reader import IncomingDocument


def named(name: str) -> TextAttachment:
    return TextAttachment(name=name, text=f"The text of {name}")


def test_what_stays_is_not_made_anew(qtbot: QtBot) -> None:
    """A finished file of many costs no new label of the others, and takes nobody's focus."""
    window = QWidget()
    qtbot.addWidget(window)
    chips = TextChips(window, removable=True)
    readings = [IncomingDocument(Path(f"{n}.pdf")) for n in range(25)]
    chips.set_texts([], readings)
    before = {label.reading.name: label for label in chips.readings}
    stops = chips.removers
    texts = [named("0.pdf")]
    chips.set_texts(texts, readings[1:])
    assert [label.attachment.name for label in chips.chips] == ["0.pdf"]
    assert all(label is before[label.reading.name] for label in chips.readings)
    assert chips.removers[1:] == stops[1:]


def test_the_focus_and_the_order_of_tab_stay(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    chips = TextChips(window, removable=True)
    chips.resize(600, 100)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    first, last, reading = named("a.txt"), named("c.txt"), IncomingDocument(Path("b.pdf"))
    chips.set_texts([first], [reading])
    chips.removers[1].setFocus()
    chips.set_texts([first, last], [reading])
    assert QApplication.focusWidget() is chips.removers[2]
    seen = []
    chips.chips[0].setFocus()
    for _ in range(4):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
    assert seen == [chips.removers[0], chips.chips[1], chips.removers[1], chips.removers[2]]
    removed: list[int] = []
    chips.remove_clicked.connect(removed.append)
    chips.set_texts([last], [reading])
    chips.removers[0].click()
    assert removed == [0]
