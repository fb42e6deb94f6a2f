"""What lies on the cells of a workbook of today (ECMA-376, part 1, 18.7 and 20.5): comments, text
boxes, charts."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from llama32_desktop.documents.reading.drawing_parts import chart_lines, diagram_lines
from llama32_desktop.documents.reading.drawing_text import paragraph_text
from llama32_desktop.documents.reading.markup import (
    Element,
    attribute,
    children,
    first,
    name_of,
    number_in,
)
from llama32_desktop.documents.reading.parts import Parts, parts_of
from llama32_desktop.documents.reading.source import UnreadableError

_BY_CELL = ("comments", "threadedComment")


class SheetNotes:
    """Lines for each sheet, by its name; none of other kinds of workbooks."""

    def __init__(self, path: Path) -> None:
        self._lines: dict[str, list[str]] = {}
        self._parts: dict[str, str] = {}
        self.commented: list[str] = []
        """The names of the sheets that have comments."""
        self.pictures = 0
        try:
            with parts_of(path) as parts:
                self._read(parts)
        except UnreadableError:  # no archive, or the reader of the cells says what is wrong with it
            return

    def of(self, sheet: str) -> str:
        return "\n".join(self._lines.get(sheet, ()))

    def part(self, sheet: str) -> str:
        """The part of the file that holds a sheet's cells; empty where that is not known."""
        return self._parts.get(sheet, "")

    def _read(self, parts: Parts) -> None:
        main = next(
            (r.target for r in parts.relations("").values() if r.kind == "officeDocument"), ""
        )
        relations = parts.relations(main)
        sheets = first(parts.xml(main), "sheets")
        people = self._people(parts, main)
        for sheet in () if sheets is None else children(sheets, "sheet"):
            key = next((v for k, v in sheet.attrib.items() if k.endswith("}id")), "")
            if key in relations:
                name = sheet.get("name", "")
                self._parts[name] = relations[key].target
                self._lines[name] = list(self._of_part(parts, relations[key].target, name, people))

    def _people(self, parts: Parts, main: str) -> dict[str, str]:
        names = [r.target for r in parts.relations(main).values() if r.kind == "person"]
        roots = [root for name in names if (root := parts.xml(name)) is not None]
        return {one.get("id", ""): one.get("displayName", "") for root in roots for one in root}

    def _of_part(self, parts: Parts, part: str, name: str, people: dict[str, str]) -> Iterator[str]:
        related = [r for r in parts.relations(part).values() if r.inside]
        # A thread is given twice: the older kind of comment holds it for older programs.
        kind = next((k for k in reversed(_BY_CELL) if any(r.kind == k for r in related)), "")
        for relation in related:
            root = parts.xml(relation.target) if relation.kind in (kind, "drawing") else None
            if root is None:
                continue
            if relation.kind == "drawing":
                self.pictures += sum(name_of(one) == "pic" for one in root.iter())
                yield from _drawn(parts, relation.target, root)
            else:
                self.commented.append(name)
                yield from _comments(root, people)


def _comments(root: Element, people: dict[str, str]) -> Iterator[str]:
    authors = [one.text or "" for one in root.iter() if name_of(one) == "author"]
    for comment in root.iter():
        if name_of(comment) not in ("comment", "threadedComment"):
            continue
        texts = (one.text or "" for one in comment.iter() if name_of(one) in ("t", "text"))
        text = " ".join("".join(texts).split())
        number = number_in(comment.get("authorId", ""), len(authors))
        known = authors[number] if number < len(authors) else ""
        author = people.get(comment.get("personId", ""), known)
        head = comment.get("ref", "") if text.startswith(f"{author}:") else ""
        head = head or ", ".join(filter(None, (comment.get("ref", ""), author)))
        if text:
            yield f"[{head}: {text}]"


def _drawn(parts: Parts, part: str, root: Element) -> Iterator[str]:
    relations = parts.relations(part)
    for element in root.iter():
        name = name_of(element)
        if name == "txBody":
            paragraphs = (paragraph_text(one) for one in children(element, "p"))
            if text := "\n".join(filter(None, paragraphs)):
                yield text
        elif name in ("chart", "relIds"):
            key = attribute(element, "dm" if name == "relIds" else "id")
            relation = relations.get(key)
            found = parts.xml(relation.target) if relation and relation.inside else None
            if found is not None:
                yield from (chart_lines if name == "chart" else diagram_lines)(found)
