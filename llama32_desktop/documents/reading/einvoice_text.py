"""An electronic invoice as a page of text: labels, values, and a table of lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from typing import Final

from llama32_desktop.documents.einvoice.model import Charge, EInvoice, Line, Party, Tax
from llama32_desktop.documents.model import Page

_TITLES: Final = {
    **dict.fromkeys(("381", "83", "296", "308", "396", "420", "458", "532"), "Credit note"),
    **dict.fromkeys(("TD04", "TD08"), "Credit note"),
    **dict.fromkeys(("384", "KOR", "KOR_ZAL", "KOR_ROZ"), "Corrected invoice"),
    **dict.fromkeys(("383", "TD05", "TD09"), "Debit note"),
    **dict.fromkeys(("386", "ZAL", "TD02", "TD03"), "Prepayment invoice"),
    "389": "Self-billed invoice",
}
"""UNTDID 1001, and what FatturaPA and KSeF have in its place."""
_UNITS: Final = {
    **dict.fromkeys(("C62", "H87", "EA", "XPP", "NAR", "PCE"), "pcs."),
    "HUR": "h", "DAY": "days", "WEE": "weeks", "MON": "months", "ANN": "years", "MIN": "min",
    "KGM": "kg", "GRM": "g", "TNE": "t", "LTR": "l", "MLT": "ml", "MTR": "m", "CMT": "cm",
    "MMT": "mm", "KMT": "km", "KTM": "km", "MTK": "m²", "MTQ": "m³", "KWH": "kWh", "P1": "%",
    "SET": "sets", "PR": "pairs", "XBX": "boxes", "XCT": "cartons", "XPK": "packs", "LS": "flat",
}  # fmt: skip
"""Codes of UN/ECE recommendations 20 and 21, as people write them; others stay codes."""
_ORDERS: Final = {"220": "Order", "230": "Order change", "231": "Order response"}


def title(invoice: EInvoice) -> str:
    """What it is called: its kind and its number."""
    if invoice.syntax == "Order-X":
        kind = _ORDERS.get(invoice.type_code, "Order")
    else:
        kind = _TITLES.get(invoice.type_code, "Invoice")
    return f"{kind} {invoice.number}".strip()


def readable(invoice: EInvoice, number: int) -> Page:
    """The page, with this number."""
    parts = [_labelled(_head(invoice))]
    for heading, party in (
        ("Seller", invoice.seller),
        ("Buyer", invoice.buyer),
        ("Payee", invoice.payee),
    ):
        parts.append(_section(heading, _labelled(_party(party))))
    parts += [
        _section("Lines", _lines(invoice.lines)),
        _section("Allowances and charges", "\n".join(map(_charge, invoice.charges))),
        _section("Taxes", _table(_TAX_HEADS, map(_tax, invoice.taxes))),
        _section("Totals", _labelled(_sums(invoice))),
        _section("Payment", _labelled(_payment(invoice))),
        _section("Notes", "\n".join(invoice.notes)),
        _section("Attached", "\n".join(invoice.attached)),
    ]
    text = "\n\n".join((title(invoice), *filter(None, parts)))
    return Page(number=number, text=text, way="text", title=title(invoice))


Label = tuple[str, str]


def _head(invoice: EInvoice) -> Iterator[Label]:
    yield "Number", invoice.number
    yield "Date", invoice.date
    yield "Due date", invoice.due
    yield "Delivered", invoice.delivered
    yield "Period", " to ".join(filter(None, invoice.period))
    yield "Order number", invoice.order
    yield "Buyer's reference", invoice.reference
    yield "Contract", invoice.contract
    yield "Earlier invoices", ", ".join(invoice.preceding)
    yield "Type", invoice.type_code
    yield "Format", " ".join(filter(None, (invoice.syntax, invoice.profile)))
    yield "Currency", invoice.currency


def _party(party: Party) -> Iterator[Label]:
    yield "Name", party.name
    yield "Trading name", party.trading_name
    yield "Address", ", ".join(party.address)
    yield "VAT number", party.vat
    yield "Tax number", party.tax_number
    yield "Register number", party.register
    yield "Contact", ", ".join(party.contact)


def _sums(invoice: EInvoice) -> Iterator[Label]:
    yield "Sum of lines", _said(invoice.line_total)
    yield "Allowances", _said(invoice.allowance_total)
    yield "Charges", _said(invoice.charge_total)
    yield "Subtotal without tax", _said(invoice.subtotal)
    yield "Tax", _said(invoice.tax)
    yield f"Tax in {invoice.tax_currency}", _said(invoice.tax_accounted)
    yield "Tax withheld", _said(invoice.withheld)
    yield "Total with tax", _said(invoice.total)
    yield "Prepaid", _said(invoice.prepaid)
    yield "Rounding", _said(invoice.rounding)
    yield "Amount due", _said(invoice.due_amount)


def _payment(invoice: EInvoice) -> Iterator[Label]:
    yield "Payment terms", invoice.terms
    yield "Payment reference", invoice.payment_reference
    for account in invoice.accounts:
        yield "Account", ", ".join(filter(None, (account.number, account.bic, account.holder)))


_LINE_HEADS: Final = ("No.", "Description", "Quantity", "Unit", "Unit price", "Amount", "Tax %")
_TAX_HEADS: Final = ("Rate %", "Taxed amount", "Tax", "Kind")


def _lines(lines: Sequence[Line]) -> str:
    return _table(
        _LINE_HEADS,
        (
            (
                line.number,
                f"{line.description} ({line.detail})" if line.detail else line.description,
                _said(line.quantity),
                _UNITS.get(line.unit, line.unit),
                _said(line.price),
                _said(line.amount),
                _said(line.rate),
            )
            for line in lines
        ),
    )


def _tax(tax: Tax) -> tuple[str, ...]:
    kind = " ".join(filter(None, (tax.category, tax.reason)))
    return _said(tax.rate), _said(tax.base), _said(tax.tax), kind


def _charge(charge: Charge) -> str:
    name = charge.reason or ("Allowance" if charge.amount < 0 else "Charge")
    percent = f" ({charge.percent} %)" if charge.percent is not None else ""
    return f"{name}{percent}: {charge.amount}"


def _section(heading: str, text: str) -> str:
    return f"{heading}\n{text}" if text else ""


def _labelled(pairs: Iterable[Label]) -> str:
    return "\n".join(f"{label}: {value}" for label, value in pairs if value)


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    written = ["\t".join(cell.replace("\t", " ") for cell in row) for row in rows]
    return "\n".join(("\t".join(heads), *written)) if written else ""


def _said(value: Decimal | None) -> str:
    return "" if value is None else f"{value:f}"
