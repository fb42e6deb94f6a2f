"""Which party a line speaks of: “Bill to:”, “Verkäufer”, “Kontoinhaber: …”."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from llama32_desktop.documents.extraction.rules.folding import compact, phrases
from llama32_desktop.documents.extraction.rules.labels import parties
from llama32_desktop.documents.extraction.rules.parties.legal_forms import legal_form

Kind = Literal["sender", "recipient", "third", "contact", "payee", "bank"]

_KINDS: Final[dict[Kind, frozenset[str]]] = {
    "bank": phrases(*parties.BANK),
    "payee": phrases(*parties.PAYEE),
    "contact": phrases(*parties.CONTACT),
    "third": phrases(*parties.THIRD),
    "sender": phrases(*parties.SENDER),
    "recipient": phrases(*parties.RECIPIENT),
}
_BY_PHRASE: Final[dict[str, Kind]] = {
    phrase: kind for kind, known in _KINDS.items() for phrase in known
}
_SHORT: Final = phrases(parties.SHORT)
_TOKEN: Final = re.compile(r"[^\W_]+")
_LONGEST: Final = 5
_MOST_WORDS: Final = 6
"""Of a name behind a label without a colon."""
_MOST_IN_CAPITALS: Final = 4
"""Words of one behind it where all the line is in capitals."""
_JOINT: Final = 6
"""Letters of a word in it that begins small: “i”, “und”, “s.r.o.”."""
_IN_NAMES: Final = phrases(
    "messrs|client|customer|buyer|guest|host|member|passenger|patient|attention|bill"
)
"""Labels that companies are called by, too: “Client Services Ltd”."""
_TELLING: Final = 8
"""Letters of one word that is a label also without a colon: “Rechnungsempfänger Max Weber”."""
_MOST_LETTERS: Final = 80
_FARTHEST: Final = 240
_MOST_BEFORE: Final = 3
"""Words of a label that stands further in."""
_DATA: Final = phrases(
    "information|info|details|data|particulars|daten|angaben|informations|coordonnées|datos"
    "|información|dati|informazioni|dados|informações|gegevens|dane|údaje|uppgifter|oplysninger"
    "|tiedot|adatai|bilgileri"
)
"""What follows the name of a party in a label."""


@dataclass(frozen=True)
class PartyLabel:
    """A label at the start of a line."""

    kind: Kind
    end: int
    """Where the text behind it begins."""
    colon: bool


def party_label(text: str, *, foot: bool = False) -> PartyLabel | None:
    """The label that a line begins with. One word is one only with a colon or nothing behind it:
    “Client N° 1” and “Kundendienst” are none.

    Args:
        foot: The line stands in a page's lower half, where “To:” is whom the slip pays.
    """
    head = text[:_MOST_LETTERS]
    tokens = [
        match.span() for _, match in zip(range(_LONGEST), _TOKEN.finditer(head), strict=False)
    ]
    if not tokens or tokens[0][0] > 3:
        return None
    for count in range(len(tokens), 0, -1):
        end = tokens[count - 1][1]
        phrase = compact(head[:end])
        kind = _BY_PHRASE.get(phrase) or _of_data(head, tokens[:count])
        if kind is None:
            continue
        if foot and phrase in _SHORT and kind == "recipient":
            kind = "payee"
        at, colon = _behind(text, end)
        if at < len(text) and _again(text[end:], kind):
            return PartyLabel(kind, len(text), colon)
        told = count > 1 or (len(phrase) > _TELLING and _names(text, at))
        told = told or (kind == "recipient" and phrase not in _IN_NAMES and _is_name(text[at:]))
        if not colon and _is_form(text[at:]):
            continue  # “Company Name, Inc.” is a name
        # In capitals prose looks like names, too.
        told = told and not (text.isupper() and len(text[at:].split()) > _MOST_IN_CAPITALS)
        if colon or at == len(text) or (told and phrase not in _SHORT):
            return PartyLabel(kind, at, colon)
    return None


def labels_within(text: str) -> Iterator[PartyLabel]:
    """Labels of sender and recipient further in, each with its colon: “Date: 3 April Issuer: Weir
    Mill Ltd”."""
    head = text[:_FARTHEST]
    colons = [place for place, sign in enumerate(head) if sign in ":：" and place > 3]
    starts = [match.start() for match in _TOKEN.finditer(head)] if colons else []
    for at in colons:
        for start in starts[: bisect_left(starts, at)][-_MOST_BEFORE:]:
            phrase = compact(head[start:at])
            kind = _BY_PHRASE.get(phrase)
            if start > 3 and kind in ("sender", "recipient") and phrase not in _SHORT:
                begin = at + 1 + len(head[at + 1 :]) - len(head[at + 1 :].lstrip())
                yield PartyLabel(kind, begin, colon=True)
                break


def _is_form(text: str) -> bool:
    """Whether a text is a company's legal form and nothing else."""
    rest = text.lstrip(" ,")
    form = legal_form(f"X {rest}") if rest else None
    return form is not None and form[0] == 2 and form[1] >= len(rest.rstrip(" .")) + 2


def _of_data(text: str, tokens: Sequence[tuple[int, int]]) -> Kind | None:
    """“Vendor information”, “Seller (details)”: what a party is called, and that more is said."""
    start, end = tokens[-1]
    if len(tokens) < 2 or compact(text[start:end]) not in _DATA:
        return None
    kind = _BY_PHRASE.get(phrase := compact(text[: tokens[-2][1]]))
    return kind if kind in ("sender", "recipient") and phrase not in _SHORT else None


def _again(text: str, kind: Kind) -> bool:
    """Whether the same is said in another language, and nothing else: “Klant / Client”."""
    rest = text.lstrip()
    return rest[:1] in ("/", "|", "(") and _BY_PHRASE.get(compact(rest)) == kind


def _is_name(text: str) -> bool:
    """Whether a text is words that all begin with capitals, two at least: a person or a company."""
    parts = text.split()
    return (
        1 < len(parts) <= _MOST_WORDS
        and not any(map(str.isdigit, text))
        and ":" not in text
        and parts[0][0].isupper()
        and all(part[0].isupper() or len(part) <= _JOINT for part in parts)
    )


def _names(text: str, at: int) -> bool:
    """Whether a name may follow: behind “Lieferant” in “Lieferant GmbH” none does."""
    form = legal_form(text)
    return text[at : at + 1].isupper() and (form is None or form[0] > at)


def _behind(text: str, end: int) -> tuple[int, bool]:
    """Where the text behind a label begins, and whether a colon ends the label: “(s):”, “:”,
    “/Leistungsempfänger:”."""
    rest = text[end : end + 40]
    at = min((rest.find(sign) for sign in ":：" if sign in rest), default=-1)
    if at >= 0 and (not rest[:at].strip() or rest.lstrip()[0] in "/(*.-"):
        begin = end + at + 1
        return begin + len(text[begin:]) - len(text[begin:].lstrip()), True
    if rest[:1] == "/" and " " not in rest.strip():
        return len(text), False
    begin = end + len(text[end:]) - len(text[end:].lstrip(" .*-–|"))
    return begin, False
