"""The order in which a page's lines are read: row by row, and column by column where it has them.

A column is told from a table's by its lines: they are long, there are several of them, and nothing
crosses the gap beside them.
"""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median
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
    for line in sorted(lines, key=lambda line: line.top + line.bottom):
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
    for line in sorted(lines, key=lambda line: line.top + line.bottom):
        middle = (line.top + line.bottom) / 2
        row = rows[-1] if rows else None
        if row is not None and any(
            other.top < middle < other.bottom
            and line.top < (other.top + other.bottom) / 2 < line.bottom
            for other in row[-3:]
        ):
            row.append(line)
        else:
            rows.append([line])
    return [sorted(row, key=lambda line: line.left) for row in rows]
