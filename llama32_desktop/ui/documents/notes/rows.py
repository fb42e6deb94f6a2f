"""The page of notes as rows: a section's title, and below it what stands in it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QDate,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QFont

from llama32_desktop.documents.notes.labels import Labels
from llama32_desktop.documents.notes.model import Entry, Mention, Place, ThemeSentence
from llama32_desktop.documents.notes.page import By, Part, said_of
from llama32_desktop.documents.notes.written import kind_said, marked_sentence, source, untitled
from llama32_desktop.ui.kit.plain_text import plain

Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()
WHAT, WHO, UNTIL, KIND, SOURCE = range(5)


def _tr(text: str) -> str:
    return QCoreApplication.translate("documents", text)


@dataclass(frozen=True, slots=True)
class NoteRow:
    """A row of the page."""

    cells: tuple[str, ...]
    place: Place | None = None
    """Where it stands; `None` for the title of a section."""
    done: bool = False


def rows_of(
    parts: Sequence[Part],
    by: By,
    new: Collection[str],
    labels: Labels,
    sentences: Sequence[ThemeSentence] = (),
) -> list[NoteRow]:
    """The rows of sections.

    Args:
        new: Keys of the entries that are marked as new.
        sentences: What a model said of themes, which stands above their entries.
    """
    rows: list[NoteRow] = []
    for part in parts:
        title = _day(part.title) if by == "date" and part.title else part.title
        rows.append(_title(title or untitled(by, labels), len(part.entries)))
        if by == "theme":
            rows += [_of_sentence(one, labels) for one in said_of(part, sentences)]
        rows += [_of_entry(entry, labels, new=entry.key in new) for entry in part.entries]
    return rows


def rows_of_topic(
    mentions: Sequence[Mention], entries: Sequence[Entry], labels: Labels
) -> list[NoteRow]:
    """What is said of a topic, by day; what is a decision or a task besides is said so."""
    known = {(e.place.path, e.place.page, e.place.first): e for e in entries}
    rows: list[NoteRow] = []
    for day, of_day in groupby(mentions, key=lambda mention: mention.date):
        said = list(of_day)
        title = _day(day.isoformat()) if day else untitled("date", labels)
        rows.append(_title(title, len(said)))
        for mention in said:
            place = mention.place
            entry = known.get((place.path, place.page, place.first))
            if entry is not None and entry.text.startswith(mention.text[:40]):
                rows.append(_of_entry(entry, labels, new=False))
            else:
                rows.append(NoteRow((mention.text, "", "", "", source(place, labels)), place))
    return rows


def _title(title: str, count: int) -> NoteRow:
    return NoteRow((f"{title} ({count})", "", "", "", ""))


def _of_sentence(sentence: ThemeSentence, labels: Labels) -> NoteRow:
    cells = (marked_sentence(sentence), "", "", labels.summary, source(sentence.place, labels))
    return NoteRow(cells, sentence.place)


def _of_entry(entry: Entry, labels: Labels, *, new: bool) -> NoteRow:
    kind = kind_said(entry, labels, new=new)
    until = _day(entry.due.isoformat()) if entry.due else entry.due_text
    cells = (entry.text, ", ".join(entry.owners), until, kind, source(entry.place, labels))
    return NoteRow(cells, entry.place, entry.done)


def _day(iso: str) -> str:
    date = QDate.fromString(iso, Qt.DateFormat.ISODate)
    return QLocale().toString(date, QLocale.FormatType.ShortFormat)


class NotesModel(QAbstractTableModel):
    """Rows that are shown as they are."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[NoteRow] = []

    def show_rows(self, rows: list[NoteRow]) -> None:
        """Shows these in place of the others."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802
        return 0 if parent.isValid() else SOURCE + 1

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        names = (_tr("What"), _tr("Who"), _tr("Until"), _tr("Kind"), _tr("Where"))
        return names[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        text = row.cells[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == Qt.ItemDataRole.ToolTipRole:
            where = row.place.path if row.place and index.column() == SOURCE else text
            return plain(where)
        if role == Qt.ItemDataRole.FontRole and (row.place is None or row.done):
            font = QFont()
            font.setBold(row.place is None)
            font.setStrikeOut(row.done and index.column() == WHAT)
            return font
        return None
