"""PDF through PDFium: the text layer with the place of each word, and pages as pictures."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

from llama32_desktop.cage.handed import opened
from llama32_desktop.documents.model import Page
from llama32_desktop.documents.reading.archives import damaged, locked
from llama32_desktop.documents.reading.pdf_drawing import drawn
from llama32_desktop.documents.reading.source import Source, UnreadableError, shown, whole
from llama32_desktop.sentences import Sentence, grouped

if TYPE_CHECKING:
    import pypdfium2 as pdfium
    from PIL.Image import Image

    from llama32_desktop.documents.reading.pdf_extras import Extras
    from llama32_desktop.documents.reading.pdf_notes import PageNotes

MOST_PAGES: Final = 20_000
_FEW_LETTERS: Final = 12
"""A scanned page may have a stamp or a page number as text: that is no text layer."""
_HEAD: Final = 4096
_LOOKED_FOR: Final = 1000
"""Bytes in which PDFium finds a file's first line."""


def _document(path: Path) -> pdfium.PdfDocument:
    import pypdfium2 as pdfium

    try:
        document = pdfium.PdfDocument(_with_head(path) or opened(path), autoclose=True)
        if document.get_formtype():
            document.init_forms()
        return document
    except pdfium.PdfiumError as error:
        raise (locked if "password" in str(error).lower() else damaged)(path) from error


def _with_head(path: Path) -> bytes | None:
    """The file's bytes from its first line on, which PDFium does not look for far; that line is
    added where it is not there at all. `None` where it is in its place."""
    with opened(path) as file:
        head = file.read(_HEAD)
    place = head.find(b"%PDF-")
    if 0 <= place < _LOOKED_FOR:
        return None
    data = whole(path)
    return data[place:] if place > 0 else b"%PDF-1.4\n" + data


def read_pdf(path: Path) -> Source:
    """A page each; `way` is “picture” where the text layer has next to nothing, or is none.

    Raises:
        UnreadableError: it is damaged, needs a password, or has more than `MOST_PAGES` pages.
    """
    document = _document(path)
    count = len(document)
    if count > MOST_PAGES:
        document.close()
        raise UnreadableError(
            Sentence(
                "“{0}” has {1} pages, more than the {2} that are read at once, so it was not "
                "read; split it.",
                shown(path),
                grouped(count),
                grouped(MOST_PAGES),
            )
        )
    if count == 0:
        document.close()
        raise UnreadableError(
            Sentence("“{0}” has no pages, so there is nothing to read in it.", shown(path))
        )
    from llama32_desktop.documents.reading.einvoices import embedded

    source = Source("pdf", iter(()), count=count, einvoices=embedded(document))
    source.pages = _pages(document, path, source)
    return source


def _pages(document: pdfium.PdfDocument, path: Path, source: Source) -> Iterator[Page]:
    import pypdfium2 as pdfium

    from llama32_desktop.documents.reading.pdf_extras import Extras, page_of_form

    with closing(document):
        extras = Extras(document, shown(path), invoices=[one.source for one in source.einvoices])
        if form := page_of_form(document):
            source.count = 1
            yield form
            source.unread += extras.said(is_form=True)
            return
        for index in range(source.count):
            try:
                page, notes = _load(document, index)
            except pdfium.PdfiumError:
                yield Page(
                    number=index + 1,
                    text="",
                    way="nothing",
                    unread=Sentence("Page {0} is damaged and could not be read.", index + 1),
                )
                continue
            with closing(page):
                read, source.added = _page(page, index + 1, notes, extras)
            yield read
        source.added = ""
        source.unread += extras.said()


def _load(document: pdfium.PdfDocument, index: int) -> tuple[pdfium.PdfPage, PageNotes]:
    """A page and its notes; what was filled into a form on it is part of its text and of its
    picture.

    Raises:
        PdfiumError, IndexError: there is no such page, or it is damaged.
    """
    from llama32_desktop.documents.reading.pdf_notes import page_notes

    page = document[index]
    notes = page_notes(document, page)
    if document.formenv is None:
        return page, notes
    with closing(page):
        page.flatten()
    return document[index], notes


def _page(page: pdfium.PdfPage, number: int, notes: PageNotes, extras: Extras) -> tuple[Page, str]:
    """A page, and of one that is a picture what is not drawn in it."""
    from llama32_desktop.documents.reading.pdf_hidden import hidden_marks
    from llama32_desktop.documents.reading.pdf_nonsense import is_nonsense
    from llama32_desktop.documents.reading.pdf_text import text_layer

    width, height = page.get_size()
    layer = text_layer(page)
    nonsense = is_nonsense(layer.text)
    letters = 0 if nonsense else sum(map(str.isalnum, layer.text))
    text = "" if nonsense else layer.text
    added = extras.of(number, notes, text, nonsense=nonsense)
    if nonsense or (letters < _FEW_LETTERS and _is_drawn_on(page)):
        all_text = "\n\n".join(filter(None, (text, added)))
        return (
            Page(number=number, text=all_text, way="picture", width=width, height=height),
            added,
        )
    marks = hidden_marks(page, layer)
    return (
        Page(
            number=number,
            text="\n\n".join(filter(None, (text, added))),
            way="text layer" if letters or added else "nothing",
            words=layer.words,
            width=width,
            height=height,
            marks=marks,
        ),
        "",
    )


def _is_drawn_on(page: pdfium.PdfPage) -> bool:
    """Whether there is anything on the page but text: a picture, or letters drawn as lines."""
    import pypdfium2.raw as raw

    kinds = (raw.FPDF_PAGEOBJ_IMAGE, raw.FPDF_PAGEOBJ_PATH, raw.FPDF_PAGEOBJ_SHADING)
    return next(page.get_objects(filter=kinds, max_depth=4), None) is not None


def picture_of_page(path: Path, number: int, longest: int) -> Image:
    """Page `number` as a picture whose longer side has `longest` pixels, as on white paper.

    Raises:
        UnreadableError: the file or the page cannot be read.
    """
    with page_alone(path, number) as (_, page, _notes):
        return drawn(page, longest)


def one_page(path: Path, number: int) -> Page:
    """Page `number` alone.

    Raises:
        UnreadableError: the file or the page cannot be read.
    """
    from llama32_desktop.documents.reading.pdf_extras import Extras

    with page_alone(path, number) as (document, page, notes):
        return _page(page, number, notes, Extras(document, shown(path)))[0]


@contextmanager
def page_alone(
    path: Path, number: int
) -> Iterator[tuple[pdfium.PdfDocument, pdfium.PdfPage, PageNotes]]:
    import pypdfium2 as pdfium

    with closing(_document(path)) as document:
        try:
            page, notes = _load(document, number - 1)
        except (pdfium.PdfiumError, IndexError) as error:
            raise UnreadableError(
                Sentence(
                    "Page {0} of “{1}” is damaged and could not be shown.", number, shown(path)
                )
            ) from error
        with closing(page):
            yield document, page, notes
