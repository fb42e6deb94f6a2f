"""Chooses the reader of a file: by what is in it first, by its name second."""

from __future__ import annotations

import re
import stat
from pathlib import Path
from typing import TYPE_CHECKING, Final

from llama32_desktop.documents.einvoice.signed import is_signed
from llama32_desktop.documents.reading.einvoices import may_be_xml, read_einvoice
from llama32_desktop.documents.reading.encoding import looks_like_text
from llama32_desktop.documents.reading.source import Source, UnreadableError, shown

if TYPE_CHECKING:
    from PIL.Image import Image

    from llama32_desktop.documents.model import Page

_HEAD: Final = 4096
_PICTURES: Final = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")
_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_HTML: Final = re.compile(
    rb"^\s*(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.I | re.S
)
_MAIL: Final = re.compile(
    rb"^(?:From |Return-Path:|Received:|Delivered-To:|MIME-Version:|Message-ID:)", re.I
)


def open_source(path: Path) -> Source:
    """Open a file.

    Raises:
        UnreadableError: it is no file, empty, of no kind that is read, protected or damaged.
    """
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise UnreadableError(f"“{shown(path)}” is no ordinary file, so it was not read.")
        if status.st_size == 0:
            raise UnreadableError(
                f"“{shown(path)}” is an empty file, so there is nothing to read in it."
            )
        return _open(path, _head(path))
    except OSError as error:
        raise UnreadableError(
            f"“{shown(path)}” cannot be read ({error.strerror or 'the system refused'}); check "
            "that it is there and that you may open it."
        ) from error


def _head(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(_HEAD)


def _is_pdf(head: bytes) -> bool:
    return b"%PDF-" in head[:1024]


def _open(path: Path, head: bytes) -> Source:
    # Each reader is imported when a file needs it: most processes read one kind.
    suffix = path.suffix.lower()
    if _is_pdf(head):
        from llama32_desktop.documents.reading.pdf import read_pdf

        return read_pdf(path)
    if (
        head.startswith(_PICTURES)
        or (head[:4] == b"RIFF" and head[8:12] == b"WEBP")
        or (head.startswith(b"BM") and not looks_like_text(head))
    ):
        from llama32_desktop.documents.reading.images import read_image

        return read_image(path)
    if head.startswith(b"PK\x03\x04"):
        return _open_archive(path)
    if head.startswith(_OLE):
        return _open_ole(path, suffix)
    if may_be_xml(head) and (invoice := read_einvoice(path)) is not None:
        return invoice
    if is_signed(head) or suffix == ".p7m":
        from llama32_desktop.documents.reading.signed import read_signed

        return read_signed(path)
    if head.lstrip().startswith(b"{\\rtf"):
        from llama32_desktop.documents.reading.rtf import read_rtf

        return read_rtf(path)
    if looks_like_text(head):
        return _open_text(path, head, suffix)
    raise UnreadableError(
        f"“{shown(path)}” is no kind of file that this app reads, so it was left out; save it as "
        "PDF, DOCX or text and add that."
    )


def picture_of(path: Path, number: int, longest: int) -> Image:
    """Page `number` of a PDF or of a picture, no side longer than `longest` pixels.

    Raises:
        UnreadableError: it is neither, or it cannot be read.
    """
    head = _head(path)
    if is_signed(head):
        from llama32_desktop.documents.reading.signed import unsigned

        with unsigned(path) as inner:
            return picture_of(inner, number, longest)
    if _is_pdf(head):
        from llama32_desktop.documents.reading.pdf import picture_of_page

        return picture_of_page(path, number, longest)
    from llama32_desktop.documents.reading.images import scaled_picture

    return scaled_picture(path, longest, number)


def page_of(path: Path, number: int) -> Page:
    """Page `number` alone, with the places of its words.

    Raises:
        UnreadableError: there is none, or it cannot be read.
    """
    if _is_pdf(_head(path)):
        from llama32_desktop.documents.reading.pdf import one_page

        return one_page(path, number)
    page = next((page for page in open_source(path).pages if page.number == number), None)
    if page is None:
        raise UnreadableError(f"“{shown(path)}” has no page {number} any more; add it again.")
    return page


def _open_text(path: Path, head: bytes, suffix: str) -> Source:
    if suffix in (".html", ".htm", ".xhtml") or (
        suffix not in (".md", ".txt") and _HTML.match(head)
    ):
        from llama32_desktop.documents.reading.html import read_html

        return read_html(path)
    if suffix == ".eml" or (not suffix and _MAIL.match(head)):
        from llama32_desktop.documents.reading.mail import read_mail

        return read_mail(path)
    from llama32_desktop.documents.reading.plain import read_text

    return read_text(path)


def _open_archive(path: Path) -> Source:
    from llama32_desktop.documents.reading.archives import names_in

    names = names_in(path)
    if "word/document.xml" in names:
        from llama32_desktop.documents.reading.word import read_docx

        return read_docx(path)
    if any(name.startswith("xl/workbook") for name in names) or (
        path.suffix.lower() == ".ods" and "content.xml" in names
    ):
        from llama32_desktop.documents.reading.sheets import read_workbook

        return read_workbook(path)
    raise UnreadableError(
        f"“{shown(path)}” is an archive of a kind that this app does not read; unpack it, or save "
        "what is in it as PDF or DOCX."
    )


def _open_ole(path: Path, suffix: str) -> Source:
    if suffix in (".xls", ".xlt"):
        from llama32_desktop.documents.reading.sheets import read_workbook

        return read_workbook(path)
    if suffix in (".docx", ".xlsx"):  # an encrypted office file is wrapped like the old ones
        from llama32_desktop.documents.reading.archives import locked

        raise locked(path)
    raise UnreadableError(
        f"“{shown(path)}” is in an old office format that this app does not read; save it as DOCX "
        "or PDF and add that."
    )
