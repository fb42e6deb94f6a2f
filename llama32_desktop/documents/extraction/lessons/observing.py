"""Looks in a document for what a correction of it teaches."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from llama32_desktop.documents.extraction.forms import FormField
from llama32_desktop.documents.extraction.lessons.marks import marks_of, supplier_of
from llama32_desktop.documents.extraction.lessons.model import (
    CONSTANT,
    Lesson,
    Observation,
    Supplier,
)
from llama32_desktop.documents.extraction.places import Places
from llama32_desktop.documents.extraction.rules.layout import Piece, Sheet
from llama32_desktop.documents.extraction.rules.sheets import sheets_of
from llama32_desktop.documents.model import Box, Page

_LONGEST_LABEL: Final = 60


def observed(
    pages: Sequence[Page],
    known: Sequence[Supplier],
    form: str = "",
    field: FormField | None = None,
    value: str | Decimal | None = None,
) -> Observation:
    """What a document says: whose it is and, of a corrected field, what that teaches.

    It runs patterns over strangers' text, so that it is for the process that reads documents.

    Args:
        pages: Of the document, with the places of their words.
        form: The name of the document's form.
        field: The corrected field; a list of lines teaches nothing.
        value: What a person entered.
    """
    lesson = None if field is None or value is None else _lesson(pages, form, field, value)
    return Observation(supplier=supplier_of(pages, known), marks=marks_of(pages), lesson=lesson)


def _lesson(
    pages: Sequence[Page], form: str, field: FormField, value: str | Decimal
) -> Lesson | None:
    if field.type == "lines":
        return None
    constant = str(value) if field.name in CONSTANT else ""
    sheets, _ = sheets_of(pages)
    place = Places([sheet.page for sheet in sheets]).find(field.type, value)
    piece = None
    if place is not None and place.box is not None:
        piece = _piece_at(sheets, place.page, place.box)
    if piece is None or place is None:
        if not constant:
            return None  # it stands nowhere on the page: the next page cannot be asked for it
        return Lesson(form=form, field=field.name, type=field.type, value=constant)
    return Lesson(
        form=form,
        field=field.name,
        type=field.type,
        value=constant,
        label=_label(sheets, piece, place.printed),
        page=place.page,
        box=place.box,
    )


def _piece_at(sheets: Sequence[Sheet], page: int, box: Box) -> Piece | None:
    middle = ((box[0] + box[2]) / 2, (box[1] + box[3]) / 2)
    for sheet in sheets:
        if sheet.page.number != page:
            continue
        for piece in sheet.pieces():
            left, top, right, bottom = piece.box
            if left <= middle[0] <= right and top <= middle[1] <= bottom:
                return piece
    return None


def _label(sheets: Sequence[Sheet], piece: Piece, printed: str) -> str:
    """What stands before the value in its piece, else left of it, else above it."""
    before = _as_label(piece.text.partition(printed)[0])
    if before:
        return before
    sheet = next(sheet for sheet in sheets if sheet.page.number == piece.page.number)
    left = [_as_label(other.text) for other in sheet.rows[piece.row][: piece.place]]
    if left and left[-1]:
        return left[-1]
    above = next(iter(sheet.above(piece)), None)
    return _as_label(above.text) if above is not None else ""


def _as_label(text: str) -> str:
    """The text as a label; empty where it is none: figures change, long texts are sentences."""
    text = text.strip().rstrip(":#.").strip()
    short = 0 < len(text) <= _LONGEST_LABEL
    return text if short and not re.search(r"\d", text) and re.search(r"\w{2}", text) else ""
