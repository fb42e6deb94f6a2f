"""Files that are small, and would be large or endless when they are read."""

from __future__ import annotations

import base64
import io
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import SimpleNamespace

import msgspec
import pytest

from llama32_desktop.documents import process
from llama32_desktop.documents.messages import Finished, PageRead, Read
from llama32_desktop.documents.reader import DocumentReader
from llama32_desktop.documents.reading import ods_cells, outlook, within
from llama32_desktop.documents.reading.drawing_parts import chart_lines
from llama32_desktop.documents.reading.markup import parsed
from llama32_desktop.documents.reading.ods_cells import too_many_cells
from llama32_desktop.documents.reading.source import UnreadableError
from tests.make import office
from tests.make.documents import docx
from tests.make.xlsb import xlsb

_SPACES = (
    'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
ONE = '<row r="1"><c r="A1"><v>7</v></c></row>'


@pytest.fixture(scope="module")
def reader() -> Iterator[DocumentReader]:
    with DocumentReader() as reader:
        yield reader


def workbook(path: Path, sheets: Sequence[str], order: Sequence[int] = ()) -> None:
    """A workbook of sheets of rows; `order` names them as often as they stand in it."""
    order = order or range(len(sheets))
    named = "".join(
        f'<sheet name="S{n}" sheetId="{n + 1}" r:id="r{sheet}"/>' for n, sheet in enumerate(order)
    )
    related = "".join(
        f'<Relationship Id="r{n}" Type="{_OFFICE}/worksheet" Target="worksheets/s{n}.xml"/>'
        for n in range(len(sheets))
    )
    members = {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}"><Relationship Id="m" '
        f'Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f"<workbook {_SPACES}><sheets>{named}</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}">{related}'
        "</Relationships>",
    }
    for number, rows in enumerate(sheets):
        members[f"xl/worksheets/s{number}.xml"] = (
            f"<worksheet {_SPACES}><sheetData>{rows}</sheetData></worksheet>"
        )
    office.packed(path, members)


def far(cell: str, row: int) -> str:
    return f'{ONE}<row r="{row}"><c r="{cell}{row}"><v>2</v></c></row>'


@pytest.mark.parametrize(("cell", "row"), [("XFD", 1_048_576), ("CV", 1_048_576), ("T", 900_000)])
def test_a_sheet_whose_cells_lie_far_apart_is_said_and_the_others_are_read(
    reader: DocumentReader, tmp_path: Path, cell: str, row: int
) -> None:
    workbook(tmp_path / "a.xlsx", [far(cell, row), ONE])
    document = reader.read(tmp_path / "a.xlsx")
    assert [page.text for page in document.pages] == ["", "7"]
    assert len(document.unread) == 1 and "“S0” has cells so far" in document.unread[0]


def test_cells_that_are_only_formatted_lie_nowhere(reader: DocumentReader, tmp_path: Path) -> None:
    formatted = f'{ONE}<row r="1048576"><c r="XFD1048576" s="1"/></row>'
    workbook(tmp_path / "a.xlsx", [formatted])
    document = reader.read(tmp_path / "a.xlsx")
    assert document.pages[0].text == "7" and not document.unread


def test_a_sheet_that_ends_the_process_costs_that_sheet(tmp_path: Path) -> None:
    # Written as no program writes it, so that only the parser knows where the cell is.
    hidden = far("XFD", 1_048_576).replace("<c r=", "<c  r=")
    workbook(tmp_path / "a.xlsx", [ONE, hidden, ONE])
    with DocumentReader() as reader:
        document = reader.read(tmp_path / "a.xlsx")
    assert [page.text for page in document.pages] == ["7", "", "7"]
    assert len(document.unread) == 1 and document.unread[0].startswith("Page 2 ")
    assert document.sha256


def test_a_file_has_an_end_however_often_it_names_a_sheet(tmp_path: Path) -> None:
    workbook(tmp_path / "a.xlsx", [ONE], [0] * 499)
    with DocumentReader(file_seconds=0.0) as reader:
        document = reader.read(tmp_path / "a.xlsx")
    assert 1 <= len(document.pages) < 499 and document.pages[0].text == "7"
    assert "as a whole" in document.unread[0]
    with DocumentReader() as reader:
        assert len(reader.read(tmp_path / "a.xlsx").pages) == 499


def test_of_pages_without_an_end_the_first_are_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each takes time and memory of the window's process: a small file may have 300,000 sheets."""
    workbook(tmp_path / "a.xlsx", [ONE], [0] * 9)
    monkeypatch.setattr(process, "MOST_PAGES", 5)
    said: list[msgspec.Struct] = []
    asked = Read(str(tmp_path / "a.xlsx"), False, False, 1, 600.0)
    process._read(asked, tmp_path / "a.xlsx", SimpleNamespace(say=said.append), process._Served())
    assert sum(isinstance(event, PageRead) for event in said) == 5
    assert isinstance(said[-1], Finished) and "from page 6 on" in said[-1].unread[0]


def spreadsheet(path: Path, rows: str) -> None:
    office.packed(
        path,
        {
            "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
            "META-INF/manifest.xml": '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:'
            'manifest:1.0"/>',
            "content.xml": '<o:d xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
            'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
            'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
            'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body>'
            f'<office:spreadsheet><table:table table:name="a">{rows}</table:table>'
            "</office:spreadsheet></office:body></o:d>",
        },
    )


def ods_row(rows: int, columns: int, text: str = "x") -> str:
    kind = 'office:value-type="string"' if text else ""
    return (
        f'<table:table-row table:number-rows-repeated="{rows}"><table:table-cell '
        f'table:number-columns-repeated="{columns}" {kind}><text:p>{text}</text:p>'
        "</table:table-cell></table:table-row>"
    )


BOMBS = {
    "the whole sheet": ods_row(1_048_576, 16_384),
    "what a parser would just make": ods_row(1_000, 16_000),
    "one row often": ods_row(10_000, 1) + ods_row(1, 16_000),
    "empty rows between": ods_row(1, 16_000) + ods_row(10_000, 1, "") + ods_row(1, 1),
    "two sheets": ods_row(2_000, 1_500) + '</table:table><table:table table:name="b">'
    + ods_row(2_000, 1_500),
    "other quotes": ods_row(1_000, 16_000).replace('"', "'"),
    "signs of a tag in a formula": ods_row(1_000, 16_000).replace(
        "office:", 'table:formula="of:=A1&gt;3>2" office:'
    ),
}  # fmt: skip


@pytest.mark.parametrize("rows", BOMBS.values(), ids=list(BOMBS))
def test_repeated_cells_of_open_documents_are_counted_before_they_are_made(
    tmp_path: Path, rows: str
) -> None:
    spreadsheet(tmp_path / "a.ods", rows)
    with (
        DocumentReader(memory=192 * 1024**2) as reader,
        pytest.raises(UnreadableError, match="more cells than are read"),
    ):
        reader.read(tmp_path / "a.ods")


def test_a_bomb_whose_checksum_is_wrong_is_not_opened(tmp_path: Path) -> None:
    spreadsheet(tmp_path / "a.ods", ods_row(1_000, 16_000))
    data = (tmp_path / "a.ods").read_bytes()
    with zipfile.ZipFile(tmp_path / "a.ods") as archive:
        crc = archive.getinfo("content.xml").CRC.to_bytes(4, "little")
    (tmp_path / "a.ods").write_bytes(data.replace(crc, b"sums"))
    with pytest.raises(UnreadableError, match="damaged"):
        too_many_cells(tmp_path / "a.ods")


@pytest.mark.parametrize("end", ["table:table", "table:table-row", "table:table-cell"])
def test_a_table_without_an_end_is_damaged(
    reader: DocumentReader, tmp_path: Path, end: str
) -> None:
    spreadsheet(tmp_path / "a.ods", ods_row(1, 1))
    with zipfile.ZipFile(tmp_path / "a.ods") as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    content = members["content.xml"].replace(f"</{end}>".encode(), b"</tab\0\0\0>")
    office.packed(tmp_path / "a.ods", members | {"content.xml": content})
    with pytest.raises(UnreadableError, match="damaged"):
        reader.read(tmp_path / "a.ods")


def test_rows_that_are_only_formatted_cost_nothing(reader: DocumentReader, tmp_path: Path) -> None:
    spreadsheet(tmp_path / "a.ods", ods_row(2, 3) + ods_row(1_048_570, 16_384, ""))
    assert reader.read(tmp_path / "a.ods").pages[0].text == "x\tx\tx\nx\tx\tx"


def test_tags_of_tables_are_found_across_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    content = (ods_row(3, 5) * 7 + ods_row(2, 9)).encode()
    for size in (200, 301, 4096):  # a tag is no longer than a block
        monkeypatch.setattr(ods_cells, "_BLOCK", size)
        monkeypatch.setattr(ods_cells, "MOST_CELLS", 23 * 9)
        assert not ods_cells._too_many(io.BytesIO(content))
        monkeypatch.setattr(ods_cells, "MOST_CELLS", 23 * 9 - 1)
        assert ods_cells._too_many(io.BytesIO(content))


def test_a_workbook_without_sheets_is_damaged(reader: DocumentReader, tmp_path: Path) -> None:
    members = {"xl/workbook.bin": b"", "xl/_rels/workbook.bin.rels": "<Relationships/>"}
    office.packed(tmp_path / "a.xlsb", {"[Content_Types].xml": "<Types/>", **members})
    with pytest.raises(UnreadableError, match=r"“a.xlsb” is damaged"):
        reader.read(tmp_path / "a.xlsb")


FURTHEST = (1_048_575, 16_383)
NOWHERE = (2**32 - 2, 2**32 - 2)


def test_a_binary_workbook_is_read_whatever_size_it_claims(
    reader: DocumentReader, tmp_path: Path
) -> None:
    xlsb(tmp_path / "a.xlsb", {(0, 0): 7.0}, (0, 2**32 - 1, 0, 2**32 - 1))
    assert reader.read(tmp_path / "a.xlsb").pages[0].text == "7"


def test_cells_of_a_binary_workbook_that_are_nowhere_cost_their_sheet(
    reader: DocumentReader, tmp_path: Path
) -> None:
    xlsb(tmp_path / "a.xlsb", {(0, 2**32 - 1): 7.0, NOWHERE: 7.0}, (0, 0, 0, 0))
    document = reader.read(tmp_path / "a.xlsb")
    assert [page.text for page in document.pages] == [""]
    assert "The sheet “S” could not be read" in document.unread[0]


def test_a_binary_workbook_whose_cells_lie_far_apart_ends_its_process(tmp_path: Path) -> None:
    """Its parser makes room for all cells between them: 17 billion."""
    xlsb(tmp_path / "a.xlsb", {(0, 0): 7.0, FURTHEST: 2.0}, (0, FURTHEST[0], 0, FURTHEST[1]))
    (tmp_path / "b.txt").write_text("oats")
    with DocumentReader() as reader:
        with pytest.raises(UnreadableError, match=r"“a\.xlsb” (made the part|needs more memory)"):
            reader.read(tmp_path / "a.xlsb")
        assert reader.read(tmp_path / "b.txt").pages[0].text == "oats"


def test_what_is_nested_deeper_than_is_read_is_not_called_empty(
    reader: DocumentReader, tmp_path: Path
) -> None:
    deep = "<text:section>" * 900 + "<text:p>x</text:p>" + "</text:section>" * 900
    office.open_document(tmp_path / "a.odt", deep)
    with pytest.raises(UnreadableError, match="nested deeper"):
        reader.read(tmp_path / "a.odt")
    spans = f"<text:p>{'<text:span>' * 900}x{'</text:span>' * 900}</text:p><text:p>y</text:p>"
    office.open_document(tmp_path / "b.odt", spans)
    document = reader.read(tmp_path / "b.odt")
    assert document.pages[0].text == "y" and "nested deeper" in document.unread[0]


def test_a_table_in_a_table_is_read_once(reader: DocumentReader, tmp_path: Path) -> None:
    def table(inside: str) -> str:
        cell = f"<table:table-cell>{inside}</table:table-cell>"
        return f"<table:table><table:table-row>{cell}</table:table-row></table:table>"

    nested = "<text:p>oats</text:p>"
    for _ in range(25):  # read twice at each depth it would take years
        nested = table(nested)
    office.open_document(tmp_path / "a.odt", nested)
    assert reader.read(tmp_path / "a.odt").pages[0].text == "oats"


def test_a_cell_that_is_repeated_is_read_two_hundred_times(
    reader: DocumentReader, tmp_path: Path
) -> None:
    cell = '<table:table-cell table:number-columns-repeated="9999999"><text:p>x</text:p>'
    row = '<table:table-row table:number-rows-repeated="5">'
    table = f"<table:table>{row}{cell}</table:table-cell></table:table-row></table:table>"
    office.open_document(tmp_path / "a.odt", table)
    document = reader.read(tmp_path / "a.odt")
    assert document.pages[0].text.count("x") == 200
    unread = " ".join(document.unread)
    assert "repeated cells that were not read (number: 9999799)" in unread
    assert "repeated rows that were not read (number: 4)" in unread


def test_a_chart_of_endless_rows_says_how_many_were_left_out() -> None:
    points = "".join(f'<pt idx="{n}"><v>{n}</v></pt>' for n in range(2_500))
    chart = f"<chart><ser><val><numRef><numCache>{points}</numCache></numRef></val></ser></chart>"
    lines = chart_lines(parsed(chart.encode()))
    assert "1999" in lines[-2] and lines[-1] == "[Rows of this chart that were not read: 500]"


def test_an_outlook_mail_lists_more_attachments_than_are_read() -> None:
    assert outlook._MOST > within.MOST_FILES, "so that what is left out is said"


def mail(attached: bytes, name: str) -> bytes:
    body = base64.encodebytes(attached).decode()
    return (
        "From: a@example.org\nSubject: m\nMIME-Version: 1.0\nContent-Type: multipart/mixed; "
        'boundary="b"\n\n--b\nContent-Type: text/plain\n\nhello\n--b\nContent-Type: '
        f'application/octet-stream; name="{name}"\nContent-Disposition: attachment; '
        f'filename="{name}"\nContent-Transfer-Encoding: base64\n\n{body}\n--b--\n'
    ).encode()


def zipped(members: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def swollen_docx(tmp_path: Path) -> bytes:
    """A document whose parts unpack to more than is read of one."""
    docx(tmp_path / "bomb.docx")
    with zipfile.ZipFile(tmp_path / "bomb.docx", "a", zipfile.ZIP_DEFLATED) as archive:
        for number in range(6):
            archive.writestr(f"word/media/{number}.bin", bytes(100 << 20))
    return (tmp_path / "bomb.docx").read_bytes()


def test_a_bomb_in_a_zip_in_a_mail_is_named_and_the_rest_is_read(
    reader: DocumentReader, tmp_path: Path
) -> None:
    inner = zipped({"bomb.docx": swollen_docx(tmp_path), "good.txt": b"oats"})
    (tmp_path / "a.eml").write_bytes(mail(zipped({"inner.zip": inner, "b.txt": b"rye"}), "a.zip"))
    document = reader.read(tmp_path / "a.eml")
    assert [page.text for page in document.pages][1:] == ["oats", "rye"]
    assert len(document.unread) == 1 and "bomb.docx" in document.unread[0]


def test_zips_of_zips_share_what_one_file_may_take(reader: DocumentReader, tmp_path: Path) -> None:
    """Sixteen in sixteen in sixteen: 4,096 texts of a megabyte in a few kilobytes."""
    data = zipped({f"{n}.txt": b"oats\n" * 200 for n in range(16)})
    for _ in range(2):
        data = zipped({f"{n}.zip": data for n in range(16)})
    (tmp_path / "a.zip").write_bytes(data)
    assert len(data) < 20_000
    document = reader.read(tmp_path / "a.zip")
    # Each ZIP is a file too.
    assert within.MOST_FILES - 200 < len(document.pages) < within.MOST_FILES
    assert len(document.unread) == 1 and "more than is read of one file" in document.unread[0]
