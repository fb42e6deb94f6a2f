"""The table of extracted fields: a row a file."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain
from pathlib import Path
from typing import Any, Final, Literal

import msgspec
from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor

from llama32_desktop.documents.extraction.checks import adds_up, check_again
from llama32_desktop.documents.extraction.confidence import UNSURE
from llama32_desktop.documents.extraction.forms import Extraction, Form, FormField, Found, not_read
from llama32_desktop.documents.extraction.overview import duplicates, identity
from llama32_desktop.documents.kept import Filled, TableFile
from llama32_desktop.sentences import Sentence, together
from llama32_desktop.ui.documents.cells import cell, corrected, currency_of
from llama32_desktop.ui.kit.form_names import title_of
from llama32_desktop.ui.kit.plain_text import plain
from llama32_desktop.ui.kit.sentences import localised
from llama32_desktop.ui.kit.theme import colours

Index = QModelIndex | QPersistentModelIndex
Phase = Literal["waiting", "reading", "done", "failed"]
STATE: Final = 1
"""The column of what became of each file."""
TWIN: Final = Sentence("“{0}” has the same supplier, number and total.")
_NOWHERE: Final = QModelIndex()


def _tr(text: str) -> str:
    return QCoreApplication.translate("documents", text)


class _Digest:
    """What is asked of all rows with each file that is read and each letter of a filter."""

    def __init__(self, extraction: Extraction) -> None:
        self.extraction = extraction

    @cached_property
    def identity(self) -> Hashable:
        return identity(self.extraction)

    @cached_property
    def text(self) -> str:
        """Its values as they are and as they stand on the page, without case."""
        found = (f for f in self.extraction.fields if f.value is not None)
        return " ".join(f"{f.value} {f.printed}" for f in found).casefold()

    @cached_property
    def filled(self) -> frozenset[str]:
        """The names of the fields that have a value."""
        return frozenset(f.name for f in self.extraction.fields if f.value is not None)

    @cached_property
    def wrong(self) -> tuple[str, ...]:
        """What does not add up."""
        return tuple(c.sentence for c in self.extraction.checks if c.outcome == "wrong")

    @cached_property
    def unsure(self) -> bool:
        return any(map(_is_unsure, chain(self.extraction.fields, *self.extraction.lines)))


def _is_unsure(found: Found) -> bool:
    return found.value is not None and found.confidence < UNSURE


@dataclass(eq=False)
class Row:
    """A file of the queue."""

    path: Path
    part: int = 1
    """Which of the file's invoices it is."""
    phase: Phase = "waiting"
    extraction: Extraction | None = None
    problem: str = ""
    others: dict[Form, Filled] = field(default_factory=dict)
    """What was read, and corrected, with other forms."""
    seen: bool = False
    """Whether the person has looked at what is to be checked, and found it right."""
    gone: bool = False
    """Whether the file is not where it was any more."""
    twin: str = ""
    """The name of the first row with the same supplier, number and total; empty: there is none."""
    _last: _Digest | None = field(default=None, init=False, repr=False)

    @classmethod
    def of(cls, file: TableFile) -> Row:
        """As it was kept."""
        phase: Phase = "done" if file.extraction else "failed" if file.problem else "waiting"
        others = dict(file.others)
        seen = file.seen
        return cls(file.path, file.part, phase, file.extraction, file.problem, others, seen)

    def to_keep(self) -> TableFile:
        """As it is now, whatever becomes of the row."""
        others = dict(self.others)
        return TableFile(self.path, self.extraction, self.problem, self.part, others, self.seen)

    @property
    def name(self) -> str:
        """The file's name, with the invoice's number behind that of a second and third."""
        return self.path.name if self.part == 1 else f"{self.path.name} ({self.part})"

    def outcome(self) -> str:
        """What is to be said of what was read."""
        if self.seen:
            return _tr("Checked")
        if wrong := self.wrong():
            return _tr("To check: {0}").format(len(wrong))
        if self.extraction is None or all(f.value is None for f in self.extraction.fields):
            return _tr("Nothing found")
        return _tr("Adds up") if adds_up(self.extraction.checks) else _tr("Done")

    def to_save(self, form: Form) -> Extraction | None:
        """What a saved table has of it: a file that could not be read stands there with the
        reason."""
        if self.extraction is None and self.phase == "failed":
            return not_read(str(self.path), form, self.problem)
        return self.extraction

    def identity(self) -> Hashable:
        """What no other document shares; `None` where that is not known."""
        digest = self._digest
        return digest.identity if digest is not None else None

    def text(self) -> str:
        """What a filter looks in: its name and its values, without case."""
        digest = self._digest
        return f"{self.name.casefold()} {digest.text if digest is not None else ''}"

    @property
    def filled(self) -> frozenset[str]:
        """The names of its fields that have a value."""
        digest = self._digest
        return digest.filled if digest is not None else frozenset()

    @property
    def unsure(self) -> bool:
        """Whether a value of it is marked as one to look at."""
        digest = self._digest
        return digest is not None and digest.unsure

    @property
    def _digest(self) -> _Digest | None:
        if self.extraction is None:
            return None
        if self._last is None or self._last.extraction is not self.extraction:
            self._last = _Digest(self.extraction)
        return self._last

    def wrong(self) -> list[str]:
        """What does not add up, and of which row it is the double."""
        digest = self._digest
        if digest is None:
            return []
        said = list(digest.wrong)
        if self.twin:
            said.append(TWIN.of(self.twin))
        return said

    @property
    def to_check(self) -> bool:
        """Whether a person is to look at it: something is wrong, or a value is less sure."""
        return not self.seen and (bool(self.problem) or bool(self.wrong()) or self.unsure)


def phase_names() -> dict[Phase, str]:
    """What is said of a file that is not done."""
    return {
        "waiting": _tr("Waiting"),
        "reading": _tr("Reading…"),
        "failed": _tr("Not read"),
    }


def _of_file(row: Row, role: int) -> Any:
    if role == Qt.ItemDataRole.DisplayRole:
        return row.name
    if role == Qt.ItemDataRole.ToolTipRole:
        gone = _tr("The file is not there any more.") if row.gone else ""
        return plain("\n".join(filter(None, (str(row.path), gone))))
    if role == Qt.ItemDataRole.ForegroundRole and row.gone:
        return QColor(colours().secondary)
    return None


class ExtractModel(QAbstractTableModel):
    """Values can be corrected; a corrected value is the person's, and is checked again."""

    changing = Signal(object, object, object, bool)
    """A person corrects a `Row`, from an `Extraction` to another one; where it is the same, the row
    was taken as checked. Whether it had been checked as a whole before."""
    corrected = Signal(object, object)
    """A `Row`, and the `Found` that a person entered in it."""

    def __init__(self, form: Form) -> None:
        super().__init__()
        self.form = form
        self.rows: list[Row] = []

    @property
    def form(self) -> Form:
        """What is looked for."""
        return self._form

    @form.setter
    def form(self, form: Form) -> None:
        self._form = form
        self._fields = [field for field in form.fields if field.type != "lines"]

    @property
    def fields(self) -> list[FormField]:
        """The columns behind the file's and its state's; every cell asks for them."""
        return self._fields

    @property
    def spare_columns(self) -> list[bool]:
        """For each column whether it is one of few documents, and empty in all of these."""
        filled = frozenset[str]().union(*(row.filled for row in self.rows))
        fields = [not field.asked and field.name not in filled for field in self.fields]
        return [False, False, *fields]

    def set_form(self, form: Form, further: Sequence[Row] = ()) -> None:
        """Another form; what was read into the one before comes back with it.

        Args:
            further: Rows that are not shown and may come back.
        """
        self.beginResetModel()
        for row in [*self.rows, *further]:
            if row.extraction is not None:
                row.others[self.form] = Filled(row.extraction, row.seen)
            before = row.others.pop(form, None)
            row.extraction, row.seen = before or (None, False)
            row.phase = "waiting" if before is None else "done"
            row.problem = row.twin = ""
        self.form = form
        self.endResetModel()

    def add(self, paths: list[Path]) -> None:
        """Puts files at the end; one that could not be read is tried again."""
        known = {row.path for row in self.rows}
        again = known.intersection(paths)
        for row in self.rows:
            if row.phase == "failed" and row.path in again:
                row.phase, row.problem = "waiting", ""
                self.changed(row)
        fresh = [Row(path) for path in paths if path not in known]
        if fresh:
            self.beginInsertRows(_NOWHERE, len(self.rows), len(self.rows) + len(fresh) - 1)
            self.rows += fresh
            self.endInsertRows()

    def add_parts(self, row: Row, extractions: Sequence[Extraction]) -> None:
        """Fills a row, and those of the further invoices in its file, which come in behind it."""
        row.extraction = next((one for one in extractions if one.part == row.part), None)
        known = {one.part: one for one in self.rows if one.path == row.path}
        at = self.rows.index(row) if row in self.rows else len(self.rows) - 1
        for extraction in extractions:
            other = known.get(extraction.part)
            if other is None:
                at += 1
                self.beginInsertRows(_NOWHERE, at, at)
                self.rows.insert(at, Row(row.path, extraction.part, "done", extraction))
                self.endInsertRows()
            elif other.extraction is None:
                other.phase, other.extraction = "done", extraction
                self.changed(other)

    def set_rows(self, rows: list[Row]) -> list[Row]:
        """Shows these rows, or none; returns those that were there."""
        self.beginResetModel()
        before, self.rows = self.rows, rows
        self.endResetModel()
        return before

    def take(self, row: Row) -> int:
        """Takes a row out; returns where it stood."""
        number = self.rows.index(row)
        self.beginRemoveRows(_NOWHERE, number, number)
        del self.rows[number]
        self.endRemoveRows()
        return number

    def put(self, number: int, row: Row) -> None:
        """Puts a row where it stood, or at the end of what is left."""
        number = min(number, len(self.rows))
        self.beginInsertRows(_NOWHERE, number, number)
        self.rows.insert(number, row)
        self.endInsertRows()

    def changed(self, row: Row) -> None:
        """A row's phase or values are others."""
        if row in self.rows:
            number = self.rows.index(row)
            self.dataChanged.emit(self.index(number, 0), self.index(number, self.columnCount() - 1))

    def mark_gone(self, rows: Sequence[Row]) -> None:
        """Says that the files of these rows, one at least, are not where they were any more."""
        for row in rows:
            row.gone = True
        last = self.index(len(self.rows) - 1, self.columnCount() - 1)
        if last.isValid():
            self.dataChanged.emit(self.index(0, 0), last)
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, last.row())  # their names

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802
        return 0 if parent.isValid() else 2 + len(self.fields)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:  # noqa: N802
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            if section < 2:
                return (_tr("File"), _tr("Status"))[section]
            return title_of(self.fields[section - 2].title)
        if orientation == Qt.Orientation.Vertical and section < len(self.rows):
            return _of_file(self.rows[section], role)
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
            return _of_file(row, role)
        if index.column() == 1:
            return self._state(row, role)
        field = self.fields[index.column() - 2]
        return cell(field, self.found(index), currency_of(row.extraction), role)

    def _state(self, row: Row, role: int) -> Any:
        wrong = row.wrong()
        if role == Qt.ItemDataRole.DisplayRole:
            if row.phase == "done":
                return row.outcome()
            return phase_names()[row.phase]
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain(localised(row.problem or together(wrong, "\n"))) or None
        if role == Qt.ItemDataRole.ForegroundRole and (row.problem or (wrong and not row.seen)):
            return QColor(colours().error if row.phase == "failed" else colours().warning)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.column() >= 2 and self.rows[index.row()].extraction is not None:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def set_lines(self, row: Row, lines: tuple[tuple[Found, ...], ...]) -> None:
        """Puts corrected lines into a row, and checks its sums again."""
        if row.extraction is not None:
            self._correct(row, check_again(self.form, row.extraction, lines=lines))

    def can_confirm(self, index: Index) -> bool:
        """Whether there is something to confirm in a cell."""
        row, found = self.rows[index.row()], self.found(index)
        if index.column() == STATE:
            return row.to_check and row.phase == "done"
        return found is not None and _is_unsure(found)

    def confirm(self, index: Index) -> bool:
        """Takes a value as right that is less sure; at a row's status all that is to be checked.

        Returns:
            Whether there was something to confirm.
        """
        if not self.can_confirm(index):
            return False
        row, found = self.rows[index.row()], self.found(index)
        if found is None:
            self.put_seen(row, seen=True)
            self.changing.emit(row, row.extraction, row.extraction, False)
        elif row.extraction is not None:
            sure = msgspec.structs.replace(found, confidence=1.0)
            self._correct(row, self._with(row.extraction, sure))
        return True

    def put_extraction(self, row: Row, extraction: Extraction | None) -> None:
        """Puts what was there before, or after, into a row; it is no step of its own."""
        row.extraction, row.seen = extraction, False
        self.changed(row)

    def put_seen(self, row: Row, *, seen: bool) -> None:
        """Says of a row whether all that is to be checked was; it is no step of its own."""
        row.seen = seen
        self.changed(row)

    def mark_twins(self) -> None:
        """Marks the rows that have supplier, number and total of one above them."""
        found = duplicates([row.identity() for row in self.rows])
        for place, row in enumerate(self.rows):
            twin = self.rows[found[place]].name if place in found else ""
            if twin != row.twin:
                row.twin = twin
                self.changed(row)

    def _correct(self, row: Row, extraction: Extraction) -> None:
        before, seen = row.extraction, row.seen
        self.put_extraction(row, extraction)
        self.changing.emit(row, before, extraction, seen)

    def _with(self, extraction: Extraction, new: Found) -> Extraction:
        fields = tuple(new if f.name == new.name else f for f in extraction.fields)
        return check_again(self.form, extraction, fields=fields)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802
        row = self.rows[index.row()]
        if role != Qt.ItemDataRole.EditRole or row.extraction is None or index.column() < 2:
            return False
        field = self.fields[index.column() - 2]
        new = corrected(field, self.found(index), str(value), row.extraction)
        if new is None:
            return False
        self._correct(row, self._with(row.extraction, new))
        self.corrected.emit(row, new)
        return True
