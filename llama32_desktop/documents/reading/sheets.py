"""Workbooks (XLSX, XLSM, XLSB, XLS, ODS): one page a sheet, cells between tabs."""

from __future__ import annotations

import datetime
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

from llama32_desktop.cage.handed import copied, opened
from llama32_desktop.documents.model import Page
from llama32_desktop.documents.reading.archives import damaged, locked
from llama32_desktop.documents.reading.panics import PanicError, panics_as_errors
from llama32_desktop.documents.reading.sheet_notes import SheetNotes
from llama32_desktop.documents.reading.source import Source, UnreadableError, shown

if TYPE_CHECKING:
    from python_calamine import CalamineWorkbook

_EMPTY_FORMULA: Final = re.compile(
    rb"<c\b[^>]*>\s*<f\b[^>]*(?:/>|>[^<]*</f>)\s*(?:<v\s*/>|<v>\s*</v>)?\s*</c>"
)
_MOST_SCANNED: Final = 64 * 1024 * 1024
_BREAKS: Final = str.maketrans({"\t": " ", "\n": " ", "\r": " "})


def read_workbook(path: Path) -> Source:
    """Values as they were last calculated; hidden sheets are read too, and said to be."""
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError

    try:
        # By its path: an open file is tried as every kind, and no password is ever asked for.
        with copied(path) as copy, panics_as_errors():
            book = CalamineWorkbook.from_path(copy)
            names = book.sheet_names
    except PasswordError as error:
        raise locked(path) from error
    except (CalamineError, OSError, PanicError) as error:
        raise damaged(path) from error
    if not names:
        raise UnreadableError(f"“{shown(path)}” has no sheets, so there is nothing to read in it.")
    notes = SheetNotes(path)
    unread = [*_never_calculated(path), *_said(shown(path), notes)]
    return Source("sheet", _pages(book, notes), count=len(names), unread=unread)


def _said(name: str, notes: SheetNotes) -> Iterator[str]:
    if notes.commented:
        sheets = ", ".join(f"“{one}”" for one in dict.fromkeys(notes.commented))
        yield (
            f"“{name}” has comments; they were read, and stand in brackets below the cells of "
            f"their sheets ({sheets})."
        )
    if notes.pictures:
        yield (
            f"Pictures in “{name}” were not read (pictures: {notes.pictures}); add them as "
            "pictures if they matter."
        )


def _pages(book: CalamineWorkbook, notes: SheetNotes) -> Iterator[Page]:
    from python_calamine import CalamineError, SheetVisibleEnum

    # Both are made anew at each look, and a small file may name a hundred thousand sheets.
    names, metadata = book.sheet_names, book.sheets_metadata
    for number, name in enumerate(names, 1):
        try:
            with panics_as_errors():
                rows = book.get_sheet_by_index(number - 1).to_python(skip_empty_area=False)
        except (CalamineError, PanicError) as error:
            yield Page(
                number=number,
                text="",
                way="nothing",
                title=name,
                unread=f"The sheet “{name}” could not be read ({_short(error)}).",
            )
            continue
        lines = ["\t".join(_printed(cell) for cell in row).rstrip("\t") for row in rows]
        text = "\n\n".join(filter(None, ("\n".join(lines).rstrip("\n"), notes.of(name))))
        visible = metadata[number - 1].visible == SheetVisibleEnum.Visible
        hidden = f"The sheet “{name}” is hidden in the workbook; it was read as well."
        yield Page(
            number=number,
            text=text,
            way="text" if text else "nothing",
            title=name,
            unread="" if visible else hidden,
        )


def _never_calculated(path: Path) -> list[str]:
    """Programs that write XLSX without a spreadsheet leave formulas without results."""
    count = 0
    with opened(path) as file:
        if zipfile.is_zipfile(file):
            with zipfile.ZipFile(file) as archive:
                for name in archive.namelist():
                    if re.fullmatch(r"xl/worksheets/[^/]+\.xml", name):
                        with archive.open(name) as sheet:
                            count += len(_EMPTY_FORMULA.findall(sheet.read(_MOST_SCANNED)))
    if not count:
        return []
    return [
        f"Formulas in “{shown(path)}” were never calculated, so nothing is read there (cells: "
        f"{count}); open it in a spreadsheet, save it, and add it again."
    ]


def _printed(value: object) -> str:
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    if isinstance(value, datetime.datetime) and value.time() == datetime.time():
        return value.date().isoformat()
    return str(value).translate(_BREAKS)


def _short(error: Exception) -> str:
    return str(error).splitlines()[0][:80] if str(error) else "damaged"
