"""Editing a message where it stands."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from llama32_desktop.ui.kit.buttons import set_usable
from llama32_desktop.ui.kit.focus import give_focus
from llama32_desktop.ui.kit.growing_edit import GrowingEdit
from llama32_desktop.ui.text.style import Look


class InlineEditor(QFrame):
    """A text box with Send and Cancel; Ctrl+Enter sends, Esc gives up."""

    accepted = Signal(str)
    """Its text is to be sent or saved; until that is done, it stays here."""
    changed = Signal(str)
    cancelled = Signal()
    resized = Signal()

    def __init__(self, text: str, look: Look, parent: QWidget, *, send: str) -> None:
        super().__init__(parent)
        self._can_accept = True
        self.setObjectName("editor")
        self.edit = GrowingEdit(self, most_lines=16)
        self.edit.setFont(look.font)
        self.edit.setPlainText(text)
        self.edit.setAccessibleName(self.tr("Edit message"))
        self.edit.height_changed.connect(self.resized)
        self.edit.textChanged.connect(self._on_text_changed)
        self.edit.send_pressed.connect(self._accept)
        self.edit.focus_changed.connect(lambda _focused: self._frame())
        self.send_button = QPushButton(send, self)
        self.send_button.setProperty("primary", True)
        self.send_button.clicked.connect(self._accept)
        self.cancel_button = QPushButton(self.tr("Cancel"), self)
        self.cancel_button.clicked.connect(self.cancelled)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.send_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.addWidget(self.edit)
        layout.addLayout(buttons)
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        self._look = look
        self.edit.setFont(look.font)
        self._frame()

    def _frame(self) -> None:
        """Only the field that takes what is typed has a frame in the accent's colour."""
        c = self._look.colours
        edge = c.accent if self.edit.hasFocus() else c.border
        frame = f"background: {c.raised}; border: 1.5px solid {edge}; border-radius: 12px;"
        sheet = f"#editor {{ {frame} }}"
        if self.styleSheet() != sheet:
            self.setStyleSheet(sheet)

    def lay_out(self, width: int) -> int:
        """Takes this width and the height that the text then needs; returns it."""
        layout = self.layout()
        assert layout is not None
        self.resize(width, self.height())
        layout.activate()
        for _ in range(2):  # the text breaks by the new width, and that gives the height
            layout.setGeometry(self.rect())
            self.resize(width, layout.sizeHint().height())
        return self.height()

    def start(self) -> None:
        """Puts the cursor at the text's end."""
        self.edit.moveCursor(self.edit.textCursor().MoveOperation.End)
        give_focus(self.edit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def set_can_accept(self, can: bool) -> None:
        """Not while an answer is on its way; writing goes on."""
        self._can_accept = can
        self._update()

    def _on_text_changed(self) -> None:
        self._update()
        self.changed.emit(self.edit.toPlainText())

    def _update(self) -> None:
        lacking = "" if self.edit.toPlainText().strip() else self.tr("Write a message first")
        waiting = self.tr("Not while an answer is being written")
        set_usable(self.send_button, lacking if self._can_accept else waiting)

    def _accept(self) -> None:
        text = self.edit.toPlainText().strip()
        if text and self._can_accept:
            self.accepted.emit(text)
