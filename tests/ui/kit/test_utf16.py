"""Places are counted as Qt counts them, halves of an emoji too."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextCursor, QTextDocument

from llama32_desktop.ui.kit.utf16 import between, counted, units


@pytest.mark.parametrize("text", ["", "plain", "für", "a😀b", "中😀文😀", "\ud83d"])
def test_as_many_as_qt_counts(text: str) -> None:
    assert units(text) == QTextDocument(text).characterCount() - 1  # one for the paragraph's end


def test_a_part_is_what_qt_selects() -> None:
    text = "a😀bü中"
    document = QTextDocument(text)
    cursor = QTextCursor(document)
    cursor.setPosition(3)
    cursor.setPosition(5, QTextCursor.MoveMode.KeepAnchor)
    assert between(text, 3, 5) == cursor.selectedText() == "bü"
    assert between(text, 3) == "bü中"
    assert between(text, 2) == "\ude00bü中", "half an emoji is no error"


def test_several_places_are_counted_at_once() -> None:
    text = "a😀bü😀中"
    places = [6, 0, 2, 2, 5, 99]
    assert counted(text, places) == {at: units(text[:at]) for at in places}
