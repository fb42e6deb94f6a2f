"""The words in a line that call something the number of an invoice: titles, labels, “Nr.”."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final

from llama32_desktop.documents.extraction.rules.folding import compact, fold, vocabulary
from llama32_desktop.documents.extraction.rules.identifier import identifier_at
from llama32_desktop.documents.extraction.rules.labels import numbers

_TITLES: Final = frozenset(compact(word) for text in numbers.TITLES for word in text.split())
_PAPERS: Final = vocabulary(numbers.PAPERS)
_NUMBER: Final = vocabulary(*numbers.NUMBER_WORDS)
_ABBREVIATIONS: Final = vocabulary(numbers.ABBREVIATIONS)
_CLOSE: Final = 4
"""Signs between a title cut short and its “No.”."""
_REFERENCE: Final = vocabulary(numbers.REFERENCE)
_ENDS: Final = tuple(fold(end) for end in numbers.COMPOUND_ENDS)
_KINDS: Final = vocabulary(numbers.KINDS)
_OTHERS: Final = vocabulary(*numbers.OTHERS) - _KINDS
_TOKEN: Final = re.compile(r"[^\W_]+")
_MOST_TOKENS: Final = 16
_BETWEEN: Final = 3
"""Words that may stand between a title and what calls a number one."""
_OTHER_STEMS: Final = tuple(fold(numbers.OTHER_STEMS).split())
_LETTERED: Final = re.compile(r"[A-Z](?:[ \u00a0]\d{4,}(?![\w/-])|[A-Z]{0,3}-\d)")
"""A number that letters begin, “E 039401”, “A-000001”, “GST-3525-26”; in “Factura C
0001-00000042” it is the kind."""
_SERIES: Final = vocabulary("seria serie series série")
_LONGEST_SERIES: Final = 8
_SEPARATORS: Final = "·|,;/–—•●"
_LONG_TITLE: Final = (
    "rechnung", "faktura", "invoice", "fattura", "factuur", "gutschrift", "lasku", "afrekening",
    "avrakning", "afregning",
)  # fmt: skip


@dataclass(frozen=True)
class _Token:
    text: str
    """Folded."""
    start: int
    end: int


@dataclass(frozen=True)
class NumberLabel:
    """A title or a label in a line."""

    end: int
    """Where what is behind it begins."""
    called: bool
    """Whether it calls a number one: “Rechnung Nr.”, “Invoice #”, “Rechnungsnummer”."""
    own: bool
    """Whether it is an invoice's, not a receipt's or any document's."""
    whole: bool
    """Whether nothing else stands before it."""


def title_end(text: str) -> int | None:
    """Where a line goes on that begins with an invoice's title or the label of its number; None
    where it is another line."""
    label = number_label(text)
    if label is None and (series := _series_end(text)) is not None:
        number = identifier_at(text, series, called=True)
        return None if number is None else number.end
    if label is None or not label.own:
        return None
    found = identifier_at(text, past_marks(text, label.end), called=label.called)
    return label.end if found is None else found.end


def number_label(text: str) -> NumberLabel | None:
    """The first label of a number in a line, or its title."""
    tokens = [
        _Token(_lettered(fold(match.group())), *match.span())
        for match in islice(_TOKEN.finditer(text), _MOST_TOKENS)
    ]
    for place, token in enumerate(tokens):
        own = _is_title(token.text) or _is_abbreviated(text, tokens, place)
        joint = 0 if own else _joint(tokens[place : place + 3])
        compound = _is_compound(token.text)
        if not (own or joint or compound or _bare_word(token.text) in _PAPERS):
            continue
        if _of_another(text, tokens, place):
            continue
        before = [other.text for other in tokens[:place]]
        called = compound or any(word in _NUMBER or word in _REFERENCE for word in before[-4:])
        at = place + 1 + joint
        if _names_another(text, tokens, at, called=called):
            continue
        end, behind = _behind(text, tokens, at)
        known = own or joint > 0 or (compound and not _is_paper_compound(token.text))
        whole = all(word in _NUMBER or word in _KINDS or _is_title(word) for word in before)
        return NumberLabel(end, called or behind, known, whole)
    return None


def _lettered(word: str) -> str:
    """A word of which OCR took an O for a naught: “N0”, “D0C”."""
    plain = word.replace("0", "o")
    return plain if plain.isalpha() and plain.strip("o") else word


def _is_abbreviated(text: str, tokens: Sequence[_Token], place: int) -> bool:
    """Whether it is a title cut short, and what calls a number one follows: “Inv. #”, “Re-Nr.”."""
    token = tokens[place]
    if token.text not in _ABBREVIATIONS:
        return False
    following = tokens[place + 1 : place + 2]
    return "#" in text[token.end : token.end + 3] or (
        bool(following)
        and following[0].start - token.end < _CLOSE
        and following[0].text in _NUMBER
        and _abbreviates(following[0], text)
    )


def _of_another(text: str, tokens: Sequence[_Token], place: int) -> bool:
    """Whether a word right before a title says that it is another paper: “gemäß Rechnung”."""
    near = tokens[max(0, place - 2) : place]
    return any(
        token.text in _OTHERS
        and token.text not in _REFERENCE
        and not any(sign in _SEPARATORS for sign in text[token.end : tokens[place].start])
        for token in near
    )


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
        numbering = token.text in _REFERENCE or (
            token.text in _NUMBER and _abbreviates(token, text)
        )
        if numbering or _is_compound(token.text):
            following = tokens[place + 1 : place + 2]
            again = (  # “Reference no.”
                following and following[0].text in _NUMBER and _abbreviates(following[0], text)
            )
            end = following[0].end if again else token.end
            # “Numer faktury INV-7”
            named = tokens[place + 1 : place + 2]
            if named and (_is_title(named[0].text) or named[0].text in _PAPERS):
                end = named[0].end
            return end, True
        if token.text in _OTHERS or _is_number(text, token):
            break
    end = tokens[at - 1].end
    called = "#" in text[end : end + 4]
    for token in tokens[at:]:
        kind = token.text in _KINDS and not _LETTERED.match(text, token.start)
        if not kind and not _is_title(token.text) and not _is_code(text, token):
            break
        end = token.end
    return past_marks(text, end), called


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
    if token.text in _REFERENCE:
        return False
    for place, other in enumerate(tokens[at : at + _BETWEEN], at):
        if any(map(str.isdigit, other.text)):
            break
        if other.text == "gst" and _is_numbered(text, tokens, place):
            return True
    return token.text in _OTHERS and not (called and identifier_at(text, token.start))


def _is_numbered(text: str, tokens: Sequence[_Token], at: int) -> bool:
    """Whether a word's own number follows: “GST#126-924-976”, “GST No. 44-833-938”."""
    if text[tokens[at].end :].lstrip()[:1] == "#":
        return True
    return at + 1 < len(tokens) and tokens[at + 1].text in _NUMBER | {"reg", "registration"}


def past_marks(text: str, at: int) -> int:
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


def bare_label(text: str) -> tuple[int, float] | None:
    """Where a line goes on that begins with “No:”, “Nr.” or “#” and no more, and how much that
    says: a reference may be somebody else's."""
    first = _TOKEN.search(text)
    if first is None:
        return None
    if text.lstrip()[:1] == "#":
        return first.start(), 1.0
    token = _Token(fold(first.group()), *first.span())
    if token.start > 2 or not _abbreviates(token, text):
        return None
    if token.text in _REFERENCE:
        return past_marks(text, token.end), 0.75
    if (end := _series_end(text)) is not None:
        return end, 1.0
    return (past_marks(text, token.end), 1.0) if token.text in _NUMBER else None


def _series_end(text: str) -> int | None:
    """Where the number begins in “Seria AB Nr. 0421”, as the law has it in some countries."""
    tokens = [_Token(fold(m.group()), *m.span()) for m in islice(_TOKEN.finditer(text), 3)]
    if len(tokens) < 3 or tokens[0].text not in _SERIES or len(tokens[1].text) > _LONGEST_SERIES:
        return None
    number = tokens[2]
    named = number.text == "folio" or (number.text in _NUMBER and _abbreviates(number, text))
    return past_marks(text, number.end) if named else None


def of_another(text: str) -> bool:
    """Whether a line has a word of other numbers: a customer's, an order's, a telephone's."""
    tokens = [fold(match.group()) for match in islice(_TOKEN.finditer(text), _MOST_TOKENS)]
    return any(token in _OTHERS and token not in _REFERENCE for token in tokens) or any(
        token.startswith(_OTHER_STEMS) for token in tokens
    )


def numbers_something(text: str) -> bool:
    """Whether a line has “number” in it, alone or at the end of a word."""
    tokens = [fold(match.group()) for match in islice(_TOKEN.finditer(text), _MOST_TOKENS)]
    return any(
        token in _NUMBER or token in _REFERENCE or (len(token) > 5 and token.endswith(_ENDS))
        for token in tokens
    )


def is_title(text: str) -> bool:
    """Whether a line is the title of an invoice or another paper, and no more."""
    label = number_label(text)
    return label is not None and not label.called and label.end >= len(text.rstrip(" :.#"))


def is_shared(rest: str) -> bool:
    """Whether a label goes on with that of another number or a date, after a stroke: “/ Kundnr” of
    “Fakt nr / Kundnr”."""
    other = rest.lstrip("/").strip(" .:")
    return (
        rest.startswith("/")
        and other.replace(" ", "").replace(".", "").isalpha()
        and of_another(other)
    )
