"""Whether pages are several documents: a scanner's pile, or a month of invoices in one file."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import msgspec

from llama32_desktop.documents.extraction.forms import PAGES, Check, Found
from llama32_desktop.documents.extraction.rules.document_number import labelled_number
from llama32_desktop.documents.extraction.rules.layout import Sheet
from llama32_desktop.documents.extraction.rules.named_sums import named_sums
from llama32_desktop.documents.extraction.rules.values import Values
from llama32_desktop.sentences import Sentence

_NAMED: Final = 5
_PILE: Final = 50
"""Documents that are not held against each other: that costs the square of their number."""
_UNSURE: Final = 0.5
"""How sure a value is at the most that may be another document's."""


def numbers_of_several(sheets: Sequence[Sheet], values: Values) -> list[str]:
    """The numbers of the documents that these pages are, in their order; empty for one alone.

    Each has a number of its own, which no page of another prints, and a sum to pay.
    """
    if len(sheets) < 2:
        return []
    found: dict[str, Sheet] = {}
    for sheet in sheets:
        hit = labelled_number(sheet)
        if hit is None or hit.value in found:
            continue
        sums = named_sums([sheet], values)
        if sums.total or sums.due:
            found[hit.value] = sheet
    if len(found) > _PILE:
        return list(found)
    alone = [
        number
        for number, own in found.items()
        if not any(number in one.page.text for one in found.values() if one is not own)
    ]
    return alone if len(alone) > 1 else []


def said_of_several(numbers: Sequence[str]) -> Check:
    """What a person is told of them."""
    named = ", ".join(numbers[:_NAMED]) + (" …" if len(numbers) > _NAMED else "")
    return Check(
        PAGES,
        "wrong",
        Sentence(
            "This file seems to hold {0} documents ({1}), and these values may be of any of them: "
            "save each by itself, and add them again.",
            len(numbers),
            named,
        ),
    )


def doubted(fields: Sequence[Found]) -> tuple[Found, ...]:
    """Values that may be of several documents: none of them is sure."""
    return tuple(
        msgspec.structs.replace(one, confidence=min(one.confidence, _UNSURE)) for one in fields
    )
