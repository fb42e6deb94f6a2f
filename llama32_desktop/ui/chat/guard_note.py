"""The line at a message that says what a guard found in it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from llama32_desktop.ui.kit.focus import leave
from llama32_desktop.ui.kit.plain_text import plain_label
from llama32_desktop.ui.text.style import Look


class GuardNote(QFrame):
    """What a guard found, and a button for what it holds back.

    Args:
        show_anyway: Called when the person wants to see that.
    """

    def __init__(self, look: Look, show_anyway: Callable[[], object], parent: QWidget) -> None:
        super().__init__(parent)
        c = look.colours
        self.setObjectName("guardNote")
        self.setStyleSheet(
            f"#guardNote {{ background: {c.warning_ground}; border: 1px solid {c.warning_border};"
            f" border-radius: 10px; }} #guardNote QLabel {{ color: {c.warning}; }}"
        )
        self._label = plain_label("", self)
        self._label.setWordWrap(True)
        self._label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.button = QPushButton(self.tr("Show anyway"), self)
        self.button.clicked.connect(lambda: show_anyway())
        column = QVBoxLayout(self)
        column.setContentsMargins(13, 9, 13, 9)
        column.setSpacing(8)
        column.addWidget(self._label)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def text(self) -> str:
        """What it says."""
        return self._label.text()

    def place(self, note: str, held: bool, left: int, top: int, width: int) -> int:
        """Says it there; returns where it ends."""
        self.ensurePolished()  # the style sheet's padding counts in the height
        if self._label.text() != note:
            self._label.setText(note)
            self._label.setAccessibleName(self.tr("Guard: {0}").format(note))
        if not held:
            leave(self.button)
        self.button.setVisible(held)
        layout = self.layout()
        assert layout is not None
        layout.invalidate()
        self.setGeometry(left, top, width, layout.totalHeightForWidth(width))
        self.show()
        return self.geometry().bottom()
