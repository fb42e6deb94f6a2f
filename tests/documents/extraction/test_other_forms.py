"""Receipts, bank statements, business cards, contracts, and a person's own fields."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from llama32_desktop.documents.extraction.forms import FORMS, Form, own_form
from llama32_desktop.documents.extraction.rules.extract import extract_by_rules
from llama32_desktop.documents.reader import DocumentReader
from tests.make.documents import PdfText, pdf


@pytest.fixture(scope="module")
def reader() -> Iterator[DocumentReader]:
    with DocumentReader() as reader:
        yield reader


def values(
    reader: DocumentReader, folder: Path, form: Form, *texts: PdfText
) -> dict[str, str | Decimal | None]:
    path = folder / "page.pdf"
    path.write_bytes(pdf([texts]))
    extraction = extract_by_rules(reader.read(path, words=True).pages, form)
    return {found.name: found.value for found in extraction.fields}


def test_receipt(reader: DocumentReader, tmp_path: Path) -> None:
    found = values(
        reader,
        tmp_path,
        FORMS["receipt"],
        PdfText("Corner Bakery Ltd", 60, 740, 14),
        PdfText("03/05/2026 09:41", 60, 715, 9),
        PdfText("Rye bread", 60, 680), PdfText("£3.20", 300, 680),
        PdfText("Oat cake", 60, 664), PdfText("£2.10", 300, 664),
        PdfText("Total", 60, 640), PdfText("£5.30", 300, 640),
    )  # fmt: skip
    assert found["supplier"] == "Corner Bakery Ltd"
    assert (found["date"], found["total"]) == ("2026-05-03", Decimal("5.30"))
    assert found["currency"] == "GBP"


def test_statement(reader: DocumentReader, tmp_path: Path) -> None:
    found = values(
        reader,
        tmp_path,
        FORMS["statement"],
        PdfText("Sparbank Köln AG", 60, 740, 14),
        PdfText("Kontoinhaber: Ada Ahorn", 60, 700),
        PdfText("IBAN DE89 3704 0044 0532 0130 00", 60, 684),
        PdfText("Alter Saldo", 60, 640), PdfText("1.200,00 €", 400, 640),
        PdfText("Neuer Saldo", 60, 600), PdfText("1.050,50 €", 400, 600),
    )  # fmt: skip
    assert found["holder"] == "Ada Ahorn"
    assert found["iban"] == "DE89370400440532013000"
    assert (found["opening"], found["closing"]) == (Decimal("1200.00"), Decimal("1050.50"))


def entries(reader: DocumentReader, folder: Path, *texts: PdfText) -> list[list[str]]:
    path = folder / "page.pdf"
    path.write_bytes(pdf([texts]))
    pages = reader.read(path, words=True).pages
    lines = extract_by_rules(pages, FORMS["statement"]).lines
    return [[str(cell.value) for cell in line] for line in lines]


def test_entries_are_not_their_balance(reader: DocumentReader, tmp_path: Path) -> None:
    rows = [
        ("Date", "Description", "Amount", "Balance"),
        ("05/02/2026", "Payroll deposit", "$300.00", "$800.00"),
        ("05/19/2026", "Total Wine", "-$50.00", "$750.00"),
    ]
    texts = [
        PdfText(cell, x, 700 - 20 * number)
        for number, row in enumerate(rows)
        for cell, x in zip(row, (60, 160, 330, 440), strict=True)
    ]
    assert entries(reader, tmp_path, *texts) == [
        ["2026-05-02", "Payroll deposit", "300.00"],
        ["2026-05-19", "Total Wine", "-50.00"],
    ]


def test_entries_owed_and_had(reader: DocumentReader, tmp_path: Path) -> None:
    rows = [
        ("Datum", "Buchungstext", "Betrag EUR"),
        ("", "Alter Kontostand", "1.250,40 S"),
        ("02.03.2026", "Miete", "890,00 S"),
        ("04.03.2026", "Gehalt", "3.120,75 H"),
        ("", "Neuer Kontostand", "980,35 H"),
    ]
    texts = [
        PdfText(cell, x, 700 - 20 * number)
        for number, row in enumerate(rows)
        for cell, x in zip(row, (60, 160, 400), strict=True)
        if cell
    ]
    assert entries(reader, tmp_path, *texts) == [
        ["2026-03-02", "Miete", "-890.00"],
        ["2026-03-04", "Gehalt", "3120.75"],
    ]
    assert values(reader, tmp_path, FORMS["statement"], *texts)["opening"] == Decimal("-1250.40")


def test_what_was_paid_out_is_less(reader: DocumentReader, tmp_path: Path) -> None:
    rows = [
        ("Date", "Description", "Paid out", "Paid in", "Balance"),
        ("", "Opening balance", "", "", "500.00"),
        ("3 May", "Rent", "420.00", "", "80.00"),
        ("28 May", "Payroll", "", "1,900.00", "1,980.00"),
        ("", "Closing balance", "", "", "1,980.00"),
    ]
    texts = [PdfText("Statement 1 May to 31 May 2026", 60, 760)]
    texts += [
        PdfText(cell, x, 700 - 20 * number)
        for number, row in enumerate(rows)
        for cell, x in zip(row, (60, 130, 280, 360, 450), strict=True)
        if cell
    ]
    assert entries(reader, tmp_path, *texts) == [
        ["2026-05-03", "Rent", "-420.00"],
        ["2026-05-28", "Payroll", "1900.00"],
    ]
    path = tmp_path / "page.pdf"
    found = extract_by_rules(reader.read(path, words=True).pages, FORMS["statement"])
    assert {f.name: f.value for f in found.fields if f.name in ("from", "until")} == {
        "from": "2026-05-01",
        "until": "2026-05-31",
    }
    outcomes = {check.name: check.outcome for check in found.checks}
    assert outcomes["opening and entries, closing"] == "right"
    assert outcomes["from, until"] == "right"


def test_entries_that_do_not_make_the_closing_balance(
    reader: DocumentReader, tmp_path: Path
) -> None:
    rows = [
        ("Date", "Description", "Amount"),
        ("", "Opening balance", "500.00"),
        ("03/05/2026", "Rent", "-420.00"),
        ("", "Closing balance", "90.00"),
    ]
    texts = [
        PdfText(cell, x, 700 - 20 * number)
        for number, row in enumerate(rows)
        for cell, x in zip(row, (60, 160, 400), strict=True)
        if cell
    ]
    path = tmp_path / "page.pdf"
    path.write_bytes(pdf([texts]))
    found = extract_by_rules(reader.read(path, words=True).pages, FORMS["statement"])
    check = next(c for c in found.checks if c.name == "opening and entries, closing")
    assert check.outcome == "wrong" and "80.00" in check.sentence and "90.00" in check.sentence


def test_card(reader: DocumentReader, tmp_path: Path) -> None:
    found = values(
        reader,
        tmp_path,
        FORMS["card"],
        PdfText("Grace Finch", 60, 740, 14),
        PdfText("grace@finch.example", 60, 700),
        PdfText("+44 20 7946 0991", 60, 684),
        PdfText("www.finch.example", 60, 668),
    )
    assert found["email"] == "grace@finch.example"
    assert found["phone"] == "+44 20 7946 0991"
    assert found["website"] == "www.finch.example"


def test_own_fields(reader: DocumentReader, tmp_path: Path) -> None:
    form = own_form("Patient, Weight: number, Examined on: date")
    found = values(
        reader,
        tmp_path,
        form,
        PdfText("Patient: Rex", 60, 740),
        PdfText("Weight", 60, 720), PdfText("31.5 kg", 160, 720),
        PdfText("Examined on", 60, 700), PdfText("4 March 2026", 160, 700),
    )  # fmt: skip
    assert found == {"Patient": "Rex", "Weight": Decimal("31.5"), "Examined on": "2026-03-04"}


@pytest.mark.parametrize("text", ["", " , ", "A: colour", "A, A"])
def test_fields_that_make_no_form(text: str) -> None:
    with pytest.raises(ValueError, match="nothing was read"):
        own_form(text)
