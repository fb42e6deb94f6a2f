"""What a field may be: the values that rules see for it on the pages, and what stands around
each."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from itertools import islice
from typing import Any, Final

import msgspec

from llama32_desktop.documents.extraction.questions import Candidate
from llama32_desktop.documents.extraction.rules.budget import Budget, OverBudgetError
from llama32_desktop.documents.extraction.rules.dated import dates_of
from llama32_desktop.documents.extraction.rules.document_number import numbers_seen
from llama32_desktop.documents.extraction.rules.finding import Hit, anywhere
from llama32_desktop.documents.extraction.rules.layout import Piece
from llama32_desktop.documents.extraction.rules.named_sums import named_sums
from llama32_desktop.documents.extraction.rules.parties import Parties
from llama32_desktop.documents.extraction.rules.sheets import sheets_of, true_place
from llama32_desktop.documents.extraction.rules.values import Values
from llama32_desktop.documents.model import Page
from llama32_desktop.documents.prompt_text import without_hidden

MOST: Final = 8
"""Candidates of a field: with one figure each is one token, and a small model loses track."""
_LINE: Final = 100
"""Signs of a line at the most."""


class Candidates:
    """The candidates of each field of an invoice or receipt, from what a person sees on its pages.

    Args:
        pages: With the places of their words. Passages that nobody sees are left out.

    Raises:
        WritingCancelledError: `cancelled` said so.
    """

    def __init__(
        self, pages: Sequence[Page], *, cancelled: Callable[[], bool] = lambda: False
    ) -> None:
        self._sheets, self._turns = sheets_of(
            [_seen(page) for page in pages], Budget(cancelled=cancelled)
        )
        self._by_page = {sheet.page.number: sheet for sheet in self._sheets}
        self._values = Values(())
        with suppress(OverBudgetError):
            self._values = Values(self._sheets)

    def of(self, name: str) -> tuple[Candidate, ...]:
        """Those of a field in the order of the pages, none twice; none for a field of which rules
        see no alternatives, and where the search takes too long."""
        try:
            hits = list(islice(_once(self._hits(name)), MOST))
        except OverBudgetError:
            return ()
        hits.sort(key=lambda hit: (hit.piece.page.number, hit.piece.row, hit.piece.box[0]))
        return tuple(self._candidate(hit) for hit in hits)

    def _hits(self, name: str) -> Iterable[Hit[Any]]:
        match name:
            case "supplier":
                return Parties(self._sheets).suppliers()
            case "number":
                return numbers_seen(self._sheets)
            case "date" | "due":
                return [one.hit for one in dates_of(self._sheets, self._values)]
            case "total" | "subtotal" | "tax":
                return self._amounts(name)
            case _:
                return ()

    def _amounts(self, name: str) -> Iterator[Hit[Any]]:
        """Those of labels first, of the field's own before others; then the largest."""
        named = named_sums(self._sheets, self._values)
        yield from reversed(getattr(named, name))
        yield from (hit for hits in (named.total, named.due, named.subtotal) for hit in hits)
        found = anywhere(self._sheets, self._values.amount, 0.4)
        yield from sorted(found, key=lambda hit: -abs(hit.value))

    def _candidate(self, hit: Hit[Any]) -> Candidate:
        value = hit.value.isoformat() if isinstance(hit.value, datetime.date) else hit.value
        rows = self._by_page[hit.piece.page.number].rows
        at = hit.piece.row
        return Candidate(
            true_place(hit.found("", value), self._turns),
            _text(rows[at]),
            _text(rows[at - 1]) if at else "",
            _text(rows[at + 1]) if at + 1 < len(rows) else "",
        )


def _once(hits: Iterable[Hit[Any]]) -> Iterator[Hit[Any]]:
    seen = set()
    for hit in hits:
        key = hit.value.casefold() if isinstance(hit.value, str) else hit.value
        if key not in seen:
            seen.add(key)
            yield hit


def _text(row: Sequence[Piece]) -> str:
    text = " | ".join(piece.text for piece in row)
    return text if len(text) <= _LINE else f"{text[:_LINE]}…"


def _seen(page: Page) -> Page:
    """The page less what nobody sees who looks at it."""
    hidden = [mark for mark in page.marks if mark.hidden and mark.end > mark.start]
    if not hidden:
        return page
    if not page.words:
        return msgspec.structs.replace(page, text=without_hidden(page), marks=())
    words = tuple(
        word
        for word in page.words
        if not any(mark.start < word.end and word.start < mark.end for mark in hidden)
    )
    # Without a word left the page is not to be typeset from its text, which has the hidden ones.
    return msgspec.structs.replace(page, words=words, text=page.text if words else "")
