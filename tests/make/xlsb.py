"""Writes binary workbooks ([MS-XLSB]) of one sheet, for tests: also such as no program writes."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from tests.make.office import packed

_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_ROW, _NUMBER, _SIZE = 0, 5, 148
_BOOK, _BOOK_END, _SHEETS, _SHEETS_END, _SHEET_OF_BOOK = 131, 132, 143, 144, 156
_SHEET, _SHEET_END, _ROWS, _ROWS_END = 129, 130, 145, 146


def xlsb(
    path: Path, cells: Mapping[tuple[int, int], float], size: tuple[int, int, int, int]
) -> None:
    """Write a sheet “S”.

    Args:
        cells: Numbers by their rows and columns, from 0.
        size: First and last row, first and last column, as the sheet claims them.
    """
    rows = b"".join(
        _record(_ROW, struct.pack("<IIHBB", row, 0, 300, 0, 0) + bytes(5))
        + _record(_NUMBER, struct.pack("<IId", column, 0, value))
        for (row, column), value in cells.items()
    )
    sheet = [(_SHEET, b""), (_SIZE, struct.pack("<4I", *size)), (_ROWS, b"")]
    named = struct.pack("<II", 0, 1) + _wide("r1") + _wide("S")
    book = [(_BOOK, b""), (_SHEETS, b""), (_SHEET_OF_BOOK, named), (_SHEETS_END, b"")]
    packed(
        path,
        {
            "[Content_Types].xml": "<Types/>",
            "xl/workbook.bin": b"".join(_record(*one) for one in [*book, (_BOOK_END, b"")]),
            "xl/_rels/workbook.bin.rels": f'<Relationships xmlns="{_PACKAGE}"><Relationship '
            f'Id="r1" Type="{_OFFICE}/worksheet" Target="worksheets/sheet1.bin"/></Relationships>',
            "xl/worksheets/sheet1.bin": b"".join(_record(*one) for one in sheet)
            + rows
            + _record(_ROWS_END)
            + _record(_SHEET_END),
        },
    )


def _record(kind: int, data: bytes = b"") -> bytes:
    head = bytes([kind]) if kind < 0x80 else bytes([kind & 0x7F | 0x80, kind >> 7])
    return head + bytes([len(data)]) + data  # all are shorter than 128 bytes


def _wide(text: str) -> bytes:
    return struct.pack("<I", len(text)) + text.encode("utf-16-le")
