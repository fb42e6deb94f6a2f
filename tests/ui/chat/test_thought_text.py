"""A thought's text grows at the same cost, whatever its paragraphs; copied, they are whole."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from llama32_desktop.ui.chat.thought_text import MOST_PIECE, ThoughtText

SENTENCES = "I add one, and look again whether that was right. "


def longest(text: ThoughtText) -> int:
    block, most = text.document().firstBlock(), 0
    while block.isValid():
        most = max(most, len(block.text()))
        block = block.next()
    return most


@pytest.mark.parametrize(
    "piece", [SENTENCES, "word ", "字", "この数は素数ではない。", "x" * 700, "a\n", "\n\n", "é. "]
)
def test_one_paragraph_is_shown_in_pieces_and_copied_whole(qapp: QApplication, piece: str) -> None:
    text = ThoughtText()
    whole = piece * (9_000 // len(piece))
    for start in range(0, len(whole), 17):
        text.append(whole[start : start + 17])
    assert text.whole_text == whole
    assert longest(text) <= MOST_PIECE
    text.selectAll()
    assert text.createMimeDataFromSelection().text() == whole
    text.setPlainText(whole)
    assert text.whole_text == whole and longest(text) <= MOST_PIECE


def test_it_goes_on_behind_what_was_shown_at_once(qapp: QApplication) -> None:
    text = ThoughtText()
    text.setPlainText(SENTENCES * 300)
    text.append(SENTENCES * 300 + "\nA line.")
    assert text.whole_text == SENTENCES * 600 + "\nA line."
    cursor = text.textCursor()
    cursor.setPosition(10)
    cursor.setPosition(text.document().characterCount() - 20, cursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)
    copied = text.createMimeDataFromSelection().text()
    assert copied in text.whole_text and len(copied) > 25_000


@settings(deadline=None, max_examples=30)
@given(
    st.lists(
        st.one_of(
            st.text(alphabet="ab .\n。?", max_size=60),
            st.integers(0, 4000).map(lambda n: "y" * n),
            st.sampled_from(["\r\n", "\r", "\u2029", "\u2028", "\x00", "😀"]),
        ),
        max_size=12,
    )
)
def test_whatever_comes_is_there(qapp: QApplication, pieces: list[str]) -> None:
    text = ThoughtText()
    for piece in pieces:
        text.append(piece)
    ends = str.maketrans(dict.fromkeys("\r\u2029", "\n"))
    expected = "".join(piece.replace("\r\n", "\n").translate(ends) for piece in pieces)
    assert text.whole_text.replace("\x00", "") == expected.replace("\x00", "")
    text.setPlainText("".join(pieces))
    assert text.whole_text.count("y") == expected.count("y")
    assert longest(text) <= MOST_PIECE
