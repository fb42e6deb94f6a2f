"""A text box that stays quick with any text, very long words included."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QCoreApplication, QMimeData, Qt
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from llama32_desktop.ui.kit import dialogs
from llama32_desktop.ui.kit.numbers import number_text
from llama32_desktop.ui.kit.plain_text import MessageBox
from llama32_desktop.ui.kit.utf16 import between

LONG_WORD: Final = 2000
"""Letters without a blank: such as Base64 in one line has."""
MOST_PASTED: Final = 50_000
"""Characters, twenty pages."""
MOST_IN_PARAGRAPH: Final = 12_000
"""Characters, five pages: Qt lays a paragraph out whole, again with each key in it, and these take
7 ms from right to left."""
MOST_LINES: Final = 2_000
"""Of a paste, of which Qt lays out a hundred thousand in a second."""
_SLOW: Final = re.compile(
    # Beside Latin, Greek, Cyrillic, Hebrew, Arabic, Syriac and the scripts of India: Georgian,
    # Canadian syllables, Khmer, Latin and Greek with marks, signs, Arabic forms.
    r"[^\0-\u07bf\u0900-\u0dff\u10a0-\u10ff\u1400-\u167f\u1780-\u17ff\u1e00-\u2dff"
    r"\ufb00-\ufdff\ufe70-\ufefe]"
)
_SLOW_COST: Final = 4
"""Times as long as for a Latin letter Qt takes for one of Chinese, Japanese, Korean (syllables as
well as their parts), Thai, Tibetan, Burmese or any other script that is not known to be quick: one
has no font here, and Qt looks through all of them for each of its letters."""
_LINE_ENDS: Final = ("\n", "\r", "\u2028", "\u2029")
_PARAGRAPH_ENDS: Final = re.compile("[\n\r\u2029]")
_LONG: Final = re.compile(rf"\S{{{LONG_WORD}}}")
_Wrapping = QTextOption.WrapMode


def cost(text: str) -> int:
    """How many Latin letters take as long to be laid out."""
    return len(text) + (_SLOW_COST - 1) * len(_SLOW.findall(text))


class PlainEdit(QPlainTextEdit):
    """Breaks its lines between words, and anywhere where a word is very long.

    At each line of a word Qt looks through all that is left of it: a word of 400,000 letters, as a
    document or the clipboard may hold it, would take ten seconds, and one of ten times as many a
    quarter of an hour.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)

    def setLineWrapMode(self, mode: QPlainTextEdit.LineWrapMode) -> None:  # noqa: N802
        """Lines that are broken have no bar: only blanks at their ends stand behind the side."""
        super().setLineWrapMode(mode)
        breaks = mode == QPlainTextEdit.LineWrapMode.WidgetWidth
        policy = Qt.ScrollBarPolicy
        self.setHorizontalScrollBarPolicy(
            policy.ScrollBarAlwaysOff if breaks else policy.ScrollBarAsNeeded
        )

    def setPlainText(self, text: str) -> None:  # noqa: N802
        long = _LONG.search(text) is not None
        self.setWordWrapMode(
            _Wrapping.WrapAnywhere if long else _Wrapping.WrapAtWordBoundaryOrAnywhere
        )
        super().setPlainText(text)

    def insertPlainText(self, text: str) -> None:  # noqa: N802
        self._prepare_for(text)
        super().insertPlainText(text)

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802
        text = source.text()
        if len(text) > MOST_PASTED or _lines(text) > MOST_LINES:
            self._refuse(
                QCoreApplication.translate(
                    "Dialogs",
                    "The text to be pasted is longer than a field takes ({0} characters, {1} "
                    "lines), so nothing was pasted; paste a part of it.",
                ).format(number_text(MOST_PASTED), number_text(MOST_LINES))
            )
            return
        slowest = max(self.paragraphs_with(text), key=cost)
        if cost(slowest) > MOST_IN_PARAGRAPH:
            most = MOST_IN_PARAGRAPH * len(slowest) // cost(slowest)
            self._refuse(
                QCoreApplication.translate(
                    "Dialogs",
                    "With the text to be pasted a paragraph gets longer than a field takes ({0} "
                    "characters), so nothing was pasted; break it into lines, or paste a part of "
                    "it.",
                ).format(number_text(most))
            )
            return
        self._prepare_for(text)
        super().insertFromMimeData(source)

    def paragraphs_with(self, text: str) -> list[str]:
        """The paragraphs that a paste would make, with what stands before and behind it."""
        cursor = self.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        first, last = self.document().findBlock(start), self.document().findBlock(end)
        paragraphs = _PARAGRAPH_ENDS.split(text)
        paragraphs[0] = between(first.text(), 0, start - first.position()) + paragraphs[0]
        paragraphs[-1] += between(last.text(), end - last.position())
        return paragraphs

    def _refuse(self, sentence: str) -> None:
        """Says that a paste would hold the window up."""
        box = MessageBox(self.window())
        box.setText(sentence)
        dialogs.show(box)

    def _prepare_for(self, text: str) -> None:
        """Looks at what comes together with the word that it goes on."""
        block = self.textCursor().block().text() if len(text) < LONG_WORD else ""
        if _LONG.search(block + text):
            self.setWordWrapMode(_Wrapping.WrapAnywhere)


def _lines(text: str) -> int:
    return sum(map(text.count, _LINE_ENDS))
