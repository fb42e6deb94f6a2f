"""Whether the taxes by rate and what is left to pay agree with the sums of an invoice."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Final

from llama32_desktop.documents.extraction.forms import Check
from llama32_desktop.sentences import Sentence

_CENT: Final = Decimal("0.01")
_ROUNDED: Final = Decimal("0.015")
"""Taxes are rounded to the cent, for each line or for their sum."""

_Value = str | Decimal | None
_Values = Mapping[str, _Value]


def due_check(values: _Values) -> Check | None:
    """Whether what is left to pay is the total less what was paid; `None` where it is not said."""
    total, due = values.get("total"), values.get("due_amount")
    paid = values.get("prepaid") or Decimal(0)
    if not (isinstance(total, Decimal) and isinstance(due, Decimal) and isinstance(paid, Decimal)):
        return None
    name = "total and prepaid, due_amount"
    left = total - paid
    if abs(left - due) <= _CENT:
        return Check(name, "right", Sentence("The total less what was paid is the amount due."))
    if not paid:
        # A discount for paying soon, a deposit that is not named: the page may be right.
        return None
    return Check(
        name,
        "wrong",
        Sentence(
            "The total less what was paid is {0}, but the amount due is {1}; compare with the "
            "page.",
            left,
            due,
        ),
    )


def tax_checks(values: _Values, taxes: Sequence[_Values]) -> Iterator[Check]:
    """Whether each rate of its base is its tax, and whether these make the tax."""
    if not taxes:
        return
    off = [row for row in taxes if _is_off(row)]
    if off:
        rate, base, tax = (off[0].get(name) for name in ("rate", "base", "tax"))
        yield Check(
            "rate and base, tax",
            "wrong",
            Sentence("{0} % of {1} is not {2}; compare the tax with the page.", rate, base, tax),
        )
    elif all(isinstance(row.get("base"), Decimal) for row in taxes):
        yield Check(
            "rate and base, tax",
            "right",
            Sentence("The tax of each rate is that rate of its base."),
        )
    amounts = [row.get("tax") for row in taxes]
    known = [amount for amount in amounts if isinstance(amount, Decimal)]
    whole = values.get("tax")
    if not isinstance(whole, Decimal) or len(known) < len(amounts):
        return
    added = sum(known, Decimal(0))
    if abs(added - whole) <= _CENT * len(known):
        yield Check("taxes, tax", "right", Sentence("The taxes of all rates make the tax."))
    else:
        yield Check(
            "taxes, tax",
            "wrong",
            Sentence(
                "The taxes of all rates make {0}, but the tax is {1}; compare with the page.",
                added,
                whole,
            ),
        )


def _is_off(row: _Values) -> bool:
    rate, base, tax = (row.get(name) for name in ("rate", "base", "tax"))
    if not (isinstance(rate, Decimal) and isinstance(base, Decimal) and isinstance(tax, Decimal)):
        return False
    return abs(base * rate / 100 - tax) > _ROUNDED
