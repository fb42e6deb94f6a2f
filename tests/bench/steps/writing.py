"""Texts that are pasted and written: into the message, and into a field of a dialog."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtGui import QTextCursor

from llama32_desktop.ui.kit.plain_edit import PlainEdit
from tests.bench.steps.turns import Turns
from tests.bench.waiting import until

WORDS: Final = "The lamp was lit before the ships came in, and nobody knew who had done it. "
_PASTES: Final = {
    "sentence": WORDS,
    "1,500 characters": (WORDS * 20)[:1500],
    "3,900 in one paragraph": (WORDS * 60)[:3900],
    "3,900 in 50 lines": (WORDS + "\n") * 50,
    "3,900 from right to left": ("המנורה דלקה לפני שהאוניות באו. " * 130)[:3900],
    "3,900 of Chinese": ("船来之前，灯已经亮了，没有人知道是谁点的。" * 190)[:3900],
    "3,900 letters": "x" * 3900,
    "12,000 in lines, as a file": (WORDS + "\n") * 158,
    "2,000,000 in lines, as a file": (WORDS + "\n") * 26_000,
}
_EDITOR_PASTES: Final = {
    "12,000 in one paragraph": (WORDS * 160)[:11_000],
    "50,000 in 600 lines": (WORDS + "\n") * 600,
    "50,000 in 2,000 lines": ("The lamp was lit.\n" * 2000)[:49_000],
}


KEYS: Final = {"Latin": "a", "Chinese": "船", "Thai": "ก", "Korean": "배", "emoji": "🙂"}


def paste(turns: Turns) -> None:
    """Into the message, and a letter after it."""
    composer = turns.window.pane.composer
    for name, text in _PASTES.items():
        composer.clear()
        until(turns.desktop.is_idle)
        turns.app.clipboard().setText(text)
        turns.act(f"paste: {name}", composer.paste)
        turns.act(f"paste: {name}, a letter in it", partial(composer.edit.insertPlainText, "a"))
        while composer.texts.chips:
            composer.texts.remove_clicked.emit(0)
            until(turns.desktop.is_idle)
    composer.clear()


def field(turns: Turns) -> None:
    """Into a field of several lines, as dialogs have it."""
    for name, text in _EDITOR_PASTES.items():
        edit = PlainEdit(turns.window)
        edit.resize(500, 300)
        edit.show()
        until(turns.desktop.is_idle)
        turns.app.clipboard().setText(text)
        turns.act(f"field: {name}", edit.paste)
        turns.act(f"field: {name}, a letter in it", partial(edit.insertPlainText, "a"))
        edit.deleteLater()


def write(turns: Turns) -> None:
    """Letters of several scripts in a long message, and all of it undone and done again."""
    composer = turns.window.pane.composer
    for name, key in KEYS.items():
        composer.set_text((WORDS * 50)[:3900])
        for time in ("first", "second"):
            turns.act(
                f"message: the {time} {name} letter", partial(composer.edit.insertPlainText, key)
            )
    composer.clear()
    until(turns.desktop.is_idle)
    for number in range(40):
        cursor = composer.edit.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(f"{number}. {WORDS}")
        cursor.setPosition(0)
        cursor.insertText("So: ")
    for number in range(3):
        turns.act(f"message: undo {number + 1}", composer.edit.undo)
    turns.act("message: undo all", lambda: [composer.edit.undo() for _ in range(80)])
    turns.act("message: redo", composer.edit.redo)
    composer.edit.selectAll()
    turns.act("message: cut all", composer.edit.cut)
    turns.act("message: undo the cut", composer.edit.undo)
    composer.clear()
