"""Tickets, receipts, portals."""

from __future__ import annotations

import datetime

from tests.make.invoices.pieces import row
from tests.make.invoices.printed import Printed
from tests.make.invoices.sheet import Sheet


def airline(s: Sheet, p: Printed) -> None:
    """A ticket that is the receipt: booking code, flights with their days, fare and taxes."""
    seller, content = p.content.supplier, p.content
    s.text(50, 60, p.value("supplier"), 13, bold=True)
    s.text(50, 74, f"{seller.street} {seller.town}", 8)
    s.text(545, 60, p.word("receipt"), 12, align="right")
    code = "".join(p.chance.choice("ABCDEFGHKLMNPRSTUVWXYZ") for _ in range(6))
    row(s, 110, {50: "PNR", 130: code})
    for at, name in enumerate(("number", "date")):
        label, value = p.pair(name)
        row(s, 124 + 14 * at, {50: label, 210: value})
    row(s, 152, {50: p.word("to"), 210: p.value("buyer")})
    leaves = content.due + datetime.timedelta(days=12)
    for at, (flight, places) in enumerate((("QX 417", "OSL - LIS"), ("QX 418", "LIS - OSL"))):
        day = leaves + datetime.timedelta(days=7 * at)
        row(s, 190 + 14 * at, {50: flight, 120: places, 260: p.day(day), 400: f"{8 + at}:35"})
    y = 240.0
    row(s, y, {50: p.word("subtotal"), -400: p.value("subtotal")})
    for tax in content.taxes:
        y += 14
        row(s, y, {50: p.word("tax").format(rate=p.rate(tax.rate)), -400: p.money(tax.tax)})
    p.shown.add("tax")
    y += 18
    row(s, y, {50: p.total_label(), -400: p.value("total")}, 10, bold=True)
    row(s, y + 30, {50: "MASTERCARD XXXX 0093"}, 8)
    if seller.vat:
        row(s, y + 44, {50: f"{p.word('vat')} {p.value('vat')}"}, 8)


def till(s: Sheet, p: Printed) -> None:
    """A receipt whose last rows are a summary of the taxes, with sums that are not the total."""
    seller, content, edge = p.content.supplier, p.content, s.width - 12
    s.text(s.width / 2, 28, p.value("supplier").upper(), 10, bold=True, align="center")
    s.text(s.width / 2, 40, f"{seller.street}, {seller.town}", 7, align="center")
    y = 62.0
    p.columns = ("description", "amount")
    p.shown.add("lines")
    for line in content.lines:
        gross = "A" if line.rate == content.taxes[0].rate else "B"
        row(s, y, {12: line.description[:24], -(edge - 12): p.figure(line.amount), -edge: gross}, 8)
        y += 11
    row(s, y, {12: p.word("subtotal")[:20], -(edge - 12): p.figure(content.subtotal)}, 8)
    p.shown.add("subtotal")
    y += 18
    row(s, y, {12: p.total_label(), -(edge - 12): p.value("total")}, 11, bold=True)
    y += 14
    row(s, y, {12: "Maestro", -(edge - 12): p.figure(content.total)}, 8)
    y += 20
    p.shown |= {"taxes", "tax"}
    row(s, y, {12: p.word("rate")[:8], -105: p.word("base")[:10], -160: p.word("taxes")[:9]}, 7)
    for name, tax in zip("AB", content.taxes, strict=False):
        y += 10
        cells = {
            12: f"{name} {p.rate(tax.rate)}%",
            -105: p.figure(tax.base),
            -160: p.figure(tax.tax),
            -edge: p.figure(tax.base + tax.tax),
        }
        row(s, y, cells, 7)
    y += 24
    label, value = p.pair("number")
    row(s, y, {12: f"{label} {value}"}, 7)
    row(s, y + 11, {12: f"{p.value('date')} {p.chance.randint(8, 19)}:05:11", -edge: "T3 K07"}, 7)
    if seller.vat:
        row(s, y + 22, {12: f"{p.word('vat')} {p.value('vat')}"}, 7)
    s.text(s.width / 2, y + 44, p.word("thanks"), 8, align="center")


def portal(s: Sheet, p: Printed) -> None:
    """As the states' portals show an electronic invoice: groups of labels with their values."""
    seller, buyer, content = p.content.supplier, p.content.buyer, p.content

    def group(title: str, entries: list[tuple[str, str]], x: float, y: float) -> float:
        s.box(x, y - 10, 240, 14, (0.2, 0.3, 0.5))
        s.text(x + 4, y, title, 8.5, bold=True, colour=(1, 1, 1))
        for label, value in entries:
            y += 13
            s.text(x + 4, y, f"{label}:", 8)
            s.text(x + 110, y, value, min(8.0, 128 / s.width_of(value or " ", 1)))
        return y + 26

    s.text(50, 50, p.word("title"), 15)
    vat = [(p.word("vat"), p.value("vat"))] if seller.vat else []
    place = [
        (p.word("from"), p.value("supplier")),
        ("Str.", seller.street),
        ("PLZ/ZIP", seller.town),
    ]
    left = group(p.word("from"), [*place, *vat, (p.word("phone"), seller.phone)], 300, 80)
    place = [(p.word("to"), p.value("buyer")), ("Str.", buyer.street), ("PLZ/ZIP", buyer.town)]
    group(p.word("to"), place, 50, 80)
    entries = [p.pair("number"), p.pair("date"), p.pair("due"), p.pair("order")]
    group(p.word("title"), [*entries, ("Currency", content.currency)], 50, left)
    p.shown.add("currency")
    entries = [
        (p.word("subtotal"), p.figure(content.subtotal)),
        (p.word("taxes"), p.figure(content.tax)),
        (p.word("total"), p.figure(content.total)),
    ]
    p.shown |= {"subtotal", "tax", "total"}
    if content.prepaid:
        p.shown |= {"prepaid", "due_amount"}
        entries += [(p.word("prepaid"), p.figure(content.prepaid))]
        entries += [(p.word("payable"), p.figure(content.due_amount))]
    y = group(p.word("total"), entries, 300, left)
    p.shown.add("taxes")
    for tax in content.taxes:
        group_rows = [
            (p.word("base"), p.figure(tax.base)),
            (p.word("rate"), p.rate(tax.rate) + "%"),
            (p.word("taxes"), p.figure(tax.tax)),
        ]
        y = group(p.word("taxes"), group_rows, 50, y)
    if seller.iban:
        y = group("SEPA", [("IBAN", p.value("iban")), ("BIC", seller.bic)], 50, y)
    p.columns = ("description", "quantity", "price", "amount")
    p.shown.add("lines")
    for at, line in enumerate(content.lines, 1):
        if y > 740:
            s.page()
            y = 60
        rows = [
            (p.word("description"), line.description),
            (p.word("quantity"), str(line.quantity)),
            (p.word("price"), p.figure(line.price)),
            (p.word("amount"), p.figure(line.amount)),
        ]
        y = group(f"{p.word('position')} {at}", rows, 50, y)
