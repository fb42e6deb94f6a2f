"""How many days there are to pay: “30 days net”, “zahlbar innerhalb von 14 Tagen”."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from llama32_desktop.documents.alternatives import by_first_letter
from llama32_desktop.documents.extraction.rules.finding import Hit
from llama32_desktop.documents.extraction.rules.folding import has_any
from llama32_desktop.documents.extraction.rules.layout import Piece, Sheet

_UNITS: Final = by_first_letter(
    "days?|tagen?|jours?|d[ií]as?|dias?|giorni|gg|dagen|dni|dní|dnů|dagar|dager|dage|päivää|pv|nap"
    "|zile|gün|ημέρες|ημερών|дней|днів|дни|dana|dienų|dienas|päeva|日"
)
_DAYS: Final = re.compile(
    r"(?<![\d.,])(?P<n>\d{1,3}+)\s{0,2}+-?+\s?+(?=[^\W\d_])(?:calendar\s|business\s|kalender)?"
    rf"(?:{_UNITS})(?![^\W\d_])",
    re.IGNORECASE,
)
_NET: Final = re.compile(r"\bnet\s?(?P<n>\d{1,3})(?:\s?days?)?\b(?![.,]\d)", re.IGNORECASE)
_WORD: Final = re.compile(r"\w+")
_PAYING: Final = (
    *("net", "netto", "pay", "paid", "payable", "payment", "due", "terms", "abzug", "paiement"),
    *("payer", "règlement", "échéance", "pago", "pagar", "vencimiento", "pagamento", "scadenza"),
    *("termin", "ödeme", "vade"),
)
_PAYING_STEMS: Final = (
    *("zahl", "fällig", "überweis", "begleich", "betal", "płatno", "splatn", "maks", "fizet"),
    *("plat", "πληρωμ", "оплат", "plaćanj", "apmok"),
)
"""Words that speak of paying, whole and by their beginnings, in small letters."""
_MONTH_END: Final = re.compile(
    r"f(?:in\s?de\s?mois|ine\s?mese|\.?m\.?(?!\w)|dm)|e(?:nd\s?of\s?(?:the\s)?month|inde\s?maand)"
    r"|\beom\b|monatsende",
    re.IGNORECASE,
)
_DISCOUNT: Final = ("skonto", "discount", "escompte", "descuento", "sconto", "korting", "%")
_LATE: Final = (
    *("late", "overdue", "interest", "verzug", "mahn", "retard", "pénalité", "mora", "return"),
    *("rückgabe", "warrant", "gewähr", "valid", "cancel", "widerruf", "retour", "delivery"),
    *("liefer", "notice", "objection", "complain", "reklam"),
)
_END: Final = re.compile(r"[.!;]\s+(?=[A-Z])")
_MOST: Final = 180


def payment_days(sheets: Sequence[Sheet]) -> Hit[int] | None:
    """The days until which all is to be paid, without the shorter time for a discount."""
    best: Hit[int] | None = None
    for sheet in sheets:
        for piece in sheet.pieces():
            for start, text in _sentences(piece.text[:400]):
                if (found := _in(piece, start, text)) and (
                    best is None or found.value > best.value
                ):
                    best = found
    return best


def _sentences(text: str) -> Iterator[tuple[int, str]]:
    """The sentences of a text and where each begins."""
    start = 0
    for end in [*(match.end() for match in _END.finditer(text)), len(text)]:
        yield start, text[start:end]
        start = end


def _speaks_of_paying(small: str) -> bool:
    words = _WORD.findall(small)
    return "支払" in small or any(
        word in _PAYING or word.startswith(_PAYING_STEMS) for word in words
    )


def _in(piece: Piece, start: int, text: str) -> Hit[int] | None:
    """The most days that a sentence gives."""
    small = text.lower()
    if not _speaks_of_paying(small) or _MONTH_END.search(text) or has_any(small, _LATE):
        return None
    best: Hit[int] | None = None
    for match in [*_NET.finditer(text), *_DAYS.finditer(text)]:
        days = int(match["n"])
        near = text[max(0, match.start() - 2) : match.end() + 14]
        if not 0 < days <= _MOST or has_any(near.lower(), _DISCOUNT):
            continue
        if best is None or days > best.value:
            words = piece.words_of(start + match.start(), start + match.end())
            best = Hit(days, piece, words, match.group(), "", 0.7)
    return best
