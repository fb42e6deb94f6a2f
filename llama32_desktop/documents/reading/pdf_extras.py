"""What a PDF has beside the text of its pages, and the sentences on it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from typing import TYPE_CHECKING, Final

from llama32_desktop.documents.model import Page
from llama32_desktop.sentences import Sentence

if TYPE_CHECKING:
    import pypdfium2 as pdfium

    from llama32_desktop.documents.reading.pdf_notes import PageNotes

_MOST_BOOKMARKS: Final = 5_000
_FEWEST_WORDS: Final = 10
"""Of a form that has any: some have the number of their version alone."""
_NAMED: Final = 5


class Extras:
    """Bookmarks, notes, fields and attachments of one file, counted as its pages are read.

    Args:
        invoices: The names of attachments that are electronic invoices; where there are some, XML
            was read.
    """

    def __init__(
        self, document: pdfium.PdfDocument, name: str, *, invoices: Collection[str] = ()
    ) -> None:
        self._name = name
        self._bookmarks = _bookmarks(document)
        self._attached = [
            one
            for one in _attached(document)
            if one not in invoices and not (invoices and one.lower().endswith(".xml"))
        ]
        self._signatures = _signatures(document)
        self._nonsense: list[int] = []
        self._noted: list[int] = []

    def of(self, number: int, notes: PageNotes, text: str, *, nonsense: bool) -> str:
        """Lines that belong to a page and are not in its text: bookmarks in brackets, values of
        fields, notes."""
        if nonsense:
            self._nonsense.append(number)
        if notes.notes:
            self._noted.append(number)
        known = "".join(text.split()).casefold()
        bookmarks = (
            f"[{title}]"
            for title in self._bookmarks.get(number, ())
            if "".join(title.split()).casefold() not in known
        )
        return "\n".join(filter(None, (*bookmarks, notes.text(text))))

    def said(self, *, is_form: bool = False) -> list[str]:
        """One sentence on each thing that its reader is to know."""
        name = self._name
        sentences: list[str] = []
        if is_form:
            sentences.append(
                Sentence(
                    "“{0}” is a form whose pages only some programs can draw; its words and what "
                    "was filled in were read without their places, so look at the form itself.",
                    name,
                )
            )
        if self._nonsense:
            pages = ", ".join(map(str, self._nonsense))
            sentences.append(
                Sentence(
                    "The text layer of “{0}” makes no sense on some pages, so these are read as "
                    "the pictures that they are (pages: {1}).",
                    name,
                    pages,
                )
            )
        if self._noted:
            pages = ", ".join(map(str, self._noted))
            sentences.append(
                Sentence(
                    "“{0}” has notes on some pages; they were read, and stand in brackets below "
                    "the page's text (pages: {1}).",
                    name,
                    pages,
                )
            )
        if self._signatures:
            sentences.append(
                Sentence(
                    "“{0}” is signed (signatures: {1}); whether they are good was not checked, so "
                    "check them in a PDF reader, if that matters.",
                    name,
                    self._signatures,
                )
            )
        if self._attached:
            names = ", ".join(f"“{one}”" for one in self._attached[:_NAMED])
            more = " …" if len(self._attached) > _NAMED else ""
            sentences.append(
                Sentence(
                    "Files attached inside “{0}” were not read (files: {1}; {2}{3}); save those "
                    "that matter from a PDF reader, and add them.",
                    name,
                    len(self._attached),
                    names,
                    more,
                )
            )
        return sentences


def page_of_form(document: pdfium.PdfDocument) -> Page | None:
    """The one page of a form whose pages are made by the program that shows it."""
    from llama32_desktop.documents.reading.pdf_xfa import xfa_text

    text = xfa_text(document)
    if len(text.split()) < _FEWEST_WORDS:
        return None
    return Page(number=1, text=text, way="text")


def _bookmarks(document: pdfium.PdfDocument) -> dict[int, list[str]]:
    """Their titles by the number of the page that each leads to."""
    found: dict[int, list[str]] = defaultdict(list)
    for count, bookmark in enumerate(document.get_toc(max_depth=15)):
        if count >= _MOST_BOOKMARKS:
            break
        place = bookmark.get_dest()
        index = place.get_index() if place else None
        title = " ".join(bookmark.get_title().split())
        if index is not None and title:
            found[index + 1].append(title)
    return found


def _signatures(document: pdfium.PdfDocument) -> int:
    import pypdfium2.raw as raw

    return max(0, int(raw.FPDF_GetSignatureCount(document)))


def _attached(document: pdfium.PdfDocument) -> list[str]:
    return [
        document.get_attachment(index).get_name() or "?"
        for index in range(document.count_attachments())
    ]
