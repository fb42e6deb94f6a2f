"""What PDFs have beside their text, and layers that are no text."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from llama32_desktop.documents.reader import DocumentReader
from llama32_desktop.documents.reading.pdf_mac import mended
from llama32_desktop.documents.reading.pdf_nonsense import is_nonsense
from tests.make.documents import PdfText, filled_form, pdf, text_pdf


@pytest.fixture(scope="module")
def reader() -> Iterator[DocumentReader]:
    with DocumentReader() as reader:
        yield reader


def test_notes_are_read_and_said(reader: DocumentReader, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    note = b"<< /Type /Annot /Subtype /Text /Contents (change it) /T (Ada) /Rect [9 9 20 20] >>"
    hidden = b"<< /Type /Annot /Subtype /Text /Contents (no one) /F 2 /Rect [9 9 20 20] >>"
    box = b"<< /Type /Annot /Subtype /FreeText /Contents (typed on) /Rect [9 9 20 20] >>"
    page = [PdfText("The fee is 800")]
    path.write_bytes(pdf([page], box="/Annots [4 0 R 5 0 R 6 0 R]", further=[note, hidden, box]))
    document = reader.read(path, words=True)
    assert document.pages[0].text == "The fee is 800\n\ntyped on\n[Ada: change it]"
    assert len(document.pages[0].words) == 4
    assert len(document.unread) == 1 and "has notes on some pages" in document.unread[0]


def test_notes_on_a_scan_stand_behind_what_was_recognised(
    reader: DocumentReader, tmp_path: Path
) -> None:
    path = tmp_path / "a.pdf"
    note = b"<< /Type /Annot /Subtype /Text /Contents (change it) /Rect [9 9 20 20] >>"
    drawn = "72 600 200 2 re f"
    path.write_bytes(pdf([[]], before=drawn, box="/Annots [4 0 R]", further=[note]))
    for recognise in (False, True):
        text = reader.read(path, recognise=recognise).pages[0].text
        assert text.endswith("[Note: change it]") and text.count("Note") == 1


def test_a_ticked_box(reader: DocumentReader, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    data = filled_form("Registration", "x").replace(
        b"/FT /Tx /T (name)", b"/FT /Btn /TU (I agree) /T (b) /AS /Yes"
    )
    path.write_bytes(data.replace(b"/V (x)", b"/V /Yes /AP << /N << /Yes 3 0 R >> >>"))
    assert "[☒ I agree]" in reader.read(path).pages[0].text


def test_signatures_are_said(reader: DocumentReader, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    data = filled_form("Contract", "x")
    signature = b"/FT /Sig /V << /Type /Sig /Filter /Adobe.PPKLite /Contents <00> >> /T (name)"
    path.write_bytes(data.replace(b"/FT /Tx /T (name)", signature).replace(b"/V (x)", b""))
    assert any("signed (signatures: 1)" in said for said in reader.read(path).unread)
    path.write_bytes(data)
    assert not reader.read(path).unread


def test_bookmarks_that_the_page_does_not_say(reader: DocumentReader, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    outline = [
        b"<< /Type /Outlines /First 5 0 R /Last 6 0 R /Count 2 >>",
        b"<< /Title (Rent and notice) /Parent 4 0 R /Next 6 0 R /Dest [8 0 R /Fit] >>",
        b"<< /Title (The fee) /Parent 4 0 R /Prev 5 0 R /Dest [8 0 R /Fit] >>",
    ]
    path.write_bytes(pdf([[PdfText("The Fee")]], catalog="/Outlines 4 0 R", further=outline))
    assert reader.read(path).pages[0].text == "The Fee\n\n[Rent and notice]"


def test_text_off_the_page_is_left_out(reader: DocumentReader, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(pdf([[PdfText("On the page"), PdfText("far away", y=-900)]]))
    page = reader.read(path).pages[0]
    assert page.text == "On the page"
    assert "far away" in page.marks[0].reason


@pytest.mark.parametrize("before", [b"\n" * 3000, None])
def test_a_head_that_is_late_or_missing(
    reader: DocumentReader, tmp_path: Path, before: bytes | None
) -> None:
    path = tmp_path / "a.pdf"
    data = text_pdf("Hello there")
    path.write_bytes(
        before + data if before else data.replace(b"%PDF-1.4\n", b"%\xe2\xe3\xcf\xd3\n")
    )
    document = reader.read(path)
    assert (document.kind, document.pages[0].text) == ("pdf", "Hello there")


def test_a_layer_of_control_characters_is_a_picture(reader: DocumentReader, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(pdf([[PdfText("Fine")], [PdfText("\x01\x14\x02\x03 \x05" * 8)]]))
    document = reader.read(path)
    assert document.pages[1].text == "" and document.pages[1].way == "picture"
    assert "makes no sense on some pages" in document.unread[0]
    assert "(pages: 2)" in document.unread[0]


@pytest.mark.parametrize(
    ("text", "nonsense"),
    [
        ("The rent is due on the third; late rent bears interest.", False),
        ("ΔT = 5 µm, 𝑉𝑢ℎ,𝑘 ≤ 𝑉δ for NTT東日本 and Tシャツ, 10 kΩ" * 9, False),
        ("Größe, Häuser, façade, señor, œuvre, Łódź, Příliš žluťoučký kůň", False),
        ("مرحبا بالعالم हिन्दी में पाठ สวัสดีชาวโลก 안녕하세요 세계" * 5, False),
        ("• a bullet \uf0b7 and its text go on for a while like this", False),
        ("\uf041\uf042\uf043 \uf044\uf045\uf046 \uf047\uf048\uf049 abc", True),
        ("´¿¢Ã°£¢ ¿ðº˜ ´’«¢¬", True),
        ("킜킰톁톁킰 킜킰톁톈톂킰킱 킘킷킼 킛킸톁톂 킴킾킺톃킼", True),
        ("اِ㩈ا ٱĴǎƶơ ࠘᧽䋔ٱ اوĴƹ ٳ㶜ຝ ㈉䗂ᜯر " * 4, True),
    ],
)
def test_nonsense(text: str, nonsense: bool) -> None:
    assert is_nonsense(text) == nonsense


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Allg‰u K‰ferhofen f¸r gemäß ˆffnen", "Allgäu Käferhofen für gemäß öffnen"),
        ("T‰tig: Ä59,50 und 12 Ä", "Tätig: €59,50 und 12 €"),
        ("5 ‰ Ä 12, ƒ(x) ÷ 2, ‹so›, garçon¸ Größe", "5 ‰ Ä 12, ƒ(x) ÷ 2, ‹so›, garçon¸ Größe"),
    ],
)
def test_letters_of_old_macintoshes(text: str, right: str) -> None:
    assert mended(text) == right
    assert len(mended(text)) == len(text)
