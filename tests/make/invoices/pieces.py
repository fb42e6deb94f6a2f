"""Pieces of letters, forms, services and slips."""

from __future__ import annotations

from tests.make.invoices.printed import Printed
from tests.make.invoices.sheet import Sheet


def column(s: Sheet, x: float, y: float, texts: list[str], size: float = 9) -> float:
    for text in filter(None, texts):
        s.text(x, y, text, size)
        y += size + 3
    return y


def lines(
    s: Sheet, p: Printed, y: float, places: dict[str, float], *, upper: bool = False
) -> float:
    """A column of figures is flush at its right."""
    p.columns = tuple(places)
    p.shown.add("lines")
    for name, x in places.items():
        head = p.word(name).upper() if upper else p.word(name)
        s.text(x, y, head, 8, align="left" if name == "description" else "right")
    y += 16
    for line in p.content.lines:
        for name, x in places.items():
            value = getattr(line, name)
            text = value if name == "description" else p.figure(value)
            text = str(value) if name == "quantity" else text
            s.text(x, y, text, 9.5, align="left" if name == "description" else "right")
        y += 15
    return y + 6


def row(
    s: Sheet, y: float, cells: dict[float, str], size: float = 9, *, bold: bool = False
) -> None:
    """Cells by place; a negative one is where the text ends."""
    for x, text in cells.items():
        s.text(abs(x), y, text, size, bold=bold, align="right" if x < 0 else "left")
