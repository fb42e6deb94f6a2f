"""Workbooks (XLSX, XLSM, XLSB, XLS, ODS): one page a sheet, cells between tabs."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

from llama32_desktop.cage.handed import copied
from llama32_desktop.documents.model import Page
from llama32_desktop.documents.reading.archives import damaged, locked
from llama32_desktop.documents.reading.ods_cells import too_many_cells
from llama32_desktop.documents.reading.panics import PanicError, panics_as_errors
from llama32_desktop.documents.reading.remarks import PICTURES_LEFT
from llama32_desktop.documents.reading.sheet_cells import SheetCells, cells_of
from llama32_desktop.documents.reading.sheet_notes import SheetNotes
from llama32_desktop.documents.reading.source import Source, UnreadableError, shown
from llama32_desktop.sentences import Sentence

if TYPE_CHECKING:
    from python_calamine import CalamineWorkbook

_BREAKS: Final = str.maketrans({"\t": " ", "\n": " ", "\r": " "})


def read_workbook(path: Path) -> Source:
    """Values as they were last calculated; hidden sheets are read too, and said to be."""
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError

    if too_many_cells(path):
        raise _too_large(path)
    try:
        # By its path: an open file is tried as every kind, and no password is ever asked for.
        with copied(path) as copy, panics_as_errors():
            book = CalamineWorkbook.from_path(copy)
            names = book.sheet_names
    except PasswordError as error:
        raise locked(path) from error
    except (CalamineError, OSError, PanicError) as error:
        raise (_too_large(path) if "limit exceeded" in str(error) else damaged(path)) from error
    if not names:  # no program writes such a one
        raise damaged(path)
    notes = SheetNotes(path)
    cells = cells_of(path)
    sheets = _Sheets(book, notes, cells.far_apart)
    unread = [*_never_calculated(shown(path), cells), *_said(shown(path), notes)]
    pages = map(sheets.page, range(1, len(names) + 1))
    return Source("sheet", pages, count=len(names), unread=unread, alone=sheets.page)


def _too_large(path: Path) -> UnreadableError:
    return UnreadableError(
        Sentence(
            "“{0}” has more cells than are read of a workbook, so it was not read; delete what "
            "lies far from its tables, and add it again.",
            shown(path),
        )
    )


def _said(name: str, notes: SheetNotes) -> Iterator[str]:
    if notes.commented:
        sheets = ", ".join(f"“{one}”" for one in dict.fromkeys(notes.commented))
        yield Sentence(
            "“{0}” has comments; they were read, and stand in brackets below the cells of their "
            "sheets ({1}).",
            name,
            sheets,
        )
    if notes.pictures:
        yield PICTURES_LEFT.of(name, notes.pictures)


class _Sheets:
    """The sheets of a workbook that was opened, each of which can be read alone."""

    def __init__(
        self, book: CalamineWorkbook, notes: SheetNotes, far_apart: frozenset[str]
    ) -> None:
        self._book = book
        self._notes = notes
        self._far_apart = far_apart
        # Both are made anew at each look, and a small file may name a hundred thousand sheets.
        self._names, self._metadata = book.sheet_names, book.sheets_metadata

    def page(self, number: int) -> Page:
        """The sheet of a number, from 1."""
        from python_calamine import CalamineError, SheetVisibleEnum

        name = self._names[number - 1]
        if self._notes.part(name) in self._far_apart:
            return _unread(
                number,
                name,
                Sentence(
                    "The sheet “{0}” has cells so far from each other that it was not read; "
                    "delete those that lie far from its table, and add the file again.",
                    name,
                ),
            )
        try:
            with panics_as_errors():
                sheet = self._book.get_sheet_by_index(number - 1)
                rows = sheet.to_python(skip_empty_area=False)
        except (CalamineError, PanicError) as error:
            return _unread(
                number,
                name,
                Sentence("The sheet “{0}” could not be read ({1}).", name, _short(error)),
            )
        lines = ["\t".join(map(_printed, row)).rstrip("\t") for row in rows]
        text = "\n\n".join(filter(None, ("\n".join(lines).rstrip("\n"), self._notes.of(name))))
        visible = self._metadata[number - 1].visible == SheetVisibleEnum.Visible
        hidden = Sentence("The sheet “{0}” is hidden in the workbook; it was read as well.", name)
        return Page(
            number=number,
            text=text,
            way="text" if text else "nothing",
            title=name,
            unread="" if visible else hidden,
        )


def _unread(number: int, name: str, sentence: str) -> Page:
    return Page(number=number, text="", way="nothing", title=name, unread=sentence)


def _never_calculated(name: str, cells: SheetCells) -> list[str]:
    """Programs that write XLSX without a spreadsheet leave formulas without results."""
    if not cells.never_calculated:
        return []
    return [
        Sentence(
            "Formulas in “{0}” were never calculated, so nothing is read there (cells: {1}); open "
            "it in a spreadsheet, save it, and add it again.",
            name,
            cells.never_calculated,
        )
    ]


def _printed(value: object) -> str:
    if isinstance(value, str):
        return value.translate(_BREAKS) if value else ""
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    if isinstance(value, datetime.datetime) and value.time() == datetime.time():
        return value.date().isoformat()
    return str(value).translate(_BREAKS)


def _short(error: Exception) -> str:
    return str(error).splitlines()[0][:80] if str(error) else "damaged"
