"""The shapes of a slide as blocks of text, in the order in which they are read
(ECMA-376, part 1, 19.3)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from llama32_desktop.documents.reading.drawing_parts import chart_lines, diagram_lines
from llama32_desktop.documents.reading.drawing_text import body_lines, table_lines
from llama32_desktop.documents.reading.markup import Element, children, first, name_of
from llama32_desktop.documents.reading.parts import Parts, Relation

_BAND: Final = 0.04
"""Shapes whose tops differ by less, as a share of the slide's height, stand side by side."""
_DEEPEST: Final = 20
_TITLES: Final = ("title", "ctrTitle")

Box = tuple[int, int, int, int]
"""Left, top, width and height in EMU."""


@dataclass(frozen=True)
class Block:
    """What one shape says."""

    text: str
    box: Box | None
    kind: str = ""
    """Of a placeholder: “title”, “body”, “sldNum” and so on."""
    hidden: bool = False
    part: str = ""
    """The name of a picture's part."""


@dataclass
class Shapes:
    """Walks the shapes of one slide, or of a page of notes."""

    parts: Parts
    relations: Mapping[str, Relation]
    layout: Mapping[tuple[str, str], Element]
    """The placeholders that those of the slide take their places from, by kind and number."""
    left_out: dict[str, int] = field(default_factory=dict)
    """How many there are of each kind of thing that is not read."""

    def blocks(self, tree: Element, deep: int = 0) -> Iterator[Block]:
        """A block for each shape that says something, in the file's order."""
        for shape in tree:
            match name_of(shape):
                case "sp" | "cxnSp":
                    yield from self._text(shape)
                case "grpSp" if deep < _DEEPEST:
                    yield from self._group(shape, deep)
                case "graphicFrame":
                    yield from self._frame(shape)
                case "pic":
                    yield self._picture(shape)
                case "AlternateContent":
                    choice = first(shape, "Choice")
                    inner = list(self.blocks(choice, deep + 1)) if choice is not None else []
                    other = first(shape, "Fallback")
                    if not any(block.text for block in inner) and other is not None:
                        inner = list(self.blocks(other, deep + 1))
                    yield from inner

    def _text(self, shape: Element) -> Iterator[Block]:
        kind, number = placeholder(shape)
        model = self.layout.get((kind, number))
        if model is None and kind in _TITLES:
            model = next((self.layout[key] for key in self.layout if key[0] in _TITLES), None)
        body = first(shape, "txBody")
        lines = [_described(shape)] if body is None else []
        if body is not None:
            is_list = kind in ("body", "obj", "")
            lines = body_lines(
                body,
                bullets=lambda level: (
                    is_list and bool(number) and not _without_bullets(level, shape, model)
                ),
            )
        box = _box(shape) or (_box(model) if model is not None else None)
        if text := "\n".join(filter(None, lines)):
            yield Block(text, box, kind, _is_hidden(shape))

    def _group(self, group: Element, deep: int) -> Iterator[Block]:
        # The shapes of a group keep together, and stand where the group does.
        inner = in_order(list(self.blocks(group, deep + 1)), 0)
        box = _box(group)
        hidden = _is_hidden(group)
        for block in inner:
            yield Block(block.text, box, block.kind, hidden or block.hidden, block.part)

    def _frame(self, frame: Element) -> Iterator[Block]:
        data = first(frame, "graphic", "graphicData")
        lines: list[str] = []
        for child in data if data is not None else ():
            match name_of(child):
                case "tbl":
                    lines += table_lines(child)
                case "chart":
                    lines += self._other(child, "id", chart_lines, "chart")
                case "relIds":
                    lines += self._other(child, "dm", diagram_lines, "diagram")
                case "AlternateContent" | "oleObj":
                    self._count("embedded object")
        if not lines:
            lines = [_described(frame)]
        if text := "\n".join(filter(None, lines)):
            yield Block(text, _box(frame), "", _is_hidden(frame))

    def _other(
        self, element: Element, key: str, read: Callable[[Element], list[str]], kind: str
    ) -> list[str]:
        reference = _reference(element, key)
        relation = self.relations.get(reference)
        root = self.parts.xml(relation.target) if relation and relation.inside else None
        lines = read(root) if root is not None else []
        if not lines:
            self._count(kind)
        return lines

    def _picture(self, picture: Element) -> Block:
        names = {name_of(one) for one in picture.iter()}
        media = next((one for one in ("videoFile", "audioFile") if one in names), "")
        if media:
            self._count("video" if media == "videoFile" else "sound")
        blip = first(picture, "blipFill", "blip")
        reference = _reference(blip, "embed") if blip is not None else ""
        relation = self.relations.get(reference)
        part = relation.target if relation and relation.inside and not media else ""
        return Block(_described(picture), _box(picture), "pic", _is_hidden(picture), part)

    def _count(self, kind: str) -> None:
        self.left_out[kind] = self.left_out.get(kind, 0) + 1


def _reference(element: Element, key: str) -> str:
    """The id of a relation; an element's own id has no namespace."""
    return next((value for name, value in element.attrib.items() if name.endswith("}" + key)), "")


def in_order(blocks: list[Block], height: int) -> list[Block]:
    """From top to bottom, what stands side by side from left to right; the title goes first."""
    band = max(1, int(height * _BAND)) if height else 300_000

    def place(pair: tuple[int, Block]) -> tuple[int, int, int, int]:
        position, block = pair
        if block.kind in _TITLES:
            return (0, 0, 0, position)
        if block.box is None:
            return (1, 0, 0, position)
        left = block.box[0]
        return (1, tops[position], left, position)

    tops = _bands([block.box[1] if block.box else 0 for block in blocks], band)
    return [block for _, block in sorted(enumerate(blocks), key=place)]


def _bands(tops: list[int], band: int) -> list[int]:
    """Each top, that of the first of those that are level with it in its place."""
    result = [0] * len(tops)
    begin: int | None = None
    for position in sorted(range(len(tops)), key=tops.__getitem__):
        if begin is None or tops[position] - begin > band:
            begin = tops[position]
        result[position] = begin
    return result


def placeholder(shape: Element) -> tuple[str, str]:
    """Kind and number of the placeholder that a shape fills; a number is empty where it is none."""
    for part in children(shape, "nvSpPr", "nvPicPr", "nvGraphicFramePr"):
        found = first(part, "nvPr", "ph")
        if found is not None:
            return found.get("type", "obj"), found.get("idx", "0")
    return "", ""


def _without_bullets(level: int, *shapes: Element | None) -> bool:
    """Whether a shape, or the one that it takes after, has its own style without bullets."""
    for shape in shapes:
        style = first(shape, "txBody", "lstStyle", f"lvl{level + 1}pPr")
        if style is not None and any(name_of(child).startswith("bu") for child in style):
            return first(style, "buNone") is not None
    return False


def _properties(shape: Element) -> Element | None:
    for part in shape:
        if name_of(part).startswith("nv"):
            return first(part, "cNvPr")
    return None


def _described(shape: Element) -> str:
    """The alternative text that somebody wrote for it."""
    properties = _properties(shape)
    if properties is None:
        return ""
    return " ".join((properties.get("descr") or properties.get("title") or "").split())


def _is_hidden(shape: Element) -> bool:
    properties = _properties(shape)
    return properties is not None and properties.get("hidden") in ("1", "true")


def _box(shape: Element) -> Box | None:
    for part in children(shape, "spPr", "grpSpPr", "xfrm"):
        transform = part if name_of(part) == "xfrm" else first(part, "xfrm")
        offset, size = first(transform, "off"), first(transform, "ext")
        if offset is not None and size is not None:
            try:
                return (
                    int(offset.get("x", "")),
                    int(offset.get("y", "")),
                    int(size.get("cx", "")),
                    int(size.get("cy", "")),
                )
            except ValueError:
                return None
    return None
