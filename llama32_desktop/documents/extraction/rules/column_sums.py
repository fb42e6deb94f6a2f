"""Sums that stand under the columns they add up: a table's last row says “Total” and no more."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Final, NamedTuple

from llama32_desktop.documents.extraction.fields.numbers import find_amounts
from llama32_desktop.documents.extraction.rules.amounts import CENT
from llama32_desktop.documents.extraction.rules.finding import Hit
from llama32_desktop.documents.extraction.rules.layout import Piece, Sheet
from llama32_desktop.documents.extraction.rules.roles import label_of
from llama32_desktop.documents.extraction.rules.values import Values
from llama32_desktop.documents.model import around

_SURE: Final = 0.92
"""How sure a sum is that its column makes."""
_OF_ONE_LINE: Final = 0.85
_SEVERAL: Final = 0.7
"""And the largest of several that pages have."""
_MOST_ROWS: Final = 80
_CELLS: Final = 12
_LONGEST: Final = 120
"""Signs of a piece in which amounts are looked for."""
_HIGHEST_TAX: Final = Decimal("0.35")
"""Of what it is a part of."""


class ColumnSums(NamedTuple):
    """The last row of a table of lines."""

    tax: Hit[Decimal] | None
    total: Hit[Decimal]


def column_sums(sheets: Sequence[Sheet], values: Values) -> ColumnSums | None:
    """The largest total that its column adds up to, with the tax beside it that its own column
    adds up to, too."""
    found = [one for sheet in sheets for one in _rows(sheet, values)]
    best = max(found, key=lambda one: one.total.value, default=None)
    if best is not None and any(
        one.total.piece.page is not best.total.piece.page
        and one.total.value != best.total.value
        and abs(one.total.value) > CENT
        for one in found
    ):
        return _at_most(best, _SEVERAL)  # the pages carry it on, or are an invoice each
    return best


def _at_most(sums: ColumnSums, sure: float) -> ColumnSums:
    tax, total = sums
    return ColumnSums(
        replace(tax, confidence=min(tax.confidence, sure)) if tax else None,
        replace(total, confidence=min(total.confidence, sure)),
    )


def _rows(sheet: Sheet, values: Values) -> Iterator[ColumnSums]:
    for row in sheet.each_row():
        label = label_of(row[0].text)
        if label is None or label.role != "total":
            continue
        cells = [hit for piece in row[:_CELLS] for hit in _amounts(piece, values)]
        if len(cells) < 2:
            continue
        several = _is_made(sheet, row[0].row, cells[-1], values)
        if not several and not _is_made(sheet, row[0].row, cells[-1], values, least=1):
            continue
        total = replace(cells[-1], label=label.text)
        tax = next(
            (
                hit
                for hit in reversed(cells[:-1])
                if 0 < hit.value <= total.value * _HIGHEST_TAX
                and _is_made(sheet, row[0].row, hit, values)
            ),
            None,
        )
        if several:
            # Beside a larger one it may be one rate's tax, below a table of those.
            largest = max(hit.value for hit in cells) <= total.value
            yield _at_most(ColumnSums(tax, total), _SURE if largest else _SEVERAL)
        elif tax is not None:
            # One line makes any total; the tax beside it, of two rates or more, seldom by chance.
            yield _at_most(ColumnSums(tax, total), _OF_ONE_LINE)


def _is_made(
    sheet: Sheet, number: int, sum_: Hit[Decimal], values: Values, *, least: int = 2
) -> bool:
    """Whether the amounts above an amount make it, so many of them at `least`."""
    left, _, right, _ = around(sum_.words)
    made, count = Decimal(0), 0
    for row in reversed(sheet.rows[max(0, number - _MOST_ROWS) : number]):
        for piece in row[:_CELLS]:
            if piece.box[2] < left or piece.box[0] > right:
                continue
            for hit in _amounts(piece, values):
                box = around(hit.words)
                if hit.value and box[0] < right and box[2] > left:
                    made += hit.value
                    count += 1
        if count >= least and abs(made - sum_.value) <= CENT:
            return True
        if made > sum_.value + CENT:
            return False
    return False


def _amounts(piece: Piece, values: Values) -> Iterator[Hit[Decimal]]:
    """All amounts of a piece: cells that stand close are one piece."""
    for one in find_amounts(piece.text[:_LONGEST], values.mark):
        printed = piece.text[one.start : one.end]
        words = piece.words_of(one.start, one.end)
        if words and values.amount(printed) is not None:
            yield Hit(one.value, piece, words, printed, "", _SURE)
