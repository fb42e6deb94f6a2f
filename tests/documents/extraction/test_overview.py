"""What a table says as a whole: documents that are in it twice, and its sums."""

from __future__ import annotations

from decimal import Decimal

from llama32_desktop.documents.extraction.forms import FORMS, Extraction, Found, own_form
from llama32_desktop.documents.extraction.overview import (
    Sum,
    duplicates,
    identity,
    summed_field,
    sums,
)


def bill(form: str = "invoice", **values: str | Decimal | None) -> Extraction:
    fields = tuple(
        Found(name=field.name, value=values.get(field.name), confidence=1.0)
        for field in FORMS[form].fields
        if field.type != "lines"
    )
    return Extraction(file="a.pdf", form=form, fields=fields)


def test_the_same_supplier_number_and_total_are_the_same_document() -> None:
    one = bill(supplier="Brenner GmbH", number="RE-17", total=Decimal("402.34"))
    same = bill(supplier="BRENNER  GmbH.", number="re 17", total=Decimal("402.340"))
    others = [
        bill(supplier="Brenner GmbH", number="RE-18", total=Decimal("402.34")),
        bill(supplier="Brenner GmbH", number="RE-17", total=Decimal("402.35")),
        bill(supplier="Brenner AG", number="RE-17", total=Decimal("402.34")),
        bill("receipt", supplier="Brenner GmbH", total=Decimal("402.34")),
    ]
    known = [identity(each) for each in (one, *others, same, same)]
    assert duplicates([known[0], None, *known[1:]]) == {6: 0, 7: 0}


def test_what_lacks_one_of_the_three_is_nobodys_duplicate() -> None:
    whole = {"supplier": "A", "number": "1", "total": Decimal(1)}
    for name in whole:
        lacking = bill(**{**whole, name: None})
        assert identity(lacking) is None
    dashes = bill(supplier="A", number="---", total=Decimal(1))
    assert identity(dashes) is None
    assert duplicates([None, None]) == {}


def test_currencies_are_not_added_to_each_other() -> None:
    bills = [
        bill(currency="EUR", total=Decimal("0.10")),
        bill(currency="USD", total=Decimal(5)),
        bill(currency="EUR", total=Decimal("0.20")),
        bill(total=Decimal(7)),
        bill(currency="EUR"),
    ]
    assert sums(bills, "total") == [
        Sum("EUR", Decimal("0.30"), 2),
        Sum("USD", Decimal(5), 1),
        Sum("", Decimal(7), 1),
    ]
    assert sums([], "total") == []


def test_the_field_that_is_summed() -> None:
    invoice = summed_field(FORMS["invoice"])
    assert invoice is not None and invoice.name == "total"
    assert summed_field(FORMS["card"]) is None
    only = summed_field(own_form("Customer, Paid: amount", "Own"))
    assert only is not None and only.type == "amount"
    assert summed_field(own_form("Paid: amount, Owed: amount", "Own")) is None
