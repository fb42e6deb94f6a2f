"""Fills a form from an electronic invoice: what it says is right, and needs no reading."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Final

from llama32_desktop.documents.einvoice.model import EInvoice, Line
from llama32_desktop.documents.einvoice.values import rounded
from llama32_desktop.documents.extraction.forms import TAX_COLUMNS, Form, FormField, Found
from llama32_desktop.documents.extraction.places import Places

Value = str | Decimal | None
_FORMS: Final = ("invoice", "receipt")
_HUNDRED: Final = Decimal(100)


def values(invoice: EInvoice) -> dict[str, Value]:
    """What it says, by the invoice form's names."""
    return {
        "supplier": invoice.seller.name or None,
        "buyer": invoice.buyer.name or None,
        "number": invoice.number or None,
        "order": invoice.order or None,
        "reference": invoice.reference or None,
        "date": invoice.date or None,
        "due": invoice.due or None,
        "terms": invoice.terms or None,
        "vat": "".join(invoice.seller.vat.split()) or None,
        "iban": _iban(invoice),
        "currency": invoice.currency or None,
        "subtotal": invoice.subtotal,
        "tax": invoice.tax,
        "other": -invoice.withheld if invoice.withheld else invoice.other,
        "total": invoice.total,
        "prepaid": invoice.prepaid,
        "due_amount": invoice.due_amount,
    }


def known(invoice: EInvoice, form: Form) -> Mapping[str, Value]:
    """What it says of a form's fields, by their names; a field that is not in it is not one that
    electronic invoices have."""
    said = values(invoice)
    if form.name in _FORMS:
        return {field.name: said[field.name] for field in form.fields if field.name in said}
    if form.name != "own":
        return {}
    found = {}
    for field in form.fields:
        value = said.get(field.name.strip().casefold())
        number = field.type in ("amount", "number")
        if value is not None and number == isinstance(value, Decimal):
            found[field.name] = value
    return found


def found(field: FormField, value: Value, places: Places | None) -> Found:
    """A value, with its place on the pages that show it."""
    if value is None:
        return Found(name=field.name, value=None)
    place = places.find(field.type, value) if places else None
    return Found(
        name=field.name,
        value=value,
        printed=place.printed if place else "",
        confidence=1.0,
        page=place.page if place else None,
        box=place.box if place else None,
        way="e-invoice",
    )


def rows(invoice: EInvoice, columns: Sequence[FormField]) -> tuple[tuple[Found, ...], ...]:
    """The lines that are paid for, with a value for each column."""
    return tuple(
        _row(_cells(line), columns)
        for line in invoice.lines
        if line.counts and (line.amount is not None or line.quantity is not None)
    )


def taxes(invoice: EInvoice) -> tuple[tuple[Found, ...], ...]:
    """A row for each rate."""
    return tuple(
        _row({"rate": tax.rate, "base": tax.base, "tax": tax.tax}, TAX_COLUMNS)
        for tax in invoice.taxes
    )


def _row(cells: Mapping[str, Value], columns: Sequence[FormField]) -> tuple[Found, ...]:
    return tuple(found(column, cells.get(column.name), None) for column in columns)


def _cells(line: Line) -> dict[str, Value]:
    return {
        "description": line.description or None,
        "quantity": line.quantity,
        "price": line.price,
        "discount": _discount(line),
        "amount": line.amount,
    }


def _discount(line: Line) -> Decimal | None:
    """Per cent, where it is a round number of them: the price is without the allowances of it."""
    if line.charges >= 0 or not line.price:
        return None
    whole = line.price * (1 if line.quantity is None else line.quantity)
    if whole <= 0:
        return None
    percent = rounded(-line.charges / whole * _HUNDRED)
    if abs(whole * percent / _HUNDRED + line.charges) > Decimal("0.01"):
        return None
    return Decimal(f"{percent.normalize():f}")


def _iban(invoice: EInvoice) -> str | None:
    """The first account that has a country's letters; others are no IBANs."""
    numbers = [account.number for account in invoice.accounts]
    return next((number for number in numbers if number[:2].isalpha()), None)
