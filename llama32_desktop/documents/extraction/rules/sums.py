"""Which amounts of a page are its subtotal, its tax, its other charges and its total."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import combinations, product
from typing import Final, NamedTuple

from llama32_desktop.documents.extraction.rules.finding import Hit, anywhere, labelled, read_piece
from llama32_desktop.documents.extraction.rules.labels import pattern
from llama32_desktop.documents.extraction.rules.layout import Sheet
from llama32_desktop.documents.extraction.rules.values import Values

_CENT: Final = Decimal("0.011")
_MOST: Final = 6
_WEAK: Final = ("total", "summe", "gesamt", "totale", "totaal", "合計")

AmountHit = Hit[Decimal]


class Sums(NamedTuple):
    """What stands below the lines of an invoice."""

    subtotal: AmountHit | None
    tax: AmountHit | None
    other: AmountHit | None
    """Discounts, shipping, tips, tax that is held back: what else lies between them and the
    total; found only where it makes the sum right."""
    total: AmountHit | None


def sums(sheets: Sequence[Sheet], values: Values, lines: Decimal | None = None) -> Sums:
    """Of what stands at the labels, amounts that add up go before all else; the total that is
    asked for in so many words goes before a bare “Total”, and the last on the page before the
    first. Where each rate of tax has its rows, those of all rates are added.

    Args:
        lines: What the invoice's lines add up to, where that is known.
    """
    in_a_row = next(_rows_of_three(sheets, values), None)
    if in_a_row is not None:
        return in_a_row
    not_total = pattern("subtotal")
    totals = list(labelled(sheets, pattern("total"), values.amount, unless=not_total))
    subtotals = list(labelled(sheets, not_total, values.amount))
    taxes = list(labelled(sheets, pattern("tax"), values.amount))
    totals.sort(key=_strength)
    likely = totals[: -_MOST - 1 : -1]
    pairs = list(_pairs(subtotals[-_MOST:], [t for t in taxes[-_MOST:] if t.value]))
    for whole in likely:
        for net, tax in pairs:
            if abs(net.value + tax.value - whole.value) <= _CENT:
                return Sums(net, tax, _between(sheets, values, lines, net), whole)
    charges = list(_charges(sheets, values))
    for whole in likely:
        for net, rate in [*pairs, *((net, None) for net in subtotals[-_MOST:])]:
            missing = whole.value - net.value - (rate.value if rate else 0)
            if other := _making(missing, charges):
                return Sums(net, rate, other, whole)
    # What is still due may be nothing, where the page was paid.
    totals = [hit for hit in totals if hit.value] or totals
    total = totals[-1] if totals else _largest(sheets, values)
    least = (t for t in reversed(taxes) if total and abs(t.value) < abs(total.value))
    subtotal = _fitting(subtotals, total)
    other = _between(sheets, values, lines, total) if subtotal is None else None
    return Sums(subtotal, next(least, None), other, total)


def _rows_of_three(sheets: Sequence[Sheet], values: Values) -> Iterator[Sums]:
    """Net, tax and gross beside each other, as receipts end their table of tax rates."""
    for sheet in sheets:
        for row in sheet.each_row():
            if pattern("total").match(row[0].text) is None:
                continue
            amounts = [
                hit for piece in row[1:] if (hit := read_piece(piece, values.amount, 0, 0.9))
            ]
            if len(amounts) != 3:
                continue
            tax, net, whole = sorted(amounts, key=lambda hit: abs(hit.value))
            if tax.value and abs(net.value + tax.value - whole.value) <= _CENT:
                yield Sums(net, tax, None, whole)


def _pairs(
    nets: Sequence[AmountHit], taxes: Sequence[AmountHit]
) -> Iterator[tuple[AmountHit, AmountHit]]:
    """What may be subtotal and tax: a row each first, then those of two rates, of three, …"""
    yield from product(nets, taxes)
    for count in range(2, len(taxes) + 1):
        for tax in _runs(taxes, count):
            yield from ((net, tax) for net in nets)
            yield from ((net, tax) for net in _runs(nets, count))


def _runs(hits: Sequence[AmountHit], count: int) -> Iterator[AmountHit]:
    """Each `count` hits that follow each other, as one."""
    for start in range(len(hits) - count + 1):
        yield _together(hits[start : start + count])


def _together(hits: Sequence[AmountHit]) -> AmountHit:
    """Their sum, and the box around them."""
    page = hits[0].piece.page
    return replace(
        hits[0],
        value=sum((hit.value for hit in hits), Decimal(0)),
        words=tuple(word for hit in hits if hit.piece.page is page for word in hit.words),
        printed=" + ".join(hit.printed for hit in hits),
        confidence=min(hit.confidence for hit in hits),
    )


def _charges(sheets: Sequence[Sheet], values: Values) -> Iterator[AmountHit]:
    """What is added or taken off: deductions are printed with a minus and without one."""
    for hit in labelled(sheets, pattern("deduction"), values.amount):
        yield replace(hit, value=-abs(hit.value))
    yield from labelled(sheets, pattern("charge"), values.amount)


def _making(missing: Decimal, charges: Sequence[AmountHit]) -> AmountHit | None:
    """The charges that make what is missing: as many of them as can."""
    charges = charges[-_MOST:]
    for count in range(len(charges), 0, -1):
        for some in combinations(charges, count):
            if abs(sum(hit.value for hit in some) - missing) <= _CENT:
                return _together(some)
    return None


def _between(
    sheets: Sequence[Sheet], values: Values, lines: Decimal | None, whole: AmountHit | None
) -> AmountHit | None:
    """The charges that lie between the lines and the sum that follows them."""
    if lines is None or whole is None or abs(whole.value - lines) <= _CENT:
        return None
    return _making(whole.value - lines, list(_charges(sheets, values)))


def _strength(hit: AmountHit) -> tuple[int, int, float]:
    weak = hit.label.strip(" .:").lower() in _WEAK
    return (not weak, hit.piece.page.number, hit.piece.box[1])


def _fitting(hits: Sequence[AmountHit], total: AmountHit | None) -> AmountHit | None:
    fitting = [hit for hit in hits if total is None or abs(hit.value) <= abs(total.value)]
    return fitting[-1] if fitting else None


def _largest(sheets: Sequence[Sheet], values: Values) -> AmountHit | None:
    """Where no label says so, a total is the largest amount with cents."""
    found = anywhere(sheets, values.amount, 0.4)
    return max(found, key=lambda hit: hit.value, default=None)
