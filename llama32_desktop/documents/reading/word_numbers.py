"""The numbers of numbered paragraphs in Word (ECMA-376, part 1, 17.9): “§ 6”, “(b)”, “1.2.3”."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

from llama32_desktop.documents.reading.drawing_text import letters, roman
from llama32_desktop.documents.reading.markup import (
    Element,
    attribute,
    children,
    first,
    name_of,
    number_in,
)

_LEVELS: Final = 9
_FORMAT: Final = re.compile(r"%([1-9])")
BULLET: Final = "-"


@dataclass(frozen=True)
class _Level:
    start: int = 1
    kind: str = "decimal"
    text: str = ""
    restarts: bool = True
    legal: bool = False
    """Whether all numbers in it are written in figures."""
    style: str = ""
    """The style whose paragraphs are of this level."""


@dataclass
class _Numbering:
    """One `w:num`: a list of levels, and where it begins otherwise than they say."""

    abstract: str
    levels: dict[int, _Level]
    starts: dict[int, int]
    begun: set[int] = field(default_factory=set)


class Numbers:
    """Counts paragraphs in their order."""

    def __init__(self, numbering: Element | None, styles: Element | None) -> None:
        self._styles = _numbered_styles(styles)
        self._numberings = _numberings(numbering, self._styles)
        self._counters: dict[str, list[int | None]] = {}

    def label(self, properties: Element | None, style: str) -> tuple[str, int]:
        """What stands before a paragraph, “” for nothing, and its level from 0.

        Args:
            properties: The paragraph's `w:pPr`.
            style: The id of its style.
        """
        number, level = _number_of(properties)
        if number is None:
            number, level = self._styles.get(style, (None, None))
        numbering = self._numberings.get(number or "")
        if numbering is None:
            return "", 0
        if level is None:
            levels = numbering.levels.items()
            level = next((n for n, one in levels if style and one.style == style), 0)
        return self._counted(numbering, level), level

    def _counted(self, numbering: _Numbering, level: int) -> str:
        own = numbering.levels.get(level)
        if own is None or own.kind == "none":
            return ""
        if own.kind == "bullet":
            return BULLET
        counters = self._counters.setdefault(numbering.abstract, [None] * _LEVELS)
        start = numbering.starts.get(level, own.start)
        before = counters[level]
        fresh = level in numbering.starts and level not in numbering.begun
        counters[level] = start if before is None or fresh else before + 1
        numbering.begun.add(level)
        for deeper in range(level + 1, _LEVELS):
            if numbering.levels.get(deeper, own).restarts:
                counters[deeper] = None

        def number(match: re.Match[str]) -> str:
            place = int(match[1]) - 1
            one = numbering.levels.get(place, own)
            value = counters[place]
            kind = "decimal" if own.legal else one.kind
            return written(one.start if value is None else value, kind)

        return _FORMAT.sub(number, own.text).strip()


def written(number: int, kind: str) -> str:
    """A number as ST_NumberFormat (17.18.59) names the way; in figures where it is another."""
    if kind in ("upperRoman", "lowerRoman"):
        text = roman(number)
    elif kind in ("upperLetter", "lowerLetter"):
        text = letters(number)
    elif kind == "decimalZero":
        text = f"{number:02}"
    else:
        text = ""
    return (text.upper() if kind.startswith("upper") else text) or str(number)


def _number_of(properties: Element | None) -> tuple[str | None, int | None]:
    """The id of the list and the level that a paragraph's or a style's properties give."""
    given = first(properties, "numPr")
    if given is None:
        return None, None
    number, level = first(given, "numId"), first(given, "ilvl")
    return (
        None if number is None else attribute(number, "val"),
        None if level is None else number_in(attribute(level, "val"), 0),
    )


def _numbered_styles(styles: Element | None) -> dict[str, tuple[str | None, int | None]]:
    """By a style's id the list and the level of its paragraphs, its own or those it is based on."""
    own: dict[str, tuple[str | None, int | None]] = {}
    based: dict[str, str] = {}
    for style in () if styles is None else children(styles, "style"):
        name, parent = attribute(style, "styleId"), first(style, "basedOn")
        own[name] = _number_of(first(style, "pPr"))
        based[name] = "" if parent is None else attribute(parent, "val")
    found: dict[str, tuple[str | None, int | None]] = {}
    for name in own:
        number, level = own[name]
        ancestor, seen = based[name], {name}
        while number is None and ancestor in own and ancestor not in seen:
            seen.add(ancestor)
            number, above = own[ancestor]
            level = above if level is None else level
            ancestor = based[ancestor]
        if number is not None:
            found[name] = number, level
    return found


def _numberings(
    root: Element | None, styles: dict[str, tuple[str | None, int | None]]
) -> dict[str, _Numbering]:
    if root is None:
        return {}
    abstracts = {attribute(one, "abstractNumId"): one for one in children(root, "abstractNum")}
    numbers = {attribute(one, "numId"): one for one in children(root, "num")}

    def abstract_of(number: str, deep: int = 0) -> str:
        pointer = first(numbers.get(number), "abstractNumId")
        name = "" if pointer is None else attribute(pointer, "val")
        link = first(abstracts.get(name), "numStyleLink")
        linked = None if link is None else styles.get(attribute(link, "val"), (None, None))[0]
        return abstract_of(linked, deep + 1) if linked and deep < _LEVELS else name

    found = {}
    for name, number in numbers.items():
        abstract = abstract_of(name)
        levels, starts = _levels(abstracts.get(abstract)), {}
        for override in children(number, "lvlOverride"):
            level = number_in(attribute(override, "ilvl"), 0)
            levels |= _levels(override)
            start = first(override, "startOverride")
            if start is not None:
                starts[level] = number_in(attribute(start, "val"), 1)
        found[name] = _Numbering(abstract, levels, starts)
    return found


def _levels(root: Element | None) -> dict[int, _Level]:
    found = {}
    for level in () if root is None else children(root, "lvl"):
        values = {name_of(child): attribute(child, "val") for child in level}
        place = number_in(attribute(level, "ilvl"), 0)
        if not 0 <= place < _LEVELS:
            continue
        found[place] = _Level(
            start=number_in(values.get("start", ""), 1),
            kind=values.get("numFmt", "decimal"),
            text=values.get("lvlText", ""),
            restarts=values.get("lvlRestart") != "0",
            legal="isLgl" in values and values["isLgl"] not in ("0", "false"),
            style=values.get("pStyle", ""),
        )
    return found
