"""A summary to be read and changed: its text, its sentences with their sources, and the rest."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QListWidgetItem,
    QTabWidget,
    QWidget,
)

from llama32_desktop.documents.evidence import DOUBTS
from llama32_desktop.documents.summary.model import Lines, Sentence, Summary
from llama32_desktop.ui.kit.colour_sheets import TonedItem
from llama32_desktop.ui.kit.fields import style_text_box
from llama32_desktop.ui.kit.page_parts import HintedList, wrapped_list
from llama32_desktop.ui.kit.plain_edit import PlainEdit
from llama32_desktop.ui.kit.plain_text import set_tooltip
from llama32_desktop.ui.kit.sentences import localised
from llama32_desktop.ui.kit.theme import reading_font

_LINES = Qt.ItemDataRole.UserRole
_SOURCES = "\n\n1. "
"""What the list of sources begins with in a summary's Markdown."""


class SummaryView(QTabWidget):
    """Three leaves: the text, its sources, and the lines that no sentence draws on."""

    lines_chosen = Signal(str, int, int)
    """The text of a note's page, and the first and the last line in it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.summary: Summary | None = None
        self._written = ""
        """The text as the app wrote it: another one is the person's."""
        self.text = PlainEdit(self)
        self.text.setFont(reading_font(self.font()))
        self.text.setTabChangesFocus(True)  # else there is no way out of it by keys
        self.text.setAccessibleName(self.tr("Summary"))
        self.text.setPlaceholderText(self.tr("Your summary appears here. You can edit it."))
        self.text.setAcceptDrops(False)  # files are for the page, wherever they are let go
        style_text_box(self.text)
        self.sentences = self._list(
            self.tr("Sentences and their sources"),
            self.tr("Each sentence of the summary appears here with the lines it draws on."),
        )
        self.left_out = self._list(
            self.tr("Lines that no sentence draws on"),
            self.tr("Lines that the summary left out appear here."),
        )
        self.setUsesScrollButtons(False)  # it is as wide as its tabs
        self.addTab(self.text, self.tr("Text"))
        self.addTab(self.sentences, self.tr("Sources"))
        self.addTab(self.left_out, self.tr("Unused lines"))

    def _list(self, name: str, hint: str) -> HintedList:
        box = wrapped_list(name, self, hint)
        box.setSpacing(2)
        box.currentItemChanged.connect(self._on_item)
        return box

    @property
    def edited(self) -> bool:
        """Whether the text is the person's own."""
        return self.text.toPlainText().strip() not in ("", self._written.strip())

    def write(self, summary: Summary) -> None:
        """Puts a new summary in the place of what stands there; Undo brings that back."""
        self._written = summary.markdown().split(_SOURCES)[0]
        cursor = QTextCursor(self.text.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(self._written)
        self._show(summary)

    def restore(self, summary: Summary | None, text: str) -> None:
        """Shows what was kept: a summary, and what the person made of it."""
        if summary is not None:
            self._written = summary.markdown().split(_SOURCES)[0]
            self._show(summary)
        self.text.setPlainText(text)

    def markdown(self) -> str:
        """The text as it stands now, with the sources below it."""
        text = self.text.toPlainText().rstrip()
        if self.summary is None:
            return text
        sources = self.summary.markdown().split(_SOURCES, 1)
        return text + (_SOURCES + sources[1] if len(sources) > 1 else "\n")

    def _show(self, summary: Summary) -> None:
        self.summary = summary
        self.sentences.clear()
        for sentence in summary.sentences:
            self.sentences.addItem(self._item(summary, sentence))
        self.left_out.clear()
        for lines in summary.not_drawn_on():
            item = QListWidgetItem(localised(summary.named(lines)))
            item.setData(_LINES, lines)
            self.left_out.addItem(item)
        self.left_out.set_hint(self.tr("The summary draws on every line."))

    def _item(self, summary: Summary, sentence: Sentence) -> QListWidgetItem:
        places = "; ".join(localised(summary.named(lines)) for lines in sentence.sources)
        mark = "" if sentence.supported else " (?)"
        item = TonedItem(f"{sentence.text}{mark}\n{places or self.tr('no source')}")
        item.setData(_LINES, sentence.sources[0] if sentence.sources else None)
        if not sentence.supported:
            item.tone = "secondary"
            unsaid = self.tr("The notes do not bear this out: look at it.")
            set_tooltip(item, localised(DOUBTS.get(sentence.doubt, "")) or unsaid)
        return item

    def _on_item(self, item: QListWidgetItem | None) -> None:
        lines = item.data(_LINES) if item is not None else None
        if isinstance(lines, Lines) and self.summary is not None:
            text = self.summary.notes[lines.note].pages[lines.page - 1]
            self.lines_chosen.emit(text, lines.first, lines.last)
