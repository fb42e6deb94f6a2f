"""Invoices as the corpus has none: several rates of tax, credit notes, numbers without a label."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import msgspec
import pytest

from llama32_desktop.documents.extraction.forms import FORMS, Extraction, Found
from llama32_desktop.documents.extraction.rules.extract import extract_by_rules
from llama32_desktop.documents.extraction.rules.turned import Turn, turn_of, turned, upright
from llama32_desktop.documents.reader import DocumentReader
from tests.make.documents import PdfText, pdf

LEFT, RIGHT, TOP, STEP = 60, 430, 760, 22


@pytest.fixture(scope="module")
def reader() -> Iterator[DocumentReader]:
    with DocumentReader() as reader:
        yield reader


def fill(reader: DocumentReader, folder: Path, *rows: str | tuple[str, ...]) -> Extraction:
    """The form of an invoice with these rows; of a row's columns the last stands at the right."""
    texts = []
    for number, row in enumerate(rows):
        cells = (row,) if isinstance(row, str) else row
        places = [LEFT + 110 * i for i in range(len(cells) - 1)] + [RIGHT if cells[1:] else LEFT]
        texts += [
            PdfText(cell, x, TOP - STEP * number)
            for cell, x in zip(cells, places, strict=True)
            if cell
        ]
    path = folder / "invoice.pdf"
    path.write_bytes(pdf([texts]))
    return extract_by_rules(reader.read(path, words=True).pages, FORMS["invoice"])


def field(extraction: Extraction, name: str) -> Found:
    return next(found for found in extraction.fields if found.name == name)


def sums_of(extraction: Extraction) -> list[str]:
    return [str(field(extraction, name).value) for name in ("subtotal", "tax", "total")]


def outcome(extraction: Extraction, name: str) -> str:
    return next(check.outcome for check in extraction.checks if check.name == name)


@pytest.mark.parametrize(
    "rows",
    [
        [("Netto 7 %", "266,36"), ("MwSt 7 %", "18,64"), ("Netto 19 %", "35,29"),
         ("MwSt 19 %", "6,71")],
        [("Netto", "301,65"), ("MwSt 7 %", "18,64"), ("MwSt 19 %", "6,71")],
    ],
    ids=["each rate with its own net", "one net"],
)  # fmt: skip
def test_the_rows_of_several_rates_are_added(
    reader: DocumentReader, tmp_path: Path, rows: list[tuple[str, str]]
) -> None:
    found = fill(
        reader,
        tmp_path,
        "Hotel Adler GmbH",
        ("Leistung", "Menge", "Einzelpreis", "Gesamt"),
        ("Zimmer", "3", "95,00", "285,00"),
        ("Frühstück", "3", "14,00", "42,00"),
        *rows,
        ("Gesamtbetrag", "327,00 EUR"),
    )
    assert sums_of(found) == ["301.65", "25.35", "327.00"]
    assert outcome(found, "subtotal and tax, total") == "right"
    tax = field(found, "tax")
    assert tax.printed == "18,64 + 6,71"
    assert tax.box is not None and tax.box[3] - tax.box[1] > STEP / 842  # both rows are in it


def test_one_rate_is_not_added_to_what_stands_again_below(
    reader: DocumentReader, tmp_path: Path
) -> None:
    found = fill(
        reader,
        tmp_path,
        "Brightline Consulting LLC",
        ("Subtotal", "$1,760.00"),
        ("Tax (10%)", "$176.00"),
        ("Total", "$1,936.00"),
        ("Tax included", "$176.00"),
    )
    assert sums_of(found) == ["1760.00", "176.00", "1936.00"]


def test_the_last_row_of_a_table_of_rates_has_all_three(
    reader: DocumentReader, tmp_path: Path
) -> None:
    found = fill(
        reader,
        tmp_path,
        "Markt GmbH",
        ("Milch", "3,78"),
        ("Wein", "6,99"),
        ("SUMME", "EUR 10,77"),
        ("Steuer", "Netto", "Steuer", "Brutto"),
        ("A= 7,0 %", "3,53", "0,25", "3,78"),
        ("B= 19,0 %", "5,87", "1,12", "6,99"),
        ("Gesamtbetrag", "9,40", "1,37", "10,77"),
    )
    assert sums_of(found) == ["9.40", "1.37", "10.77"]


def test_a_credit_note(reader: DocumentReader, tmp_path: Path) -> None:
    found = fill(
        reader,
        tmp_path,
        "Nordwind Software Ltd",
        "VAT No: GB 980 7806 84",
        "CREDIT NOTE",
        "Credit note number: CN-20417",
        ("Net", "-300.00"),
        ("VAT 20%", "-60.00"),
        ("Total", "-360.00 GBP"),
    )
    assert sums_of(found) == ["-300.00", "-60.00", "-360.00"]
    assert field(found, "number").value == "CN-20417"
    assert field(found, "vat").value == "GB980780684"


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("Rechnung 45012", "45012"),
        ("Invoice #1187", "1187"),
        ("INVOICE AB-2026-17", "AB-2026-17"),
        ("Fattura n. 214/A del 05/11/2026", "214/A"),
        ("Rechnung vom 3. November 2026", None),
        ("Invoice 3 November 2026", None),
    ],
)
def test_numbers_in_a_title(
    reader: DocumentReader, tmp_path: Path, line: str, number: str | None
) -> None:
    found = fill(reader, tmp_path, "Weber AG", line, ("Total", "12.00 EUR"))
    assert field(found, "number").value == number


def test_a_labelled_number_goes_before_a_title(reader: DocumentReader, tmp_path: Path) -> None:
    found = fill(reader, tmp_path, "Rechnung 10115 Berlin", "Rechnungsnummer: 77-1")
    assert field(found, "number").value == "77-1"


def test_a_text_is_read_without_places(reader: DocumentReader, tmp_path: Path) -> None:
    path = tmp_path / "invoice.txt"
    path.write_text(
        "Nordwind Software Ltd\n\nInvoice number: N-4711\nDate: 14 Oct 2026\n\n"
        "Description\tQty\tPrice\tAmount\n"
        "Licence for a very long name of a product, with its second year\t2\t150.00\t300.00\n"
        "Support\t1\t20.00\t20.00\n"
        "Net\t\t\t320.00\nVAT 20%\t\t\t64.00\nTotal\t\t\t384.00 GBP\n"
    )
    found = extract_by_rules(reader.read(path, words=True).pages, FORMS["invoice"])
    assert field(found, "number").value == "N-4711"
    assert field(found, "supplier").value == "Nordwind Software Ltd"
    assert sums_of(found) == ["320.00", "64.00", "384.00"]
    assert [[str(cell.value) for cell in line][1:] for line in found.lines] == [
        ["2", "150.00", "300.00"],
        ["1", "20.00", "20.00"],
    ]
    assert all(one.box is None for one in [*found.fields, *found.lines[0]])


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_a_scan_may_lie_on_its_side(reader: DocumentReader, tmp_path: Path, turn: Turn) -> None:
    fill(
        reader,
        tmp_path,
        "Nordwind Software Ltd",
        "Invoice number: N-4711",
        ("Description", "Qty", "Price", "Amount"),
        ("Licence", "2", "150.00", "300.00"),
        ("Total", "300.00 GBP"),
    )
    page = reader.read(tmp_path / "invoice.pdf", words=True).pages[0]
    right = extract_by_rules([page], FORMS["invoice"])
    # What turns it back turns it there when it is done the other way round.
    lying = msgspec.structs.replace(upright(page, {90: 270, 180: 180, 270: 90}[turn]), way="ocr")
    assert turn_of(lying) == turn
    found = extract_by_rules([lying], FORMS["invoice"])
    assert [one.value for one in found.fields] == [one.value for one in right.fields]
    assert (
        [[c.value for c in line] for line in found.lines]
        == [[c.value for c in line] for line in right.lines]
        != []
    )
    box, true = field(found, "total").box, field(right, "total").box
    assert box is not None and true is not None
    assert turned(box, turn) == pytest.approx(true)


def test_a_column_of_tax_rates_is_none_of_the_prices(
    reader: DocumentReader, tmp_path: Path
) -> None:
    found = fill(
        reader,
        tmp_path,
        ("Leistung", "Menge", "MwSt", "Gesamt"),
        ("Beratung", "2", "19 %", "480,00"),
        ("Steuerberatung", "1", "19 %", "40,00"),
        ("Summe", "520,00 EUR"),
    )
    cells = [{cell.name: str(cell.value) for cell in line} for line in found.lines]
    assert [(c["quantity"], c["price"], c["amount"]) for c in cells] == [
        ("2", "None", "480.00"),
        ("1", "None", "40.00"),
    ]


def test_a_line_about_tax_does_not_end_the_table(reader: DocumentReader, tmp_path: Path) -> None:
    found = fill(
        reader,
        tmp_path,
        ("Description", "Qty", "Price", "Amount"),
        ("Tax advice share sale", "1", "240.00", "240.00"),
        ("Total rewards", "2", "50.00", "100.00"),
        ("Total", "340.00 GBP"),
    )
    assert [str(line[-1].value) for line in found.lines] == ["240.00", "100.00"]


def test_a_customer_s_vat_number_is_not_the_supplier_s(
    reader: DocumentReader, tmp_path: Path
) -> None:
    found = fill(reader, tmp_path, "Partita IVA cliente: DE136695976", "P.IVA IT12345670017")
    assert field(found, "vat").value == "IT12345670017"


@pytest.mark.parametrize(("total", "date"), [("$9.00", "2026-03-04"), ("9.00 GBP", "2026-04-03")])
def test_in_dollars_the_month_comes_first(
    reader: DocumentReader, tmp_path: Path, total: str, date: str
) -> None:
    found = fill(reader, tmp_path, "Date: 03/04/2026", ("Total", total))
    assert field(found, "date").value == date


def test_what_was_paid_leaves_the_total(reader: DocumentReader, tmp_path: Path) -> None:
    found = fill(reader, tmp_path, "Inn AG", ("Total CHF", "641.30"), ("Balance due", "0.00"))
    assert field(found, "total").value == Decimal("641.30")


def test_an_invoice_s_own_date_goes_before_others(reader: DocumentReader, tmp_path: Path) -> None:
    found = fill(
        reader,
        tmp_path,
        "Datum der Buchung: 01.05.2026",
        "Rechnungsdatum: 03.05.2026",
        "Date due: January 30, 2027",
        ("Total CAD", "12.00"),
    )
    assert field(found, "date").value == "2026-05-03"
    assert field(found, "due").value == "2027-01-30"
    assert field(found, "currency").value == "CAD"


def test_terms_are_no_net(reader: DocumentReader, tmp_path: Path) -> None:
    found = fill(reader, tmp_path, "Acme Ltd", ("Net 30 days", "$5.00"), ("Total", "$9.00"))
    assert field(found, "subtotal").value is None
    assert field(found, "total").value == Decimal("9.00")
