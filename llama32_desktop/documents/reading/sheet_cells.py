"""What the cells of a workbook's sheets say of themselves before they are read (ECMA-376, part 1,
18.3.1.4): how far apart they lie, and formulas that were never calculated."""

from __future__ import annotations

import re
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from llama32_desktop.cage.handed import opened

_SHEET: Final = re.compile(r"xl/worksheets/[^/]+\.xml")
_EMPTY_FORMULA: Final = re.compile(
    rb"<c\b[^<>]*+>\s*+<f\b[^<>]*+(?:(?<=/)>|>[^<]*+</f>)\s*+"
    rb"(?:<v\s*+/>|<v>\s*+</v>)?+\s*+</c>"
)
_COLUMNS: Final = re.compile(rb'<c r="([A-Z]{1,3})[0-9]')
_ROWS: Final = re.compile(rb'<c r="[A-Z]{1,3}([0-9]{1,7})"')
_FILLED: Final = re.compile(rb'<c r="([A-Z]{1,3})([0-9]{1,7})"[^<>]*+(?<!/)>')
_MOST_SCANNED: Final = 64 * 1024 * 1024
_MOST_CELLS: Final = 16 * 1024 * 1024
"""Of the rectangle around a sheet's cells, all of which its reader makes: sixteen whole columns."""


@dataclass(frozen=True)
class SheetCells:
    """What was found in all sheets of a workbook; nothing in one that is no ZIP."""

    never_calculated: int = 0
    far_apart: frozenset[str] = frozenset()
    """The parts whose cells lie so far apart that no one can read the sheet as a table."""


def cells_of(path: Path) -> SheetCells:
    """Look through the sheets of an XLSX.

    Raises:
        BadZipFile, zlib.error, OSError, EOFError, NotImplementedError, RuntimeError: it is damaged.
    """
    count, far_apart = 0, set()
    with opened(path) as file:
        if not zipfile.is_zipfile(file):
            return SheetCells()
        with zipfile.ZipFile(file) as archive:
            for name in archive.namelist():
                if _SHEET.fullmatch(name):
                    with archive.open(name) as sheet:
                        data = sheet.read(_MOST_SCANNED)
                    count += len(_EMPTY_FORMULA.findall(data))
                    if _are_far_apart(data):
                        far_apart.add(name)
    return SheetCells(count, frozenset(far_apart))


def _are_far_apart(data: bytes) -> bool:
    """Whether the smallest rectangle around all cells that have a content is too large."""
    # Many more cells than these are only formatted, and looked at one by one in no usual file.
    if _area(set(_COLUMNS.findall(data)), set(_ROWS.findall(data))) <= _MOST_CELLS:
        return False
    columns, rows = set(), set()
    for match in _FILLED.finditer(data):
        columns.add(match[1])
        rows.add(match[2])
    return _area(columns, rows) > _MOST_CELLS


def _area(columns: set[bytes], rows: set[bytes]) -> int:
    if not rows:
        return 0
    wide, high = set(map(_column, columns)), set(map(int, rows))
    return (max(wide) - min(wide) + 1) * (max(high) - min(high) + 1)


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number
