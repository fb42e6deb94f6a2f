"""The lines of a party that a label heads: beside it and below."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Final

from llama32_desktop.documents.extraction.rules.folding import compact, phrases, words
from llama32_desktop.documents.extraction.rules.layout import Piece, Sheet
from llama32_desktop.documents.extraction.rules.parties.addresses import is_address, is_postal
from llama32_desktop.documents.extraction.rules.parties.blocks import has_contact
from llama32_desktop.documents.extraction.rules.parties.labels import PartyLabel, party_label
from llama32_desktop.documents.extraction.rules.parties.legal_forms import legal_form
from llama32_desktop.documents.extraction.rules.parties.names import (
    Span,
    asks_for_name,
    is_named,
    name_like,
    name_spans,
)
from llama32_desktop.documents.extraction.rules.parties.party import CELLS, FLUSH, PartyName, Roles
from llama32_desktop.documents.extraction.rules.parties.words import FORM_WORDS

_LINES: Final = 9
"""Lines of an address below its label at the most."""
_GAP: Final = 2.4
"""Heights of a line that they may be apart."""
_FIRST_GAP: Final = 4.4
"""Heights of a line that the first may be below its label."""
_INDENT: Final = 0.12
_DOUBTFUL: Final = -1.9
_AMOUNT: Final = re.compile(r"\d[.,]\d\d(?!\d)")
_COUNTED: Final = re.compile(r"\d{1,3}\s[a-zà-ÿ]")
"""What a line of an invoice begins with: “1 tomato”."""
_CELLS_OF_A_ROW: Final = 5
_CLERKS: Final = phrases("vendedor|vendedora|vendeur|vendeuse|venditore|verkoper|salesman")
_WORDS_BEFORE: Final = 3
"""Of a name before the number of a house in it."""
_LONGEST: Final = 30
_MOST_SPACES: Final = 3

Labels = Mapping[int, PartyLabel]
"""By the ids of pieces."""


def read_section(
    sheet: Sheet, piece: Piece, label: PartyLabel, labels: Labels, found: Roles
) -> None:
    """Puts the lines of a label's party, and its name, into what is known of the page."""
    named = False
    first: tuple[Piece, int] | None = None
    for line, start in _lines(sheet, piece, label, labels):
        first = first or (line, start)
        # A label further in, “Telefon: …” under “Kunde”, tells nothing new.
        found.kinds.setdefault(id(line), label.kind)
        if named or (label.kind in ("payee", "bank", "contact") and line.row - piece.row > 1):
            continue
        if _is_of_another_key(sheet, line, found) or asks_for_name(line.text[start:]):
            continue
        if line is first[0] and label.kind == "recipient" and id(line) not in labels:
            text = line.text[start:].strip()
            if text.islower() and _is_plain(text):
                # Who types names in small letters still writes them below “Bill to”.
                begin = line.text.index(text, start)
                found.names.append(
                    PartyName(label.kind, line, begin, begin + len(text), labelled=False)
                )
                named = True
                continue
        span = _whole(line.text, start) or next(iter(name_spans(line.text)), None)
        if span is not None and _fits(line.text[slice(*span)], start):
            kind = label.kind
            if _is_clerk(sheet, piece, label, line.text[slice(*span)]):
                kind = found.kinds[id(line)] = "contact"
            found.names.append(PartyName(kind, line, *span, labelled=True))
            named = True
    if first is not None and not named and label.kind in ("recipient", "sender"):
        line, start = first
        if span := _before_figures(sheet, line, start):
            found.names.append(PartyName(label.kind, line, *span, labelled=False))
            return
        text = line.text[start:].strip()
        if _is_plain(text) and id(line) not in labels:
            # “Customer” below “Bill to” is a name, if an odd one.
            found.names.append(
                PartyName(
                    label.kind,
                    line,
                    line.text.index(text, start),
                    len(line.text.rstrip()),
                    labelled=False,
                )
            )


def _is_of_another_key(sheet: Sheet, line: Piece, found: Roles) -> bool:
    """Whether a line below a label is the value of a key of its own that asks for no name:
    “Payment:” and “Check / Money order” below “Customer: kim@example.com”."""
    if not line.place:
        return False
    key = sheet.rows[line.row][line.place - 1]
    text = key.text.strip()
    if id(key) not in found.kinds or text[-1:] not in (":", "："):
        return False
    return not asks_for_name(text) and party_label(text) is None


def _is_clerk(sheet: Sheet, piece: Piece, label: PartyLabel, name: str) -> bool:
    """Whether a label that shops use for who served, too, names a person: no company, and no
    address stands below."""
    if label.kind != "sender" or legal_form(name) is not None:
        return False
    if compact(piece.text[: label.end]) not in _CLERKS:
        return False
    below = list(islice(sheet.below(piece), 3))
    return not any(is_address(line.text) or has_contact(line.text) for line in below)


def _before_figures(sheet: Sheet, line: Piece, start: int) -> Span | None:
    """A name that goes on with an address, above a line that is one: “Household 12, Kladno” and
    “27201, Kladno”."""
    below = next(sheet.below(line), None)
    if below is None or not is_postal(below.text) or not is_postal(line.text):
        return None
    at = next((at for at, sign in enumerate(line.text) if sign.isdigit() and at >= start), 0)
    words_before = line.text[start:at].split()
    if len(words_before) < _WORDS_BEFORE or not line.text[start : start + 1].isupper():
        return None
    return start, len(line.text.rstrip())


def _is_plain(text: str) -> bool:
    """Whether a text is a few words and nothing else."""
    letters = sum(map(str.isalpha, text))
    return (
        3 < len(text) < _LONGEST
        and letters + sum(map(text.count, " .&'")) == len(text)
        and text.count(" ") < _MOST_SPACES
        and not all(word in FORM_WORDS for word in words(text))
    )


def _whole(text: str, start: int) -> Span | None:
    """A name with a dash in it, which elsewhere may stand between a name and something else."""
    name = text[start:].strip()
    dashed = " - " in name and name_like(name) == 0 and not any(map(str.isdigit, name))
    return (text.index(name, start), len(text.rstrip())) if dashed else None


def _fits(name: str, start: int) -> bool:
    if _COUNTED.match(name):
        return False
    doubt = name_like(name)
    return doubt is not None and doubt > (-2.5 if start else -2)


def _lines(
    sheet: Sheet, piece: Piece, label: PartyLabel, labels: Labels
) -> Iterator[tuple[Piece, int]]:
    """The lines of a party, and where in each its text begins: behind the label, beside it or
    below."""
    if label.end < len(piece.text):
        yield piece, label.end
    row = sheet.rows[piece.row][piece.place + 1 : piece.place + 1 + CELLS]
    bound = next((other.box[0] for other in row if id(other) in labels), 1.01) - 0.01
    below = list(islice(_column(sheet, piece, bound, labels), _LINES))
    beside = row[0] if row and id(row[0]) not in labels else None
    flush = bool(below) and abs(below[0].box[0] - piece.box[0]) < FLUSH
    named = flush and is_named(below[0]) and not is_postal(below[0].text)
    headed = label.end < len(piece.text) or named
    if beside is not None and any(_AMOUNT.search(other.text) for other in row[:_CELLS_OF_A_ROW]):
        beside = None  # a row of the invoice's lines
    heads = beside is not None and named and _are_heads(piece, beside, below[0])
    if beside is not None and not heads and below and _is_grid(sheet, beside, below[0]):
        doubt = name_like(beside.text)
        least = 0.0 if is_named(below[0]) else _DOUBTFUL
        if doubt is not None and doubt >= least and legal_form(below[0].text) is None:
            yield beside, 0
            return
    if beside is not None and not headed and (is_named(beside) or not below):
        yield beside, 0
        below = [line for line in below if line.box[0] > piece.box[2]] or below
    yield from ((line, 0) for line in below)


def _are_heads(label: Piece, beside: Piece, below: Piece) -> bool:
    """Whether a label and what stands beside it are heads of columns: in capitals, unlike what
    stands below, or one word each above the words of a name: “KUNDE” and “FAHRZEUG”."""
    if not (label.text.isupper() and beside.text.isupper()):
        return False
    words_each = (len(piece.text.split()) for piece in (label, beside))
    return not below.text.isupper() or (max(words_each) == 1 and len(below.text.split()) > 1)


def _is_grid(sheet: Sheet, beside: Piece, below: Piece) -> bool:
    """Whether the line below a label is the next label of two columns, of labels and values: it
    has its own value beside it, flush with the label's."""
    return below.row == beside.row + 1 and any(
        abs(other.box[0] - beside.box[0]) < FLUSH / 2 for other in sheet.right_of(below, 1)
    )


def _column(sheet: Sheet, piece: Piece, bound: float, labels: Labels) -> Iterator[Piece]:
    """What stands under a label, line by line, as far as the next label or the next gap."""
    left, _, right, bottom = piece.box
    most = _FIRST_GAP
    for row in sheet.rows[piece.row + 1 : piece.row + 1 + 2 * _LINES]:
        first = bisect_left(row, left - _INDENT, key=lambda other: other.box[0])
        line = next(
            (
                other
                for other in row[first : first + CELLS]
                if left - FLUSH <= other.box[0] < min(bound, max(right, left + _INDENT))
                or (other.box[0] < right and other.box[2] > left and other.box[0] > left - _INDENT)
            ),
            None,
        )
        if line is None:
            if row[0].box[1] - bottom > most * sheet.line_height:
                return
            continue
        known = labels.get(id(line))
        if line.box[1] - bottom > most * sheet.line_height or (
            known is not None and known.kind in ("sender", "recipient", "third")
        ):
            return
        yield line
        # A label and its value beside each other: “Name:   Weber AG”.
        yield from (other for other in sheet.right_of(line)[:1] if _is_value(line, other, bound))
        bottom, most = line.box[3], _GAP


def _is_value(line: Piece, other: Piece, bound: float) -> bool:
    return line.text.rstrip().endswith((":", "：")) and other.box[0] < bound
