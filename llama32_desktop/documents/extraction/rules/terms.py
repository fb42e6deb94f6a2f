"""How an invoice is to be paid, in its own words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from llama32_desktop.documents.extraction.rules.finding import Hit, labelled
from llama32_desktop.documents.extraction.rules.labels import pattern
from llama32_desktop.documents.extraction.rules.layout import Sheet
from llama32_desktop.documents.extraction.rules.values import text_value

_SENTENCE: Final = re.compile(
    r"\b(?:net|within|innerhalb|binnen|zahlbar|payable|payment\s+due|à\s+réception|sous|à|entro|a"
    r"|inom|til|netto|w\s+ciągu)\s+(?:\w+\s+){0,3}?\d{1,3}\s*"
    r"(?:days?|tagen?|jours?|días|dias|giorni|dagen|dagar|dage|dager|dni|dnů|päivää|napon)\b"
    r"|zahlbar\s+sofort|sofort\s+(?:zahlbar|fällig)|due\s+(?:up)?on\s+receipt|ohne\s+abzug"
    r"|à\s+réception|paiement\s+immédiat|30\s+jours\s+fin\s+de\s+mois",
    re.IGNORECASE,
)
_SENTENCE_SURE: Final = 0.75
_LONGEST: Final = 160


def terms(sheets: Sequence[Sheet]) -> Hit[str] | None:
    """What stands at its label, unless that is a head of a table; else the first line that says
    within how many days, or that it is at once."""
    for hit in labelled(sheets, pattern("terms"), text_value):
        if len(hit.value) <= _LONGEST and _SENTENCE.search(hit.value):
            return hit
    for sheet in sheets:
        for piece in sheet.pieces():
            if len(piece.text) <= _LONGEST and _SENTENCE.search(piece.text):
                return Hit(piece.text, piece, piece.words, piece.text, "", _SENTENCE_SURE)
    return next(
        (
            hit
            for hit in labelled(sheets, pattern("terms"), text_value)
            if len(hit.value) <= _LONGEST and re.search(r"\d|\s", hit.value)
        ),
        None,
    )
