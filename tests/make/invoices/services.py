"""Bills of services that count much."""

from __future__ import annotations

import datetime

from tests.make.invoices.pieces import row
from tests.make.invoices.printed import Printed
from tests.make.invoices.sheet import Sheet


def utility(s: Sheet, p: Printed) -> None:
    """A supplier of energy: a box with what is to be paid, readings with their days, the sums."""
    seller, buyer, content = p.content.supplier, p.content.buyer, p.content
    s.logo(50, 30, 150, seller.name)
    row(s, 60, {-545: p.value("supplier")}, 9, bold=True)
    row(s, 72, {-545: f"{seller.street}, {seller.town}"}, 8)
    row(s, 84, {-545: f"service@{seller.domain} · {seller.phone}"}, 8)
    for at, text in enumerate((p.value("buyer"), buyer.street, buyer.town)):
        s.text(50, 130 + 13 * at, text, 10)
    for at, name in enumerate(("customer", "number", "date")):
        label, value = p.pair(name)
        row(s, 130 + 13 * at, {360: label, -545: value}, 8.5)
    first = content.date - datetime.timedelta(days=365)
    last = content.date - datetime.timedelta(days=10)
    s.text(50, 215, f"{p.word('title')} {p.day(first)} – {p.day(last)}", 13, bold=True)
    s.box(50, 235, 495, 50, (0.88, 0.94, 0.88))
    owed = "due_amount" if content.prepaid else "total"
    label = p.total_label("payable" if content.prepaid else "total")
    row(s, 264, {64: label, -530: p.value(owed)}, 15, bold=True)
    s.text(
        64,
        278,
        p.sentence("until")
        if "{total}" not in p.word("until") or not content.prepaid
        else "{} {}".format(*p.pair("due")),
        8,
    )
    s.text(50, 320, f"{p.word('position')} 4711-{seller.register}", 8)
    start = p.chance.randint(10_000, 60_000)
    for at, (day, reading) in enumerate(
        ((first, start), (last, start + p.chance.randint(900, 4000)))
    ):
        row(
            s,
            334 + 13 * at,
            {50: p.day(day), 200: f"{reading} kWh", -330: f"{reading % 97},{at}00"},
        )
    y = 390.0
    p.columns = ("description", "quantity", "price", "amount")
    p.shown.add("lines")
    row(
        s,
        y,
        {
            50: p.word("description"),
            -300: p.word("quantity"),
            -410: p.word("price"),
            -545: p.word("amount"),
        },
        8.5,
        bold=True,
    )
    for line in content.lines:
        y += 15
        row(
            s,
            y,
            {
                50: line.description,
                -300: str(line.quantity),
                -410: p.figure(line.price),
                -545: p.figure(line.amount),
            },
        )
    s.rule(50, y + 6, 545)
    y += 22
    row(s, y, {50: p.word("subtotal"), -545: p.value("subtotal")})
    for tax in content.taxes:
        y += 15
        row(s, y, {50: p.word("tax").format(rate=p.rate(tax.rate)), -545: p.money(tax.tax)})
    p.shown.add("tax")
    y += 17
    row(s, y, {50: p.total_label(), -545: p.value("total")}, bold=True)
    if content.prepaid:
        y += 15
        row(s, y, {50: p.word("prepaid"), -545: p.value("prepaid")})
        y += 17
        row(s, y, {50: p.word("payable"), -545: p.value("due_amount")}, bold=True)
    if seller.iban:
        s.text(
            50, 790, f"{p.value('supplier')} · IBAN {p.value('iban')} · {p.sentence('register')}", 7
        )
    if seller.vat:
        s.text(50, 800, f"{p.word('vat')} {p.value('vat')}", 7)


def hotel(s: Sheet, p: Printed) -> None:
    """A guest's account: arrival and departure, a day in each line, rates of tax at the foot."""
    seller, buyer, content = p.content.supplier, p.content.buyer, p.content
    s.text(s.width / 2, 60, p.value("supplier"), 20, align="center", spaced=1.5)
    s.text(s.width / 2, 76, f"{seller.street}  ·  {seller.town}", 8, align="center")
    for at, text in enumerate((p.value("buyer"), buyer.street, buyer.town)):
        s.text(60, 130 + 13 * at, text, 10)
    nights = len(content.lines)
    arrival = content.date - datetime.timedelta(days=nights)
    row(s, 130, {340: "Check-in", -535: p.day(arrival)})
    row(s, 144, {340: "Check-out", -535: p.hide("date")})
    row(s, 158, {340: "Room / Zimmer", -535: str(p.chance.randint(101, 620))})
    label, value = p.pair("number")
    row(s, 205, {60: f"{label} {value}", -535: "{} {}".format(*p.pair("date"))}, 11, bold=True)
    y = 235.0
    p.columns = ("description", "amount")
    p.shown.add("lines")
    for at, line in enumerate(content.lines):
        day = arrival + datetime.timedelta(days=at)
        row(s, y, {60: p.day(day), 170: line.description, -535: p.figure(line.amount)})
        y += 15
    s.rule(60, y - 6, 535)
    y += 10
    row(s, y, {300: p.total_label(), -535: p.value("total")}, 11, bold=True)
    row(s, y + 15, {300: "VISA **** 4417", -535: p.figure(content.total)}, 8)
    y += 45
    p.shown |= {"taxes", "subtotal", "tax"}
    row(s, y, {60: p.word("rate"), -240: p.word("base"), -340: p.word("taxes")}, 8, bold=True)
    for tax in content.taxes:
        y += 13
        cells = {60: p.rate(tax.rate) + " %", -240: p.figure(tax.base), -340: p.figure(tax.tax)}
        row(s, y, cells, 8)
    y += 14
    row(
        s,
        y,
        {
            60: p.word("subtotal")[:14],
            -240: p.figure(content.subtotal),
            -340: p.figure(content.tax),
        },
        8,
    )
    if seller.vat:
        s.text(60, 800, f"{p.value('supplier')} – {p.word('vat')} {p.value('vat')}", 8)
