"""What Word documents have beside paragraphs: numbers, notes, comments, changes, equations."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from pathlib import Path

import docx
import pytest

from llama32_desktop.documents.model import Document
from llama32_desktop.documents.reader import DocumentReader
from llama32_desktop.documents.reading.markup import parsed
from llama32_desktop.documents.reading.word_equations import linear

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
NAMESPACES = (
    f'xmlns:w="{W}" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)


@pytest.fixture(scope="module")
def reader() -> Iterator[DocumentReader]:
    with DocumentReader() as reader:
        yield reader


def package(
    path: Path, body: str, parts: dict[str, str] | None = None, main: str = "document.xml"
) -> Path:
    """A document of Word by hand; `parts` by their kind: “numbering”, “comments”, “footnotes”."""
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package_namespace = "http://schemas.openxmlformats.org/package/2006/relationships"

    def relations(of: dict[str, str]) -> str:
        entries = "".join(
            f'<Relationship Id="r{n}" Type="{office}/{kind}" Target="{target}"/>'
            for n, (kind, target) in enumerate(of.items())
        )
        return f'<Relationships xmlns="{package_namespace}">{entries}</Relationships>'

    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("_rels/.rels", relations({"officeDocument": f"word/{main}"}))
        archive.writestr(
            f"word/{main}", f"<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>"
        )
        for kind, content in (parts or {}).items():
            archive.writestr(f"word/{kind}.xml", f"<w:{kind} {NAMESPACES}>{content}</w:{kind}>")
        archive.writestr(
            f"word/_rels/{main}.rels", relations({kind: f"{kind}.xml" for kind in parts or {}})
        )
    return path


def paragraph(text: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


def numbered(text: str, level: int, number: int = 1) -> str:
    properties = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'
    return paragraph(text, properties)


def level(place: int, kind: str, text: str, further: str = "", start: int = 1) -> str:
    return (
        f'<w:lvl w:ilvl="{place}"><w:start w:val="{start}"/><w:numFmt w:val="{kind}"/>{further}'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
    )


def lines(document: Document) -> list[str]:
    return [line for line in document.pages[0].text.split("\n") if line]


def test_clauses_have_the_numbers_that_word_shows(reader: DocumentReader, tmp_path: Path) -> None:
    numbering = (
        '<w:abstractNum w:abstractNumId="0">'
        + level(0, "upperRoman", "Art. %1", start=4)
        + level(1, "decimal", "%1.%2", "<w:isLgl/>")
        + level(2, "lowerLetter", "(%3)")
        + '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
        '<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0">'
        '<w:startOverride w:val="9"/></w:lvlOverride></w:num>'
    )
    body = "".join(
        (
            *(numbered("rent", 0), numbered("monthly", 1), numbered("due", 2), numbered("late", 2)),
            *(numbered("yearly", 1), numbered("again", 2), numbered("notice", 0)),
            *(paragraph("between"), numbered("afresh", 0, 2), numbered("on", 0, 1)),
        )
    )
    document = reader.read(package(tmp_path / "a.docx", body, {"numbering": numbering}))
    assert lines(document) == [
        *("Art. IV rent", "  4.1 monthly", "    (a) due", "    (b) late", "  4.2 yearly"),
        *("    (a) again", "Art. V notice", "between", "Art. IX afresh", "Art. X on"),
    ]


def test_the_numbers_of_a_style(reader: DocumentReader, tmp_path: Path) -> None:
    numbering = (
        '<w:abstractNum w:abstractNumId="0">'
        + level(0, "decimal", "§ %1", '<w:pStyle w:val="Clause"/>')
        + level(1, "decimalZero", "%1-%2", '<w:pStyle w:val="Sub"/>')
        + '</w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num>'
    )
    styles = (
        '<w:style w:styleId="Clause"><w:name w:val="heading 2"/><w:pPr><w:numPr>'
        '<w:numId w:val="5"/></w:numPr></w:pPr></w:style>'
        '<w:style w:styleId="Sub"><w:name w:val="Sub"/><w:basedOn w:val="Clause"/></w:style>'
    )
    body = (
        paragraph("Rent", '<w:pStyle w:val="Clause"/>')
        + paragraph("Due", '<w:pStyle w:val="Sub"/>')
        + paragraph("No number", '<w:pStyle w:val="Sub"/><w:numPr><w:numId w:val="0"/></w:numPr>')
    )
    parts = {"numbering": numbering, "styles": styles}
    document = reader.read(package(tmp_path / "a.docx", body, parts, main="document2.xml"))
    assert lines(document) == ["## § 1 Rent", "  1-01 Due", "No number"]


def test_comments_changes_notes_and_fields(reader: DocumentReader, tmp_path: Path) -> None:
    comments = f'<w:comment w:id="7" w:author="Ada">{paragraph("too much")}</w:comment>'
    footnotes = f'<w:footnote w:id="2">{paragraph("minutes of May")}</w:footnote>'
    body = (
        '<w:p><w:r><w:t>It costs </w:t></w:r><w:del w:id="1"><w:r><w:delText>800</w:delText></w:r>'
        '</w:del><w:ins w:id="2"><w:r><w:t>900</w:t></w:r></w:ins><w:r><w:t> EUR</w:t>'
        '<w:commentReference w:id="7"/></w:r><w:r><w:t>, as agreed</w:t>'
        '<w:footnoteReference w:id="2"/></w:r></w:p>'
        '<w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="1"/>'
        "</w:checkBox></w:ffData></w:fldChar><w:instrText>FORMCHECKBOX</w:instrText></w:r>"
        '<w:r><w:t xml:space="preserve"> paid, 10</w:t></w:r><w:r><w:rPr><w:vertAlign '
        'w:val="superscript"/></w:rPr><w:t>6</w:t></w:r></w:p>'
    )
    document = reader.read(
        package(tmp_path / "a.docx", body, {"comments": comments, "footnotes": footnotes})
    )
    assert lines(document) == [
        *("It costs 900 EUR, as agreed[1] [Ada: too much]", "☒ paid, 10⁶", "[1] minutes of May"),
    ]
    assert len(document.unread) == 2
    assert "has comments (places: 1)" in document.unread[0]
    assert "has tracked changes" in document.unread[1]


def test_a_text_box_is_read_once(reader: DocumentReader, tmp_path: Path) -> None:
    box = f"<w:txbxContent>{paragraph('in the box')}</w:txbxContent>"
    body = (
        "<w:p><w:r><w:t>before</w:t><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing>"
        f"<wps:wsp><wps:txbx>{box}</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback>"
        f"<w:pict><v:shape><v:textbox>{box}</v:textbox></v:shape></w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r></w:p>"
    )
    assert lines(reader.read(package(tmp_path / "a.docx", body))) == ["before", "in the box"]


def test_a_large_initial_is_part_of_its_word(reader: DocumentReader, tmp_path: Path) -> None:
    body = paragraph("D", '<w:framePr w:dropCap="drop"/>') + paragraph("rop cap")
    assert lines(reader.read(package(tmp_path / "a.docx", body))) == ["Drop cap"]


def test_a_frame_of_one_cell_keeps_its_paragraphs(reader: DocumentReader, tmp_path: Path) -> None:
    document = docx.Document()
    cell = document.add_table(rows=1, cols=1).rows[0].cells[0]
    cell.paragraphs[0].text = "First"
    cell.add_paragraph("Second")
    inner = document.add_table(rows=1, cols=2).rows[0].cells
    inner[0].text, inner[1].text = "a", "b"
    path = tmp_path / "a.docx"
    document.save(str(path))
    assert reader.read(path).pages[0].text == "First\n\nSecond\n\na\tb"


def test_the_names_of_strict_documents(reader: DocumentReader, tmp_path: Path) -> None:
    path = package(tmp_path / "a.docx", paragraph("seen") + "<w:p><w:r><w:rPr><w:vanish/></w:rPr>"
                   "<w:t>unseen</w:t></w:r></w:p>")  # fmt: skip
    strict = io.BytesIO()
    with zipfile.ZipFile(path) as before, zipfile.ZipFile(strict, "w") as after:
        for name in before.namelist():
            data = before.read(name)
            after.writestr(
                name, data.replace(W.encode(), b"http://purl.oclc.org/ooxml/wordprocessingml/main")
            )
    path.write_bytes(strict.getvalue())
    page = reader.read(path).pages[0]
    assert page.text == "seen"
    assert "unseen" in page.marks[0].reason


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<m:f><m:num>R{a+b}</m:num><m:den>R{2}</m:den></m:f>", "(a+b)/2"),
        ("<m:sSup><m:e>R{x}</m:e><m:sup>R{n+1}</m:sup></m:sSup>", "x^(n+1)"),
        ("<m:sSub><m:e>R{x}</m:e><m:sub>R{i}</m:sub></m:sSub>", "x_i"),
        ("<m:rad><m:deg/><m:e>R{b}</m:e></m:rad>", "√b"),
        ("<m:rad><m:deg>R{3}</m:deg><m:e>R{a+b}</m:e></m:rad>", "∛(a+b)"),
        (
            '<m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub>R{i=1}</m:sub><m:sup>R{n}'
            "</m:sup><m:e>R{i}</m:e></m:nary>",
            "∑_(i=1)^n i",
        ),
        ("<m:d><m:e>R{a}</m:e><m:e>R{b}</m:e></m:d>", "(a|b)"),
        ("<m:func><m:fName>R{sin}</m:fName><m:e>R{x}</m:e></m:func>", "sin x"),
        (
            "<m:m><m:mr><m:e>R{a}</m:e><m:e>R{b}</m:e></m:mr><m:mr><m:e>R{c}</m:e><m:e>R{d}</m:e>"
            "</m:mr></m:m>",
            "a, b; c, d",
        ),
    ],
)
def test_equations_in_one_line(markup: str, text: str) -> None:
    markup = markup.replace("R{", "<m:r><m:t>").replace("}", "</m:t></m:r>")
    root = parsed(f"<m:oMath {NAMESPACES}>{markup}</m:oMath>".encode())
    assert linear(root) == text


def test_entities_are_refused(reader: DocumentReader, tmp_path: Path) -> None:
    path = package(tmp_path / "a.docx", paragraph("seen"))
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in parts.items():
            if name == "word/document.xml":
                data = b'<!DOCTYPE x [<!ENTITY e "boom">]>' + data.replace(b"seen", b"&e;")
            archive.writestr(name, data)
    with pytest.raises(Exception, match="is damaged"):
        reader.read(path)
