"""The number of the buyer's order, at its label in many languages or in a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from itertools import islice
from typing import Final, NamedTuple

from llama32_desktop.documents.extraction.fields.dates import find_dates
from llama32_desktop.documents.extraction.rules.finding import Hit, beside, labelled
from llama32_desktop.documents.extraction.rules.folding import fold, vocabulary
from llama32_desktop.documents.extraction.rules.identifier import identifier_at
from llama32_desktop.documents.extraction.rules.labels import orders, pattern
from llama32_desktop.documents.extraction.rules.layout import Piece, Sheet
from llama32_desktop.documents.extraction.rules.values import Values

_TOKEN: Final = re.compile(r"\bP[./]\s?O\b\.?|[^\W\d_]+|[№#]", re.IGNORECASE)
_PO: Final = re.compile(r"P[./]\s?O", re.IGNORECASE)
_ORDER: Final = "po"
_CLIENTS: Final = re.compile(r"client\b|customer", re.IGNORECASE)
_CHUNK: Final = re.compile(r"[^\s:：]+")
_MARKS: Final = re.compile(r"[\s.:：)\]}>’'*=°º–-]*")
_IN_NUMBER: Final = re.compile(r"[-/_]?\d|-[A-Z]")
"""What goes on behind letters that begin the number itself: “PO-4711”."""
_CODE: Final = 3
"""Letters of such a code."""
_FROM_START: Final = 12
"""Words of a line within which a label is looked for."""
_MOST_BEFORE: Final = 2
"""Words before a slash and a label."""
_MOST_WORDS: Final = 7
"""Of a label."""
_IN_PROSE: Final = 0.85
_REFERRED: Final = 0.6
_FEWEST_FIGURES: Final = 3
"""Of a number that nothing but “order” stands before."""
_ENDS = vocabulary(orders.ENDS)
_NUMBERING: Final = vocabulary(*orders.NUMBERING) | {"№", "#"}
_BUYERS: Final = vocabulary(*orders.BUYERS)
_SELLERS: Final = vocabulary(orders.SELLERS)
_JOINTS: Final = vocabulary(orders.JOINTS)
_ROOMS: Final = [["oda", fold(word)] for word in ("no", "numarası", "numara")]
"""Turkish for a hotel's room; Italian has “ODA n.” for an order."""


class _Label(NamedTuple):
    end: int
    whole: bool
    """Whether nothing but its own words stands before it."""
    called: bool
    """Whether it says that a number follows."""
    buyers: bool
    """Whether it says that the order is the buyer's."""


def order_number(sheets: Sequence[Sheet], values: Values) -> Hit[str] | None:
    """What is labelled as the buyer's before what is labelled as a number before the rest."""
    found = [
        (not label.buyers, not label.called, not label.whole, place, hit)
        for place, (label, hit) in enumerate(_labelled(sheets, values))
    ]
    if found:
        return min(found, key=lambda one: one[:4])[4]
    # What the buyer refers to by a number is an order, as a rule; what the seller calls a client's
    # reference is the client's number.
    hits = labelled(sheets, pattern("reference"), _referred)
    hit = next((one for one in hits if not _CLIENTS.search(one.label)), None)
    return replace(hit, confidence=_REFERRED) if hit is not None else None


def _referred(text: str) -> tuple[str, int, int] | None:
    """A number that is all there is."""
    start = _MARKS.match(text).end()  # type: ignore[union-attr]
    found = identifier_at(text, start, called=False, dated=False)
    if found is None or found.figures < _FEWEST_FIGURES or text[found.end :].strip():
        return None
    return text[found.start : found.end], found.start, found.end


def _labelled(sheets: Sequence[Sheet], values: Values) -> Iterator[tuple[_Label, Hit[str]]]:
    for sheet in sheets:
        for piece in sheet.pieces():
            label = _label(piece.text)
            if label is None:
                continue
            if not (label.called or label.buyers) and _is_priced(sheet, piece, values):
                continue
            hit = _value(sheet, piece, label)
            if hit is not None:
                yield label, replace(hit, label=piece.text[: label.end].strip())


def _is_priced(sheet: Sheet, piece: Piece, values: Values) -> bool:
    """Whether it is a line of the invoice."""
    return values.amount(sheet.rows[piece.row][-1].text) is not None


def _value(sheet: Sheet, piece: Piece, label: _Label) -> Hit[str] | None:
    def read(text: str) -> tuple[str, int, int] | None:
        start = _MARKS.match(text).end()  # type: ignore[union-attr]
        found = identifier_at(text, start, called=label.called or label.buyers, dated=False)
        if found is None or (not label.called and found.figures < _FEWEST_FIGURES):
            return None
        return text[found.start : found.end], found.start, found.end

    if label.whole:
        return beside(sheet, piece, label.end, read)
    found = read(piece.text[label.end :])
    if found is None:
        return None
    value, start, end = found
    words = piece.words_of(label.end + start, label.end + end)
    return Hit(value, piece, words, value, "", _IN_PROSE)


def _label(text: str) -> _Label | None:
    """The first label of an order's number in a line."""
    tokens = list(islice(_TOKEN.finditer(text), _FROM_START))
    folded = [_ORDER if _PO.match(token.group()) else fold(token.group()) for token in tokens]
    for place, word in enumerate(folded):
        kind = _order(word)
        if kind is None or _begins_number(text, tokens[place]):
            continue
        before = folded[:place]
        if set(before[-2:]) & _SELLERS or folded[place : place + 2] in _ROOMS:
            return None
        known = _NUMBERING | _BUYERS | _JOINTS
        ahead = text[: tokens[place].start()]
        # “PROJECT / PO REF” is the head of what is either.
        either = ahead.rstrip().endswith("/") and len(before) <= _MOST_BEFORE
        whole = all(other in known for other in before) or either
        whole = whole and not any(map(str.isdigit, ahead))
        near = before if whole else before[-3:]
        called = kind == "numbered" or any(other in _NUMBERING for other in near)
        buyers = word.startswith("po") or any(other in _BUYERS for other in near)
        end = tokens[place].end()
        for token, other in zip(
            tokens[place + 1 : place + _MOST_WORDS], folded[place + 1 :], strict=False
        ):
            chunk = _CHUNK.match(text, token.start())
            # “P.O. No.:B10696” has no space before its number.
            if any(map(str.isdigit, text[end : token.start()])) or (
                chunk and any(map(str.isdigit, chunk.group()))
            ):
                break
            if other not in known and _order(other) is None:
                if text[end : token.start()].strip(" .") or find_dates(text[end:]):
                    break
                # “Order confirmation”, “order date”; “PO AB 12” is a number in parts.
                if not token.group().isupper():
                    return None
                break
            called = called or other in _NUMBERING
            buyers = buyers or other in _BUYERS
            end = token.end()
        return _Label(end, whole, called, buyers)
    return None


def _begins_number(text: str, token: re.Match[str]) -> bool:
    """Whether letters are a number's own: “PO-4711”."""
    return len(token.group()) <= _CODE and _IN_NUMBER.match(text, token.end()) is not None


@cache
def _orders() -> frozenset[str]:
    return vocabulary(*orders.ORDERS)


@cache
def _stems() -> tuple[tuple[str, ...], tuple[str, ...]]:
    prefixes = sorted(vocabulary(orders.PREFIXES), key=len, reverse=True)
    return tuple(prefixes), tuple(sorted(_ENDS, key=len, reverse=True))


def _order(word: str) -> str | None:
    """Whether a word names an order, or the number of one."""
    prefixes, ends = _stems()
    rest = word
    for prefix in prefixes:
        if word.startswith(prefix) and len(word) > len(prefix) + 2:
            rest = word.removeprefix(prefix)
            break
    for one in {word, rest}:
        if one in _orders():
            return "named"
        for end in ends:
            stem = one.removesuffix(end)
            if stem != one and (stem in _orders() or stem.removesuffix("s") in _orders()):
                return "numbered"
    return None
