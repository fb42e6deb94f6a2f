"""A line with a path, and a button that chooses one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget


def _tr(text: str) -> str:
    return QCoreApplication.translate("PathField", text)


class PathField(QWidget):
    """
    Args:
        name: What screen readers say.
        ask: Opens a dialog that chooses a path.
    """

    def __init__(self, name: str, ask: Callable[[], None], parent: QWidget) -> None:
        super().__init__(parent)
        self.field = QLineEdit(self)
        self.field.setAccessibleName(name)
        self.button = QPushButton(_tr("Choose…"), self)
        self.button.setAccessibleName(_tr("Choose: {0}").format(name))
        self.button.setAutoDefault(False)
        self.button.clicked.connect(lambda: ask())
        self.setFocusProxy(self.field)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.field, 1)
        row.addWidget(self.button)

    def path(self) -> str:
        """The path, or nothing."""
        return self.field.text()

    def set_path(self, path: str) -> None:
        """Shows a path."""
        self.field.setText(path)
