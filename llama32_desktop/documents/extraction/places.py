"""Where on the pages a value stands that somebody read without saying where."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from llama32_desktop.documents.extraction.fields.dates import date_order, find_dates
from llama32_desktop.documents.extraction.fields.numbers import decimal_mark, find_amounts
from llama32_desktop.documents.model import Box, Page, around


@dataclass(frozen=True)
class Place:
    """A value as it is printed."""

    page: int
    printed: str
    box: Box | None


class Places:
    """Looks values up on some pages."""

    def __init__(self, pages: Sequence[Page]) -> None:
        self._pages = pages
        texts = [page.text for page in pages]
        self._mark = decimal_mark(texts)
        self._order = date_order(texts)

    def find(self, kind: str, value: str | Decimal) -> Place | None:
        """The first place of a value; `kind` is a form's field type."""
        for page in self._pages:
            span = self._span(page.text, kind, value)
            if span is not None:
                return _place(page, *span)
        return None

    def _span(self, text: str, kind: str, value: str | Decimal) -> tuple[int, int] | None:
        if isinstance(value, Decimal):
            amounts = find_amounts(text, self._mark)
            return next(((a.start, a.end) for a in amounts if a.value == value), None)
        if kind == "date":
            dates = find_dates(text, self._order)
            return next(((d.start, d.end) for d in dates if d.value.isoformat() == value), None)
        # Spaces and line ends differ between what is printed and what is written.
        pattern = r"\s*".join(re.escape(character) for character in re.sub(r"\s", "", value))
        match = re.search(pattern, text, re.IGNORECASE) if 0 < len(value) <= 200 else None
        return match.span() if match else None


def _place(page: Page, start: int, end: int) -> Place:
    words = [word for word in page.words if word.start < end and word.end > start]
    return Place(page.number, page.text[start:end], around(words) if words else None)
