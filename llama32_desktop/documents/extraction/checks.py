"""Whether what was found on a page agrees with itself: sums, dates, account and tax numbers."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from llama32_desktop.documents.extraction.fields.identifiers import iban_valid, vat_valid
from llama32_desktop.documents.extraction.forms import Check, Form, Found

_CENT = Decimal("0.01")
_SUMS = ("subtotal and tax, total", "lines, subtotal", "lines, total")
"""The names of the checks that `_sum` makes."""
_ORDERED = (("date", "due"), ("from", "until"), ("start", "end"))


def check(
    form: Form, fields: Sequence[Found], lines: Sequence[Sequence[Found]] = ()
) -> tuple[Check, ...]:
    """A check for each rule of the form's fields; “not checked” where one is missing."""
    values = {found.name: found.value for found in fields}
    names = {field.name for field in form.fields}
    checks = []
    for field in form.fields:
        value = values.get(field.name)
        if field.type in ("iban", "vat"):
            right = (iban_valid if field.type == "iban" else vat_valid)(str(value or ""))
            checks.append(
                _result(
                    field.name,
                    right if value else None,
                    f"{field.title}: the check digits and the length are right.",
                    f"{field.title}: the check digits or the length are wrong; see the page.",
                )
            )
    if {"subtotal", "tax", "total"} <= names:
        checks.append(
            _sum("total", [values.get("subtotal"), values.get("tax")], values, "subtotal and tax")
        )
        amounts = [found.value for row in lines for found in row if found.name == "amount"]
        # Lines are printed with tax on receipts and without it on most invoices.
        by_name = [
            _sum(name, amounts or [None], values, "lines", len(amounts))
            for name in ("subtotal", "total")
        ]
        untaxed = by_name[0].outcome == "not checked" and not values.get("tax")
        if by_name[0].outcome != "right" and (by_name[1].outcome == "right" or untaxed):
            by_name.reverse()
        checks.append(by_name[0])
    for first, last in _ORDERED:
        if {first, last} <= names:
            a, b = values.get(first), values.get(last)
            checks.append(
                _result(
                    f"{first}, {last}",
                    str(a) <= str(b) if a and b else None,
                    "The dates follow each other.",
                    f"The first date ({a}) is after the second ({b}); one of them was misread.",
                )
            )
    return tuple(checks)


def adds_up(checks: Sequence[Check]) -> bool:
    """Whether a sum was checked, and is right."""
    return any(one.outcome == "right" and one.name in _SUMS for one in checks)


def _sum(
    name: str,
    parts: Sequence[str | Decimal | None],
    values: dict[str, str | Decimal | None],
    what: str,
    count: int = 0,
) -> Check:
    """A cent for each line is left to rounding."""
    whole = values.get(name)
    numbers = [part for part in parts if isinstance(part, Decimal)]
    if not isinstance(whole, Decimal) or len(numbers) < len(parts):
        return _result(f"{what}, {name}", None, "", "")
    added = sum(numbers, Decimal(0))
    return _result(
        f"{what}, {name}",
        abs(added - whole) <= _CENT * max(1, count),
        f"The {what} make the {name}.",
        f"The {what} make {added}, but the {name} is {whole}; compare with the page.",
    )


def _result(name: str, right: bool | None, good: str, bad: str) -> Check:
    if right is None:
        return Check(name, "not checked", "A value is missing, so that this was not checked.")
    return Check(name, "right", good) if right else Check(name, "wrong", bad)
