"""The blanks of a preset in the composer: marked, walked through with Tab, asked for on sending."""

from __future__ import annotations

from PySide6.QtGui import (
    QColor,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QPlainTextEdit

from llama32_desktop.presets import blanks_of
from llama32_desktop.ui.kit.theme import colours
from llama32_desktop.ui.kit.utf16 import units


class Blanks(QSyntaxHighlighter):
    """Only the blanks of the preset that was put in count: other braces are the person's text."""

    def __init__(self, edit: QPlainTextEdit) -> None:
        super().__init__(edit.document())
        self._edit = edit
        self._names: frozenset[str] = frozenset()

    def expect(self, text: str) -> None:
        """The blanks of this text are to be filled in; empty expects none."""
        self._names = frozenset(name for _, _, name in blanks_of(text))
        self.rehighlight()

    def open(self) -> list[tuple[int, int, str]]:
        """Those that are not filled in yet: where they stand, and their names."""
        if not self._names:
            return []
        found = blanks_of(self._edit.toPlainText())
        return [blank for blank in found if blank[2] in self._names]

    def select_next(self, *, forwards: bool = True) -> str:
        """Selects the next blank after the cursor, around the end; returns its name or nothing."""
        found = self.open()
        if not found:
            return ""
        cursor = self._edit.textCursor()
        text = self._edit.toPlainText()
        starts = [units(text[:start]) for start, _, _ in found]
        here = cursor.selectionStart() if not forwards else cursor.selectionEnd()
        if forwards:
            chosen = next((i for i, start in enumerate(starts) if start >= here), 0)
        else:
            before = [i for i, start in enumerate(starts) if start < here]
            chosen = before[-1] if before else len(found) - 1
        cursor.setPosition(starts[chosen])
        cursor.setPosition(units(text[: found[chosen][1]]), QTextCursor.MoveMode.KeepAnchor)
        self._edit.setTextCursor(cursor)
        return found[chosen][2]

    def highlightBlock(self, text: str) -> None:  # noqa: N802
        if not self._names:
            return
        style = QTextCharFormat()
        style.setForeground(QColor(colours().accent))
        style.setBackground(QColor(colours().bubble))
        for start, end, name in blanks_of(text):
            if name in self._names:
                first = units(text[:start])
                self.setFormat(first, units(text[:end]) - first, style)
