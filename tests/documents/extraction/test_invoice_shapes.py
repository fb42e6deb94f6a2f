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
    cells = [{cell.name: str(cell.value) for cell in line} for line in found.lines]
    assert [(c["quantity"], c["price"], c["amount"]) for c in cells] == [
        ("2", "150.00", "300.00"),
        ("1", "20.00", "20.00"),
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


@pytest.mark.parametrize(
    ("rows", "other"),
    [
        ([("Shipping", "8.50"), ("VAT 20%", "20.00"), ("Total", "128.50 GBP")], "8.50"),
        ([("VAT 20%", "20.00"), ("Discount 10%", "12.00"), ("Total", "108.00 GBP")], "-12.00"),
        (
            [("Delivery", "10.00"), ("Discount", "-4.00"), ("VAT 20%", "20.00"),
             ("Total", "126.00 GBP")],
            "6.00",
        ),
    ],
    ids=["shipping", "a discount without a sign", "both"],
)  # fmt: skip
def test_charges_lie_between_subtotal_and_total(
    reader: DocumentReader, tmp_path: Path, rows: list[tuple[str, str]], other: str
) -> None:
    found = fill(
        reader,
        tmp_path,
        "Nordwind Software Ltd",
        ("Description", "Qty", "Price", "Amount"),
        ("Licence", "2", "50.00", "100.00"),
        ("Subtotal", "100.00"),
        *rows,
    )
    assert str(field(found, "other").value) == other
    assert outcome(found, "subtotal and tax, total") == "right"
    assert outcome(found, "lines, subtotal") == "right"


def test_charges_above_the_subtotal_are_lines_of_the_table(
    reader: DocumentReader, tmp_path: Path
) -> None:
    found = fill(
        reader,
        tmp_path,
        ("Description", "Qty", "Price", "Amount"),
        ("Licence", "2", "50.00", "100.00"),
        ("Shipping", "10.00"),
        ("Subtotal", "110.00"),
        ("VAT 20%", "22.00"),
        ("Total", "132.00 GBP"),
    )
    assert sums_of(found) == ["110.00", "22.00", "132.00"]
    assert [str(line[-1].value) for line in found.lines] == ["100.00", "10.00"]
    assert field(found, "other").value is None
    assert outcome(found, "lines, subtotal") == "right"


def test_a_charge_that_makes_nothing_right_is_none(reader: DocumentReader, tmp_path: Path) -> None:
    found = fill(
        reader, tmp_path, ("Shipping", "9.00"), ("Subtotal", "100.00"), ("Total", "104.00 GBP")
    )
    assert field(found, "other").value is None


def test_the_base_of_a_tax_is_not_the_tax(reader: DocumentReader, tmp_path: Path) -> None:
    found = fill(
        reader,
        tmp_path,
        ("Zwischensumme", "100,00"),
        ("MwSt 19 % auf 100,00", "19,00"),
        ("Gesamtbetrag", "119,00 EUR"),
    )
    assert sums_of(found) == ["100.00", "19.00", "119.00"]


def test_a_description_of_several_rows(reader: DocumentReader, tmp_path: Path) -> None:
    found = fill(
        reader,
        tmp_path,
        ("Description", "Qty", "Price", "Amount"),
        ("Licence", "2", "50.00", "100.00"),
        "for two seats",
        "until May 2027",
        ("Support", "1", "20.00", "20.00"),
        ("Total", "120.00 GBP"),
        "Thank you",
    )
    lines = [{cell.name: cell for cell in line} for line in found.lines]
    assert [line["description"].value for line in lines] == [
        "Licence for two seats until May 2027",
        "Support",
    ]
    first, second = (line["description"].box for line in lines)
    assert first is not None and second is not None
    assert first[3] - first[1] > 2 * (second[3] - second[1])  # all three rows are in it


def test_a_discount_in_a_line(reader: DocumentReader, tmp_path: Path) -> None:
    found = fill(
        reader,
        tmp_path,
        ("Description", "Qty", "Disc. %", "Amount"),
        ("Licence", "2", "10 %", "90.00"),
        ("Total", "90.00 GBP"),
    )
    cells = {cell.name: cell.value for cell in found.lines[0]}
    assert (cells["discount"], cells["amount"]) == (Decimal(10), Decimal("90.00"))


def test_quantity_times_price_is_held_against_the_amount(
    reader: DocumentReader, tmp_path: Path
) -> None:
    head = ("Description", "Qty", "Price", "Amount")
    right = fill(reader, tmp_path, head, ("Oats", "3", "2.50", "7.50"), ("Total", "7.50 GBP"))
    assert outcome(right, "quantity and price, amount") == "right"
    wrong = fill(
        reader,
        tmp_path,
        head,
        ("Oats", "3", "2.50", "7.50"),
        ("Rye", "4", "2.00", "9.00"),
        ("Total", "16.50 GBP"),
    )
    check = next(c for c in wrong.checks if c.name == "quantity and price, amount")
    assert check.outcome == "wrong"
    assert "1 of 2 lines" in check.sentence and "“Rye”" in check.sentence


@pytest.mark.parametrize(
    ("sentence", "due"),
    [
        ("Bitte überweisen Sie den Betrag bis zum 30.06.2026.", "2026-06-30"),
        ("Payment is due by 14 July 2026, thank you.", "2026-07-14"),
        ("We are paid for work from 1 May 2026 to 31 May 2026.", None),
    ],
)
def test_a_sentence_says_until_when_to_pay(
    reader: DocumentReader, tmp_path: Path, sentence: str, due: str | None
) -> None:
    found = fill(reader, tmp_path, "Invoice date: 1 June 2026", ("Total", "9.00 EUR"), sentence)
    assert field(found, "date").value == "2026-06-01"
    assert field(found, "due").value == due


def test_nobody_is_sure_of_a_date_that_may_be_read_both_ways(
    reader: DocumentReader, tmp_path: Path
) -> None:
    unsure = fill(reader, tmp_path, "Invoice date: 03/04/2026", ("Total", "9.00 GBP"))
    sure = fill(reader, tmp_path, "Invoice date: 03/14/2026", ("Total", "9.00 GBP"))
    assert field(unsure, "date").confidence < 0.6 < field(sure, "date").confidence


def test_the_account_s_country_tells_the_currency(reader: DocumentReader, tmp_path: Path) -> None:
    found = fill(reader, tmp_path, "IBAN DE89 3704 0044 0532 0130 00", ("Total", "9,00"))
    currency = field(found, "currency")
    assert (currency.value, currency.confidence) == ("EUR", pytest.approx(0.7))


@pytest.mark.parametrize(
    ("text", "values"),
    [
        (
            "株式会社ノルド\n\n請求番号: N-4711\n請求日: 2026年5月3日\nお支払期限: 2026年6月2日\n\n"
            "品名\t数量\t単価\t金額\nライセンス\t2\t1,500\t3,000\n"
            "小計\t\t\t3,000円\n消費税\t\t\t300円\n合計金額\t\t\t3,300円\n",
            ("N-4711", "2026-05-03", "2026-06-02", "JPY", "3000", "300", "3300"),
        ),
        (
            "北风软件有限公司\n\n发票号码: 88012\n开票日期: 2026年5月3日\n到期日: 2026年6月2日\n\n"
            "项目\t数量\t单价\t金额\n许可证\t2\t1500.00\t3000.00\n"
            "小计\t\t\t3000.00元\n税额\t\t\t180.00元\n价税合计\t\t\t3180.00元\n",
            ("88012", "2026-05-03", "2026-06-02", "CNY", "3000.00", "180.00", "3180.00"),
        ),
    ],
    ids=["Japanese", "Chinese"],
)  # fmt: skip
def test_invoices_without_spaces_between_words(
    reader: DocumentReader, tmp_path: Path, text: str, values: tuple[str, ...]
) -> None:
    path = tmp_path / "invoice.txt"
    path.write_text(text, "utf-8")
    found = extract_by_rules(reader.read(path, words=True).pages, FORMS["invoice"])
    names = ("number", "date", "due", "currency", "subtotal", "tax", "total")
    assert tuple(str(field(found, name).value) for name in names) == values
    assert field(found, "supplier").value == text.split("\n")[0]
    assert outcome(found, "subtotal and tax, total") == outcome(found, "lines, subtotal") == "right"


def test_tables_go_on_over_many_pages(reader: DocumentReader, tmp_path: Path) -> None:
    head = [PdfText("Description", LEFT, TOP), PdfText("Amount", RIGHT, TOP)]
    row = [PdfText("Oats", LEFT, TOP - STEP), PdfText("1.00", RIGHT, TOP - STEP)]
    carried = [
        PdfText("Subtotal", LEFT, TOP - 2 * STEP),
        PdfText("1.00", RIGHT, TOP - 2 * STEP),
    ]
    path = tmp_path / "long.pdf"
    path.write_bytes(pdf([[*head, *row, *carried]] * 40 + [[PdfText("Terms", LEFT, TOP)]] * 40))
    found = extract_by_rules(reader.read(path, words=True).pages, FORMS["invoice"])
    assert len(found.lines) == 40
