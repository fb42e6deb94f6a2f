"""Held back: whoever writes rules must not read this file. Bills of journeys."""

from __future__ import annotations

import datetime

from tests.make.invoices.held_back.pieces import account, fitted, guest, heads, home, stack, vat
from tests.make.invoices.pieces import column, row
from tests.make.invoices.printed import Printed
from tests.make.invoices.sheet import Sheet


def folio(s: Sheet, p: Printed) -> None:
    """A hotel's account: charges by day, the city's tax, taxes by rate, a deposit and the rest."""
    seller, content = p.content.supplier, p.content
    s.logo(s.width / 2 - 85, 24, 170, seller.name, round_=True)
    s.text(s.width / 2, 84, p.value("supplier") + " – " + ", ".join(home(p)), 8, align="center")
    s.text(
        s.width / 2,
        95,
        f"{p.word('phone')} {seller.phone}  info@{seller.domain}",
        8,
        align="center",
    )
    s.rule(55, 102, 540)
    column(s, 60, 130, guest(p), 10)
    arrival = content.date - datetime.timedelta(days=len(content.lines))
    y = 130.0
    for label, value in (
        p.pair("number"),
        p.pair("date"),
        (p.word("room"), str(p.chance.randint(101, 733))),
        (p.word("arrival"), p.day(arrival)),
        (p.word("departure"), p.day(content.date)),
    ):
        row(s, y, {330: label, -535: value}, 9)
        y += 14
    fitted(s, 60, 222, p.word("title"), 200, 14)
    places = {"description": 175.0, "amount": -535.0}
    y = heads(s, p, 246, places)
    s.rule(55, y - 10, 540)
    p.columns = ("description", "amount")
    p.shown.add("lines")
    y += 4
    for at, line in enumerate(content.lines):
        day = arrival + datetime.timedelta(days=at)
        row(s, y, {60: p.day(day), 175: line.description, -535: p.figure(line.amount)}, 9)
        y += 14
    s.rule(300, y - 8, 540)
    entries = [(p.word("subtotal"), p.value("subtotal"))]
    for tax in content.taxes:
        label = p.word("tax").format(rate=p.rate(tax.rate))
        entries.append((f"{label} ({p.word('base')} {p.figure(tax.base)})", p.figure(tax.tax)))
    p.shown |= {"tax", "taxes"}
    if content.other:
        entries.append((p.word("levy"), p.value("other")))
    total = p.total_label()
    entries.append((total, p.value("total")))
    if content.prepaid:
        entries.append((p.word("prepaid"), p.value("prepaid")))
        entries.append((p.total_label("payable"), p.value("due_amount")))
    y = stack(s, entries, 290, 535, y + 8, bold=total)
    s.text(60, y + 40, p.word("thanks"), 9)
    s.text(s.width / 2, 806, "  –  ".join(filter(None, (vat(p), account(p)))), 7.5, align="center")


def ticket(s: Sheet, p: Printed) -> None:
    """An airline's receipt: flights, fare, charges by their codes, and how it was paid."""
    seller, content = p.content.supplier, p.content
    s.text(45, 52, p.value("supplier").upper(), 14, bold=True)
    row(s, 66, {45: "  ".join(home(p))}, 8)
    fitted(s, 45, 96, f"{p.word('title')} / E-TICKET RECEIPT", 300, 11)
    code = "".join(p.chance.choice("BCDFGHJKLMNPQRSTVWXYZ23456789") for _ in range(6))
    y = 122.0
    for label, value in (
        (p.word("passenger"), p.value("buyer")),
        (p.word("booking"), code),
        p.pair("number"),
        p.pair("date"),
    ):
        row(s, y, {45: f"{label}", 230: value}, 9)
        y += 14
    y += 12
    for at, way in enumerate(("HEL  CGK", "CGK  HEL")):
        day = content.date + datetime.timedelta(days=20 + 9 * at)
        row(
            s,
            y,
            {45: f"VX{41 + at}", 110: way, 230: p.day(day), 360: f"{9 + 5 * at}:40", 420: "Y"},
            9,
        )
        y += 13
    y += 14
    p.columns = ("description", "amount")
    p.shown.add("lines")
    for line in content.lines:
        row(s, y, {45: line.description, -420: p.figure(line.amount)}, 9)
        y += 13
    entries = [(p.word("subtotal"), p.value("subtotal"))]
    for tax in content.taxes:
        entries.append((p.word("tax").format(rate=p.rate(tax.rate)), p.money(tax.tax)))
    p.shown.add("tax")
    if content.other:
        half = (content.other / 3).quantize(content.other)
        row(s, y + 60, {60: f"YQ {p.figure(half)}   DE {p.figure(content.other - half)}"}, 7)
        entries.append((p.word("charges"), p.value("other")))
    total = p.total_label()
    entries.append((total, p.value("total")))
    y = stack(s, entries, 45, 420, y + 5, step=13, bold=total)
    row(
        s,
        y + 34,
        {45: f"VISA XXXXXXXXXXXX{p.chance.randint(1000, 9999)}  {p.figure(content.total)}"},
        8,
    )
    row(s, y + 48, {45: vat(p, ":")}, 8)
    s.text(45, 800, f"www.{seller.domain}   {seller.phone}", 7)
