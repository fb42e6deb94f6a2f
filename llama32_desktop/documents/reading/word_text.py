"""The text of a Word document's parts, as Markdown writes it: headings, lists, tables
(ECMA-376, part 1, 17). What an element is that is not known here, its text is read."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
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
from llama32_desktop.documents.reading.word_drawings import Drawings
from llama32_desktop.documents.reading.word_equations import linear
from llama32_desktop.documents.reading.word_numbers import Numbers

_SPACES: Final = re.compile(r"\s+")
_HEADING: Final = re.compile(r"heading ([1-9])", re.I)
_CHARACTERS: Final = {
    **dict.fromkeys(("tab", "ptab"), "\t"),
    **dict.fromkeys(("br", "cr"), "\n"),
    "noBreakHyphen": "-",
}
_NO_TEXT: Final = frozenset(
    (
        *("pPr", "rPr", "tblPr", "trPr", "tcPr", "tblGrid", "sectPr", "sdtPr", "sdtEndPr"),
        *("instrText", "delText", "delInstrText", "softHyphen", "fldData", "rt", "rubyPr"),
    )
)
_DELETED: Final = ("del", "moveFrom")
RAISED: Final = str.maketrans("0123456789+-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻")
"""Figures alone: 10⁶ is not 106, and of “the 3ʳᵈ” the letters are found by nobody."""
SYMBOL_FONTS: Final = {
    **dict.fromkeys((0x6F, 0x71, 0xA8), "☐"),
    **dict.fromkeys((0xFD, 0x78, 0x54), "☒"),
    **dict.fromkeys((0xFE, 0x52), "☑"),
    0xFC: "✓",
    0xFB: "✗",
    0x50: "✓",
    0x4F: "✗",
    0xE0: "→",
    0xDF: "←",
    0xE8: "➔",
    **dict.fromkeys((0xB7, 0x6C, 0xA7, 0x6E), "•"),
}
"""Of Wingdings: boxes, ticks and arrows."""


@dataclass
class Found:
    """What a document has that its text alone does not show."""

    comments: int = 0
    deleted: int = 0
    equations: int = 0
    embedded: int = 0
    notes: list[tuple[str, Element]] = field(default_factory=list)
    """Footnotes and endnotes by their number, in the order they are referred to."""


class WordText:
    """Reads the parts of one document, in their order: numbered paragraphs count on.

    Args:
        headings: The level of each style that is one.
        notes: Footnotes and endnotes, by kind and id.
        comments: By id, who says it and its paragraphs.
    """

    def __init__(
        self,
        numbers: Numbers,
        headings: Mapping[str, int],
        notes: Mapping[tuple[str, str], Element],
        comments: Mapping[str, Element],
        drawings: Drawings,
    ) -> None:
        self.found = Found()
        self._numbers = numbers
        self._headings = headings
        self._notes = notes
        self._comments = comments
        self._drawings = drawings
        self._remarks: list[str] = []
        self._boxes: list[str] = []
        self._initial = ""

    def text(self, container: Element) -> str:
        """The text of a part or of anything that has paragraphs, with an empty line between them
        and none within a list."""
        result: list[str] = []
        tight_before = False
        for block, tight in self._blocks(container):
            if result:
                result.append("\n" if tight and tight_before else "\n\n")
            result.append(block)
            tight_before = tight
        return "".join(result)

    def end(self) -> str:
        """The notes that were referred to."""
        lines = []
        for number, note in self.found.notes:  # a note may refer to further ones
            lines.append(f"[{number}] {self.text(note)}")
        return "\n".join(lines)

    def _blocks(self, container: Element) -> Iterator[tuple[str, bool]]:
        for child in container:
            name = name_of(child)
            if name == "p":
                yield from self._paragraph(child)
            elif name == "tbl":
                yield from self._table(child)
            elif name in _DELETED:
                self.found.deleted += 1
            elif name == "altChunk":
                self.found.embedded += 1
            elif name not in _NO_TEXT:
                yield from self._blocks(child)

    def _paragraph(self, paragraph: Element) -> Iterator[tuple[str, bool]]:
        properties = first(paragraph, "pPr")
        named = first(properties, "pStyle")
        style = "" if named is None else attribute(named, "val")
        label, level = self._numbers.label(properties, style)
        text = self._inline(paragraph).strip(" \n")
        remarks, self._remarks = self._remarks, []
        boxes, self._boxes = self._boxes, []
        text, self._initial = self._initial + text, ""
        if _is_initial(properties):  # a large letter, in a frame of its own
            self._initial, text = text, ""
        if remarks:
            text = f"{text} {' '.join(remarks)}"
        if text.strip():
            heading = self._headings.get(style, 0)
            if heading:
                yield f"{'#' * heading} {label} ".replace("  ", " ") + text, False
            elif label:
                inset = "  " * level
                yield f"{inset}{label} " + text.replace("\n", f"\n{inset}  "), True
            else:
                yield text, False
        yield from ((box, False) for box in boxes if box)

    def _inline(self, element: Element) -> str:
        parts: list[str] = []
        for child in element:
            name = name_of(child)
            if name in ("t", "rPh"):
                parts.append(child.text or "")
            elif name in _CHARACTERS:
                parts.append(_CHARACTERS[name])
            elif name in _NO_TEXT or not name:
                continue
            elif name in _DELETED:
                self.found.deleted += any(name_of(one) == "delText" for one in child.iter())
            elif name in ("oMath", "oMathPara"):
                self.found.equations += 1
                parts.append(linear(child))
            elif name == "r" and _is_raised(child):
                parts.append(self._inline(child).translate(RAISED))
            else:
                parts.append(self._special(child, name))
        return "".join(parts)

    def _special(self, element: Element, name: str) -> str:
        if name in ("footnoteReference", "endnoteReference"):
            return self._note(name.removesuffix("Reference"), attribute(element, "id"))
        if name == "commentReference":
            self._remark(attribute(element, "id"))
            return ""
        if name in ("drawing", "pict", "object"):
            self.found.embedded += any(name_of(one) == "OLEObject" for one in element.iter())
            self._boxes += [self._aside(box) for box in self._drawings.boxes(element)]
            text = self._drawings.text(element)
            self._boxes += self._drawings.tables
            self._drawings.tables = []
            return text
        if name == "sym":
            return _symbol(element)
        if name == "fldChar":
            return _field(element)
        if name == "tbl":  # in a run of a broken document
            return " ".join(text for text, _ in self._table(element))
        return self._inline(element)

    def _aside(self, box: Element) -> str:
        """A text box: its paragraphs stand behind the one that it hangs on."""
        remarks, boxes = self._remarks, self._boxes
        self._remarks, self._boxes = [], []
        text = self.text(box)
        self._remarks, self._boxes = remarks, boxes
        return text

    def _note(self, kind: str, key: str) -> str:
        note = self._notes.get((kind, key))
        if note is None:
            return ""
        self.found.notes.append((str(len(self.found.notes) + 1), note))
        return f"[{len(self.found.notes)}]"

    def _remark(self, key: str) -> None:
        comment = self._comments.get(key)
        if comment is None:
            return
        text = _SPACES.sub(" ", self._aside(comment)).strip()
        if text:
            self.found.comments += 1
            self._remarks.append(f"[{attribute(comment, 'author') or 'Comment'}: {text}]")

    def _table(self, table: Element) -> Iterator[tuple[str, bool]]:
        rows = [row for row in _rows(table) if first(row, "trPr", "del") is None]
        cells = [list(_cells(row)) for row in rows]
        if all(len(row) == 1 for row in cells):  # a frame around text, not a table
            for row in cells:
                yield from self._blocks(row[0])
            return
        lines = ("\t".join(map(self._cell, row)).rstrip() for row in cells)
        if text := "\n".join(line for line in lines if line):
            yield text, False

    def _cell(self, cell: Element) -> str:
        return _SPACES.sub(" ", " ".join(text for text, _ in self._blocks(cell))).strip()


def _is_initial(properties: Element | None) -> bool:
    frame = first(properties, "framePr")
    return frame is not None and attribute(frame, "dropCap") in ("drop", "margin")


def _is_raised(run: Element) -> bool:
    place = first(run, "rPr", "vertAlign")
    return place is not None and attribute(place, "val") == "superscript"


def _rows(table: Element) -> Iterator[Element]:
    for child in table:
        if name_of(child) == "tr":
            yield child
        elif name_of(child) not in (*_NO_TEXT, *_DELETED):
            yield from _rows(child)


def _cells(row: Element) -> Iterator[Element]:
    for child in row:
        if name_of(child) == "tc":
            yield child
        elif name_of(child) not in (*_NO_TEXT, *_DELETED):
            yield from _cells(child)


def _symbol(element: Element) -> str:
    """A character of a font of symbols, which has its place in a private area."""
    try:
        code = int(attribute(element, "char"), 16)
    except ValueError:
        return ""
    if code < 0xE000 and "wingdings" not in attribute(element, "font").lower():
        return chr(code) if 32 <= code < 0xD800 else ""
    return SYMBOL_FONTS.get(code & 0xFF, "")


def _field(element: Element) -> str:
    """What a box of an old form shows."""
    box, choice = first(element, "ffData", "checkBox"), first(element, "ffData", "ddList")
    if box is not None:
        ticked = first(box, "checked")
        ticked = first(box, "default") if ticked is None else ticked
        off = ticked is None or attribute(ticked, "val") in ("0", "false", "off")
        return "☐" if off else "☒"
    if choice is not None:
        entries = [attribute(one, "val") for one in children(choice, "listEntry")]
        given = first(choice, "result")
        index = number_in(attribute(given, "val"), len(entries)) if given is not None else 0
        return entries[index] if index < len(entries) else ""
    return ""


def heading_styles(styles: Element | None) -> dict[str, int]:
    """The level of each style that is a heading."""
    found = {}
    for style in () if styles is None else children(styles, "style"):
        named = first(style, "name")
        match = _HEADING.fullmatch("" if named is None else attribute(named, "val"))
        if match:
            found[attribute(style, "styleId")] = min(6, int(match[1]))
    return found


def once(root: Element) -> None:
    """Leave one of each set of alternatives (ECMA-376, part 3): the first that has anything."""
    for parent in list(root.iter()):
        for child in parent:
            if name_of(child) == "AlternateContent":
                choices = children(child, "Choice", "Fallback")
                kept = next(filter(_has_anything, choices), None)
                for choice in choices:
                    if choice is not kept:
                        child.remove(choice)


def _has_anything(element: Element) -> bool:
    return any(
        name_of(one) in ("t", "blip", "imagedata", "relIds", "chart", "docPr")
        for one in element.iter()
    )
