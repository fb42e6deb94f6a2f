"""Bills of shops, web services and small businesses, made for learning."""

from __future__ import annotations

from tests.make.invoices import blocks as b
from tests.make.invoices.blocks import LEFT, RIGHT
from tests.make.invoices.printed import Printed
from tests.make.invoices.sheet import Sheet
from tests.make.invoices.tables import sums, table, tax_table


def total_first(s: Sheet, p: Printed) -> None:
    """The total at the top in large figures, as web services bill."""
    s.logo(LEFT, 40, 120, p.content.supplier.name, round_=True)
    s.text(RIGHT, 60, p.word("title"), 14, align="right")
    s.text(LEFT, 120, p.total_label(), 9, colour=b.GREY)
    s.text(LEFT, 144, p.value("total"), 22, bold=True)
    b.pairs(s, p, 340, 110, ("number", "date", "due"), gap=110, colon="")
    s.text(LEFT, 190, p.word("from"), 8, colour=b.GREY)
    seller = p.content.supplier
    b.rows(s, LEFT, 204, [p.value("supplier"), *b.address(p), f"billing@{seller.domain}"])
    b.recipient(s, p, 310, 190, label=p.word("to"))
    y = table(s, p, 290, ("description", "quantity", "price", "amount"), ruled=False, signs=True)
    y = sums(s, p, y)
    b.bank(s, p, LEFT, 780, 8)


def two_blocks(s: Sheet, p: Printed) -> None:
    """“From” and “To” side by side, seller and buyer with their numbers each."""
    s.text(s.width / 2, 60, p.word("title"), 18, bold=True, align="center")
    seller, buyer = p.content.supplier, p.content.buyer
    b.strip(s, p, 90, ("number", "date", "delivered", "due"))
    s.rule(LEFT, 130, RIGHT)
    s.text(LEFT, 150, p.word("from") + ":", 9, bold=True)
    vat = f"{p.word('vat')}: {p.value('vat')}" if seller.vat else ""
    b.rows(s, LEFT, 164, [p.value("supplier"), *b.address(p), vat])
    s.text(310, 150, p.word("to") + ":", 9, bold=True)
    b.rows(
        s, 310, 164,
        [p.value("buyer"), buyer.street, buyer.town,
         f"{p.word('vat')}: {buyer.vat}" if buyer.vat else ""],
    )  # fmt: skip
    y = table(s, p, 250, grid=True)
    tax_table(s, p, y)
    y = sums(s, p, y, x=340)
    b.bank(s, p, LEFT, y + 50)


def plain(s: Sheet, p: Printed) -> None:
    """A small business's: few words, typewriter, the sums as lines at the left."""
    s.text(LEFT, 60, p.value("supplier"), 12)
    s.text(LEFT, 74, ", ".join(b.address(p)), 9)
    b.recipient(s, p, LEFT, 120)
    s.text(RIGHT, 200, p.value("date"), 10, align="right")
    s.text(LEFT, 225, f"{p.word('number')} {p.value('number')}", 12)
    y = table(s, p, 255, ("description", "quantity", "amount"), ruled=False)
    for name in ("subtotal", "tax", "total"):
        if name == "total" or p.content.tax:
            label = p.total_label() if name == "total" else p.pair(name)[0]
            s.text(LEFT, y, f"{label}: {p.value(name)}", 10)
            y += 15
    y = b.rows(s, LEFT, y + 6, [f"{p.word('due')} {p.value('due')}"], 10)
    b.bank(s, p, LEFT, y + 6)


def handwritten(s: Sheet, p: Printed) -> None:
    """A printed pad filled in by hand."""
    s.text(LEFT, 70, p.value("supplier"), 16, bold=True, face="sans")
    s.text(LEFT, 86, " · ".join(b.address(p)), 8, face="sans")
    for at, name in enumerate(("number", "date", "due")):
        label, value = p.pair(name)
        s.text(340, 70 + 22 * at, label, 9, face="sans")
        s.text(430, 70 + 22 * at, value, 13, colour=(0.1, 0.1, 0.5))
        s.rule(428, 74 + 22 * at, RIGHT)
    s.text(LEFT, 150, p.word("to"), 9, face="sans")
    s.text(LEFT + 80, 150, p.value("buyer"), 14, colour=(0.1, 0.1, 0.5))
    y = table(s, p, 200, ("description", "quantity", "amount"), grid=True)
    sums(s, p, y, large=14)


def till(s: Sheet, p: Printed) -> None:
    """A receipt of a till: one narrow column, the shop at its top, the time beside the date."""
    width = s.width
    s.text(width / 2, 30, p.value("supplier"), 11, bold=True, align="center")
    y = b.rows(s, width / 2, 46, [*b.address(p), p.content.supplier.phone], 8, align="center")
    if p.content.supplier.vat:
        s.text(width / 2, y, f"{p.word('vat')} {p.value('vat')}", 8, align="center")
    y += 18
    s.text(10, y, f"{p.value('date')} {p.chance.randint(8, 19)}:{p.chance.randint(10, 59)}", 8)
    s.text(width - 10, y, f"{p.word('receipt')} {p.value('number')}", 8, align="right")
    y += 18
    p.columns = ("description", "amount")
    p.shown.add("lines")
    for line in p.content.lines:
        s.text(10, y, line.description, 8)
        s.text(width - 10, y, p.figure(line.amount), 8, align="right")
        y += 11
        if line.quantity > 1:
            s.text(20, y, f"{line.quantity} x {p.figure(line.price)}", 7)
            y += 11
    s.rule(10, y - 6, width - 10)
    y = sums(s, p, y + 6, x=10, edge=width - 10, large=12)
    s.text(10, y, p.word("cash"), 8)
    paid = (p.content.total // 50 + 1) * 50
    s.text(width - 10, y, p.figure(paid), 8, align="right")
    s.text(10, y + 11, p.word("change"), 8)
    s.text(width - 10, y + 11, p.figure(paid - p.content.total), 8, align="right")
    s.text(width / 2, y + 34, p.word("thanks"), 8, align="center")


def credit(s: Sheet, p: Printed) -> None:
    """Money back: a credit note with a number of its own, and that of the invoice in its text."""
    s.text(LEFT, 66, p.value("supplier"), 15, bold=True)
    b.rows(s, LEFT, 82, b.address(p))
    s.text(RIGHT, 66, p.word("credit"), 16, align="right")
    b.recipient(s, p, LEFT, 150, label=p.word("to"))
    label = f"{p.word('credit')} {p.word('number').split()[-1]}"
    s.text(340, 150, f"{label}: {p.value('number')}", 9)
    b.pairs(s, p, 340, 164, ("date", "customer"))
    y = table(s, p, 240)
    sums(s, p, y)
    b.footer(s, p)
