"""The total of a page on which no label of one is known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import islice, pairwise
from typing import Final

from llama32_desktop.documents.extraction.rules.finding import Hit, anywhere, labelled
from llama32_desktop.documents.extraction.rules.labels import pattern
from llama32_desktop.documents.extraction.rules.layout import Sheet
from llama32_desktop.documents.extraction.rules.named_sums import together
from llama32_desktop.documents.extraction.rules.roles import label_of
from llama32_desktop.documents.extraction.rules.values import Values

_UNNAMED: Final = 0.4
_UNREAD: Final = 0.5
_LEAST_PARTS: Final = 3
"""Times that a subtotal is its tax at the least."""
_ROUNDED: Final = Decimal("0.5")
_NEAR: Final = 4
"""Amounts between a sum and the cash that was given."""
_MOST_SEEN: Final = 400
_PAID: Final = 0.78
"""How sure a sum is that cash given and change make, and that no label names."""


def unread_sum(
    sheets: Sequence[Sheet], pairs: Sequence[tuple[Hit[Decimal], Hit[Decimal]]]
) -> Hit[Decimal] | None:
    """What a subtotal and its tax make, where OCR read no amount at the total: “TOTAL 154:02”."""
    if not pairs or any(sheet.page.way != "ocr" for sheet in sheets):
        return None
    labels = (label_of(piece.text) for sheet in sheets for piece in sheet.pieces())
    if not any(label is not None and label.role == "total" for label in labels):
        return None
    # One tax at two labels is added up, too.
    net, tax = min(pairs, key=lambda pair: pair[1].value)
    if len({one.value for one, _ in pairs}) > 1:
        return None
    if not 0 < tax.value * _LEAST_PARTS < net.value:
        return None
    return replace(together([net, tax]), confidence=_UNREAD)


def tendered(sheets: Sequence[Sheet], values: Values) -> Hit[Decimal] | None:
    """The sum of a till, by what follows it whatever the labels are read as: the cash that was
    given, a whole number, and the change behind it; “141.00, 1000.00, 859.00”. Nothing above it is
    larger, and nothing below than the cash. Where small coins are out of use, the change is of the
    rounded sum."""
    for sheet in sheets:
        hits = list(islice(anywhere([sheet], values.amount, _UNNAMED), _MOST_SEEN))
        highest: list[Decimal] = []  # two values, since cash is printed twice, too
        for at, (given, change) in enumerate(pairwise(hits)):
            most = next((one for one in highest if one != given.value), Decimal(0))
            highest = sorted({*highest, given.value}, reverse=True)[:2]
            if given.value % 1 or not 0 < change.value < given.value:
                continue
            made = given.value - change.value
            below = hits[at + 2 :]
            if most - made >= 1 or any(
                _has_cents(hit) and hit.value > given.value for hit in below
            ):
                continue
            above = hits[max(0, at - _NEAR) : at]
            # “99.00, 99.00, 20.00, 79.00”: a price, a deposit and what is left, and no cash.
            first = at > 0 and all(hit.value != given.value for hit in hits[:at])
            near = [*reversed(above), *(below[:_NEAR] if first else [])]
            whole = next((hit for hit in near if hit.value == made), None)
            if whole is None and not made % 1:
                whole = next((hit for hit in above if abs(hit.value - made) <= _ROUNDED), None)
            if whole is not None and whole.piece.row not in (given.piece.row, change.piece.row):
                return replace(whole, confidence=_PAID)
    return None


def _has_cents(hit: Hit[Decimal]) -> bool:
    """Whether it was printed with them, be they noughts."""
    return not hit.value.same_quantum(Decimal(1))


def largest_sum(sheets: Sequence[Sheet], values: Values) -> Hit[Decimal] | None:
    """The largest amount with cents; where it was given in cash, what is left of it without the
    change."""
    found = list(anywhere(sheets, values.amount, _UNNAMED))
    largest = max(found, key=lambda hit: hit.value, default=None)
    if largest is None:
        return None
    for change in labelled(sheets, pattern("change"), values.amount):
        if change.value <= 0:
            continue
        for hit in found:
            if hit.value == largest.value - change.value:
                return replace(hit, confidence=_PAID)
    return largest
