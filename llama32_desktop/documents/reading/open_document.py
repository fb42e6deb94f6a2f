"""ODT and ODP: texts and presentations of LibreOffice, OpenOffice and others, packed or flat."""

from __future__ import annotations

import posixpath
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from llama32_desktop.documents.model import Page
from llama32_desktop.documents.reading.archives import damaged, locked
from llama32_desktop.documents.reading.html import hidden_mark
from llama32_desktop.documents.reading.markup import (
    Element,
    MarkupError,
    attribute,
    children,
    first,
    name_of,
    parsed,
)
from llama32_desktop.documents.reading.not_read import not_read
from llama32_desktop.documents.reading.odf_styles import OdfStyles
from llama32_desktop.documents.reading.odf_text import OdfText, formula_text
from llama32_desktop.documents.reading.parts import Parts, parts_of
from llama32_desktop.documents.reading.pictured import Pictured
from llama32_desktop.documents.reading.remarks import EMPTY, hidden_slides
from llama32_desktop.documents.reading.source import Source, UnreadableError, shown, whole
from llama32_desktop.sentences import Sentence

_MOST_MARKS: Final = 50
_LINE: Final = 6.0
"""Millimetres by which the tops of shapes may differ that stand side by side."""


def read_open_document(path: Path) -> Source:
    """Of a text one page, for only its program decides where pages end; of a presentation or a
    drawing a page for each of its."""
    with parts_of(path) as parts:
        content = parts.xml("content.xml")
        if content is None or _is_locked(parts):
            raise locked(path) if _is_locked(parts) else damaged(path)
        body = first(content, "body")
        kind = next((name_of(one) for one in body), "") if body is not None else ""
    source = Source("odt", iter(()))
    if kind in ("presentation", "drawing"):
        source.kind = "slides"
        drawn = first(content, "body", kind)
        source.count = len(children(drawn, "page")) if drawn is not None else 1
    source.pages = _read(path, source)
    return source


def read_flat(path: Path) -> Source:
    """A document of OpenDocument's that is one XML file (FODT, FODP)."""
    try:
        root = parsed(whole(path))
    except MarkupError as error:
        raise damaged(path) from error
    document = _Document(shown(path), root, None, None)
    source = Source("slides" if document.slides() else "odt", iter(()))
    source.pages = iter(list(document.pages(source)))
    return source


def _read(path: Path, source: Source) -> Iterator[Page]:
    with parts_of(path) as parts, Pictured(parts) as pictured:
        root = parts.xml("content.xml")
        if root is None:
            raise damaged(path)
        yield from _Document(shown(path), root, parts, pictured).pages(source)
        if pictured.unread:
            source.unread.append(not_read(shown(path), "drawings", pictured.unread))


def _is_locked(parts: Parts) -> bool:
    return b"encryption-data" in parts.data("META-INF/manifest.xml")


class _Document:
    """A document that was opened."""

    def __init__(
        self, name: str, root: Element, parts: Parts | None, pictured: Pictured | None
    ) -> None:
        self._name = name
        self._parts = parts
        self._pictured = pictured
        self._common = parts.xml("styles.xml") if parts else None
        self._styles = OdfStyles()
        self._styles.add(self._common)
        self._styles.add(root)
        self._root = root
        self._counts: Counter[str] = Counter()
        self._comments = 0

    def slides(self) -> list[Element]:
        """The pages of a presentation or a drawing."""
        body = first(self._root, "body")
        return [
            page
            for kind in (body if body is not None else ())
            if name_of(kind) in ("presentation", "drawing")
            for page in children(kind, "page")
        ]

    def pages(self, source: Source) -> Iterator[Page]:
        slides = self.slides()
        hidden = []
        if slides:
            for number, slide in enumerate(slides, 1):
                if attribute(slide, "style-name") in self._styles.hidden_pages:
                    hidden.append(number)
                yield self._slide(number, slide, source)
        else:
            yield self._text(source)
        source.unread += self._sentences(hidden)

    def _text(self, source: Source) -> Page:
        text = OdfText(self._styles, self._object)
        body = first(self._root, "body", "text")
        if body is not None:
            text.walk(body)
        page = self._page(1, text, "", [], source, around=True)
        if not page.text and self._counts["too deep"]:
            raise UnreadableError(
                Sentence(
                    "“{0}” is nested deeper than is read, so nothing was read in it; save it "
                    "anew, as PDF if that is possible.",
                    self._name,
                )
            )
        if not page.text and not page.marks and not text.pictures:
            raise UnreadableError(EMPTY.of(self._name))
        return page

    def _slide(self, number: int, slide: Element, source: Source) -> Page:
        text = OdfText(self._styles, self._object)
        title = ""
        for shape in sorted(slide, key=_place):
            if name_of(shape) == "notes":
                continue
            begin = len(text.lines)
            holder = type(shape)("holder")
            holder.append(shape)
            text.walk(holder)
            if attribute(shape, "class") == "title" and not title:
                title = " ".join(" ".join(text.lines[begin:]).split())
                text.lines[begin:] = [f"# {title}", ""] if title else []
        notes = OdfText(self._styles, self._object)
        if (element := first(slide, "notes")) is not None:
            notes.walk(element)
        said = [line for line in notes.lines if line.strip()]
        return self._page(number, text, title, said, source)

    def _page(
        self,
        number: int,
        text: OdfText,
        title: str,
        notes: list[str],
        source: Source,
        *,
        around: bool = False,
    ) -> Page:
        blocks = ["\n".join(_squeezed(text.lines))]
        if around:
            blocks = [*self._around("header"), *blocks, *self._around("footer")]
        if notes:
            blocks.append("\n".join(["Notes:", *notes]))
        if text.notes:
            blocks.append("\n".join(text.notes))
        if text.comments:
            blocks.append("\n".join(["Comments:", *text.comments]))
        whole_text = "\n\n".join(filter(None, blocks))
        self._counts.update(text.counts)
        self._comments += len(text.comments)
        if self._pictured is not None:
            source.pictures = self._pictured.of([name.removeprefix("./") for name in text.pictures])
        else:
            self._counts["pictures"] += len(text.pictures)
        return Page(
            number=number,
            text=whole_text,
            way="text" if whole_text else "nothing",
            title=title[:200],
            marks=tuple(map(hidden_mark, text.hidden[:_MOST_MARKS])),
        )

    def _around(self, kind: str) -> list[str]:
        """The heads or feet of pages, each text once."""
        found: dict[str, None] = {}
        for root in (self._common, self._root):
            masters = first(root, "master-styles")
            for element in masters.iter() if masters is not None else ():
                if name_of(element).startswith(kind) and name_of(element) != f"{kind}-style":
                    text = OdfText(self._styles, self._object)
                    text.walk(element)
                    found["\n".join(line for line in text.lines if line.strip())] = None
        return ["\n".join(filter(None, found))] if any(found) else []

    def _object(self, reference: str) -> list[str]:
        """A formula, or the table behind a chart."""
        if self._parts is None or not reference:
            return []
        name = posixpath.normpath(reference.removeprefix("./"))
        root = self._parts.xml(f"{name}/content.xml")
        if root is None:
            return []
        if name_of(root) == "math":
            return [formula_text(root)]
        inner = OdfText(self._styles, lambda _: [])
        inner.walk(root)
        return [line for line in inner.lines if line.strip()]

    def _sentences(self, hidden: list[int]) -> Iterator[str]:
        if hidden:
            yield hidden_slides(self._name, hidden)
        if self._comments:
            yield Sentence(
                "“{0}” has comments (number: {1}); they stand at the end.",
                self._name,
                self._comments,
            )
        if count := self._counts.pop("deletions", 0):
            yield Sentence(
                "“{0}” has text that was deleted while changes were recorded (places: {1}); it "
                "was left out, as it is not printed.",
                self._name,
                count,
            )
        if count := self._counts.pop("too deep", 0):
            yield Sentence(
                "“{0}” is nested deeper than is read (places: {1}); save it anew.",
                self._name,
                count,
            )
        for kind, count in (+self._counts).items():
            yield not_read(self._name, kind, count)


def _squeezed(lines: list[str]) -> list[str]:
    """Without empty lines at the ends, or more than one after the other."""
    result: list[str] = []
    for line in lines:
        if line.strip() or (result and result[-1].strip()):
            result.append(line)
    while result and not result[-1].strip():
        result.pop()
    return result


def _place(shape: Element) -> tuple[int, float, float]:
    """The title first; then from top to bottom, and from left to right."""
    if attribute(shape, "class") == "title":
        return (0, 0.0, 0.0)
    left, top = (_millimetres(attribute(shape, side)) for side in ("x", "y"))
    return (1, round(top / _LINE), left)


def _millimetres(length: str) -> float:
    for unit, factor in (("mm", 1.0), ("cm", 10.0), ("in", 25.4), ("pt", 0.3528)):
        if length.endswith(unit):
            try:
                return float(length.removesuffix(unit)) * factor
            except ValueError:
                return 0.0
    return 0.0
