"""Words of a hundred thousand letters, as documents and clipboards hold them."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from llama32_desktop.ui.kit.growing_edit import GrowingEdit
from llama32_desktop.ui.kit.plain_edit import LONG_WORD, MOST_PASTED, PlainEdit

WORD = "x" * 50_000
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


def used(edit: PlainEdit, act: object) -> float:
    began = time.process_time()
    assert callable(act)
    act()
    QApplication.processEvents()
    edit.grab()
    return time.process_time() - began


def test_a_long_word_is_shown_at_once(edit: PlainEdit) -> None:
    assert used(edit, lambda: edit.setPlainText(WORD)) < 1
    assert edit.toPlainText() == WORD


def test_a_long_word_is_pasted_at_once(edit: PlainEdit) -> None:
    assert used(edit, lambda: edit.insertFromMimeData(pasted(WORD))) < 1
    assert edit.toPlainText() == WORD


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
    edit.insertFromMimeData(pasted("a" * MOST_PASTED))
    assert len(edit.toPlainText()) == MOST_PASTED + 4


def test_words_that_grow_together_are_one(edit: PlainEdit) -> None:
    for _ in range(3):
        edit.insertFromMimeData(pasted("x" * (LONG_WORD // 2)))
    assert edit.wordWrapMode() == ANYWHERE


def test_usual_texts_are_broken_between_words(edit: PlainEdit) -> None:
    edit.setPlainText(WORD)
    edit.setPlainText("word " * 5000)
    edit.insertFromMimeData(pasted("word " * 5000))
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
