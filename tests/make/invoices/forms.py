"""Bills as forms: boxes, leaders, a logo alone."""

from __future__ import annotations

from tests.make.invoices.pieces import column, lines
from tests.make.invoices.printed import Printed
from tests.make.invoices.sheet import Sheet


def order_form(s: Sheet, p: Printed) -> None:
    """Boxes in American ways: ship-to beside bill-to, a strip of terms, the balance at the foot."""
    seller, buyer = p.content.supplier, p.content.buyer
    s.text(40, 56, p.value("supplier"), 14, bold=True)
    column(s, 40, 72, [seller.street, seller.town, seller.phone], 9)
    s.text(s.width - 40, 60, p.word("title").upper(), 22, align="right", colour=(0.3, 0.3, 0.5))
    x = s.width - 220
    for at, name in enumerate(("date", "number")):
        label, value = p.pair(name)
        s.box(x + 90 * at, 80, 90, 32)
        s.text(x + 90 * at + 45, 92, label, 7.5, align="center")
        s.text(x + 90 * at + 45, 106, value, min(9.0, 84 / s.width_of(value, 1)), align="center")
    s.box(40, 130, 230, 70)
    s.text(46, 142, p.word("to"), 8, bold=True)
    column(s, 46, 156, [p.value("buyer"), buyer.street, buyer.town])
    s.box(300, 130, 230, 70)
    s.text(306, 142, p.word("delivered"), 8, bold=True)
    column(s, 306, 156, [p.day(p.content.delivered), buyer.street, buyer.town])
    for at, (label, value) in enumerate(
        (p.pair("order"), ("Rep", "JD"), ("Via", "UPS"), p.pair("due"))
    ):
        s.box(40 + 130 * at, 215, 130, 32)
        s.text(105 + 130 * at, 226, label, 7.5, align="center")
        s.text(105 + 130 * at, 241, value, 9, align="center")
    y = lines(s, p, 270, {"quantity": 80, "description": 100, "price": 440, "amount": 560})
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
    column(s, 60, 153, [buyer.street, buyer.town])
    for at, name in enumerate(("order", "number", "date")):
        label, value = p.pair(name)
        s.text(540, 140 + 26 * at, label, 7, align="right", colour=(0.5, 0.5, 0.5))
        s.text(540, 151 + 26 * at, value, 10, align="right")
    s.text(60, 240, p.word("title"), 13)
    places = {"description": 60.0, "quantity": 300.0, "price": 420.0, "amount": 540.0}
    y = lines(s, p, 270, places, upper=True)
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
    column(s, 70, 70, [p.word("to"), p.value("buyer"), buyer.street, buyer.town])
    s.text(525, 70, p.word("title"), 20, align="right")
    for at, name in enumerate(("number", "date", "customer", "due")):
        label, value = p.pair(name)
        s.text(525, 92 + 13 * at, f"{label} {value}", 9, align="right")
    vat = f"{p.word('vat')} {p.value('vat')}" if seller.vat else ""
    column(s, 70, 160, [p.word("from"), p.value("supplier"), seller.street, seller.town, vat])
    y = lines(s, p, 260, {"quantity": 100, "description": 115, "price": 420, "amount": 525})

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
