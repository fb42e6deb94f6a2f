"""Conversations on paper."""

from __future__ import annotations

import io
import struct
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from llama32_desktop.conversations.exporting.labels import Labels
from llama32_desktop.conversations.model import Attachment
from llama32_desktop.conversations.pictures import PictureStore
from llama32_desktop.conversations.whole import (
    WholeConversation,
    WholeMessage,
    picture_attachment,
)
from llama32_desktop.ui.exchange.pdf import write_pdf

RED, PICTURE = (230, 20, 20), 3  # of PDFium's kinds of objects


@pytest.fixture
def paper(tmp_path: Path, qtbot: QtBot):
    store = PictureStore(tmp_path / "pictures")

    def write(answer: str, picture: bytes = b"", question: str = "Well?") -> pypdfium2.PdfDocument:
        pictures = ()
        if picture:
            store.add_bytes(picture, "image/jpeg")
            attachment = picture_attachment(picture, "a.jpg")
            assert attachment is not None
            pictures = (attachment,)
        asked = WholeMessage(id=1, role="user", content=question, created_at=1, pictures=pictures)
        told = WholeMessage(id=2, parent=1, role="assistant", content=answer, created_at=2)
        whole = WholeConversation(
            title="Title", created_at=1, updated_at=2, active=2, messages=(asked, told)
        )
        target = tmp_path / "x.pdf"
        write_pdf([whole, whole], store, target, QGuiApplication.font(), Labels())
        return pypdfium2.PdfDocument(target)

    return write


def text_of(page: pypdfium2.PdfPage) -> str:
    return page.get_textpage().get_text_bounded().replace("\r\n", "\n")


def jpeg(width: int, height: int) -> bytes:
    data = io.BytesIO()
    Image.new("RGB", (width, height), RED).save(data, "JPEG")
    return data.getvalue()


@pytest.mark.parametrize("size", [(4000, 3000), (900, 600), (600, 4000), (40, 30)])
def test_a_picture_fits_on_the_page_whole(paper, size: tuple[int, int]) -> None:
    page = paper("Fine.", jpeg(*size))[0]
    [shown] = [o for o in page.get_objects() if o.type == PICTURE]
    left, bottom, right, top = shown.get_bounds()
    assert 0 < left < right < page.get_width() and 0 < bottom < top < page.get_height()
    assert (right - left) / (top - bottom) == pytest.approx(size[0] / size[1], rel=0.05)
    assert right - left <= size[0] * 0.76  # never enlarged: 96 pixels are an inch, of 72 points
    image = page.render(scale=1).to_pil()
    middle = image.getpixel((int((left + right) / 2), int(page.get_height() - (top + bottom) / 2)))
    assert all(abs(a - b) < 30 for a, b in zip(middle, RED, strict=True))


def test_what_is_written_keeps_its_lines(paper) -> None:
    text = text_of(paper("First line\nsecond line", question="One\nTwo")[0])
    assert "One\nTwo" in text and "First line\nsecond line" in text


def test_formulas_are_drawn(paper) -> None:
    page = paper("So $\\frac{a}{b}$ holds.\n\n$$\\int_0^1 x\\,dx$$")[0]
    assert "frac" not in text_of(page) and "int" not in text_of(page).replace("point", "")


def test_each_conversation_begins_on_a_page_of_its_own(paper) -> None:
    document = paper("Short.")
    assert len(document) == 2
    assert all(text_of(page).startswith("Title") for page in document)


def test_messages_follow_each_other_on_a_page(paper) -> None:
    page, *_ = paper("```text\n" + "line\n" * 20 + "```\n\n| a |\n|---|\n| 1 |", jpeg(400, 500))
    text = text_of(page)
    assert text.index("You") < text.index("Well?") < text.index("Answer") < text.index("line")
    assert len(paper("A paragraph of it. " * 200, jpeg(400, 900))) == 4


def test_no_heading_ends_a_page(paper) -> None:
    answer = "\n\n".join(f"## Heading {n}\n\n" + "Words and words. " * (20 + n) for n in range(40))
    for page in paper(answer):
        lines = text_of(page).strip().split("\n")[:-1]  # without its number
        assert not lines[-1].startswith("Heading")


def test_arabic_begins_at_the_right(paper) -> None:
    page = paper("مرحبا بك.\n\n1. أولا\n\n| א | ב |\n|---|---|\n| 1 | 2 |")[0]
    image = page.render(scale=1).to_pil().convert("L")
    right = image.crop((image.width - 150, 0, image.width, image.height - 100))
    below_names = right.crop((0, 180, right.width, right.height))
    assert below_names.getextrema()[0] < 100, "there is ink at the right"


SVG = b"<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///dev/zero'/></svg>"
HUGE = jpeg(80, 60).replace(struct.pack(">HH", 60, 80), struct.pack(">HH", 20_000, 60_000), 1)


@pytest.mark.parametrize(
    ("data", "size"),
    [
        (SVG, (9, 9)),
        (jpeg(80, 60)[:300], (80, 60)),
        (HUGE, (60_000, 20_000)),
        (jpeg(80, 60), (10**12, 1)),
        (jpeg(80, 60), (1, 10**12)),
        (jpeg(80, 60), (-5, 0)),
    ],
)
def test_a_hostile_picture_costs_its_place_at_most(
    tmp_path: Path, qtbot: QtBot, data: bytes, size: tuple[int, int]
) -> None:
    store = PictureStore(tmp_path / "pictures")
    sha256 = store.add_bytes(data, "image/jpeg")
    width, height = size
    shown = Attachment(
        sha256=sha256,
        media_type="image/jpeg",
        name='<img src="file:///dev/zero">',
        width=width,
        height=height,
        bytes=len(data),
    )
    said = WholeMessage(
        id=1, role="user", content="Well? ![x](file:///dev/zero)", created_at=1, pictures=(shown,)
    )
    whole = WholeConversation(title="T", created_at=1, updated_at=1, active=1, messages=(said,))
    target = tmp_path / "x.pdf"
    write_pdf([whole], store, target, QGuiApplication.font(), Labels())
    pages = pypdfium2.PdfDocument(target)
    assert len(pages) <= 2 and "Well?" in text_of(pages[len(pages) - 1])
