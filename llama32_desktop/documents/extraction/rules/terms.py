"""How an invoice is to be paid, in its own words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from llama32_desktop.documents.alternatives import by_first_letter
from llama32_desktop.documents.extraction.rules.finding import Hit, labelled
from llama32_desktop.documents.extraction.rules.labels import pattern
from llama32_desktop.documents.extraction.rules.layout import Sheet
from llama32_desktop.documents.extraction.rules.values import text_value

_WITHIN: Final = by_first_letter(
    r"net|within|innerhalb|binnen|zahlbar|payable|payment\s+due|à\s+réception|sous|à|entro|a"
    r"|inom|til|netto|w\s+ciągu"
)
_DAYS: Final = by_first_letter(
    "days?|tagen?|jours?|días|dias|giorni|dagen|dagar|dage|dager|dni|dnů|päivää|napon"
)
_SENTENCE: Final = re.compile(
    rf"\b(?:{_WITHIN})\s++(?:\w++\s++){{0,3}}?\d{{1,3}}\s*+(?:{_DAYS})\b", re.IGNORECASE
)
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
    plain = " ".join(text.casefold().split())
    return _SENTENCE.search(text) is not None or any(words in plain for words in _AT_ONCE)
