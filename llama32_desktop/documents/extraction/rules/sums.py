"""Which amounts of a page are its subtotal, its tax, its other charges and its total."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import combinations, islice, product
from typing import Final, NamedTuple

from llama32_desktop.documents.extraction.rules.amounts import CENT, AmountHit
from llama32_desktop.documents.extraction.rules.charges import (
    charges_between,
    charges_in,
    making,
)
from llama32_desktop.documents.extraction.rules.column_sums import column_sums
from llama32_desktop.documents.extraction.rules.finding import anywhere, read_piece
from llama32_desktop.documents.extraction.rules.labels import pattern
from llama32_desktop.documents.extraction.rules.largest_sum import largest_sum, tendered, unread_sum
from llama32_desktop.documents.extraction.rules.layout import Sheet
from llama32_desktop.documents.extraction.rules.named_sums import (
    NamedSums,
    named_sums,
    settled,
    together,
)
from llama32_desktop.documents.extraction.rules.reckoning import Reckoning, between
from llama32_desktop.documents.extraction.rules.roles import label_of
from llama32_desktop.documents.extraction.rules.tax_agreement import (
    row_of_one_rate,
    rows_of_rates,
    rows_of_tax,
)
from llama32_desktop.documents.extraction.rules.taxes import TaxRow, tax_rows
from llama32_desktop.documents.extraction.rules.values import Values

_MOST: Final = 6
_MOST_SEEN: Final = 400
"""Amounts of a document of which each is tried as one that charges make."""
_FIRST: Final = 3
_MOST_ROWS: Final = 10
_UNLABELLED: Final = 0.85
_ADDS_UP: Final = 0.97
_RECKONED: Final = 0.88
"""How sure amounts are that make each other at a printed rate, and are not all named."""
_ONE_SUM: Final = 0.93
_NOTHING_SAYS: Final = 0.85
"""How sure an amount is at most that has a label and nothing to agree with."""
_CONTRADICTED: Final = 0.6
"""And where its subtotal, tax and total do not add up."""


class Sums(NamedTuple):
    """What stands below the lines of an invoice."""

    subtotal: AmountHit | None = None
    tax: AmountHit | None = None
    other: AmountHit | None = None
    """Discounts, shipping, tips, tax that is held back: what else lies between them and the
    total; found only where it makes the sum right."""
    total: AmountHit | None = None
    """With tax, before what was paid is taken off."""
    prepaid: AmountHit | None = None
    due_amount: AmountHit | None = None
    taxes: tuple[TaxRow, ...] = ()


def sums(sheets: Sequence[Sheet], values: Values, lines: Decimal | None = None) -> Sums:
    """Of what stands at the labels, amounts that add up go before all else; the total that is
    asked for in so many words goes before a bare “Total”, and the last on the page before the
    first. Where each rate of tax has its rows, those of all rates are added.

    Args:
        lines: What the invoice's lines add up to, where that is known.
    """
    named = named_sums(sheets, values)
    rows = tax_rows(sheets, values)
    made = _made(sheets, values, lines, named, rows)
    held = _rows_named(sheets, "retention")
    printed = [
        hit
        for hit in anywhere(sheets, values.amount, _UNLABELLED)
        if (id(hit.piece.page), hit.piece.row) not in held
    ]
    known = [hit for hit in (made.subtotal, made.tax) if hit]
    total, prepaid, due = settled(made.total, named.prepaid, named.due, printed, known)
    if prepaid and not _leaves(total, prepaid, due) and _rows_named(sheets, "earlier balance"):
        prepaid = None  # it was paid of an earlier bill
    return made._replace(
        total=total,
        prepaid=prepaid,
        due_amount=due,
        taxes=rows_of_tax(rows, made.tax)
        or row_of_one_rate(sheets, values, made.subtotal, made.tax)
        or rows_of_rates(Reckoning(sheets, values), made.subtotal, made.tax),
    )


def _rows_named(sheets: Sequence[Sheet], name: str) -> set[tuple[int, int]]:
    """The rows in which a label of these stands, by page and number."""
    return {
        (id(sheet.page), piece.row)
        for sheet in sheets
        for piece in sheet.pieces()
        if pattern(name).match(piece.text)
    }


def _leaves(total: AmountHit | None, prepaid: AmountHit, due: AmountHit | None) -> bool:
    """Whether what was paid is the difference of a total and what is left of it."""
    if total is None or due is None:
        return False
    return abs(total.value - abs(prepaid.value) - due.value) <= CENT


def _made(
    sheets: Sequence[Sheet],
    values: Values,
    lines: Decimal | None,
    named: NamedSums,
    rows: Sequence[TaxRow],
) -> Sums:
    largest = max((abs(hit.value) for hit in named.total if _is_strong(hit)), default=Decimal(0))
    in_a_row = _whole_row(_rows_of_three(sheets, values, ("total",)), largest)
    if in_a_row is not None:
        return _agreed(in_a_row)
    largest = max((abs(hit.value) for hit in named.total), default=Decimal(0))
    in_a_row = _whole_row(_rows_of_three(sheets, values, ("tax",)), largest)
    taxes = [*named.tax, *_added_rows(rows)]
    subtotals = [*named.subtotal, *_added_bases(rows)]
    # What is left to pay is the total where nothing else is said to be; a bare one comes before.
    likely = [*reversed(named.total[-_MOST:]), *reversed(named.due[-2:])]
    # Nothing and a tax make no total, but a row of what was sent for nothing.
    subtotals = _ends([net for net in subtotals if net.value])
    pairs = list(_pairs(subtotals, [t for t in _ends(taxes) if t.value]))
    untaxed = [(net, tax) for net in subtotals for tax in taxes if not tax.value]
    of_rates = {(row.base.value, row.tax.value) for row in rows if row.base} if rows[1:] else set()
    columns = column_sums(sheets, values)
    if columns is not None and columns.tax is not None:
        untaxed = []  # the nought is of a line that was sent for nothing
    if (rounded := _rounded(likely, pairs)) is not None:
        return rounded
    for whole in likely:
        for net, tax in [*pairs, *untaxed]:
            if (net.value, tax.value) in of_rates and abs(whole.value) + CENT < largest:
                continue  # the gross of one rate
            if whole.words in (net.words, tax.words):
                continue  # read twice under the heads of two columns
            if whole.value and abs(net.value + tax.value - whole.value) <= CENT:
                other = charges_between(charges_in(sheets, values), lines, net)
                return _agreed(Sums(net, tax, other, whole))
    if in_a_row is not None:
        return _agreed(in_a_row)
    if columns is not None and columns.total.value + CENT > largest:
        return Sums(None, columns.tax, None, columns.total)
    made = _gross(sheets, values, pairs, largest)
    if made is not None and not named.total:
        return _agreed(made)  # before what is left to pay, which deductions make, too
    charges = list(charges_in(sheets, values))
    unpaid = {hit.value for hit in named.due}
    for whole in likely:
        if made is not None and whole.value in unpaid:
            continue  # what was paid is no charge
        for net, rate in [*pairs, *untaxed, *((net, None) for net in subtotals)]:
            missing = whole.value - net.value - (rate.value if rate else 0)
            if other := making(missing, charges):
                return _agreed(Sums(net, rate, other, whole))
    if made is not None:
        return _agreed(made)
    if not named.total and (charged := _charged(sheets, values, [*pairs, *untaxed], charges)):
        return charged
    reckoned = _reckoned(sheets, values, lines, named, likely, charges)
    if reckoned is not None:
        return reckoned
    # What is still due may be nothing, where the page was paid.
    total = next((hit for hit in likely if hit.value), None)
    if total is None or not _is_strong(total):
        paid = tendered(sheets, values)
        # A weak label is a head of the lines, too: “QTY ITEM TOTAL”.
        total = paid if paid and (total is None or paid.value > total.value) else total
    total = total or unread_sum(sheets, pairs) or largest_sum(sheets, values)
    least = (t for t in reversed(taxes) if total and abs(t.value) < abs(total.value))
    subtotal = _fitting(subtotals, total, taken_off=any(one.value < 0 for one in charges))
    own_tax = next(least, None)
    other = charges_between(charges, lines, total) if subtotal is None else None
    if total and own_tax and own_tax.value and subtotal is None:
        # What is printed somewhere and is the total without the tax is the subtotal.
        left = total.value - own_tax.value
        every = anywhere(sheets, values.amount, _UNLABELLED)
        for net in every:
            if net.value == left:
                return _agreed(Sums(net, own_tax, None, total))
    alone = Sums(subtotal, own_tax, other, total)
    if (
        total
        and subtotal
        and (own_tax is None or not own_tax.value)
        and subtotal.value == total.value
        and subtotal.words != total.words
    ):
        return _agreed(alone)
    if total in likely and total and lines is not None and lines == total.value:
        return alone._replace(total=_surer(total, _ONE_SUM))
    return _doubted(alone) if subtotal and own_tax and total else _lone(alone)


def _rounded(
    likely: Sequence[AmountHit], pairs: Sequence[tuple[AmountHit, AmountHit]]
) -> Sums | None:
    """A total without cents that a subtotal and a tax make but for some: “3,805.00”, “684.90” and
    “4,490.00”, as is the custom where small coins are out of use."""
    strong = [whole for whole in likely if whole.value and _is_strong(whole)]
    if any(abs(net.value + tax.value - one.value) <= CENT for one in strong for net, tax in pairs):
        return None
    for whole in strong:
        if whole.value % 1:
            continue
        for net, tax in pairs:
            left = abs(net.value + tax.value - whole.value)
            if CENT < left < 1 and abs(tax.value) < abs(net.value):
                return _each(Sums(net, tax, None, whole), lambda hit: _at_most(hit, _RECKONED))
    return None


def _gross(
    sheets: Sequence[Sheet],
    values: Values,
    pairs: Sequence[tuple[AmountHit, AmountHit]],
    largest: Decimal,
) -> Sums | None:
    """A subtotal, a tax and what they make, wherever that is printed."""
    for hit in anywhere(sheets, values.amount, _UNLABELLED):
        for net, tax in pairs:
            # One rate's net and tax make its gross, which is no total beside a larger one.
            if hit.value == net.value + tax.value and abs(hit.value) + CENT > largest:
                return Sums(net, tax, None, hit)
    return None


def _charged(
    sheets: Sequence[Sheet],
    values: Values,
    pairs: Sequence[tuple[AmountHit, AmountHit]],
    charges: Sequence[AmountHit],
) -> Sums | None:
    """A subtotal, a tax, other charges and what they make, wherever that is printed."""
    if not charges:
        return None
    for hit in islice(anywhere(sheets, values.amount, _UNLABELLED), _MOST_SEEN):
        for net, tax in pairs[:_MOST]:
            other = making(hit.value - net.value - tax.value, charges)
            if other is not None and abs(hit.value) > abs(tax.value):
                found = Sums(net, tax, other, hit)
                return _each(found, lambda one: _at_most(one, _RECKONED))
    return None


def _reckoned(
    sheets: Sequence[Sheet],
    values: Values,
    lines: Decimal | None,
    named: NamedSums,
    likely: Sequence[AmountHit],
    charges: Sequence[AmountHit],
) -> Sums | None:
    """Subtotal, tax and total where the label of one of them is in no list, and arithmetic says
    which it is."""
    reckoning = Reckoning(sheets, values)
    for whole in likely:
        for net in reversed(named.subtotal[-_MOST:]):
            larger = abs(whole.value) - abs(net.value) > CENT and whole.value * net.value > 0
            tax = _missing_tax(sheets, values, reckoning, net, whole) if larger else None
            if tax is not None and tax.value and reckoning.is_taxed(net.value, tax.value):
                return _agreed(Sums(net, tax, None, whole))
            if tax is not None:
                found = Sums(net, tax, None, whole)
                return _each(found, lambda hit: _at_most(hit, _RECKONED))
    for whole in likely:
        for net, charge in product(reversed(named.subtotal[-_MOST:]), charges[-_MOST:]):
            tax = reckoning.at(whole.value - net.value - charge.value)
            if tax is not None and tax.value and reckoning.is_taxed(net.value, tax.value):
                return _agreed(Sums(net, tax, charge, whole))
    made = reckoning.at(lines) if lines else None
    for whole in likely:
        if made is None:
            break
        larger = abs(whole.value) > abs(made.value) and whole.value * made.value > 0
        tax = reckoning.at(whole.value - made.value) if larger else None
        if tax is not None and abs(tax.value) < abs(made.value):
            # What the lines make, and what lies between that and the total, are printed, too.
            return _each(Sums(made, tax, None, whole), lambda hit: _at_most(hit, _RECKONED))
    strong = max((abs(hit.value) for hit in named.total if _is_strong(hit)), default=Decimal(0))
    named_values = {hit.value for hit in likely}
    nets = {hit.value for hit in (*named.subtotal, *named.total)} | {lines}
    largest = max(map(abs, named_values), default=Decimal(0))
    for net, tax, whole in reckoning.wholes():
        if abs(whole.value) + CENT < strong:
            return None  # one rate's row adds up in itself, too
        told = whole.value in named_values
        if told or net.value in nets or not named_values:
            if abs(whole.value) + CENT < largest and not told:
                return None
            return _each(Sums(net, tax, None, whole), lambda hit: _at_most(hit, _RECKONED))
    return None


def _missing_tax(
    sheets: Sequence[Sheet],
    values: Values,
    reckoning: Reckoning,
    net: AmountHit,
    whole: AmountHit,
) -> AmountHit | None:
    """What lies between two named sums: the tax, if a rate makes it, or if it stands there."""
    missing = whole.value - net.value
    tax = reckoning.at(missing)
    if tax is not None and (
        reckoning.is_taxed(net.value, tax.value)
        or (tax.piece.page is net.piece.page and tax.piece.row == net.piece.row)
        or rows_of_rates(reckoning, net, tax)
    ):
        return tax
    amounts = between(sheets, values, net, whole)[-_MOST:]
    if amounts and abs(sum((hit.value for hit in amounts), Decimal(0)) - missing) <= CENT:
        return together(amounts) if len(amounts) > 1 else amounts[0]
    return None


def _ends(hits: Sequence[AmountHit]) -> list[AmountHit]:
    """The first and the last: between them stand those of a page's lines."""
    return [*hits[:_FIRST], *hits[max(_FIRST, len(hits) - _MOST) :]]


def _agreed(made: Sums) -> Sums:
    """Amounts that add up are sure: by chance few do."""
    return _each(made, lambda hit: _surer(hit, _ADDS_UP))


def _lone(made: Sums) -> Sums:
    return _each(made, lambda hit: _at_most(hit, _NOTHING_SAYS))


def _doubted(made: Sums) -> Sums:
    return _each(made, lambda hit: _at_most(hit, _CONTRADICTED))


def _each(made: Sums, change: Callable[[AmountHit], AmountHit]) -> Sums:
    subtotal, tax, other, total = (hit and change(hit) for hit in made[:4])
    return Sums(subtotal, tax, other, total)


def _surer(hit: AmountHit, confidence: float) -> AmountHit:
    return replace(hit, confidence=max(hit.confidence, confidence))


def _at_most(hit: AmountHit, confidence: float) -> AmountHit:
    return replace(hit, confidence=min(hit.confidence, confidence))


def _added_rows(rows: Sequence[TaxRow]) -> Iterator[AmountHit]:
    """The tax of all rates, last, and of each alone."""
    yield from (row.tax for row in rows)
    if len(rows) > 1:
        yield together([row.tax for row in rows])


def _added_bases(rows: Sequence[TaxRow]) -> Iterator[AmountHit]:
    bases = [row.base for row in rows if row.base]
    if bases and len(bases) == len(rows):
        yield together(bases) if len(bases) > 1 else bases[0]


def _rows_of_three(
    sheets: Sequence[Sheet], values: Values, roles: Collection[str]
) -> Iterator[Sums]:
    """Net, tax and gross beside each other, as receipts end their table of tax rates."""
    for sheet in sheets:
        for row in sheet.each_row():
            label = label_of(row[0].text)
            if label is None or label.role not in roles:
                continue
            ends = [label.end, *(0 for _ in row[1:])]
            read = (
                read_piece(piece, values.amount, end, 0.9)
                for piece, end in zip(row[:_MOST_ROWS], ends, strict=False)
            )
            amounts = [hit for hit in read if hit]
            if len(amounts) not in (3, 4):
                continue
            for three in combinations(amounts, 3):
                tax, net, whole = sorted(three, key=lambda hit: abs(hit.value))
                rates = [hit.value for hit in amounts if hit not in three]
                if (
                    tax.value
                    and abs(net.value + tax.value - whole.value) <= CENT
                    and all(abs(net.value * rate / 100 - tax.value) <= CENT for rate in rates)
                ):
                    yield Sums(net, tax, None, whole)
                    break


def _whole_row(made: Iterator[Sums], largest: Decimal) -> Sums | None:
    """The first that is no part of a larger total: one rate's row adds up in itself, too."""
    return next((one for one in made if one.total and abs(one.total.value) + CENT > largest), None)


def _is_strong(hit: AmountHit) -> bool:
    label = label_of(hit.label)
    return label is not None and label.strong


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
        yield together(hits[start : start + count])


def _fitting(
    hits: Sequence[AmountHit], total: AmountHit | None, *, taken_off: bool
) -> AmountHit | None:
    """The last that may be a total's subtotal: a larger one only where something is `taken_off`."""
    fitting = [hit for hit in hits if total is None or abs(hit.value) <= abs(total.value)]
    fitting = fitting or (list(hits) if taken_off else [])
    return fitting[-1] if fitting else None
