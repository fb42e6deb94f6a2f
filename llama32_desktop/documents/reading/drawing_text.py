"""Text bodies and tables of DrawingML (ECMA-376, part 1, 21.1), as lines."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from llama32_desktop.documents.reading.markup import (
    Element,
    attribute,
    children,
    first,
    name_of,
    number_in,
)

_LETTERS: Final = "abcdefghijklmnopqrstuvwxyz"
_ROMAN: Final = (
    *((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l")),
    *((40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")),
)
_DEEPEST: Final = 8


def body_lines(body: Element, *, bullets: Callable[[int], bool]) -> list[str]:
    """A line for each paragraph that has text; those of lists have their marks.

    Args:
        bullets: Whether paragraphs of a level, from 0, have a bullet where they do not say so.
    """
    lines = []
    counters: dict[int, int] = {}
    for paragraph in children(body, "p"):
        text = paragraph_text(paragraph).strip()
        if not text:
            continue
        properties = first(paragraph, "pPr")
        given = properties.get("lvl", "0") if properties is not None else "0"
        level = min(number_in(given, 0), _DEEPEST)
        mark = _mark(properties, counters, level, bullets)
        lines.append("  " * level * bool(mark) + mark + text.replace("\n", "\n" + " " * len(mark)))
    return lines


def paragraph_text(paragraph: Element) -> str:
    """Its runs, fields, breaks and formulas."""
    parts = []
    for child in paragraph:
        match name_of(child):
            case "r" | "fld":
                text = first(child, "t")
                parts.append((text.text or "") if text is not None else "")
            case "br":
                parts.append("\n")
            case "m" | "AlternateContent":
                parts += [one.text or "" for one in _chosen(child).iter() if name_of(one) == "t"]
    return "".join(parts).replace("\v", "\n").replace("\xa0", " ")


def _chosen(element: Element) -> Element:
    """Of alternatives (ECMA-376, part 3) the first, which says the most."""
    choice = first(element, "Choice")
    return element if choice is None else choice


def _mark(
    properties: Element | None,
    counters: dict[int, int],
    level: int,
    bullets: Callable[[int], bool],
) -> str:
    for deeper in [one for one in counters if one > level]:
        del counters[deeper]
    kinds = {name_of(child): child for child in properties} if properties is not None else {}
    if "buAutoNum" in kinds:
        numbering = kinds["buAutoNum"]
        start = numbering.get("startAt", "1")
        before = counters.get(level, number_in(start, 1) - 1)
        counters[level] = before + 1
        return numbered(before + 1, numbering.get("type", ""))
    counters.pop(level, None)
    if "buNone" in kinds:
        return ""
    return "- " if "buChar" in kinds or "buBlip" in kinds or bullets(level) else ""


def numbered(number: int, kind: str) -> str:
    """A number as one of the schemes of ST_TextAutonumberScheme (20.1.10.61) writes it."""
    text = str(number)
    if kind.startswith("alpha"):
        text = letters(number)
    elif kind.startswith("roman"):
        text = roman(number)
    if "Uc" in kind:
        text = text.upper()
    if kind.endswith("ParenBoth"):
        return f"({text}) "
    return f"{text}) " if kind.endswith("ParenR") else f"{text}. "


def letters(number: int) -> str:
    """a to z, then aa, bb and so on."""
    return _LETTERS[(number - 1) % 26] * ((number - 1) // 26 + 1) if 0 < number < 1000 else ""


def roman(number: int) -> str:
    """Small Roman numerals."""
    result = ""
    for value, sign in _ROMAN if 0 < number < 4000 else ():
        while number >= value:
            result += sign
            number -= value
    return result


def table_lines(table: Element) -> Iterator[str]:
    """A line for each row, with tabs between its cells."""
    for row in children(table, "tr"):
        cells = []
        for cell in children(row, "tc"):
            body = first(cell, "txBody")
            covered = attribute(cell, "hMerge") == "1" or attribute(cell, "vMerge") == "1"
            paragraphs = children(body, "p") if body is not None and not covered else []
            cells.append(" ".join(" ".join(map(paragraph_text, paragraphs)).split()))
        if line := "\t".join(cells).rstrip():
            yield line
