"""A conversation's system prompt."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QVBoxLayout,
    QWidget,
)

from llama32_desktop.ui.kit.fields import style_text_box
from llama32_desktop.ui.kit.plain_edit import PlainEdit
from llama32_desktop.ui.kit.plain_text import plain_label


class SystemPromptDialog(QDialog):
    """Edits what the model is told before the conversation."""

    saved = Signal(str, bool)
    """The text, and whether new conversations begin with it too."""

    def __init__(self, text: str, default: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("System prompt"))
        hint = plain_label(self.tr("What the model is told before this conversation:"), self)
        self.edit = PlainEdit(self)
        self.edit.setPlainText(text)
        self.edit.setTabChangesFocus(True)
        style_text_box(self.edit)
        self.edit.setPlaceholderText(self.tr("You are a helpful assistant."))
        self.edit.setAccessibleName(self.windowTitle())
        self.for_new = QCheckBox(self.tr("Use for new chats"), self)
        self.for_new.setChecked(bool(text) and text == default)
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Save | kinds.Cancel, parent=self)
        buttons.accepted.connect(self._save)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(10)
        layout.addWidget(hint)
        layout.addWidget(self.edit, 1)
        layout.addWidget(self.for_new)
        layout.addWidget(buttons)
        self.resize(520, 300)

    def _save(self) -> None:
        self.saved.emit(self.edit.toPlainText().strip(), self.for_new.isChecked())
        self.accept()
