"""Tables that stand in one line as HTML, as GitBook and wikis write those that have lists."""

from __future__ import annotations

import html
import re
from contextlib import suppress
from typing import Final

_TABLE: Final = re.compile(r"\s{0,12}<table[\s>]", re.IGNORECASE)
_ROW_END: Final = re.compile(r"</tr\s?>", re.IGNORECASE)
_CELL: Final = re.compile(r"<t[dh](?:\s[^<>]{0,300})?>", re.IGNORECASE)
_PIECE: Final = re.compile(r"<(?:li|p|br)(?:\s?/|\s[^<>]{0,300})?>", re.IGNORECASE)
_LISTED: Final = re.compile(r"<li[\s>]", re.IGNORECASE)
_TAG: Final = re.compile(r"<[^<>]{1,400}>")
_LONGEST: Final = 100_000
"""Of a table that is read: while a pattern runs, nothing else does."""

Cell = tuple[str, ...]
"""The pieces that a cell lists; one where it has no list."""


def is_table(line: str) -> bool:
    """Whether a table begins and has a row in this line."""
    return _TABLE.match(line) is not None and _ROW_END.search(line) is not None


def rows_of(line: str) -> list[list[Cell]]:
    """The rows of such a table, the names of its columns first."""
    rows = []
    for row in _ROW_END.split(line[:_LONGEST]):
        cells = [_pieces(cell) for cell in _CELL.split(row)[1:]]
        if cells:
            rows.append(cells)
    return rows


def _pieces(cell: str) -> Cell:
    if _LISTED.search(cell) is None:
        return (_words(cell),)
    return tuple(filter(None, map(_words, _PIECE.split(cell))))


def _words(markup: str) -> str:
    text = _TAG.sub(" ", markup)
    with suppress(ValueError):  # a reference of more digits than Python makes a number of
        text = html.unescape(text)
    return " ".join(text.split())
