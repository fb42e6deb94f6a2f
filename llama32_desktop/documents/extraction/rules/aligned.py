"""Lines of an invoice that no heads stand over, or heads that nobody knows: arithmetic proves them.

Rows whose amounts follow each other and make a sum that the page names are its lines; so are rows
in which quantity times price is the amount.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import accumulate, pairwise, permutations
from typing import Final

from llama32_desktop.documents.extraction.fields.dates import find_dates
from llama32_desktop.documents.extraction.fields.numbers import find_amounts
from llama32_desktop.documents.extraction.forms import FormField, Found
from llama32_desktop.documents.extraction.rules.amounts import CENT
from llama32_desktop.documents.extraction.rules.finding import Hit
from llama32_desktop.documents.extraction.rules.layout import Piece, Sheet
from llama32_desktop.documents.extraction.rules.named_sums import NamedSums
from llama32_desktop.documents.extraction.rules.roles import label_of
from llama32_desktop.documents.extraction.rules.values import Values

_COLUMNS: Final = 3
"""Amounts of a row, from the right, of which each may be the line's."""
_MOST_PIECES: Final = 10
_MOST_SUMS: Final = 6
_MOST_NUMBERS: Final = 6
_MOST_ROWS: Final = 4000
_SAME_ROW: Final = 0.01
"""Heights of the page between two cells of a row at the most."""
_SURE: Final = 0.9
_UNSUMMED: Final = 0.7
_LETTERS: Final = re.compile(r"[^\W\d_]{2}")
_LEADERS: Final = re.compile(r"(?<![\s.·…_:\-–—])[\s.·…_:\-–—]+$")
_PERCENT: Final = re.compile(r"\s?%")

Line = tuple[Found, ...]


@dataclass(frozen=True)
class _Row:
    amounts: tuple[Hit[Decimal], ...]
    """From the right."""
    name: Hit[str] | None
    numbers: tuple[Hit[Decimal], ...]

    def factors(self, column: int) -> tuple[Hit[Decimal], Hit[Decimal]] | None:
        """The quantity and the price whose product is the amount."""
        whole = self.amounts[column]
        others = [one for one in self.numbers if one.words != whole.words or one.value == 1]
        for times, price in permutations(others[:_MOST_NUMBERS], 2):
            if times is price or not times.value or not price.value:
                continue
            if abs(times.value * price.value - whole.value) <= CENT:
                return times, price
        return None


def aligned_lines(
    sheets: Sequence[Sheet],
    fields: Sequence[FormField],
    values: Values,
    sums: Sequence[Sequence[Decimal]],
) -> tuple[Line, ...]:
    """The lines that make a subtotal, or else a total; else those that multiply, if there is
    any; else the one row that has the subtotal as its amount; none where nothing proves them.

    Args:
        sums: What they may add up to, the likeliest first.
    """
    rows = list(_rows(sheets, values))[:_MOST_ROWS]
    for wholes in sums:
        best: tuple[int, int, int] | None = None
        for column in range(_COLUMNS):
            for start, end in _runs([_amount(row, column) for row in rows], wholes):
                one = end - start == 1 and rows[start].factors(column) is None
                if not one and (best is None or end - start > best[1] - best[0]):
                    best = start, end, column
        if best is not None:
            start, end, column = best
            return tuple(_line(row, column, fields, _SURE) for row in rows[start:end])
    proven = [(row, row.factors(0)) for row in rows]
    lines = tuple(_line(row, 0, fields, _UNSUMMED) for row, factors in proven if factors)
    return lines or tuple(_line(row, 0, fields, _UNSUMMED) for row in _alone(rows, sums))


def _alone(rows: Sequence[_Row], sums: Sequence[Sequence[Decimal]]) -> Sequence[_Row]:
    """The first row whose amount is a subtotal: a bill of one line has it there, and below."""
    for wholes in sums[:1]:
        for at, row in enumerate(rows):
            if row.amounts[0].value in wholes and len(row.amounts) == 1:
                return rows[at : at + 1]
    return ()


def up_to_sum(lines: Sequence[Line], sums: Sequence[Sequence[Decimal]]) -> tuple[Line, ...]:
    """The first lines that make one of the sums, where the next has that sum as its amount: it is
    what stands below the lines at a label that is in no list."""
    if adds_up(lines, sums):
        return tuple(lines)
    whole = {one for wholes in sums for one in wholes}
    added = Decimal(0)
    for at, (line, following) in enumerate(pairwise(lines), 1):
        amount, behind = _value(line, "amount"), _value(following, "amount")
        if amount is None:
            return tuple(lines)
        added += amount
        bare = _value(following, "quantity") is None and _value(following, "price") is None
        few = len(lines) - at <= _MOST_SUMS
        if added in whole and behind == added and bare and few:
            return tuple(lines[:at])
    return tuple(lines)


def with_amounts_of(lines: Sequence[Line], others: Sequence[Line]) -> tuple[Line, ...]:
    """The lines with the amounts of others, where these are as many and are of the same rows."""
    if len(lines) != len(others):
        return tuple(lines)
    found = []
    for line, other in zip(lines, others, strict=True):
        old, new = _cell(line, "amount"), _cell(other, "amount")
        if not (old and new and old.box and new.box) or abs(old.box[1] - new.box[1]) > _SAME_ROW:
            return tuple(lines)
        found.append(tuple(new if cell is old else cell for cell in line))
    return tuple(found)


def _cell(line: Line, name: str) -> Found | None:
    return next((cell for cell in line if cell.name == name), None)


def _value(line: Line, name: str) -> Decimal | None:
    cell = _cell(line, name)
    return cell.value if cell is not None and isinstance(cell.value, Decimal) else None


def adds_up(lines: Sequence[Line], sums: Sequence[Sequence[Decimal]]) -> bool:
    """Whether lines make one of the sums."""
    amounts = [cell.value for line in lines for cell in line if cell.name == "amount"]
    added = sum((one for one in amounts if isinstance(one, Decimal)), Decimal(0))
    return any(abs(added - whole) <= CENT for wholes in sums for whole in wholes)


def sums_of_lines(named: NamedSums, made: Sequence[Decimal]) -> list[list[Decimal]]:
    """What lines may add up to, the likeliest first: before tax, then with it.

    Args:
        made: The subtotal and the total that were found.
    """
    nets = [hit.value for hit in named.subtotal[-_MOST_SUMS:] if hit.value]
    totals = [hit.value for hit in [*named.total[-_MOST_SUMS:], *named.due[-2:]] if hit.value]
    taxes = [hit.value for hit in named.tax[-_MOST_SUMS:] if hit.value]
    return [
        [*made[:1], *nets],
        [whole - tax for whole in totals for tax in taxes],
        [*made[1:], *totals],
    ]


def _runs(
    amounts: Sequence[Decimal | None], wholes: Sequence[Decimal]
) -> Iterator[tuple[int, int]]:
    """Rows that follow each other and make one of the sums: in one pass over them."""
    sums = [Decimal(0), *accumulate(one or Decimal(0) for one in amounts)]
    last: dict[Decimal, int] = {}
    for end, added in enumerate(sums):
        for whole in wholes:
            start = last.get(added - whole)
            if start is not None and all(one is not None for one in amounts[start:end]):
                yield start, end
        last[added] = end


def _amount(row: _Row, column: int) -> Decimal | None:
    return row.amounts[column].value if column < len(row.amounts) else None


def _rows(sheets: Sequence[Sheet], values: Values) -> Iterator[_Row]:
    for sheet in sheets:
        above: list[Piece] = []
        for pieces in sheet.each_row():
            if any(label_of(piece.text) for piece in pieces[:_MOST_PIECES]):
                above = []
                continue
            amounts = tuple(_amounts(pieces, values))
            if not amounts:
                above = pieces
                continue
            numbers = tuple(_numbers(pieces, values))
            name = _name(pieces, amounts[-1]) or _name(above, None)
            if name is not None:
                yield _Row(amounts, name, numbers)
            above = []


def _amounts(pieces: Sequence[Piece], values: Values) -> Iterator[Hit[Decimal]]:
    """The last amounts of a row, from the right."""
    left = _COLUMNS
    for piece in reversed(pieces[-_MOST_PIECES:]):
        text = piece.text
        while left and (found := values.amount(text)) is not None:
            value, start, end = found
            words = piece.words_of(start, end)
            yield Hit(value, piece, words, text[start:end].strip(), "", _SURE)
            text, left = text[:start], left - 1


def _numbers(pieces: Sequence[Piece], values: Values) -> Iterator[Hit[Decimal]]:
    for piece in pieces[:_MOST_PIECES]:
        for one in find_amounts(piece.text[:200], values.mark):
            if not _PERCENT.match(piece.text, one.end):
                printed = piece.text[one.start : one.end].strip()
                words = piece.words_of(one.start, one.end)
                yield Hit(one.value, piece, words, printed, "", _SURE)


def _name(pieces: Sequence[Piece], first: Hit[Decimal] | None) -> Hit[str] | None:
    """What a line is for: the first words that are no date."""
    for piece in pieces:
        text = piece.text
        if first is not None and piece is first.piece:
            text = text[: text.find(first.printed)]
        text = _LEADERS.sub("", text[:400])
        days = find_dates(text)
        rest = text[: days[0].start] + text[days[0].end :] if days else text
        if _LETTERS.search(rest):
            return Hit(text, piece, piece.words_of(0, len(text)), text, "", _SURE)
    return None


def _line(row: _Row, column: int, fields: Sequence[FormField], confidence: float) -> Line:
    found: dict[str, Found] = {}
    factors = row.factors(column)
    hits = [("description", row.name), ("amount", row.amounts[column])]
    hits += [("quantity", factors[0]), ("price", factors[1])] if factors else []
    for name, hit in hits:
        if hit is not None:
            one = Hit(hit.value, hit.piece, hit.words, hit.printed, "", confidence)
            found[name] = one.found(name, hit.value)
    return tuple(found.get(field.name, Found(name=field.name, value=None)) for field in fields)
