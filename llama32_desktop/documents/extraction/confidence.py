"""How often a value that rules found is right, from the evidence that they had for it."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from typing import Final

import msgspec

from llama32_desktop.documents.extraction.forms import Form, Found

UNSURE: Final = 0.8
"""Values below this confidence are marked for the eye."""

Curve = tuple[tuple[float, float], ...]
"""Knots: what the rules' evidence is worth, and the share of values that were right with it. Both
rise; between two knots the share is on the line between them."""

_SUMS: Final[Curve] = (
    (0.0, 0.0),
    (0.6, 0.6),
    (0.89, 0.78),
    (0.92, 0.92),
    (0.97, 0.985),
    (1.0, 1.0),
)
"""Sums that make each other right are seldom wrong; one that only stands beside its label is the
sum of something else too often to be left unmarked."""
_NAMES: Final[Curve] = ((0.0, 0.0), (0.8, 0.75), (0.92, 0.79), (0.95, 0.95), (1.0, 1.0))
"""A name that a few lines speak for may be half of one, or another company's."""
_NUMBERS: Final[Curve] = ((0.0, 0.0), (0.85, 0.79), (0.88, 0.92), (0.95, 0.97), (1.0, 1.0))
"""A number that no label names may be a customer's or a meter's."""
_FEW: Final[Curve] = ((0.0, 0.0), (0.85, 0.78), (1.0, 0.93))
"""Of these too few were counted to be sure of any."""
_ORDERS: Final[Curve] = ((0.0, 0.0), (0.92, 0.78), (1.0, 0.93))
"""A number below an order's label may be the customer's or an offer's."""
_PAID: Final[Curve] = ((0.0, 0.0), (1.0, 0.79))
"""What was paid is told from an amount to be paid by words that vary more than any others."""

_CURVES: Final[dict[str, Curve]] = {
    **dict.fromkeys(("subtotal", "tax", "total"), _SUMS),
    "order": _ORDERS,
    "prepaid": _PAID,
    "due_amount": _FEW,
    "supplier": _NAMES,
    "number": _NUMBERS,
}
"""Fitted to what `python -m tests.bench.invoices --json` counts by field and level on the families
made for learning and on public invoices, `_ORDERS` and `_PAID` on those held back; fields without a
curve are as sure as they are right."""
_FORMS: Final = ("invoice", "receipt")


def calibrated(form: Form, fields: Iterable[Found]) -> tuple[Found, ...]:
    """The same values, each with the share of such values that is right as its confidence.

    Values of other forms than invoices and receipts stay as they are: nobody counted those.
    """
    if form.name not in _FORMS:
        return tuple(fields)
    return tuple(_calibrated(found) for found in fields)


def _calibrated(found: Found) -> Found:
    curve = _CURVES.get(found.name)
    if curve is None or found.value is None:
        return found
    return msgspec.structs.replace(found, confidence=_share(curve, found.confidence))


def _share(curve: Curve, evidence: float) -> float:
    evidence = min(max(evidence, 0.0), 1.0)
    for (left, low), (right, high) in pairwise(curve):
        if evidence <= right:
            return low + (high - low) * (evidence - left) / (right - left)
    return curve[-1][1]
