"""What is wrong with what stands in a field, said below it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from llama32_desktop.ui.kit.colour_sheets import set_tone


class ProblemLabel(QLabel):
    """Hidden while nothing is wrong; screen readers say its sentence with the field.

    Args:
        field: What the sentences are about.
    """

    def __init__(self, field: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._field = field
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        set_tone(self, "warning")
        self.hide()

    def show_problem(self, sentence: str) -> None:
        """Says what is wrong; an empty sentence is nothing."""
        self.setText(sentence)
        self.setVisible(bool(sentence))
        self._field.setAccessibleDescription(sentence)
