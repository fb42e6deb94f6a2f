"""Bills of offices and workshops, made for learning."""

from __future__ import annotations

from tests.make.invoices import blocks as b
from tests.make.invoices.blocks import LEFT, RIGHT
from tests.make.invoices.printed import Printed
from tests.make.invoices.sheet import Sheet
from tests.make.invoices.tables import sums, table, tax_table


def classic(s: Sheet, p: Printed) -> None:
    """Letterhead, recipient on the left, label and value in lines on the right."""
    seller = p.content.supplier
    s.text(LEFT, 70, p.value("supplier"), 18, bold=True)
    vat = f"{p.word('vat')} {p.value('vat')}" if seller.vat else ""
    b.rows(s, LEFT, 86, [*b.address(p), f"{p.word('phone')} {seller.phone}", vat])
    b.recipient(s, p, LEFT, 160, label=p.word("to"))
    b.pairs(s, p, 340, 160, ("number", "date", "due"))
    s.text(LEFT, 250, p.word("title"), 16, bold=True)
    y = table(s, p, 280, ("description", "quantity", "price", "amount"), signs=True)
    y = sums(s, p, y)
    b.bank(s, p, LEFT, y + 10)


def stacked(s: Sheet, p: Printed) -> None:
    """Sender on the right; each value under its label in a row of boxes."""
    s.text(RIGHT, 66, p.value("supplier"), 13, bold=True, align="right")
    b.rows(s, RIGHT, 80, [*b.address(p), p.content.supplier.phone], align="right")
    s.text(LEFT, 70, p.word("title"), 22)
    b.recipient(s, p, LEFT, 120, label=p.word("to"), contact=True)
    y = b.strip(s, p, 210, ("number", "date", "due", "order"), boxed=True)
    y = table(s, p, y + 20, ("description", "quantity", "price", "amount"), striped=True)
    y = sums(s, p, y, x=330, band=True)
    s.text(LEFT, y, p.sentence("terms"), 9)
    b.footer(s, p, columns=False)


def din_letter(s: Sheet, p: Printed) -> None:
    """A letter by DIN 5008: logo as a picture, the sender small in the window and in the footer."""
    s.logo(380, 30, 160, p.content.supplier.name)
    y = b.sender_line(s, p, LEFT, 130)
    b.recipient(s, p, LEFT, y)
    b.pairs(s, p, 370, 150, ("date", "customer", "delivered"), gap=100)
    s.text(LEFT, 270, f"{p.word('number')} {p.value('number')}", 13, bold=True)
    s.text(LEFT, 290, p.word("thanks"), 9.5)
    y = table(s, p, 320, grid=True)
    y = sums(s, p, y)
    s.text(LEFT, y + 6, f"{p.word('due')}: {p.value('due')}", 10)
    b.footer(s, p)


def dated_subject(s: Sheet, p: Printed) -> None:
    """Number and date in one sentence; no other date labels than that of delivery."""
    s.text(s.width / 2, 60, p.value("supplier"), 17, align="center", spaced=2)
    s.text(s.width / 2, 76, " · ".join(b.address(p)), 8, align="center")
    b.recipient(s, p, LEFT, 150)
    s.text(LEFT, 240, p.sentence("dated"), 12, bold=True)
    b.pairs(s, p, LEFT, 258, ("delivered", "customer"))
    y = table(s, p, 300, ("position", "description", "quantity", "price", "amount"), notes=True)
    y = sums(s, p, y, x=350, colon=":")
    y = b.rows(s, LEFT, y + 4, [p.sentence("until"), p.word("thanks")], 9.5)
    b.footer(s, p)


def bare_number(s: Sheet, p: Printed) -> None:
    """A large title with the number beside it, without a label of its own."""
    s.text(LEFT, 70, f"{p.word('title')} {p.value('number')}", 14, bold=True)
    b.rows(s, RIGHT, 62, [p.value("supplier"), *b.address(p)], 9.5, align="right")
    s.rule(LEFT, 110, RIGHT)
    b.recipient(s, p, LEFT, 135, label=p.word("to") + ":")
    b.pairs(s, p, 330, 135, ("date", "due", "customer", "order"), gap=110, flush="right", colon="")
    y = table(s, p, 240, spaced=True)
    y = sums(s, p, y, x=360)
    b.bank(s, p, LEFT, y - 40, 8)
    b.footer(s, p, columns=False)


def french_window(s: Sheet, p: Printed) -> None:
    """The recipient in a window on the right, the sender left of it; the tax table at the foot."""
    s.text(LEFT, 66, p.value("supplier"), 14, bold=True)
    b.rows(s, LEFT, 82, [*b.address(p), p.sentence("register")])
    b.recipient(s, p, 330, 150)
    y = b.pairs(s, p, LEFT, 170, ("number", "date", "customer"), colon=" :")
    y = table(s, p, 270, ("description", "quantity", "price", "amount"))
    tax_table(s, p, y)
    y = sums(s, p, y, x=360)
    y = b.pairs(s, p, LEFT, max(y, 600), ("due",), colon=" :")
    b.footer(s, p, columns=False)
