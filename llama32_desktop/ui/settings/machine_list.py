"""Paired machines in a list, from which they can be removed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QPushButton, QVBoxLayout, QWidget

from llama32_desktop.ui.kit import dialogs
from llama32_desktop.ui.kit.buttons import set_usable
from llama32_desktop.ui.kit.fields import style_list

_HIGH: Final = 60


class MachineList(QWidget):
    """The names, and a button that removes the chosen one.

    Args:
        nothing: Said where there is none.
    """

    removed = Signal(str)
    """The person wants that one to be forgotten."""

    def __init__(self, nothing: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._known: list[str] = []
        self.nothing = dialogs.paragraph(nothing, self)
        self.names = QListWidget(self)
        self.names.setFixedHeight(_HIGH)
        style_list(self.names)
        self.names.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.remove = QPushButton(self.tr("Remove"), self)
        self.remove.setAutoDefault(False)
        self.remove.clicked.connect(self._remove)
        self.names.itemSelectionChanged.connect(self._offer)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.nothing)
        column.addWidget(self.names)
        self._buttons = QHBoxLayout()
        self._buttons.addWidget(self.remove)
        self._buttons.addStretch()
        column.addLayout(self._buttons)
        self.show_machines([])

    def add_button(self, button: QPushButton) -> None:
        """Puts another button before the one that removes."""
        self._buttons.insertWidget(0, button)

    def show_machines(self, machines: Sequence[tuple[str, str]]) -> None:
        """Shows these: what each is called, and how it is shown."""
        self._known = [name for name, _ in machines]
        self.names.clear()
        for _, shown in machines:
            self.names.addItem(shown)
        self.nothing.setVisible(not machines)
        self.names.setVisible(bool(machines))
        self.remove.setVisible(bool(machines))
        self._offer()

    def _offer(self) -> None:
        chosen = bool(self.names.selectedItems())
        set_usable(self.remove, "" if chosen else self.tr("Select a machine first"))

    def _remove(self) -> None:
        row = self.names.currentRow()
        if self.names.selectedItems() and 0 <= row < len(self._known):
            self.removed.emit(self._known[row])
