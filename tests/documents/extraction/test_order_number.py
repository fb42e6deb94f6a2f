"""The number of the buyer's order in many languages, beside and below its label and in prose."""

from __future__ import annotations

import pytest

from llama32_desktop.documents.extraction.forms import FORMS
from llama32_desktop.documents.extraction.rules.extract import extract_by_rules
from llama32_desktop.documents.model import Page


def order(*rows: str) -> object:
    found = extract_by_rules([Page(number=1, text="\n".join(rows), way="text")], FORMS["invoice"])
    return next(field.value for field in found.fields if field.name == "order")


@pytest.mark.parametrize(
    "line",
    [
        "Your order no.: 77-1204", "Purchase order reference\t77-1204", "Bestell-Nr. 77-1204",
        "Kundenbestellnummer: 77-1204", "Vergabenummer\t77-1204", "Inkoopnummer: 77-1204",
        "Einkaufsnr. 77-1204", "Ihre Bestellung vom 3.11.2026\t77-1204",
        "Bon de commande client n° 77-1204", "N.º de encomenda 77-1204", "Vs. ordine n. 77-1204",
        "Su pedido n.º 77-1204", "Inkoopordernummer\t77-1204", "Nr zamówienia: 77-1204",
        "Číslo objednávky: 77-1204", "Megrendelés száma: 77-1204", "Nr. comenzii\t77-1204",
        "Beställningsnummer 77-1204", "Rekvisitionsnr. 77-1204", "Tilausnumero: 77-1204",
        "Sipariş No: 77-1204", "Αρ. παραγγελίας: 77-1204", "Номер заказа: 77-1204",
        "Broj narudžbe: 77-1204", "Naročilnica št. 77-1204", "Užsakymo numeris: 77-1204",
        "We refer to your order 77-1204, for which we thank you.", "P/O No\t77-1204",
    ],
)  # fmt: skip
def test_labels_of_an_order(line: str) -> None:
    assert order("Nordwind Ltd", "Invoice no. 9001", line, "Total\t12.00 EUR") == "77-1204"


@pytest.mark.parametrize(
    "line",
    ["Order date: 12.03.2026", "Bestelldatum\t12.03.2026", "Payment order 4711", "Our order: 4711",
     "Order processing fee 4711", "In order to pay, call 555 123"],
)  # fmt: skip
def test_what_is_no_order_of_the_buyer(line: str) -> None:
    assert order("Nordwind Ltd", line, "Total\t12.00 EUR") is None


def test_the_letters_of_a_number_are_its_own() -> None:
    assert order("Order number", "PO-4711") == "PO-4711"
    assert order("PO: 4711") == "4711"


def test_the_buyers_order_goes_before_the_sellers() -> None:
    assert order("Sales order no. 1111", "Order no. 2222", "Your order no. 3333") == "3333"


@pytest.mark.parametrize("head", ["P.O. #", "P.O. Number", "Cust. PO", "PO #"])
def test_an_order_below_its_head(head: str) -> None:
    rows = (f"{head}\tTerms\tRep", "55821\tNet 30\tTJ", "Total\t12.00 EUR")
    assert order("Nordwind Ltd", "Invoice no. 9001", *rows) == "55821"


@pytest.mark.parametrize("label", ["Your ref.", "Vos réf.", "Su ref.", "Uw referentie"])
def test_what_the_buyer_refers_to_by_a_number(label: str) -> None:
    assert order("Nordwind Ltd", f"{label}: PO-94933", "Total\t12.00 EUR") == "PO-94933"
    assert order("Nordwind Ltd", f"{label}: Anna Berg", "Total\t12.00 EUR") is None


def test_a_number_close_behind_its_label_and_a_hotels_room() -> None:
    assert order("Customer P.O. No.:B10696") == "B10696"
    assert order("Oda No: 1167") is None
    assert order("ODA n. 1167") == "1167"
