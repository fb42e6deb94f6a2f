"""Tax numbers of countries whose offices give them without the country's letters."""

from __future__ import annotations

import time

import pytest

from llama32_desktop.documents.extraction.forms import FORMS, Extraction, Found
from llama32_desktop.documents.extraction.rules.extract import extract_by_rules
from llama32_desktop.documents.extraction.rules.tax_numbers import names_in, number_at
from tests.make.placed import placed
from tests.slowness import slowness

HEAD = ((60, 40, "Lindqvist Trading", 16), (60, 62, "Harbour Road 4"), (60, 74, "Port Ansel"))


def extracted(*lines: tuple[float, float, str]) -> Extraction:
    return extract_by_rules([placed(*HEAD, *lines)], FORMS["invoice"])


def number(found: Extraction) -> Found:
    return next(one for one in found.fields if one.name == "vat")


def said(found: Extraction) -> str:
    return next(one.outcome for one in found.checks if one.name == "vat")


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("GSTIN: 27AAPFU0939F1ZV", "27AAPFU0939F1ZV"),
        ("CNPJ 11.222.333/0001-81", "11222333000181"),
        ("C.F. e P. IVA 00743110157", "00743110157"),
        ("P.I. 00743110157", "00743110157"),
        ("CIF: B58818501", "B58818501"),
        ("NIP: 856-734-62-15", "8567346215"),
        ("NIF 501964843 Lisboa", "501964843"),
        ("CUIT: 20-05536168-2", "20055361682"),
        ("ABN 83 914 571 673", "83914571673"),
        ("登録番号 T1180301018771", "T1180301018771"),
        ("統一編號: 00501503", "00501503"),
        ("Mã số thuế : 0100233488", "0100233488"),
    ],
)
def test_a_number_that_an_office_gave_is_found_behind_its_name(line: str, value: str) -> None:
    found = extracted((60, 86, line))
    assert number(found).value == value
    assert number(found).confidence >= 0.8
    assert said(found) == ("not checked" if value.isdigit() else "right")


def test_the_number_may_stand_beside_its_name_or_below() -> None:
    beside = extracted((60, 110, "Tax ID"), (200, 110, "27AAPFU0939F1ZV"))
    below = extracted((60, 110, "VAT Reg. No."), (60, 122, "501964843"))
    assert number(beside).value == "27AAPFU0939F1ZV"
    assert number(below).value == "501964843"


def test_one_that_no_office_knows_is_shown_with_doubt() -> None:
    found = extracted((60, 86, "Tax ID: QX-4455-6670-11-2"))
    assert number(found).value == "QX44556670112"
    assert number(found).confidence < 0.8
    assert said(found) == "wrong"


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("VAT No 912.345.674", "912345674"),
        ("Tax ID 20240511", "20240511"),
        ("UID 20240511", "20240511"),
        ("TRN 100234567891003", "100234567891003"),
        ("NIP 8567346214", "8567346214"),
        ("NIF 501964844", "501964844"),
        ("統一編號 20240512", "20240512"),
        ("ИНН 7707083894", "7707083894"),
    ],
)
def test_figures_that_the_named_office_does_not_bear_out_are_shown_with_doubt(
    line: str, value: str
) -> None:
    found = number(extracted((60, 86, line)))
    assert (found.value, found.confidence < 0.8) == (value, True)


@pytest.mark.parametrize(
    "line",
    ["P.I. 20240511", "P.I. 00743110158", "CIF 20240511", "CIF: 1234567", "MST 20240511"],
)
def test_figures_behind_letters_that_are_short_for_much_are_none(line: str) -> None:
    assert number(extracted((60, 86, line))).value is None


@pytest.mark.parametrize(
    "line",
    [
        "GST 123456.78",
        "VAT 12500000",
        "TVA : 1 234 567,89",
        "NIT picking 1234567 times",
        "Tax ID pending",
        "RUT 12",
        "Contribuinte desde 12/05/2019",
    ],
)
def test_amounts_dates_and_prose_are_no_tax_numbers(line: str) -> None:
    assert number(extracted((60, 200, line))).value is None


def test_the_same_number_with_its_countrys_letters_goes_first() -> None:
    found = extracted((60, 86, "P.IVA 00743110157"), (60, 98, "VAT IT00743110157"))
    assert number(found).value == "IT00743110157"
    assert number(found).confidence == 0.95


def test_the_recipients_number_alone_is_doubted() -> None:
    found = extracted(
        (300, 150, "Bill to:"),
        (300, 162, "Corvin Mills LLC"),
        (300, 174, "GSTIN: 27AAPFU0939F1ZV"),
    )
    assert number(found).confidence < 0.6


def test_names_without_end_are_read_as_far_as_a_line_goes() -> None:
    line = "CIF " * 30_000
    before = time.thread_time()
    assert max(names_in(line))[1] < 300
    assert number_at(line, 4) is None
    assert time.thread_time() - before < 0.5 * slowness()


@pytest.mark.parametrize(
    "lines",
    [
        ((60, 300, "IBAN: DE12 1234 4321 9876 00"),),
        ((60, 300, "Seller's IBAN"), (220, 300, ": DE12 1234 4321 9876 00")),
    ],
)
def test_an_account_of_an_impossible_length_is_shown_with_doubt(
    lines: tuple[tuple[float, float, str], ...],
) -> None:
    found = extracted(*lines)
    account = next(one for one in found.fields if one.name == "iban")
    assert account.value == "DE1212344321987600"
    assert account.confidence < 0.8
    assert next(one.outcome for one in found.checks if one.name == "iban") == "wrong"
