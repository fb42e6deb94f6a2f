"""The text of a thought, which grows at the same cost however long its paragraphs are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextBlock, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from llama32_desktop.ui.kit.plain_edit import PlainEdit
from llama32_desktop.ui.kit.utf16 import between, units

PIECE: Final = 1500
"""Characters of a paragraph behind which it is broken at the next end of a sentence."""
MOST_PIECE: Final = 2 * PIECE
"""Where no sentence ends it is broken between words, or within one."""
_SENTENCE_END: Final = re.compile(r"[.!?…:;][\"”’)\]]*\s|[。！？；]")
_PARAGRAPH_END: Final = re.compile("\r\n|[\n\r\u2029\ufdd0\ufdd1]")
"""Where Qt begins a new one."""
_BROKEN: Final = 1
"""The state of a block that goes on in the next one."""


class ThoughtText(PlainEdit):
    """Shows a thought to be read and copied.

    Qt lays a paragraph out whole with each letter that it gets, and models think in paragraphs of
    any length. So long ones are shown as several; what is copied has them whole.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def setPlainText(self, text: str) -> None:  # noqa: N802
        """Shows this text instead."""
        pieces = [list(_pieces(paragraph)) for paragraph in _PARAGRAPH_END.split(text)]
        super().setPlainText("\n".join(piece for paragraph in pieces for piece in paragraph))
        block = self.document().firstBlock()
        for paragraph in pieces:
            for number in range(len(paragraph)):
                block.setUserState(_BROKEN if number < len(paragraph) - 1 else -1)
                block = block.next()

    def append(self, text: str) -> None:
        """Adds a text at the end."""
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.beginEditBlock()
        first, *further = _PARAGRAPH_END.split(text)
        self._go_on(cursor, first)
        for paragraph in further:
            cursor.insertBlock()
            cursor.block().setUserState(-1)
            self._go_on(cursor, paragraph)
        cursor.endEditBlock()

    def _go_on(self, cursor: QTextCursor, text: str) -> None:
        """Adds to the last paragraph."""
        before = cursor.block().text()
        if len(before) + len(text) <= PIECE:
            cursor.insertText(text)
            return
        first, *further = _pieces(before + text)
        if len(first) >= len(before):
            cursor.insertText(first[len(before) :])
        else:
            cursor.setPosition(cursor.block().position() + units(first))
            cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
        for piece in further:
            cursor.block().setUserState(_BROKEN)
            cursor.insertBlock()
            cursor.block().setUserState(-1)
            cursor.insertText(piece)

    @property
    def whole_text(self) -> str:
        """All of it, its paragraphs whole."""
        return self._text_between(0, self.document().characterCount() - 1)

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802
        """What is copied."""
        cursor, data = self.textCursor(), QMimeData()
        data.setText(self._text_between(cursor.selectionStart(), cursor.selectionEnd()))
        return data

    def _text_between(self, start: int, end: int) -> str:
        parts: list[str] = []
        block: QTextBlock = self.document().findBlock(start)
        while block.isValid() and block.position() <= end:
            at = block.position()
            parts.append(between(block.text(), max(0, start - at), end - at))
            if at + block.length() <= end and block.userState() != _BROKEN:
                parts.append("\n")
            block = block.next()
        return "".join(parts)


def _pieces(paragraph: str) -> Iterator[str]:
    """A paragraph as it is shown, which is one piece for most."""
    at = 0
    while len(paragraph) - at > PIECE:
        found = _SENTENCE_END.search(paragraph, at + PIECE, at + MOST_PIECE)
        if found is not None:
            end = found.end()
        elif len(paragraph) - at <= MOST_PIECE:
            break
        else:
            end = paragraph.rfind(" ", at + PIECE, at + MOST_PIECE) + 1 or at + MOST_PIECE
        if end >= len(paragraph):
            break
        yield paragraph[at:end]
        at = end
    yield paragraph[at:]
