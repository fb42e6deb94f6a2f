"""Writes small documents of every kind that the app reads, for tests."""

from __future__ import annotations

import io
from collections.abc import Sequence
from email.message import EmailMessage
from pathlib import Path


class PdfText:
    """A piece of text on a PDF page, from its baseline's left end, in points from the bottom."""

    def __init__(
        self,
        text: str,
        x: float = 72,
        y: float = 700,
        size: float = 12,
        color: tuple[float, float, float] = (0, 0, 0),
    ) -> None:
        self.text, self.x, self.y, self.size, self.color = text, x, y, size, color

    def operators(self) -> str:
        escaped = self.text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
        red, green, blue = self.color
        return (
            f"BT {red} {green} {blue} rg /F1 {self.size} Tf "
            f"1 0 0 1 {self.x} {self.y} Tm ({escaped}) Tj ET"
        )


def pdf(
    pages: Sequence[Sequence[PdfText]],
    *,
    rotate: int = 0,
    before: str = "",
    box: str = "",
    catalog: str = "",
    further: Sequence[bytes] = (),
) -> bytes:
    """A PDF 1.4 by hand: Helvetica in WinAnsi, `before` drawn under the text of each page.

    Args:
        box: Entries of each page's dictionary; `catalog`: of the document's.
        further: Objects; the first has the number 4.
    """
    objects: list[bytes] = [
        b"",
        b"",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        *further,
    ]
    kids = []
    for texts in pages:
        content = "\n".join([before, *(text.operators() for text in texts)])
        stream = content.encode("cp1252", "replace")
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream))
        number = len(objects)
        objects.append(
            (
                f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] {box} /Rotate {rotate} "
                f"/Resources << /Font << /F1 3 0 R >> >> /Contents {number} 0 R >>"
            ).encode()
        )
        kids.append(f"{number + 1} 0 R")
    objects[0] = f"<< /Type /Catalog /Pages 2 0 R {catalog} >>".encode()
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>".encode()
    data = io.BytesIO()
    data.write(b"%PDF-1.4\n")
    offsets = []
    for number, body in enumerate(objects, 1):
        offsets.append(data.tell())
        data.write(b"%d 0 obj\n%s\nendobj\n" % (number, body))
    start = data.tell()
    data.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1))
    for offset in offsets:
        data.write(b"%010d 00000 n \n" % offset)
    data.write(
        b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
    )
    return data.getvalue()


def text_pdf(*pages: str) -> bytes:
    """A page for each text, a line for each line of it."""
    return pdf(
        [
            [PdfText(line, y=720 - 16 * number) for number, line in enumerate(page.split("\n"))]
            for page in pages
        ]
    )


def locked_pdf() -> bytes:
    """A PDF that opens with a password, and with none that anybody knows."""
    key = b"<" + b"5a" * 32 + b">"
    lock = b"/Encrypt << /Filter /Standard /V 1 /R 2 /O %b /U %b /P -4 >> /ID [<00> <00>] /Root"
    return text_pdf("Nobody reads this").replace(b"/Root", lock % (key, key))


def filled_form(title: str, value: str) -> bytes:
    """A PDF with one field, which somebody filled in."""
    field = (
        "<< /Type /Annot /Subtype /Widget /FT /Tx /T (name) /F 4 /DA (/F1 12 Tf 0 g) "
        f"/V ({value}) /Rect [72 600 300 620] >>"
    )
    return pdf(
        [[PdfText(title, 72, 700)]],
        box="/Annots [4 0 R]",
        catalog="/AcroForm << /Fields [4 0 R] /DR << /Font << /F1 3 0 R >> >> >>",
        further=[field.encode()],
    )


def docx(path: Path) -> None:
    """Two headings, a list, a table and a picture."""
    import docx as library
    from PIL import Image

    document = library.Document()
    document.add_heading("Minutes", 1)
    document.add_paragraph("We met on Monday.")
    document.add_heading("Decisions", 2)
    document.add_paragraph("Paint the shed", style="List Bullet")
    document.add_paragraph("Buy oats", style="List Bullet")
    table = document.add_table(rows=2, cols=2)
    for row, values in zip(table.rows, (("Item", "Price"), ("Oats", "3.20")), strict=True):
        for cell, value in zip(row.cells, values, strict=True):
            cell.text = value
    picture = io.BytesIO()
    Image.new("RGB", (8, 8), "red").save(picture, "PNG")
    document.add_picture(io.BytesIO(picture.getvalue()))
    document.save(str(path))


def xlsx(path: Path) -> None:
    """Two sheets with text, numbers and a date."""
    import datetime

    import openpyxl

    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Costs"
    sheet.append(["Item", "Price", "Bought"])
    sheet.append(["Oats", 3.2, datetime.date(2026, 3, 1)])
    sheet.append(["Paint", 40, None])
    book.create_sheet("Empty")
    book.save(path)


def mail(path: Path, *, html: str = "", attached: dict[str, bytes] | None = None) -> None:
    """A mail with attachments, one that is cut off if none are given; its text may be HTML."""
    message = EmailMessage()
    message["From"] = "Ada <ada@example.org>"
    message["To"] = "Grace <grace@example.org>"
    message["Subject"] = "Grüße aus Köln"
    message["Date"] = "Mon, 02 Mar 2026 10:00:00 +0100"
    if html:
        message.set_content(html, subtype="html")
    else:
        message.set_content("Hello Grace,\nthe shed is painted.\n")
    for name, data in ({"bill.pdf": b"%PDF-"} if attached is None else attached).items():
        message.add_attachment(data, maintype="application", subtype="octet-stream", filename=name)
    path.write_bytes(bytes(message))
