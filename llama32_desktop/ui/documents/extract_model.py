"""The table of extracted fields: a row a file."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any, Final, Literal

import msgspec
from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QColor

from llama32_desktop.documents.extraction.checks import check
from llama32_desktop.documents.extraction.fields.dates import parse_date
from llama32_desktop.documents.extraction.fields.numbers import parse_amount
from llama32_desktop.documents.extraction.forms import Extraction, Form, FormField, Found
from llama32_desktop.ui.documents.naming import title_of
from llama32_desktop.ui.sentences import localised
from llama32_desktop.ui.theme import colours

Index = QModelIndex | QPersistentModelIndex
Phase = Literal["waiting", "reading", "done", "failed"]
UNSURE: Final = 0.6
"""Values below this confidence are marked for the eye."""
_NOWHERE: Final = QModelIndex()


def _tr(text: str) -> str:
    return QCoreApplication.translate("documents", text)


@dataclass(eq=False)
class Row:
    """A file of the queue."""

    path: Path
    phase: Phase = "waiting"
    extraction: Extraction | None = None
    problem: str = ""

    def wrong(self) -> list[str]:
        """What does not add up."""
        if self.extraction is None:
            return []
        return [c.sentence for c in self.extraction.checks if c.outcome == "wrong"]


class ExtractModel(QAbstractTableModel):
    """Values can be corrected; a corrected value is the person's, and is checked again."""

    def __init__(self, form: Form) -> None:
        super().__init__()
        self.form = form
        self.rows: list[Row] = []

    @property
    def fields(self) -> list[FormField]:
        """The columns behind the file's and its state's."""
        return [field for field in self.form.fields if field.type != "lines"]

    def set_form(self, form: Form) -> None:
        """Another form: what was read into the one before is gone."""
        self.beginResetModel()
        self.form = form
        for row in self.rows:
            row.phase, row.extraction, row.problem = "waiting", None, ""
        self.endResetModel()

    def add(self, paths: list[Path]) -> None:
        known = {row.path for row in self.rows}
        fresh = [Row(path) for path in paths if path not in known]
        if fresh:
            self.beginInsertRows(_NOWHERE, len(self.rows), len(self.rows) + len(fresh) - 1)
            self.rows += fresh
            self.endInsertRows()

    def clear(self) -> None:
        self.beginResetModel()
        self.rows = []
        self.endResetModel()

    def changed(self, row: Row) -> None:
        """A row's phase or values are others."""
        if row in self.rows:
            number = self.rows.index(row)
            self.dataChanged.emit(self.index(number, 0), self.index(number, self.columnCount() - 1))

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802
        return 0 if parent.isValid() else 2 + len(self.fields)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:  # noqa: N802
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            if section < 2:
                return (_tr("File"), _tr("State"))[section]
            return title_of(self.fields[section - 2].title)
        return None

    def found(self, index: Index) -> Found | None:
        """The value in a cell."""
        extraction = self.rows[index.row()].extraction
        if extraction is None or index.column() < 2:
            return None
        name = self.fields[index.column() - 2].name
        return next((found for found in extraction.fields if found.name == name), None)

    def data(self, index: Index, role: int = 0) -> Any:
        row = self.rows[index.row()]
        if index.column() == 0:
            return (
                row.path.name
                if role == Qt.ItemDataRole.DisplayRole
                else (str(row.path) if role == Qt.ItemDataRole.ToolTipRole else None)
            )
        if index.column() == 1:
            return self._state(row, role)
        found = self.found(index)
        if found is None or found.value is None:
            return "" if role == Qt.ItemDataRole.EditRole else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return shown(found.value)
        if role == Qt.ItemDataRole.TextAlignmentRole and isinstance(found.value, Decimal):
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if found.confidence < UNSURE:
            if role == Qt.ItemDataRole.BackgroundRole:
                return QColor(colours().warning_ground)
            if role == Qt.ItemDataRole.ForegroundRole:
                return QColor(colours().warning)
        if role == Qt.ItemDataRole.ToolTipRole:
            return _tr("Confidence {0} %, {1}").format(round(found.confidence * 100), found.way)
        return None

    def _state(self, row: Row, role: int) -> Any:
        wrong = row.wrong()
        if role == Qt.ItemDataRole.DisplayRole:
            if row.phase == "done":
                return _tr("To check: {0}").format(len(wrong)) if wrong else _tr("Adds up")
            return {
                "waiting": _tr("Waiting"),
                "reading": _tr("Reading…"),
                "failed": _tr("Not read"),
            }[row.phase]
        if role == Qt.ItemDataRole.ToolTipRole:
            return localised(row.problem or "\n".join(wrong)) or None
        if role == Qt.ItemDataRole.ForegroundRole and (wrong or row.problem):
            return QColor(colours().error if row.phase == "failed" else colours().warning)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.column() >= 2 and self.rows[index.row()].extraction is not None:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802
        row = self.rows[index.row()]
        if role != Qt.ItemDataRole.EditRole or row.extraction is None or index.column() < 2:
            return False
        field = self.fields[index.column() - 2]
        text = str(value).strip()
        read = _typed(field, text)
        if text and read is None:
            return False
        before = self.found(index) or Found(name=field.name, value=None)
        corrected = msgspec.structs.replace(before, value=read, confidence=1.0 if text else 0.0)
        fields = tuple(corrected if f.name == field.name else f for f in row.extraction.fields)
        row.extraction = msgspec.structs.replace(
            row.extraction,
            fields=fields,
            checks=check(self.form, fields, row.extraction.lines),
        )
        self.changed(row)
        return True


def shown(value: str | Decimal | None) -> str:
    """A value in a cell."""
    return "" if value is None else f"{value:f}" if isinstance(value, Decimal) else value


def _typed(field: FormField, text: str) -> str | Decimal | None:
    """What a person typed, as the field's type; `None` where it is none."""
    if field.type in ("amount", "number"):
        amount = parse_amount(text)
        return amount.value if amount else None
    if field.type == "date":
        date = parse_date(text)
        return date.isoformat() if date else None
    return text or None
