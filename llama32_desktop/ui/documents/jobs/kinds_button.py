"""A button that chooses kinds of files, as they are recognised."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from llama32_desktop.file_facts import TYPES, DocumentType
from llama32_desktop.ui.attachments.recognised import other_file, type_name
from llama32_desktop.ui.kit.plain_text import menu_text

_MOST_NAMED: Final = 3
"""Kinds that the button names; more of them are counted."""


class KindsButton(QPushButton):
    """Opens a menu in which each kind is ticked or not; none ticked means all."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAutoDefault(False)
        self.choices = QMenu(self)
        for kind in TYPES:
            entry = self.choices.addAction(menu_text(type_name(kind) or other_file()))
            entry.setCheckable(True)
            entry.toggled.connect(lambda _: self._name_kinds())
        self.clicked.connect(lambda: self.choices.popup(self.mapToGlobal(self.rect().bottomLeft())))
        self._name_kinds()

    def kinds(self) -> tuple[DocumentType, ...]:
        """The ticked kinds, always in the same order."""
        entries = zip(TYPES, self.choices.actions(), strict=True)
        return tuple(kind for kind, entry in entries if entry.isChecked())

    def _name_kinds(self) -> None:
        names = [type_name(kind) or other_file() for kind in self.kinds()]
        if not names:
            said = self.tr("Files of all kinds")
        elif len(names) <= _MOST_NAMED:
            said = ", ".join(names)
        else:
            said = self.tr("{0} kinds of files").format(len(names))
        self.setText(said)
        self.setAccessibleName(self.tr("Only files of these kinds: {0}").format(said))
