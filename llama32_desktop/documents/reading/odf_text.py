"""The content of an OpenDocument text or slide as lines (OASIS OpenDocument 1.3, part 3)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Final

from llama32_desktop.documents.reading.markup import (
    Element,
    attribute,
    children,
    first,
    name_of,
    number_in,
)
from llama32_desktop.documents.reading.odf_styles import Level, OdfStyles, label

_SPACES: Final = re.compile(r"[ \t\r\n]+")
_DEEPEST: Final = 60
_MOST_REPEATED: Final = 200
_LEFT_OUT: Final = frozenset(
    (
        *("tracked-changes", "sequence-decls", "variable-decls", "user-field-decls", "forms"),
        *("script", "scripts", "event-listeners", "soft-page-break", "dde-connection-decls"),
        *("alphabetical-index-auto-mark-file", "ruby-text", "binary-data", "desc", "title"),
        *("glue-point", "enhanced-geometry", "image-map", "notes", "settings", "animations"),
    )
)


@dataclass
class OdfText:
    """Walks content, and gathers what stands beside the text."""

    styles: OdfStyles
    object_text: Callable[[str], list[str]]
    """The lines of an object of the file, a formula or a chart, by its reference."""
    lines: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    comments: list[str] = field(default_factory=list)
    hidden: list[str] = field(default_factory=list)
    pictures: list[str] = field(default_factory=list)
    """References of the pictures."""
    counts: Counter[str] = field(default_factory=Counter)
    """What is not read, by kind."""
    _numbers: dict[str, dict[int, int]] = field(default_factory=dict)
    _outline: dict[int, int] = field(default_factory=dict)
    _shapes: list[Element] = field(default_factory=list)

    def walk(self, element: Element, deep: int = 0) -> None:
        """Add the lines of what an element holds."""
        if deep > _DEEPEST:
            self.counts["too deep"] += 1
            return
        for child in element:
            name = name_of(child)
            if name in _LEFT_OUT:
                if name == "tracked-changes":
                    self.counts["deletions"] += len(
                        [one for one in child.iter() if name_of(one) == "deletion"]
                    )
            elif name == "h":
                self._heading(child)
            elif name == "p":
                self._block(self._paragraph(child), child)
            elif name in ("list", "numbered-paragraph"):
                self._list(child, 1, "", deep)
            elif name == "table":
                self._table(child, deep)
            elif name == "section" and self._is_hidden_section(child):
                self._hide(" ".join("".join(child.itertext()).split()))
            elif name == "annotation":
                self._comment(child)
            elif name == "frame":
                self._frame(child, deep)
            else:
                self.walk(child, deep + 1)

    def _block(self, text: str, paragraph: Element | None = None) -> None:
        """A paragraph, or a heading, with an empty line around it."""
        shapes, self._shapes = self._shapes, []
        if text.strip():
            self.lines += [text.strip(), ""]
        elif paragraph is not None and self.lines and self.lines[-1]:
            self.lines.append("")
        for shape in shapes:
            self._frame(shape, 1) if name_of(shape) == "frame" else self.walk(shape, 1)

    def _heading(self, element: Element) -> None:
        text = self._paragraph(element).strip()
        level = number_in(attribute(element, "outline-level"), 1)
        is_list_header = attribute(element, "is-list-header") == "true"
        own = self.styles.outline.get(level)
        number = ""
        if own is not None and own.form and not is_list_header and text:
            for deeper in [one for one in self._outline if one > level]:
                del self._outline[deeper]
            self._outline[level] = self._outline.get(level, own.start - 1) + 1
            number = label(self.styles.outline, self._outline, level)
        self._block(f"{'#' * min(level, 6)} {number}{text}" if text else "")

    def _list(self, element: Element, level: int, style: str, deep: int) -> None:
        style = attribute(element, "style-name") or style
        levels = self.styles.lists.get(style, {})
        continued = attribute(element, "continue-numbering") == "true" or attribute(
            element, "continue-list"
        )
        numbers = self._numbers.setdefault(style, {})
        if not continued:
            numbers.pop(level, None)
        for item in children(element, "list-header", "list-item", "p", "h"):
            mark = ""
            if name_of(item) == "list-item":
                start = attribute(item, "start-value")
                own = levels.get(level, Level())
                before = numbers.get(level, own.start - 1)
                numbers[level] = number_in(start, before + 1)
                for deeper in [one for one in numbers if one > level]:
                    del numbers[deeper]
                mark = label(levels, numbers, level)
            if not self._item(item, mark, level, style, deep) and mark:
                numbers[level] -= 1  # it only holds further lists
        if level == 1 and self.lines and self.lines[-1]:
            self.lines.append("")

    def _item(self, item: Element, mark: str, level: int, style: str, deep: int) -> bool:
        """Whether it had text of its own, which then stands behind its mark."""
        marked = False
        indent = "  " * (level - 1)
        for child in [item] if name_of(item) in ("p", "h") else list(item):
            if name_of(child) in ("p", "h"):
                text = self._paragraph(child).strip()
                if text:
                    front = " " * len(mark) if marked else mark
                    if name_of(child) == "h":
                        indent, front = "", f"{'#' * min(level, 6)} {front.strip()} "
                    self.lines.append(f"{indent}{front}{text}".replace("\n", f"\n{indent}  "))
                    marked = True
                self._block("")
            elif name_of(child) == "list" and level < _DEEPEST // 3:
                self._list(child, level + 1, style, deep + 1)
            else:
                self.walk(_holder(child), deep + 1)
        return marked

    def _table(self, table: Element, deep: int) -> None:
        if self.lines and self.lines[-1]:
            self.lines.append("")
        for row in _rows(table):
            cells = []
            for cell in children(row, "table-cell", "covered-table-cell"):
                inner = OdfText(self.styles, self.object_text)
                inner._numbers = self._numbers
                if name_of(cell) == "table-cell":
                    inner.walk(cell, deep + 1)
                self._take(inner)
                text = " ".join(" ".join(inner.lines).split())
                count = number_in(attribute(cell, "number-columns-repeated"), 1)
                cells += [text] * min(count, _MOST_REPEATED)
                self.counts["repeated cells"] += bool(text) * max(0, count - _MOST_REPEATED)
            if line := "\t".join(cells).rstrip():
                self.lines.append(line)
                again = number_in(attribute(row, "number-rows-repeated"), 1) - 1
                self.counts["repeated rows"] += max(0, again)
        self.lines.append("")

    def _take(self, inner: OdfText) -> None:
        """What stands beside the text of a part of this text."""
        self.notes += inner.notes
        self.comments += inner.comments
        self.hidden += inner.hidden
        self.pictures += inner.pictures
        self.counts.update(inner.counts)

    def _frame(self, frame: Element, deep: int) -> None:
        described = first(frame, "desc")
        titled = first(frame, "title")
        for one in (titled, described):
            if one is not None and (text := " ".join("".join(one.itertext()).split())):
                self._block(text)
        for child in frame:
            match name_of(child):
                case "image":
                    self.pictures.append(attribute(child, "href"))
                    if not attribute(child, "href"):
                        self.counts["pictures"] += 1
                    break  # what follows is the same in another format
                case "object" | "object-ole":
                    inner = self.object_text(attribute(child, "href"))
                    inner = inner or _formula(child)
                    self.lines += [*inner, ""] if inner else []
                    self.counts["embedded objects"] += not inner
                    break
                case "plugin":
                    self.counts["videos or sounds"] += 1
                case "text-box":
                    self.walk(child, deep + 1)
                case "table":
                    self._table(child, deep + 1)

    def _comment(self, annotation: Element) -> None:
        texts = [self._paragraph(p) for p in annotation.iter() if name_of(p) == "p"]
        creator = first(annotation, "creator")
        who = (creator.text or "").strip() if creator is not None else ""
        if text := " ".join(" ".join(texts).split()):
            self.comments.append(f"- {f'{who}: ' if who else ''}{text}")

    def _is_hidden_section(self, section: Element) -> bool:
        return attribute(section, "display") == "none" or self.styles.hides(
            attribute(section, "style-name")
        )

    def _hide(self, text: str) -> None:
        if text.strip():
            self.hidden.append(text.strip())

    def _paragraph(self, paragraph: Element) -> str:
        parts: list[str] = []
        self._inline(paragraph, parts, 0)
        text = "".join(parts)
        if self.styles.hides(attribute(paragraph, "style-name")):
            self._hide(text)
            return ""
        return "\n".join(line.strip(" ") for line in text.split("\n"))

    def _inline(self, element: Element, parts: list[str], deep: int) -> None:
        _add(parts, element.text)
        for child in element:
            if deep < _DEEPEST:
                self._inline_child(child, parts, deep)
            elif len(child) or child.text:
                self.counts["too deep"] += 1
            _add(parts, child.tail)

    def _inline_child(self, child: Element, parts: list[str], deep: int) -> None:
        name = name_of(child)
        if name == "s":
            parts.append(" " * min(number_in(attribute(child, "c"), 1), 80))
        elif name == "tab":
            parts.append("\t")
        elif name == "line-break":
            parts.append("\n")
        elif name == "note":
            self._note(child, parts)
        elif name == "annotation":
            self._comment(child)
        elif name in ("frame", "custom-shape", "rect", "text-box", "g", "line", "connector"):
            self._shapes.append(child if name in ("frame", "g") else _holder(child))
        elif name == "hidden-text":
            self._hide("".join(child.itertext()) or attribute(child, "string-value"))
        elif name in _LEFT_OUT or name == "hidden-paragraph":
            return
        elif name == "span" and self.styles.hides(attribute(child, "style-name")):
            self._hide("".join(child.itertext()))
        else:
            self._inline(child, parts, deep + 1)

    def _note(self, note: Element, parts: list[str]) -> None:
        citation, body = first(note, "note-citation"), first(note, "note-body")
        mark = "".join(citation.itertext()).strip() if citation is not None else ""
        inner = OdfText(self.styles, self.object_text)
        if body is not None:
            inner.walk(body, 1)
        self._take(inner)
        text = " ".join(" ".join(inner.lines).split())
        parts.append(f"[{mark or len(self.notes) + 1}]")
        self.notes.append(f"[{mark or len(self.notes) + 1}] {text}")


def _rows(table: Element) -> Iterator[Element]:
    """The rows of a table, in groups and heads too, and not those of a table in its cells."""
    left = list(reversed(table))
    while left:
        element = left.pop()
        if name_of(element) == "table-row":
            yield element
        elif name_of(element) != "table":
            left += reversed(element)


def _holder(element: Element) -> Element:
    """An element around another, so that it can be walked as content."""
    holder = type(element)("holder")
    holder.append(element)
    return holder


def _add(parts: list[str], text: str | None) -> None:
    """Spaces of a text collapse; further ones are elements."""
    if not text:
        return
    text = _SPACES.sub(" ", text)
    if text[0] == " " and (not parts or parts[-1][-1:] in ("\n", "\t")):
        text = text[1:]
    if text:
        parts.append(text)


def _formula(element: Element) -> list[str]:
    """A formula that stands in the content itself."""
    math = first(element, "math")
    return [formula_text(math)] if math is not None else []


def formula_text(math: Element) -> str:
    """A formula of MathML: as its author typed it where that is kept, or else its signs."""
    for element in math.iter():
        if name_of(element) == "annotation" and (element.text or "").strip():
            return " ".join((element.text or "").split())
    return " ".join("".join(part.split()) for part in math.itertext() if part.strip())
