"""Drawings of Word and what is to be read of them: text boxes, descriptions, diagrams, charts
(ECMA-376, part 1, 20 and 21; VML in part 4)."""

from __future__ import annotations

from collections.abc import Iterator

from llama32_desktop.documents.reading.markup import Element, attribute, children, first, name_of
from llama32_desktop.documents.reading.parts import Parts


class Drawings:
    """The drawings of one part."""

    def __init__(self, parts: Parts, part: str) -> None:
        self._parts = parts
        self._relations = parts.relations(part)
        self.pictures: list[str] = []
        """The names of the parts that are pictures, as they come; “” for one that is not there."""

    def boxes(self, drawing: Element) -> Iterator[Element]:
        """The contents of its text boxes; a box in a box belongs to the outer one."""
        for child in drawing:
            if name_of(child) == "txbxContent":
                yield child
            else:
                yield from self.boxes(child)

    def text(self, drawing: Element) -> str:
        """What it says by itself: a description in brackets, the words of WordArt, diagrams and
        charts."""
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
                    said += _diagram(self._parts.xml(self._target(attribute(element, "dm"))))
                case "chart":
                    said += _chart(self._parts.xml(self._target(attribute(element, "id"))))
        return " ".join(filter(None, said))

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


def _texts(element: Element | None, *names: str) -> list[str]:
    found = () if element is None else element.iter()
    return [one.text.strip() for one in found if name_of(one) in names and one.text]


def _diagram(root: Element | None) -> Iterator[str]:
    """The words of each of a diagram's shapes (21.4)."""
    for paragraph in () if root is None else root.iter():
        if name_of(paragraph) == "p" and (text := "".join(_texts(paragraph, "t"))):
            yield f"{text};"


def _chart(root: Element | None) -> Iterator[str]:
    """A chart's title, and of each series its name and its values (21.2)."""
    chart = first(root, "chart")
    title = " ".join(_texts(first(chart, "title"), "t"))
    if title:
        yield f"{title}:"
    area = first(chart, "plotArea")
    for series in () if area is None else area.iter():
        if name_of(series) != "ser":
            continue
        name = " ".join(_texts(first(series, "tx"), "v"))
        columns = [_texts(one, "v") for one in children(series, "cat", "xVal", "val", "yVal")]
        points = [" ".join(point) for point in zip(*columns, strict=False)]
        yield f"{name}: {', '.join(points)};" if name else f"{', '.join(points)};"
