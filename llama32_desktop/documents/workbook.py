"""Sheets of workbooks, in which nothing that a file says is a formula or a link."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

Cell = str | float | Decimal | None


def add_sheet(
    book: Workbook,
    title: str,
    heads: Sequence[str],
    rows: Iterable[Iterable[Cell]],
    look: Format | None = None,
) -> Worksheet:
    """Adds a sheet of rows below bold heads, which stay in sight.

    Args:
        look: Of the cells.
    """
    sheet = book.add_worksheet(title)
    bold = book.add_format({"bold": True})
    for column, head in enumerate(heads):
        sheet.write_string(0, column, encodable(head), bold)
    for number, cells in enumerate(rows, 1):
        for column, cell in enumerate(cells):
            if isinstance(cell, str):
                sheet.write_string(number, column, encodable(cell), look)
            elif cell is not None:
                sheet.write_number(number, column, float(cell), look)
    sheet.freeze_panes(1, 0)
    return sheet


def encodable(text: str) -> str:
    """Names of files may have bytes that are no text: they are replaced."""
    return text.encode("utf-8", "replace").decode()
