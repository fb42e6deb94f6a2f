"""Sums that arithmetic finds where no label is known: amounts of a page that make each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import islice
from typing import Final

from llama32_desktop.documents.extraction.rules.amounts import AmountHit
from llama32_desktop.documents.extraction.rules.labels import pattern
from llama32_desktop.documents.extraction.rules.layout import Piece, Sheet
from llama32_desktop.documents.extraction.rules.roles import label_of, speaks_of_tax
from llama32_desktop.documents.extraction.rules.taxes import (
    HIGHEST,
    ROUNDED,
    TaxRow,
    numbers_in,
)
from llama32_desktop.documents.extraction.rules.values import Values

_MOST: Final = 80
"""Different amounts of a document that are tried, the largest first."""
_MOST_RATES: Final = 6
_CELLS: Final = 6
_MOST_SEEN: Final = 4000


class Reckoning:
    """All amounts of a document, each with the last place it is printed at, and the percentages
    that may be rates of tax."""

    def __init__(self, sheets: Sequence[Sheet], values: Values) -> None:
        found: dict[Decimal, AmountHit] = {}
        rates: dict[Decimal, AmountHit] = {}
        seen = (
            (number, row)
            for sheet in sheets
            for row in sheet.each_row()
            for number in numbers_in(row, values)
        )
        for number, row in islice(seen, _MOST_SEEN):
            value = number.hit.value
            if number.hit.printed.startswith("("):
                value = abs(value)
            if number.percent and 0 < value <= HIGHEST:
                rates.setdefault(value, number.hit)
            elif number.cents and not number.percent and value and not _is_charge(row):
                found[value] = replace(number.hit, value=value)
        largest = sorted(found, key=abs, reverse=True)[:_MOST]
        self._amounts = {value: found[value] for value in largest}
        self._steps = (Decimal("0.01"), Decimal(1)) if values.whole else (Decimal("0.01"),)
        self.rates = list(rates.values())[:_MOST_RATES]

    def at(self, value: Decimal) -> AmountHit | None:
        """Where an amount is printed, to the cent."""
        exact = self._amounts.get(value)
        if exact is not None:
            return exact
        near = (self._amounts.get(value + step) for step in (Decimal("0.01"), Decimal("-0.01")))
        return next((hit for hit in near if hit is not None), None)

    def is_taxed(self, net: Decimal, tax: Decimal) -> bool:
        """Whether a printed rate makes one amount of the other."""
        return any(abs(net * rate.value / 100 - tax) <= ROUNDED for rate in self.rates)

    def rows(self) -> Iterator[TaxRow]:
        """Each rate with an amount that it makes of another, wherever they stand."""
        for rate in self.rates:
            for base in self._amounts.values():
                share = base.value * rate.value / 100
                taxes = (self._amounts.get(share.quantize(step)) for step in self._steps)
                tax = next((hit for hit in taxes if hit is not None), None)
                if tax is not None:
                    yield TaxRow(rate, base, tax)

    def wholes(self) -> Iterator[tuple[AmountHit, AmountHit, AmountHit]]:
        """Net, tax and gross that are all printed, and the tax at a printed rate; the largest
        first."""
        made = [
            (row.base, row.tax, whole)
            for row in self.rows()
            if row.base is not None
            and (whole := self.at(row.base.value + row.tax.value)) is not None
        ]
        yield from sorted(made, key=lambda one: -abs(one[2].value))


def between(
    sheets: Sequence[Sheet], values: Values, first: AmountHit, last: AmountHit
) -> list[AmountHit]:
    """The amounts in the rows between two of one page, where these rows are of taxes: their label
    or a rate says so."""
    sheet = next((one for one in sheets if one.page is first.piece.page), None)
    if sheet is None or last.piece.page is not first.piece.page:
        return []
    found = []
    for row in sheet.rows[first.piece.row + 1 : last.piece.row]:
        label = label_of(row[0].text)
        numbers = list(numbers_in(row, values))
        sums = [one.hit for one in numbers if one.cents and not one.percent]
        taxed = any(speaks_of_tax(piece.text) for piece in row[:_CELLS])
        if label is not None and label.role != "tax":
            continue
        if sums and (taxed or any(one.percent for one in numbers)):
            found.append(sums[-1])
    return found


def _is_charge(row: Sequence[Piece]) -> bool:
    return any(
        pattern(name).match(piece.text) for name in ("charge", "deduction") for piece in row[:2]
    )
