"""The rows of a page that say what tax is taken of which sum at which rate."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import permutations
from typing import Final, NamedTuple

from llama32_desktop.documents.extraction.fields.numbers import find_amounts
from llama32_desktop.documents.extraction.forms import Found
from llama32_desktop.documents.extraction.rules.amounts import AmountHit
from llama32_desktop.documents.extraction.rules.finding import Hit
from llama32_desktop.documents.extraction.rules.heads import heads_in
from llama32_desktop.documents.extraction.rules.layout import Piece, Sheet
from llama32_desktop.documents.extraction.rules.roles import is_rate, label_of
from llama32_desktop.documents.extraction.rules.values import Values

_MOST_NUMBERS: Final = 9
_FEWEST_HEADS: Final = 3
_ROWS_BELOW: Final = 10
"""Rows below the heads of a table of taxes that may be its."""
HIGHEST: Final = Decimal(35)
"""Per cent: no country's value added tax is higher."""
_SURE: Final = 0.96
_AGREES: Final = Decimal("0.015")
_WHOLE: Final = Decimal("0.55")
"""The same where amounts are printed without cents."""
ROUNDED: Final = Decimal("0.005")
_BEFORE_RATE: Final = re.compile(r"(?:^|[^\d\s])%$")
"""As Turkey writes it: “%20”."""
_AFTER_RATE: Final = re.compile(r"\s?%")

_Key = tuple[Decimal, Decimal | None, Decimal]


class TaxRow(NamedTuple):
    """What is due at one rate."""

    rate: AmountHit
    base: AmountHit | None
    tax: AmountHit

    def cells(self) -> tuple[Found, Found, Found]:
        """As a row of `TAX_COLUMNS`."""
        base = self.base
        return (
            self.rate.found("rate", self.rate.value),
            base.found("base", base.value) if base else Found(name="base", value=None),
            self.tax.found("tax", self.tax.value),
        )


class Number(NamedTuple):
    """A number of a row, and how it is printed."""

    hit: AmountHit
    percent: bool
    cents: bool


def tax_rows(sheets: Sequence[Sheet], values: Values) -> list[TaxRow]:
    """Rows whose rate, base and tax agree, and that stand under the heads of a table of taxes or
    are labelled as tax; each once, from top to bottom."""
    found: dict[_Key, TaxRow] = {}
    proven: dict[_Key, TaxRow] = {}
    for sheet in sheets:
        left = 0
        for row in sheet.each_row():
            if are_heads(row, alone=False):
                left = _ROWS_BELOW
                continue
            left -= 1
            if heads_in(row):
                left = 0
            tax_row = _read(row, values, headed=left > 0)
            if tax_row is not None:
                base = tax_row.base
                key = (tax_row.rate.value, base.value if base else None, tax_row.tax.value)
                found.setdefault(key, tax_row)
            elif not found and (multiplied := _multiplied(row, values)):
                rate, base, tax = multiplied
                proven.setdefault((rate.value, base.value if base else None, tax.value), multiplied)
    return list((found or proven).values())


def printed_rates(sheets: Sequence[Sheet], values: Values) -> Iterator[AmountHit]:
    """Percentages that may be rates of tax, wherever they stand."""
    for sheet in sheets:
        for row in sheet.each_row():
            for number in numbers_in(row, values):
                if number.percent and 0 < number.hit.value <= HIGHEST:
                    yield number.hit


def are_heads(row: Sequence[Piece], *, alone: bool = True) -> bool:
    """Whether they are the heads of a table of taxes: its sum or its rate beside what is taxed.

    Args:
        alone: With nothing beside them; else a sum of the invoice may follow in the same row.
    """
    if not alone and len(row) > _FEWEST_HEADS and find_amounts(row[-1].text):
        row = row[:-2]
    if any(find_amounts(piece.text) for piece in row) or len(row) > _MOST_NUMBERS:
        return False
    labels = [label_of(piece.text) for piece in row]
    roles = {label.role for label in labels if label}
    rate = any(is_rate(piece.text) or piece.text.strip() == "%" for piece in row)
    taxed = "subtotal" in roles and ("tax" in roles or rate)
    return taxed or ("tax" in roles and rate)


def _read(row: Sequence[Piece], values: Values, *, headed: bool) -> TaxRow | None:
    label = label_of(row[0].text)
    is_tax = label is not None and label.role == "tax"
    numbers = list(numbers_in(row, values))
    if not (headed or is_tax or (numbers and numbers[0].percent)):
        return None
    if not 2 <= len(numbers) <= _MOST_NUMBERS:
        return None
    rates = [n for n in numbers if n.percent] or [
        n for n in numbers if headed and (values.whole or not n.cents)
    ]
    sums = _unbracketed([n for n in numbers if n.cents and not n.percent])
    for rate in rates:
        if not 0 <= rate.hit.value <= HIGHEST:
            continue
        best = min(_agreeing(rate, sums, values), default=None)
        if best is not None:
            base, tax = sums[best[2]], sums[best[3]]
            return TaxRow(_sure(rate.hit), _sure(base.hit), _sure(tax.hit))
        if is_tax and len(sums) == 1 and rate.percent:
            return TaxRow(rate.hit, None, sums[0].hit)
    return None


def _unbracketed(sums: Sequence[Number]) -> list[Number]:
    """What is taxed in brackets beside the tax is no negative amount."""
    bracketed = [one.hit.printed.startswith("(") for one in sums]
    if all(bracketed):
        return list(sums)
    return [
        one._replace(hit=replace(one.hit, value=abs(one.hit.value))) if inside else one
        for one, inside in zip(sums, bracketed, strict=True)
    ]


def _multiplied(row: Sequence[Piece], values: Values) -> TaxRow | None:
    """A row that nothing calls one of taxes, but whose rate is printed as one, and makes one of
    its sums of the other to the cent."""
    numbers = list(numbers_in(row, values))
    if len(numbers) > _MOST_NUMBERS:
        return None
    sums = [n for n in numbers if n.cents and not n.percent and n.hit.value]
    for rate in numbers:
        if not (rate.percent and 0 < rate.hit.value <= HIGHEST):
            continue
        best = min(_agreeing(rate, sums, values), default=None)
        if best is not None and not best[0]:
            base, tax = sums[best[2]], sums[best[3]]
            return TaxRow(_sure(rate.hit), _sure(base.hit), _sure(tax.hit))
    return None


def _agreeing(
    rate: Number, sums: Sequence[Number], values: Values
) -> Iterator[tuple[bool, Decimal, int, int]]:
    """The places of base and tax: those that agree to the cent first, then the largest, as what
    is taxed with its charges stands beside what it is without."""
    for base, tax in permutations(range(len(sums)), 2):
        whole = sums[base].hit.value
        off = abs(whole * rate.hit.value / 100 - sums[tax].hit.value)
        if off <= (_WHOLE if values.whole else _AGREES):
            yield off > ROUNDED, -abs(whole), base, tax


def _sure(hit: AmountHit) -> AmountHit:
    return replace(hit, confidence=_SURE)


def numbers_in(row: Sequence[Piece], values: Values) -> Iterator[Number]:
    """The numbers of a row from the left."""
    for piece in row[: 2 * _MOST_NUMBERS]:
        for amount in find_amounts(piece.text[:200], values.mark):
            printed = piece.text[amount.start : amount.end]
            words = piece.words_of(amount.start, amount.end)
            hit = Hit(amount.value, piece, words, printed.strip(), "", 0.8)
            percent = (
                _AFTER_RATE.match(piece.text, amount.end) is not None
                or _BEFORE_RATE.search(piece.text[max(0, amount.start - 2) : amount.start])
                is not None
            )
            cents = (
                values.whole
                or bool(amount.currency)
                or re.search(r"[.,]\d{2}(?!\d)", printed) is not None
            )
            yield Number(hit, percent, cents)
