"""MHTML (RFC 2557): a web page and its pictures in one file, as browsers save it."""

from __future__ import annotations

from pathlib import Path

from llama32_desktop.documents.model import Page
from llama32_desktop.documents.reading.archives import damaged
from llama32_desktop.documents.reading.html import HtmlText
from llama32_desktop.documents.reading.letter import parsed, text_of
from llama32_desktop.documents.reading.remarks import SHOWS_NO_TEXT
from llama32_desktop.documents.reading.source import Source, UnreadableError, shown, whole
from llama32_desktop.sentences import Sentence


def read_web_archive(path: Path) -> Source:
    """One page: the text that the page shows; its pictures are counted."""
    try:
        mail = parsed(whole(path))
        parts = [part for part in mail.walk() if not part.is_multipart()]
        texts = [part for part in parts if part.get_content_type() == "text/html"]
        pages = [HtmlText(text_of(part)) for part in texts]
        subject = str(mail["Subject"] or "")
    except (ValueError, LookupError, AttributeError, TypeError) as error:
        raise damaged(path) from error
    shown_pages = [page for page in pages if page.text]
    if not shown_pages:
        raise UnreadableError(SHOWS_NO_TEXT.of(shown(path)))
    unread: list[str] = []
    pictures = sum(part.get_content_type().startswith("image/") for part in parts)
    if pictures:
        unread.append(
            Sentence(
                "The pictures of “{0}” were not read (pictures: {1}); add them as pictures if "
                "they matter.",
                shown(path),
                pictures,
            )
        )
    result = [
        Page(
            number=number,
            text=page.text,
            way="text",
            title=page.title or (subject if number == 1 else ""),
            marks=page.marks(),
        )
        for number, page in enumerate(shown_pages, 1)
    ]
    return Source("html", iter(result), count=len(result), unread=unread)
