"""A document's own number: beside or below its label, in its title, or bare below that."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import Final

from llama32_desktop.documents.extraction.fields.dates import find_dates
from llama32_desktop.documents.extraction.rules.finding import Hit
from llama32_desktop.documents.extraction.rules.folding import compact, fold, vocabulary
from llama32_desktop.documents.extraction.rules.identifier import Identifier, identifier_at
from llama32_desktop.documents.extraction.rules.labels import numbers
from llama32_desktop.documents.extraction.rules.layout import Piece, Sheet

_TITLES: Final = frozenset(compact(word) for text in numbers.TITLES for word in text.split())
_PAPERS: Final = vocabulary(numbers.PAPERS)
_NUMBER: Final = vocabulary(*numbers.NUMBER_WORDS)
_ENDS: Final = tuple(fold(end) for end in numbers.COMPOUND_ENDS)
_KINDS: Final = vocabulary(numbers.KINDS)
_OTHERS: Final = vocabulary(*numbers.OTHERS) - _KINDS
_SAYING: Final = vocabulary(numbers.SAYING)
_TOKEN: Final = re.compile(r"[^\W_]+")
_REFERENCE: Final = vocabulary("ref reference référence referencia referenz riferimento referens")
_MOST_TOKENS: Final = 16
_BETWEEN: Final = 3
"""Words that may stand between a title and what calls a number one."""
_NEAR_TITLE: Final = 5
"""Rows below a title in which a bare “Nr.” is its."""
_LONG_TITLE: Final = ("rechnung", "faktura", "invoice", "fattura", "factuur", "gutschrift", "lasku")


@dataclass(frozen=True)
class _Token:
    text: str
    """Folded."""
    start: int
    end: int


@dataclass(frozen=True)
class _Label:
    """A title or a label in a line."""

    end: int
    """Where what is behind it begins."""
    called: bool
    """Whether it calls a number one: “Rechnung Nr.”, “Invoice #”, “Rechnungsnummer”."""
    own: bool
    """Whether it is an invoice's, not a receipt's or any document's."""
    whole: bool
    """Whether nothing else stands before it."""


def document_number(sheets: Sequence[Sheet]) -> Hit[str] | None:
    """The number that labels and titles most speak for."""
    hits = [hit for sheet in sheets for hit in _hits(sheet)]
    if not hits:
        return None
    times = Counter(hit.value for hit in hits)
    best = max(hits, key=lambda hit: hit.confidence)
    again = 0.02 if times[best.value] > 1 else 0.0
    rivals = {hit.value for hit in hits if hit.confidence > best.confidence - 0.03} - {best.value}
    return replace(
        best, confidence=round(min(0.97, best.confidence + again) * (0.85 if rivals else 1), 3)
    )


def title_end(text: str) -> int | None:
    """Where a line goes on that begins with an invoice's title or the label of its number; None
    where it is another line."""
    label = _label(text)
    if label is None or not label.own:
        return None
    found = identifier_at(text, _past_marks(text, label.end), called=label.called)
    return label.end if found is None else found.end


def _hits(sheet: Sheet) -> Iterator[Hit[str]]:
    title: Piece | None = None
    for piece in sheet.pieces():
        label = _label(piece.text)
        if label is None:
            if title is not None and piece.row - title.row <= _NEAR_TITLE:
                yield from _bare(piece)
            continue
        hit = _valued(sheet, piece, label)
        if hit is not None:
            yield hit
        if label.own and label.end >= len(piece.text.rstrip(" :.#")) and not label.called:
            title = piece if title is None else title
            if hit is None:
                yield from _below_title(sheet, piece)


def _label(text: str) -> _Label | None:
    """The first label of a number in a line, or its title."""
    tokens = [
        _Token(fold(match.group()), *match.span())
        for match in islice(_TOKEN.finditer(text), _MOST_TOKENS)
    ]
    for place, token in enumerate(tokens):
        own = _is_title(token.text)
        joint = 0 if own else _joint(tokens[place : place + 3])
        compound = _is_compound(token.text)
        if not (own or joint or compound or _bare_word(token.text) in _PAPERS):
            if token.text in _OTHERS and token.text not in _REFERENCE:
                return None
            continue
        before = [other.text for other in tokens[:place]]
        called = compound or any(word in _NUMBER or word in _REFERENCE for word in before[-4:])
        at = place + 1 + joint
        if _names_another(text, tokens, at, called=called):
            continue
        end, behind = _behind(text, tokens, at)
        known = own or joint > 0 or (compound and not _is_paper_compound(token.text))
        whole = all(word in _NUMBER or word in _KINDS or _is_title(word) for word in before)
        return _Label(end, called or behind, known, whole)
    return None


def _joint(tokens: Sequence[_Token]) -> int:
    """How many more words make a title of the first: “nota di credito”, “Rechnungskor rektur”."""
    for more in range(len(tokens) - 1, 0, -1):
        if _is_title("".join(token.text for token in tokens[: more + 1])):
            return more
    return 0


def _behind(text: str, tokens: Sequence[_Token], at: int) -> tuple[int, bool]:
    """Where the number begins that a title speaks of, and whether it is called one."""
    for place in range(at, min(len(tokens), at + _BETWEEN + 2)):
        token = tokens[place]
        if (token.text in _NUMBER and _abbreviates(token, text)) or _is_compound(token.text):
            return token.end, True
        if token.text in _OTHERS or _is_number(text, token):
            break
    end = tokens[at - 1].end
    called = "#" in text[end : end + 4]
    for token in tokens[at:]:
        if token.text not in _KINDS and not _is_title(token.text) and not _is_code(text, token):
            break
        end = token.end
    return _past_marks(text, end), called


def _is_number(text: str, token: _Token) -> bool:
    return not _is_code(text, token) and identifier_at(text, token.start) is not None


def _is_code(text: str, token: _Token) -> bool:
    """“(380)” behind a title is the code of its type."""
    return text[: token.start].endswith("(") and text[token.end :].startswith(")")


def _names_another(text: str, tokens: Sequence[_Token], at: int, *, called: bool) -> bool:
    """Whether the next word says that it is another paper's number, or a date."""
    if at >= len(tokens):
        return False
    token = tokens[at]
    return token.text in _OTHERS and not (called and identifier_at(text, token.start))


def _valued(sheet: Sheet, piece: Piece, label: _Label) -> Hit[str] | None:
    """The number of a label: behind it, beside it, below it."""
    sure = (
        (0.95 if label.called else 0.86) - (0 if label.own else 0.12) - (0 if label.whole else 0.1)
    )
    at = _past_marks(piece.text, label.end)
    found = identifier_at(piece.text, at, called=label.called)
    if found is not None:
        return _hit(piece, found, sure)
    rest = piece.text[at:].strip(" .:-–#|")
    if rest:
        return _said(piece, label, sure) if label.called else None
    if not label.called:
        return None
    for other in sheet.right_of(piece)[:2]:
        if found := _whole(other):
            return _hit(other, found, sure - 0.03)
        if _label(other.text) or other.text.rstrip().endswith(":"):
            break
    for other in islice(sheet.below(piece), 3):
        if found := _whole(other):
            return _hit(other, found, sure - 0.07)
        if other.text.rstrip().endswith(":"):
            break
    return None


def _said(piece: Piece, label: _Label, sure: float) -> Hit[str] | None:
    """“Die Rechnungsnummer für diesen Vorgang lautet M-1675.”"""
    for token in islice(_TOKEN.finditer(piece.text, label.end), 8):
        if fold(token.group()) in _SAYING:
            at = _past_marks(piece.text, token.end())
            found = identifier_at(piece.text, at, called=True)
            return _hit(piece, found, sure - 0.15) if found else None
    return None


def _bare(piece: Piece) -> Iterator[Hit[str]]:
    """“No: MB2026014”, “# 90210-C” below the title."""
    first = _TOKEN.search(piece.text)
    if first is None:
        return
    token = _Token(fold(first.group()), *first.span())
    marked = piece.text.lstrip()[:1] == "#"
    sure = 0.62 if token.text in _REFERENCE else 0.84
    known = token.text in _NUMBER or token.text in _REFERENCE
    if marked or (known and token.start < 3 and _abbreviates(token, piece.text)):
        at = token.start if marked else _past_marks(piece.text, token.end)
        if found := identifier_at(piece.text, at, called=True):
            yield _hit(piece, found, sure)


def _below_title(sheet: Sheet, piece: Piece) -> Iterator[Hit[str]]:
    """A number alone beside a title or right under it."""
    for other in [*sheet.right_of(piece)[:1], *islice(sheet.below(piece), 2)]:
        text = other.text.strip()
        found = _whole(other)
        if found is not None and len(text) <= 24 and found.figures > 1 and found.strict:
            yield _hit(other, found, 0.72)
            return


def _whole(piece: Piece) -> Identifier | None:
    """The number that a piece begins with, and that is most of it."""
    at = _past_marks(piece.text, 0)
    found = identifier_at(piece.text, at, called=True, dated=False)
    if found is None:
        return None
    rest = piece.text[found.end :].strip()
    return found if not rest or not rest[0].isalnum() or find_dates(rest) else None


def _hit(piece: Piece, found: Identifier, sure: float) -> Hit[str]:
    text = piece.text[found.start : found.end]
    words = piece.words_of(found.start, found.end)
    return Hit(text, piece, words, text, "", round(max(0.3, sure - found.doubt), 3))


def _past_marks(text: str, at: int) -> int:
    while at < len(text) and text[at] in " .:：#°º-–|\t№;,)”\"'*":
        at += 1
    return at


def _abbreviates(token: _Token, text: str) -> bool:
    """Whether “n” or “č” is “number” here, and not a letter."""
    return len(token.text) > 1 or text[token.end : token.end + 1] in (".", "°", "º", "o", ":")


def _bare_word(word: str) -> str:
    return word[:-1] if word.endswith("s") and word not in _PAPERS else word


def _is_title(word: str) -> bool:
    return (
        word in _TITLES
        or (word.endswith("s") and word[:-1] in _TITLES)
        or (len(word) > 8 and word.endswith(_LONG_TITLE))
    )


def _is_compound(word: str) -> bool:
    for end in _ENDS:
        stem = word[: -len(end)]
        if (
            word.endswith(end)
            and len(stem) > 1
            and (_is_title(stem) or _bare_word(stem) in _PAPERS)
        ):
            return True
    return False


def _is_paper_compound(word: str) -> bool:
    return any(word.endswith(end) and _bare_word(word[: -len(end)]) in _PAPERS for end in _ENDS)
