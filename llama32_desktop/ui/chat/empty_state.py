"""What to do first, where there are no messages yet."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from llama32_desktop.ui.kit.plain_text import plain_label


class EmptyState(QWidget):
    """What to do first, in the middle of the empty page."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = plain_label("", self)
        self._hint = plain_label("", self)
        font = self._title.font()
        font.setPointSizeF(font.pointSizeF() * 1.7)
        font.setWeight(font.Weight.DemiBold)
        self._title.setFont(font)
        self._hint.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(32, 24, 32, 48)
        layout.setSpacing(10)
        layout.addStretch()
        for label in (self._title, self._hint):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(True)
            layout.addWidget(label)
        layout.addStretch()

    def set_text(self, title: str, hint: str) -> None:
        self._title.setText(title)
        self._hint.setText(hint)
        self.setAccessibleName(title)
        self.setAccessibleDescription(hint)
