"""A page's words as a person sees them: rows, and in each the pieces that stand apart."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice, pairwise
from statistics import fmean, median
from typing import Final

from llama32_desktop.documents.extraction.rules.budget import Budget
from llama32_desktop.documents.model import Box, Page, Word, around

_GAP: Final = 1.1
"""Heights of a line that words must be apart to be of different pieces."""
_WIDE_SPACE: Final = 1.5
"""And what the space between groups of a number's figures may be in a font of one width."""
_THOUSANDS: Final = re.compile(r"\W?\d{1,3}")
_HUNDREDS: Final = re.compile(r"\d{3}(?:[.,]\d\d)?")
_FAR_BELOW: Final = 3.2
"""Heights of a line within which what stands below a label belongs to it."""


_MOST_ROWS: Final = 12
"""Rows that are looked at above or below a piece: small print stands closer than text."""


_MOST_WORDS: Final = 300
"""Of a piece: a paragraph that is one line goes on in the next."""
_OVERPRINTED: Final = 4
"""Words back in a row among which the same one is looked for."""
_SAME: Final = 0.3
"""Widths of a word that its second print may be off."""
_STACKED: Final = 0.6
"""Heights of a word that one below another is lower than it."""
_TALLER: Final = 1.5
"""Heights of a line that a title's letters are at the least."""
_TURNED: Final = 1.5
"""Heights of a word by its width, in parts of the page, that a turned one is at the least."""
_SEEN: Final = 12
"""Words of a line that its middle is told by."""
_LONGEST: Final = 200
"""Signs of a word: a longer one is data, and no value of a form."""


@dataclass(frozen=True)
class Piece:
    """Words beside each other: a label, a value, a cell."""

    page: Page
    words: tuple[Word, ...]
    row: int
    place: int
    """Its number in its row, from the left."""

    @cached_property
    def text(self) -> str:
        words = (self.page.text[word.start : word.end] for word in self.words)
        return " ".join(words).replace("％", "%")

    @cached_property
    def box(self) -> Box:
        return around(self.words)

    @property
    def height(self) -> float:
        return self.box[3] - self.box[1]

    def words_of(self, start: int, end: int) -> tuple[Word, ...]:
        """The words that `text[start:end]` touches."""
        found, at = [], 0
        for word in self.words:
            length = word.end - word.start
            if at < end and at + length > start:
                found.append(word)
            at += length + 1
        return tuple(found)


class Sheet:
    """A page in rows of pieces, from top to bottom.

    Whatever goes through its rows asks the budget, so that every search ends in time.
    """

    def __init__(self, page: Page, budget: Budget | None = None) -> None:
        self.page = page
        self.rows: list[list[Piece]] = []
        self._budget = budget or Budget()
        aspect = page.height / page.width if page.width and page.height else 1.4
        for words in map(_readable, _rows(page)):
            if not words:
                continue
            row = len(self.rows)
            groups = _apart(page, words, aspect)
            self.rows.append(
                [Piece(page, tuple(group), row, place) for place, group in enumerate(groups)]
            )
        heights = [piece.height for row in self.rows for piece in row]
        self.line_height = median(heights) if heights else 0.02

    def pieces(self) -> Iterator[Piece]:
        """All pieces in reading order."""
        self._budget.ask()
        for row in self.rows:
            for piece in row:
                self._budget.step()
                yield piece

    def each_row(self) -> Iterator[list[Piece]]:
        """The rows from top to bottom."""
        self._budget.ask()
        for row in self.rows:
            self._budget.step()
            yield row

    def right_of(self, piece: Piece, most: int = 6) -> Sequence[Piece]:
        """What stands in the same row to the right, nearest first, `most` pieces of it."""
        return self.rows[piece.row][piece.place + 1 : piece.place + 1 + most]

    def below(self, piece: Piece) -> Iterator[Piece]:
        """What stands under it, nearest first, as far as it can belong to it."""
        left, _, right, bottom = piece.box
        for row in islice(self.rows, piece.row + 1, piece.row + 1 + _MOST_ROWS):
            if row[0].box[1] - bottom > _FAR_BELOW * self.line_height:
                return
            yield from _within(row, left - 0.02, right + 0.02)

    def above(self, piece: Piece) -> Iterator[Piece]:
        """What stands over it, nearest first, as far as it can belong to it."""
        left, top, right, _ = piece.box
        for row in reversed(self.rows[max(0, piece.row - _MOST_ROWS) : piece.row]):
            if top - row[0].box[3] > _FAR_BELOW * self.line_height:
                return
            yield from _within(row, left, right)


def _within(row: Sequence[Piece], left: float, right: float) -> Iterator[Piece]:
    """The pieces of a row that reach between two places."""
    first = bisect_left(row, left, key=lambda piece: piece.box[2])
    for piece in islice(row, first, None):
        if piece.box[0] >= right:
            return
        if piece.box[2] > left:
            yield piece


def _rows(page: Page) -> Iterator[list[Word]]:
    if page.way == "ocr":
        # OCR made its rows of the picture after it was put straight, which boxes no longer show.
        yield from _by_lines(page)
    else:
        for row in _by_height(page.words):
            for line in _lines_of(row):
                yield _once(page, line)


def _by_lines(page: Page) -> Iterator[list[Word]]:
    ends = [match.start() for match in re.finditer("\n", page.text)] + [len(page.text)]
    words = iter(page.words)
    word = next(words, None)
    for end in ends:
        row = []
        while word is not None and word.start < end:
            row.append(word)
            word = next(words, None)
        if row:
            yield row


def _by_height(words: Sequence[Word]) -> Iterator[list[Word]]:
    row: list[Word] = []
    middles = tallest = 0.0
    for word in sorted(words, key=lambda word: (word.top + word.bottom, word.left)):
        here = (word.top + word.bottom) / 2
        # Boxes hug their letters: a comma and a capital of one line have other middles.
        if row and here - middles / len(row) > 0.6 * tallest:
            yield sorted(row, key=lambda word: word.left)
            row, middles, tallest = [], 0.0, 0.0
        row.append(word)
        middles += here
        tallest = max(tallest, word.bottom - word.top)
    if row:
        yield sorted(row, key=lambda word: word.left)


def _lines_of(row: Sequence[Word]) -> list[list[Word]]:
    """A row cut into the lines that stand under each other in it, as beside a title that is as tall
    as two of them; most rows are one."""
    low = _stacked(row)
    if low is None:
        return [list(row)]
    lines: list[list[Word]] = []
    middle = 0.0
    tall = [word for word in row if word.bottom - word.top > _TALLER * low]
    usual = [word for word in row if word.bottom - word.top <= _TALLER * low]
    for word in sorted(usual, key=lambda word: word.top + word.bottom):
        here = (word.top + word.bottom) / 2
        if not lines or here - middle > 0.6 * low:
            lines.append([])
        lines[-1].append(word)
        middle = fmean((one.top + one.bottom) / 2 for one in lines[-1][-_SEEN:])
    for word in tall:
        if (
            word.bottom - word.top > _TURNED * (word.right - word.left)
            and word.end - word.start > 3
        ):
            lines.append([word])  # its letters stand on their side
            continue
        nearest = min(
            lines, key=lambda line: abs(line[0].top + line[0].bottom - word.top - word.bottom)
        )
        nearest.append(word)
    return [sorted(line, key=lambda word: word.left) for line in lines]


def _stacked(row: Sequence[Word]) -> float | None:
    """How tall the letters are that stand below others in a row, none where all stand beside each
    other: there words do not overlap."""
    low = None
    for place, word in enumerate(row):
        for other in row[place + 1 : place + 1 + _OVERPRINTED]:
            shared = min(word.right, other.right) - other.left
            height = min(word.bottom - word.top, other.bottom - other.top)
            apart = abs(word.top + word.bottom - other.top - other.bottom) / 2
            narrow = min(word.right - word.left, other.right - other.left)
            if shared > _SAME * narrow and apart > _STACKED * height:
                taller = max(word.bottom - word.top, other.bottom - other.top)
                if taller < _TALLER * height:
                    low = max(low or 0.0, height)
    return low


def _once(page: Page, row: Sequence[Word]) -> list[Word]:
    """A row's words without those that are printed again at their place, to be bold or because a
    page lies on its letterhead twice."""
    kept: list[Word] = []
    for word in row:
        text = page.text[word.start : word.end]
        again = any(
            page.text[other.start : other.end] == text
            and abs(other.left - word.left) < _SAME * (word.right - word.left)
            for other in kept[-_OVERPRINTED:]
        )
        if not again:
            kept.append(word)
    return kept


def _readable(words: Sequence[Word]) -> list[Word]:
    return [word for word in words if word.end - word.start <= _LONGEST]


def _apart(page: Page, words: Sequence[Word], aspect: float) -> Iterator[list[Word]]:
    """Cut where the gap is wider than a line is high; `aspect` is the page's height by width."""
    group = [words[0]]
    tall = max(word.bottom - word.top for word in words) * aspect
    for before, word in pairwise(words):
        gap = word.left - before.right
        far = gap > _GAP * tall and not (gap < _WIDE_SPACE * tall and _group(page, before, word))
        if far or len(group) == _MOST_WORDS:
            yield group
            group = []
        group.append(word)
    yield group


def _group(page: Page, before: Word, word: Word) -> bool:
    """Whether a word goes on with the thousands of the one before: “4 822,23”."""
    begun = _THOUSANDS.fullmatch(page.text[before.start : before.end])
    return begun is not None and _HUNDREDS.fullmatch(page.text[word.start : word.end]) is not None
