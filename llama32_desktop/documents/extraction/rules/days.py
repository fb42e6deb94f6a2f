"""The dates of a document: its own, when it is due, and the time that a statement is of."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from llama32_desktop.documents.extraction.rules.date_labels import LICENCES
from llama32_desktop.documents.extraction.rules.dated import (
    UNTIL,
    Dated,
    DateHit,
    dates_of,
    speaks_of_paying,
)
from llama32_desktop.documents.extraction.rules.finding import Hit, labelled, read_piece
from llama32_desktop.documents.extraction.rules.folding import words
from llama32_desktop.documents.extraction.rules.labels import pattern
from llama32_desktop.documents.extraction.rules.layout import Sheet
from llama32_desktop.documents.extraction.rules.payment_days import payment_days
from llama32_desktop.documents.extraction.rules.values import Values

_LONGEST_LABEL: Final = 24
"""Signs before a date that are looked at for what allows an invoice."""
_BEFORE_DUE: Final = (
    *("on or after", "antes de", "antes del", "pană la", "pâna la", "până la", "pana la"),
    *("bis", "am", "zum", "by", "on", "before", "until", "due", "le", "avant", "au", "hasta"),
    *("até", "entro", "il", "voor", "vóór", "op", "em", "el"),
    *("innen", "inden", "viimeistään", "έως", "μέχρι", "до", "към", "najpóźniej", "nejpozději"),
    *("najneskôr", "iki", "līdz"),
    *("kuni", "dnia", "do", "den", "senast", "senest", "mennessä"),
)
"""Words before a date by which is to be paid, in small letters."""
_AFTER_DUE: Final = re.compile(r"[.-]?\s?(?:napjáig|-?ig\b|mennessä|tarihine kadar|までに)")
_LONGEST_BEFORE: Final = 24
_MOST_READ: Final = 2_000
"""Characters of a text in which words of paying are looked for."""
_HEAD: Final = 0.4
_NAMED_OTHERWISE: Final = 0.45
_LONGEST_TERM: Final = 120
"""Days that people are given to pay at the most."""
_TOLD: Final = 0.75
"""How sure the document's own date is at the least where another is held against it."""
_IN_A_LINE: Final = 0.3
"""How sure a date is that stands in a row with amounts."""
_DOUBTFUL: Final = 0.6
_UNNAMED: Final = 0.65
_AGREED: Final = 0.93
"""How sure a day is that nothing names and that the terms make of the document's date, too."""
_ORDER: Final = ("own", "title", "bare", "place", "alone", "other place")
"""Kinds of dates, from those that are the document's own to those that may be."""


def own_date(sheets: Sequence[Sheet], values: Values) -> DateHit | None:
    """The date of an invoice: that of a label of its own, of its title, of “Date”, or the first
    that is not said to be another's."""
    found = dates_of(sheets, values)
    due = {one.hit.value for one in found if one.kind == "due"}
    for kind in _ORDER:
        same = [one for one in found if one.kind == kind]
        if kind in ("place", "alone", "other place"):
            same = [one for one in same if one.hit.value not in due]
        if kind == "other place":
            told = [one for one in same if one.hit.confidence > _IN_A_LINE] or _paid(found)
            same = told or same
        if same:
            return _chosen(same, found)
    return None


def _paid(found: Sequence[Dated]) -> list[Dated]:
    """The dates in a page's head that some label names: a receipt has the day of its paying."""
    return [
        replace(one, hit=replace(one.hit, confidence=_NAMED_OTHERWISE))
        for one in found
        if one.kind == "other" and one.hit.confidence > _TOLD and one.hit.piece.box[1] < _HEAD
    ]


def _chosen(same: Sequence[Dated], found: Sequence[Dated]) -> DateHit:
    """The first of the surest; less sure where others of its kind say something else."""
    best = max(same, key=lambda one: one.hit.confidence)
    rivals = {one.hit.value for one in same} - {best.hit.value}
    times = sum(one.hit.value == best.hit.value and one.kind in _ORDER for one in found)
    sure = best.hit.confidence - (0.15 if rivals else 0) + (0.02 if times > 1 else 0)
    return replace(best.hit, confidence=round(min(0.97, sure), 3))


def due_date(sheets: Sequence[Sheet], values: Values) -> DateHit | None:
    """That of a label; else the last of a sentence that speaks of paying by it; else what the
    terms make of the document's date."""
    found = dates_of(sheets, values)
    hit = next((one.hit for one in found if one.kind == "due"), None)
    named = labelled(sheets, pattern("due"), values.date)
    hit = hit or next((one for one in named if not _is_of_licence(one)), None)
    hit = hit or _sentence(sheets, values)
    if hit is not None:
        return hit
    computed = _computed(sheets, values)
    later = _later(sheets, values, found)
    if computed is None or (later is not None and later.value == computed.value):
        return later if computed is None or later is None else replace(later, confidence=_AGREED)
    return computed


def _later(sheets: Sequence[Sheet], values: Values, found: Sequence[Dated]) -> DateHit | None:
    """The one date after the document's own that nothing calls something else: it is doubtful,
    as the label that stands beside it is in no list."""
    own = own_date(sheets, values)
    if own is None or own.confidence < _TOLD:
        return None
    open_kinds = ("place", "alone", "other place")
    last = own.value + datetime.timedelta(days=_LONGEST_TERM)
    hits = [
        one.hit
        for one in found
        if one.kind in open_kinds
        and one.hit.confidence > _IN_A_LINE
        and own.value < one.hit.value <= last
    ]
    if len({hit.value for hit in hits}) != 1:
        return None
    return replace(hits[0], confidence=_UNNAMED)


def _is_of_licence(hit: DateHit) -> bool:
    """Whether it is until when a tax office allows invoices: “Vencimiento NCF: 31/12/2027”."""
    text = hit.piece.text
    before = text[: max(0, text.find(hit.printed))][-_LONGEST_LABEL:]
    return any(word in LICENCES for word in words(before))


def _sentence(sheets: Sequence[Sheet], values: Values) -> DateHit | None:
    found = None
    for sheet in sheets:
        for piece in sheet.pieces():
            if not speaks_of_paying(piece.text[:_MOST_READ]):
                continue
            for _, start, end in values.dates(piece.text):
                # “From 1 to 30 June” is when the work was done.
                before = piece.text[:start]
                told = _calls_due(before) or _AFTER_DUE.match(piece.text, end)
                if told and not values.dates(before):
                    hit = read_piece(piece, values.date, start, 0.8)
                    found = hit if hit is not None and not _is_of_licence(hit) else found
    return found


def _calls_due(before: str) -> bool:
    """Whether a text ends as it does before a date by which is to be paid."""
    end = " ".join(before[-_LONGEST_BEFORE:].lower().split())
    return end.endswith((":", "：", "(")) or any(
        end.endswith(word) and not end[-len(word) - 1 : -len(word)].isalnum()
        for word in _BEFORE_DUE
    )


def _computed(sheets: Sequence[Sheet], values: Values) -> DateHit | None:
    """“30 days net” from the document's date on: nobody printed it, so that it is less sure."""
    found = payment_days(sheets)
    if found is None:
        return None
    own = own_date(sheets, values)
    if own is None or own.confidence < _DOUBTFUL:
        return None
    day = own.value + datetime.timedelta(days=found.value)
    sure = round(0.7 * own.confidence, 3)
    return Hit(day, found.piece, found.words, found.printed, "", sure)


def period(sheets: Sequence[Sheet], values: Values) -> tuple[DateHit, DateHit] | None:
    """The first two dates with a “to” between them; of the first the year may be left out."""
    for sheet in sheets:
        for piece in sheet.pieces():
            dates = values.dates(piece.text)
            for (_, first, end), (_, start, _) in pairwise(dates):
                if UNTIL.fullmatch(piece.text[end:start]):
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
    if not words or not UNTIL.fullmatch(f" {words[-1].group()} "):
        return None
    for count in (2, 1):
        if len(words) > count:
            at, end = words[-1 - count].start(), words[-2].end()
            found = values.entry_date(before[at:end])
            if found:
                return found[0], at, end
    return None
