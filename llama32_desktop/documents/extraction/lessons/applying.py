"""Reads a document with what was learnt of its supplier."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

import msgspec

from llama32_desktop.documents.extraction.checks import check_again
from llama32_desktop.documents.extraction.fields.identifiers import iban_valid, vat_valid
from llama32_desktop.documents.extraction.forms import Extraction, Form, Found
from llama32_desktop.documents.extraction.lessons.marks import supplier_of
from llama32_desktop.documents.extraction.lessons.model import Lesson, Supplier
from llama32_desktop.documents.extraction.places import Places
from llama32_desktop.documents.extraction.rules import values as reading
from llama32_desktop.documents.extraction.rules.budget import OverBudgetError
from llama32_desktop.documents.extraction.rules.finding import Hit, Reader, labelled, read_piece
from llama32_desktop.documents.extraction.rules.labels import own
from llama32_desktop.documents.extraction.rules.layout import Sheet
from llama32_desktop.documents.extraction.rules.sheets import sheets_of, true_place
from llama32_desktop.documents.extraction.rules.values import Values
from llama32_desktop.documents.model import Box, Page

_SAME: Final = 0.95
"""How sure a supplier's own name or number is, in another of its documents."""
_BESIDE: Final = 0.9
"""How sure a value is that stands beside the label it stood beside before."""
_THERE: Final = 0.75
"""How sure a value is that stands in the place of the page where it stood before."""
_NEAR: Final = 0.04
"""How far it may have moved, in widths and heights of the page."""


def with_lessons(
    extraction: Extraction, form: Form, pages: Sequence[Page], known: Sequence[Supplier]
) -> Extraction:
    """An extraction by rules with the values that lessons find otherwise or more surely.

    What a lesson changed has the way “correction”. A document of nobody who is known stays as it
    is.

    Args:
        pages: Of the document, with the places of their words.
    """
    supplier = supplier_of(pages, known) if known else None
    lessons = (
        {one.field: one for one in supplier.lessons if one.form == form.name} if supplier else {}
    )
    if not lessons:
        return extraction
    try:
        fields = _fields(extraction, pages, lessons)
    except OverBudgetError:
        return extraction
    return check_again(form, extraction, fields=fields)


def _fields(
    extraction: Extraction, pages: Sequence[Page], lessons: Mapping[str, Lesson]
) -> list[Found]:
    sheets, turns = sheets_of(pages)
    reader = _Reader(sheets)
    fields = []
    for found in extraction.fields:
        lesson = lessons.get(found.name)
        better = reader.read(lesson) if lesson else None
        if better is not None and _improves(better, found):
            found = true_place(better, turns)
        fields.append(found)
    return fields


def _improves(better: Found, found: Found) -> bool:
    return better.value != found.value or better.confidence > found.confidence


class _Reader:
    def __init__(self, sheets: Sequence[Sheet]) -> None:
        self._sheets = sheets
        self._values = Values(sheets)
        self._places = Places([sheet.page for sheet in sheets])

    def read(self, lesson: Lesson) -> Found | None:
        """What the lesson finds; `None` where it finds nothing."""
        if lesson.value:
            place = self._places.find(lesson.type, lesson.value)
            return Found(
                name=lesson.field,
                value=lesson.value,
                printed=place.printed if place else "",
                confidence=_SAME,
                page=place.page if place else None,
                box=place.box if place else None,
                way="correction",
            )
        hit = self._beside(lesson) or self._there(lesson)
        if hit is None:
            return None
        value = hit.value
        if isinstance(value, datetime.date):
            value = value.isoformat()
        return msgspec.structs.replace(hit.found(lesson.field, value), way="correction")

    def _beside(self, lesson: Lesson) -> Hit[Any] | None:
        if not lesson.label:
            return None
        for read in self._readers(lesson):
            hits = list(labelled(self._sheets, own(lesson.label), read))
            if hits:
                return replace(min(hits, key=lambda hit: _moved(hit, lesson)), confidence=_BESIDE)
        return None

    def _there(self, lesson: Lesson) -> Hit[Any] | None:
        if lesson.box is None:
            return None
        for sheet in self._sheets:
            if sheet.page.number != lesson.page:
                continue
            for piece in sheet.pieces():
                if not _touches(piece.box, lesson.box):
                    continue
                for read in self._readers(lesson):
                    if hit := read_piece(piece, read, 0, _THERE):
                        return hit
        return None

    def _readers(self, lesson: Lesson) -> tuple[Reader[Any], ...]:
        match lesson.type:
            case "date":
                return (self._values.date,)
            case "amount" | "number":
                return (self._values.amount, self._values.number)
            case "iban":
                return (_right(reading.iban, iban_valid),)
            case "vat":
                return (_right(reading.vat, vat_valid),)
            case _ if lesson.field in ("number", "order", "reference"):
                return (self._values.identifier,)
            case _:
                return (reading.text_value,)


def _moved(hit: Hit[Any], lesson: Lesson) -> float:
    """How far from its place of before a value stands: a label may stand on a page twice."""
    if lesson.box is None:
        return 0.0
    pages = abs(hit.piece.page.number - lesson.page)
    here = hit.piece.box
    return pages + abs(here[1] - lesson.box[1]) + abs(here[0] - lesson.box[0])


def _right(read: Reader[str], valid: Callable[[str], bool]) -> Reader[str]:
    def checked(text: str) -> tuple[str, int, int] | None:
        found = read(text)
        return found if found and valid(found[0]) else None

    return checked


def _touches(a: Box, b: Box) -> bool:
    middle = (a[1] + a[3]) / 2, (b[1] + b[3]) / 2
    overlap = a[0] < b[2] + _NEAR and a[2] > b[0] - _NEAR
    return overlap and abs(middle[0] - middle[1]) < _NEAR / 2
