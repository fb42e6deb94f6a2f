"""Words of a hundred thousand letters, as documents and clipboards hold them."""

from __future__ import annotations

import time
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from llama32_desktop.ui.kit.growing_edit import LONG_PASTE, GrowingEdit
from llama32_desktop.ui.kit.plain_edit import (
    LONG_WORD,
    MOST_IN_PARAGRAPH,
    MOST_PASTED,
    PlainEdit,
    cost,
)
from tests.slowness import slowness

WORD = "x" * 200_000
ANYWHERE = QTextOption.WrapMode.WrapAnywhere


@pytest.fixture(params=[PlainEdit, GrowingEdit])
def edit(request: pytest.FixtureRequest, qtbot: QtBot) -> PlainEdit:
    edit: PlainEdit = request.param()
    qtbot.addWidget(edit)
    edit.resize(600, 200)
    edit.show()
    QApplication.processEvents()
    return edit


def pasted(text: str) -> QMimeData:
    mime = QMimeData()
    mime.setText(text)
    return mime


def used(edit: PlainEdit, act: Callable[[], object]) -> float:
    """Seconds of this thread's processor time, as a usual machine takes them."""
    began = time.thread_time()
    act()
    QApplication.processEvents()
    edit.grab()
    return (time.thread_time() - began) / slowness()


def test_a_long_word_is_shown_at_once(edit: PlainEdit) -> None:
    assert used(edit, lambda: edit.setPlainText(WORD)) < 1
    assert edit.toPlainText() == WORD


def test_a_long_word_is_pasted_at_once(edit: PlainEdit) -> None:
    word = WORD[:MOST_IN_PARAGRAPH]
    assert used(edit, lambda: edit.insertFromMimeData(pasted(word))) < 1
    assert edit.toPlainText() == word


@pytest.mark.parametrize(
    "text",
    ["word " * 20_000_000, *(end * 40_000 for end in ("\n", "\r", "\u2028", "\u2029"))],
    ids=["words", "\\n", "\\r", "u2028", "u2029"],
)
def test_a_paste_that_would_hold_the_window_up_is_refused(edit: PlainEdit, text: str) -> None:
    edit.setPlainText("mine")
    edit.insertFromMimeData(pasted(text))
    assert edit.toPlainText() == "mine"
    [box] = edit.window().findChildren(QMessageBox)
    assert "nothing was pasted" in box.text()
    box.close()
    edit.insertFromMimeData(pasted(("a" * 99 + "\n") * (MOST_PASTED // 100)))
    assert len(edit.toPlainText()) == MOST_PASTED + 4


@pytest.mark.parametrize(
    ("before", "end"), [("", "\u2028"), ("\n", ""), ("\u2029", "\r\n")], ids=str.encode
)
def test_no_paragraph_grows_longer_than_is_laid_out_at_once(
    edit: PlainEdit, before: str, end: str
) -> None:
    """50,000 letters in one took 60 ms, and each key in them 24."""
    whole = before + "א" * (MOST_IN_PARAGRAPH - len(end.strip("\r\n"))) + end
    edit.insertFromMimeData(pasted(whole))
    stands = edit.toPlainText()
    assert stands.count("א") == whole.count("א")
    inside = stands.index("א") + 7
    cursor = edit.textCursor()
    cursor.setPosition(inside)
    edit.setTextCursor(cursor)
    edit.insertFromMimeData(pasted("two words"))
    assert edit.toPlainText() == stands
    [box] = edit.window().findChildren(QMessageBox)
    assert "a paragraph gets longer" in box.text()
    box.close()
    cursor.setPosition(inside + 9, cursor.MoveMode.KeepAnchor)
    edit.setTextCursor(cursor)
    edit.insertFromMimeData(pasted("two words"))  # in place of as many letters
    assert edit.toPlainText() == stands[:inside] + "two words" + stands[inside + 9 :]


def test_small_pastes_become_a_file_where_their_paragraph_gets_long(qtbot: QtBot) -> None:
    edit = GrowingEdit()
    qtbot.addWidget(edit)
    edit.takes_files = True
    long: list[object] = []
    edit.long_pasted.connect(long.append)
    part = "word " * (LONG_PASTE // 5)
    fits = MOST_IN_PARAGRAPH // len(part)
    for _ in range(fits + 1):
        edit.insertFromMimeData(pasted(part))
    assert edit.toPlainText() == part * fits and long == [part]
    edit.insertFromMimeData(pasted("\n"))
    edit.insertFromMimeData(pasted(part))
    assert edit.toPlainText() == part * fits + "\n" + part and long == [part]


def test_letters_that_take_longer_count_for_more(qtbot: QtBot) -> None:
    """A paragraph of 3,900 of these took 10 ms with each key in it, and of 12,000 up to 21."""
    edit = GrowingEdit()
    qtbot.addWidget(edit)
    edit.takes_files = True
    long: list[object] = []
    edit.long_pasted.connect(long.append)
    slow = ("船来了。", "배가 왔", "배가", "a👩👩👩", "เรือ", "གྲུག", "လှေရ", "ጀልባው")
    for some in slow:
        paragraph = unicodedata.normalize("NFD", some) * (2800 // len(some))
        paragraph = paragraph[:2800]
        edit.clear()
        edit.insertFromMimeData(pasted(paragraph))
        assert edit.toPlainText() == paragraph and long == []
        edit.insertFromMimeData(pasted(paragraph[:1000]))
        assert edit.toPlainText() == paragraph and long.pop() == paragraph[:1000]
        edit.insertFromMimeData(pasted("\n" + paragraph[:1000]))
        assert len(edit.toPlainText()) > len(paragraph) and long == []


@pytest.mark.parametrize("slow", ["배가 왔다. ", "เรือมา", "船来了。"])
def test_a_field_takes_fewer_of_them_and_says_how_many(edit: PlainEdit, slow: str) -> None:
    paragraph = (slow * 3000)[:2900]
    edit.insertFromMimeData(pasted(paragraph))
    assert edit.toPlainText() == paragraph
    edit.clear()
    edit.insertFromMimeData(pasted((slow * 3000)[:6000]))
    assert edit.toPlainText() == ""
    [box] = edit.window().findChildren(QMessageBox)
    said = int("".join(filter(str.isdecimal, box.text().partition("(")[2])))
    assert 3000 <= said < 6000
    box.close()
    edit.insertFromMimeData(pasted((slow * 3000)[:said]))
    assert len(edit.toPlainText()) == said


@pytest.mark.parametrize("text", ["Boot, βάρκα, лодка", "סִירָה قارب", "नाव படகு", "ទូក ნავი ∑→│"])
def test_letters_that_are_laid_out_quickly_count_once(text: str) -> None:
    assert cost(text) == len(text)


def test_words_that_grow_together_are_one(edit: PlainEdit) -> None:
    for _ in range(3):
        edit.insertFromMimeData(pasted("x" * (LONG_WORD // 2)))
    assert edit.wordWrapMode() == ANYWHERE


def test_usual_texts_are_broken_between_words(edit: PlainEdit) -> None:
    edit.setPlainText(WORD)
    edit.setPlainText("word " * 1000)
    edit.insertFromMimeData(pasted("word " * 1000))
    assert edit.wordWrapMode() != ANYWHERE


def test_every_box_is_such_a_one() -> None:
    package = Path(__file__).parents[3] / "llama32_desktop"
    bare = {
        path.name
        for path in package.rglob("*.py")
        if "QPlainTextEdit(" in (text := path.read_text(encoding="utf-8"))
        and "class PlainEdit(QPlainTextEdit)" not in text
    }
    assert bare == set()
    for path in package.rglob("*.py"):
        if path.name != "plain_edit.py":
            assert "(QPlainTextEdit)" not in path.read_text(encoding="utf-8"), path


def test_a_refused_paste_is_told_how_long_the_paragraph_that_is_too_long_may_be(
    qtbot: QtBot,
) -> None:
    edit = PlainEdit()
    qtbot.addWidget(edit)
    edit.insertFromMimeData(pasted("x" * 11_000 + "\n" + "ก" * 3_001))
    assert edit.toPlainText() == ""
    [box] = edit.window().findChildren(QMessageBox)
    assert "3,000 characters" in box.text()
    box.close()
