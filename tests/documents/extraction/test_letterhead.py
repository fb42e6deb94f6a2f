"""A supplier whose name is only in a picture, or in letters that are drawn as lines."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pypdfium2 as pdfium
import pypdfium2.raw as raw
import pytest
from PIL import Image, ImageDraw, ImageFont
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from llama32_desktop.documents.extraction.forms import FORMS, Found
from llama32_desktop.documents.extraction.wanted import Wanted
from llama32_desktop.documents.extraction.without_model import readings
from llama32_desktop.documents.extractor.extract import extract_all
from llama32_desktop.documents.model import Document, Page
from llama32_desktop.documents.pictured import letters_beside
from llama32_desktop.documents.reader import DocumentReader, ReadingCancelledError
from llama32_desktop.documents.reading.source import UnreadableError
from tests.bench.invoices import SHARED

NAME = "Northwind Bakery Ltd"
INVOICE = (
    (60, 690, "Bill to:"),
    (60, 676, "Harald Weber"),
    (60, 662, "12 Mill Lane, Leeds LS1 4AB"),
    (60, 600, "Invoice number: 2024-118"),
    (60, 586, "Invoice date: 2024-03-04"),
    (60, 520, "Total: EUR 88.00"),
)
HEAD = (0.0, 0.4)
Draw = Callable[[Canvas], None]


class Counting:
    """Reads pictures as the process of documents does, and counts how often that is asked for."""

    def __init__(self) -> None:
        self.asked = 0

    def __call__(self, path: Path, page: int, top: float, bottom: float) -> Page:
        self.asked += 1
        return letters_beside(path, page, top, bottom)


@pytest.fixture(scope="module")
def reader() -> Iterator[DocumentReader]:
    with DocumentReader() as reader:
        yield reader


def asked(document: Document, *, page_only: bool = True) -> int:
    """How often the rules look into pictures."""
    pictures, wanted = Counting(), Wanted(page_only=page_only, pictures=True)
    assert list(readings(document, FORMS["invoice"], wanted, pictures=pictures))
    return pictures.asked


def as_picture(text: str, size: int = 64) -> Image.Image:
    font = ImageFont.load_default(size)
    image = Image.new("RGB", (round(font.getlength(text)) + 40, size * 2), "white")
    ImageDraw.Draw(image).text((20, size // 2), text, font=font, fill=(30, 50, 90))
    return image


def logo(canvas: Canvas, *, y: float = 760) -> None:
    image = as_picture(NAME)
    canvas.drawImage(ImageReader(image), 60, y, width=220, height=220 * image.height / image.width)


def invoice(path: Path, *draws: Draw) -> Path:
    canvas = Canvas(str(path), pagesize=(595, 842))
    for x, y, text in INVOICE:
        canvas.drawString(x, y, text)
    for draw in draws:
        draw(canvas)
    canvas.save()
    return path


def suppliers(path: Path, reader: DocumentReader) -> tuple[Found, Found]:
    """By the text layer, and with the pictures."""
    document = reader.read(path, words=True)
    form = FORMS["invoice"]
    return tuple(  # type: ignore[return-value]
        next(
            one
            for one in extract_all(document, form, reader=by)[0].fields
            if one.name == "supplier"
        )
        for by in (None, reader)
    )


def test_a_logo_names_the_supplier(tmp_path: Path, reader: DocumentReader) -> None:
    by_text, found = suppliers(invoice(tmp_path / "a.pdf", logo), reader)
    assert by_text.value != NAME
    assert found.value == NAME and found.way == "ocr" and found.page == 1
    assert 0.5 < found.confidence <= 0.9
    assert found.box is not None
    left, top, right, bottom = found.box
    assert 0.09 < left < right < 0.48 and 0.04 < top < bottom < 0.12


def test_other_values_stay_as_they_are(tmp_path: Path, reader: DocumentReader) -> None:
    document = reader.read(invoice(tmp_path / "a.pdf", logo), words=True)
    form = FORMS["invoice"]
    before, after = extract_all(document, form)[0], extract_all(document, form, reader=reader)[0]
    assert [one for one in before.fields if one.name != "supplier"] == [
        one for one in after.fields if one.name != "supplier"
    ]


def test_a_logo_in_the_foot_is_read_where_the_head_has_none(
    tmp_path: Path, reader: DocumentReader
) -> None:
    path = invoice(tmp_path / "a.pdf", lambda canvas: logo(canvas, y=40))
    assert suppliers(path, reader)[1].value == NAME
    assert asked(reader.read(path, words=True)) == 2


def test_a_sure_supplier_costs_no_recognition(tmp_path: Path, reader: DocumentReader) -> None:
    def sender(canvas: Canvas) -> None:
        canvas.setFontSize(16)
        canvas.drawString(60, 800, "Contoso Printing GmbH")
        canvas.setFontSize(9)
        canvas.drawString(60, 786, "Lindenweg 4, 10115 Berlin")
        canvas.drawString(
            60, 40, "Contoso Printing GmbH, Tel. 030 1234567, info@contoso-printing.de"
        )

    path = invoice(tmp_path / "a.pdf", logo, sender)
    by_text, found = suppliers(path, reader)
    assert by_text.value == found.value == "Contoso Printing GmbH"
    assert asked(reader.read(path, words=True)) == 0


@pytest.mark.skipif(not SHARED.exists(), reason="needs the files of ../shared/invoices")
def test_an_electronic_invoice_names_its_supplier_itself(reader: DocumentReader) -> None:
    """This page's own words leave the supplier unsure."""
    document = reader.read(SHARED / "Facture_F20180027.pdf", words=True)
    assert asked(document, page_only=False) == 0
    assert asked(document) == 2


def test_letters_drawn_as_lines_are_read(tmp_path: Path, reader: DocumentReader) -> None:
    def outlines(canvas: Canvas) -> None:
        mask = as_picture(NAME, 40).convert("L").point(lambda level: 255 * (level < 128))
        pixels = mask.load()
        assert pixels is not None
        for y in range(mask.height):
            x = 0
            while x < mask.width:
                run = 0
                while x + run < mask.width and pixels[x + run, y]:
                    run += 1
                if run:
                    canvas.rect(60 + x / 2, 800 - y / 2, run / 2, 0.5, stroke=0, fill=1)
                x += run + 1

    path = invoice(tmp_path / "a.pdf", outlines)
    document = pdfium.PdfDocument(path)
    kinds = {one.type for one in document[0].get_objects()}
    document.close()
    assert raw.FPDF_PAGEOBJ_IMAGE not in kinds
    assert suppliers(path, reader)[1].value == NAME


def test_what_the_text_layer_has_is_not_read_again(tmp_path: Path, reader: DocumentReader) -> None:
    """Not from a form within the page, and not from a scan below its own text."""

    def within(canvas: Canvas) -> None:
        canvas.beginForm("stamp")
        canvas.drawString(300, 700, "Received on Monday")
        canvas.endForm()
        canvas.doForm("stamp")

    def scan(canvas: Canvas) -> None:
        font = ImageFont.load_default(22)
        image = Image.new("RGB", (595 * 2, 842 * 2), "white")
        ImageDraw.Draw(image).text((600, 208), "Thank you", font=font, fill="black")
        canvas.drawImage(ImageReader(image), 0, 0, width=595, height=842)
        canvas.drawString(300, 728, "Thank you")

    path = invoice(tmp_path / "a.pdf", scan, logo, within)
    read = letters_beside(path, 1, *HEAD)
    assert read.text == NAME
    assert [read.text[word.start : word.end] for word in read.words] == NAME.split()


def test_nothing_drawn_is_nothing_read(tmp_path: Path, reader: DocumentReader) -> None:
    path = invoice(tmp_path / "a.pdf")
    read = letters_beside(path, 1, *HEAD)
    assert (read.text, read.words, read.way) == ("", (), "nothing")


def test_what_takes_too_long_changes_nothing(tmp_path: Path, reader: DocumentReader) -> None:
    """The process answers with what the text layer says before it looks into pictures."""
    document = reader.read(invoice(tmp_path / "a.pdf", logo), words=True)
    hangs = f"""
import sys
sys.path.insert(0, {str(Path(__file__).parents[3])!r})
from llama32_desktop.documents import pictured
pictured.letters_beside = lambda *_: all(True for _ in iter(int, 1))
from llama32_desktop.documents.process import main
main()
"""
    command = [sys.executable, "-c", hangs]
    with DocumentReader(command=command, search_seconds=5, ocr_seconds=0) as hurried:
        found = extract_all(document, FORMS["invoice"], reader=hurried)
    assert found == extract_all(document, FORMS["invoice"])


def test_it_ends_when_it_is_cancelled(tmp_path: Path, reader: DocumentReader) -> None:
    document = reader.read(invoice(tmp_path / "a.pdf", logo), words=True)
    with pytest.raises(ReadingCancelledError):
        extract_all(document, FORMS["invoice"], reader=reader, cancelled=lambda: True)
    assert extract_all(document, FORMS["invoice"], reader=reader)[0].fields


def test_a_file_that_is_gone_changes_nothing(tmp_path: Path, reader: DocumentReader) -> None:
    path = invoice(tmp_path / "a.pdf", logo)
    document = reader.read(path, words=True)
    path.write_bytes(b"")
    with pytest.raises(UnreadableError):
        letters_beside(path, 1, *HEAD)
    found = extract_all(document, FORMS["invoice"], reader=reader)
    assert found == extract_all(document, FORMS["invoice"])
