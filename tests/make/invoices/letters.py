"""Letters with a bill in them."""

from __future__ import annotations

from tests.make.invoices.pieces import column, lines
from tests.make.invoices.printed import Printed
from tests.make.invoices.sheet import Sheet


def payment_slip(s: Sheet, p: Printed) -> None:
    """A bill whose lower third is a slip for the bank, which says account and amount once more."""
    seller, buyer = p.content.supplier, p.content.buyer
    column(s, 380, 60, [p.value("supplier"), seller.street, seller.town, f"www.{seller.domain}"])
    column(s, 60, 120, [p.value("buyer"), buyer.street, buyer.town], 10)
    town = " ".join(part for part in seller.town.split() if not any(map(str.isdigit, part)))
    s.text(380, 160, f"{town}, {p.value('date')}", 9)
    label, value = p.pair("number")
    s.text(60, 210, f"{p.word('title')}  ·  {label} {value}", 12, bold=True)
    y = lines(s, p, 240, {"description": 60, "quantity": 330, "price": 430, "amount": 535})
    if p.content.tax:
        s.text(60, y, p.word("subtotal"), 9)
        s.text(535, y, p.value("subtotal"), 9, align="right")
        for tax in p.content.taxes:
            y += 14
            rate = p.word("tax").format(rate=p.rate(tax.rate))
            s.text(60, y, f"{rate} ({p.figure(tax.base)})", 9)
            s.text(535, y, p.money(tax.tax), 9, align="right")
        p.shown.add("tax")
    y += 18
    s.rule(60, y - 12, 535)
    s.text(60, y, p.total_label(), 10, bold=True)
    s.text(535, y, p.value("total"), 10, bold=True, align="right")
    label, value = p.pair("due")
    s.text(60, y + 22, f"{label} {value}", 9)
    if seller.vat:
        s.text(60, y + 36, f"{p.word('vat')} {p.value('vat')}", 8)
    s.rule(0, 590, s.width)
    s.rule(200, 590, 200, s.height)
    for x in (20.0, 215.0):
        account = p.value("iban") if seller.iban else ""
        column(s, x, 620, [account, p.value("supplier"), seller.street, seller.town], 8)
        column(s, x, 690, [buyer.name, buyer.street, buyer.town], 8)
        s.text(x, 780, p.content.currency, 8)
        s.text(x + 60, 780, p.figure(p.content.total), 8)


def sidebar(s: Sheet, p: Printed) -> None:
    """Everything but the work stands in a narrow column at the left."""
    seller, buyer = p.content.supplier, p.content.buyer
    s.box(0, 0, 180, s.height, (0.92, 0.93, 0.9))
    s.text(24, 60, p.value("supplier"), min(12.0, 150 / s.width_of(seller.name, 1)), bold=True)
    y = column(s, 24, 80, [seller.street, seller.town, f"hello@{seller.domain}", seller.phone], 8)
    for name in ("buyer", "number", "date", "due"):
        y += 22
        label, value = (p.word("to"), p.value("buyer")) if name == "buyer" else p.pair(name)
        s.text(24, y, label.upper(), 6.5, spaced=0.6, colour=(0.4, 0.4, 0.4))
        y += 13
        s.text(24, y, value, min(9.0, 150 / s.width_of(value, 1)))
        if name == "buyer":
            y = column(s, 24, y + 12, [buyer.street, buyer.town], 8)
    if seller.iban:
        y += 22
        s.text(24, y, "IBAN", 6.5, colour=(0.4, 0.4, 0.4))
        s.text(24, y + 12, p.value("iban"), 7)
    s.text(210, 64, p.word("title"), 24)
    y = lines(s, p, 130, {"description": 210, "amount": 560})
    s.rule(210, y - 8, 560)
    if p.content.tax:
        for label, value in (
            (p.word("subtotal"), p.value("subtotal")),
            (p.word("tax").format(rate=p.rate(p.content.taxes[0].rate)), p.value("tax")),
        ):
            s.text(430, y + 6, label, 8.5, align="right")
            s.text(560, y + 6, value, 9.5, align="right")
            y += 16
    s.text(430, y + 16, p.total_label(), 9, align="right")
    s.text(560, y + 18, p.value("total"), 15, bold=True, align="right")


def fee(s: Sheet, p: Printed) -> None:
    """A letter: number, date and sums in sentences and under each other without a frame."""
    seller, buyer = p.content.supplier, p.content.buyer
    s.text(s.width - 60, 70, p.value("supplier"), 13, align="right")
    s.text(s.width - 60, 84, f"{seller.street}, {seller.town}", 8, align="right")
    s.text(s.width - 60, 96, f"{p.word('phone')} {seller.phone}", 8, align="right")
    column(s, 70, 150, [p.value("buyer"), buyer.street, buyer.town], 10)
    s.text(70, 250, p.sentence("dated"), 11)
    y = 280.0
    p.columns = ("description", "amount")
    p.shown.add("lines")
    for line in p.content.lines:
        s.text(70, y, line.description, 10)
        s.text(470, y, p.figure(line.amount), 10, align="right")
        y += 16
    if p.content.tax:
        s.text(70, y + 4, p.word("subtotal"), 10)
        s.text(470, y + 4, p.value("subtotal"), 10, align="right")
        s.text(70, y + 20, p.word("tax").format(rate=p.rate(p.content.taxes[0].rate)), 10)
        s.text(470, y + 20, p.value("tax"), 10, align="right")
    s.rule(390, y + 26, 470)
    s.text(70, y + 40, p.total_label(), 10)
    s.text(470, y + 40, p.value("total"), 10, align="right")
    s.rule(390, y + 44, 470)
    s.rule(390, y + 46, 470)
    s.text(70, y + 76, p.sentence("until"), 10)
    s.text(70, y + 110, p.word("thanks"), 10)
    s.text(70, y + 150, seller.person, 10)
    vat = f"{p.word('vat')} {p.value('vat')}" if seller.vat else ""
    account = f"IBAN {p.value('iban')}" if seller.iban else ""
    s.text(s.width / 2, 800, "   ".join(filter(None, (vat, account))), 7.5, align="center")
