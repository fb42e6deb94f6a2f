"""A document's own number: beside or below its label, in its title, or bare below that."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice
from typing import Final

from llama32_desktop.documents.extraction.fields.dates import find_dates
from llama32_desktop.documents.extraction.rules.finding import Hit
from llama32_desktop.documents.extraction.rules.folding import fold, vocabulary
from llama32_desktop.documents.extraction.rules.identifier import Identifier, identifier_at
from llama32_desktop.documents.extraction.rules.keyed_numbers import (
    AMOUNT,
    HEADER,
    SHAPE,
    is_of_a_party,
    keyed_numbers,
)
from llama32_desktop.documents.extraction.rules.labels import numbers
from llama32_desktop.documents.extraction.rules.layout import Piece, Sheet
from llama32_desktop.documents.extraction.rules.number_labels import (
    NumberLabel,
    bare_label,
    is_shared,
    is_title,
    number_label,
    numbers_something,
    of_another,
    past_marks,
)

_SAYING: Final = vocabulary(numbers.SAYING)
_TOKEN: Final = re.compile(r"[^\W_]+")
_HYPHENS: Final = str.maketrans("‐‑", "--")
"""Those of typesetters, which keyboards do not have."""
_LINK: Final = 8
"""Signs between a number and its date."""
_BARE: Final = 0.845
"""How sure a number is at the most that nothing but “Nr.” stands before."""
_SHAPED: Final = 0.7
"""How sure one without a known label is at the least that looks like an invoice's."""
_TITLED: Final = 0.62
"""How sure one of a figure or two is that all of a title's line is."""
_LIKENESS: Final = 0.12
_FAR: Final = 6.0
"""Heights of a line that the next row may be below a label."""
_CELLS: Final = 8
_FLUSH: Final = 0.03
"""How far a value may begin from its head, in widths of the page."""
_NEAR_TITLE: Final = 5
"""Rows below a title in which a bare “Nr.” is its."""


def document_number(sheets: Sequence[Sheet]) -> Hit[str] | None:
    """The number that labels and titles most speak for."""
    hits = [hit for sheet in sheets for hit in _hits(sheet)]
    if any(hit.confidence > _BARE for hit in hits):
        return _chosen(hits)
    # What a bare “Nr.” numbers may be a meter or a room.
    others = [hit for sheet in sheets[:1] for hit in _unlisted(sheet)]
    if hits:
        others = [hit for hit in others if hit.confidence > _SHAPED]
    return _doubted([*hits, *others]) if others else (_chosen(hits) if hits else None)


def labelled_number(sheet: Sheet) -> Hit[str] | None:
    """The number of one page, where a label says more than “Nr.”."""
    best = max(_hits(sheet), key=lambda hit: hit.confidence, default=None)
    return best if best is not None and best.confidence > _BARE else None


def _unlisted(sheet: Sheet) -> list[Hit[str]]:
    """Where no label is known: what has some label that is not another's; else what looks like a
    number of an invoice."""
    found = [*_unnamed(sheet), *keyed_numbers(sheet), *_titled(sheet)]
    return [*found, *_shaped(sheet)]


def _titled(sheet: Sheet) -> Iterator[Hit[str]]:
    """A title with one or two figures and nothing else: “Gutschrift 80”, “Rechnung 7”."""
    for piece in sheet.pieces():
        if piece.box[1] > HEADER:
            return
        label = number_label(piece.text)
        if label is None or label.called or not label.own or not label.whole:
            continue
        found = identifier_at(piece.text, past_marks(piece.text, label.end), called=True)
        if found is not None and not piece.text[found.end :].strip(" ."):
            yield _hit(piece, found, _TITLED)


def _chosen(hits: Sequence[Hit[str]]) -> Hit[str]:
    times = Counter(hit.value for hit in hits)
    best = max(hits, key=lambda hit: hit.confidence)
    again = 0.02 if times[best.value] > 1 else 0.0
    rivals = {hit.value for hit in hits if hit.confidence > best.confidence - 0.03} - {best.value}
    return replace(
        best, confidence=round(min(0.97, best.confidence + again) * (0.85 if rivals else 1), 3)
    )


def _doubted(hits: Sequence[Hit[str]]) -> Hit[str]:
    """It is doubtful, and the more so the more of them there are."""
    best = max(hits, key=_likely)
    others = len({hit.value for hit in hits}) - 1
    return replace(best, confidence=round(best.confidence - 0.08 * min(2, others), 3))


def _likely(hit: Hit[str]) -> float:
    return hit.confidence + (_LIKENESS if SHAPE.fullmatch(hit.value) else 0)


def numbers_seen(sheets: Sequence[Sheet]) -> Iterator[Hit[str]]:
    """Whatever may be the document's number, the likely ones first: those that labels speak for,
    those that look like one, and those that are all of their piece."""
    for sheet in sheets:
        yield from _hits(sheet)
    for sheet in sheets[:1]:
        yield from _unnamed(sheet)
        yield from _shaped(sheet)
        for piece in sheet.pieces():
            if piece.box[1] > HEADER or AMOUNT.search(piece.text):
                continue
            if (found := _whole(piece)) is not None and found.strict:
                yield _hit(piece, found, 0.3)


def _unnamed(sheet: Sheet) -> Iterator[Hit[str]]:
    for piece in sheet.pieces():
        if piece.box[1] > HEADER:
            return
        if not numbers_something(piece.text) or of_another(piece.text):
            continue
        colon = piece.text.find(":")
        if 0 < colon < len(piece.text.rstrip()) - 1:
            found = identifier_at(piece.text, past_marks(piece.text, colon), called=True)
            if found is not None and found.strict and not is_of_a_party(piece.text):
                yield _hit(piece, found, 0.6)
            continue
        for other in [*sheet.right_of(piece)[:1], *islice(sheet.below(piece), 1)]:
            cell = _whole(other)
            row = sheet.rows[other.row]
            if (
                cell is not None
                and cell.strict
                and not is_of_a_party(other.text)
                and not any(AMOUNT.search(one.text) for one in row)
            ):
                yield _hit(other, cell, 0.58)
                break


def _shaped(sheet: Sheet) -> Iterator[Hit[str]]:
    """Numbers that look like an invoice's: “INV-2026-17”, “RE 4711”, on their own."""
    for piece in sheet.pieces():
        if piece.box[1] > HEADER:
            return
        shape = SHAPE.search(piece.text)
        left = sheet.rows[piece.row][: piece.place]
        beside = [piece.text[: shape.start() if shape else 0], *(one.text for one in left[-1:])]
        above = next(sheet.above(piece), None)
        if shape is None or any(map(of_another, [*beside, above.text if above else ""])):
            continue
        if found := identifier_at(piece.text, shape.start(), called=True):
            yield _hit(piece, found, 0.5)


def _hits(sheet: Sheet) -> Iterator[Hit[str]]:
    title: Piece | None = None
    bare: list[Piece] = []
    for piece in sheet.pieces():
        label = number_label(piece.text)
        if label is None:
            if bare_label(piece.text) is not None:
                bare.append(piece)
            continue
        hit = _valued(sheet, piece, label)
        if hit is not None:
            yield hit
        if is_title(piece.text):
            title = title or piece
            if hit is None and label.own:
                yield from _below_title(sheet, piece)
    for piece in bare:
        near = title is not None and 0 <= piece.row - title.row <= _NEAR_TITLE
        yield from _bare(sheet, piece, near=near)


def _valued(sheet: Sheet, piece: Piece, label: NumberLabel) -> Hit[str] | None:
    """The number of a label: behind it, beside it, below it."""
    sure = (
        (0.95 if label.called else 0.86) - (0 if label.own else 0.12) - (0 if label.whole else 0.1)
    )
    at = past_marks(piece.text, label.end)
    found = identifier_at(piece.text, at, called=label.called)
    if found is not None:
        return _hit(piece, found, sure)
    found = identifier_at(piece.text, at, called=True)
    if found is not None and _dated(piece.text[found.end :]):
        return _hit(piece, found, sure)
    rest = piece.text[at:].strip(" .:-–#|")
    if rest and not (label.called and is_shared(rest)):
        return _said(piece, label, sure) if label.called else None
    if rest:
        return _first_below(sheet, piece, sure)
    if not label.called and ":" not in piece.text[at - 3 :]:
        return None
    for other in sheet.right_of(piece)[:2]:
        if (found := _whole(other)) and not AMOUNT.fullmatch(other.text[-4:]):
            return _hit(other, found, sure - 0.03)
        if number_label(other.text) or other.text.rstrip().endswith(":"):
            break
    for other in islice(sheet.below(piece), 3):
        if found := _whole(other):
            return _hit(other, found, sure - 0.07)
        if found := _behind_date(other):
            return _hit(other, found, sure - 0.15)
        if other.text.rstrip().endswith(":"):
            break
    return _in_next_row(sheet, piece, sure) if label.called and label.own else None


def _first_below(sheet: Sheet, piece: Piece, sure: float) -> Hit[str] | None:
    """The first of the values below a head of two: “Fakt nr / Kundnr” over “200045   103”."""
    for other in islice(sheet.below(piece), 1):
        begins = abs(other.box[0] - piece.box[0]) < _FLUSH
        found = identifier_at(other.text, past_marks(other.text, 0), called=True, dated=False)
        if found is not None and found.strict and begins:
            return _hit(other, found, sure - 0.1)
    return None


def _behind_date(piece: Piece) -> Identifier | None:
    """A number that stands close behind a date, as columns beside each other do:
    “11/04/2016 27336”."""
    days = find_dates(piece.text[:24])
    if not days or days[0].start > 0:
        return None
    found = identifier_at(piece.text, past_marks(piece.text, days[0].end), called=True)
    whole = found is not None and not piece.text[found.end :].strip()
    return found if found is not None and whole and found.strict else None


def _in_next_row(sheet: Sheet, piece: Piece, sure: float) -> Hit[str] | None:
    """The number under a label in the next row, where that is far below."""
    left, _, right, bottom = piece.box
    for row in sheet.rows[piece.row + 1 : piece.row + 2]:
        for other in row[:_CELLS]:
            near = other.box[1] - bottom < _FAR * sheet.line_height
            if near and other.box[0] < right and other.box[2] > left:
                found = _whole(other)
                return _hit(other, found, sure - 0.1) if found and found.strict else None
    return None


def _dated(text: str) -> bool:
    """Whether a date follows, with a word between: “F1 du 26-05-2019”."""
    found = find_dates(text[:24])
    return bool(found) and 0 < found[0].start <= _LINK


def _said(piece: Piece, label: NumberLabel, sure: float) -> Hit[str] | None:
    """“Die Rechnungsnummer für diesen Vorgang lautet M-1675.”"""
    for token in islice(_TOKEN.finditer(piece.text, label.end), 8):
        if fold(token.group()) in _SAYING:
            at = past_marks(piece.text, token.end())
            found = identifier_at(piece.text, at, called=True)
            return _hit(piece, found, sure - 0.15) if found else None
    return None


def _bare(sheet: Sheet, piece: Piece, *, near: bool) -> Iterator[Hit[str]]:
    """“No: MB2026014”, “# 90210-C” on a page with a title; what tables number is none."""
    label = bare_label(piece.text)
    if label is None or piece.box[1] > 0.6:
        return
    at, told = label
    if found := identifier_at(piece.text, at, called=True):
        rest = piece.text[found.end :]
        if not near and any(map(str.isalpha, rest)) and not find_dates(rest):
            return  # “Nr. 1023, Maputo” is a house
        if found.strict or near:
            yield _hit(piece, found, (0.84 if near else 0.7) * told)
        return
    if piece.text[at:].strip(" .:-–#|"):
        return
    for other in [*sheet.right_of(piece)[:1], *islice(sheet.below(piece), 1)]:
        cell = _whole(other)
        row = sheet.rows[other.row]
        if cell is None or not cell.strict or any(AMOUNT.search(one.text) for one in row):
            continue
        yield _hit(other, cell, (0.76 if near else 0.68) * told)
        return


def _below_title(sheet: Sheet, piece: Piece) -> Iterator[Hit[str]]:
    """A number alone beside a title or right under it."""
    for other in [*sheet.right_of(piece)[:2], *islice(sheet.below(piece), 3)]:
        text = other.text.strip()
        found = _whole(other)
        if found is not None and len(text) <= 24 and found.figures > 1 and found.strict:
            yield _hit(other, found, 0.72)
            return


def _whole(piece: Piece) -> Identifier | None:
    """The number that a piece begins with, and that is most of it."""
    at = past_marks(piece.text, 0)
    found = identifier_at(piece.text, at, called=True, dated=False)
    if found is None:
        return None
    rest = piece.text[found.end :].strip()
    return found if not rest or not rest[0].isalnum() or find_dates(rest) else None


def _hit(piece: Piece, found: Identifier, sure: float) -> Hit[str]:
    text = piece.text[found.start : found.end]
    words = piece.words_of(found.start, found.end)
    value = text.translate(_HYPHENS)
    return Hit(value, piece, words, text, "", round(max(0.3, sure - found.doubt), 3))
