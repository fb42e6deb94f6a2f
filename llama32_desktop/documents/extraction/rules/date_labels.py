"""Labels of dates in a line, in many languages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final, Literal

from llama32_desktop.documents.extraction.rules.folding import compact, fold, phrases, vocabulary
from llama32_desktop.documents.extraction.rules.labels import dates

DateKind = Literal["own", "title", "bare", "due", "other", "place", "alone", "other place"]
"""What a date is called, or where it stands while nothing calls it."""

_KINDS: Final[tuple[tuple[DateKind, frozenset[str]], ...]] = (
    ("bare", phrases(dates.BARE)),
    ("other", phrases(*dates.OTHER)),
    ("due", phrases(*dates.DUE)),
    ("own", phrases(*dates.OWN)),
)
_BY_PHRASE: Final[dict[str, DateKind]] = {
    phrase: kind for kind, known in _KINDS for phrase in known
}
_TOKEN: Final = re.compile(r"[^\W_]+")
_LONGEST: Final = 5
_MOST_TOKENS: Final = 60
_FORMER: Final = vocabulary(dates.FORMER)
LICENCES: Final = vocabulary("ncf cae caea cai cesp timbrado")
"""What tax offices of Latin America allow invoices by, until a day that is no day of payment:
“Vencimiento NCF: 31/12/2026”."""


@dataclass(frozen=True)
class DateLabel:
    """A label and its place in a line."""

    kind: DateKind
    start: int
    end: int


def date_labels(text: str) -> Iterator[DateLabel]:
    """The labels of dates in a line, the longest each."""
    tokens = [match.span() for match in islice(_TOKEN.finditer(text), _MOST_TOKENS)]
    place = 0
    while place < len(tokens):
        for count in range(min(_LONGEST, len(tokens) - place), 0, -1):
            start, end = tokens[place][0], tokens[place + count - 1][1]
            kind = _BY_PHRASE.get(compact(text[start:end]))
            if kind is not None and (kind != "bare" or _stands(text, end)):
                beside = (
                    tokens[max(0, place - 1) : place] + tokens[place + count : place + count + 1]
                )
                former = any(fold(text[a:b]) in _FORMER for a, b in beside)
                near = tokens[:place] + tokens[place + count : place + count + 2]
                licensed = kind == "due" and any(fold(text[a:b]) in LICENCES for a, b in near)
                yield DateLabel("other" if former or licensed else kind, start, end)
                break
        else:
            place += 1
            continue
        place += count


def _stands(text: str, end: int) -> bool:
    """Whether “date” is a label here: with a colon or a date behind it, or alone."""
    rest = text[end : end + 6].lstrip(" .")
    return not rest or rest[0] in ":：(/|" or rest[0].isdigit()
