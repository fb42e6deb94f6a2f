"""Shows the text of a file that goes with a message, and how it was read."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from llama32_desktop.conversations.model import TextAttachment
from llama32_desktop.documents.chunks import estimated_tokens
from llama32_desktop.guards.judgement import Judgement
from llama32_desktop.ui.attachments import reading_remarks
from llama32_desktop.ui.conversation.guard_words import note_of
from llama32_desktop.ui.kit.colour_sheets import Tone, set_tone
from llama32_desktop.ui.kit.fields import style_text_box
from llama32_desktop.ui.kit.numbers import number_text
from llama32_desktop.ui.kit.plain_edit import PlainEdit
from llama32_desktop.ui.kit.plain_text import plain_label, set_window_title
from llama32_desktop.ui.kit.sentences import localised
from llama32_desktop.ui.kit.theme import code_font, colours
from llama32_desktop.ui.kit.utf16 import counted

_MOST_MARKS = 12
_MOST_PASSAGES = 200
"""Which are marked: each takes time whenever the text is drawn."""


class TextViewer(QDialog):
    """The whole text, to be read and copied.

    Args:
        guard: What a guard found in it; the passages are marked, and the first is shown.
    """

    def __init__(
        self, attachment: TextAttachment, parent: QWidget, guard: Sequence[Judgement] = ()
    ) -> None:
        super().__init__(parent)
        set_window_title(self, attachment.name)
        self.facts = self._label(self._facts(attachment), "secondary")
        warnings = [self._warnings(attachment), note_of(guard)]
        self.warnings = self._label("\n".join(filter(None, warnings)), "warning")
        self.edit = PlainEdit(self)
        self.edit.setReadOnly(True)
        self.edit.setFont(code_font(self.font()))
        self.edit.setAccessibleName(attachment.name)
        self.edit.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.edit.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        style_text_box(self.edit)
        self.edit.setPlainText(attachment.text)
        self._mark(attachment.text, [each for each in guard if each.unsafe and each.end])
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, parent=self)
        copy = buttons.addButton(self.tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(attachment.text))
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(10)
        layout.addWidget(self.facts)
        layout.addWidget(self.warnings)
        layout.addWidget(self.edit, 1)
        layout.addWidget(buttons)
        self.resize(760, 600)

    def _mark(self, text: str, found: Sequence[Judgement]) -> None:
        """Marks the passages, and shows the first."""
        c, last = colours(), self.edit.document().characterCount() - 1
        found = sorted(found, key=lambda judgement: judgement.start)[:_MOST_PASSAGES]
        places = counted(text, {at for each in found for at in (each.start, each.end)})
        marks = []
        for each in found:
            mark = QTextEdit.ExtraSelection()
            mark.cursor = self.edit.textCursor()
            start, end = (min(last, places[at]) for at in (each.start, each.end))
            mark.cursor.setPosition(start)
            mark.cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            mark.format.setBackground(QColor(c.warning_ground))
            mark.format.setForeground(QColor(c.warning))
            marks.append(mark)
        self.edit.setExtraSelections(marks)
        if marks:
            first = QTextCursor(marks[0].cursor)
            first.setPosition(first.selectionStart())
            self.edit.setTextCursor(first)
            self.edit.ensureCursorVisible()

    def _label(self, text: str, tone: Tone) -> QLabel:
        label = plain_label(text, self)
        label.setWordWrap(True)
        set_tone(label, tone)
        label.setVisible(bool(text))
        return label

    def _facts(self, attachment: TextAttachment) -> str:
        tokens = number_text(estimated_tokens(attachment.text))
        parts = [reading_remarks.short(attachment), self.tr("about {0} tokens").format(tokens)]
        if attachment.source is not None:
            parts.append(reading_remarks.ways(attachment.source))
        lines = [" · ".join(part for part in parts if part)]
        unread = attachment.source.unread if attachment.source else ()
        return "\n".join([*lines, *map(localised, unread)])

    def _warnings(self, attachment: TextAttachment) -> str:
        source = attachment.source
        if source is None or not source.marks:
            return ""
        marks = [f"– {localised(mark)}" for mark in source.marks[:_MOST_MARKS]]
        if len(source.marks) > _MOST_MARKS:
            marks.append(self.tr("– and {0} more").format(len(source.marks) - _MOST_MARKS))
        return "\n".join([reading_remarks.warning(source), *marks])
