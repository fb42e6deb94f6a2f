"""Which amounts of a page are its subtotal, its tax and its total."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import product
from typing import Final

from llama32_desktop.documents.extraction.rules.finding import Hit, anywhere, labelled, read_piece
from llama32_desktop.documents.extraction.rules.labels import pattern
from llama32_desktop.documents.extraction.rules.layout import Sheet
from llama32_desktop.documents.extraction.rules.values import Values

_CENT: Final = Decimal("0.011")
_MOST: Final = 6
_WEAK: Final = ("total", "summe", "gesamt", "totale", "totaal")

AmountHit = Hit[Decimal]


def sums(
    sheets: Sequence[Sheet], values: Values
) -> tuple[AmountHit | None, AmountHit | None, AmountHit | None]:
    """Subtotal, tax and total.

    Of what stands at the labels, three that add up go before all else; the total that is asked
    for in so many words goes before a bare “Total”, and the last on the page before the first.
    Where each rate of tax has its rows, those of all rates are added.
    """
    in_a_row = next(_rows_of_three(sheets, values), None)
    if in_a_row is not None:
        return in_a_row
    not_total = pattern("subtotal")
    totals = list(labelled(sheets, pattern("total"), values.amount, unless=not_total))
    subtotals = list(labelled(sheets, not_total, values.amount))
    taxes = list(labelled(sheets, pattern("tax"), values.amount))
    totals.sort(key=_strength)
    for whole in reversed(totals[-_MOST:]):
        for net, tax in _pairs(subtotals[-_MOST:], [t for t in taxes[-_MOST:] if t.value]):
            if abs(net.value + tax.value - whole.value) <= _CENT:
                return net, tax, whole
    # What is still due may be nothing, where the page was paid.
    totals = [hit for hit in totals if hit.value] or totals
    total = totals[-1] if totals else _largest(sheets, values)
    least = (t for t in reversed(taxes) if total and abs(t.value) < abs(total.value))
    return _fitting(subtotals, total), next(least, None), total


def _rows_of_three(
    sheets: Sequence[Sheet], values: Values
) -> Iterator[tuple[AmountHit, AmountHit, AmountHit]]:
    """Net, tax and gross beside each other, as receipts end their table of tax rates."""
    for sheet in sheets:
        for row in sheet.rows:
            if pattern("total").match(row[0].text) is None:
                continue
            amounts = [
                hit for piece in row[1:] if (hit := read_piece(piece, values.amount, 0, 0.9))
            ]
            if len(amounts) != 3:
                continue
            tax, net, whole = sorted(amounts, key=lambda hit: abs(hit.value))
            if tax.value and abs(net.value + tax.value - whole.value) <= _CENT:
                yield net, tax, whole


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
    """Each `count` hits that follow each other, as one: their sum, and the box around them."""
    for start in range(len(hits) - count + 1):
        run = hits[start : start + count]
        page = run[0].piece.page
        yield replace(
            run[0],
            value=sum((hit.value for hit in run), Decimal(0)),
            words=tuple(word for hit in run if hit.piece.page is page for word in hit.words),
            printed=" + ".join(hit.printed for hit in run),
            confidence=min(hit.confidence for hit in run),
        )


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
