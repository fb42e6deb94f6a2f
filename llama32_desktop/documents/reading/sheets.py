"""Workbooks (XLSX, XLSM, XLSB, XLS, ODS): one page a sheet, cells between tabs."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

from llama32_desktop.documents.model import Page
from llama32_desktop.documents.reading.archives import damaged, locked
from llama32_desktop.documents.reading.source import Source, UnreadableError, shown

if TYPE_CHECKING:
    from python_calamine import CalamineWorkbook

_BREAKS: Final = str.maketrans({"\t": " ", "\n": " ", "\r": " "})


def read_workbook(path: Path) -> Source:
    """Values as they were last calculated; hidden sheets are read too, and said to be."""
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError

    try:
        book = CalamineWorkbook.from_path(path)
        names = book.sheet_names
    except PasswordError as error:
        raise locked(path) from error
    except (CalamineError, OSError) as error:
        raise damaged(path) from error
    if not names:
        raise UnreadableError(f"“{shown(path)}” has no sheets, so there is nothing to read in it.")
    return Source("sheet", _pages(path, book), count=len(names))


def _pages(path: Path, book: CalamineWorkbook) -> Iterator[Page]:
    from python_calamine import CalamineError

    for number, name in enumerate(book.sheet_names, 1):
        try:
            rows = book.get_sheet_by_name(name).to_python(skip_empty_area=False)
        except CalamineError as error:
            yield Page(
                number=number,
                text="",
                way="nothing",
                title=name,
                unread=f"The sheet “{name}” could not be read ({_short(error)}).",
            )
            continue
        lines = ["\t".join(_printed(cell) for cell in row).rstrip("\t") for row in rows]
        text = "\n".join(lines).rstrip("\n")
        yield Page(number=number, text=text, way="text" if text else "nothing", title=name)


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
