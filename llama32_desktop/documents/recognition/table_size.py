"""How many rows and columns a table has, without its head."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

_SEPARATORS: Final = "\t;,|"
_LOOKED_AT: Final = 20
"""Rows below the first one that tell whether it is a head."""
_FIGURES: Final = re.compile(r"\W*(?:[^\W\d_]{1,3}\W*)?\d[\d\W]*(?:[^\W\d_]{1,3}\W*)?")
"""A number, an amount or a day; what has more letters is a text."""

_Row = Sequence[str]


class TableSize(NamedTuple):
    """`sure` where it is plain whether the first row is a head."""

    rows: int
    columns: int
    sure: bool = True


def table_size(text: str, *, csv: bool) -> TableSize:
    """Of a CSV, or of cells with tabs between them."""
    if csv:
        head = next((line for line in text.split("\n") if line.strip()), "")
        return _size(_records(text, max(_SEPARATORS, key=head.count)))
    # Lines with one cell are notes and remarks, where the others have several.
    filled = [line for line in text.split("\n") if line.strip()]
    return _size(line.split("\t") for line in [one for one in filled if "\t" in one] or filled)


def _records(text: str, mark: str) -> Iterator[_Row]:
    """Of a CSV, whose quotes may hold separators and line ends."""
    import csv

    try:
        for row in csv.reader(text.splitlines(keepends=True), delimiter=mark):
            if any(cell.strip() for cell in row):
                yield row
    except csv.Error:  # a cell that is longer than any table has
        yield from ([line] for line in text.split("\n")[1:])


def _size(rows: Iterator[_Row]) -> TableSize:
    first: list[_Row] = []
    count = columns = 0
    for row in rows:
        count += 1
        columns = max(columns, len(row))
        if len(first) <= _LOOKED_AT:
            first.append(row)
    if not first:
        return TableSize(0, 0)
    head, *below = first
    if any(_is_figure(cell) for cell in head):  # or its columns are called by years
        return TableSize(count, columns, sure=False)
    of_figures = any(
        all(_is_figure(row[at]) for row in below if at < len(row) and row[at].strip())
        and any(at < len(row) and row[at].strip() for row in below)
        for at, name in enumerate(head)
        if name.strip()
    )
    return TableSize(max(0, count - 1), columns, sure=of_figures)


def _is_figure(cell: str) -> bool:
    return _FIGURES.fullmatch(cell.strip()[:60]) is not None
