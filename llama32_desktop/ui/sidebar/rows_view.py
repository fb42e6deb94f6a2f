"""A list view that stays quick with thousands of rows chosen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleTableModelChangeEvent, QMouseEvent, QRegion
from PySide6.QtWidgets import QListView

from llama32_desktop.ui.sidebar.grouping import Header
from llama32_desktop.ui.sidebar.model import ROW, Index, ranges

_DOWNWARDS = (
    QListView.CursorAction.MoveDown,
    QListView.CursorAction.MoveNext,
    QListView.CursorAction.MoveHome,
    QListView.CursorAction.MovePageDown,
)


class RowsView(QListView):
    """Chooses and paints by ranges of rows: Qt's own ways ask the model for each row."""

    def let_drag(self) -> None:
        """Lets rows be dragged on others that take them."""
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDragDropMode(QListView.DragDropMode.DragDrop)
        self.setDropIndicatorShown(False)  # the row below the pointer is filled
        self.setDragDropOverwriteMode(True)  # a row's edges are no places between rows
        self.setDefaultDropAction(Qt.DropAction.CopyAction)

    def select_row(self, row: int) -> None:
        """Puts the keys on a row and selects it alone; below 0: no row."""
        if row < 0:
            self.setCurrentIndex(QModelIndex())
            self.clearSelection()
        else:
            # The view's own way would look at the keys that are held at the moment.
            how = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(self.model().index(row, 0), how)

    def select_rows(self, rows: Sequence[int]) -> None:
        """Selects these, in ascending order, and leaves the keys where they are."""
        selection = QItemSelection()
        for first, last in ranges(rows):
            selection.select(self.model().index(first, 0), self.model().index(last, 0))
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begins with the row below the pointer, where the keys are at none.

        With Shift Qt would choose all from the uppermost row that is seen.
        """
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and not self.currentIndex().isValid():
            self.setAutoScroll(False)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.setAutoScroll(True)
        super().mousePressEvent(event)

    def moveCursor(  # noqa: N802
        self, action: QListView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Passes the headings of groups over, with which nothing can be done."""
        index = super().moveCursor(action, modifiers)
        step = 1 if action in _DOWNWARDS else -1
        while isinstance(row := index.data(ROW), Header) and row.folder is None:
            index = index.siblingAtRow(index.row() + step)
        return index if index.isValid() else self.currentIndex()

    def selectAll(self) -> None:  # noqa: N802
        last = self.model().rowCount() - 1
        if last >= 0 and self.selectionMode() == QListView.SelectionMode.ExtendedSelection:
            rows = QItemSelection(self.model().index(0, 0), self.model().index(last, 0))
            self.selectionModel().select(rows, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def doItemsLayout(self) -> None:  # noqa: N802
        """Lays the rows out, all as high as the first; without a grid Qt would ask for each."""
        first = self.model().index(0, 0) if self.model() is not None else QModelIndex()
        if self.uniformItemSizes() and first.isValid():
            height = self.sizeHintForIndex(first).height()
            if height != self.gridSize().height():
                self.setGridSize(QSize(1, height))
        super().doItemsLayout()

    def dataChanged(self, first: Index, last: Index, *_: Any) -> None:  # noqa: N802
        """Draws anew; Qt would lay all rows out, which are equally high whatever they say."""
        self.viewport().update()
        if QAccessible.isActive():  # Qt's own way tells screen readers, too
            kind = QAccessibleTableModelChangeEvent.ModelChangeType.DataChanged
            event = QAccessibleTableModelChangeEvent(self, kind)
            event.setFirstRow(first.row())
            event.setLastRow(last.row())
            QAccessible.updateAccessibility(event)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:  # noqa: N802
        return QRegion(self.viewport().rect())
