"""A thin bar of progress."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QProgressBar, QWidget


class SlimBar(QProgressBar):
    """A bar without figures, which are said beside it, in the window's colours."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(0, 1000)
        self.setTextVisible(False)
        self.setFixedHeight(6)
        self.setAccessibleName(QCoreApplication.translate("PageParts", "Progress"))
        self.setObjectName("bar")  # the app's style sheet draws it

    def show_share(self, done: int, total: int) -> None:
        """How much is there; moves to and fro while `total` is not known, which is 0."""
        self.setRange(0, 1000 if total else 0)
        if total:
            self.setValue(min(1000, done * 1000 // total))
