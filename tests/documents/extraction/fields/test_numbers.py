from __future__ import annotations

from decimal import Decimal

import pytest

from llama32_desktop.documents.extraction.fields.numbers import (
    decimal_mark,
    find_amounts,
    parse_amount,
)


@pytest.mark.parametrize(
    ("printed", "value", "currency"),
    [
        ("1.234,56", "1234.56", ""),
        ("1,234.56", "1234.56", ""),
        ("1 234,56 €", "1234.56", "EUR"),
        ("1\u202f234,56\u00a0€", "1234.56", "EUR"),
        ("CHF 1'234.50", "1234.50", "CHF"),
        ("1’234’567.50", "1234567.50", ""),
        ("$1,234", "1234", "USD"),
        ("R$ 12.345.678,90", "12345678.90", "BRL"),
        ("₹1,23,456.78", "123456.78", "INR"),
        ("-12,50 EUR", "-12.50", "EUR"),
        ("€ -12,50", "-12.50", "EUR"),
        ("12,50-", "-12.50", ""),
        ("(99.00)", "-99.00", ""),
        ("0,125", "0.125", ""),
        ("250,- €", "250", "EUR"),
        ("7", "7", ""),
        ("8.000.00", "8000.00", ""),
        ("1,234,000,50", "1234000.50", ""),
        ("8，000.00", "8000.00", ""),
    ],
)
def test_amounts_are_read_in_many_notations(printed: str, value: str, currency: str) -> None:
    amount = parse_amount(printed)
    assert amount is not None
    assert (amount.value, amount.currency) == (Decimal(value), currency)


@pytest.mark.parametrize("sign", ["$", "€", "₹", "RM"])
def test_a_sign_right_before_an_amount_is_not_the_one_befores(sign: str) -> None:
    found = find_amounts(f"9% {sign}58.27 {sign}764.00")
    assert [str(one.value) for one in found][-2:] == ["58.27", "764.00"]
    assert found[-2].currency == found[-1].currency != ""


@pytest.mark.parametrize(
    "printed", ["", "abc", "12.03.2026", "1.2.3", "12 apples", "A12", "1,00 2,00"]
)
def test_what_is_no_amount_is_none(printed: str) -> None:
    assert parse_amount(printed) is None


@pytest.mark.parametrize(
    ("text", "found"),
    [("CASH242.00", ["242.00"]), ("Summe1.242,50", ["1242.50"]), ("REF242.00", []), ("CASH24", [])],
)
def test_a_word_without_a_blank_before_its_amount_leaves_it_one(
    text: str, found: list[str]
) -> None:
    assert [str(one.value) for one in find_amounts(text)] == found


def test_the_page_decides_between_thousands_and_cents() -> None:
    assert decimal_mark(["12.50", "1,234.00"]) == "."
    assert decimal_mark(["12,50", "7"]) == ","
    assert decimal_mark(["1.234"]) == ""
    thousands, fraction = parse_amount("1.234", ","), parse_amount("1.234", ".")
    assert thousands is not None
    assert thousands.value == 1234
    assert fraction is not None
    assert fraction.value == Decimal("1.234")


def test_amounts_in_a_line_keep_their_places() -> None:
    line = "2 x Tisch 1.200,00 € = 2.400,00 €"
    printed = [line[a.start : a.end] for a in find_amounts(line)]
    assert printed == ["2", "1.200,00 €", "2.400,00 €"]


@pytest.mark.parametrize(
    ("printed", "value"), [("546, 00 e", "546.00"), ("1 394, 06 €", "1394.06")]
)
def test_cents_that_tex_sets_in_a_column_of_their_own(printed: str, value: str) -> None:
    assert [one.value for one in find_amounts(printed)] == [Decimal(value)]


def test_numbers_of_a_list_are_no_amount() -> None:
    found = [one.value for one in find_amounts("pag. 12, 24 e 30")]
    assert found == [Decimal(12), Decimal(24), Decimal(30)]
