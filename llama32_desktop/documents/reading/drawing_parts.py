"""What a slide takes from other parts: the numbers of charts, the texts of diagrams
(ECMA-376, part 1, 21.2 and 21.4)."""

from __future__ import annotations

from typing import Final

from llama32_desktop.documents.reading.drawing_text import paragraph_text
from llama32_desktop.documents.reading.markup import Element, children, first, name_of, number_in

_MOST_ROWS: Final = 2_000


def chart_lines(root: Element) -> list[str]:
    """Titles of a chart and of its axes, then its numbers as a table with tabs."""
    titles = [element for element in root.iter() if name_of(element) == "title"]
    lines = [text for title in titles if (text := _texts(title))]
    series = [element for element in root.iter() if name_of(element) == "ser"]
    heads = [" ".join(_values(first(one, "tx")).values()) for one in series]
    columns = [_values(_first_of(one, "val", "yVal")) for one in series]
    categories: dict[int, str] = {}
    for one in series:
        categories = categories or _values(_first_of(one, "cat", "xVal"))
    if any(heads):
        lines.append("\t".join(["", *heads]).rstrip())
    rows = sorted({number for column in (categories, *columns) for number in column})
    for number in rows[:_MOST_ROWS]:
        cells = [categories.get(number, ""), *(column.get(number, "") for column in columns)]
        lines.append("\t".join(cells).rstrip())
    if len(rows) > _MOST_ROWS:
        lines.append(f"[Rows of this chart that were not read: {len(rows) - _MOST_ROWS}]")
    return lines


def diagram_lines(root: Element) -> list[str]:
    """The texts of a diagram's points, in their order."""
    points = [element for element in root.iter() if name_of(element) == "pt"]
    return [text for point in points if (text := _texts(point))]


def _texts(element: Element) -> str:
    paragraphs = [paragraph_text(one) for one in element.iter() if name_of(one) == "p"]
    return " ".join(" ".join(paragraphs).split())


def _first_of(element: Element, *names: str) -> Element | None:
    return next((child for child in element if name_of(child) in names), None)


def _values(element: Element | None) -> dict[int, str]:
    """The values that a chart keeps of the cells that it shows, by their numbers."""
    found: dict[int, str] = {}
    if element is None:
        return found
    caches = [one for one in element.iter() if name_of(one) in ("lvl", "strCache", "numCache")]
    for cache in caches or [element]:
        for position, point in enumerate(children(cache, "pt")):
            given = point.get("idx", "")
            value = first(point, "v")
            number = number_in(given, position)
            found[number] = " ".join(
                filter(None, ((value.text or "") if value is not None else "", found.get(number)))
            )
    if not found and (value := first(element, "v")) is not None:
        found[0] = value.text or ""
    return found
