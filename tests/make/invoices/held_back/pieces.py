"""Held back: whoever writes rules must not read this file. Pieces of the layouts."""

from __future__ import annotations

from collections.abc import Sequence

from tests.make.invoices.pieces import row
from tests.make.invoices.printed import Printed
from tests.make.invoices.sheet import Sheet


def sums(p: Printed, *, net: bool = True) -> list[tuple[str, str]]:
    """Labels and amounts from the net sum to what is left to pay; the total is one of them."""
    content = p.content
    entries = []
    if content.tax and net:
        entries = [(p.word("subtotal"), p.value("subtotal"))]
        entries += [
            (p.word("tax").format(rate=p.rate(tax.rate)), p.money(tax.tax)) for tax in content.taxes
        ]
        p.shown.add("tax")
    if content.other:
        entries.append((p.word("levy"), p.value("other")))
    entries.append((p.total_label(), p.value("total")))
    if content.prepaid:
        entries.append((p.word("prepaid"), "-" + p.value("prepaid")))
    if content.prepaid or content.retained:
        entries.append((p.total_label("payable"), p.value("due_amount")))
    return entries


def stack(
    s: Sheet, entries: Sequence[tuple[str, str]], x: float, edge: float, y: float,
    *, size: float = 9, step: float = 15, bold: str = "",
) -> float:  # fmt: skip
    """Label at the left and amount at the right of each row; the label `bold` is bold."""
    for label, value in entries:
        row(s, y, {x: label, -edge: value}, size, bold=label == bold)
        y += step
    return y


def fitted(s: Sheet, x: float, y: float, text: str, width: float, size: float) -> None:
    """As large as the place allows."""
    s.text(x, y, text, min(size, width / max(1.0, s.width_of(text, 1))))


def lines(
    s: Sheet, p: Printed, y: float, places: dict[str, float], *, step: float = 14, size: float = 9
) -> float:
    """The table's rows without its heads; a negative place is where a column ends."""
    p.columns = tuple(
        name for name in places if name in ("description", "quantity", "price", "amount")
    )
    p.shown.add("lines")
    for at, line in enumerate(p.content.lines, 1):
        cells = {
            "position": str(at),
            "description": line.description,
            "quantity": str(line.quantity),
            "price": p.figure(line.price),
            "rate": f"{p.rate(line.rate)}%",
            "amount": p.figure(line.amount),
        }
        row(s, y, {x: cells[name] for name, x in places.items()}, size)
        y += step
    return y


def heads(
    s: Sheet, p: Printed, y: float, places: dict[str, float], size: float = 8, *, bold: bool = False
) -> float:
    """Heads as large as fit between their neighbours."""
    for name, x in places.items():
        text = p.word(name)
        room = 150 if name == "description" else 66
        fit = min(size, room / max(1.0, s.width_of(text, 1, bold=bold)))
        row(s, y, {x: text}, fit, bold=bold)
    return y + 16


def home(p: Printed) -> list[str]:
    return [p.content.supplier.street, p.content.supplier.town]


def guest(p: Printed) -> list[str]:
    return [p.value("buyer"), p.content.buyer.street, p.content.buyer.town]


def vat(p: Printed, colon: str = "") -> str:
    """Label and number; empty where the country has none."""
    return f"{p.word('vat')}{colon} {p.value('vat')}" if p.content.supplier.vat else ""


def account(p: Printed, label: str = "IBAN ") -> str:
    return label + p.value("iban") if p.content.supplier.iban else ""
