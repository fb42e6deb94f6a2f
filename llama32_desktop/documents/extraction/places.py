"""Where on the pages a value stands that somebody read without saying where."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

import msgspec

from llama32_desktop.documents.extraction.fields.dates import date_order, find_dates
from llama32_desktop.documents.extraction.fields.numbers import decimal_mark, find_amounts
from llama32_desktop.documents.model import Box, Page, around

_MOST: Final = 200_000
"""Signs of a page that are looked at: a longer one is no page of paper."""
_LONGEST: Final = 200
"""Signs of a value that is looked up."""


@dataclass(frozen=True)
class Place:
    """A value as it is printed."""

    page: int
    printed: str
    box: Box | None


class Places:
    """Looks values up on some pages."""

    def __init__(self, pages: Sequence[Page]) -> None:
        self._pages = [_beginning(page) for page in pages]
        self._compact: dict[int, _Compact] = {}
        texts = [page.text for page in self._pages]
        self._mark = decimal_mark(texts)
        self._order = date_order(texts)

    def find(self, kind: str, value: str | Decimal) -> Place | None:
        """The first place of a value; `kind` is a form's field type."""
        for number, page in enumerate(self._pages):
            span = self._span(number, page.text, kind, value)
            if span is not None:
                return _place(page, *span)
        return None

    def _span(
        self, number: int, text: str, kind: str, value: str | Decimal
    ) -> tuple[int, int] | None:
        if isinstance(value, Decimal):
            amounts = find_amounts(text, self._mark)
            return next(((a.start, a.end) for a in amounts if a.value == value), None)
        if kind == "date":
            dates = find_dates(text, self._order)
            return next(((d.start, d.end) for d in dates if d.value.isoformat() == value), None)
        if not 0 < len(value) <= _LONGEST:
            return None
        if number not in self._compact:
            self._compact[number] = _Compact(text)
        return self._compact[number].find(value)


class _Compact:
    """A text without its spaces and line ends, which differ between what is printed and what is
    written, and without case."""

    def __init__(self, text: str) -> None:
        self._text = _small(text)
        self._places = [at for at, sign in enumerate(text) if not sign.isspace()]

    def find(self, value: str) -> tuple[int, int] | None:
        """Where a value stands in the text as it was."""
        wanted = _small(value)
        at = self._text.find(wanted) if wanted else -1
        return (self._places[at], self._places[at + len(wanted) - 1] + 1) if at >= 0 else None


def _small(text: str) -> str:
    """In small letters, where those are as many, and without spaces."""
    plain = "".join(text.split())
    small = plain.lower()
    if len(small) == len(plain):
        return small
    return "".join(low if len(low := sign.lower()) == 1 else sign for sign in plain)


def _beginning(page: Page) -> Page:
    return (
        page if len(page.text) <= _MOST else msgspec.structs.replace(page, text=page.text[:_MOST])
    )


def _place(page: Page, start: int, end: int) -> Place:
    words = [word for word in page.words if word.start < end and word.end > start]
    return Place(page.number, page.text[start:end], around(words) if words else None)
