"""Lines that fall differently from place to place: paper that is curved, or seen from the side."""

from __future__ import annotations

import math

import numpy as np
import pytest
from PIL import Image, ImageDraw

from llama32_desktop.documents.ocr.components import components
from llama32_desktop.documents.ocr.detection import Line
from llama32_desktop.documents.ocr.order import rows_in_order
from llama32_desktop.documents.ocr.page import recognise
from llama32_desktop.documents.ocr.slopes import slopes_of

CELLS = [(f"Item number {n} of the list", f"{n * 3}.{n % 10}5") for n in range(1, 19)]


def bars(angles: list[float]) -> list[float]:
    """The slopes of bars that fall by so many degrees, in degrees."""
    page = Image.new("L", (900, 60 * len(angles) + 100), 0)
    draw = ImageDraw.Draw(page)
    for row, angle in enumerate(angles):
        x, y = 100 + 400 * (row % 2), 50 + 60 * row
        draw.line((x, y, x + 300, y + 300 * math.tan(math.radians(angle))), 255, 12)
    regions = components(np.asarray(page) > 128)
    regions.sort(key=lambda region: region.box[1] + region.box[3])
    return [math.degrees(math.atan(slope)) for slope in slopes_of(regions, 0.0)]


def test_level_lines_have_none() -> None:
    assert bars([0.1, -0.2] * 8) == [0.0] * 16


def test_each_falls_as_its_place_does() -> None:
    assert bars([2.0, -2.0] * 8) == pytest.approx([2.0, -2.0] * 8, abs=0.4)


def test_a_stray_stroke_tilts_nothing() -> None:
    angles = [0.0] * 16
    angles[5] = 11.0
    found = bars(angles)
    assert max(map(abs, found[:5] + found[6:])) < 1


def test_few_lines_tell_nothing() -> None:
    assert bars([3.0, -3.0]) == [0.0, 0.0]


def test_rows_of_falling_lines_are_joined_by_where_they_lead() -> None:
    # Each name falls to the right, and its amount stands where it leads: below the next name's top.
    names = [Line(0, 30 * n, 300, 30 * n + 20, 0.08) for n in range(5)]
    amounts = [Line(500, 30 * n + 36, 560, 30 * n + 56, 0.08) for n in range(5)]
    assert rows_in_order(names + amounts) == [[*pair] for pair in zip(names, amounts, strict=True)]


def test_a_bent_receipt_is_read_row_by_row() -> None:
    page = Image.new("RGB", (900, 1100), "white")
    draw = ImageDraw.Draw(page)
    for row, (name, amount) in enumerate(CELLS):
        draw.text((60, 60 + 52 * row), name, "black", font_size=30)
        draw.text((740, 60 + 52 * row), amount, "black", font_size=30)
    x = np.arange(900)
    fall = (40 * (2 * x / 900 - 1) ** 2).astype(int)  # 10 degrees at the edges, none in the middle
    pixels = np.asarray(page)
    bent = np.full((1150, 900, 3), 255, dtype=np.uint8)
    for at in range(900):
        bent[fall[at] : fall[at] + 1100, at] = pixels[:, at]
    read = recognise(Image.fromarray(bent)).text.split("\n")
    assert read == [" ".join(cells) for cells in CELLS]
