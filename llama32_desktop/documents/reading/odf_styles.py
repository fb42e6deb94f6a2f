"""What styles of OpenDocument say that text depends on: numbers of lists and headings, hidden text
(OASIS OpenDocument 1.3, part 3, 16 and 20)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from llama32_desktop.documents.reading.drawing_text import letters, roman
from llama32_desktop.documents.reading.markup import (
    Element,
    attribute,
    children,
    name_of,
    number_in,
)

_LEVELS: Final = 10


@dataclass(frozen=True)
class Level:
    """How items of one level of a list are marked."""

    bullet: bool = False
    form: str = ""
    """1, a, A, i or I; empty where nothing is printed."""
    before: str = ""
    after: str = ""
    shown_levels: int = 1
    start: int = 1


@dataclass
class OdfStyles:
    """The styles of a document, those of its content and the common ones."""

    lists: dict[str, dict[int, Level]] = field(default_factory=dict)
    outline: dict[int, Level] = field(default_factory=dict)
    hiding: set[str] = field(default_factory=set)
    """Names of styles of text that is not shown."""
    hidden_pages: set[str] = field(default_factory=set)
    """Names of styles of slides that are left out of the show."""
    list_of: dict[str, str] = field(default_factory=dict)
    """By the name of a paragraph's style, that of its list's."""
    parents: dict[str, str] = field(default_factory=dict)

    def add(self, root: Element | None) -> None:
        """Take in the styles of a part."""
        for element in root.iter() if root is not None else ():
            match name_of(element):
                case "list-style":
                    self.lists[attribute(element, "name")] = _levels(element)
                case "outline-style":
                    self.outline = _levels(element)
                case "style":
                    self._add_style(element)

    def _add_style(self, element: Element) -> None:
        name = attribute(element, "name")
        if parent := attribute(element, "parent-style-name"):
            self.parents[name] = parent
        if (own := attribute(element, "list-style-name")) or "list-style-name" in "".join(
            element.attrib
        ):
            self.list_of[name] = own
        for properties in children(element, "text-properties", "section-properties"):
            if attribute(properties, "display") == "none":
                self.hiding.add(name)
        for properties in children(element, "drawing-page-properties"):
            if attribute(properties, "visibility") == "hidden":
                self.hidden_pages.add(name)

    def hides(self, name: str) -> bool:
        """Whether text of a style is not shown."""
        for _ in range(_LEVELS):
            if name in self.hiding:
                return True
            if name not in self.parents:
                return False
            name = self.parents[name]
        return False


def _levels(style: Element) -> dict[int, Level]:
    found = {}
    for element in style:
        level = number_in(attribute(element, "level"), 0)
        if not 0 < level <= _LEVELS:
            continue
        start, shown = attribute(element, "start-value"), attribute(element, "display-levels")
        found[level] = Level(
            bullet=name_of(element) in ("list-level-style-bullet", "list-level-style-image"),
            form=attribute(element, "num-format"),
            before=attribute(element, "num-prefix"),
            after=attribute(element, "num-suffix"),
            shown_levels=number_in(shown, 1),
            start=number_in(start, 1),
        )
    return found


def label(levels: dict[int, Level], numbers: dict[int, int], level: int) -> str:
    """The mark of an item, with a space behind it; empty where there is none."""
    own = levels.get(level)
    if own is None or own.bullet:
        return "- "
    if not own.form:
        mark = f"{own.before}{own.after}".strip()
        return f"{mark} " if mark else ""
    shown = range(max(1, level - own.shown_levels + 1), level + 1)
    texts = []
    for one in shown:
        form = levels.get(one, own).form
        if form or one == level:
            texts.append(_printed(numbers.get(one, 1), form or own.form))
    return f"{own.before}{'.'.join(texts)}{own.after} "


def _printed(number: int, form: str) -> str:
    match form:
        case "a":
            return letters(number)
        case "A":
            return letters(number).upper()
        case "i":
            return roman(number)
        case "I":
            return roman(number).upper()
    return str(number)
