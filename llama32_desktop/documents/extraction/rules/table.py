"""The lines of an invoice: what stands under the heads of its table."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from llama32_desktop.documents.extraction.forms import FormField, Found
from llama32_desktop.documents.extraction.rules.finding import Hit, read_piece
from llama32_desktop.documents.extraction.rules.labels import column, pattern
from llama32_desktop.documents.extraction.rules.layout import Piece, Sheet
from llama32_desktop.documents.extraction.rules.values import Values

_MOST_WITHOUT_AMOUNT: Final = 3
"""Rows in a row that bear no amount: behind so many the table is over."""
_CARRIED: Final = re.compile(
    r"\W*(?:übertrag|(?:amount\s*)?(?:carried|brought)\s*forward|à\s*reporter|report\b|suma\s*y\s*sigue"
    r"|a\s*transportar|transporte|riporto|transport\b)",
    re.IGNORECASE,
)
_PERCENT: Final = re.compile(r"[\d.,]+\s?%")
_OTHER: Final = "other "
_COLUMNS: Final = ("date", "description", "quantity", "price", "amount")


def lines(
    sheets: Sequence[Sheet], fields: Sequence[FormField], values: Values
) -> tuple[tuple[Found, ...], ...]:
    """The rows of the table, each with a value for each of `fields`."""
    result: list[tuple[Found, ...]] = []
    heads: dict[str, Piece] | None = None
    for place, sheet in enumerate(sheets):
        start = 0
        for number, row in enumerate(sheet.rows):
            if found := _heads(row):
                heads, start = found, number + 1
                break
        if heads is None:
            continue
        empty = 0
        for row in sheet.rows[start:]:
            line = _line(row, heads, fields, values)
            if _is_sum(row[0].text, line):
                if not any(_heads(later) for other in sheets[place + 1 :] for later in other.rows):
                    return tuple(result)
                break  # what was carried over to the next page
            if _CARRIED.match(row[0].text) or any(_is_balance(piece.text) for piece in row):
                continue
            if line is not None:
                result.append(line)
                empty = 0
            elif result:
                empty += 1
                if empty >= _MOST_WITHOUT_AMOUNT:
                    return tuple(result)
    return tuple(result)


def _heads(row: Sequence[Piece]) -> dict[str, Piece] | None:
    """The columns by the heads in this row: a description and an amount at least."""
    found: dict[str, Piece] = {}
    for piece in row:
        for name in _COLUMNS:
            # Of "Total" beside "Amount" the last is the line's.
            if column(name).match(piece.text) and (name == "amount" or name not in found):
                found[name] = piece
                break
        else:  # a column of something else, as of tax rates: what stands in it is none of ours
            found[f"{_OTHER}{len(found)}"] = piece
    return found if {"description", "amount"} <= found.keys() else None


def _is_balance(text: str) -> bool:
    """Whether it is what a statement begins or ends with: no entry of its own."""
    return any(pattern(name).match(text) for name in ("opening", "closing"))


def _is_sum(label: str, line: tuple[Found, ...] | None) -> bool:
    """Whether the table ends here: “Tax 10 %”, but not “Tax advice” at a price."""
    matches = [pattern(name).match(label) for name in ("subtotal", "total", "tax")]
    if not any(matches):
        return False
    rests = [label[match.end() :] for match in matches if match]
    priced = line is not None and any(
        cell.value is not None for cell in line if cell.name in ("quantity", "price")
    )
    return not (priced and all(re.search(r"[^\W\d_]{3,}", rest) for rest in rests))


def _line(
    row: Sequence[Piece], heads: dict[str, Piece], fields: Sequence[FormField], values: Values
) -> tuple[Found, ...] | None:
    cells: dict[str, list[Piece]] = {}
    for piece in row:
        if _PERCENT.fullmatch(piece.text):
            continue
        name = min(heads, key=lambda name: _distance(piece, heads[name]))
        cells.setdefault(name, []).append(piece)
    amount = cells.get("amount")
    if not amount or values.amount(amount[-1].text) is None or "description" not in cells:
        return None
    return tuple(_cell(field, cells.get(field.name, ()), values) for field in fields)


def _distance(piece: Piece, head: Piece) -> float:
    """Columns are set flush left, flush right or centred: the nearest of the three counts."""
    left, _, right, _ = piece.box
    a, _, b, _ = head.box
    return min(abs(left - a), abs(right - b), abs((left + right) - (a + b)) / 2)


def _cell(field: FormField, pieces: Sequence[Piece], values: Values) -> Found:
    if not pieces:
        return _nothing(field)
    if field.type == "text":
        text = " ".join(piece.text for piece in pieces)
        text = re.sub(r"^\d{1,3}[.)]?\s+(?=\D)", "", text)
        words = tuple(word for piece in pieces for word in piece.words)
        return Hit(text, pieces[0], words, text, "", 0.85).found(field.name, text)
    if field.type == "date":
        day = read_piece(pieces[0], values.date, 0, 0.85)
        return day.found(field.name, day.value.isoformat()) if day else _nothing(field)
    piece = pieces[-1]
    read = values.number if field.type == "number" else values.amount
    hit = read_piece(piece, read, 0, 0.85) or read_piece(piece, values.number, 0, 0.85)
    return hit.found(field.name, hit.value) if hit else _nothing(field)


def _nothing(field: FormField) -> Found:
    return Found(name=field.name, value=None)
