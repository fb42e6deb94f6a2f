from __future__ import annotations

import pytest

from llama32_desktop.documents.extraction.fields.identifiers import (
    find_ibans,
    find_vat_numbers,
    iban_valid,
    misread_iban,
    vat_valid,
)

VAT_NUMBERS = [
    "ATU13585627",
    "BE0428759497",
    "BG175074752",
    "CHE116281710",
    "CY10259033P",
    "CZ25123891",
    "DE136695976",
    "DK13585628",
    "EE100931558",
    "EL094259216",
    "ESB58378431",
    "FI20774740",
    "FR40303265045",
    "GB980780684",
    "HR33392005961",
    "HU12892312",
    "IE6433435F",
    "IT00743110157",
    "LT119511515",
    "LU15027442",
    "LV40003521600",
    "MT11679112",
    "NL004495445B01",
    "PL8567346215",
    "PT501964843",
    "RO18547290",
    "SE123456789701",
    "SI50223054",
    "SK2022749619",
]


@pytest.mark.parametrize(
    "iban", ["DE89 3704 0044 0532 0130 00", "GB29NWBK60161331926819", "FR1420041010050500013M02606"]
)
def test_ibans_are_checked(iban: str) -> None:
    assert iban_valid(iban)
    assert not iban_valid(iban[:-1])
    assert not iban_valid(iban[:-1] + ("1" if iban[-1] != "1" else "2"))


@pytest.mark.parametrize("number", VAT_NUMBERS)
def test_vat_numbers_are_checked(number: str) -> None:
    assert vat_valid(number)
    digits = [i for i, sign in enumerate(number) if sign.isdigit() and i > 3]
    at = digits[3]
    assert not vat_valid(number[:at] + str((int(number[at]) + 1) % 10) + number[at + 1 :])


def test_british_numbers_of_both_ways_and_of_branches_are_right() -> None:
    # 0 + 55 and 0 off: the same seven digits, with the check digits of before and since 2009.
    assert vat_valid("GB 980 7806 84") and vat_valid("GB 980 7806 29")
    assert vat_valid("GB980780684001") and vat_valid("GBGD123")
    assert not vat_valid("GB98078068")


def test_vat_numbers_of_other_countries_are_wrong() -> None:
    assert not vat_valid("US123456789")
    assert not vat_valid("DE12345")


def test_numbers_are_found_at_their_places_and_end_before_the_next_word() -> None:
    text = "IBAN: DE89 3704 0044 0532 0130 00 BIC COBADEFF, USt-IdNr. DE 136 695 976 Seite 1"
    assert [text[a:b] for a, b in find_ibans(text)] == ["DE89 3704 0044 0532 0130 00"]
    assert "DE 136 695 976" in [text[a:b] for a, b in find_vat_numbers(text)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("IBAN: DE89 37O4 0044 0532 0130 00", "DE89370400440532013000"),
        ("1BAN DE89 3704. 0044 0532 0130 00 BIC", "DE89370400440532013000"),
        ("IBAN 6B82 WEST 1234 5698 7654 32", None),
        ("IBAN DE89 3704 0044 0532 0130 01", None),
        ("Ref DE89 37O4 0044 0532 0130 00", None),
    ],
)
def test_a_misread_account_number_is_one_where_its_digits_bear_it_out(
    text: str, value: str | None
) -> None:
    found = misread_iban(text)
    assert (found[0] if found else None) == value
    assert found is None or text[found[1] : found[2]].endswith("00")


def test_an_account_number_is_no_tax_number() -> None:
    assert find_vat_numbers("IBAN CZ65 0800 0000 1920 0014 5399") == ()
