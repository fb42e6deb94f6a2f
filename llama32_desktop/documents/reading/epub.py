"""EPUB 2 and 3: a page a document of the spine, in its order (W3C EPUB 3.3)."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final
from urllib.parse import unquote

from llama32_desktop.documents.model import Page
from llama32_desktop.documents.reading.archives import damaged, locked
from llama32_desktop.documents.reading.encoding import decode
from llama32_desktop.documents.reading.html import HtmlText
from llama32_desktop.documents.reading.markup import Element, children, first, name_of
from llama32_desktop.documents.reading.parts import Parts, parts_of
from llama32_desktop.documents.reading.pictured import Pictured
from llama32_desktop.documents.reading.remarks import UNKNOWN_PICTURES
from llama32_desktop.documents.reading.source import MOST_TEXT_BYTES, Source, UnreadableError, shown
from llama32_desktop.sentences import Sentence

_TEXTS: Final = ("application/xhtml+xml", "text/html", "application/xml", "text/x-oeb1-document")
_FONTS: Final = (
    "http://www.idpf.org/2008/embedding",
    "http://ns.adobe.com/pdf/enc#RC",
)
"""Ways in which fonts alone are made unreadable; all others lock the text."""
_CLOSED: Final = re.compile(
    r"<(?!(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)\b)"
    r"([A-Za-z][\w:-]*)((?:\s[^<>]*)?)/>"
)
"""Elements that XML closes at once, and that HTML would take for open."""


def read_epub(path: Path) -> Source:
    """The documents; those that a reader leafs past (`linear="no"`) too."""
    with parts_of(path) as parts:
        if _is_locked(parts):
            raise locked(path)
        names = _spine(parts)
    if not names:
        raise damaged(path)
    source = Source("epub", iter(()), count=len(names))
    source.pages = _pages(path, names, source)
    return source


def _is_locked(parts: Parts) -> bool:
    root = parts.xml("META-INF/encryption.xml")
    methods = [e for e in (root.iter() if root is not None else ()) if
               name_of(e) == "EncryptionMethod"]  # fmt: skip
    return any(method.get("Algorithm") not in _FONTS for method in methods)


def _spine(parts: Parts) -> list[str]:
    container = parts.xml("META-INF/container.xml")
    root_file = first(container, "rootfiles", "rootfile")
    package_name = root_file.get("full-path", "") if root_file is not None else ""
    if package_name not in parts.names:
        package_name = next((n for n in sorted(parts.names) if n.endswith(".opf")), "")
    package = parts.xml(package_name)
    if package is None:
        return []
    folder = posixpath.dirname(package_name)
    manifest, spine = first(package, "manifest"), first(package, "spine")
    items = {item.get("id", ""): item for item in (manifest if manifest is not None else ())}
    wanted = [
        items[one.get("idref", "")]
        for one in (children(spine, "itemref") if spine is not None else [])
        if one.get("idref", "") in items
    ]
    names = [
        parts.resolved(folder, item.get("href", ""))
        for item in wanted or items.values()
        if _is_text(item)
    ]
    return [name for name in dict.fromkeys(names) if name in parts.names]


def _is_text(item: Element) -> bool:
    kind = item.get("media-type", "")
    return kind in _TEXTS or unquote(item.get("href", "")).endswith((".xhtml", ".html", ".htm"))


def _pages(path: Path, names: list[str], source: Source) -> Iterator[Page]:
    texts = 0
    with parts_of(path) as parts, Pictured(parts) as pictured:
        for number, name in enumerate(names, 1):
            if parts.size(name) > MOST_TEXT_BYTES or not (data := parts.data(name)):
                unread = Sentence(
                    "A part of “{0}” is damaged, so it was not read ({1}).", shown(path), number
                )
                yield Page(number=number, text="", way="nothing", unread=unread)
                continue
            html = HtmlText(_CLOSED.sub(r"<\1\2></\1>", decode(data)))
            pictures = _pictures(parts, name, html)
            source.pictures = pictured.of(pictures)
            texts += bool(html.text or source.pictures)
            yield Page(
                number=number,
                text=html.text,
                way="text" if html.text else "nothing",
                title=_title(html),
                marks=html.marks(),
            )
    if not texts:
        raise UnreadableError(
            Sentence(
                "“{0}” has no text and no pictures that could be read, so there is nothing to "
                "read in it.",
                shown(path),
            )
        )
    if pictured.unread:
        source.unread.append(UNKNOWN_PICTURES.of(shown(path), pictured.unread))


def _pictures(parts: Parts, name: str, html: HtmlText) -> list[str]:
    """The parts that are the pictures of a document."""
    folder = posixpath.dirname(name)
    places = (parts.resolved(folder, unquote(place)) for place in html.pictures)
    return [place for place in places if place in parts.names]


def _title(html: HtmlText) -> str:
    """A document's first heading; what its head says is mostly the book's title."""
    line = next((line for line in html.text.split("\n") if line.startswith("#")), "")
    return (line.lstrip("# ") or html.title)[:200]
