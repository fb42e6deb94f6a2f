"""Held back: whoever writes rules must not read this file. Bills of what is read from meters."""

from __future__ import annotations

import datetime

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


def electricity(s: Sheet, p: Printed) -> None:
    """A year's account: readings in a grid, the months' payments, and the next monthly one."""
    seller, content = p.content.supplier, p.content
    s.logo(400, 28, 150, seller.name)
    s.text(50, 110, " • ".join([p.value("supplier"), *home(p)]), 6.5)
    column(s, 50, 128, guest(p), 10)
    y = 128.0
    for name in ("number", "customer", "date"):
        label, value = p.pair(name)
        row(s, y, {350: label, -545: value}, 8.5)
        y += 13
    first = content.date - datetime.timedelta(days=380)
    last = content.date - datetime.timedelta(days=15)
    fitted(s, 50, 210, p.word("title"), 220, 15)
    row(s, 226, {50: f"{p.word('period')}: {p.day(first)} - {p.day(last)}"}, 9)
    start = p.chance.randint(10_000, 60_000)
    used = p.chance.randint(1800, 5200)
    for at, (name, value) in enumerate(
        (("meter", f"1EMH00{seller.register}"), ("old", str(start)), ("new", str(start + used)),
         ("consumption", f"{used} kWh"))
    ):  # fmt: skip
        s.box(50 + 124 * at, 244, 124, 32)
        fitted(s, 54 + 124 * at, 256, p.word(name), 116, 7.5)
        s.text(54 + 124 * at, 270, value, 9)
    places = {"description": 50.0, "quantity": -330.0, "price": -440.0, "amount": -545.0}
    y = heads(s, p, 305, places, bold=True)
    s.rule(50, y - 11, 545)
    y = lines(s, p, y, places)
    s.rule(50, y - 9, 545)
    entries = sums(p)
    y = stack(s, entries, 300, 545, y + 4, bold=entries[-1][0])
    y += 14
    s.text(50, y, p.word("advance"), 9, bold=True)
    part = (content.prepaid / 4).quantize(content.prepaid)
    parts = [part, part, part, content.prepaid - 3 * part]
    for at, amount in enumerate(parts):
        day = first + datetime.timedelta(days=91 * at)
        row(s, y + 13 * (at + 1), {50: p.day(day), -260: p.figure(amount)}, 8.5)
    y += 80
    row(s, y, {50: f"{p.word('next')}: {p.money((content.total / 11).quantize(content.total))}"})
    row(s, y + 18, {50: p.sentence("until")}, 9, bold=True)
    s.text(50, 800, "   ".join(filter(None, (vat(p), account(p), p.sentence("register")))), 6.5)


def water(s: Sheet, p: Printed) -> None:
    """What is to be paid stands in a frame at the top, the company in a band of small print."""
    content = p.content
    s.text(60, 60, p.value("supplier"), 15, bold=True)
    row(s, 74, {60: ", ".join(home(p))}, 8)
    row(
        s,
        85,
        {
            60: "  ".join(
                filter(None, (vat(p, ":"), f"{p.word('phone')} {p.content.supplier.phone}"))
            )
        },
        8,
    )
    column(s, 330, 130, guest(p), 10)
    s.box(60, 120, 220, 74)
    label = p.total_label()
    fitted(s, 70, 138, label, 200, 9)
    s.text(70, 160, p.value("total"), 18, bold=True)
    row(s, 182, {70: "{}: {}".format(*p.pair("due"))}, 9)
    fitted(s, 60, 230, p.word("title"), 200, 12)
    y = 248.0
    for name in ("number", "date", "customer"):
        row(s, y, {60: "{}: {}".format(*p.pair(name))}, 9)
        y += 13
    last = content.date - datetime.timedelta(days=12)
    read = p.chance.randint(400, 1900)
    used = p.chance.randint(12, 64)
    days = f"{p.day(last - datetime.timedelta(days=61))} - {p.day(last)}"
    texts = [
        f"{p.word('period')}: {days}",
        f"{p.word('meter')}: {content.supplier.register}",
        f"{p.word('old')}: {read} m³",
        f"{p.word('new')}: {read + used} m³",
        f"{p.word('consumption')}: {used} m³",
    ]
    column(s, 330, 248, texts, 8.5)
    places = {"description": 60.0, "quantity": -360.0, "price": -450.0, "amount": -540.0}
    y = lines(s, p, heads(s, p, 345, places), places)
    stack(s, sums(p), 330, 540, y + 12)
    if account(p):
        row(s, 790, {60: f"{account(p)}   BIC {content.supplier.bic}"}, 8)


def phone(s: Sheet, p: Printed) -> None:
    """What was open, what came in, what is new, and what is to be paid of all that."""
    seller, content = p.content.supplier, p.content
    s.box(0, 0, s.width, 64, (0.18, 0.12, 0.36))
    s.text(40, 40, p.value("supplier"), 16, bold=True, colour=(1, 1, 1))
    column(s, 40, 100, guest(p), 10)
    y = 100.0
    for name in ("customer", "number", "date", "due"):
        label, value = p.pair(name)
        row(s, y, {320: label}, 8)
        row(s, y + 11, {320: value}, 10, bold=True)
        y += 27
    first = content.date.replace(day=1)
    row(s, 180, {40: f"{p.word('period')} {p.day(first)} – {p.day(content.date)}"}, 8.5)
    received = (content.total * 2).quantize(content.total)
    entries = [
        (p.word("previous"), p.money(received + content.brought)),
        (p.word("received"), "-" + p.money(received)),
        (p.word("current"), p.value("total")),
        (p.total_label("payable"), p.value("due_amount")),
    ]
    s.box(40, 226, 515, 78, (0.94, 0.94, 0.97))
    stack(s, entries, 52, 543, 244, size=10, step=17, bold=entries[-1][0])
    places = {"description": 40.0, "quantity": -400.0, "amount": -555.0}
    y = lines(s, p, heads(s, p, 335, places, bold=True), places, step=16)
    s.rule(40, y - 8, 555)
    entries = sums(p)
    y = stack(s, entries, 300, 555, y + 8, bold=entries[-1][0])
    row(s, y + 24, {40: p.sentence("until")}, 9)
    texts = [p.value("supplier"), *home(p), seller.phone, vat(p), account(p)]
    s.text(40, 812, " | ".join(filter(None, texts)), 5.8)
