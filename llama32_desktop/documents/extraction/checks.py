"""Whether what was found on a page agrees with itself: sums, dates, account and tax numbers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Final

import msgspec

from llama32_desktop.documents.extraction.fields.identifiers import iban_valid, vat_valid
from llama32_desktop.documents.extraction.fields.tax_offices import office_knows
from llama32_desktop.documents.extraction.forms import (
    PAGES,
    Check,
    Extraction,
    Form,
    FormField,
    Found,
)
from llama32_desktop.documents.extraction.sum_checks import due_check, tax_checks
from llama32_desktop.sentences import Sentence

_CENT: Final = Decimal("0.01")
SUMS: Final = (
    "subtotal and tax, total",
    "lines, subtotal",
    "lines, total",
    "opening and entries, closing",
)
"""The names of the checks of sums."""
PRICES: Final = "quantity and price, amount"
_ORDERED: Final = (("date", "due"), ("from", "until"), ("start", "end"))

_TWO_READINGS: Final = ", model"
DIFFERS: Final = ", page and e-invoice"
"""Behind a field's name: the name of a check that says that the page says something else than the
electronic invoice in the file."""
_OF_EINVOICES: Final = ("BR-", "PEPPOL-", "e-invoice ")
"""How the names of checks begin that an electronic invoice's own rules have."""

_Value = str | Decimal | None
_Values = Mapping[str, _Value]


def check(
    form: Form,
    fields: Sequence[Found],
    lines: Sequence[Sequence[Found]] = (),
    taxes: Sequence[Sequence[Found]] = (),
) -> tuple[Check, ...]:
    """A check for each rule of the form's fields; “not checked” where one is missing."""
    values = {found.name: found.value for found in fields}
    rows = [{found.name: found.value for found in row} for row in lines]
    rates = [{found.name: found.value for found in row} for row in taxes]
    # Lines of electronic invoices have charges of their own, and their taxes are rounded in other
    # ways: their own rules reckon with that.
    if any(found.way == "e-invoice" for row in (*lines, *taxes) for found in row):
        return tuple(one for one in _checks(form, values, rows, []) if one.name != PRICES)
    return tuple(_checks(form, values, rows, rates))


def two_readings(field: FormField, rules: _Value, model: _Value) -> Check:
    """Rules and model contradict each other."""
    return Check(
        field.name + _TWO_READINGS,
        "wrong",
        Sentence(
            "{0}: the rules read “{1}” and the model “{2}”; compare with the page.",
            field.heading,
            rules,
            model,
        ),
    )


def check_again(
    form: Form,
    before: Extraction,
    *,
    fields: Sequence[Found] | None = None,
    lines: Sequence[tuple[Found, ...]] | None = None,
) -> Extraction:
    """An extraction with a person's corrections, and what is to be said of it now: the rules of
    its values anew, and of before what no correction has settled."""
    fields = before.fields if fields is None else tuple(fields)
    lines = before.lines if lines is None else tuple(lines)
    read = {found.name: found for found in before.fields}
    corrected = [found.name for found in fields if found != read.get(found.name)]
    settled = {name + behind for name in corrected for behind in (_TWO_READINGS, DIFFERS)}
    kept = [
        one
        for one in before.checks
        if one.name == PAGES
        or one.name.startswith(_OF_EINVOICES)
        or (one.name.endswith((_TWO_READINGS, DIFFERS)) and one.name not in settled)
    ]
    return msgspec.structs.replace(
        before,
        fields=fields,
        lines=lines,
        checks=(*check(form, fields, lines, before.taxes), *kept),
    )


def adds_up(checks: Sequence[Check]) -> bool:
    """Whether a sum was checked, and is right."""
    return any(one.outcome == "right" and one.name in SUMS for one in checks)


def _checks(
    form: Form, values: _Values, rows: Sequence[_Values], rates: Sequence[_Values]
) -> Iterator[Check]:
    names = {field.name for field in form.fields}
    columns = {column.name for field in form.fields for column in field.columns}
    amounts = [row.get("amount") for row in rows]
    for field in form.fields:
        if field.type in ("iban", "vat"):
            yield _digits(field, values.get(field.name))
    if {"subtotal", "tax", "total"} <= names:
        yield _total(values)
        yield _lines(values, amounts)
        yield from tax_checks(values, rates)
    if "due_amount" in names and (due := due_check(values)):
        yield due
    if {"opening", "closing"} <= names:
        yield _closing(values, amounts)
    if {"quantity", "price", "amount"} <= columns:
        yield _prices(rows, known=adds_up([_lines(values, amounts)]))
    for first, last in _ORDERED:
        if {first, last} <= names:
            yield _order(first, last, values)


def _digits(field: FormField, value: _Value) -> Check:
    printed = str(value or "")
    if field.type == "iban":
        right = iban_valid(printed)
    else:
        figures = printed.isdigit()
        right = vat_valid(printed) or (office_knows(printed) and not figures)
        if figures or (printed and not right and not printed[:2].isalpha()):
            return Check(
                field.name,
                "not checked",
                Sentence(
                    "{0}: without a country's letters it was not checked; compare with the page.",
                    field.heading,
                ),
            )
    return _result(
        field.name,
        right if value else None,
        Sentence("{0}: the check digits and the length are right.", field.heading),
        Sentence("{0}: the check digits or the length are wrong; see the page.", field.heading),
    )


def _total(values: _Values) -> Check:
    name = "subtotal and tax, total"
    whole, other, tax = values.get("total"), values.get("other"), values.get("tax")
    if tax is None and isinstance(other, Decimal):
        tax = Decimal(0)
    added = _added([values.get("subtotal"), tax], whole)
    if added is None or not isinstance(whole, Decimal):
        return _not_checked(name)
    # Charges above the subtotal are in it.
    if isinstance(other, Decimal) and abs(added - whole) > _CENT:
        return _result(
            name,
            abs(added + other - whole) <= _CENT,
            Sentence("The subtotal, the tax and the other charges make the total."),
            Sentence(
                "The subtotal, the tax and the other charges make {0}, but the total is {1}; "
                "compare with the page.",
                added + other,
                whole,
            ),
        )
    return _result(
        name,
        abs(added - whole) <= _CENT,
        Sentence("The subtotal and tax make the total."),
        Sentence(
            "The subtotal and tax make {0}, but the total is {1}; compare with the page.",
            added,
            whole,
        ),
    )


def _lines(values: _Values, amounts: Sequence[_Value]) -> Check:
    """Lines are printed with tax on receipts and without it on most invoices."""
    net, gross = (_lines_make(name, values, amounts) for name in ("subtotal", "total"))
    untaxed = net.outcome == "not checked" and not values.get("tax")
    return gross if net.outcome != "right" and (gross.outcome == "right" or untaxed) else net


def _lines_make(name: str, values: _Values, amounts: Sequence[_Value]) -> Check:
    """A cent for each line is left to rounding. Charges may be in the sum that is printed."""
    whole, other = values.get(name), values.get("other")
    added = _added(amounts, whole) if amounts else None
    if added is None or not isinstance(whole, Decimal):
        return _not_checked(f"lines, {name}")
    made = {added, added + other if isinstance(other, Decimal) else added}
    right = any(abs(one - whole) <= _CENT * len(amounts) for one in made)
    if name == "subtotal":
        bad = Sentence(
            "The lines make {0}, but the subtotal is {1}; compare with the page.", added, whole
        )
        return _result(f"lines, {name}", right, Sentence("The lines make the subtotal."), bad)
    bad = Sentence("The lines make {0}, but the total is {1}; compare with the page.", added, whole)
    return _result(f"lines, {name}", right, Sentence("The lines make the total."), bad)


def _closing(values: _Values, amounts: Sequence[_Value]) -> Check:
    name = "opening and entries, closing"
    closing = values.get("closing")
    added = _added([values.get("opening"), *amounts], closing) if amounts else None
    if added is None:
        return _not_checked(name)
    return _result(
        name,
        added == closing,
        Sentence("The opening balance and the entries make the closing balance."),
        Sentence(
            "The opening balance and the entries make {0}, but the closing balance is {1}; "
            "compare with the page.",
            added,
            closing,
        ),
    )


def _prices(rows: Sequence[_Values], *, known: bool) -> Check:
    """Whether quantity times unit price is the amount, less a discount in per cent.

    Args:
        known: The amounts add up. Where most of them are no products all the same, the prices are
            of another kind, as with the tax in them, and nothing is wrong.
    """
    name = PRICES
    products = [(row, product) for row in rows if (product := _product(row)) is not None]
    wrong = [row for row, right in products if not right]
    if not products or (known and 2 * len(wrong) > len(products)):
        return _not_checked(name)
    return _result(
        name,
        not wrong,
        Sentence("In each line the quantity times the unit price is the amount."),
        Sentence(
            "The quantity times the unit price is not the amount in {0} of {1} lines, first "
            "in “{2}”; compare with the page.",
            len(wrong),
            len(products),
            wrong[0].get("description") or "",
        )
        if wrong
        else "",
    )


def _product(row: _Values) -> bool | None:
    quantity, price, amount = (row.get(name) for name in ("quantity", "price", "amount"))
    discount = row.get("discount")
    if not (
        isinstance(quantity, Decimal) and isinstance(price, Decimal) and isinstance(amount, Decimal)
    ):
        return None
    product = quantity * price
    if isinstance(discount, Decimal):
        product *= 1 - abs(discount) / 100
    # Unit prices are printed rounded, and the amount is made of what they were before.
    return abs(abs(product) - abs(amount)) <= _CENT * max(Decimal(1), abs(quantity) / 2)


def _order(first: str, last: str, values: _Values) -> Check:
    a, b = values.get(first), values.get(last)
    return _result(
        f"{first}, {last}",
        str(a) <= str(b) if a and b else None,
        Sentence("The dates follow each other."),
        Sentence("The first date ({0}) is after the second ({1}); one of them was misread.", a, b),
    )


def _added(parts: Sequence[_Value], whole: _Value) -> Decimal | None:
    """The sum, if all of it is there and there is something to hold it against."""
    numbers = [part for part in parts if isinstance(part, Decimal)]
    if len(numbers) < len(parts) or not isinstance(whole, Decimal):
        return None
    return sum(numbers, Decimal(0))


def _not_checked(name: str) -> Check:
    return Check(name, "not checked", Sentence("A value is missing, so that this was not checked."))


def _result(name: str, right: bool | None, good: str, bad: str) -> Check:
    if right is None:
        return _not_checked(name)
    return Check(name, "right", good) if right else Check(name, "wrong", bad)
