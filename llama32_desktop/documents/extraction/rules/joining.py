"""Lines whose words stand far apart, as in justified text, in whole pieces again."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Sequence
from typing import Final

from llama32_desktop.documents.extraction.rules.layout import Piece, Sheet

_GAP: Final = 2.2
"""Heights of a line between words that the page's text has beside each other."""


def joined(sheet: Sheet) -> Sheet:
    """The sheet with pieces joined that follow each other in the text of the page."""
    other = copy.copy(sheet)
    other.rows = [
        [Piece(one.page, one.words, one.row, place) for place, one in enumerate(_row(row))]
        for row in sheet.rows
    ]
    return other


def _row(row: Sequence[Piece]) -> Iterator[Piece]:
    words = list(row[0].words)
    last = row[0]
    for piece in row[1:]:
        if _follows(last, piece):
            words += piece.words
        else:
            yield Piece(last.page, tuple(words), last.row, last.place)
            words = list(piece.words)
        last = piece
    yield Piece(last.page, tuple(words), last.row, last.place)


def _follows(before: Piece, piece: Piece) -> bool:
    page = piece.page
    aspect = page.height / page.width if page.width and page.height else 1.4
    gap = piece.words[0].left - before.words[-1].right
    between = page.text[before.words[-1].end : piece.words[0].start]
    return between == " " and gap < _GAP * max(before.height, piece.height) * aspect
