"""The total of a page on which no label of one is known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Final

from llama32_desktop.documents.extraction.rules.finding import Hit, anywhere, labelled
from llama32_desktop.documents.extraction.rules.labels import pattern
from llama32_desktop.documents.extraction.rules.layout import Sheet
from llama32_desktop.documents.extraction.rules.values import Values

_UNNAMED: Final = 0.4
_PAID: Final = 0.78
"""How sure a sum is that cash given and change make, and that no label names."""


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
