"""The dates of a document: its own, when it is due, and the time that a statement is of."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from llama32_desktop.documents.extraction.rules.finding import Hit, anywhere, labelled, read_piece
from llama32_desktop.documents.extraction.rules.labels import pattern
from llama32_desktop.documents.extraction.rules.layout import Sheet
from llama32_desktop.documents.extraction.rules.values import Values

_BARE: Final = ("date", "datum", "fecha", "data", "日付", "日期")
"""Labels of any date: an invoice's own goes before them."""
_UNTIL: Final = re.compile(
    r"\s*(?:-|–|—|to|until|through|bis(?:\s+zum)?|au|al|a|até|hasta|tot|から|～|~|至)\s*",
    re.IGNORECASE,
)
_PAYING: Final = re.compile(
    r"zahl|überweis|begleich|fällig|payment|\bpay|\bdue\b|règlement|payer|paiement|échéance|\bpag"
    r"|vencim|scaden|betal|支払|付款",
    re.IGNORECASE,
)
_BEFORE_DUE: Final = re.compile(
    r"(?:\b(?:bis|am|zum|by|on|before|until|due|le|avant|au|antes\s+de[l]?|hasta|até|entro|il|voor|op)"
    r"|[:：(])\s*$",
    re.IGNORECASE,
)

DateHit = Hit[datetime.date]


def own_date(sheets: Sequence[Sheet], values: Values) -> DateHit | None:
    """The date of an invoice: that of a label of its own, of “Date”, or the first of the page."""
    due = pattern("due")
    hits = list(labelled(sheets, pattern("date"), values.date, unless=due))
    if hits:
        named = (hit for hit in hits if hit.label.strip(" .:").casefold() not in _BARE)
        return next(named, hits[0])
    taken = {hit.printed for hit in labelled(sheets, due, values.date)}
    others = anywhere(sheets, values.date, 0.5)
    return next((hit for hit in others if hit.printed not in taken), None)


def due_date(sheets: Sequence[Sheet], values: Values) -> DateHit | None:
    """That of a label; else the last of a sentence that speaks of paying by it."""
    hit = next(labelled(sheets, pattern("due"), values.date), None)
    if hit is not None:
        return hit
    found = None
    for sheet in sheets:
        for piece in sheet.pieces():
            if not _PAYING.search(piece.text):
                continue
            for _, start, _ in values.dates(piece.text):
                # “From 1 to 30 June” is when the work was done.
                before = piece.text[:start]
                if _BEFORE_DUE.search(before) and not values.dates(before):
                    found = read_piece(piece, values.date, start, 0.8) or found
    return found


def period(sheets: Sequence[Sheet], values: Values) -> tuple[DateHit, DateHit] | None:
    """The first two dates with a “to” between them; of the first the year may be left out."""
    for sheet in sheets:
        for piece in sheet.pieces():
            dates = values.dates(piece.text)
            for (_, first, end), (_, start, _) in pairwise(dates):
                if _UNTIL.fullmatch(piece.text[end:start]):
                    begin = read_piece(piece, values.date, first, 0.9)
                    until = read_piece(piece, values.date, start, 0.9)
                    if begin and until and begin.value <= until.value:
                        return begin, until
            for _, start, _ in dates[:1]:
                short = _short(piece.text[:start], values)
                until = read_piece(piece, values.date, start, 0.9)
                if short and until:
                    day, at, end = short
                    words = piece.words_of(at, end)
                    printed = piece.text[at:end]
                    return Hit(day, piece, words, printed, "", 0.85), until
    return None


def _short(before: str, values: Values) -> tuple[datetime.date, int, int] | None:
    """A day and month with a “to” behind them, at the end of a text."""
    words = list(re.finditer(r"\S+", before))
    if not words or not _UNTIL.fullmatch(f" {words[-1].group()} "):
        return None
    for count in (2, 1):
        if len(words) > count:
            at, end = words[-1 - count].start(), words[-2].end()
            found = values.entry_date(before[at:end])
            if found:
                return found[0], at, end
    return None
