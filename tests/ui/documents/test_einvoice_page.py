"""The page of an electronic invoice speaks the window's language, line by line."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

import msgspec
import pytest
from PySide6.QtCore import QLocale

from llama32_desktop.documents.einvoice.model import (
    Account,
    Charge,
    EInvoice,
    Line,
    Party,
    Tax,
)
from llama32_desktop.documents.reading import einvoice_text
from llama32_desktop.ui.documents import einvoice_page
from llama32_desktop.ui.documents.einvoice_page import as_shown, words

PARTY = Party(
    name="Mill on the Weir",
    trading_name="Weir",
    vat="DE123456789",
    tax_number="12/345",
    register="HRB 1",
    address=("Street 1", "Bonn"),
    contact=("Ada", "ada@example.org"),
)
SUM = Decimal("1234.50")
WHOLE = EInvoice(
    syntax="UBL",
    profile="XRechnung",
    type_code="384",
    number="4711",
    date="2026-11-03",
    due="next month",
    delivered="2026-11-01",
    period=("2026-10-01", "2026-10-31"),
    currency="EUR",
    seller=PARTY,
    buyer=PARTY,
    payee=PARTY,
    order="7",
    reference="R",
    contract="C",
    preceding=("1", "2"),
    notes=("Total with tax: 5.00", "", "Lines"),
    terms="14 days",
    payment_reference="PR",
    accounts=(Account(number="DE89", bic="B", holder="H"),),
    lines=(
        Line(number="1.50", description="Flour 2.50", quantity=Decimal("1000.0"), unit="KGM",
             price=Decimal("1.2345"), amount=SUM, rate=Decimal("19.00")),
    ),
    charges=(Charge(amount=-SUM, percent=Decimal(3)), Charge(amount=SUM, reason="Freight")),
    taxes=(Tax(rate=Decimal("19.00"), base=SUM, tax=SUM, category="S"),),
    line_total=SUM,
    allowance_total=SUM,
    charge_total=SUM,
    subtotal=SUM,
    tax=SUM,
    tax_currency="PLN",
    tax_accounted=SUM,
    withheld=SUM,
    total=SUM,
    prepaid=SUM,
    rounding=SUM,
    due_amount=SUM,
    attached=("plan.pdf",),
)  # fmt: skip


@pytest.fixture
def german() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    yield
    QLocale.setDefault(before)


def shown(monkeypatch: pytest.MonkeyPatch, invoice: EInvoice) -> list[str]:
    """The lines, with each word that is translated in brackets."""
    marked = {word: f"[{word}]" for word in words()}
    monkeypatch.setattr(einvoice_page, "words", lambda: marked)
    monkeypatch.setattr(einvoice_page, "_tr", lambda text: f"[{text}]")
    text = einvoice_text.readable(invoice, 1).text
    said = as_shown(text)
    assert said.count("\n") == text.count("\n"), "places in it stay where they are"
    return said.split("\n")


def test_every_label_is_translated_and_every_sum_is_written_in_its_way(
    monkeypatch: pytest.MonkeyPatch, german: None
) -> None:
    lines = shown(monkeypatch, WHOLE)
    assert lines[0] == "[Corrected invoice] 4711"
    notes = lines.index("[Notes]")
    for line in lines[2:notes]:
        assert not line or line.startswith("[") or "\t" in line or line == "Freight: 1.234,50"
    assert "[Tax in PLN]: 1.234,50" in lines
    assert "[Date]: 03.11.26" in lines and "[Due date]: next month" in lines
    assert "[Period]: 01.10.26 – 31.10.26" in lines
    assert "[Allowance] (3 %): -1.234,50" in lines
    assert "[Total with tax]: 1.234,50" in lines and "[Amount due]: 1.234,50" in lines
    assert "1.50\tFlour 2.50\t1.000,0\tkg\t1,2345\t1.234,50\t19,00" in lines
    assert "[No.]\t[Description]\t[Quantity]\t[Unit]\t[Unit price]\t[Amount]\t[Tax %]" in lines
    assert "19,00\t1.234,50\t1.234,50\tS" in lines


def test_what_people_wrote_stays_as_they_wrote_it(
    monkeypatch: pytest.MonkeyPatch, german: None
) -> None:
    notes = ("Total with tax: 5.00", "Lines", "Date: 2026-11-03", "No.\t1234.50")
    written = msgspec.structs.replace(
        WHOLE, notes=notes, attached=("plan.pdf", "Seller", "Tax: 5.00")
    )
    lines = shown(monkeypatch, written)
    at = lines.index("[Notes]")
    assert tuple(lines[at + 1 :]) == (*notes, "", "[Attached]", *written.attached)


def test_a_page_that_is_none_is_not_harmed() -> None:
    for text in ("", "\n\n", "Invoice", "a: b\tc", "Lines\n\nLines\n\t\t", "Date: 9" * 50):
        assert as_shown(text).count("\n") == text.count("\n")
