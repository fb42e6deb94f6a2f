"""A thousand damaged files: none takes the app with it, none holds it up.

Deterministic: each file is damaged by its own seed.
"""

from __future__ import annotations

import io
import random
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from llama32_desktop.documents.reader import DocumentReader
from llama32_desktop.documents.reading.source import UnreadableError
from tests.make import documents as make

SECONDS = 10.0


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
    ],
)
def test_damaged_files(
    tmp_path: Path, make_file: Callable[[Path], bytes], suffix: str, count: int
) -> None:
    whole = make_file(tmp_path)
    path = tmp_path / f"damaged{suffix}"
    slowest, read = 0.0, 0
    with DocumentReader(page_seconds=SECONDS) as reader:
        for seed in range(count):
            path.write_bytes(damaged(whole, random.Random(f"{suffix}{seed}")))
            began = time.monotonic()
            try:
                for page in reader.read(path, words=True).pages:
                    if page.way == "picture" or seed % 10 == 0:
                        reader.draw(path, page.number, longest=200)
                read += 1
            except UnreadableError as error:
                assert "damaged" in str(error)
                assert "Traceback" not in str(error) and len(str(error)) < 400
            slowest = max(slowest, time.monotonic() - began)
    assert slowest < 2 * SECONDS
    assert read > 0  # some damage is harmless, or the test would show nothing
