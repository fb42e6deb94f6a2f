"""Tables and sums that the families made for learning lay out."""

from __future__ import annotations

from collections.abc import Sequence

from tests.make.invoices.blocks import GREY, LEFT, RIGHT
from tests.make.invoices.printed import Printed
from tests.make.invoices.sheet import Align, Sheet

ALL = ("position", "description", "quantity", "price", "rate", "amount")
_FLUSH = {"position": "left", "description": "left"}


def table(
    s: Sheet,
    p: Printed,
    y: float,
    columns: Sequence[str] = ALL,
    *,
    ruled: bool = True,
    grid: bool = False,
    striped: bool = False,
    spaced: bool = False,
    signs: bool = False,
    notes: bool = False,
    bottom: float = 720,
) -> float:
    """Heads and lines; goes on to further pages. `signs`: amounts with their currency; `notes`: a
    second row of description under some lines."""
    p.columns = tuple(columns)
    p.shown.add("lines")
    right = _edges(columns)
    y = _heads(s, p, y, columns, right, ruled=ruled or grid, spaced=spaced, shaded=striped)
    top = y - 12
    for at, line in enumerate(p.content.lines, 1):
        if y > bottom:
            if grid:
                _frame(s, right, columns, top, y - 10)
            s.page()
            y = _heads(s, p, 70, columns, right, ruled=ruled or grid, spaced=spaced, shaded=False)
            top = y - 12
        if striped and at % 2:
            s.box(LEFT - 4, y - 11, RIGHT - LEFT + 8, 16, (0.94, 0.95, 0.97))
        money = p.money if signs else p.figure
        cells = {
            "position": str(at),
            "description": line.description,
            "quantity": str(line.quantity),
            "price": money(line.price),
            "rate": p.rate(line.rate) + " %",
            "amount": money(line.amount),
        }
        for name in columns:
            align: Align = "left" if name in _FLUSH else "right"
            s.text(right[name], y, cells[name], 9, align=align)
        y += 16
        if notes and at % 2:
            s.text(
                right["description"],
                y - 4,
                f"Art. {at}0{at}-{len(line.description)}",
                7.5,
                colour=GREY,
            )
            y += 9
        if grid:
            s.rule(LEFT - 4, y - 11, RIGHT + 4)
    if grid:
        _frame(s, right, columns, top, y - 11)
    elif ruled:
        s.rule(LEFT, y - 9, RIGHT)
    return y + 8


def _edges(columns: Sequence[str]) -> dict[str, float]:
    """Where each column is flush: left of texts, right of figures."""
    places = {"position": LEFT, "description": LEFT + (30 if "position" in columns else 0)}
    numbers = [name for name in columns if name not in places]
    edge = RIGHT
    for name in reversed(numbers):
        places[name] = edge
        edge -= 55 if name in ("rate", "quantity") else 82
    return places


def _heads(
    s: Sheet,
    p: Printed,
    y: float,
    columns: Sequence[str],
    right: dict[str, float],
    *,
    ruled: bool,
    spaced: bool,
    shaded: bool,
) -> float:
    if shaded:
        s.box(LEFT - 4, y - 12, RIGHT - LEFT + 8, 18, (0.85, 0.88, 0.92))
    for name in columns:
        align: Align = "left" if name in _FLUSH else "right"
        label = p.word(name).upper() if spaced else p.word(name)
        size = min(8.5, 76 / max(1.0, s.width_of(label, 1, bold=True)))
        if name == "description":
            size = 8.5
        s.text(right[name], y, label, size, bold=not spaced, align=align, spaced=spaced * 0.8)
    if ruled:
        s.rule(LEFT - 4, y + 5, RIGHT + 4)
    return y + 20


def _frame(
    s: Sheet, right: dict[str, float], columns: Sequence[str], top: float, bottom: float
) -> None:
    s.box(LEFT - 4, top - 20, RIGHT - LEFT + 8, bottom - top + 20)
    for name in columns:
        if name != columns[-1] and name not in ("position", "description"):
            s.rule(right[name] + 4, top - 20, right[name] + 4, bottom)


def sums(
    s: Sheet,
    p: Printed,
    y: float,
    *,
    x: float = 340,
    edge: float = RIGHT,
    band: bool = False,
    colon: str = "",
    large: float = 11,
) -> float:
    """Net, tax by rate, total; with what is paid and what is left where part of it is paid."""
    content = p.content
    if content.tax:
        y = _sum(s, x, edge, y, p.word("subtotal") + colon, p.value("subtotal"))
        for tax in content.taxes:
            label = p.word("tax").format(rate=p.rate(tax.rate))
            y = _sum(s, x, edge, y, label + colon, p.money(tax.tax))
        p.shown.add("tax")
    if band:
        s.box(x - 6, y - 12, edge - x + 12, 19, (0.88, 0.88, 0.88))
    y = _sum(s, x, edge, y + 2, p.total_label() + colon, p.value("total"), large, bold=True)
    if content.prepaid:
        y = _sum(s, x, edge, y, p.word("prepaid") + colon, "-" + p.value("prepaid"))
        label = p.total_label("payable")
        y = _sum(s, x, edge, y, label + colon, p.value("due_amount"), large, bold=True)
    if content.kind == "reverse":
        y += 12
        s.text(LEFT, y, p.word(p.chance.choice(("reverse", "exempt"))), 9)
    return y + 12


def _sum(
    s: Sheet,
    x: float,
    edge: float,
    y: float,
    label: str,
    value: str,
    size: float = 9.5,
    *,
    bold: bool = False,
) -> float:
    s.text(x, y, label, size, bold=bold)
    s.text(edge, y, value, size, bold=bold, align="right")
    return y + size + 6


def tax_table(s: Sheet, p: Printed, y: float, *, x: float = LEFT) -> float:
    """A row for each rate with what it is of."""
    p.shown.add("taxes")
    for at, head in enumerate((p.word("rate"), p.word("base"), p.word("taxes"))):
        s.text(x + 60 + 75 * at, y, head, 8, bold=True, align="right")
    for tax in p.content.taxes:
        y += 13
        for at, text in enumerate((p.rate(tax.rate) + " %", p.figure(tax.base), p.figure(tax.tax))):
            s.text(x + 60 + 75 * at, y, text, 8, align="right")
    return y + 20
