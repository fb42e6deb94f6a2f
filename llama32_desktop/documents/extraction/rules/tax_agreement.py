"""Which rows of a table of tax rates make a page's tax."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import combinations
from typing import Final

from llama32_desktop.documents.extraction.rules.amounts import CENT, AmountHit
from llama32_desktop.documents.extraction.rules.layout import Sheet
from llama32_desktop.documents.extraction.rules.reckoning import Reckoning
from llama32_desktop.documents.extraction.rules.taxes import TaxRow, printed_rates
from llama32_desktop.documents.extraction.rules.values import Values

_MOST_MADE: Final = 6
_MOST_ROWS: Final = 10
_MOST_RATES: Final = 3


def rows_of_tax(rows: Sequence[TaxRow], tax: AmountHit | None) -> tuple[TaxRow, ...]:
    """The rows that make the tax: pages print them twice, and others beside them."""
    if tax is None:
        return tuple(rows) if len(rows) == 1 else ()
    for count in range(min(len(rows), _MOST_MADE), 0, -1):
        for some in combinations(rows[:_MOST_ROWS], count):
            if len({row.rate.value for row in some}) < count:
                continue
            if abs(sum(row.tax.value for row in some) - tax.value) <= CENT:
                return some
    return ()


def row_of_one_rate(
    sheets: Sequence[Sheet], values: Values, subtotal: AmountHit | None, tax: AmountHit | None
) -> tuple[TaxRow, ...]:
    """The one rate that makes the tax of the subtotal, where the page prints it anywhere."""
    if subtotal is None or tax is None or not tax.value:
        return ()
    for rate in printed_rates(sheets, values):
        if abs(subtotal.value * rate.value / 100 - tax.value) <= CENT:
            return (TaxRow(rate, subtotal, tax),)
    return ()


def rows_of_rates(
    reckoning: Reckoning, subtotal: AmountHit | None, tax: AmountHit | None
) -> tuple[TaxRow, ...]:
    """The rates that make the tax, each of an amount that is printed anywhere, where these amounts
    make the subtotal."""
    if subtotal is None or tax is None or not tax.value:
        return ()
    rows = [row for row in reckoning.rows() if row.base is not None]
    for count in range(2, _MOST_RATES + 1):
        for some in combinations(rows[: 2 * _MOST_ROWS], count):
            bases = sum((row.base.value for row in some if row.base), Decimal(0))
            taxes = sum((row.tax.value for row in some), Decimal(0))
            different = len({row.rate.value for row in some}) == count
            if different and abs(bases - subtotal.value) <= CENT and abs(taxes - tax.value) <= CENT:
                return some
    return ()
