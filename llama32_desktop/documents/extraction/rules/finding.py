"""Finds the value beside or below a label."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import Final, Generic, TypeVar

from llama32_desktop.documents.extraction.forms import Found
from llama32_desktop.documents.extraction.rules.layout import Piece, Sheet
from llama32_desktop.documents.model import Word, around

T = TypeVar("T")

Reader = Callable[[str], tuple[T, int, int] | None]
"""Reads a value in a text; its start and end, or `None`."""

_BASE: Final = re.compile(
    r"\b(?:auf|aus|von|on|of|over|sur|sobre|su|de|van|from)\s*+(?:(?:[A-Z]{3}|\W)\s*+)?$",
    re.IGNORECASE,
)
"""What stands before the amount that a tax is taken of: “19 % of 100.00”."""


@dataclass(frozen=True)
class Hit(Generic[T]):
    """A value that was read on a page."""

    value: T
    piece: Piece
    words: tuple[Word, ...]
    printed: str
    label: str
    """What stood beside it; empty where nothing did."""
    confidence: float

    def found(self, name: str, value: object) -> Found:
        """As a field of a form."""
        sure = min((word.confidence for word in self.words), default=1.0)
        return Found(
            name=name,
            value=value,  # type: ignore[arg-type]
            printed=self.printed,
            confidence=round(self.confidence * sure, 3),
            page=self.piece.page.number,
            box=around(self.words) if self.words else None,
            way=self.piece.page.way,
        )


def labelled(
    sheets: Sequence[Sheet],
    label: re.Pattern[str],
    read: Reader[T],
    *,
    unless: re.Pattern[str] | None = None,
) -> Iterator[Hit[T]]:
    """The values of a label, wherever it stands; `unless` matches labels of something else."""
    for sheet in sheets:
        for piece in sheet.pieces():
            match = label.match(piece.text)
            if match is None or (unless is not None and unless.match(piece.text)):
                continue
            hit = beside(sheet, piece, match.end(), read)
            if hit is not None:
                yield replace(hit, label=match["label"])


def beside(sheet: Sheet, piece: Piece, end: int, read: Reader[T]) -> Hit[T] | None:
    """The value of a label that ends at the sign `end` of its piece: behind it, to its right, or
    below it."""
    rest = piece.text[end:]
    right = sheet.right_of(piece, 4)
    if rest.strip() and (hit := read_piece(piece, read, end, 0.95)):
        before = rest[: rest.find(hit.printed)].rstrip()
        base = _BASE.search(before) or before.endswith("(") or hit.printed.startswith("(")
        return (_alone(right, read) if base else None) or hit
    if re.fullmatch(r"\W*", rest) is None and len(rest) > 24:
        return _alone(right, read)  # a sentence that begins with the word, or a long label
    for other in right:
        if hit := read_piece(other, read, 0, 0.9):
            return hit
    for other in islice(sheet.below(piece), 2):
        if hit := read_piece(other, read, 0, 0.85):
            return hit
    return None


def _alone(pieces: Sequence[Piece], read: Reader[T]) -> Hit[T] | None:
    """A value that is all of its piece: it stands in a column of values."""
    for piece in pieces:
        hit = read_piece(piece, read, 0, 0.9)
        if hit is not None and hit.printed == piece.text.strip():
            return hit
    return None


def read_piece(piece: Piece, read: Reader[T], start: int, confidence: float) -> Hit[T] | None:
    """What `read` finds in a piece, from the sign `start` on."""
    found = read(piece.text[start:])
    if found is None:
        return None
    value, begin, end = found
    begin, end = begin + start, end + start
    words = piece.words_of(begin, end)
    return Hit(value, piece, words, piece.text[begin:end].strip(), "", confidence)


def anywhere(sheets: Sequence[Sheet], read: Reader[T], confidence: float) -> Iterator[Hit[T]]:
    """Values wherever they stand, in reading order."""
    for sheet in sheets:
        for piece in sheet.pieces():
            if hit := read_piece(piece, read, 0, confidence):
                yield hit
