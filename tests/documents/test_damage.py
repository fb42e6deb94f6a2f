"""A thousand damaged files: none takes the app with it, none holds it up.

Deterministic: each file is damaged by its own seed.
"""

from __future__ import annotations

import io
import random
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from llama32_desktop.documents.reader import DocumentReader
from llama32_desktop.documents.reading.source import UnreadableError
from tests.make import documents as make
from tests.make import office
from tests.make.compound import outlook_mail

SECONDS = 10.0
DRAWN = (".pdf", ".png", ".jpg", ".avif", ".jp2")


def of_pdf(folder: Path) -> bytes:
    return make.text_pdf("Invoice 17\nTotal: 12.50", "Terms\nand conditions")


def of_docx(folder: Path) -> bytes:
    make.docx(folder / "m.docx")
    return (folder / "m.docx").read_bytes()


def of_xlsx(folder: Path) -> bytes:
    make.xlsx(folder / "m.xlsx")
    return (folder / "m.xlsx").read_bytes()


def of_png(folder: Path) -> bytes:
    buffer = io.BytesIO()
    Image.linear_gradient("L").convert("RGB").save(buffer, "PNG")
    return buffer.getvalue()


def of_jpeg(folder: Path) -> bytes:
    buffer = io.BytesIO()
    Image.linear_gradient("L").convert("RGB").save(buffer, "JPEG")
    return buffer.getvalue()


def of_mail(folder: Path) -> bytes:
    make.mail(folder / "m.eml", html="<p>Hello <b>there</b></p>")
    return (folder / "m.eml").read_bytes()


def of_pptx(folder: Path) -> bytes:
    shapes = [office.shape("Budget", placeholder="title"), office.table([["Roof", "40,000"]])]
    office.pptx(folder / "m.pptx", ["".join(shapes), shapes[0]], notes={1: "Ask Mira."})
    return (folder / "m.pptx").read_bytes()


def of_odt(folder: Path) -> bytes:
    body = (
        '<text:h text:outline-level="1">Minutes</text:h><text:list><text:list-item><text:p>Rent'
        "</text:p></text:list-item></text:list><table:table><table:table-row><table:table-cell>"
        "<text:p>Oats</text:p></table:table-cell></table:table-row></table:table>"
    )
    office.open_document(folder / "m.odt", body)
    return (folder / "m.odt").read_bytes()


def of_epub(folder: Path) -> bytes:
    office.epub(folder / "m.epub", {"egg": "<h1>One</h1><p>Eggs</p>", "fox": "<p>Foxes</p>"})
    return (folder / "m.epub").read_bytes()


def of_zip(folder: Path) -> bytes:
    office.packed(folder / "m.zip", {"notes.txt": "oats " * 20, "bill.pdf": of_pdf(folder)})
    return (folder / "m.zip").read_bytes()


def of_msg(folder: Path) -> bytes:
    outlook_mail(folder / "m.msg", attached={"notes.txt": b"oats"})
    return (folder / "m.msg").read_bytes()


def of_mbox(folder: Path) -> bytes:
    begin = b"From ada@example.org Mon Mar  2 10:00:00 2026\n"
    return (begin + of_mail(folder) + b"\n") * 2


def of_mhtml(folder: Path) -> bytes:
    return (
        b"From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related; "
        b'boundary="b"\n\n--b\nContent-Type: text/html\n\n<p>Hello <b>there</b></p>\n--b--\n'
    )


def of_picture(kind: str) -> Callable[[Path], bytes]:
    def make_file(folder: Path) -> bytes:
        buffer = io.BytesIO()
        Image.linear_gradient("L").convert("RGB").save(buffer, kind)
        return buffer.getvalue()

    return make_file


def damaged(data: bytes, chance: random.Random) -> bytes:
    """Bytes flipped, pieces cut out, doubled, moved or the end left away."""
    result = bytearray(data)
    for _ in range(chance.randint(1, 12)):
        start = chance.randrange(len(result))
        end = min(len(result), start + chance.randint(1, 200))
        match chance.randrange(5):
            case 0:
                result[start] = chance.randrange(256)
            case 1:
                result[start:end] = chance.randbytes(end - start)
            case 2:
                result[start:start] = result[start:end]
            case 3 if len(result) > 300:
                del result[start:end]
            case 4 if chance.random() < 0.1 and len(result) > 300:
                del result[max(200, start) :]
    return bytes(result)


@pytest.mark.parametrize(
    ("make_file", "suffix", "count"),
    [
        (of_pdf, ".pdf", 400),
        (of_docx, ".docx", 200),
        (of_xlsx, ".xlsx", 100),
        (of_png, ".png", 100),
        (of_jpeg, ".jpg", 100),
        (of_mail, ".eml", 100),
        (of_pptx, ".pptx", 100),
        (of_odt, ".odt", 100),
        (of_epub, ".epub", 60),
        (of_zip, ".zip", 100),
        (of_msg, ".msg", 100),
        (of_mbox, ".mbox", 60),
        (of_mhtml, ".mhtml", 40),
        (of_picture("AVIF"), ".avif", 60),
        (of_picture("JPEG2000"), ".jp2", 60),
    ],
)
def test_damaged_files(
    tmp_path: Path, make_file: Callable[[Path], bytes], suffix: str, count: int
) -> None:
    whole = make_file(tmp_path)
    path = tmp_path / f"damaged{suffix}"
    read = 0
    with DocumentReader(page_seconds=SECONDS) as reader:
        for seed in range(count):
            path.write_bytes(damaged(whole, random.Random(f"{suffix}{seed}")))
            try:
                for page in reader.read(path, words=True).pages:
                    if page.way == "picture" or (suffix in DRAWN and seed % 10 == 0):
                        reader.draw(path, page.number, longest=200)
                read += 1
            except UnreadableError as error:
                assert "damaged" in str(error)
                assert "Traceback" not in str(error) and len(str(error)) < 400
    assert read > 0  # some damage is harmless, or the test would show nothing
