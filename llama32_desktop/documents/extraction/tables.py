"""Extractions as tables: CSV and XLSX, a row a file, or a row for each invoice of a file."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path
from typing import Final

import msgspec

from llama32_desktop.documents.extraction.forms import (
    TAX_COLUMNS,
    Extraction,
    Form,
    Found,
)
from llama32_desktop.documents.workbook import add_sheet, encodable

_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")
"""A cell that begins so is a formula to spreadsheets: what a page says must not become one."""
_CALLS: Final = ("(", "|", "!")
"""What a formula that begins with + or - must have to reach anything beyond the table; a list's
items, which begin so too, hardly have it."""
_BREAKS: Final = re.compile(r"([;\t\r\n])")
"""Where spreadsheets of many countries split a line, whatever its quotes: they write `;`."""
_BEFORE: Final = ' "\v\f\xa0'
"""What may stand before a formula."""
_PHONE: Final = re.compile(r"\+[\d ()/.-]+")

Cell = str | Decimal | None

TAX_HEADS: Final = ("file", *(column.name for column in TAX_COLUMNS))


def heads(form: Form, rates: Sequence[str] = ()) -> tuple[str, ...]:
    """The columns' names; two for each of `rates`, as `tax_rates` gives them."""
    fields = [field.name for field in form.fields if field.type != "lines"]
    taxes = [f"{name} {rate} %" for rate in rates for name in ("base", "tax")]
    return ("file", *fields, *taxes, "to check")


def tax_rates(extractions: Sequence[Extraction]) -> tuple[str, ...]:
    """The rates of tax in some files, the highest first; “?” where none is said."""
    found = {_rate(row) for extraction in extractions for row in extraction.taxes}
    return tuple(sorted(found, key=lambda rate: (rate == "?", -Decimal(rate.replace("?", "0")))))


def row(extraction: Extraction, form: Form, rates: Sequence[str] = ()) -> tuple[Cell, ...]:
    """A file's values, in the order of `heads`."""
    values: dict[str, Cell] = {found.name: found.value for found in extraction.fields}
    fields = [values.get(f.name) for f in form.fields if f.type != "lines"]
    wrong = " ".join(check.sentence for check in extraction.checks if check.outcome == "wrong")
    return (extraction.name, *fields, *_taxes_at(extraction, rates), wrong)


def _taxes_at(extraction: Extraction, rates: Sequence[str]) -> list[Cell]:
    """Base and tax at each rate, those of one rate added up."""
    sums: dict[tuple[str, str], Decimal] = {}
    for taxes in extraction.taxes:
        for cell in taxes:
            if cell.name != "rate" and isinstance(cell.value, Decimal):
                key = (_rate(taxes), cell.name)
                sums[key] = sums.get(key, Decimal(0)) + cell.value
    return [sums.get((rate, name)) for rate in rates for name in ("base", "tax")]


def _rate(taxes: Sequence[Found]) -> str:
    """A rate as it is said in a head: 19 for 19.00."""
    rate = next((cell.value for cell in taxes if cell.name == "rate"), None)
    return f"{rate.normalize():f}" if isinstance(rate, Decimal) else "?"


def line_heads(form: Form) -> tuple[str, ...]:
    """The columns' names of the table of lines; empty where the form has none."""
    columns = [c.name for field in form.fields if field.type == "lines" for c in field.columns]
    return ("file", *columns) if columns else ()


def line_rows(extraction: Extraction) -> list[tuple[Cell, ...]]:
    """A row for each line of a file."""
    return [(extraction.name, *(cell.value for cell in line)) for line in extraction.lines]


def tax_rows(extraction: Extraction) -> list[tuple[Cell, ...]]:
    """A row for each rate of tax in a file, with `TAX_HEADS` above it."""
    return [(extraction.name, *(cell.value for cell in taxes)) for taxes in extraction.taxes]


def as_csv(extractions: Sequence[Extraction], form: Form) -> str:
    """RFC 4180, with a byte order mark, which spreadsheets need to see that it is UTF-8."""
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer)
    rates = tax_rates(extractions)
    writer.writerow(heads(form, rates))
    for extraction in extractions:
        writer.writerow(harmless(cell) for cell in row(extraction, form, rates))
    return "\ufeff" + buffer.getvalue()


def as_xlsx(extractions: Sequence[Extraction], form: Form) -> bytes:
    """A workbook with a sheet of files and, where there are some, one of lines and one of taxes."""
    import xlsxwriter

    stream = io.BytesIO()
    with xlsxwriter.Workbook(stream, {"in_memory": True}) as book:
        tables = [(form.title[:31], heads(form), [row(e, form) for e in extractions])]
        if line_heads(form):
            lines = [line for e in extractions for line in line_rows(e)]
            tables.append(("Lines", line_heads(form), lines))
        if taxes := [row for e in extractions for row in tax_rows(e)]:
            tables.append(("Taxes", TAX_HEADS, taxes))
        for title, names, rows in tables:
            add_sheet(book, title, names, rows).autofit()
    return stream.getvalue()


def encoded(ending: str, extractions: Sequence[Extraction], form: Form) -> bytes:
    """A table in the format of a name's ending: .xlsx, .json, or CSV for any other."""
    if ending.lower() == ".xlsx":
        return as_xlsx(extractions, form)
    if ending.lower() == ".json":
        items = b"[" + b",".join(one.json() for one in extractions) + b"]"
        try:
            return msgspec.json.format(items)
        except msgspec.DecodeError:  # it reads no escapes of a file's name that is no text
            return items
    return encodable(as_csv(extractions, form)).encode()


def save(path: Path, extractions: Sequence[Extraction], form: Form) -> None:
    """Write a table in the format of its name's ending."""
    path.write_bytes(encoded(path.suffix, extractions, form))


def harmless(cell: Cell) -> Cell:
    """A cell of a CSV file that no spreadsheet takes for a formula, wherever it splits lines."""
    if not isinstance(cell, str):
        return cell
    first = "'" if cell.startswith(_FORMULA) and not _PHONE.fullmatch(cell) else ""
    return first + harmless_within(cell)


def harmless_within(text: str) -> str:
    """A text no part of which is a formula where a spreadsheet splits it; see `harmless`."""
    parts = _BREAKS.split(text)
    for number in range(2, len(parts), 2):  # between them are the signs
        said = parts[number].lstrip(_BEFORE)
        if _is_formula(said):
            parts[number] = parts[number].removesuffix(said) + f"'{said}"
    return "".join(parts)


def _is_formula(text: str) -> bool:
    if text.startswith(("+", "-", "＋", "－")):
        return any(sign in text for sign in _CALLS) and not _PHONE.fullmatch(text.rstrip())
    return text.startswith(("=", "@", "＝", "＠"))
