"""The amounts that stand at labels of sums, by what their labels say; and what is left to pay."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise, product
from typing import Final, NamedTuple

from llama32_desktop.documents.extraction.fields.numbers import find_amounts
from llama32_desktop.documents.extraction.rules.amounts import CENT, AmountHit
from llama32_desktop.documents.extraction.rules.finding import beside, read_piece
from llama32_desktop.documents.extraction.rules.heads import heads_in
from llama32_desktop.documents.extraction.rules.layout import Piece, Sheet
from llama32_desktop.documents.extraction.rules.roles import (
    Label,
    is_rate,
    label_behind_unknown,
    label_of,
)
from llama32_desktop.documents.extraction.rules.taxes import are_heads
from llama32_desktop.documents.extraction.rules.values import Values

_RATE: Final = re.compile(r"\d\s?%")
_NO_CENTS: Final = re.compile(r"\d{1,3}(?:[., ]?\d{3}){0,3}")
_NUMERIC: Final = re.compile(
    r"(?:[A-Z]{3}|[€$£¥])?\s?[\d.,' -]+(?:\s?(?:%|[A-Z]{3}|[€$£¥]|[^\W\d]{1,3}\.?))?"
)
_AMOUNT: Final = re.compile(
    r"(?:[A-Z]{3}|[€$£¥₹])?\s?\d[\d.,' ]{0,12}[.,]\d\d(?:\s?(?:[A-Z]{3}|[€$£¥₹]))?"
)
_LETTERS: Final = re.compile(r"[^\W\d_]{3}")
_FEWEST_HEADS: Final = 3
_FEWEST_FIGURES: Final = 2
"""Of an amount without cents behind its label, and more."""
_MOST_HEADS: Final = 12
_MOST_PARTS: Final = 12
_ROWS_ABOVE: Final = 3
_AGREES: Final = 0.97
_LABELLED: Final = 0.85
_PAIR: Final = 0.82
"""How sure two amounts are that make a total, and that no label names."""
_UNNAMED: Final = 0.75
"""How sure an amount is that only the others say."""


class NamedSums(NamedTuple):
    """In the order of the pages; of totals those in so many words last, and the last the best."""

    subtotal: list[AmountHit]
    tax: list[AmountHit]
    total: list[AmountHit]
    due: list[AmountHit]
    prepaid: list[AmountHit]


def named_sums(sheets: Sequence[Sheet], values: Values) -> NamedSums:
    """What stands beside or below each label of a sum; heads of the invoice's lines are none."""
    found = NamedSums([], [], [], [], [])
    weak: list[AmountHit] = []
    guessed: dict[str, list[AmountHit]] = {"total": [], "tax": []}
    for sheet in sheets:
        heads = -1
        for piece in sheet.pieces():
            if piece.place == 0 and _heads_columns(sheet, piece.row):
                heads = piece.row
            label = label_of(piece.text)
            if label is None and (guess := label_behind_unknown(piece.text)) is not None:
                hit = None if heads == piece.row else _value(sheet, piece, guess, values)
                guessed[guess.role] += [hit] if hit and hit.value else []
            if label is None or heads == piece.row or label.role == "lines":
                continue
            hit = _value(sheet, piece, label, values)
            if hit is None:
                if whole := _whole(sheet, piece, label, values):
                    getattr(found, label.role).insert(0, whole)
                continue
            if label.role == "total" and not label.strong:
                weak.append(hit)
            else:
                getattr(found, label.role).append(hit)
    found.total[:0] = weak
    _add_proven(found, guessed["tax"], guessed["total"])
    return found


def _add_proven(found: NamedSums, taxes: Sequence[AmountHit], totals: Sequence[AmountHit]) -> None:
    """Adds taxes and totals whose labels are in no list, where a subtotal and the taxes make the
    total; all others are hours, points, or the total of another month."""
    guesses: list[Sequence[AmountHit]] = [[one] for one in taxes[-_MOST_PARTS:]]
    guesses += [taxes] if len(taxes) > 1 else []
    guesses += [[]] if found.tax else []
    for whole in [*found.total, *found.due, *totals][-_MOST_PARTS:]:
        for net, guess in product(found.subtotal[-_MOST_PARTS:], guesses):
            more = sum((one.value for one in guess), Decimal(0))
            listed = [one.value for one in found.tax[-_MOST_PARTS:]]
            listed += [Decimal(0)] if guess else []
            if any(abs(net.value + more + tax - whole.value) <= CENT for tax in listed):
                found.tax.extend(guess)
                if any(whole is one for one in totals):
                    found.total.insert(0, whole)
                return


def _heads_columns(sheet: Sheet, number: int) -> bool:
    """Whether a row is the heads of the invoice's lines, or of a table of several taxes."""
    if any(_AMOUNT.fullmatch(piece.text) for piece in sheet.rows[number][:_MOST_HEADS]):
        return False  # “Bank details” stands beside “Total amount after tax” and its amount
    if heads_in(sheet.rows[number]):
        return True
    below = sheet.rows[number + 1 : number + 3]
    if any(_is_under(sheet.rows[number], row) for row in below[:1]):
        return True
    row = sheet.rows[number]
    if not are_heads(row):
        return False
    rated = any(is_rate(piece.text) or "%" in piece.text for piece in row)
    tabled = len(below) > 1 and all(
        sum(bool(find_amounts(piece.text)) for piece in other[:_MOST_HEADS]) >= _FEWEST_HEADS
        for other in below
    )
    return (rated and tabled) or any(_RATE.search(other[0].text) for other in below)


def _is_under(row: Sequence[Piece], below: Sequence[Piece]) -> bool:
    """Whether words stand in columns over a line that has a name and several numbers: heads, of
    which some are in no list."""
    if not _FEWEST_HEADS <= len(row) <= _MOST_HEADS or len(below) < _FEWEST_HEADS:
        return False
    if any(any(map(str.isdigit, piece.text)) for piece in row):
        return False
    labels = [label_of(piece.text) for piece in row]
    if len({label.role for label in labels if label}) > 1:
        return False  # the sums themselves, beside each other
    numeric = [piece for piece in below[:_MOST_HEADS] if _NUMERIC.fullmatch(piece.text)]
    named = any(_LETTERS.search(piece.text) for piece in below[:3])
    return named and len(numeric) > 1 and numeric[-1] is below[-1]


def _value(sheet: Sheet, piece: Piece, label: Label, values: Values) -> AmountHit | None:
    if label.role in ("tax", "total") and _amounts(sheet, piece, values) > 1:
        return None  # a row of a table of taxes
    hit = beside(sheet, piece, label.end, values.amount)
    return replace(hit, label=label.text) if hit else None


def _whole(sheet: Sheet, piece: Piece, label: Label, values: Values) -> AmountHit | None:
    """An amount without cents, as all that stands beside a label or behind it: “Total: 42560”."""
    if label.role in ("tax", "prepaid"):
        return None
    behind = piece.text[label.end :].strip(" :")
    if label.role != "due" and len(behind) > _FEWEST_FIGURES and _NO_CENTS.fullmatch(behind):
        hit = read_piece(piece, values.number, label.end, 0.6)
        return replace(hit, label=label.text) if hit else None
    right = sheet.right_of(piece)
    for other in right if len(right) == 1 else ():
        if _NO_CENTS.fullmatch(other.text) and (hit := read_piece(other, values.number, 0, 0.6)):
            return replace(hit, label=label.text)
    return None


def _amounts(sheet: Sheet, piece: Piece, values: Values) -> int:
    """How many different amounts stand behind a label in its row, up to the next label."""
    found: set[Decimal] = set()
    for other in (piece, *sheet.right_of(piece)):
        if other is not piece and label_of(other.text):
            break
        found |= {
            one.value
            for one in find_amounts(other.text[:200], values.mark)
            if "%" not in other.text[one.end : one.end + 2]
            # In brackets behind a label stands what is taxed: “VAT 20 % (2,689.61)”.
            and not (other is piece and other.text[one.start : one.start + 1] in ("(", "（"))
            and values.amount(other.text[one.start : one.end]) is not None
        }
    return len(found)


def settled(
    total: AmountHit | None,
    prepaid: Sequence[AmountHit],
    due: Sequence[AmountHit],
    printed: Sequence[AmountHit],
    known: Sequence[AmountHit] = (),
) -> tuple[AmountHit | None, AmountHit | None, AmountHit | None]:
    """The total, what was paid of it, and what is left: those that agree, else what is labelled.

    Args:
        printed: All amounts of the document: what was paid may stand at a label that nobody knows,
            but then it stands right above what is left, and is the difference.
        known: The subtotal and the tax, which make the total, too, and may stand below it.
    """
    whole = total.value if total else None
    paid = [replace(hit, value=abs(hit.value)) for hit in prepaid]
    if total is not None and whole is not None:
        for left in reversed(due):
            for one in reversed(paid):
                if one.value and abs(whole - one.value - left.value) <= CENT:
                    return _sure(total), _sure(one), _sure(left)
        for left in reversed(due):
            for one in printed:
                if left.value and abs(one.value) > CENT and _is_between(total, one, left):
                    return _sure(total), _sure(replace(one, value=abs(one.value))), _sure(left)
        for left in reversed(due):
            several = _several(total, left, printed)
            if several is not None:
                return _sure(total), several, _sure(left)
        if (pair := _below(total, printed, [*known, *due], paid)) is not None:
            return total, *pair
        for left in reversed(due):
            if left.value == whole:
                paid = [one for one in paid if not one.value or one.value == whole]
                return total, (paid[-1] if paid else None), _sure(left, total.confidence)
        for one in reversed(paid if not due else []):
            for left in printed:
                if left.value and one.value and _is_between(total, one, left):
                    return total, one, replace(left, confidence=_UNNAMED)
    return total, _last(paid), _last(due)


def together(hits: Sequence[AmountHit]) -> AmountHit:
    """Their sum, and the box around them."""
    page = hits[0].piece.page
    return replace(
        hits[0],
        value=sum((hit.value for hit in hits), Decimal(0)),
        words=tuple(word for hit in hits if hit.piece.page is page for word in hit.words),
        printed=" + ".join(hit.printed for hit in hits),
        confidence=min(hit.confidence for hit in hits),
    )


def _several(total: AmountHit, left: AmountHit, printed: Sequence[AmountHit]) -> AmountHit | None:
    """What was paid in parts, one in each row between a total and what is left of it."""
    if left.piece.page is not total.piece.page:
        return None
    rows = [
        replace(hit, value=abs(hit.value))
        for hit in printed
        if hit.piece.page is total.piece.page and total.piece.row < hit.piece.row < left.piece.row
    ]
    if not 1 < len(rows) <= _MOST_PARTS:
        return None
    paid = together(rows)
    made = abs(total.value - paid.value - left.value) <= CENT
    return replace(paid, confidence=_PAIR) if made else None


def _below(
    total: AmountHit,
    printed: Sequence[AmountHit],
    known: Sequence[AmountHit],
    prepaid: Sequence[AmountHit],
) -> tuple[AmountHit, AmountHit] | None:
    """Two amounts right below a total that make it, while nothing says what they are: what was
    paid, and what is left."""
    others = {abs(hit.value) for hit in (*known, *prepaid)} - {abs(total.value)}
    near = [
        hit
        for hit in printed
        if hit.piece.page is total.piece.page
        and 0 < hit.piece.row - total.piece.row <= _ROWS_ABOVE + 1
        and abs(hit.value) not in others
    ]
    for paid, left in pairwise(near):
        whole = abs(paid.value) + left.value
        follows = paid.piece.row < left.piece.row and paid.value and left.value > 0
        if follows and abs(whole - total.value) <= CENT:
            paid = replace(paid, value=abs(paid.value), confidence=_PAIR)
            return paid, replace(left, confidence=_PAIR)
    return None


def _is_between(total: AmountHit, paid: AmountHit, left: AmountHit) -> bool:
    if abs(total.value - abs(paid.value) - left.value) > CENT:
        return False
    rows = left.piece.row - paid.piece.row
    return paid.piece.page is left.piece.page and 0 <= rows <= _ROWS_ABOVE


def _last(hits: Sequence[AmountHit]) -> AmountHit | None:
    return replace(hits[-1], confidence=min(hits[-1].confidence, _LABELLED)) if hits else None


def _sure(hit: AmountHit, confidence: float = _AGREES) -> AmountHit:
    return replace(hit, confidence=max(confidence, min(hit.confidence, _LABELLED)))
