"""Recognises a file whose pages were read: its type, its first facts, and what is doubtful."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from llama32_desktop.documents.einvoice.model import EInvoice
from llama32_desktop.documents.model import Kind, Page
from llama32_desktop.file_facts import Recognition, checked

FIRST_PAGES: Final = 10
LAST_PAGES: Final = 2
"""Pages that are kept for it: what it is stands on the first, what it makes on the last."""


class ReadPages:
    """Of the file that was read last, what recognising it takes.

    The pages are there with the places of their words, which do not go through the pipe; so nothing
    is read twice.
    """

    def __init__(self, path: str, kind: Kind) -> None:
        self.path = path
        self._kind = kind
        self._first: list[Page] = []
        self._last: list[Page] = []
        self._count = 0
        self.einvoices: Sequence[EInvoice] = ()

    def add(self, page: Page) -> None:
        """Takes a page in."""
        self._count += 1
        if len(self._first) < FIRST_PAGES:
            self._first.append(page)
        else:
            self._last = [*self._last, page][-LAST_PAGES:]

    def recognition(self, name: str) -> Recognition | None:
        """What the file is.

        Args:
            name: The file's, whose suffix and date count.
        """
        # The rules are not imported where a file is only read, nor by who asks for that.
        from llama32_desktop.documents.extraction.comparison import seen
        from llama32_desktop.documents.recognition.facts import facts_of
        from llama32_desktop.documents.recognition.traits import Traits
        from llama32_desktop.documents.recognition.types import type_of

        # Nobody is told what a page says where nobody sees it.
        pages = [seen(page) for page in (*self._first, *self._last)]
        traits = Traits(self._kind, name, pages, self._count)
        kind, confidence = type_of(traits, einvoices=bool(self.einvoices))
        if self.einvoices:
            # It brings the rules of extraction, which most files do without.
            from llama32_desktop.documents.recognition.of_invoices import of_invoices

            facts, agreement, doubts = of_invoices(self.einvoices, pages)
        else:
            facts, doubts = facts_of(kind, traits)
            agreement = ""
        return checked(
            Recognition(
                type=kind, confidence=confidence, facts=facts, agreement=agreement, doubts=doubts
            )
        )
