"""Electronic invoices in files, read in the document process and filled into forms."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import msgspec
import openpyxl
import pytest

from llama32_desktop.cli import run
from llama32_desktop.documents.extraction import tables
from llama32_desktop.documents.extraction.checks import check_again
from llama32_desktop.documents.extraction.forms import FORMS, Extraction, own_form
from llama32_desktop.documents.extractor.extract import extract_all
from llama32_desktop.documents.model import Document
from llama32_desktop.documents.reader import DocumentReader
from llama32_desktop.documents.reading.source import UnreadableError
from tests.make import documents
from tests.make import einvoices as make

FORM = FORMS["invoice"]
PAGE = (
    "Werk GmbH\nInvoice no. 0042/26\nDate: 2026-05-18\nDue date: 2026-06-17\n"
    "VAT number: DE811569869\nIBAN: DE89 3704 0044 0532 0130 00\n"
    "Subtotal: 250.00 EUR\nVAT 19 %: 47.50 EUR\nTotal: 297.50 EUR"
)


@pytest.fixture(scope="module")
def reader() -> Iterator[DocumentReader]:
    with DocumentReader() as reader:
        yield reader


def read(reader: DocumentReader, path: Path, data: bytes | str) -> Document:
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return reader.read(path, words=True)


def filled(extraction: Extraction) -> dict[str, object]:
    return {found.name: found.value for found in extraction.fields}


def wrong(extraction: Extraction) -> dict[str, str]:
    return {c.name: c.sentence for c in extraction.checks if c.outcome == "wrong"}


@pytest.mark.parametrize("name", ["a.xml", "a.txt", "a", "a.html"])
def test_the_content_tells_not_the_name(reader: DocumentReader, tmp_path: Path, name: str) -> None:
    document = read(reader, tmp_path / name, make.ubl())
    assert document.kind == "e-invoice"
    [page] = document.pages
    assert page.title == "Invoice 0042/26"
    for words in ("Werk & Söhne GmbH", "Total with tax: 297.50", "Bearing 6204", "30 days"):
        assert words in page.text
    assert "<" not in page.text


def test_every_value_says_where_it_is_from(reader: DocumentReader, tmp_path: Path) -> None:
    extraction = extract_all(read(reader, tmp_path / "a.xml", make.ubl()), FORM)[0]
    there = [found for found in extraction.fields if found.value is not None]
    assert len(there) == 15
    assert {(found.way, found.confidence, found.box) for found in there} == {
        ("e-invoice", 1.0, None)
    }
    assert [[cell.value for cell in row] for row in extraction.taxes] == [
        [Decimal(19), Decimal("250.00"), Decimal("47.50")]
    ]
    assert wrong(extraction) == {}


NAMES = (
    "factur__x_xml",
    "zugferd__invoice_xml",
    "ZUGFeRD__invoice_xml",
    "xrechnung_xml",
    "some_dat",
)


@pytest.mark.parametrize("name", NAMES)
def test_inside_a_pdf_by_its_content(reader: DocumentReader, tmp_path: Path, name: str) -> None:
    data = make.hybrid(documents.text_pdf(PAGE), **{name: make.ubl().encode()})
    document = read(reader, tmp_path / "a.pdf", data)
    assert document.kind == "pdf" and len(document.einvoices) == 1
    extraction = extract_all(document, FORM)[0]
    assert filled(extraction)["supplier"] == "Werk & Söhne GmbH"
    assert wrong(extraction) == {}
    total = next(found for found in extraction.fields if found.name == "total")
    assert total.way == "e-invoice" and total.page == 1 and total.box is not None


def test_the_same_invoice_in_two_formats_is_one(reader: DocumentReader, tmp_path: Path) -> None:
    data = make.hybrid(
        documents.text_pdf(PAGE),
        other_xml=make.ubl(number="other").encode(),
        xrechnung_xml=make.ubl().encode(),
        factur__x_xml=make.ubl().encode(),
    )
    [invoice] = read(reader, tmp_path / "a.pdf", data).einvoices
    assert (invoice.source, invoice.number) == ("factur-x.xml", "0042/26")


@pytest.mark.parametrize(
    ("printed", "put", "name", "words"),
    [
        ("Total: 297.50", "Total: 97.50", "total", ("97.50", "297.50")),
        ("0042/26", "0099/26", "number", ("0042/26",)),
        ("DE89 3704 0044 0532 0130 00", "DE75 5121 0800 1245 1261 99", "iban", ("DE89370400",)),
        ("2026-06-17", "2026-09-17", "due", ("2026-06-17", "2026-09-17")),
    ],
)
def test_a_page_that_says_something_else_is_marked(
    reader: DocumentReader,
    tmp_path: Path,
    printed: str,
    put: str,
    name: str,
    words: tuple[str, ...],
) -> None:
    page = documents.text_pdf(PAGE.replace(printed, put))
    document = read(reader, tmp_path / "a.pdf", make.hybrid(page, f_xml=make.ubl().encode()))
    extraction = extract_all(document, FORM)[0]
    found = wrong(extraction)
    assert set(found) == {f"{name}, page and e-invoice"}
    sentence = found[f"{name}, page and e-invoice"]
    assert all(word in sentence for word in words) and "legal" in sentence
    assert extraction.checks[0].name == f"{name}, page and e-invoice"


def test_a_difference_stays_said_until_its_field_is_corrected(
    reader: DocumentReader, tmp_path: Path
) -> None:
    page = documents.text_pdf(PAGE.replace("Total: 297.50", "Total: 97.50"))
    xml = make.ubl(due="300.00").encode()
    extraction = extract_all(read(reader, tmp_path / "a.pdf", make.hybrid(page, f_xml=xml)), FORM)[
        0
    ]
    assert {"total, page and e-invoice", "BR-CO-16"} <= set(wrong(extraction))

    def corrected(name: str) -> Extraction:
        fields = [
            msgspec.structs.replace(f, value=Decimal("97.50"), way="by hand")
            if f.name == name
            else f
            for f in extraction.fields
        ]
        return check_again(FORM, extraction, fields=fields)

    assert "total, page and e-invoice" in wrong(corrected("other"))
    assert "total, page and e-invoice" not in wrong(corrected("total"))
    assert "BR-CO-16" in wrong(corrected("total"))


def test_numbers_and_dates_are_checked(reader: DocumentReader, tmp_path: Path) -> None:
    xml = make.ubl(head="<b:DueDate>2026-05-01</b:DueDate>")
    xml = xml.replace("DE811569869", "DE811569860").replace("0130 00", "0130 01")
    found = wrong(extract_all(read(reader, tmp_path / "a.xml", xml), FORM)[0])
    assert set(found) == {"vat", "iban", "date, due"}
    assert all("e-invoice" in sentence for sentence in found.values())


def test_page_only_leaves_the_data_aside(reader: DocumentReader, tmp_path: Path) -> None:
    page = documents.text_pdf(PAGE.replace("Total: 297.50", "Total: 97.50"))
    document = read(reader, tmp_path / "a.pdf", make.hybrid(page, f_xml=make.ubl().encode()))
    extraction = extract_all(document, FORM, page_only=True)[0]
    assert filled(extraction)["total"] == Decimal("97.50")
    assert {found.way for found in extraction.fields} <= {"text layer", "nothing"}


def test_several_invoices_are_several_extractions(reader: DocumentReader, tmp_path: Path) -> None:
    xml = make.fatturapa(*(make.fatturapa_body(f"{n}/A") for n in (1, 2, 3)))
    document = read(reader, tmp_path / "a.xml", xml)
    assert [page.title for page in document.pages] == [f"Invoice {n}/A" for n in (1, 2, 3)]
    found = extract_all(document, FORM)
    assert [filled(one)["number"] for one in found] == ["1/A", "2/A", "3/A"]
    assert [one.name for one in found] == ["a.xml", "a.xml (2)", "a.xml (3)"]


def test_signed_files_are_what_was_signed(reader: DocumentReader, tmp_path: Path) -> None:
    data = make.signed_in_chunks(make.fatturapa(make.fatturapa_body("5")).encode())
    document = read(reader, tmp_path / "IT01.xml.p7m", data)
    assert document.kind == "e-invoice" and document.name == "IT01.xml.p7m"
    assert filled(extract_all(document, FORM)[0])["number"] == "5"
    page = read(reader, tmp_path / "b.pdf.p7m", make.signed(documents.text_pdf("Signed page")))
    assert page.kind == "pdf" and page.pages[0].text == "Signed page"
    assert len(page.unread) == 1 and "“b.pdf.p7m” is signed" in page.unread[0]
    assert reader.draw(tmp_path / "b.pdf.p7m", 1).startswith(b"\x89PNG")
    for damaged in (data[: len(data) // 2], b"MIIC not this"):
        with pytest.raises(UnreadableError, match="signature"):
            read(reader, tmp_path / "c.p7m", damaged)


def test_attached_to_a_mail(reader: DocumentReader, tmp_path: Path) -> None:
    hybrid = make.hybrid(documents.text_pdf(PAGE), f_xml=make.ubl(number="2").encode())
    documents.mail(
        tmp_path / "a.eml",
        attached={
            "notes.txt": b"Notes",
            "one.xml": make.ubl(number="1").encode(),
            "two.pdf": hybrid,
        },
    )
    document = reader.read(tmp_path / "a.eml", words=True)
    one, two = document.einvoices
    assert (one.source, one.number, one.pages, one.shown) == ("one.xml", "1", (3,), False)
    assert (two.source, two.number, two.pages, two.shown) == ("two.pdf", "2", (4,), True)
    assert document.pages[2].title.startswith("one.xml") and "Invoice 1" in document.pages[2].text
    assert len(extract_all(document, FORM)) == 2


def test_in_an_archive(reader: DocumentReader, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("in/one.xml", make.ubl(number="1"))
        archive.writestr("two.xml.p7m", make.signed(make.cii().encode()))
        page = documents.text_pdf(PAGE)
        archive.writestr("three.pdf", make.hybrid(page, f_xml=make.ubl(number="3").encode()))
    found = extract_all(reader.read(tmp_path / "a.zip", words=True), FORM)
    assert [(one.name, filled(one)["number"]) for one in found] == [
        ("a.zip", "1"),
        ("a.zip (2)", "RE-7"),
        ("a.zip (3)", "3"),
    ]


def test_another_invoice_in_the_mail_is_said(reader: DocumentReader, tmp_path: Path) -> None:
    other = documents.text_pdf(PAGE.replace("0042/26", "0043/26"))
    attached = {"data.xml": make.ubl().encode(), "copy.pdf": documents.text_pdf(PAGE)}
    documents.mail(tmp_path / "a.eml", attached=attached)
    [extraction] = extract_all(reader.read(tmp_path / "a.eml", words=True), FORM)
    assert wrong(extraction) == {}
    documents.mail(tmp_path / "b.eml", attached={**attached, "other.pdf": other})
    [extraction] = extract_all(reader.read(tmp_path / "b.eml", words=True), FORM)
    [sentence] = wrong(extraction).values()
    assert "“other.pdf”" in sentence and "copy.pdf" not in sentence


def test_own_fields_take_what_is_known_and_read_the_rest(
    reader: DocumentReader, tmp_path: Path
) -> None:
    page = documents.text_pdf(f"{PAGE}\nCost centre: 4711")
    document = read(reader, tmp_path / "a.pdf", make.hybrid(page, f_xml=make.ubl().encode()))
    extraction = extract_all(document, own_form("Total: amount, Cost centre: number"))[0]
    total, centre = extraction.fields
    assert (total.value, total.way) == (Decimal("297.50"), "e-invoice")
    assert (centre.value, centre.way) == (Decimal(4711), "text layer")


def test_tables_have_what_electronic_invoices_know(reader: DocumentReader, tmp_path: Path) -> None:
    done = [
        extract_all(read(reader, tmp_path / name, xml), FORM)[0]
        for name, xml in (("a.xml", make.ubl()), ("b.xml", make.cii()))
    ]
    first, second = csv.DictReader(io.StringIO(tables.as_csv(done, FORM).removeprefix("\ufeff")))
    assert (first["order"], first["reference"], first["terms"]) == (
        "00771",
        "04011000-12345-03",
        "30 days",
    )
    assert (first["base 19 %"], first["tax 19 %"], first["base 7 %"]) == ("250.00", "47.50", "")
    assert (second["base 7 %"], second["tax 7 %"]) == ("100.00", "7.00")
    tables.save(tmp_path / "t.xlsx", done, FORM)
    book = openpyxl.load_workbook(tmp_path / "t.xlsx")
    assert [[c.value for c in row] for row in book["Taxes"].rows] == [
        ["file", "rate", "base", "tax"],
        ["a.xml", 19, 250, 47.5],
        ["b.xml", 19, 1000, 190],
        ["b.xml", 7, 100, 7],
    ]
    item = json.loads(done[0].json())
    assert item["part"] == 1 and item["taxes"][0][0]["value"] == 19
    name = "bill \udcff.xml"  # whose bytes are no text
    done[0] = msgspec.structs.replace(done[0], file=name)
    items = json.loads(tables.encoded(".json", done, FORM))
    assert [one["file"] for one in items] == [name, done[1].file]


def test_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "a.xml"
    path.write_text(make.fatturapa(make.fatturapa_body("1"), make.fatturapa_body("2")), "utf-8")
    assert run(["extract", "--rules", str(path)]) == 0
    out = capsys.readouterr().out
    assert "219.60  (from the embedded e-invoice)" in out
    assert f"{path} (2)" in out
    assert run(["extract", "--rules", "--page-only", str(path)]) == 0
    assert "e-invoice)" not in capsys.readouterr().out
