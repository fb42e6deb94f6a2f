"""Pieces that the families made for learning lay out: each returns where the next may stand."""

from __future__ import annotations

from collections.abc import Sequence

from tests.make.invoices.printed import Printed
from tests.make.invoices.sheet import Align, Sheet

LEFT, RIGHT = 56.0, 540.0
GREY = (0.45, 0.45, 0.45)


def rows(
    s: Sheet, x: float, y: float, texts: Sequence[str], size: float = 9, *, align: Align = "left"
) -> float:
    """One under the other; empty ones are left out."""
    for text in filter(None, texts):
        s.text(x, y, text, size, align=align)
        y += size * 1.3
    return y


def address(p: Printed) -> list[str]:
    return [p.content.supplier.street, p.content.supplier.town]


def sender_line(s: Sheet, p: Printed, x: float, y: float) -> float:
    """The small line over the address in an envelope's window (DIN 5008)."""
    text = " · ".join([p.value("supplier"), *address(p)])
    width = s.text(x, y, text, 7)
    s.rule(x, y + 2, x + width)
    return y + 14


def recipient(
    s: Sheet, p: Printed, x: float, y: float, *, label: str = "", contact: bool = False
) -> float:
    buyer = p.content.buyer
    if label:
        s.text(x, y, label, 8, colour=GREY)
        y += 13
    return rows(
        s, x, y, [p.value("buyer"), buyer.person if contact else "", buyer.street, buyer.town], 10
    )


def pairs(
    s: Sheet,
    p: Printed,
    x: float,
    y: float,
    names: Sequence[str],
    *,
    gap: float = 0,
    colon: str = ":",
    flush: Align = "left",
    size: float = 9,
    step: float = 14,
) -> float:
    """Labels and values in lines: behind each other, or in a column `gap` further right."""
    for name in names:
        label, value = p.pair(name)
        if not gap:
            s.text(x, y, f"{label}{colon} {value}", size)
        elif flush == "right":
            s.text(x + gap - 8, y, label + colon, size, align="right")
            s.text(x + gap, y, value, size)
        else:
            s.text(x, y, label + colon, size)
            s.text(x + gap, y, value, size)
        y += step
    return y


def strip(
    s: Sheet, p: Printed, y: float, names: Sequence[str], *, boxed: bool = False, x: float = LEFT
) -> float:
    """Labels in a row, each value under its own."""
    wide = (RIGHT - x) / len(names)
    for at, name in enumerate(names):
        label, value = p.pair(name)
        left = x + at * wide
        if boxed:
            s.box(left - 3, y - 11, wide, 30)
        s.text(left, y, label, 7.5, colour=GREY)
        s.text(left, y + 13, value, 9.5)
    return y + 34


def footer(s: Sheet, p: Printed, y: float = 770, *, columns: bool = True) -> None:
    """Address, account, register and tax number, in columns or in centred lines."""
    seller = p.content.supplier
    vat = f"{p.word('vat')} {p.value('vat')}" if seller.vat else ""
    account = [f"IBAN {p.value('iban')}", f"BIC {seller.bic}"] if seller.iban else []
    parts = [
        [p.value("supplier"), *address(p)],
        [f"{p.word('phone')} {seller.phone}", f"info@{seller.domain}", f"www.{seller.domain}"],
        account,
        [vat, p.sentence("register")],
    ]
    s.rule(LEFT, y - 10, RIGHT)
    if columns:
        for at, part in enumerate(parts):
            rows(s, LEFT + (0, 110, 215, 360)[at], y, part, 6)
        return
    for part in ([*parts[0], *parts[1]], [*parts[2], *parts[3]]):
        s.text(s.width / 2, y, " · ".join(filter(None, part)), 6.5, align="center", colour=GREY)
        y += 10


def bank(s: Sheet, p: Printed, x: float, y: float, size: float = 9) -> float:
    """The account in the text, with the bank's code."""
    seller = p.content.supplier
    if not seller.iban:
        return y
    return rows(s, x, y, [f"IBAN: {p.value('iban')}", f"BIC: {seller.bic}"], size)
