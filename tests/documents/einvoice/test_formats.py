"""Each format of electronic invoices, read by its content."""

from __future__ import annotations

import base64
from decimal import Decimal

import pytest

from llama32_desktop.documents.einvoice.reading import einvoices_in
from llama32_desktop.documents.einvoice.signed import signed_content
from llama32_desktop.documents.extraction.forms import FORMS
from llama32_desktop.documents.extraction.from_einvoice import rows, values
from tests.make import einvoices as make

COLUMNS = next(field.columns for field in FORMS["invoice"].fields if field.type == "lines")


def said(xml: str | bytes) -> dict[str, object]:
    invoice, *_ = einvoices_in(xml.encode() if isinstance(xml, str) else xml)
    return {name: value for name, value in values(invoice).items() if value is not None}


def lines(xml: str) -> list[tuple[object, ...]]:
    invoice, *_ = einvoices_in(xml.encode())
    return [tuple(cell.value for cell in row) for row in rows(invoice, COLUMNS)]


UBL_SAYS = {
    "supplier": "Werk & Söhne GmbH",
    "buyer": "Stadtwerke",
    "number": "0042/26",
    "order": "00771",
    "reference": "04011000-12345-03",
    "date": "2026-05-18",
    "due": "2026-06-17",
    "terms": "30 days",
    "vat": "DE811569869",
    "iban": "DE89370400440532013000",
    "currency": "EUR",
    "subtotal": Decimal("250.00"),
    "tax": Decimal("47.50"),
    "total": Decimal("297.50"),
    "due_amount": Decimal("297.50"),
}


def test_ubl() -> None:
    assert said(make.ubl()) == UBL_SAYS
    assert lines(make.ubl()) == [
        ("Bearing 6204", Decimal(50), Decimal("5.00"), None, Decimal("250.00"))
    ]


def test_a_credit_note_has_its_amounts_as_they_are_and_its_due_date_with_the_means() -> None:
    due = "<a:PaymentMeans><b:PaymentDueDate>2026-07-01</b:PaymentDueDate></a:PaymentMeans>"
    found = said(make.ubl(root="CreditNote", head="", parts=due))
    assert found == {**UBL_SAYS, "due": "2026-07-01"}


def test_a_price_of_a_hundred_is_that_of_one() -> None:
    price = "<b:PriceAmount>500</b:PriceAmount><b:BaseQuantity>100</b:BaseQuantity>"
    assert lines(make.ubl(line=price))[0][2] == Decimal(5)


def test_a_base_that_the_amount_contradicts_is_none() -> None:
    price = "<b:PriceAmount>5.00</b:PriceAmount><b:BaseQuantity>50</b:BaseQuantity>"
    assert lines(make.ubl(line=price))[0][2] == Decimal("5.00")


def test_the_tax_is_that_in_the_invoice_s_currency() -> None:
    other = "<a:TaxTotal><b:TaxAmount currencyID='SEK'>500</b:TaxAmount></a:TaxTotal>"
    assert said(make.ubl(parts=other))["tax"] == Decimal("47.50")


def test_cii_with_allowances_charges_two_rates_and_another_payee() -> None:
    found = said(make.cii())
    assert found["supplier"] == "Werk GmbH"
    assert (found["date"], found["due"]) == ("2026-05-18", "2026-06-17")
    assert found["vat"] == "DE811569869"
    assert (found["subtotal"], found["tax"]) == (Decimal("1100.00"), Decimal("197.00"))
    assert (found["other"], found["total"]) == (Decimal("-15.00"), Decimal("1297.00"))
    (invoice,) = einvoices_in(make.cii().encode())
    assert invoice.payee.name == "Factor AG"
    assert [(str(t.rate), str(t.base)) for t in invoice.taxes] == [
        ("19.00", "1000.00"),
        ("7", "100.00"),
    ]


def test_a_date_that_is_none_is_left_out() -> None:
    assert "due" not in said(make.cii(due="20260231"))


def test_fatturapa_has_an_invoice_for_each_body() -> None:
    xml = make.fatturapa(make.fatturapa_body("1/A"), make.fatturapa_body("2/A"))
    first, second = einvoices_in(xml.encode())
    assert (first.number, second.number) == ("1/A", "2/A")
    assert said(xml) == {
        "supplier": "Ada Rossi",
        "buyer": "Cliente S.p.A.",
        "number": "1/A",
        "order": "66685",
        "date": "2026-05-18",
        "due": "2026-06-17",
        "vat": "IT00743110157",
        "iban": "IT60X0542811101000000123456",
        "currency": "EUR",
        "subtotal": Decimal("180.00"),
        "tax": Decimal("39.60"),
        "total": Decimal("219.60"),
        "due_amount": Decimal("219.60"),
    }
    assert lines(xml)[0][1:] == (Decimal(2), Decimal(100), Decimal(10), Decimal(180))


def test_the_simplified_fattura_has_the_tax_in_its_amounts() -> None:
    found = said(make.SIMPLIFIED)
    assert found["supplier"] == "Bar Rossi"
    assert (found["subtotal"], found["tax"], found["total"]) == (
        Decimal("100.00"),
        Decimal("22.00"),
        Decimal("122.00"),
    )


def test_ksef() -> None:
    found = said(make.KSEF)
    assert found == {
        "supplier": "Tartak",
        "buyer": "Odbiorca",
        "number": "FV/1",
        "date": "2026-05-18",
        "due": "2026-06-01",
        "vat": "PL5260250274",
        "iban": "PL61109010140000071219812874",
        "currency": "EUR",
        "subtotal": Decimal("1150.00"),
        "tax": Decimal("238.00"),
        "total": Decimal("1388.00"),
        "prepaid": Decimal(388),
        "due_amount": Decimal("1000.00"),
    }
    # What stood there before the correction is taken off.
    assert [line[4] for line in lines(make.KSEF)] == [Decimal(-1000), Decimal(2000)]
    (invoice,) = einvoices_in(make.KSEF.encode())
    assert [(t.rate, t.tax) for t in invoice.taxes] == [
        (Decimal(23), Decimal("230.00")),
        (Decimal(8), Decimal("8.00")),
        (None, Decimal("0.00")),
    ]


def test_facturae_with_tax_that_is_kept_back() -> None:
    found = said(make.FACTURAE)
    assert found["supplier"] == "Obras SA"
    assert (found["buyer"], found["number"]) == ("Eva Gil", "0007")
    assert (found["vat"], found["due"]) == ("ESA28599033", "2026-07-01")
    assert found["subtotal"] + found["tax"] + found["other"] == found["total"]  # type: ignore[operator]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "iso-8859-1", "windows-1252"])
def test_encodings(encoding: str) -> None:
    declared = make.ubl().replace("UTF-8", encoding.replace("-sig", ""))
    assert said(declared.encode(encoding)) == UBL_SAYS


def test_an_encoding_that_is_not_the_one_it_says() -> None:
    assert said(make.ubl().encode("windows-1252")) == UBL_SAYS
    assert said(make.ubl().replace("UTF-8", "no-such").encode()) == UBL_SAYS


def test_an_invoice_in_a_business_envelope() -> None:
    inner = make.ubl().split("?>", 1)[1]
    assert said(f"<s:StandardBusinessDocument xmlns:s='urn:s'>{inner}</s:StandardBusinessDocument>")


@pytest.mark.parametrize(
    "xml",
    [
        "<Invoice><ID>1</ID></Invoice>",
        "<Faktura xmlns='http://example.org'><P_2>1</P_2></Faktura>",
        "<html><body>CrossIndustryInvoice</body></html>",
        "no XML",
        "",
    ],
)
def test_other_files_are_no_invoices(xml: str) -> None:
    assert einvoices_in(xml.encode()) == ()


@pytest.mark.parametrize("wrap", [make.signed, make.signed_in_chunks])
def test_signed_files(wrap) -> None:  # type: ignore[no-untyped-def]
    content = make.ubl().encode()
    der = wrap(content)
    assert signed_content(der) == content
    assert signed_content(base64.encodebytes(der)) == content
    pem = b"-----BEGIN CMS-----\n" + base64.encodebytes(der) + b"-----END CMS-----\n"
    assert signed_content(pem) == content
    assert signed_content(wrap(der)) == content
    assert said(der) == UBL_SAYS


def test_damaged_signatures_are_none() -> None:
    der = make.signed(make.ubl().encode())
    for cut in (20, 60, len(der) // 2, len(der) - 3):
        assert signed_content(der[:cut]) is None
    assert signed_content(b"\x30\x82") is None
