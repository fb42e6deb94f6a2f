"""The lines of an invoice, the entries of a statement: what stands under the heads of a table."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import islice
from typing import Final

import msgspec

from llama32_desktop.documents.extraction.forms import FormField, Found
from llama32_desktop.documents.extraction.rules.finding import Hit, read_piece
from llama32_desktop.documents.extraction.rules.heads import Heads, cells, heads_in, under
from llama32_desktop.documents.extraction.rules.labels import pattern
from llama32_desktop.documents.extraction.rules.layout import Piece, Sheet
from llama32_desktop.documents.extraction.rules.roles import label_of
from llama32_desktop.documents.extraction.rules.taxes import are_heads
from llama32_desktop.documents.extraction.rules.values import Values
from llama32_desktop.documents.model import around

_MOST_WITHOUT_AMOUNT: Final = 3
"""Rows in a row that bear no amount: behind so many a line must have a price or a quantity."""
_MOST_BETWEEN: Final = 12
"""And behind so many the table is over."""
_MOST_WAITED: Final = 2
"""Rows below a line's price within which its amount may be set."""
_MOST_JOINED: Final = 12
"""Rows that a description may have."""
_INDENT: Final = 0.03
"""How far such rows are set in, in widths of the page."""
_HEADS_PITCH: Final = 2.0
"""Heights of a line within which the lines of a head are set."""
_CARRIED: Final = re.compile(
    r"\W{0,3}(?:übertrag|(?:amount\s*)?(?:carried|brought)\s*forward|à\s*reporter|report\b|suma\s*y\s*sigue"
    r"|a\s*transportar|transporte|riporto|transport\b)",
    re.IGNORECASE,
)
_PERCENT: Final = re.compile(r"-?[\d.,]{1,12}\s?%")

Line = tuple[Found, ...]
_Cells = dict[str, list[Piece]]


def lines(sheets: Sequence[Sheet], fields: Sequence[FormField], values: Values) -> tuple[Line, ...]:
    """The rows of the table, each with a value for each of `fields`."""
    table = _Table(fields, values)
    with_heads = [
        place for place, sheet in enumerate(sheets) if any(map(heads_in, sheet.each_row()))
    ]
    last = max(with_heads, default=-1)
    for place, sheet in enumerate(sheets):
        if not table.read(sheet) and place >= last:
            break
    return tuple(table.lines)


class _Table:
    """A table that may go on over pages, with its heads on each or on the first alone."""

    def __init__(self, fields: Sequence[FormField], values: Values) -> None:
        self._fields = fields
        self._values = values
        self._heads: Heads | None = None
        self._description: Piece | None = None
        """Of the line before."""
        self._pitch = 0.0
        """From a row to the next, at the most, for the next to belong to it."""
        self.lines: list[Line] = []

    def read(self, sheet: Sheet) -> bool:
        """Take in the lines of a page; whether the table may go on on the next."""
        start = 0
        for number, row in enumerate(sheet.each_row()):
            if found := heads_in(row, _near(sheet, number)):
                self._heads, start = found, number + 1
                break
        if self._heads is None:
            return True
        self._description, self._pitch = None, 0.0
        pending: _Cells = {}
        waited = empty = joined = 0
        above = sheet.rows[start - 1][0].box[1] if start else None
        for row in islice(sheet.each_row(), start, None):
            in_columns = self._in_columns(row)
            if are_heads(row, alone=False) and not heads_in(row):
                return False
            line = self._line(in_columns)
            waited += 1
            if line is None and pending and waited <= _MOST_WAITED and self._completes(in_columns):
                in_columns = {**pending, "amount": in_columns["amount"]}
                line, pending = self._line(in_columns), {}
            elif line is None and self._is_counted(in_columns):
                pending, waited = in_columns, 0
            if (
                line is not None
                and empty >= _MOST_WITHOUT_AMOUNT
                and not self._is_counted(in_columns)
            ):
                line = None
            if _is_sum(row[0].text, line):
                return False  # or, where heads follow, what was carried over to the next page
            top = row[0].box[1]
            if _CARRIED.match(row[0].text) or any(_is_balance(piece.text) for piece in row):
                above = top
                continue
            if line is not None:
                self.lines.append(line)
                self._description = in_columns["description"][0]
                if above is not None and not self._pitch:
                    self._pitch = 1.3 * (top - above)
                empty = joined = 0
            elif self._goes_on(in_columns, top, above) and joined < _MOST_JOINED:
                self.lines[-1] = self._joined(self.lines[-1], in_columns["description"])
                joined += 1
            elif self.lines:
                empty += 1
                if empty >= _MOST_BETWEEN:
                    return False
            above = top
        return True

    def _in_columns(self, row: Sequence[Piece]) -> _Cells:
        assert self._heads is not None
        result: _Cells = {}
        for piece in cells(row, self._heads):
            name = under(piece, self._heads)
            if not _PERCENT.fullmatch(piece.text) or name == "discount":
                result.setdefault(name, []).append(piece)
        return result

    def _line(self, row: _Cells) -> Line | None:
        if "description" not in row or self._amount(row) is None:
            return None
        return tuple(self._cell(field, row) for field in self._fields)

    def _amount(self, row: _Cells) -> Hit[Decimal] | None:
        """What was paid out is less, what was paid in is more."""
        for name in ("amount", "credit", "debit"):
            if row.get(name) and (hit := read_piece(row[name][-1], self._values.amount, 0, 0.85)):
                return replace(hit, value=-abs(hit.value)) if name == "debit" else hit
        return None

    def _is_counted(self, row: _Cells) -> bool:
        """Whether it has a description, and a price or a quantity."""
        return "description" in row and any(
            name in row and read_piece(row[name][-1], self._values.number, 0, 0.85)
            for name in ("price", "quantity")
        )

    def _completes(self, row: _Cells) -> bool:
        """Whether it has the amount of a line above, and nothing else of its own."""
        return self._amount(row) is not None and not {"price", "quantity"} & row.keys()

    def _cell(self, field: FormField, row: _Cells) -> Found:
        if field.name == "amount":
            hit: Hit[Decimal] | None = self._amount(row)
            return hit.found(field.name, hit.value) if hit else _nothing(field)
        pieces = row.get(field.name)
        if not pieces:
            return _nothing(field)
        if field.type == "text":
            text = " ".join(piece.text for piece in pieces)
            text = re.sub(r"^\d{1,3}[.)]?\s+(?=\D)", "", text)
            words = tuple(word for piece in pieces for word in piece.words)
            return Hit(text, pieces[0], words, text, "", 0.85).found(field.name, text)
        if field.type == "date":
            day = read_piece(pieces[0], self._values.entry_date, 0, 0.85)
            return day.found(field.name, day.value.isoformat()) if day else _nothing(field)
        read = self._values.number if field.type == "number" else self._values.amount
        hit = read_piece(pieces[-1], read, 0, 0.85)
        hit = hit or read_piece(pieces[-1], self._values.number, 0, 0.85)
        return hit.found(field.name, hit.value) if hit else _nothing(field)

    def _goes_on(self, row: _Cells, top: float, above: float | None) -> bool:
        """Whether a row is more of the description above it: it has nothing else, begins where
        that began, and is no farther from it than lines are from each other."""
        if self._description is None or above is None or row.keys() != {"description"}:
            return False
        indent = row["description"][0].box[0] - self._description.box[0]
        return -_INDENT / 3 < indent < _INDENT and 0 < top - above <= self._pitch

    def _joined(self, line: Line, more: Sequence[Piece]) -> Line:
        text = " ".join(piece.text for piece in more)
        box = around([word for piece in more for word in piece.words])
        return tuple(
            _longer(cell, text, box) if cell.name == "description" else cell for cell in line
        )


def _longer(cell: Found, text: str, box: tuple[float, float, float, float]) -> Found:
    value = f"{cell.value} {text}"
    if cell.box is not None:
        a, b = cell.box, box
        box = (min(a[0], b[0]), min(a[1], b[1]), max(a[2], b[2]), max(a[3], b[3]))
    return msgspec.structs.replace(cell, value=value, printed=value, box=box)


def _near(sheet: Sheet, number: int) -> list[list[Piece]]:
    """The rows above and below that are no farther apart than the lines of one head."""
    top, far = sheet.rows[number][0].box[1], _HEADS_PITCH * sheet.line_height
    around = (number + step for step in (-2, -1, 1, 2))
    rows = [sheet.rows[at] for at in around if 0 <= at < len(sheet.rows)]
    return [row for row in rows if abs(row[0].box[1] - top) < far]


def _is_balance(text: str) -> bool:
    """Whether it is what a statement begins or ends with: no entry of its own."""
    return any(pattern(name).match(text) for name in ("opening", "closing"))


def _is_sum(label: str, line: Line | None) -> bool:
    """Whether the table ends here: “Tax 10 %”, but not “Tax advice” at a price."""
    named = label_of(label)
    matches = [pattern(name).match(label) for name in ("subtotal", "total", "tax")]
    rests = [label[match.end() :] for match in matches if match]
    if named is not None:
        rests.append(label[named.end :])
    if not rests:
        return False
    priced = line is not None and any(
        cell.value is not None for cell in line if cell.name in ("quantity", "price")
    )
    return not (priced and all(re.search(r"[^\W\d_]{3,}", rest) for rest in rests))


def _nothing(field: FormField) -> Found:
    return Found(name=field.name, value=None)
