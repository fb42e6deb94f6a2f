"""Columns are read one after the other; the rows of tables and of forms stay together."""

from __future__ import annotations

import textwrap

import pytest
from PIL import Image, ImageDraw

from llama32_desktop.documents.ocr.detection import Line
from llama32_desktop.documents.ocr.order import rows_in_order
from llama32_desktop.documents.ocr.page import recognise


def block(left: float, right: float, top: float, count: int, step: float = 30) -> list[Line]:
    return [Line(left, top + n * step, right, top + n * step + 20) for n in range(count)]


def order(lines: list[Line]) -> list[int]:
    """The lines' numbers in the order in which they are read."""
    return [lines.index(line) for row in rows_in_order(lines) for line in row]


def test_two_columns_below_a_heading_and_above_a_foot() -> None:
    lines = [Line(100, 20, 900, 60), *block(100, 480, 100, 5), *block(520, 900, 105, 5)]
    lines += [Line(100, 400, 880, 420)]
    assert order(lines) == list(range(len(lines)))
    assert order(lines[::-1]) == list(range(len(lines)))[::-1]


def test_three_columns() -> None:
    lines = [*block(0, 300, 0, 6), *block(340, 640, 0, 6), *block(680, 980, 0, 6)]
    assert order(lines) == list(range(18))


@pytest.mark.parametrize(
    "lines",
    [
        # A table: its cells are short, and fill no column.
        [line for n in range(6) for line in (
            Line(0, n * 30, 300 - 35 * n, n * 30 + 20), Line(600, n * 30, 640, n * 30 + 20),
            Line(900, n * 30, 980, n * 30 + 20))],
        # Sender and receiver beside each other: too few lines.
        [line for n in range(3) for line in (
            Line(0, n * 30, 300, n * 30 + 20), Line(600, n * 30, 900, n * 30 + 20))],
        # Labels and long values.
        [line for n in range(6) for line in (
            Line(0, n * 30, 90, n * 30 + 20), Line(200, n * 30, 700, n * 30 + 20))],
    ],
)  # fmt: skip
def test_what_are_no_columns_is_read_row_by_row(lines: list[Line]) -> None:
    assert order(lines) == list(range(len(lines)))


def test_nothing() -> None:
    assert rows_in_order([]) == []


def test_a_scan_with_two_columns() -> None:
    left = "The miller carried forty sacks of oats to the harbour before the tide turned that day"
    right = "Every lantern along the quay was lit although the moon stood high above the chapel"
    page = Image.new("RGB", (1300, 700), "white")
    draw = ImageDraw.Draw(page)
    draw.text((60, 40), "Harbour news of the week and of the weeks before it, printed on Friday",
              "black", font_size=34)  # fmt: skip
    for x, text in ((60, left), (700, right)):
        for row, line in enumerate(textwrap.wrap(text, 24)):
            draw.text((x, 140 + row * 60), line, "black", font_size=38)
    words = " ".join(recognise(page).text.split())
    assert left in words and right in words
    assert words.index("Harbour news") < words.index("miller") < words.index("lantern")


def test_lines_beside_the_tall_letter_of_a_logo_stay_lines() -> None:
    logo = Line(60, 0, 90, 60)
    address = block(100, 300, 0, 4, step=14)
    labels = block(600, 700, 7, 4, step=14)
    rows = rows_in_order([logo, *address, *labels])
    for row in rows:
        assert sum(line in address for line in row) <= 1
        assert sum(line in labels for line in row) <= 1
    assert [line for row in rows for line in row if line in address] == address
