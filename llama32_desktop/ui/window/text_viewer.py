"""Shows a text of lines, to be read and copied."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from llama32_desktop.ui.kit import dialogs
from llama32_desktop.ui.kit.buttons import set_usable
from llama32_desktop.ui.kit.fields import style_text_box
from llama32_desktop.ui.kit.plain_edit import PlainEdit
from llama32_desktop.ui.kit.plain_text import set_window_title
from llama32_desktop.ui.kit.theme import code_font


class TextViewer(QDialog):
    """A text in a box, above it what it is, below it the button that copies it.

    Args:
        empty: Stands in the box where there is no text.
    """

    def __init__(self, title: str, said: str, text: str, empty: str, parent: QWidget) -> None:
        super().__init__(parent)
        set_window_title(self, title)
        self.edit = PlainEdit(self)
        self.edit.setReadOnly(True)
        self.edit.setFont(code_font(self.font()))
        self.edit.setAccessibleName(title)
        self.edit.setPlaceholderText(empty)
        self.edit.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.edit.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        style_text_box(self.edit)
        self.edit.setPlainText(text)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, parent=self)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.copy = self.buttons.addButton(self.tr("Copy"), role)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
        set_usable(self.copy, "" if text else empty)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(10)
        layout.addWidget(dialogs.paragraph(said, self, role=dialogs.SECONDARY))
        layout.addWidget(self.edit, 1)
        layout.addWidget(self.buttons)
        self.setMinimumSize(440, 300)
        self.resize(760, 520)
