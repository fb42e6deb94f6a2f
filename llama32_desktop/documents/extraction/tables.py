"""Extractions as tables: CSV and XLSX, a row a file."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path
from typing import Final

import msgspec

from llama32_desktop.documents.extraction.forms import Extraction, Form

_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")
"""A cell that begins so is a formula to spreadsheets: what a page says must not become one."""
_PHONE: Final = re.compile(r"\+[\d ()/.-]+")

Cell = str | Decimal | None


def heads(form: Form) -> tuple[str, ...]:
    """The columns' names."""
    fields = [field.name for field in form.fields if field.type != "lines"]
    return ("file", *fields, "to check")


def row(extraction: Extraction, form: Form) -> tuple[Cell, ...]:
    """A file's values, in the order of `heads`."""
    values: dict[str, Cell] = {found.name: found.value for found in extraction.fields}
    fields = [values.get(f.name) for f in form.fields if f.type != "lines"]
    wrong = " ".join(check.sentence for check in extraction.checks if check.outcome == "wrong")
    return (Path(extraction.file).name, *fields, wrong)


def line_heads(form: Form) -> tuple[str, ...]:
    """The columns' names of the table of lines; empty where the form has none."""
    columns = [c.name for field in form.fields if field.type == "lines" for c in field.columns]
    return ("file", *columns) if columns else ()


def line_rows(extraction: Extraction) -> list[tuple[Cell, ...]]:
    """A row for each line of a file."""
    name = Path(extraction.file).name
    return [(name, *(cell.value for cell in line)) for line in extraction.lines]


def as_csv(extractions: Sequence[Extraction], form: Form) -> str:
    """RFC 4180, with a byte order mark, which spreadsheets need to see that it is UTF-8."""
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer)
    writer.writerow(heads(form))
    for extraction in extractions:
        writer.writerow(_harmless(cell) for cell in row(extraction, form))
    return "\ufeff" + buffer.getvalue()


def write_xlsx(path: Path, extractions: Sequence[Extraction], form: Form) -> None:
    """A workbook with a sheet of files and, where the form has lines, one of those."""
    import xlsxwriter

    with xlsxwriter.Workbook(str(path), {"strings_to_formulas": False}) as book:
        bold = book.add_format({"bold": True})
        tables = [(form.title[:31], heads(form), [row(e, form) for e in extractions])]
        if line_heads(form):
            lines = [line for e in extractions for line in line_rows(e)]
            tables.append(("Lines", line_heads(form), lines))
        for title, names, rows in tables:
            sheet = book.add_worksheet(title)
            sheet.write_row(0, 0, names, bold)
            for number, cells in enumerate(rows, 1):
                for column, cell in enumerate(cells):
                    if isinstance(cell, Decimal):
                        sheet.write_number(number, column, float(cell))
                    elif cell is not None:
                        sheet.write_string(number, column, cell)
            sheet.freeze_panes(1, 0)
            sheet.autofit()


def save(path: Path, extractions: Sequence[Extraction], form: Form) -> None:
    """Write a table in the format of the name's ending: .xlsx, .json, or CSV for any other."""
    if path.suffix.lower() == ".xlsx":
        write_xlsx(path, extractions, form)
    elif path.suffix.lower() == ".json":
        items = b"[" + b",".join(one.json() for one in extractions) + b"]"
        path.write_bytes(msgspec.json.format(items))
    else:
        path.write_text(as_csv(extractions, form), encoding="utf-8", newline="")


def _harmless(cell: Cell) -> Cell:
    if isinstance(cell, str) and cell.startswith(_FORMULA) and not _PHONE.fullmatch(cell):
        return f"'{cell}"
    return cell
