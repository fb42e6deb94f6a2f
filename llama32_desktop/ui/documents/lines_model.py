"""The lines of one file: an invoice's positions, a statement's entries."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from llama32_desktop.documents.extraction.forms import Extraction, Form, FormField, Found
from llama32_desktop.ui.documents.cells import cell, corrected, currency_of
from llama32_desktop.ui.kit.form_names import title_of

Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()


class LinesModel(QAbstractTableModel):
    """Values can be corrected."""

    corrected = Signal(object)
    """All lines, one of them corrected."""

    def __init__(self) -> None:
        super().__init__()
        self._columns: tuple[FormField, ...] = ()
        self._lines: tuple[tuple[Found, ...], ...] = ()
        self._extraction: Extraction | None = None

    def show_lines(self, form: Form, extraction: Extraction | None) -> None:
        """Shows a file's lines, or none."""
        self.beginResetModel()
        self._extraction = extraction
        self._lines = extraction.lines if extraction is not None else ()
        self._columns = next((f.columns for f in form.fields if f.type == "lines"), ())
        self.endResetModel()

    @property
    def has_lines(self) -> bool:
        return self.rowCount() > 0

    @property
    def spare_columns(self) -> list[bool]:
        """For each column whether it is one of few invoices, and not of this one."""
        return [
            column.name == "discount"
            and all(f.value is None for line in self._lines for f in line if f.name == column.name)
            for column in self._columns
        ]

    @property
    def longest_column(self) -> int:
        """That of a text, which takes the room that is left."""
        return next((i for i, c in enumerate(self._columns) if c.type == "text"), 0)

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802
        return 0 if parent.isValid() else len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:  # noqa: N802
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Horizontal:
            return title_of(self._columns[section].title)
        return str(section + 1)

    def found(self, index: Index) -> Found | None:
        """The value in a cell."""
        if not index.isValid():
            return None
        name = self._columns[index.column()].name
        return next((f for f in self._lines[index.row()] if f.name == name), None)

    def data(self, index: Index, role: int = 0) -> Any:
        column = self._columns[index.column()]
        return cell(column, self.found(index), currency_of(self._extraction), role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802
        if role != Qt.ItemDataRole.EditRole:
            return False
        field = self._columns[index.column()]
        new = corrected(field, self.found(index), str(value), self._extraction)
        if new is None:
            return False
        lines = list(self._lines)
        others = [found for found in lines[index.row()] if found.name != field.name]
        order = [column.name for column in self._columns]
        row = sorted([*others, new], key=lambda found: order.index(found.name))
        lines[index.row()] = tuple(row)
        self._lines = tuple(lines)
        self.dataChanged.emit(index, index)
        self.corrected.emit(self._lines)
        return True
