"""The number of a document, by each way in which pages print it."""

from __future__ import annotations

import pytest

from llama32_desktop.documents.extraction.forms import FORMS, Found
from llama32_desktop.documents.extraction.rules.extract import extract_by_rules
from llama32_desktop.documents.model import Page
from tests.make.placed import placed


def number(page: Page) -> Found:
    extraction = extract_by_rules([page], FORMS["invoice"])
    return next(one for one in extraction.fields if one.name == "number")


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("INVOICE: INV-100", "INV-100"),
        ("Invoice number: 2024‐03‐20T09", "2024-03-20T09"),
        ("Fatura simplificada E 039401", "E 039401"),
        ("請求番号 C 046372", "C 046372"),
        ("Factura C 0001-00000042", "0001-00000042"),
        ("Tax Invoice # 77", "77"),
        ("D0C.N.2228-0054 TR.4129", "2228-0054"),
        ("Receipt N0: 20220652", "20220652"),
        ("Invoice ID: 2026-SAMPLE", "2026-SAMPLE"),
        ("Credit note no. CN-20417", "CN-20417"),
        ("Rechnung (380) Nr. 580331", "580331"),
        ("Schlussrechnung Bau (877) Nr. 181 vom 25.04.2026", "181"),
        ("Rechnung des Versicherers Nr. 00.123-1", "00.123-1"),
        ("Rechnungskor rektur Nr. RK21012345 vom 16.09.2026", "RK21012345"),
        ("Die Rechnungsnummer für diesen Vorgang lautet M-1675.", "M-1675"),
        ("Avoir AV-2026-0005", "AV-2026-0005"),
        ("Facture d'avoir n° 63799", "63799"),
        ("Référence facture 2026037120", "2026037120"),
        ("Factura rectificativa FR-031", "FR-031"),
        ("Número de recibo: 12345", "12345"),
        ("Fatura-Recibo n.º FR 2026/14", "FR 2026/14"),
        ("Nota di credito n.: F2407677", "F2407677"),
        ("Fattura n. 214/A del 05/11/2026", "214/A"),
        ("Factuurnummer 20241214-001", "20241214-001"),
        ("Faktura VAT nr 12/05/2026", "12/05/2026"),
        ("Faktura VAT nr FZ 12/05/2026", "FZ 12/05/2026"),
        ("Faktura - daňový doklad č. FV5040011231", "FV5040011231"),
        ("Faktúra číslo 2026001", "2026001"),
        ("Fakturanummer: 4471", "4471"),
        ("Laskun numero 002625", "002625"),
        ("Számla sorszáma: KE-2026/17", "KE-2026/17"),
        ("Numărul facturii: 5518", "5518"),
        ("Fatura No: ABC2026000000017", "ABC2026000000017"),
        ("Τιμολόγιο αρ. 1187", "1187"),
        ("Račun br. 15-1-1", "15-1-1"),
        ("Счет № 318 от 5 мая 2026 г.", "318"),
        ("請求書番号: 20240210", "20240210"),
    ],
)
def test_titles_and_labels_of_many_languages(line: str, value: str) -> None:
    found = number(
        placed((60, 60, "Weber Bau GmbH"), (60, 120, line), (60, 300, "Total 12.00 EUR"))
    )
    assert found.value == value
    assert found.confidence >= 0.7


@pytest.mark.parametrize(
    "line",
    [
        "Customer number: 4711",
        "Kunden-Nr. 4711",
        "Order No. 4711",
        "Bestellung Nr. 2018-471331 vom 01.03.2026",
        "Rechnung gemäß Bestellung Nr. 2018-471331",
        "Lieferschein Nr. 4711",
        "N° TVA client FR19787878784",
        "Facture associée : F20180003",
        "Telefon 030 471147",
        "Page 1 / 2",
        "Invoice date: 14/10/2026",
        "Rechnung vom 3. November 2026",
    ],
)
def test_numbers_of_something_else(line: str) -> None:
    assert number(placed((60, 60, "Weber Bau GmbH"), (60, 120, line))).value is None


@pytest.mark.parametrize("below", ["No: MB2026014", "Nr. MB2026014", "Nº MB2026014", "# MB2026014"])
def test_a_bare_label_under_the_title(below: str) -> None:
    page = placed((60, 60, "INVOICE", 20), (60, 100, below), (60, 130, "Customer No: 55"))
    assert number(page).value == "MB2026014"


def test_a_number_alone_under_the_title() -> None:
    assert number(placed((60, 60, "Rechnung", 20), (60, 86, "DEMO-019"))).value == "DEMO-019"


def test_a_row_of_labels_with_their_values_below() -> None:
    page = placed(
        (60, 100, "Kundennr."),
        (200, 100, "Rechnungsnr."),
        (340, 100, "Datum"),
        (60, 114, "27368"),
        (200, 114, "90017"),
        (340, 114, "03.05.2026"),
    )
    assert number(page).value == "90017"


def test_two_numbers_that_both_may_be_it_are_doubted() -> None:
    one = placed((60, 60, "Invoice No. 7001"))
    two = placed((60, 60, "Invoice No. 7001"), (60, 400, "Invoice No. 7002"))
    assert number(two).confidence < 0.85 < number(one).confidence


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("Inv. # 20417", "20417"),
        ("Re-Nr. 20417", "20417"),
        ("Fakt. nr. SI-36279", "SI-36279"),
        ("Fatt. n° 030960", "030960"),
        ("Rechnungsnummer 9031 7745 12", "9031 7745 12"),
        ("Faktura VAT · Numer faktury INV-2026-17", "INV-2026-17"),
        ("Rechnung 001816 / 21.08.2026", "001816"),
        ("Guest check # 30488", "30488"),
    ],
)
def test_titles_cut_short_and_numbers_in_groups(line: str, value: str) -> None:
    assert number(placed((60, 60, line))).value == value


@pytest.mark.parametrize("label", ["Qwert", "Serie y número", "Vorgangsnummer"])
def test_a_number_beside_a_label_that_is_in_no_list_is_doubtful(label: str) -> None:
    page = placed(
        (60, 60, "Nordwind Ltd"),
        (60, 75, "Zuiop 23/4"),
        (300, 60, "Customer no."),
        (400, 60, "78387"),
        (300, 75, label),
        (400, 75, "INV-2026-17"),
    )
    got = number(page)
    assert (got.value, got.confidence < 0.8) == ("INV-2026-17", True)


@pytest.mark.parametrize("line", ["Qwert A4", "Nr. 1023, Maputo", "UID: ATU67890123", "Unit 84512"])
def test_papers_houses_and_tax_numbers_are_no_documents_numbers(line: str) -> None:
    assert number(placed((60, 60, "Nordwind Ltd"), (60, 75, line))).value is None


def test_a_date_behind_a_word_is_no_number() -> None:
    assert number(placed((60, 60, "Facture n° du 12/05/2026"))).value is None


def test_a_number_may_stand_far_below_its_label_or_close_behind_a_date() -> None:
    far = placed((60, 60, "Invoice No."), (200, 60, "Date"), (60, 96, "KTW-A00912"), (200, 96, "x"))
    assert number(far).value == "KTW-A00912"
    close = placed((60, 60, "DATE"), (120, 60, "INVOICE NO."), (60, 76, "11/04/2026 58213"))
    assert number(close).value == "58213"


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("Seria ZK Nr. 0421 din 17/01/2021", "0421"),
        ("Serie: A Folio: 5512", "5512"),
        ("INVOICE A-000001", "A-000001"),
    ],
)
def test_a_series_or_one_letter_before_the_number(line: str, value: str) -> None:
    page = placed((60, 40, "FACTURĂ", 14), (60, 60, line), (60, 120, "Total"), (200, 120, "9.00"))
    assert number(page).value == value


def test_the_date_behind_a_series_and_its_number_is_the_documents() -> None:
    page = placed((60, 40, "FACTURĂ", 14), (60, 60, "Seria ZK Nr. 0421 din 17/01/2021"))
    extraction = extract_by_rules([page], FORMS["invoice"])
    assert next(one.value for one in extraction.fields if one.name == "date") == "2021-01-17"


@pytest.mark.parametrize(
    "line", ["TAX INVOICE GST#126-924-976", "Tax Invoice/Credit Note - GST No. 44-833-938"]
)
def test_a_tax_number_beside_the_title_is_not_the_documents(line: str) -> None:
    page = placed((60, 40, line), (60, 80, "Receipt No.: 2022032000652"))
    assert number(page).value == "2022032000652"


def test_a_polish_title_has_its_tax_in_its_name() -> None:
    assert number(placed((60, 40, "Faktura VAT nr 522339"))).value == "522339"


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("No. Invois: 001342138725", "001342138725"),
        ("Nombor e-Invois INV-2026-88", "INV-2026-88"),
        ("Nomor Faktur: 010-26.00000123", "010-26.00000123"),
    ],
)
def test_malay_and_indonesian_labels(line: str, value: str) -> None:
    page = placed((60, 80, line), (60, 120, "Tarikh: 16.06.2026"))
    assert number(page).value == value


def test_an_account_number_in_malay_is_not_the_documents() -> None:
    page = placed((60, 80, "No. Invois"), (60, 94, "0013-42"), (300, 80, "No. Akaun"))
    both = placed((60, 80, "No. Akaun"), (60, 94, "2201-30"))
    assert (number(page).value, number(both).value) == ("0013-42", None)


@pytest.mark.parametrize("head", ["Fakt nr / Kundnr", "Invoice No. / Customer"])
def test_a_head_of_two_labels_has_the_first_value_below_it(head: str) -> None:
    page = placed((60, 60, "Faktura"), (300, 80, head), (302, 94, "200045"), (380, 94, "103"))
    assert number(page).value == "200045"
    # A value further right is the other's.
    other = placed((60, 60, "Faktura"), (300, 80, head), (360, 94, "103777"))
    assert number(other).value != "103777" or number(other).confidence < 0.8
