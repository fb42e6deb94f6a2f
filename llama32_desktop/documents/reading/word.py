"""DOCX (ECMA-376): the document with its heads and feet, notes and comments."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from llama32_desktop.documents.model import Mark, Page
from llama32_desktop.documents.reading.archives import damaged
from llama32_desktop.documents.reading.html import hidden_mark
from llama32_desktop.documents.reading.markup import Element, attribute, children, parsed
from llama32_desktop.documents.reading.parts import Parts, parts_of
from llama32_desktop.documents.reading.pictured import Pictured
from llama32_desktop.documents.reading.remarks import (
    EMBEDDED_FILES,
    EMPTY,
    TRACKED_CHANGES,
    UNKNOWN_PICTURES,
)
from llama32_desktop.documents.reading.source import Source, UnreadableError, shown
from llama32_desktop.documents.reading.word_drawings import Drawings
from llama32_desktop.documents.reading.word_hidden import hiding_styles, take_hidden
from llama32_desktop.documents.reading.word_numbers import Numbers
from llama32_desktop.documents.reading.word_text import Found, WordText, heading_styles, once
from llama32_desktop.sentences import Sentence, together

_NAMESPACES: Final = (
    (b"http://purl.oclc.org/ooxml/wordprocessingml/main",
     b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
)  # fmt: skip
"""What strict documents (ISO 29500) call what all others call by its older name."""


def read_docx(path: Path) -> Source:
    """One page: Word decides only when it prints where a page ends."""
    source = Source("docx", iter(()))
    try:
        with parts_of(path) as parts:
            document = _Document(parts, path)
            page = document.page()
    except (MemoryError, OSError, UnreadableError):
        raise
    except Exception as error:  # a damaged file raises whatever the parser stumbled over
        raise damaged(path) from error
    source.unread += document.said()
    source.pages = _pages(path, page, document.drawings.pictures, source)
    return source


def _pages(path: Path, page: Page, pictures: list[str], source: Source) -> Iterator[Page]:
    """The page, and its pictures while it is looked at."""
    with parts_of(path) as parts, Pictured(parts) as pictured:
        source.pictures = pictured.of(pictures)
        if not page.text and not source.pictures:
            raise UnreadableError(together(source.unread) or EMPTY.of(shown(path)))
        yield page
    if pictured.unread:
        source.unread.append(UNKNOWN_PICTURES.of(shown(path), pictured.unread))


class _Document:
    """A package whose main part is a document."""

    def __init__(self, parts: Parts, path: Path) -> None:
        self._parts = parts
        self._path = path
        self._main = next(
            relation.target
            for relation in parts.relations("").values()
            if relation.kind == "officeDocument"
        )
        self._related = {
            relation.kind: relation.target
            for relation in parts.relations(self._main).values()
            if relation.inside
        }
        self.drawings = Drawings(parts, self._main)
        self._found = Found()
        self._hiding = hiding_styles(self._root("styles"))
        self._marks: list[Mark] = []

    def page(self) -> Page:
        """All of it, in the order of reading."""
        reader = WordText(
            Numbers(self._root("numbering"), self._root("styles")),
            heading_styles(self._root("styles")),
            self._notes(),
            self._comments(),
            self.drawings,
        )
        self._found = reader.found
        document = self._seen(self._main)
        texts = (
            self._around(reader, "header"),
            reader.text(document),
            reader.end(),
            self._around(reader, "footer"),
        )
        text = "\n\n".join(filter(None, texts))
        return Page(
            number=1, text=text, way="text" if text else "nothing", marks=tuple(self._marks)
        )

    def _root(self, kind: str) -> Element | None:
        name = self._related.get(kind, "")
        return self._xml(name) if name in self._parts.names else None

    def _xml(self, name: str) -> Element:
        data = self._parts.data(name)
        for strict, usual in _NAMESPACES:
            data = data.replace(strict, usual)
        return parsed(data)

    def _seen(self, name: str) -> Element:
        """A part without what nobody sees, which is marked."""
        root = self._xml(name)
        once(root)
        self._marks += map(hidden_mark, take_hidden(root, self._hiding))
        return root

    def _notes(self) -> dict[tuple[str, str], Element]:
        found = {}
        for kind in ("footnote", "endnote"):
            if (name := self._related.get(f"{kind}s", "")) in self._parts.names:
                for note in children(self._seen(name), kind):
                    if attribute(note, "type") not in ("separator", "continuationSeparator"):
                        found[kind, attribute(note, "id")] = note
        return found

    def _comments(self) -> dict[str, Element]:
        root = self._root("comments")
        comments = () if root is None else children(root, "comment")
        return {attribute(comment, "id"): comment for comment in comments}

    def _around(self, reader: WordText, kind: str) -> str:
        """The heads or feet of pages, each once: a letter's sender is often there alone."""
        names = [
            relation.target
            for relation in self._parts.relations(self._main).values()
            if relation.kind == kind and relation.target in self._parts.names
        ]
        texts = (reader.text(self._seen(name)).replace("\n\n", "\n") for name in sorted(names))
        return "\n".join(dict.fromkeys(filter(None, texts)))

    def said(self) -> list[str]:
        """Sentences on what of the document is not its plain text; complete when that was read."""
        name, found = shown(self._path), self._found
        sentences = (
            (found.embedded, EMBEDDED_FILES.of(name, found.embedded)),
            (found.comments, Sentence(
                "“{0}” has comments (places: {1}); each was read, and stands in brackets behind "
                "the paragraph that it is about.", name, found.comments)),
            (found.deleted, TRACKED_CHANGES.of(name, found.deleted)),
            (found.equations, Sentence(
                "“{0}” has equations (places: {1}); each was read as one line of text, so look "
                "at the file where its form matters.", name, found.equations)),
        )  # fmt: skip
        return [sentence for count, sentence in sentences if count]
