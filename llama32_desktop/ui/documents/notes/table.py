"""The table of the page of notes, as it looks."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from llama32_desktop.ui.documents.notes.rows import KIND, SOURCE, UNTIL, WHAT, WHO, NotesModel

_WIDTHS: Final = {WHO: 84, UNTIL: 88, KIND: 88, SOURCE: 150}
_ENOUGH: Final = 420
_LEAST: Final = 150
"""Pixels of what was decided or is to be done; in less the other columns move sideways."""


class NotesTable(QTableView):
    """What was decided takes the room that the other columns leave."""

    def __init__(self, model: NotesModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setAccessibleName(self.tr("Decisions and tasks"))
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)  # Tab would never leave the table
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        heads = self.horizontalHeader()
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.viewport().width() - sum(map(self.columnWidth, _WIDTHS))
        if room < _ENOUGH:  # where it stands is beside it once it is selected
            room += self.columnWidth(SOURCE)
        self.setColumnWidth(WHAT, max(_LEAST, room))
