"""Which type a document is of, and how sure that is: rules over its format, words and layout."""

from __future__ import annotations

import math
from typing import Final

from llama32_desktop.documents.note_dates import note_date
from llama32_desktop.documents.recognition import type_words
from llama32_desktop.documents.recognition.traits import Traits
from llama32_desktop.file_facts import DocumentType

_BY_FORMAT: Final[dict[str, DocumentType]] = {
    "slides": "slides",
    "sheet": "table",
    "csv": "table",
    "code": "code",
    "e-invoice": "e-invoice",
}
"""Formats that are one type."""
_UNTOLD: Final = ("mailbox", "archive", "epub", "preview")
"""Formats of many documents, or of none of these types."""
_ENOUGH: Final = 2.7
"""What the rules must find before a document is said to be of a type."""
_FEW_WORDS: Final = 12
"""A picture with fewer than these shows something else than text."""
_WHOLE_TITLE: Final = 0.9
"""Of a title that says nothing else."""
_CARD_WORDS: Final = 75
_SLIDE_WORDS: Final = 150
_FEWEST_WORDS: Final = 4
_FEWEST_SLIDES: Final = 3


def type_of(traits: Traits, *, einvoices: bool = False) -> tuple[DocumentType, float]:
    """The type, and how sure it is from 0 to 1.

    Args:
        einvoices: Whether the file brings electronic invoices.
    """
    if einvoices:
        return "e-invoice", 1.0
    if traits.kind in _BY_FORMAT:
        return _BY_FORMAT[traits.kind], 1.0
    if traits.kind in _UNTOLD:
        return "other", 1.0
    if traits.kind == "image" and traits.words < _FEW_WORDS:
        return "photo", 0.9
    scores = _scores(traits)
    (best, found), (_, second) = sorted(scores.items(), key=lambda one: -one[1])[:2]
    if found < _ENOUGH:
        if _are_slides(traits):
            return "slides", 0.85
        return "other", _sure(_ENOUGH - found)
    if _are_slides(traits) and found < 2 * _ENOUGH:
        return "slides", 0.8
    return best, _sure(min(found - _ENOUGH + 1, found - second))


def _sure(margin: float) -> float:
    return round(1 / (1 + math.exp(-1.1 * margin)), 2)


def _scores(traits: Traits) -> dict[DocumentType, float]:
    return {
        "invoice": _invoice(traits),
        "receipt": _receipt(traits),
        "statement": _statement(traits),
        "card": _card(traits),
        "contract": _contract(traits),
        "minutes": _minutes(traits),
    }


def _few(count: int, each: float, most: float) -> float:
    return min(most, each * count)


def _invoice(traits: Traits) -> float:
    if not traits.amounts and traits.words > 400:
        return 0.0
    score = 3.2 * traits.titled("invoice") + _few(traits.terms("invoice"), 0.4, 4.0)
    score += _few(traits.amounts, 0.25, 1.0)
    score += 1.0 if type_words.NUMBERED.search(traits.text) else 0.0
    score -= 2.0 if traits.is_titled_otherwise or _is_paid(traits) else 0.0
    score -= 1.0 if traits.count > 8 else 0.0
    return score - (1.0 if not traits.amounts else 0.0)


def _is_paid(traits: Traits) -> bool:
    """Whether it is the receipt of what an invoice asked for, and so has an invoice's words."""
    return traits.titled("receipt") >= max(_WHOLE_TITLE, traits.titled("invoice"))


def _receipt(traits: Traits) -> float:
    score = 3.0 * traits.titled("receipt") + _few(traits.terms("receipt"), 0.5, 3.5)
    score += _few(traits.amounts, 0.2, 0.8)
    score += _few(traits.terms("invoice"), 0.4, 3.0) if _is_paid(traits) else 0.0
    score += 1.5 if traits.is_slip else 0.0
    score += 0.6 if traits.kind == "image" else 0.0
    score += 0.5 if type_words.TIME.search(traits.text) else 0.0
    score -= 2.0 if traits.count > 2 or traits.words > 700 else 0.0
    return score - (1.5 if not traits.amounts else 0.0)


def _statement(traits: Traits) -> float:
    score = 2.5 * traits.titled("statement") + _few(traits.terms("statement"), 0.4, 3.5)
    score += _few(traits.entries, 0.4, 2.5)
    return score - (1.5 if traits.amounts < 2 else 0.0)


def _card(traits: Traits) -> float:
    if traits.count > 2 or not 3 <= traits.words <= _CARD_WORDS or traits.amounts > 1:
        return 0.0
    return 1.5 * traits.ways_to_reach + (2.5 if traits.is_card_sized else 0.0) - 0.3


def _contract(traits: Traits) -> float:
    score = 2.6 * traits.titled("contract") + _few(traits.terms("contract"), 0.3, 4.2)
    score += _few(traits.clauses, 0.2, 1.4)
    score += 0.5 if type_words.SIGNATURE.search(traits.text) else 0.0
    return score - (2.0 if traits.words < 80 else 0.0)


def _minutes(traits: Traits) -> float:
    score = 3.4 * traits.titled("minutes") + _few(traits.terms("minutes"), 0.5, 3.5)
    first = traits.pages[0].text if traits.pages else ""
    score += 0.8 if note_date(traits.name, first) else 0.0
    return score - (1.0 if traits.amounts > 6 else 0.0)


def _are_slides(traits: Traits) -> bool:
    return (
        traits.kind == "pdf"
        and traits.count >= _FEWEST_SLIDES
        and traits.is_landscape
        and _FEWEST_WORDS <= traits.words_a_page <= _SLIDE_WORDS
    )
