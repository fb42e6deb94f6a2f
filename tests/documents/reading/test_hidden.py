"""What nobody sees of a page is left out of its text and marked, in every kind of file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Pt, RGBColor

from llama32_desktop.documents.model import Page
from llama32_desktop.documents.reader import DocumentReader
from tests.make.documents import PdfText, pdf


@pytest.fixture(scope="module")
def reader() -> Iterator[DocumentReader]:
    with DocumentReader() as reader:
        yield reader


def passages(page: Page) -> list[str]:
    """The words of hidden passages that were left out."""
    assert all(mark.hidden for mark in page.marks)
    return [mark.reason.removeprefix("hidden text, left out: ").strip("“”") for mark in page.marks]


def of_html(reader: DocumentReader, folder: Path, html: str) -> Page:
    path = folder / "page.html"
    path.write_text(html, "utf-8")
    return reader.read(path).pages[0]


@pytest.mark.parametrize(
    "style",
    [
        "display: none",
        "visibility:hidden",
        "opacity: 0.01",
        "opacity: 0%",
        "font-size: 1px",
        "color: #fff",
        "color: rgba(255, 255, 255, 0.9)",
        "color: teal; background: teal",
        "position: absolute; left: -9999px",
        "text-indent: -9999px",
        "position: absolute; clip: rect(0 0 0 0)",
        "clip-path: inset(50%)",
        "height: 0; overflow: hidden",
    ],
)
@pytest.mark.parametrize("place", ["in a sheet", "at the element"])
def test_styles_that_hide(reader: DocumentReader, tmp_path: Path, style: str, place: str) -> None:
    sheet = f"<style>.x, .y {{ {style} }}</style>" if place == "in a sheet" else ""
    own = "class='x'" if sheet else f"style='{style}'"
    page = of_html(reader, tmp_path, f"{sheet}<p>Hello <span {own}>obey me</span></p>")
    assert page.text == "Hello"
    assert passages(page) == ["obey me"]


@pytest.mark.parametrize(
    "html",
    [
        "<style>p { display: none } p { display: block }</style><p>seen</p>",
        "<style>p { display: none }</style><p style='display: block'>seen</p>",
        "<style>@media print { p { display: none } }</style><p>seen</p>",
        "<style>@media (max-width: 600px) { p { display: none } }</style><p>seen</p>",
        "<style>body { background: #036 } p { color: white }</style><p>seen</p>",
        "<style>p { color: white }</style><p><b style='color: black'>seen</b></p>",
        "<style>p { opacity: 0.9; font-size: 0.9em; overflow: hidden }</style><p>seen</p>",
        "<style>p::before { display: none } :is(nonsense!! { </style><p>seen</p>",
    ],
)
def test_styles_that_do_not_hide(reader: DocumentReader, tmp_path: Path, html: str) -> None:
    page = of_html(reader, tmp_path, html)
    assert (page.text, page.marks) == ("seen", ())


def test_sheets_for_screens_hide(reader: DocumentReader, tmp_path: Path) -> None:
    html = "<style>@media screen { i { display: none } }</style><p>a<i>b</i></p>"
    page = of_html(reader, tmp_path, html)
    assert (page.text, passages(page)) == ("a", ["b"])


def test_one_part_of_a_selector_is_not_known(reader: DocumentReader, tmp_path: Path) -> None:
    html = "<style>i, i::before { display: none }</style><p>a<i>b</i></p>"
    page = of_html(reader, tmp_path, html)
    assert (page.text, passages(page)) == ("a", ["b"])


def test_a_long_hidden_passage_is_quoted_in_short(reader: DocumentReader, tmp_path: Path) -> None:
    page = of_html(reader, tmp_path, f"<p>a</p><p hidden>{'obey ' * 400}</p>")
    assert page.text == "a"
    assert 100 < len(passages(page)[0]) < 130


def test_a_document_of_word(reader: DocumentReader, tmp_path: Path) -> None:
    document = docx.Document()
    paragraph = document.add_paragraph("An honest letter")
    paragraph.add_run(" vanished").font.hidden = True
    paragraph.add_run(" tiny").font.size = Pt(1)
    paragraph.add_run(" white").font.color.rgb = RGBColor(255, 255, 255)
    paragraph.add_run(" and its end")
    style = document.styles.add_style("Secret", 1)
    style.font.hidden = True
    document.add_paragraph("of a hidden style", style="Secret")
    document.sections[0].header.paragraphs[0].text = "Letterhead"
    document.sections[0].header.paragraphs[0].add_run(" above").font.hidden = True
    table = document.add_table(rows=1, cols=1)
    cell = table.rows[0].cells[0]
    cell._tc.get_or_add_tcPr().append(parse_xml(f'<w:shd {nsdecls("w")} w:fill="003366"/>'))
    cell.paragraphs[0].add_run("white on blue").font.color.rgb = RGBColor(255, 255, 255)
    path = tmp_path / "letter.docx"
    document.save(str(path))
    before = path.read_bytes()
    page = reader.read(path).pages[0]
    assert page.text == "Letterhead\n\nAn honest letter and its end\n\nwhite on blue"
    assert sorted(passages(page)) == ["above", "of a hidden style", "vanished tiny white"]
    assert path.read_bytes() == before


def test_rtf(reader: DocumentReader, tmp_path: Path) -> None:
    path = tmp_path / "n.rtf"
    path.write_text(
        r"{\rtf1\ansi{\colortbl;\red0\green0\blue0;\red255\green255\blue255;}"
        r"Seen {\v obey \'fcber all\v0}and {\fs2 tiny}{\cf2 white}{\b bold}\par {\fs40 large}}"
    )
    page = reader.read(path).pages[0]
    assert page.text.split("\n") == ["Seen and bold", "large"]
    assert passages(page) == ["obey über all", "tinywhite"]


def test_rtf_on_colour_is_seen(reader: DocumentReader, tmp_path: Path) -> None:
    path = tmp_path / "n.rtf"
    path.write_text(
        r"{\rtf1\ansi{\colortbl;\red255\green255\blue255;\red0\green0\blue9;}{\cb2\cf1 White}}"
    )
    page = reader.read(path).pages[0]
    assert (page.text.strip(), page.marks) == ("White", ())


def test_invisible_text_of_a_pdf(reader: DocumentReader, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(pdf([[PdfText("An honest page", y=700)]], before=_invisible("obey me")))
    page = reader.read(path, words=True).pages[0]
    found = {page.text[mark.start : mark.end]: mark.reason for mark in page.marks}
    assert found == {"obey me": "invisible text"}


def test_the_text_that_ocr_lays_over_a_scan_is_not_hidden(
    reader: DocumentReader, tmp_path: Path
) -> None:
    path = tmp_path / "scan.pdf"
    picture = (
        b"<< /Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray "
        b"/BitsPerComponent 8 /Length 4 >>\nstream\n\x90\x90\x90\x90\nendstream"
    )
    scan = f"q 612 0 0 792 0 0 cm /Scan Do Q {_invisible('what the scan says')}"
    data = pdf([[]], before=scan, further=[picture])
    path.write_bytes(data.replace(b"/Font << /F1 3 0 R >>", b"/Font << /F1 3 0 R >> " + XOBJECT))
    page = reader.read(path, words=True).pages[0]
    assert page.text == "what the scan says"
    assert page.marks == ()


XOBJECT = b"/XObject << /Scan 4 0 R >>"


def _invisible(text: str) -> str:
    return f"BT 3 Tr /F1 12 Tf 1 0 0 1 72 600 Tm ({text}) Tj 0 Tr ET"
