"""Electronic invoices as files and inside PDFs."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

import msgspec

from llama32_desktop.cage.handed import opened
from llama32_desktop.documents.einvoice.model import EInvoice
from llama32_desktop.documents.reading.source import MOST_TEXT_BYTES, Source, whole

if TYPE_CHECKING:
    import pypdfium2 as pdfium

_BOMS: Final = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_MOST_ATTACHMENTS: Final = 100


def may_be_xml(head: bytes) -> bool:
    """Whether a file that begins with these bytes may be XML, in any usual encoding."""
    for bom in _BOMS:
        head = head.removeprefix(bom)
    return head[:64].replace(b"\0", b"").lstrip().startswith(b"<")


def read_einvoice(path: Path) -> Source | None:
    """An XML file, a page for each invoice in it; `None` where it is no electronic invoice."""
    from llama32_desktop.documents.einvoice.reading import einvoices_in, may_be_einvoice
    from llama32_desktop.documents.reading.einvoice_text import readable

    with opened(path) as file:
        if not may_be_einvoice(file):
            return None
    found = einvoices_in(whole(path))
    if not found:
        return None
    numbered = [msgspec.structs.replace(one, pages=(n,)) for n, one in enumerate(found, 1)]
    pages = (readable(one, n) for n, one in enumerate(found, 1))
    return Source("e-invoice", pages, count=len(found), einvoices=numbered)


def embedded(document: pdfium.PdfDocument) -> list[EInvoice]:
    """The electronic invoices attached to a PDF, by their content; all its pages show them."""
    from llama32_desktop.documents.einvoice.choice import of_a_pdf

    pages = tuple(range(1, len(document) + 1))
    return [
        msgspec.structs.replace(one, pages=pages, shown=True)
        for one in of_a_pdf(_attached(document))
    ]


def _attached(document: pdfium.PdfDocument) -> Iterator[EInvoice]:
    import pypdfium2 as pdfium

    from llama32_desktop.documents.einvoice.reading import einvoices_in

    for index in range(min(document.count_attachments(), _MOST_ATTACHMENTS)):
        try:
            attachment = document.get_attachment(index)
            name, data = attachment.get_name(), bytes(attachment.get_data())
        except (pdfium.PdfiumError, ValueError):
            continue  # damaged: the pages are there all the same
        if len(data) <= MOST_TEXT_BYTES:
            for one in einvoices_in(data):
                yield msgspec.structs.replace(one, source=name)
