"""PDF through PDFium: the text layer with the place of each word, and pages as pictures."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

from llama32_desktop.documents.model import Page
from llama32_desktop.documents.reading.archives import damaged, locked
from llama32_desktop.documents.reading.source import Source, UnreadableError, shown

if TYPE_CHECKING:
    import pypdfium2 as pdfium
    from PIL.Image import Image

MOST_PAGES: Final = 20_000
_FEW_LETTERS: Final = 12
"""A scanned page may have a stamp or a page number as text: that is no text layer."""
_MOST_PIXELS: Final = 40_000_000


def _document(path: Path) -> pdfium.PdfDocument:
    import pypdfium2 as pdfium

    try:
        document = pdfium.PdfDocument(path)
        if document.get_formtype():
            document.init_forms()
        return document
    except pdfium.PdfiumError as error:
        raise (locked if "password" in str(error).lower() else damaged)(path) from error


def read_pdf(path: Path) -> Source:
    """A page each; `way` is “picture” where the text layer has next to nothing.

    Raises:
        UnreadableError: it is damaged, needs a password, or has more than `MOST_PAGES` pages.
    """
    document = _document(path)
    count = len(document)
    if count > MOST_PAGES:
        document.close()
        raise UnreadableError(
            f"“{shown(path)}” has {count:,} pages, more than the {MOST_PAGES:,} that are read at "
            "once, so it was not read; split it."
        )
    if count == 0:
        document.close()
        raise UnreadableError(f"“{shown(path)}” has no pages, so there is nothing to read in it.")
    from llama32_desktop.documents.reading.einvoices import embedded

    return Source("pdf", _pages(document, count), count=count, einvoices=embedded(document))


def _pages(document: pdfium.PdfDocument, count: int) -> Iterator[Page]:
    import pypdfium2 as pdfium

    with closing(document):
        for index in range(count):
            try:
                page = _load(document, index)
            except pdfium.PdfiumError:
                yield Page(
                    number=index + 1,
                    text="",
                    way="nothing",
                    unread=f"Page {index + 1} is damaged and could not be read.",
                )
                continue
            with closing(page):
                yield _page(page, index + 1)


def _load(document: pdfium.PdfDocument, index: int) -> pdfium.PdfPage:
    """A page; what was filled into a form on it is part of its text and of its picture.

    Raises:
        PdfiumError, IndexError: there is no such page, or it is damaged.
    """
    page = document[index]
    if document.formenv is None:
        return page
    with closing(page):
        page.flatten()
    return document[index]


def _page(page: pdfium.PdfPage, number: int) -> Page:
    from llama32_desktop.documents.reading.pdf_hidden import hidden_marks
    from llama32_desktop.documents.reading.pdf_text import text_layer

    width, height = page.get_size()
    layer = text_layer(page)
    letters = sum(map(str.isalnum, layer.text))
    if letters < _FEW_LETTERS and _is_drawn_on(page):
        return Page(number=number, text=layer.text, way="picture", width=width, height=height)
    return Page(
        number=number,
        text=layer.text,
        way="text layer" if letters else "nothing",
        words=layer.words,
        width=width,
        height=height,
        marks=hidden_marks(page, layer),
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
    with _page_alone(path, number) as page:
        return drawn(page, longest)


def one_page(path: Path, number: int) -> Page:
    """Page `number` alone.

    Raises:
        UnreadableError: the file or the page cannot be read.
    """
    with _page_alone(path, number) as page:
        return _page(page, number)


@contextmanager
def _page_alone(path: Path, number: int) -> Iterator[pdfium.PdfPage]:
    import pypdfium2 as pdfium

    with closing(_document(path)) as document:
        try:
            page = _load(document, number - 1)
        except (pdfium.PdfiumError, IndexError) as error:
            raise UnreadableError(
                f"Page {number} of “{shown(path)}” is damaged and could not be shown."
            ) from error
        with closing(page):
            yield page


def drawn(page: pdfium.PdfPage, longest: int) -> Image:
    """A page as a picture whose longer side has `longest` pixels, within `_MOST_PIXELS`."""
    width, height = page.get_size()
    scale = longest / max(width, height, 1.0)
    pixels = width * height * scale * scale
    if pixels > _MOST_PIXELS:
        scale *= (_MOST_PIXELS / pixels) ** 0.5
    image: Image = page.render(scale=scale).to_pil()
    return image.convert("RGB")
