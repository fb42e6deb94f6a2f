"""A list view that stays quick with thousands of rows chosen."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QListView


class RowsView(QListView):
    """Chooses and paints by ranges of rows: Qt's own ways ask the model for each row."""

    def selectAll(self) -> None:  # noqa: N802
        last = self.model().rowCount() - 1
        if last >= 0 and self.selectionMode() == QListView.SelectionMode.ExtendedSelection:
            rows = QItemSelection(self.model().index(0, 0), self.model().index(last, 0))
            self.selectionModel().select(rows, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:  # noqa: N802
        return QRegion(self.viewport().rect())
