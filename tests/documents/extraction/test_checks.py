from __future__ import annotations

from decimal import Decimal

from llama32_desktop.documents.extraction.checks import check
from llama32_desktop.documents.extraction.forms import FORMS, Found

GOOD: dict[str, str | Decimal] = {
    "date": "2026-03-05",
    "due": "2026-04-04",
    "vat": "DE136695976",
    "iban": "DE89 3704 0044 0532 0130 00",
    "subtotal": Decimal("100.00"),
    "tax": Decimal("19.00"),
    "total": Decimal("119.00"),
}


def outcomes(values: dict[str, str | Decimal], *amounts: str) -> dict[str, str]:
    fields = [Found(name=name, value=value) for name, value in values.items()]
    lines = [[Found(name="amount", value=Decimal(amount))] for amount in amounts]
    return {c.name: c.outcome for c in check(FORMS["invoice"], fields, lines)}


def test_an_invoice_that_adds_up_is_right() -> None:
    found = outcomes(GOOD, "60.00", "40.01")
    assert found.pop("quantity and price, amount") == "not checked"
    assert set(found.values()) == {"right"}


def test_each_wrong_value_is_found() -> None:
    wrong = {
        "vat": ("DE136695977", "vat"),
        "iban": ("DE89 3704 0044 0532 0130 01", "iban"),
        "due": ("2026-03-04", "date, due"),
        "tax": (Decimal("18.90"), "subtotal and tax, total"),
    }
    for name, (value, failed) in wrong.items():
        found = outcomes({**GOOD, name: value}, "100.00")
        assert [key for key, outcome in found.items() if outcome == "wrong"] == [failed]
    assert outcomes(GOOD, "60.00", "39.00")["lines, subtotal"] == "wrong"


def test_what_is_missing_is_not_checked() -> None:
    assert set(outcomes({}).values()) == {"not checked"}


def test_lines_may_be_printed_with_their_tax_and_net_lines_are_not_held_against_the_total() -> None:
    assert outcomes(GOOD, "119.00")["lines, total"] == "right"
    net = {name: value for name, value in GOOD.items() if name != "subtotal"}
    assert outcomes(net, "100.00")["lines, subtotal"] == "not checked"


def test_other_charges_are_held_against_the_total() -> None:
    charged = {**GOOD, "other": Decimal("5.00"), "total": Decimal("124.00")}
    assert outcomes(charged)["subtotal and tax, total"] == "right"
    assert outcomes({**charged, "total": Decimal("125.00")})["subtotal and tax, total"] == "wrong"
    # Those above the subtotal are in it.
    within = {**GOOD, "other": Decimal("5.00")}
    assert outcomes(within)["subtotal and tax, total"] == "right"
    assert outcomes(within, "95.00")["lines, subtotal"] == "right"
