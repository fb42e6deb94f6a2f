"""Chooses the reader of a file: by what is in it first, by its name second."""

from __future__ import annotations

import re
import stat
from pathlib import Path
from typing import TYPE_CHECKING, Final

from llama32_desktop.cage.handed import opened, status
from llama32_desktop.documents.einvoice.signed import is_signed
from llama32_desktop.documents.reading.einvoices import may_be_xml, read_einvoice
from llama32_desktop.documents.reading.encoding import looks_like_text
from llama32_desktop.documents.reading.source import Source, UnreadableError, shown
from llama32_desktop.documents.reading.within import Within
from llama32_desktop.sentences import Sentence

if TYPE_CHECKING:
    from PIL.Image import Image

    from llama32_desktop.documents.model import Page

_HEAD: Final = 4096
_PICTURES: Final = (
    *(b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\0", b"MM\0*", b"II+\0", b"MM\0+"),
    *(b"\0\0\0\x0cjP  \r\n\x87\n", b"\xff\x4f\xff\x51"),
)
_PICTURE_BRANDS: Final = (
    *(b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1", b"avif", b"avis"),
)
"""Of files in boxes (ISO/IEC 14496-12) those that are pictures; the others are videos."""
_ENVELOPED: Final = bytes.fromhex("06092a864886f70d010703")
"""The object identifier of CMS's enveloped data (RFC 5652)."""
_FLAT: Final = re.compile(rb"<office:document[\s>]")
_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_HTML: Final = re.compile(
    rb"^\s*+(?:<!--(?:[^-]|-(?!->))*+-->\s*+)*+<(?:!doctype\s+html|html|head|body)\b", re.I | re.S
)
_MAIL: Final = re.compile(
    rb"^(?:Return-Path:|Received:|Delivered-To:|MIME-Version:|Message-ID:|Content-Type:)", re.I
)


def open_source(path: Path, within: Within | None = None) -> Source:
    """Open a file.

    Args:
        within: In how many others it lies, and what these may take together.

    Raises:
        UnreadableError: it is no file, empty, of no kind that is read, protected or damaged.
    """
    try:
        state = status(path)
        if not stat.S_ISREG(state.st_mode):
            raise UnreadableError(
                Sentence("“{0}” is no ordinary file, so it was not read.", shown(path))
            )
        if state.st_size == 0:
            raise UnreadableError(
                Sentence("“{0}” is an empty file, so there is nothing to read in it.", shown(path))
            )
        return _open(path, _head(path), within or Within(open_source))
    except OSError as error:
        raise UnreadableError(
            Sentence(
                "“{0}” cannot be read ({1}); check that it is there and that you may open it.",
                shown(path),
                error.strerror or Sentence("no reason given"),
            )
        ) from error


def _head(path: Path) -> bytes:
    with opened(path) as file:
        return file.read(_HEAD)


def _is_pdf(head: bytes) -> bool:
    if head.startswith((b"PK", _OLE)) or is_signed(head):
        return False  # a PDF in it may stand at its beginning
    return b"%PDF-" in head or re.match(rb"\s*%[\x80-\xff]{4}\s+\d+ \d+ obj\b", head) is not None


def _is_picture(head: bytes) -> bool:
    return (
        head.startswith(_PICTURES)
        or (head[:4] == b"RIFF" and head[8:12] == b"WEBP")
        or (head[4:8] == b"ftyp" and head[8:12] in _PICTURE_BRANDS)
        or (head.startswith(b"BM") and not looks_like_text(head))
    )


def _open(path: Path, head: bytes, within: Within) -> Source:
    # Each reader is imported when a file needs it: most processes read one kind.
    suffix = path.suffix.lower()
    if _is_pdf(head):
        from llama32_desktop.documents.reading.pdf import read_pdf

        return read_pdf(path)
    if _is_picture(head):
        from llama32_desktop.documents.reading.images import read_image

        return read_image(path)
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08", b"PK00PK")):
        from llama32_desktop.documents.reading.packages import open_archive

        return open_archive(path, within)
    if head.startswith(_OLE):
        from llama32_desktop.documents.reading.packages import open_ole

        return open_ole(path, within)
    if may_be_xml(head) and (invoice := read_einvoice(path)) is not None:
        return invoice
    if is_signed(head) or suffix == ".p7m":
        from llama32_desktop.documents.reading.signed import read_signed

        return read_signed(path, within)
    if head.lstrip().startswith(b"{\\rtf"):
        from llama32_desktop.documents.reading.rtf import read_rtf

        return read_rtf(path)
    if looks_like_text(head):
        return _open_text(path, head, suffix, within)
    if head.startswith(b"0") and _ENVELOPED in head[:64]:
        raise UnreadableError(
            Sentence(
                "“{0}” is encrypted for the one who got it, so it was not read; open it in your "
                "mail program and save what is in it.",
                shown(path),
            )
        )
    raise UnreadableError(
        Sentence(
            "“{0}” is no kind of file that this app reads, so it was left out; save it as PDF, "
            "DOCX or text and add that.",
            shown(path),
        )
    )


def picture_of(path: Path, number: int, longest: int) -> Image:
    """Page `number` of a PDF, of a picture, or of a file with such in it, no side longer than
    `longest` pixels.

    Raises:
        UnreadableError: there is no picture of it, or it cannot be read.
    """
    head = _head(path)
    if is_signed(head):
        from llama32_desktop.documents.reading.signed import unsigned

        with unsigned(path) as inner:
            return picture_of(inner, number, longest)
    if _is_pdf(head):
        from llama32_desktop.documents.reading.pdf import picture_of_page

        return picture_of_page(path, number, longest)
    if not _is_picture(head):
        source = open_source(path)
        for page in source.pages:
            if page.number == number and source.origin is not None:
                return picture_of(source.origin.path, source.origin.number, longest)
        raise UnreadableError(
            Sentence("There is no picture of page {0} of “{1}”.", number, shown(path))
        )
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
    source = open_source(path)
    if source.alone and 1 <= number <= source.count:
        return source.alone(number)
    page = next((page for page in source.pages if page.number == number), None)
    if page is None:
        raise UnreadableError(
            Sentence("“{0}” has no page {1} any more; add it again.", shown(path), number)
        )
    return page


def _open_text(path: Path, head: bytes, suffix: str, within: Within) -> Source:
    if suffix in (".html", ".htm", ".xhtml") or (
        suffix not in (".md", ".txt") and _HTML.match(head)
    ):
        from llama32_desktop.documents.reading.html import read_html

        return read_html(path)
    if suffix in (".mht", ".mhtml"):
        from llama32_desktop.documents.reading.web_archive import read_web_archive

        return read_web_archive(path)
    if suffix in (".eml", ".emlx") or (not suffix and _MAIL.match(head)):
        from llama32_desktop.documents.reading.mail import read_mail

        return read_mail(path, within)
    if suffix not in (".md", ".txt") and _FLAT.search(head):
        from llama32_desktop.documents.reading.open_document import read_flat

        return read_flat(path)
    from llama32_desktop.documents.reading.mailbox import is_mailbox, read_mailbox

    if suffix in (".mbox", ".mbx") or is_mailbox(head):
        return read_mailbox(path, within)
    from llama32_desktop.documents.reading.plain import read_text

    return read_text(path)
