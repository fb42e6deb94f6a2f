"""A picture of a page to the page's text, with the place of each word."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from llama32_desktop.documents.model import Page, Word
from llama32_desktop.documents.ocr.detection import Line
from llama32_desktop.documents.ocr.level import levelled
from llama32_desktop.documents.ocr.order import rows_in_order
from llama32_desktop.documents.ocr.recognition import Piece, recognise_lines
from llama32_desktop.sentences import Sentence

if TYPE_CHECKING:
    from PIL.Image import Image as Picture

LONGEST: Final = 2400
"""Pixels of the longer side that are enough: 200 dots an inch on A4."""
_UNSURE: Final = 0.45
"""Words that the network is less sure of are stains more often than letters."""
_HARD: Final = 0.8
"""Mean confidence of a page below which a person is told to compare it."""


@dataclass(frozen=True, slots=True)
class _Placed:
    text: str
    left: float
    top: float
    right: float
    bottom: float
    confidence: float


def recognise(image: Picture, *, number: int = 1) -> Page:
    """The text of a picture, line by line; `way` is “nothing” where there is none.

    Pages that lie on their side, stand on their head or are askew are read as well; boxes are
    those of the picture as it was given.

    Raises:
        OcrMissingError: the models are not installed.
    """

    rgb = image.convert("RGB")
    if max(rgb.size) > LONGEST:
        rgb.thumbnail((LONGEST, LONGEST))
    level, known = levelled(rgb)
    rows = rows_in_order(level.lines)
    missing = [line for row in rows for line in row if line not in known]
    read = recognise_lines([level.strip(line) for line in missing])
    known |= dict(zip(missing, read, strict=True))
    back = _Back(rgb.size, level.turn, level.skew, level.size)
    placed = [[back.placed(line, piece) for line in row for piece in known[line]] for row in rows]
    return _page([[w for w in line if w.confidence >= _UNSURE] for line in placed], image, number)


class _Back:
    """From the picture that was read to fractions of the one that was given."""

    def __init__(
        self, given: tuple[int, int], turn: int, skew: float, read: tuple[int, int]
    ) -> None:
        self._turn = turn
        self._read = read
        self._sine = math.sin(math.radians(skew))
        self._cosine = math.cos(math.radians(skew))
        self._turned = given if turn in (0, 180) else given[::-1]

    def placed(self, line: Line, piece: Piece) -> _Placed:
        width = line.right - line.left
        left, right = line.left + piece.left * width, line.left + piece.right * width
        half = (line.bottom - line.top) / 2
        corners = [
            self._point(x, line.height_at(x) + side)
            for x in (left, right)
            for side in (-half, half)
        ]
        across, down = [x for x, _ in corners], [y for _, y in corners]
        return _Placed(
            piece.text,
            max(0.0, min(across)),
            max(0.0, min(down)),
            min(1.0, max(across)),
            min(1.0, max(down)),
            piece.confidence,
        )

    def _point(self, x: float, y: float) -> tuple[float, float]:
        # Pillow turns counter-clockwise around the middle, and moves the middle to the new one.
        x, y = x - self._read[0] / 2, y - self._read[1] / 2
        x, y = x * self._cosine - y * self._sine, x * self._sine + y * self._cosine
        x, y = x / self._turned[0] + 0.5, y / self._turned[1] + 0.5
        match self._turn:
            case 90:
                return 1 - y, x
            case 180:
                return 1 - x, 1 - y
            case 270:
                return y, 1 - x
        return x, y


def _page(lines: Sequence[Sequence[_Placed]], image: Picture, number: int) -> Page:
    words: list[Word] = []
    parts: list[str] = []
    length = 0
    for line in lines:
        for word in line:
            words.append(
                Word(
                    length,
                    length + len(word.text),
                    word.left,
                    word.top,
                    word.right,
                    word.bottom,
                    round(word.confidence, 3),
                )
            )
            parts.append(word.text + " ")
            length += len(word.text) + 1
        if line:
            parts[-1] = parts[-1][:-1] + "\n"
    text = "".join(parts).rstrip()
    sure = sum(word.confidence for word in words) / len(words) if words else 1.0
    return Page(
        number=number,
        text=text,
        way="ocr" if text else "nothing",
        words=tuple(words),
        width=image.width,
        height=image.height,
        unread=""
        if sure >= _HARD
        else Sentence("Page {0} is hard to read; compare what it says with the picture.", number),
    )
