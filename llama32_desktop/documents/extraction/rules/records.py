"""Lines of an invoice that are set as records, each cell in a row of its own behind its label, as
viewers of electronic invoices and narrow screens have them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import pairwise, permutations
from typing import Final

from llama32_desktop.documents.extraction.forms import FormField, Found
from llama32_desktop.documents.extraction.rules.amounts import CENT
from llama32_desktop.documents.extraction.rules.finding import Hit, read_piece
from llama32_desktop.documents.extraction.rules.labels import column
from llama32_desktop.documents.extraction.rules.layout import Piece, Sheet
from llama32_desktop.documents.extraction.rules.values import Values

_MOST_CELLS: Final = 14
"""Of a record."""
_MOST_NUMBERS: Final = 6
_SURE: Final = 0.88
_LETTERS: Final = re.compile(r"[^\W\d_]{2}")
_NUMBER: Final = re.compile(r"\W{0,3}[\d.,' ’-]+\W?(?:\s?[^\W\d_]{1,4}\.?)?")

Line = tuple[Found, ...]


@dataclass
class _Record:
    label: str = ""
    """Of its description."""
    name: Hit[str] | None = None
    numbers: list[Hit[Decimal]] = field(default_factory=list)
    cells: int = 0


def record_lines(
    sheets: Sequence[Sheet], fields: Sequence[FormField], values: Values
) -> tuple[Line, ...]:
    """A line for each record that has a name, and a quantity and a price whose product is its
    amount."""
    found = (_line(record, fields) for record in _records(sheets, values))
    return tuple(line for line in found if line is not None)


def _records(sheets: Sequence[Sheet], values: Values) -> Iterator[_Record]:
    """What follows a cell that is labelled as a description, up to the next of these."""
    record = _Record()
    for sheet in sheets:
        for row in sheet.each_row():
            for label, value in _cells(row):
                if column("description").match(label.rstrip(" :")) or label == record.label:
                    yield record
                    text = value.text
                    record = _Record(label, Hit(text, value, value.words, text, "", _SURE))
                    continue
                record.cells += 1
                hit = read_piece(value, values.number, 0, _SURE)
                if hit and _NUMBER.fullmatch(value.text) and record.cells <= _MOST_CELLS:
                    record.numbers.append(hit)
    yield record


def _cells(row: Sequence[Piece]) -> Iterator[tuple[str, Piece]]:
    """Labels with a colon, and what stands beside each."""
    for label, value in pairwise(row):
        if label.text.endswith(":") and not value.text.endswith(":"):
            yield label.text, value


def _line(record: _Record, fields: Sequence[FormField]) -> Line | None:
    if record.name is None or not _LETTERS.search(record.name.value):
        return None
    for times, price, amount in permutations(record.numbers[:_MOST_NUMBERS], 3):
        made = times.value * price.value
        if made and abs(made - amount.value) <= CENT:
            hits = {"quantity": times, "price": price, "amount": amount}
            found = {name: hit.found(name, hit.value) for name, hit in hits.items()}
            found["description"] = record.name.found("description", record.name.value)
            return tuple(found.get(one.name, Found(name=one.name, value=None)) for one in fields)
    return None
