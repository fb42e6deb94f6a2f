"""Scans that lie on their side or upside down: their words' places as on an upright page."""

from __future__ import annotations

from itertools import pairwise
from typing import Final, Literal

import msgspec

from llama32_desktop.documents.model import Box, Page, Word

Turn = Literal[0, 90, 180, 270]
"""Degrees by which the page was turned clockwise from upright."""

_AFTER: Final[dict[Turn, Turn]] = {0: 0, 90: 270, 180: 180, 270: 90}
"""What turns such a page back."""


def turn_of(page: Page) -> Turn:
    """How a page that OCR read lies, by where the words of its lines follow each other."""
    right = down = 0.0
    if page.way != "ocr":
        return 0
    for before, word in pairwise(page.words):
        if "\n" not in page.text[before.end : word.start]:
            right += (word.left + word.right - before.left - before.right) * (page.width or 1)
            down += (word.top + word.bottom - before.top - before.bottom) * (page.height or 1)
    if abs(down) > abs(right):
        return 90 if down > 0 else 270
    return 180 if right < 0 else 0


def upright(page: Page, turn: Turn) -> Page:
    """The page with its words where they would stand on it upright."""
    if turn == 0:
        return page
    words = []
    for word in page.words:
        left, top, right, bottom = turned((word.left, word.top, word.right, word.bottom), turn)
        words.append(Word(word.start, word.end, left, top, right, bottom, word.confidence))
    swapped = turn in (90, 270)
    return msgspec.structs.replace(
        page,
        words=tuple(words),
        width=page.height if swapped else page.width,
        height=page.width if swapped else page.height,
    )


def turned(box: Box, turn: Turn) -> Box:
    """A box of a page that lies by `turn`, as on the upright page."""
    left, top, right, bottom = box
    match turn:
        case 90:
            return top, 1 - right, bottom, 1 - left
        case 180:
            return 1 - right, 1 - bottom, 1 - left, 1 - top
        case 270:
            return 1 - bottom, left, 1 - top, right
        case _:
            return box


def back(box: Box, turn: Turn) -> Box:
    """The other way round: a box of the upright page, where it is on the page as it lies."""
    return turned(box, _AFTER[turn])
