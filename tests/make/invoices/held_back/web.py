"""Held back: whoever writes rules must not read this file. Bills of web services and exporters."""

from __future__ import annotations

import datetime

from tests.make.invoices.held_back.pieces import account, guest, home, lines, stack, sums, vat
from tests.make.invoices.pieces import column, row
from tests.make.invoices.printed import Printed
from tests.make.invoices.sheet import Sheet
from tests.make.invoices.vocabulary import Vocabulary


def service(s: Sheet, p: Printed) -> None:
    """A paid bill of a web service: what was paid and when, and nothing left to pay."""
    seller, content = p.content.supplier, p.content
    s.text(45, 60, p.word("title"), 20, bold=True)
    s.text(
        s.width - 45, 58, p.value("supplier"), 12, bold=True, align="right", colour=(0.35, 0.2, 0.6)
    )
    y = 92.0
    for label, value in (
        p.pair("number"),
        p.pair("date"),
        (p.word("paid"), p.day(content.date + datetime.timedelta(days=2))),
    ):
        row(s, y, {45: label}, 9, bold=True)
        row(s, y, {170: value}, 9)
        y += 15
    column(s, 45, 165, [p.value("supplier"), *home(p), f"support@{seller.domain}", vat(p)], 9)
    column(s, 320, 165, [p.word("to"), *guest(p)], 9)
    label = p.total_label()
    s.text(45, 262, f"{p.value('total')}", 15, bold=True)
    first = content.date - datetime.timedelta(days=30)
    row(s, 282, {45: f"{p.day(first)} – {p.day(content.date)}"}, 8)
    places = {"description": 45.0, "quantity": -370.0, "price": -460.0, "amount": -565.0}
    for name, x in places.items():
        row(s, 310, {x: p.word(name)}, 7.5)
    s.rule(45, 316, 565)
    y = lines(s, p, 334, places, step=18)
    s.rule(320, y - 6, 565)
    entries = sums(p)
    stack(s, entries, 320, 565, y + 10, step=17, bold=label)
    row(s, 760, {45: f"www.{seller.domain}", -565: p.word("page").format(n=1, m=1)}, 7.5)


def bilingual(s: Sheet, p: Printed) -> None:
    """An exporter's: each label in the language of its country and in English."""
    seller = p.content.supplier
    english = Vocabulary("en", p.chance, p.words.source)

    def both(term: str, mark: str = "") -> str:
        return f"{p.word(term)} / {english.word(term)}{mark}"

    def field(name: str) -> tuple[str, str]:
        label, value = p.pair(name)
        return f"{label} / {english.word(name)}:", value

    s.text(50, 56, both("title"), 14, bold=True)
    s.box(50, 70, 245, 92)
    s.box(300, 70, 245, 92)
    row(s, 82, {56: both("from", ":")}, 7)
    column(s, 56, 98, [p.value("supplier"), *home(p), vat(p, ":"), seller.phone], 9)
    row(s, 82, {306: both("to", ":")}, 7)
    column(s, 306, 98, guest(p), 9)
    s.box(50, 166, 495, 64)
    y = 180.0
    for at, name in enumerate(("number", "date", "order", "due")):
        label, value = field(name)
        x = 56 + 250 * (at % 2)
        row(s, y + 24 * (at // 2), {x: label}, 7)
        row(s, y + 24 * (at // 2) + 11, {x: value}, 9)
    places = {"description": 56.0, "quantity": -340.0, "price": -440.0, "amount": -538.0}
    for name, x in places.items():
        row(s, 252, {x: p.word(name)}, 7.5)
        row(s, 261, {x: english.word(name)}, 6.5)
    s.rule(50, 266, 545)
    y = lines(s, p, 282, places)
    s.rule(50, y - 8, 545)
    names = {p.word("subtotal"): "subtotal", p.word("prepaid"): "prepaid"}
    entries = [
        (f"{label} / {english.word(names[label])}" if label in names else label, value)
        for label, value in sums(p)
    ]
    y = stack(s, entries, 270, 538, y + 8, size=8.5)
    bic = f"SWIFT/BIC: {seller.bic}" if seller.iban else ""
    column(s, 50, y + 30, [account(p, "IBAN: "), bic], 9)
