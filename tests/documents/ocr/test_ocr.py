"""Text in pictures is read, wherever the page lies."""

from __future__ import annotations

import io
import json
import random
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageDraw

from llama32_desktop.documents.model import Page
from llama32_desktop.documents.ocr.components import components
from llama32_desktop.documents.ocr.page import recognise
from llama32_desktop.documents.reader import DocumentReader
from tests.bench.ocr import distance
from tests.make.documents import PdfText, pdf

LINES = (
    ("Müller & Söhne GmbH", 60, 720, 18),
    ("Invoice No. 2026-0417", 60, 680, 12),
    ("Date: 12.03.2026", 360, 680, 12),
    ("Oats, rolled, 500 g", 60, 600, 10),
    ("1.234,56 €", 460, 600, 10),
    ("Très cordialement, ça coûte 5 € à l'été", 60, 480, 8),
)
TEXT = """Müller & Söhne GmbH
Invoice No. 2026-0417 Date: 12.03.2026
Oats, rolled, 500 g 1.234,56 €
Très cordialement, ça coûte 5 € à l'été"""


@pytest.fixture(scope="module")
def reader() -> Iterator[DocumentReader]:
    with DocumentReader() as reader:
        yield reader


@pytest.fixture(scope="module")
def truth(reader: DocumentReader, tmp_path_factory: pytest.TempPathFactory) -> Page:
    """The text layer of the page that the pictures are made of."""
    path = tmp_path_factory.mktemp("ocr") / "page.pdf"
    path.write_bytes(pdf([[PdfText(text, x, y, size) for text, x, y, size in LINES]]))
    return reader.read(path, words=True).pages[0]


@pytest.fixture(scope="module")
def picture(reader: DocumentReader, tmp_path_factory: pytest.TempPathFactory) -> Image.Image:
    path = tmp_path_factory.mktemp("ocr") / "page.pdf"
    path.write_bytes(pdf([[PdfText(text, x, y, size) for text, x, y, size in LINES]]))
    return Image.open(io.BytesIO(reader.draw(path, 1, longest=1800)))


def test_text_and_places(picture: Image.Image, truth: Page) -> None:
    page = recognise(picture)
    assert page.text == TEXT and page.way == "ocr"
    assert len(page.words) == len(truth.words)
    for word, exact in zip(page.words, truth.words, strict=True):
        text = page.text[word.start : word.end]
        assert text == truth.text[exact.start : exact.end]
        assert word.confidence > 0.6
        assert word.left == pytest.approx(exact.left, abs=0.012), text
        assert word.right == pytest.approx(exact.right, abs=0.012), text
        assert word.top < (exact.top + exact.bottom) / 2 < word.bottom, text


@pytest.mark.parametrize("degrees", [-3.0, 2.0, 90.0, 180.0, 270.0])
def test_turned_pages(picture: Image.Image, degrees: float) -> None:
    turned = picture.rotate(
        degrees, resample=Image.Resampling.BICUBIC, expand=True, fillcolor="white"
    )
    page = recognise(turned)
    assert page.text == TEXT
    word = next(w for w in page.words if page.text[w.start : w.end] == "Müller")
    box = (word.left, word.top, word.right, word.bottom)
    left, top, right, bottom = (
        round(v * side) for v, side in zip(box, turned.size * 2, strict=True)
    )
    levels = np.asarray(turned.convert("L").crop((left, top, right, bottom)))
    assert (levels < 128).mean() > 0.08  # there is ink in the box


def test_noisy_and_crushed(picture: Image.Image) -> None:
    chance = np.random.default_rng(1)
    levels = np.asarray(picture, dtype=np.float32) * 0.8 + chance.normal(20, 18, (1, 1, 3))
    noisy = np.clip(levels + chance.normal(0, 18, levels.shape), 0, 255).astype(np.uint8)
    data = io.BytesIO()
    Image.fromarray(noisy).save(data, "JPEG", quality=25)
    page = recognise(Image.open(data))
    assert "Invoice No. 2026-0417" in page.text and "1.234,56" in page.text


def test_nothing_to_read() -> None:
    page = recognise(Image.new("RGB", (500, 700), "white"))
    assert (page.way, page.text, page.words) == ("nothing", "", ())


def test_scan_is_read_when_it_is_asked_for(
    reader: DocumentReader, picture: Image.Image, tmp_path: Path
) -> None:
    path = tmp_path / "scan.pdf"
    picture.convert("RGB").save(path, resolution=150)
    assert reader.read(path).pages[0].way == "picture"
    document = reader.read(path, words=True, recognise=True)
    assert document.pages[0].text.replace(" ", "") == TEXT.replace(" ", "")
    assert document.pages[0].way == "ocr" and document.pages[0].words


@given(st.integers(0, 2**32 - 1), st.integers(1, 24), st.integers(1, 24), st.floats(0.1, 0.9))
def test_components_are_those_of_a_flood(seed: int, height: int, width: int, share: float) -> None:
    chance = random.Random(seed)
    mask = np.array([[chance.random() < share for _ in range(width)] for _ in range(height)])
    found = {
        frozenset((y, x) for y, first, last in one.runs.tolist() for x in range(first, last + 1))
        for one in components(mask)
    }
    assert found == set(flooded(mask))


def flooded(mask: np.ndarray) -> Iterator[frozenset[tuple[int, int]]]:
    left = {(int(y), int(x)) for y, x in zip(*np.nonzero(mask), strict=True)}
    while left:
        group, edge = set(), [left.pop()]
        while edge:
            y, x = edge.pop()
            group.add((y, x))
            for place in ((y + 1, x), (y - 1, x), (y, x + 1), (y, x - 1)):
                if place in left:
                    left.remove(place)
                    edge.append(place)
        yield frozenset(group)


def test_a_dense_page_that_falls_by_three_degrees_is_upright() -> None:
    case = Path(__file__).parents[4] / "shared" / "cases" / "documents"
    file = case / "50_prose_turned_3_degrees.png"
    if not file.exists():
        pytest.skip("the shared cases do not lie beside the checkout")
    said = json.loads(file.with_suffix(".json").read_text(encoding="utf-8"))
    text = " ".join(recognise(Image.open(file)).text.split())
    assert all(part in text for part in said["text_has"])


@pytest.mark.parametrize("degrees", [0.0, 3.0, 87.0, 183.0])
def test_dense_prose_is_read_whichever_way_it_lies(degrees: float) -> None:
    page = Image.new("RGB", (1000, 700), "white")
    draw = ImageDraw.Draw(page)
    lines = [f"Line {n} tells of millers who carry oats to the harbour before the tide" for n in
             range(1, 15)]  # fmt: skip
    for row, line in enumerate(lines):
        draw.text((50, 50 + 42 * row), line, "black", font_size=24)
    turned = page.rotate(degrees, resample=Image.Resampling.BICUBIC, expand=True, fillcolor="white")
    read = recognise(turned).text.split("\n")
    assert len(read) == len(lines)
    # A double letter may be read as one where the picture was turned twice.
    assert sum(distance(line, other) for line, other in zip(read, lines, strict=True)) <= 4
