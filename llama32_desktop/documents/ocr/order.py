"""The order in which a page's lines are read: row by row, and column by column where it has them.

A column is told from a table's by its lines: they are long, there are several of them, and nothing
crosses the gap beside them.
"""

from __future__ import annotations

from collections.abc import Sequence
from statistics import fmean, median
from typing import Final

from llama32_desktop.documents.ocr.detection import Line

_WIDE: Final = 0.6
"""A line over so much of the text's width belongs to no column."""
_FEWEST: Final = 4
"""Lines of a column."""
_SHARE: Final = 0.2
"""Of the text's width, that a column's lines take at least."""
_FULL: Final = 0.6
"""Of its own column, that its lines fill at least: the cells of a table are shorter."""
_NEAR: Final = 8
"""Lines of a row under which another is looked for."""
_SHARED: Final = 0.5
"""Of the narrower one's width, that a line shares with one that it stands below."""
_APART: Final = 0.4
"""Heights of the lower one that its middle is lower than that of the line above."""


def rows_in_order(lines: Sequence[Line]) -> list[list[Line]]:
    """All lines as rows, in the order in which they are read, each row from left to right."""
    if not lines:
        return []
    width = max(line.right for line in lines) - min(line.left for line in lines)
    ordered: list[list[Line]] = []
    plain: list[Line] = []
    for band in _bands(lines, width):
        columns = _columns(band, width)
        if columns:
            ordered += _rows(plain)
            plain = []
            for column in columns:
                ordered += _rows(column)
        else:
            plain += band
    return ordered + _rows(plain)


def _bands(lines: Sequence[Line], width: float) -> list[list[Line]]:
    """The lines from top to bottom, cut above and below those that go across."""
    bands: list[list[Line]] = [[]]
    for line in _from_the_top(lines):
        if line.right - line.left > _WIDE * width:
            bands += [[line], []]
        else:
            bands[-1].append(line)
    return [band for band in bands if band]


def _columns(band: Sequence[Line], width: float) -> list[list[Line]]:
    """The columns from left to right; none where these lines are no columns."""
    groups: list[list[Line]] = []
    reach = float("-inf")
    for line in sorted(band, key=lambda line: line.left):
        if line.left > reach:
            groups.append([])
        groups[-1].append(line)
        reach = max(reach, line.right)
    if len(groups) < 2 or not all(_is_column(group, width) for group in groups):
        return []
    return groups


def _is_column(lines: Sequence[Line], width: float) -> bool:
    widths = [line.right - line.left for line in lines]
    own = max(line.right for line in lines) - min(line.left for line in lines)
    return (
        len(lines) >= _FEWEST and median(widths) >= _SHARE * width and median(widths) >= _FULL * own
    )


def _rows(lines: Sequence[Line]) -> list[list[Line]]:
    """Lines at the same height, from top to bottom, each row from left to right."""
    rows: list[list[Line]] = []
    for line in _from_the_top(lines):
        row = rows[-1] if rows else []
        # Beside a tall letter of a logo several lines stand: each is a row.
        if any(_beside(line, other) for other in row[-3:]) and not any(
            _under(line, other) for other in row[-_NEAR:]
        ):
            row.append(line)
        else:
            rows.append([line])
    return [sorted(row, key=lambda line: line.left) for row in rows]


def _beside(line: Line, other: Line) -> bool:
    """Whether both stand in one row: half-way between them they are at the same height."""
    between = (line.left + line.right + other.left + other.right) / 4
    apart = abs(line.height_at(between) - other.height_at(between))
    return apart < min(line.bottom - line.top, other.bottom - other.top) / 2


def _under(line: Line, other: Line) -> bool:
    """Whether one stands below the other: they share much of their width, and are lines apart."""
    shared = min(line.right, other.right) - max(line.left, other.left)
    if shared < _SHARED * min(line.right - line.left, other.right - other.left):
        return False
    between = (max(line.left, other.left) + min(line.right, other.right)) / 2
    apart = abs(line.height_at(between) - other.height_at(between))
    return apart > _APART * min(line.bottom - line.top, other.bottom - other.top)


def _from_the_top(lines: Sequence[Line]) -> list[Line]:
    """By their heights in the middle of the page, to which lines that fall are drawn on."""
    middle = fmean((line.left + line.right) / 2 for line in lines) if lines else 0.0
    return sorted(lines, key=lambda line: line.height_at(middle))
