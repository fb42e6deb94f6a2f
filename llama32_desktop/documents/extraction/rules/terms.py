"""How an invoice is to be paid, in its own words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from llama32_desktop.documents.extraction.rules.finding import Hit, labelled
from llama32_desktop.documents.extraction.rules.labels import pattern
from llama32_desktop.documents.extraction.rules.layout import Sheet
from llama32_desktop.documents.extraction.rules.values import text_value

_WITHIN: Final = (
    *("net", "within", "innerhalb", "binnen", "zahlbar", "payable", "sous", "à", "entro", "a"),
    *("inom", "til", "netto", "payment due", "à réception", "w ciągu"),
)
_DAYS: Final = re.compile(
    r"(?<!\d)\d{1,3}+\s*+(?:days?|tagen?|jours?|días|dias|giorni|dagen|dagar|dage|dager|dni|dnů"
    r"|päivää|napon)\b",
    re.IGNORECASE,
)
_TOKEN: Final = re.compile(r"\w+|[^\w\s]+")
_NEAR: Final = 80
"""Signs before the days in which they are called such."""
_BETWEEN: Final = 3
"""Words between both at the most."""
_AT_ONCE: Final = (
    *("zahlbar sofort", "sofort zahlbar", "sofort fällig", "due upon receipt", "due on receipt"),
    *("ohne abzug", "à réception", "paiement immédiat", "30 jours fin de mois"),
)
_SENTENCE_SURE: Final = 0.75
_LONGEST: Final = 160


def terms(sheets: Sequence[Sheet]) -> Hit[str] | None:
    """What stands at its label, unless that is a head of a table; else the first line that says
    within how many days, or that it is at once."""
    for hit in labelled(sheets, pattern("terms"), text_value):
        if len(hit.value) <= _LONGEST and _says_when(hit.value):
            return hit
    for sheet in sheets:
        for piece in sheet.pieces():
            if len(piece.text) <= _LONGEST and _says_when(piece.text):
                return Hit(piece.text, piece, piece.words, piece.text, "", _SENTENCE_SURE)
    return next(
        (
            hit
            for hit in labelled(sheets, pattern("terms"), text_value)
            if len(hit.value) <= _LONGEST and re.search(r"\d|\s", hit.value)
        ),
        None,
    )


def _says_when(text: str) -> bool:
    """Whether a text says within how many days is to be paid, or that it is at once."""
    plain = " ".join(text.lower().split())
    return any(words in plain for words in _AT_ONCE) or any(
        _says_within(plain[max(0, days.start() - _NEAR) : days.start()])
        for days in _DAYS.finditer(plain)
    )


def _says_within(before: str) -> bool:
    """Whether a text ends as it does before days that there are to pay."""
    if not before.endswith(" "):
        return False
    tokens = [token.group() for token in _TOKEN.finditer(before)][-_BETWEEN - 2 :]
    for at in reversed(range(len(tokens))):
        if tokens[at] in _WITHIN or " ".join(tokens[max(0, at - 1) : at + 1]) in _WITHIN:
            return len(tokens) - at - 1 <= _BETWEEN
        if not tokens[at].isalnum():
            return False
    return False
