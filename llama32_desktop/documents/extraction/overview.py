"""What a table of extractions says as a whole: documents that are in it twice, and its sums."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable, Sequence
from decimal import Decimal
from typing import Final, NamedTuple

from llama32_desktop.documents.extraction.forms import Extraction, Form, FormField

_SAME: Final = ("supplier", "number", "total")
"""Fields that no two documents share, taken together."""
_NO_LETTER: Final = re.compile(r"[\W_]+")


class Sum(NamedTuple):
    """What a field's values come to in one currency."""

    currency: str
    """Its code; empty for values of documents that name none."""
    amount: Decimal
    documents: int
    """How many have a value."""


def duplicates(identities: Sequence[Hashable]) -> dict[int, int]:
    """Which documents have the supplier, the number and the total of an earlier one.

    Args:
        identities: What `identity` gives for each.

    Returns:
        The place of each duplicate, with that of the first document like it.
    """
    first: dict[Hashable, int] = {}
    found: dict[int, int] = {}
    for place, key in enumerate(identities):
        if key is None:
            continue
        if key in first:
            found[place] = first[key]
        else:
            first[key] = place
    return found


def identity(extraction: Extraction) -> Hashable:
    """What no two documents share: form, supplier, number and total.

    Suppliers and numbers are compared without case, blanks and punctuation. `None` for a document
    that lacks one of them, which is nobody's duplicate.
    """
    values = {field.name: field.value for field in extraction.fields}
    key: list[Hashable] = [extraction.form]
    for name in _SAME:
        value = values.get(name)
        if isinstance(value, str):
            value = _NO_LETTER.sub("", value).casefold() or None
        if value is None:
            return None
        key.append(value)
    return tuple(key)


def summed_field(form: Form) -> FormField | None:
    """The field whose sum a person wants below the table: the total, else the only amount."""
    amounts = [field for field in form.fields if field.type == "amount"]
    total = next((field for field in amounts if field.name == "total"), None)
    return total or (amounts[0] if len(amounts) == 1 else None)


def sums(extractions: Iterable[Extraction], name: str) -> list[Sum]:
    """The sums of a field's values, one for each currency, in the order in which these come."""
    amounts: dict[str, Decimal] = {}
    counts: dict[str, int] = {}
    for extraction in extractions:
        amount = code = None
        for field in extraction.fields:
            if field.name == name:
                amount = field.value
            elif field.name == "currency":
                code = field.value
        if isinstance(amount, Decimal):
            currency = str(code or "")
            amounts[currency] = amounts.get(currency, Decimal()) + amount
            counts[currency] = counts.get(currency, 0) + 1
    return [Sum(currency, amount, counts[currency]) for currency, amount in amounts.items()]
