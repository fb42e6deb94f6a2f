"""Held back: whoever writes rules must not read this file. Bills of builders, and a credit note."""

from __future__ import annotations

import datetime
from decimal import Decimal

from tests.make.invoices.held_back.pieces import (
    account,
    fitted,
    guest,
    heads,
    home,
    lines,
    stack,
    sums,
    vat,
)  # fmt: skip
from tests.make.invoices.pieces import column, row
from tests.make.invoices.printed import Printed
from tests.make.invoices.sheet import Sheet


def contractor(s: Sheet, p: Printed) -> None:
    """An American tradesman's form: licence, job site, sums in a ruled corner."""
    seller, buyer = p.content.supplier, p.content.buyer
    s.text(s.width / 2, 50, p.value("supplier"), 18, bold=True, align="center")
    licence = f"{p.word('license')} {seller.register}"
    s.text(
        s.width / 2,
        65,
        f"{'  *  '.join(home(p))}  *  {seller.phone}  *  {licence}",
        8,
        align="center",
    )
    s.rule(36, 74, s.width - 36)
    s.text(36, 100, p.word("title"), 13)
    for at, name in enumerate(("date", "number", "order")):
        label, value = p.pair(name)
        row(s, 96 + 14 * at, {400: f"{label}:", 480: value}, 9)
    row(s, 150, {36: p.word("to")}, 8, bold=True)
    column(s, 36, 163, guest(p))
    row(s, 150, {320: p.word("site")}, 8, bold=True)
    column(s, 320, 163, [buyer.person, f"{seller.register[:3]} {buyer.street}", buyer.town])
    places = {"description": 40.0, "quantity": -380.0, "price": -470.0, "amount": -572.0}
    s.box(36, 222, s.width - 72, 16, (0.85, 0.85, 0.85))
    y = lines(s, p, heads(s, p, 233, places) + 4, places, step=17)
    for at in range(max(0, 6 - len(p.content.lines)) + 1):
        s.rule(36, y - 11 + 17 * at, s.width - 36)
    y = max(y, 400)
    entries = sums(p)
    for label, value in entries:
        s.box(350, y, s.width - 386, 18)
        row(s, y + 13, {356: label, -(s.width - 42): value}, 9, bold=label == entries[-1][0])
        y += 18
    row(s, y + 30, {36: p.sentence("terms")}, 8.5)
    row(s, y + 44, {36: "{}: {}".format(*p.pair("due"))}, 8.5)
    s.text(s.width / 2, 760, p.word("thanks"), 9, align="center")


def progress(s: Sheet, p: Printed) -> None:
    """A builder's bill by progress: the contract, the work until now, less what was billed."""
    seller, content = p.content.supplier, p.content
    s.text(545, 56, p.value("supplier"), 14, bold=True, align="right")
    s.text(545, 70, "  ".join(home(p)), 8, align="right")
    column(s, 60, 110, [p.word("to"), *guest(p)], 9.5)
    title = f"{p.chance.randint(2, 6)}. {p.word('title')}"
    fitted(s, 60, 200, title, 300, 15)
    y = 222.0
    for name in ("number", "order", "date", "due"):
        row(s, y, {60: p.pair(name)[0], 190: p.pair(name)[1]}, 9)
        y += 13
    places = {"description": 60.0, "quantity": -330.0, "price": -430.0, "amount": -535.0}
    y = lines(s, p, heads(s, p, y + 22, places, bold=True), places)
    earlier = (content.subtotal * Decimal("1.6")).quantize(content.subtotal)
    contract = (content.subtotal * 7).quantize(content.subtotal)
    y = stack(
        s,
        [
            (p.word("contract"), p.figure(contract)),
            (p.word("done"), p.figure(content.subtotal + earlier)),
            (p.word("earlier"), "-" + p.figure(earlier)),
        ],
        60, 535, y + 10,
    )  # fmt: skip
    s.rule(60, y - 9, 535)
    entries = sums(p)
    entries.insert(-1, (p.word("retention"), "-" + p.money(content.retained)))
    y = stack(s, entries, 60, 535, y + 6, bold=entries[-1][0])
    row(s, y + 20, {60: p.sentence("terms")}, 9)
    texts = (vat(p), account(p), f"{p.word('phone')} {seller.phone}", p.sentence("register"))
    s.text(s.width / 2, 806, " · ".join(filter(None, texts)), 7, align="center")


def credit(s: Sheet, p: Printed) -> None:
    """Money back for an invoice whose number and day stand beside those of the credit note."""
    seller, content = p.content.supplier, p.content
    s.logo(60, 30, 140, seller.name, round_=True)
    column(s, 60, 130, guest(p), 10)
    fitted(s, 330, 80, p.word("credit"), 200, 18)
    earlier = content.date - datetime.timedelta(days=p.chance.randint(10, 60))
    old = f"{p.chance.randint(10_000, 99_999)}"
    y = 130.0
    for label, value in (
        p.pair("number"),
        p.pair("date"),
        p.pair("customer"),
        (p.word("origin"), f"{old} ({p.day(earlier)})"),
    ):
        row(s, y, {330: label, 430: value}, 9)
        y += 14
    places = {
        "position": 60.0,
        "description": 85.0,
        "quantity": -340.0,
        "price": -430.0,
        "amount": -535.0,
    }
    y = heads(s, p, 240, places)
    s.rule(60, y - 10, 535)
    y = lines(s, p, y + 4, places)
    entries = sums(p)
    stack(s, entries, 330, 535, y + 10, bold=entries[-1][0])
    s.rule(60, 780, 535)
    column(s, 60, 792, [f"{p.value('supplier')}, {', '.join(home(p))}"], 7)
    column(s, 60, 803, [" / ".join(filter(None, (vat(p), account(p), p.sentence("register"))))], 7)
