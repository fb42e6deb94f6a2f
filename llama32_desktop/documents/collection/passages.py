"""Passages as an answer by themselves: by document, with its date, the best first."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from pathlib import Path

import msgspec

from llama32_desktop.documents.collection.store import Collection, Piece
from llama32_desktop.documents.note_dates import note_date

Dates = Mapping[str, datetime.date | None]
"""The day that each document is of, by its path."""


class Passages(msgspec.Struct, frozen=True, kw_only=True):
    """The passages of one document."""

    path: str
    name: str
    date: datetime.date | None
    """The day that the document is of, where its name or its head says it."""
    pieces: tuple[tuple[int, Piece], ...]
    """In the order of the document, each with its number, which is its rank: 1 for the best."""


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """Of which documents passages are wanted."""

    since: datetime.date | None = None
    until: datetime.date | None = None
    """Both days included; documents without a date are left out where one of them is given."""
    folder: str = ""
    """Documents in it or below it, or whose path has this in it."""

    @property
    def all(self) -> bool:
        return self.since is None and self.until is None and not self.folder


def grouped(pieces: Sequence[Piece], dates: Dates) -> list[Passages]:
    """Passages by document: first that of the best passage."""
    by_path: dict[str, list[tuple[int, Piece]]] = {}
    for number, piece in enumerate(pieces, 1):
        by_path.setdefault(piece.path, []).append((number, piece))
    return [
        Passages(
            path=path,
            name=found[0][1].name,
            date=dates.get(path),
            pieces=tuple(sorted(found, key=lambda one: (one[1].page, one[1].first_line))),
        )
        for path, found in by_path.items()
    ]


def dates_of(collection: Collection, paths: Sequence[str] | None = None) -> Dates:
    """The date of each document, or of those with these paths."""
    wanted = None if paths is None else set(paths)
    return {
        path: note_date(Path(path).name, head)
        for path, head in collection.heads()
        if wanted is None or path in wanted
    }


def allowed(collection: Collection, wanted: Wanted) -> set[str] | None:
    """The paths of the documents that are wanted; `None`: all."""
    if wanted.all:
        return None
    dates = dates_of(collection)
    return {path for path, date in dates.items() if _in(path, date, wanted)}


def _in(path: str, date: datetime.date | None, wanted: Wanted) -> bool:
    if wanted.folder and wanted.folder.casefold() not in path.casefold():
        return False
    if wanted.since is None and wanted.until is None:
        return True
    if date is None:
        return False
    return (wanted.since or date) <= date <= (wanted.until or date)
