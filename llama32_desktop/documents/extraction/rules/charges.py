"""What is added to an invoice's sums or taken off them: discounts, shipping, tips, levies."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import combinations
from typing import Final

from llama32_desktop.documents.extraction.rules.amounts import CENT, AmountHit
from llama32_desktop.documents.extraction.rules.finding import anywhere, labelled
from llama32_desktop.documents.extraction.rules.labels import pattern
from llama32_desktop.documents.extraction.rules.layout import Sheet
from llama32_desktop.documents.extraction.rules.named_sums import together
from llama32_desktop.documents.extraction.rules.values import Values

_MOST: Final = 6
_UNNAMED: Final = 0.85
_MOST_ROUNDED: Final = 1
"""What a total is rounded by is less."""


def charges_in(sheets: Sequence[Sheet], values: Values) -> Iterator[AmountHit]:
    """What is added or taken off: deductions are printed with a minus and without one."""
    # What is printed with a minus is taken off, whatever it is called.
    yield from (hit for hit in anywhere(sheets, values.amount, _UNNAMED) if hit.value < 0)
    for hit in labelled(sheets, pattern("deduction"), values.amount):
        yield replace(hit, value=-abs(hit.value))
    for name in ("charge", "levy"):
        yield from labelled(sheets, pattern(name), values.amount)
    for hit in labelled(sheets, pattern("rounding"), values.amount):
        if abs(hit.value) < _MOST_ROUNDED:
            yield hit
            # Pages print “Round off 0.40” for either way.
            yield replace(hit, value=-hit.value)


def making(missing: Decimal, charges: Sequence[AmountHit]) -> AmountHit | None:
    """The charges that make what is missing: as many of them as can."""
    if abs(missing) <= CENT:
        return None
    charges = charges[-_MOST:]
    for count in range(len(charges), 0, -1):
        for some in combinations(charges, count):
            once = len({hit.words for hit in some}) == count
            if once and abs(sum(hit.value for hit in some) - missing) <= CENT:
                return together(some)
    return None


def charges_between(
    charges: Iterable[AmountHit], lines: Decimal | None, whole: AmountHit | None
) -> AmountHit | None:
    """Those of the charges that lie between the lines and the sum that follows them."""
    if lines is None or whole is None or abs(whole.value - lines) <= CENT:
        return None
    return making(whole.value - lines, list(charges))
