"""Sums by labels, columns and arithmetic; what is left to pay; currencies; lines of a till."""

from __future__ import annotations

from decimal import Decimal

import pytest

from llama32_desktop.documents.extraction.forms import FORMS, Extraction
from llama32_desktop.documents.extraction.rules.extract import extract_by_rules
from llama32_desktop.documents.model import Page


def fill(*rows: str, form: str = "invoice") -> Extraction:
    """The form of a text whose cells are apart by tabs."""
    return extract_by_rules([Page(number=1, text="\n".join(rows), way="text")], FORMS[form])


def values(found: Extraction, *names: str) -> list[str]:
    by_name = {field.name: field.value for field in found.fields}
    return [str(by_name[name]) for name in names]


def outcomes(found: Extraction) -> dict[str, str]:
    return {check.name: check.outcome for check in found.checks}


def test_the_columns_of_a_table_of_taxes_say_which_amount_is_the_tax() -> None:
    found = fill(
        "Art\tWarenwert\tBasisbetrag\tSteuersatz [%]\tSteuerbetrag",
        "Umsatzsteuer (S)\t410,10\t403,55\t19\t76,67",
        "Rechnungssumme ohne USt.\t403,55",
        "Steuerbetrag\t76,67",
        "Bruttosumme\t480,22",
        "Erhaltene Anzahlungen\t-80,22",
        "Zahlbetrag\t400,00",
    )
    assert values(found, "subtotal", "tax", "total") == ["403.55", "76.67", "480.22"]
    assert values(found, "prepaid", "due_amount") == ["80.22", "400.00"]
    assert [[str(cell.value) for cell in row] for row in found.taxes] == [["19", "403.55", "76.67"]]
    said = outcomes(found)
    for name in ("total and prepaid, due_amount", "rate and base, tax", "taxes, tax"):
        assert said[name] == "right"
    assert all(field.confidence >= 0.95 for field in found.fields if field.name == "total")


def test_what_was_paid_is_known_by_what_it_leaves() -> None:
    found = fill("Total incl. VAT\t€ 120.00", "Gezien de kwitantie\t€ 20.00", "Due\t€ 100.00")
    assert values(found, "total", "prepaid", "due_amount") == ["120.00", "20.00", "100.00"]


def test_a_reference_to_a_law_is_no_tax() -> None:
    found = fill("Umsatzsteuerbefreit nach § 4 Nr. 10a UStG", "Gesamtbetrag\t1163,40 €")
    assert values(found, "tax", "total") == ["None", "1163.40"]


def test_a_lone_total_is_not_sure() -> None:
    found = fill("Total\t€ 120.00")
    (total,) = (field for field in found.fields if field.name == "total")
    assert (total.value, total.confidence < 0.95) == (Decimal("120.00"), True)


def test_sums_that_contradict_each_other_are_in_doubt() -> None:
    found = fill("Net amount\t€ 100.00", "VAT 20 %\t€ 20.00", "Total\t€ 150.00")
    assert all(f.confidence < 0.8 for f in found.fields if f.name in ("subtotal", "tax", "total"))


@pytest.mark.parametrize(
    ("printed", "hint", "code"),
    [
        ("RM 45.20", "", "MYR"),
        ("Rs. 1,939.00", "", "INR"),
        ("Rs. 1,939.00", "Karachi, Pakistan", "PKR"),
        ("S$ 45.20", "", "SGD"),
        ("A$ 45.20", "", "AUD"),
        ("$45.20", "ABN 51 824 753 556", "AUD"),
        ("$45.20", "", "USD"),
        ("45,20 zł", "", "PLN"),
        ("45,20 Kč", "", "CZK"),
        ("45,20 kr", "0155 Oslo, Norge", "NOK"),
        ("45,20 kr", "www.example.dk", "DKK"),
        ("45,20 TL", "", "TRY"),
        ("R$ 45,20", "", "BRL"),
        ("CHF 45.20", "", "CHF"),
    ],
)
def test_currencies(printed: str, hint: str, code: str) -> None:
    assert values(fill(hint, f"Total\t{printed}"), "currency", "total")[0] == code


def test_crowns_of_no_country_are_in_doubt() -> None:
    (found,) = (f for f in fill("Total\t45,20 kr").fields if f.name == "currency")
    assert found.value in ("SEK", "NOK", "DKK")
    assert found.confidence < 0.5


def test_letters_of_a_word_are_no_currency() -> None:
    assert values(fill("TERM 5.00", "FORM 3.00"), "currency") == ["None"]


def test_the_lines_of_a_till_make_its_sum() -> None:
    found = fill(
        "Corner shop", "Milk\t€ 1.20", "Bread\t€ 4.00", "2 x 2.00", "TOTAL\t€ 5.20", "Cash\t€ 6.00"
    )
    lines = [{cell.name: str(cell.value) for cell in line} for line in found.lines]
    assert [line["amount"] for line in lines] == ["1.20", "4.00"]
    assert (lines[1]["quantity"], lines[1]["price"]) == ("2", "2.00")


def test_order_reference_and_terms() -> None:
    found = fill(
        "Bestellnummer: 4500070219",
        "Ihre Referenz: Einkauf Nord",
        "Zahlbar innerhalb von 30 Tagen ohne Abzug",
        "Gesamtbetrag\t120,00 €",
    )
    assert values(found, "order", "reference") == ["4500070219", "Einkauf Nord"]
    assert "30 Tagen" in values(found, "terms")[0]
