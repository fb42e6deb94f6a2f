"""Held back: whoever writes rules must not read this file. Bills of offices and workshops."""

from __future__ import annotations

from tests.make.invoices.printed import Printed
from tests.make.invoices.sheet import Sheet


def _column(s: Sheet, x: float, y: float, texts: list[str], size: float = 9) -> float:
    for text in filter(None, texts):
        s.text(x, y, text, size)
        y += size + 3
    return y


def _lines(
    s: Sheet, p: Printed, y: float, places: dict[str, float], *, upper: bool = False
) -> float:
    """A column of figures is flush at its right."""
    p.columns = tuple(places)
    p.shown.add("lines")
    for name, x in places.items():
        head = p.word(name).upper() if upper else p.word(name)
        s.text(x, y, head, 8, align="left" if name == "description" else "right")
    y += 16
    for line in p.content.lines:
        for name, x in places.items():
            value = getattr(line, name)
            text = value if name == "description" else p.figure(value)
            text = str(value) if name == "quantity" else text
            s.text(x, y, text, 9.5, align="left" if name == "description" else "right")
        y += 15
    return y + 6


def payment_slip(s: Sheet, p: Printed) -> None:
    """A bill whose lower third is a slip for the bank, which says account and amount once more."""
    seller, buyer = p.content.supplier, p.content.buyer
    _column(s, 380, 60, [p.value("supplier"), seller.street, seller.town, f"www.{seller.domain}"])
    _column(s, 60, 120, [p.value("buyer"), buyer.street, buyer.town], 10)
    town = " ".join(part for part in seller.town.split() if not any(map(str.isdigit, part)))
    s.text(380, 160, f"{town}, {p.value('date')}", 9)
    label, value = p.pair("number")
    s.text(60, 210, f"{p.word('title')}  ·  {label} {value}", 12, bold=True)
    y = _lines(s, p, 240, {"description": 60, "quantity": 330, "price": 430, "amount": 535})
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
        _column(s, x, 620, [account, p.value("supplier"), seller.street, seller.town], 8)
        _column(s, x, 690, [buyer.name, buyer.street, buyer.town], 8)
        s.text(x, 780, p.content.currency, 8)
        s.text(x + 60, 780, p.figure(p.content.total), 8)


def sidebar(s: Sheet, p: Printed) -> None:
    """Everything but the work stands in a narrow column at the left."""
    seller, buyer = p.content.supplier, p.content.buyer
    s.box(0, 0, 180, s.height, (0.92, 0.93, 0.9))
    s.text(24, 60, p.value("supplier"), min(12.0, 150 / s.width_of(seller.name, 1)), bold=True)
    y = _column(s, 24, 80, [seller.street, seller.town, f"hello@{seller.domain}", seller.phone], 8)
    for name in ("buyer", "number", "date", "due"):
        y += 22
        label, value = (p.word("to"), p.value("buyer")) if name == "buyer" else p.pair(name)
        s.text(24, y, label.upper(), 6.5, spaced=0.6, colour=(0.4, 0.4, 0.4))
        y += 13
        s.text(24, y, value, min(9.0, 150 / s.width_of(value, 1)))
        if name == "buyer":
            y = _column(s, 24, y + 12, [buyer.street, buyer.town], 8)
    if seller.iban:
        y += 22
        s.text(24, y, "IBAN", 6.5, colour=(0.4, 0.4, 0.4))
        s.text(24, y + 12, p.value("iban"), 7)
    s.text(210, 64, p.word("title"), 24)
    y = _lines(s, p, 130, {"description": 210, "amount": 560})
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
    _column(s, 70, 150, [p.value("buyer"), buyer.street, buyer.town], 10)
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


def order_form(s: Sheet, p: Printed) -> None:
    """Boxes in American ways: ship-to beside bill-to, a strip of terms, the balance at the foot."""
    seller, buyer = p.content.supplier, p.content.buyer
    s.text(40, 56, p.value("supplier"), 14, bold=True)
    _column(s, 40, 72, [seller.street, seller.town, seller.phone], 9)
    s.text(s.width - 40, 60, p.word("title").upper(), 22, align="right", colour=(0.3, 0.3, 0.5))
    x = s.width - 220
    for at, name in enumerate(("date", "number")):
        label, value = p.pair(name)
        s.box(x + 90 * at, 80, 90, 32)
        s.text(x + 90 * at + 45, 92, label, 7.5, align="center")
        s.text(x + 90 * at + 45, 106, value, min(9.0, 84 / s.width_of(value, 1)), align="center")
    s.box(40, 130, 230, 70)
    s.text(46, 142, p.word("to"), 8, bold=True)
    _column(s, 46, 156, [p.value("buyer"), buyer.street, buyer.town])
    s.box(300, 130, 230, 70)
    s.text(306, 142, p.word("delivered"), 8, bold=True)
    _column(s, 306, 156, [p.day(p.content.delivered), buyer.street, buyer.town])
    for at, (label, value) in enumerate(
        (p.pair("order"), ("Rep", "JD"), ("Via", "UPS"), p.pair("due"))
    ):
        s.box(40 + 130 * at, 215, 130, 32)
        s.text(105 + 130 * at, 226, label, 7.5, align="center")
        s.text(105 + 130 * at, 241, value, 9, align="center")
    y = _lines(s, p, 270, {"quantity": 80, "description": 100, "price": 440, "amount": 560})
    y = max(y, 540)
    s.text(40, y, p.word("thanks"), 9)
    entries = []
    if p.content.tax:
        entries += [(p.word("subtotal"), p.value("subtotal"))]
        entries += [(p.word("tax").format(rate=p.rate(p.content.taxes[0].rate)), p.value("tax"))]
    entries += [(p.total_label(), p.value("total"))]
    if p.content.prepaid:
        entries += [(p.word("prepaid"), p.value("prepaid"))]
        entries += [(p.word("payable"), p.value("due_amount"))]
    for label, value in entries:
        s.box(340, y - 13, 232, 18)
        s.text(346, y, label, 9, bold=True)
        s.text(566, y, value, 9, align="right")
        y += 18


def logo_alone(s: Sheet, p: Printed) -> None:
    """The sender's name is in a picture, in small print at the foot and nowhere else."""
    seller, buyer = p.content.supplier, p.content.buyer
    s.logo(200, 30, 190, seller.name, round_=True)
    s.text(60, 140, p.word("to") + " " + p.value("buyer"), 9)
    _column(s, 60, 153, [buyer.street, buyer.town])
    for at, name in enumerate(("order", "number", "date")):
        label, value = p.pair(name)
        s.text(540, 140 + 26 * at, label, 7, align="right", colour=(0.5, 0.5, 0.5))
        s.text(540, 151 + 26 * at, value, 10, align="right")
    s.text(60, 240, p.word("title"), 13)
    places = {"description": 60.0, "quantity": 300.0, "price": 420.0, "amount": 540.0}
    y = _lines(s, p, 270, places, upper=True)
    if p.content.tax:
        for label, value in (
            (p.word("subtotal"), p.value("subtotal")),
            (p.word("tax").format(rate=p.rate(p.content.taxes[0].rate)), p.value("tax")),
        ):
            s.text(60, y, f"{label}  {value}", 9)
            y += 15
    else:
        s.text(60, y + 30, p.word("reverse"), 8)
    s.text(60, y, f"{p.total_label()}  {p.value('total')}", 12, bold=True)
    s.text(60, y + 60, p.sentence("terms"), 9)
    parts = [p.value("supplier"), seller.street, seller.town, f"www.{seller.domain}"]
    s.text(60, 806, " | ".join(parts), 6)
    parts = [f"{p.word('vat')} {p.value('vat')}" if seller.vat else "", p.sentence("register")]
    parts.append(f"IBAN {p.value('iban')}" if seller.iban else "")
    s.text(60, 815, " | ".join(filter(None, parts)), 6)


def leaders(s: Sheet, p: Printed) -> None:
    """Dots lead from each label to its amount; the sender is below the recipient."""
    seller, buyer = p.content.supplier, p.content.buyer
    _column(s, 70, 70, [p.word("to"), p.value("buyer"), buyer.street, buyer.town])
    s.text(525, 70, p.word("title"), 20, align="right")
    for at, name in enumerate(("number", "date", "customer", "due")):
        label, value = p.pair(name)
        s.text(525, 92 + 13 * at, f"{label} {value}", 9, align="right")
    vat = f"{p.word('vat')} {p.value('vat')}" if seller.vat else ""
    _column(s, 70, 160, [p.word("from"), p.value("supplier"), seller.street, seller.town, vat])
    y = _lines(s, p, 260, {"quantity": 100, "description": 115, "price": 420, "amount": 525})

    def led(label: str, value: str, y: float, *, bold: bool = False) -> float:
        start = 115 + s.text(115, y, label + " ", 10, bold=bold)
        end = 525 - s.width_of(value, 10, bold=bold) - 4
        dots = int((end - start) / s.width_of(".", 10))
        s.text(end, y, "." * dots, 10, align="right")
        s.text(525, y, value, 10, bold=bold, align="right")
        return y + 16

    if p.content.tax:
        y = led(p.word("subtotal"), p.value("subtotal"), y)
        y = led(p.word("tax").format(rate=p.rate(p.content.taxes[0].rate)), p.value("tax"), y)
    y = led(p.total_label(), p.value("total"), y, bold=not p.content.prepaid)
    if p.content.prepaid:
        y = led(p.word("prepaid"), p.value("prepaid"), y)
        y = led(p.total_label("payable"), p.value("due_amount"), y, bold=True)
    if seller.iban:
        s.text(70, y + 40, f"IBAN {p.value('iban')} · BIC {seller.bic}", 9)
