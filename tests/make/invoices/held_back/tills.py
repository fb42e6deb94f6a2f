"""Held back: whoever writes rules must not read this file. What tills and dot printers print."""

from __future__ import annotations

from tests.make.invoices.held_back.pieces import guest, home, sums, vat
from tests.make.invoices.pieces import row
from tests.make.invoices.printed import Printed
from tests.make.invoices.sheet import Sheet


def restaurant(s: Sheet, p: Printed) -> None:
    """Dishes with their number in front, the total between dashes, the card's slip beneath."""
    edge = s.width - 10
    s.text(s.width / 2, 26, p.value("supplier"), 10, bold=True, align="center")
    s.text(s.width / 2, 38, home(p)[0], 7, align="center")
    s.text(s.width / 2, 48, home(p)[1], 7, align="center")
    s.text(s.width / 2, 58, vat(p, ":") or p.content.supplier.phone, 7, align="center")
    row(
        s,
        78,
        {
            10: f"{p.word('table')} {p.chance.randint(1, 30)}",
            -edge: f"{p.word('receipt')} {p.value('number')}",
        },
        7,
    )
    row(
        s,
        89,
        {10: p.value("date"), -edge: f"{p.chance.randint(11, 22)}:{p.chance.randint(10, 59)}"},
        7,
    )
    dashes = "-" * int((edge - 10) / s.width_of("-", 7))
    row(s, 99, {10: dashes}, 7)
    y = 111.0
    p.columns = ("quantity", "description", "amount")
    p.shown.add("lines")
    for line in p.content.lines:
        row(s, y, {10: f"{line.quantity}  {line.description}", -edge: p.figure(line.amount)}, 7.5)
        y += 11
    row(s, y, {10: dashes}, 7)
    value = p.value("total")
    room = edge - 16 - s.width_of(value, 10, bold=True)
    label = p.total_label()
    row(s, y + 15, {10: label}, min(10, room / s.width_of(label, 1.1, bold=True)), bold=True)
    row(s, y + 15, {-edge: value}, 10, bold=True)
    row(s, y + 24, {10: dashes}, 7)
    y += 36
    for tax in p.content.taxes:
        label = p.word("tax").format(rate=p.rate(tax.rate))
        row(s, y, {10: f"{label} ({p.figure(tax.base)})", -edge: p.figure(tax.tax)}, 7)
        y += 10
    p.shown |= {"tax", "taxes"}
    row(s, y + 6, {10: p.word("card"), -edge: p.figure(p.content.total)}, 7.5)
    row(s, y + 16, {10: f"************{p.chance.randint(1000, 9999)}   AID A0000000041010"}, 6.5)
    s.text(s.width / 2, y + 40, p.word("thanks"), 7.5, align="center")


def pharmacy(s: Sheet, p: Printed) -> None:
    """Letters of rates behind the prices, cash and change, number and day at the foot."""
    edge = s.width - 14
    s.text(14, 30, p.value("supplier"), 9, bold=True)
    row(s, 41, {14: ", ".join(home(p))}, 6.5)
    row(s, 51, {14: vat(p)}, 6.5)
    s.rule(14, 58, edge)
    y = 72.0
    p.columns = ("description", "quantity", "price", "amount")
    p.shown.add("lines")
    letters = {tax.rate: "ABCDE"[at] for at, tax in enumerate(p.content.taxes)}
    for line in p.content.lines:
        row(s, y, {14: line.description}, 8)
        row(
            s,
            y + 10,
            {
                30: f"{line.quantity} x {p.figure(line.price)}",
                -edge: f"{p.figure(line.amount)} {letters[line.rate]}",
            },
            8,
        )
        y += 22
    s.rule(14, y - 7, edge)
    value = p.value("total")
    room = edge - 20 - s.width_of(value, 10, bold=True)
    label = p.total_label()
    row(s, y + 8, {14: label}, min(10, room / s.width_of(label, 1.1, bold=True)), bold=True)
    row(s, y + 8, {-edge: value}, 10, bold=True)
    paid = (p.content.total // 100 + 1) * 100
    row(s, y + 23, {14: p.word("cash"), -edge: p.figure(paid)}, 8)
    row(s, y + 34, {14: p.word("change"), -edge: p.figure(paid - p.content.total)}, 8)
    y += 54
    for tax in p.content.taxes:
        label = p.word("tax").format(rate=p.rate(tax.rate))
        row(
            s,
            y,
            {
                14: f"{letters[tax.rate]} {label}",
                -150: p.figure(tax.base),
                -edge: p.figure(tax.tax),
            },
            7,
        )
        y += 10
    p.shown |= {"tax", "taxes"}
    y += 12
    row(s, y, {14: f"{p.value('date')} {p.chance.randint(8, 19)}:{p.chance.randint(10, 59)}:08"}, 7)
    row(s, y + 10, {14: f"{p.word('receipt')} {p.value('number')}", -edge: "#002 KASA 3"}, 7)
    s.text(s.width / 2, y + 32, p.word("thanks"), 8, align="center")


def dots(s: Sheet, p: Printed) -> None:
    """A wholesaler's list from a dot printer: one width of letters, rows of dashes for rules."""
    dashes = "-" * int(495 / s.width_of("-", 9))
    row(s, 50, {50: p.value("supplier")}, 11)
    row(s, 63, {50: ", ".join(home(p))}, 8)
    row(
        s,
        75,
        {
            50: "  ".join(
                filter(None, (vat(p, ":"), f"{p.word('phone')} {p.content.supplier.phone}"))
            )
        },
        8,
    )
    row(s, 50, {330: p.word("title")}, 12)
    for at, name in enumerate(("number", "date", "due")):
        label, value = p.pair(name)
        row(s, 64 + 12 * at, {330: f"{label[:20]:<20}: {value}"}, 7.5)
    row(s, 112, {50: p.word("to")}, 8)
    for at, text in enumerate(guest(p)):
        row(s, 124 + 12 * at, {50: text}, 9)
    row(s, 166, {50: dashes}, 9)
    places = {
        "position": 50.0,
        "description": 80.0,
        "quantity": -330.0,
        "price": -430.0,
        "amount": -540.0,
    }
    for name, x in places.items():
        row(s, 178, {x: p.word(name)[:14]}, 8)
    row(s, 189, {50: dashes}, 9)
    y = 202.0
    p.columns = ("description", "quantity", "price", "amount")
    p.shown.add("lines")
    for at, line in enumerate(p.content.lines, 1):
        cells = {
            50: f"{at:03d}",
            80: line.description,
            -330: str(line.quantity),
            -430: p.figure(line.price),
            -540: p.figure(line.amount),
        }
        row(s, y, cells, 9)
        y += 13
    row(s, y, {50: dashes}, 9)
    y += 14
    for label, value in sums(p):
        row(s, y, {290: label}, min(8.5, 140 / s.width_of(label, 1)))
        row(s, y, {-540: value}, 9)
        y += 14
    row(s, y + 40, {80: "(..............)", 380: "(..............)"}, 9)
