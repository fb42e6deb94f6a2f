"""The total of a page on which no label of one is known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
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
