"""Held back: whoever writes rules must not read this file. Letters that are bills."""

from __future__ import annotations

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


def two_columns(s: Sheet, p: Printed) -> None:
    """A narrow column at the right has sender, numbers and bank, beside the letter's text."""
    seller = p.content.supplier
    y = column(s, 430, 60, [p.word("from")], 7)
    fitted(s, 430, y + 2, p.value("supplier"), 140, 10)
    y = column(s, 430, y + 15, [*home(p), seller.phone, f"kontor@{seller.domain}"], 8)
    for name in ("date", "number", "order", "due"):
        y += 10
        label, value = p.pair(name)
        s.text(430, y, label, 7, colour=(0.35, 0.35, 0.35))
        s.text(430, y + 11, value, 9)
        y += 14
    y = column(s, 430, y + 24, [vat(p), p.sentence("register")], 6.5)
    if seller.iban:
        column(s, 430, y + 10, ["IBAN", p.value("iban"), f"BIC {seller.bic}"], 6.5)
    s.rule(420, 50, 420, 800)
    column(s, 55, 130, guest(p), 10)
    fitted(s, 55, 220, p.word("title"), 300, 17)
    places = {
        "position": 55.0,
        "description": 75.0,
        "quantity": -265.0,
        "price": -335.0,
        "amount": -405.0,
    }
    y = lines(s, p, heads(s, p, 255, places), places, step=15)
    s.rule(55, y - 8, 405)
    entries = sums(p)
    stack(s, entries, 200, 405, y + 6, bold=entries[-1][0])


def picture(s: Sheet, p: Printed) -> None:
    """Only a picture has the sender's name; the text has the address and the web's domain."""
    seller = p.content.supplier
    s.logo(55, 36, 240, p.value("supplier"))
    column(s, 400, 50, [*home(p), seller.domain, f"{p.word('phone')} {seller.phone}"], 8.5)
    s.text(55, 150, p.word("to"), 8, colour=(0.4, 0.4, 0.4))
    column(s, 55, 164, guest(p), 10)
    s.text(55, 250, p.sentence("dated"), 13, bold=True)
    places = {"description": 55.0, "quantity": -350.0, "price": -440.0, "amount": -540.0}
    y = lines(s, p, heads(s, p, 285, places), places, step=17, size=10)
    y = stack(s, sums(p), 320, 540, y + 12, size=10, step=17)
    row(s, y + 26, {55: p.sentence("terms")}, 10)
    row(s, y + 44, {55: "{} {}".format(*p.pair("due"))}, 10)
    row(s, y + 80, {55: p.word("thanks")}, 10)
    row(s, 805, {55: "    ".join(filter(None, (account(p), vat(p))))}, 8)


def reverse(s: Sheet, p: Printed) -> None:
    """A freelancer's bill abroad: both parties' tax numbers, no tax, the reason in a sentence."""
    seller, buyer = p.content.supplier, p.content.buyer
    s.text(540, 60, p.word("title").upper(), 20, align="right", spaced=3)
    column(
        s,
        60,
        110,
        [p.word("to"), *guest(p), f"{p.word('vat')}: {buyer.vat}" if buyer.vat else ""],
        9,
    )
    column(s, 330, 110, [p.word("from"), p.value("supplier"), *home(p), vat(p, ":")], 9)
    s.rule(60, 190, 540)
    for at, name in enumerate(("number", "date", "due")):
        label, value = p.pair(name)
        row(s, 206, {60 + 165 * at: label}, 8)
        row(s, 220, {60 + 165 * at: value}, 10, bold=True)
    s.rule(60, 230, 540)
    places = {"description": 60.0, "price": -370.0, "quantity": -450.0, "amount": -540.0}
    y = lines(s, p, heads(s, p, 260, places), places, step=18)
    label = p.total_label()
    row(s, y + 14, {60: label, -540: p.value("total")}, 12, bold=True)
    row(s, y + 44, {60: p.word("reverse")}, 9)
    row(s, y + 58, {60: p.sentence("terms")}, 9)
    if seller.iban:
        column(s, 60, y + 90, [p.value("supplier"), account(p, "IBAN: "), f"BIC: {seller.bic}"], 9)
    row(s, 806, {60: f"{seller.phone} · hola@{seller.domain}"}, 7.5)


def seikyusho(s: Sheet, p: Printed) -> None:
    """A Japanese bill: the buyer large at the left, the amount in a frame under the greeting."""
    seller = p.content.supplier
    s.text(s.width / 2, 60, p.word("title"), 22, align="center", spaced=6)
    s.text(60, 110, f"{p.value('buyer')} 御中", 14)
    s.rule(60, 116, 300)
    row(s, 110, {390: "{}  {}".format(*p.pair("number"))}, 9)
    row(s, 124, {390: "{}  {}".format(*p.pair("date"))}, 9)
    column(
        s,
        390,
        150,
        [p.value("supplier"), *home(p), f"TEL {seller.phone}", p.sentence("register")],
        9,
    )
    s.text(60, 150, "下記のとおりご請求申し上げます。", 9)
    s.box(60, 170, 250, 34)
    label = p.total_label()
    row(s, 192, {70: label, -300: p.value("total")}, 14)
    row(s, 222, {60: "{} {}".format(*p.pair("due"))}, 9)
    places = {"description": 60.0, "quantity": -330.0, "price": -430.0, "amount": -535.0}
    y = heads(s, p, 262, places)
    s.rule(55, y - 11, 540)
    for at in range(len(p.content.lines)):
        s.rule(55, y + 5 + 18 * at, 540)
    y = lines(s, p, y, places, step=18)
    stack(s, sums(p), 370, 535, y + 4, step=16)
    s.text(60, 760, "お振込先: みなと銀行 本店 普通 1234567", 9)
