"""Shows the app's log: what it did and what went wrong."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QTextCursor
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from llama32_desktop import log
from llama32_desktop.ui.kit import dialogs
from llama32_desktop.ui.kit.background import Background
from llama32_desktop.ui.kit.fields import style_text_box
from llama32_desktop.ui.kit.plain_edit import PlainEdit
from llama32_desktop.ui.kit.theme import code_font

_LINES: Final = 2000


def show_log(background: Background, window: QWidget) -> None:
    """Reads the log in the background, and opens the viewer on its end."""
    background.run_task(
        lambda: "\n".join(log.last_lines(_LINES)),
        lambda text: dialogs.show(LogViewer(text, window)),
    )


class LogViewer(QDialog):
    """The newest lines of the log, to be read and copied, and the way to its folder."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Log"))
        said = self.tr(
            "What the app did and what went wrong. It holds no text of your conversations and "
            "documents, and stays on this machine."
        )
        empty = self.tr("Nothing was written so far.")
        self.edit = PlainEdit(self)
        self.edit.setReadOnly(True)
        self.edit.setFont(code_font(self.font()))
        self.edit.setAccessibleName(self.tr("Log"))
        self.edit.setPlaceholderText(empty)
        self.edit.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.edit.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        style_text_box(self.edit)
        self.edit.setPlainText(text)
        self.edit.moveCursor(QTextCursor.MoveOperation.End)
        self.edit.moveCursor(QTextCursor.MoveOperation.StartOfLine)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, parent=self)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.copy = buttons.addButton(self.tr("Copy"), role)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
        self.copy.setEnabled(bool(text))
        self.folder = buttons.addButton(self.tr("Open its folder"), role)
        self.folder.clicked.connect(self._open_folder)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(10)
        layout.addWidget(dialogs.paragraph(said, self, role=dialogs.SECONDARY))
        layout.addWidget(self.edit, 1)
        layout.addWidget(buttons)
        self.resize(760, 520)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(log.log_file().parent)))
