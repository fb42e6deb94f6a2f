"""The heads of a table's columns, and which of them a cell stands under."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Final

from llama32_desktop.documents.extraction.rules.labels import column
from llama32_desktop.documents.extraction.rules.layout import Piece

_COLUMNS: Final = (
    "date",
    "description",
    "quantity",
    "debit",
    "credit",
    "discount",
    "price",
    "amount",
)
_FIRST: Final = "description"
_FEWEST: Final = 2
"""Heads that a row has, if more are set above or below it."""
_OTHER: Final = "other "
_MOST_COLUMNS: Final = 24
_MOST_WORDS: Final = 5
"""Of a head."""
_MOST_CUT: Final = 200
"""Words of a piece within which columns are looked for."""
_NARROW: Final = 0.5
"""Heights of a line that two heads, or two cells, are apart at the least."""
_FLUSH: Final = 0.008
"""How far a cell may begin from its head, in widths of the page."""

Heads = Mapping[str, Piece]


def heads_in(row: Sequence[Piece], near: Sequence[Sequence[Piece]] = ()) -> Heads | None:
    """The columns by the heads in this row: a description, and an amount or what was paid in and
    paid out.

    Args:
        near: The rows above and below, in which more of the heads may be set: “Unit” over “price”.
    """
    if len(row) > _MOST_COLUMNS:
        return None
    found: dict[str, Piece] = {}
    for piece in (part for whole in row for part in _parts(whole)):
        name = _name(piece)
        if name is None and (cut := _last_is_description(piece)):
            found[f"{_OTHER}{len(found)}"] = _part(piece, 0, cut)
            name, piece = "description", _part(piece, cut, len(piece.words))
        # Of "Total" beside "Amount" the last is the line's.
        if name and (name == "amount" or name not in found):
            found[name] = piece
        else:  # a column of something else, as of tax rates: what stands in it is none of ours
            found[f"{_OTHER}{len(found)}"] = piece
    if "description" not in found or len(found) < _FEWEST:
        return None
    stacked = _stacked(found, near)
    last = max(found.values(), key=lambda head: head.box[2])
    if "amount" not in stacked and found.get("price") is last:
        # “Quantité”, “Prix HT”: the last column is the line's, whatever stands before it.
        del found["price"]
        stacked = _stacked({**found, "amount": last}, near)
    return stacked if "amount" in stacked or {"debit", "credit"} <= stacked.keys() else None


def _last_is_description(piece: Piece) -> int | None:
    """The word at which a description begins, behind heads of columns that are none of ours."""
    if len(piece.words) > _MOST_WORDS:
        return None
    cuts = range(len(piece.words) - 1, 0, -1)
    return next((at for at in cuts if _name(_part(piece, at, len(piece.words))) == _FIRST), None)


def _stacked(heads: Mapping[str, Piece], near: Sequence[Sequence[Piece]]) -> dict[str, Piece]:
    result = dict(heads)
    groups: list[list[Piece]] = []
    for piece in (piece for row in near for piece in row[:_MOST_COLUMNS]):
        if any(_overlap(piece, head) for head in heads.values()):
            continue
        same = next((group for group in groups if _overlap(piece, group[0])), None)
        if same is None:
            groups.append([piece])
        else:
            same.append(piece)
    for group in groups:
        name = _named(" ".join(piece.text for piece in group)) or _named(group[0].text)
        if name is not None and name not in result:
            result[name] = group[0]
    return result


def _overlap(a: Piece, b: Piece) -> bool:
    return a.box[0] < b.box[2] and b.box[0] < a.box[2]


def under(piece: Piece, heads: Heads) -> str:
    """The column that a cell belongs to."""
    return min(heads, key=lambda name: _distance(piece, heads[name]))


def cells(row: Sequence[Piece], heads: Heads) -> Iterator[Piece]:
    """The pieces of a row, cut where a head's column begins: narrow columns touch."""
    lefts = [head.box[0] for head in heads.values()]
    for piece in row:
        if len(piece.words) > _MOST_CUT:
            yield piece
            continue
        start = 0
        for at in _gaps(piece):
            if not any(abs(piece.words[at].left - left) < _FLUSH for left in lefts):
                continue
            before, behind = _part(piece, start, at), _part(piece, at, len(piece.words))
            # In one column it is one cell: “1 391,72”, whose hundreds begin where the head does.
            if under(before, heads) != under(behind, heads):
                yield before
                start = at
        yield _part(piece, start, len(piece.words))


def _name(piece: Piece) -> str | None:
    return _named(piece.text)


def _named(text: str) -> str | None:
    return next((name for name in _COLUMNS if column(name).match(text)), None)


def _parts(piece: Piece) -> list[Piece]:
    """Heads that stand so close that they were taken for one piece: the cuts that make each part
    the head of another column; of several such the ones whose first part is the shortest.

    A head has few words and there are few columns, so that a text that begins with no head is
    known by a few looks, and one with more words than all heads may have is none of them.
    """
    cuts = [0, *_gaps(piece), len(piece.words)]
    last = len(cuts) - 1
    if not 1 < last <= _MOST_WORDS * len(_COLUMNS):
        return [piece]
    dead: set[tuple[int, frozenset[str]]] = set()
    names: dict[tuple[int, int], str | None] = {}

    def split(at: int, taken: frozenset[str]) -> list[Piece] | None:
        if at == last:
            return []
        if (at, taken) in dead:
            return None
        for end in range(at + 1, min(at + _MOST_WORDS, last) + 1):
            if (at, end) not in names:
                names[at, end] = _name(_part(piece, cuts[at], cuts[end]))
            name = names[at, end]
            if name is None or name in taken:
                continue
            rest = split(end, taken | {name})
            if rest is not None:
                return [_part(piece, cuts[at], cuts[end]), *rest]
        dead.add((at, taken))
        return None

    return split(0, frozenset()) or [piece]


def _gaps(piece: Piece) -> Iterator[int]:
    """The numbers of the words that have more than a space before them."""
    page = piece.page
    aspect = page.height / page.width if page.width and page.height else 1.4
    for at, (before, word) in enumerate(pairwise(piece.words), 1):
        if word.left - before.right > _NARROW * piece.height * aspect:
            yield at


def _part(piece: Piece, start: int, end: int) -> Piece:
    if end - start == len(piece.words):
        return piece
    return Piece(piece.page, piece.words[start:end], piece.row, piece.place)


def _distance(piece: Piece, head: Piece) -> float:
    """Columns are set flush left, flush right or centred: the nearest of the three counts."""
    left, _, right, _ = piece.box
    a, _, b, _ = head.box
    return min(abs(left - a), abs(right - b), abs((left + right) - (a + b)) / 2)
