"""Drawings of Word and what is to be read of them: text boxes, descriptions, diagrams, charts
(ECMA-376, part 1, 20 and 21; VML in part 4)."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from llama32_desktop.documents.reading.drawing_parts import chart_lines, diagram_lines
from llama32_desktop.documents.reading.markup import Element, attribute, name_of
from llama32_desktop.documents.reading.parts import Parts


class Drawings:
    """The drawings of one part."""

    def __init__(self, parts: Parts, part: str) -> None:
        self._parts = parts
        self._relations = parts.relations(part)
        self.pictures: list[str] = []
        """The names of the parts that are pictures, as they come; “” for one that is not there."""
        self.tables: list[str] = []
        """Diagrams and charts as lines, until somebody takes them."""

    def boxes(self, drawing: Element) -> Iterator[Element]:
        """The contents of its text boxes; a box in a box belongs to the outer one."""
        for child in drawing:
            if name_of(child) == "txbxContent":
                yield child
            else:
                yield from self.boxes(child)

    def text(self, drawing: Element) -> str:
        """What it says by itself: a description in brackets, the words of WordArt."""
        said: list[str] = []
        for element in _outside_boxes(drawing):
            match name_of(element):
                case "docPr":
                    said.append(_bracketed(attribute(element, "descr")))
                case "shape" | "rect":
                    said.append(_bracketed(attribute(element, "alt")))
                case "textpath":
                    said.append(attribute(element, "string"))
                case "blip" | "imagedata":
                    key = attribute(element, "embed") or attribute(element, "id")
                    self.pictures.append(self._target(key))
                case "relIds":
                    self._add(diagram_lines, attribute(element, "dm"))
                case "chart":
                    self._add(chart_lines, attribute(element, "id"))
        return " ".join(filter(None, said))

    def _add(self, lines: Callable[[Element], list[str]], key: str) -> None:
        root = self._parts.xml(self._target(key))
        if root is not None and (found := lines(root)):
            self.tables.append("\n".join(found))

    def _target(self, key: str) -> str:
        relation = self._relations.get(key)
        return relation.target if relation and relation.inside else ""


def _outside_boxes(element: Element) -> Iterator[Element]:
    for child in element:
        if name_of(child) != "txbxContent":
            yield child
            yield from _outside_boxes(child)


def _bracketed(text: str) -> str:
    text = " ".join(text.split())
    return f"[{text}]" if text else ""
