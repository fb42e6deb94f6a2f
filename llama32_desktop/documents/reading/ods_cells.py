"""How many cells an OpenDocument spreadsheet has once those are written out that it repeats
(OpenDocument 1.3, part 3, 19.675 and 19.677), counted before any is made."""

from __future__ import annotations

import re
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Final

from llama32_desktop.cage.handed import opened
from llama32_desktop.documents.reading.archives import damaged

MOST_CELLS: Final = 4 * 1024 * 1024
"""Of all sheets together, empty ones between filled ones included: each takes about a hundred bytes
where it is filled."""
_CONTENT: Final = "content.xml"
_BLOCK: Final = 1024 * 1024
_TAG: Final = re.compile(
    rb"<(/?)table:(table|table-row|table-cell|covered-table-cell)(?=[\s/>])"
    rb"((?:[^<>\"']|\"[^\"<]*+\"|'[^'<]*+')*+)>"
)
_UNREADABLE: Final = (zipfile.BadZipFile, zlib.error, OSError, ValueError, RuntimeError, EOFError)
_ROWS: Final = re.compile(rb"number-rows-repeated\s*+=\s*+[\"']([0-9]{1,12})")
_COLUMNS: Final = re.compile(rb"number-columns-repeated\s*+=\s*+[\"']([0-9]{1,12})")


@dataclass
class _Sheet:
    """The rectangle around the filled cells of a sheet."""

    rows: int = 0
    columns: int = 0
    _empty_rows: int = 0
    _width: int = 0
    _empty_cells: int = 0
    _repeats: int = 0

    def row(self, repeats: int) -> None:
        """A row begins, which ends the one before."""
        if self._width:
            self.rows += self._empty_rows + self._repeats
            self.columns = max(self.columns, self._width)
            self._empty_rows = 0
        else:
            self._empty_rows += self._repeats
        self._repeats, self._width, self._empty_cells = repeats, 0, 0

    def cell(self, repeats: int, *, filled: bool) -> None:
        if filled:
            self._width += self._empty_cells + repeats
            self._empty_cells = 0
        else:
            self._empty_cells += repeats

    def area(self) -> int:
        self.row(0)
        return self.rows * self.columns


def too_many_cells(path: Path) -> bool:
    """Whether a workbook is an OpenDocument spreadsheet of more cells than `MOST_CELLS`.

    Raises:
        UnreadableError: the part with its cells is damaged.
    """
    with opened(path) as file:
        if not zipfile.is_zipfile(file):
            return False
        try:
            with zipfile.ZipFile(file) as archive:
                if _CONTENT not in archive.namelist():
                    return False
                if archive.getinfo(_CONTENT).flag_bits & 1:
                    return False  # whoever reads it asks for a password
                with archive.open(_CONTENT) as content:
                    return _too_many(content)
        except _UNREADABLE as error:
            raise damaged(path) from error


def _too_many(content: IO[bytes]) -> bool:
    total, sheet = 0, _Sheet()
    opened_tags: Counter[bytes] = Counter()
    for closing, name, attributes in _tags(content):
        if not attributes.endswith(b"/"):
            opened_tags[name] += -1 if closing else 1
        if name == b"table":
            total += sheet.area()
            sheet = _Sheet()
        elif closing:
            continue
        elif name == b"table-row":
            sheet.row(_number(_ROWS, attributes))
        else:
            filled = b"office:" in attributes or b"formula" in attributes
            sheet.cell(_number(_COLUMNS, attributes), filled=filled)
        if total > MOST_CELLS:
            return True
    if any(opened_tags.values()):
        raise ValueError("a table without an end, which its reader would look for without one")
    return total + sheet.area() > MOST_CELLS


def _tags(content: IO[bytes]) -> Iterator[tuple[bytes, bytes, bytes]]:
    """The tags of tables, in bounded memory: one that is longer than a block is none."""
    rest = b""
    while block := content.read(_BLOCK):
        data = rest + block
        end = 0
        for match in _TAG.finditer(data):
            yield match[1], match[2], match[3]
            end = match.end()
        rest = data[max(end, len(data) - _BLOCK) :]


def _number(pattern: re.Pattern[bytes], attributes: bytes) -> int:
    found = pattern.search(attributes)
    return int(found[1]) if found else 1
