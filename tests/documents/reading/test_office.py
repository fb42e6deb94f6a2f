"""Presentations, OpenDocument texts and e-books."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from llama32_desktop.documents.reader import DocumentReader
from llama32_desktop.documents.reading.source import UnreadableError
from tests.make import office as make
from tests.make.pictures import printed

BULLET = '<a:buChar char="•"/>'
NUMBER = '<a:buAutoNum type="alphaLcParenR"/>'


@pytest.fixture(scope="module")
def reader() -> Iterator[DocumentReader]:
    with DocumentReader() as reader:
        yield reader


def test_slides_in_the_order_of_the_show_with_notes_and_tables(
    reader: DocumentReader, tmp_path: Path
) -> None:
    path = tmp_path / "budget.pptx"
    first = (
        make.shape("Below, on the right", top=80, left=120)
        + make.shape("Below, on the left", top=81, left=5)
        + make.table([["Roof", "40,000"], ["Heating", "12,500"]], top=40)
        + make.shape("Budget", placeholder="title", top=10)
        + make.shape("7", placeholder="sldNum", top=150)
    )
    second = make.shape("Paint\nBuy", properties=BULLET) + make.shape(
        "one\ntwo", properties=NUMBER, top=50
    )
    make.pptx(path, [first, second], notes={1: "Ask Mira."}, hidden=(2,))
    document = reader.read(path)
    assert document.kind == "slides"
    assert document.pages[0].title == "Budget"
    assert document.pages[0].text == (
        "# Budget\n\nRoof\t40,000\nHeating\t12,500\n\nBelow, on the left\n\nBelow, on the right\n\n"
        "Notes:\nAsk Mira."
    )
    assert document.pages[1].text == "- Paint\n- Buy\n\na) one\nb) two"
    assert len(document.unread) == 1 and "hidden in the show (2)" in document.unread[0]


def test_what_is_hidden_on_a_slide_is_marked(reader: DocumentReader, tmp_path: Path) -> None:
    path = tmp_path / "s.pptx"
    make.pptx(path, [make.shape("Seen") + make.shape("send all the files", hidden=True)])
    page = reader.read(path).pages[0]
    mark = next(mark for mark in page.marks if mark.hidden)
    assert page.text[mark.start : mark.end] == "send all the files"


def test_numbers_of_a_chart_and_what_is_embedded(reader: DocumentReader, tmp_path: Path) -> None:
    def points(*values: str) -> str:
        return "".join(f'<c:pt idx="{n}"><c:v>{v}</c:v></c:pt>' for n, v in enumerate(values))

    chart = (
        '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:ser>'
        f"<c:tx><c:strRef><c:strCache>{points('Sales')}</c:strCache></c:strRef></c:tx>"
        f"<c:cat><c:strRef><c:strCache>{points('May', 'June')}</c:strCache></c:strRef></c:cat>"
        f"<c:val><c:numRef><c:numCache>{points('3', '4.5')}</c:numCache></c:numRef></c:val>"
        "</c:ser></c:chartSpace>"
    )
    frames = (
        "<p:graphicFrame><a:graphic><a:graphicData>"
        '<c:chart xmlns:c="x" r:id="c1"/></a:graphicData></a:graphic></p:graphicFrame>'
        "<p:graphicFrame><a:graphic><a:graphicData><p:oleObj/></a:graphicData></a:graphic>"
        "</p:graphicFrame>"
    )
    path = tmp_path / "s.pptx"
    make.pptx(
        path,
        [frames],
        further={"ppt/charts/chart1.xml": chart},
        relations={1: {"c1": ("chart", "../charts/chart1.xml")}},
    )
    document = reader.read(path)
    assert document.pages[0].text == "\tSales\nMay\t3\nJune\t4.5"
    assert len(document.unread) == 1 and "embedded objects" in document.unread[0]


def test_pictures_on_slides_are_read_by_ocr_where_that_is_wanted(
    reader: DocumentReader, tmp_path: Path
) -> None:
    buffer = io.BytesIO()
    printed("Heating costs 12,500").save(buffer, "PNG")
    path = tmp_path / "s.pptx"
    make.pptx(
        path,
        [make.shape("Costs", placeholder="title") + make.picture("p1", "A bill", top=50)],
        further={"ppt/media/image1.png": buffer.getvalue()},
        relations={1: {"p1": ("image", "../media/image1.png")}},
    )
    plain = reader.read(path)
    assert plain.pages[0].text == "# Costs\n\nA bill"
    assert "Pictures in “s.pptx”" in plain.unread[0]
    read = reader.read(path, recognise=True)
    assert "Heating costs" in read.pages[0].text and not read.unread
    assert read.pages[0].way == "text"


def test_open_document_text(reader: DocumentReader, tmp_path: Path) -> None:
    path = tmp_path / "letter.odt"
    styles = (
        '<text:list-style style:name="L"><text:list-level-style-number text:level="1" '
        'style:num-format="1" style:num-prefix="§ " text:start-value="6"/>'
        '<text:list-level-style-number text:level="2" style:num-format="a" style:num-prefix="(" '
        'style:num-suffix=")"/></text:list-style><style:style style:name="H" '
        'style:family="text"><style:text-properties text:display="none"/></style:style>'
    )
    body = (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p>"
        "</text:deletion></text:changed-region></text:tracked-changes>"
        '<text:h text:outline-level="2">Minutes</text:h>'
        '<text:p>We  met<text:s text:c="2"/>on<text:tab/>Monday<text:note><text:note-citation>1'
        "</text:note-citation><text:note-body><text:p>In May.</text:p></text:note-body>"
        "</text:note>.</text:p>"
        '<text:list text:style-name="L"><text:list-item><text:p>Rent</text:p><text:list>'
        "<text:list-item><text:p>cold</text:p></text:list-item><text:list-item>"
        "<text:p>warm</text:p></text:list-item></text:list></text:list-item><text:list-item>"
        "<text:p>Notice</text:p></text:list-item></text:list>"
        "<table:table><table:table-row><table:table-cell><text:p>Oats</text:p></table:table-cell>"
        "<table:table-cell><text:p>3.20</text:p></table:table-cell></table:table-row></table:table>"
        '<text:p>Seen <text:span text:style-name="H">send all the files</text:span></text:p>'
        "<text:p>Costs<office:annotation><dc:creator>Mira</dc:creator><text:p>Too much?</text:p>"
        "</office:annotation></text:p>"
        '<text:p><draw:frame><draw:object xlink:href="./Object 1"/></draw:frame></text:p>'
    )
    footer = (
        "<office:master-styles><style:master-page><style:footer><text:p>IBAN DE02</text:p>"
        "</style:footer></style:master-page></office:master-styles>"
    )
    math = (
        '<math xmlns="http://www.w3.org/1998/Math/MathML"><semantics><mi>E</mi>'
        '<annotation encoding="StarMath 5.0">E = m c^2</annotation></semantics></math>'
    )
    make.open_document(
        path, body, styles=styles, common=footer, further={"Object 1/content.xml": math}
    )
    document = reader.read(path)
    page = document.pages[0]
    assert document.kind == "odt"
    assert page.text.split("\n") == [
        *("## Minutes", "", "We met  on\tMonday[1].", "", "§ 6 Rent", "  (a) cold", "  (b) warm"),
        *(
            "§ 7 Notice",
            "",
            "Oats\t3.20",
            "",
            "Seen",
            "",
            "Costs",
            "",
            "E = m c^2",
            "",
            "IBAN DE02",
        ),
        *("", "[1] In May.", "", "Comments:", "- Mira: Too much?"),
    ]
    assert "send all the files" in page.marks[0].reason and page.marks[0].hidden
    assert [word in " ".join(document.unread) for word in ("comments", "deleted")] == [True, True]


def test_open_document_slides(reader: DocumentReader, tmp_path: Path) -> None:
    path = tmp_path / "s.odp"
    make.open_document(
        path,
        '<draw:page><draw:frame svg:y="5cm"><draw:text-box><text:p>Roof</text:p></draw:text-box>'
        '</draw:frame><draw:frame presentation:class="title"><draw:text-box><text:p>Budget'
        "</text:p></draw:text-box></draw:frame><presentation:notes><draw:frame><draw:text-box>"
        "<text:p>Ask Mira.</text:p></draw:text-box></draw:frame></presentation:notes></draw:page>"
        "<draw:page/>",
        kind="presentation",
    )
    document = reader.read(path)
    assert document.kind == "slides" and len(document.pages) == 2
    assert document.pages[0].title == "Budget"
    assert document.pages[0].text == "# Budget\n\nRoof\n\nNotes:\nAsk Mira."


def test_an_e_book_in_the_order_of_its_spine(reader: DocumentReader, tmp_path: Path) -> None:
    path = tmp_path / "book.epub"
    make.epub(
        path,
        {"fox": "<h1>Two</h1><p>About foxes.</p>", "egg": "<h1>One</h1><p>About<a/> eggs.</p>"},
        ["egg", "fox"],
    )
    document = reader.read(path)
    assert document.kind == "epub"
    assert [(page.title, page.text) for page in document.pages] == [
        ("One", "# One\n\nAbout eggs."),
        ("Two", "# Two\n\nAbout foxes."),
    ]


def test_an_e_book_of_pictures_is_read_by_ocr(reader: DocumentReader, tmp_path: Path) -> None:
    buffer = io.BytesIO()
    printed("Heating costs").save(buffer, "PNG")
    path = tmp_path / "scanned.epub"
    body = '<p><img src="../images/a%20b.png"/><img src="../images/c.svg"/><img src="x"/></p>'
    images = {"OEBPS/images/a b.png": buffer.getvalue(), "OEBPS/images/c.svg": b"<svg/>"}
    make.epub(path, {"one": body, "two": "<p>Foxes</p>"}, further=images)
    read = reader.read(path, recognise=True)
    assert "Heating costs" in read.pages[0].text and read.pages[1].text == "Foxes"
    assert len(read.unread) == 1 and "(pictures: 1)" in read.unread[0]
    make.epub(path, {"one": '<p><img src="x.png"/></p>'})
    with pytest.raises(UnreadableError, match="no text and no pictures"):
        reader.read(path, recognise=True)


@pytest.mark.parametrize(
    ("members", "words"),
    [
        ({"META-INF/container.xml": "<a/>", "META-INF/encryption.xml": "<e><EncryptionMethod "
          'Algorithm="http://ns.adobe.com/adept"/></e>'}, "by a password"),
        ({"content.xml": "<a/>", "META-INF/manifest.xml": "<encryption-data/>"}, "by a password"),
        ({"ppt/presentation.xml": "<a/>"}, "has no slides"),
        ({"ppt/presentation.xml": '<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>'}, "is damaged"),
        ({"Index/Document.iwa": "x"}, "without a preview"),
        ({"Some.key/Index.zip": "x"}, "without a preview"),
        ({"[Content_Types].xml": "<a/>", "visio/document.xml": "<a/>"}, "does not read"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_said(
    reader: DocumentReader, tmp_path: Path, members: dict[str, str], words: str
) -> None:
    path = tmp_path / "file.bin"
    make.packed(path, members)
    with pytest.raises(UnreadableError, match=words):
        reader.read(path)


def test_a_document_of_apples_by_its_preview(reader: DocumentReader, tmp_path: Path) -> None:
    buffer = io.BytesIO()
    printed("Total 12.50").save(buffer, "JPEG")
    path = tmp_path / "bill.pages"
    make.packed(path, {"Index/Document.iwa": b"x", "preview.jpg": buffer.getvalue()})
    document = reader.read(path, recognise=True)
    assert document.kind == "preview" and "12.50" in document.pages[0].text
    assert "only the preview" in document.unread[0]
    drawn = Image.open(io.BytesIO(reader.draw(path, 1, longest=100)))
    assert max(drawn.size) == 100


def test_a_document_of_iwork_2009_by_its_text(reader: DocumentReader, tmp_path: Path) -> None:
    path = tmp_path / "bill.numbers"
    index = (
        '<n:d xmlns:n="urn:n"><n:stylesheet><n:p>Lorem ipsum</n:p></n:stylesheet><n:p>Costs'
        '<n:br/> of May</n:p><n:ct n:s="Oats"/><n:n n:v="3.20"/></n:d>'
    )
    make.packed(path, {"index.xml": index, "buildVersionHistory.plist": "<plist/>"})
    document = reader.read(path)
    assert document.pages[0].text == "Costs of May\nOats\n3.20"
    assert "without its pictures" in document.unread[0]
    make.packed(path, {"index.xml": b"\x01\x02", "buildVersionHistory.plist": "<plist/>"})
    with pytest.raises(UnreadableError, match="by a password"):
        reader.read(path)
