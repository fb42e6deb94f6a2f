"""What a till prints: lines without heads, a name and its amount each, and their sum below."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from llama32_desktop.documents.extraction.forms import FormField, Found
from llama32_desktop.documents.extraction.rules.amounts import CENT
from llama32_desktop.documents.extraction.rules.finding import Hit, read_piece
from llama32_desktop.documents.extraction.rules.layout import Piece, Sheet
from llama32_desktop.documents.extraction.rules.roles import label_of
from llama32_desktop.documents.extraction.rules.values import Values

_TIMES: Final = re.compile(
    r"(?<!\d)(?P<n>\d+(?:[.,]\d+)?)\s*[xX×*@]\s*\D{0,4}(?P<p>\d[\d.,' ]*\d|\d)"
)
_SURE: Final = 0.9

Line = tuple[Found, ...]


def till_lines(
    sheets: Sequence[Sheet], fields: Sequence[FormField], values: Values
) -> tuple[Line, ...]:
    """The rows above the first sum that it is the sum of; none where they do not add up."""
    rows: list[tuple[Piece, Hit[Decimal], list[Piece]]] = []
    for sheet in sheets:
        for row in sheet.each_row():
            amount = read_piece(row[-1], values.amount, 0, _SURE) if len(row) > 1 else None
            label = label_of(row[0].text)
            if label is not None and label.role in ("total", "subtotal", "lines"):
                whole = amount.value if amount else None
                if rows and whole is not None:
                    made = _ending_with(rows, whole)
                    return tuple(_line(one, fields, values) for one in made)
            elif amount is not None and re.search(r"[^\W\d_]{2}", row[0].text):
                rows.append((row[0], amount, list(row[:-1])))
            elif rows and (_TIMES.search(row[0].text)):
                rows[-1][2].extend(row)
    return ()


def _ending_with(
    rows: Sequence[tuple[Piece, Hit[Decimal], list[Piece]]], whole: Decimal
) -> Sequence[tuple[Piece, Hit[Decimal], list[Piece]]]:
    """The last rows that make the sum: what stands above them is of the head."""
    added = Decimal(0)
    for at in range(len(rows) - 1, -1, -1):
        added += rows[at][1].value
        if abs(added - whole) <= CENT:
            return rows[at:]
    return ()


def _line(
    row: tuple[Piece, Hit[Decimal], list[Piece]], fields: Sequence[FormField], values: Values
) -> Line:
    name, amount, pieces = row
    found = {
        "description": Hit(name.text, name, name.words, name.text, "", _SURE).found(
            "description", name.text
        ),
        "amount": amount.found("amount", amount.value),
    }
    for piece in pieces:
        times = _TIMES.search(piece.text)
        if times is None:
            continue
        for key, group in (("quantity", "n"), ("price", "p")):
            hit = read_piece(piece, values.number, times.start(group), _SURE)
            if hit is not None:
                found[key] = hit.found(key, hit.value)
        break
    return tuple(found.get(field.name, Found(name=field.name, value=None)) for field in fields)
