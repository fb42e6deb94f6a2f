"""What an electronic invoice says, in the terms of EN 16931 (BT-… are its business terms)."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

import msgspec

Syntax = Literal["UBL", "CII", "ZUGFeRD 1", "Order-X", "FatturaPA", "KSeF", "Facturae"]
"""The vocabulary that it is written in."""


class Party(msgspec.Struct, frozen=True, kw_only=True):
    """Who sells, buys or is paid."""

    name: str = ""
    trading_name: str = ""
    vat: str = ""
    """With its country's letters."""
    tax_number: str = ""
    """A registration that is no VAT number."""
    register: str = ""
    """The number in a register of companies."""
    identified: bool = False
    """Whether it has an identifier of another kind, as a GLN."""
    address: tuple[str, ...] = ()
    contact: tuple[str, ...] = ()


class Account(msgspec.Struct, frozen=True, kw_only=True):
    """Where the money is to go."""

    number: str
    """An IBAN, or what a country has in its place; without spaces."""
    bic: str = ""
    holder: str = ""


class Tax(msgspec.Struct, frozen=True, kw_only=True):
    """What is taxed at one rate."""

    rate: Decimal | None = None
    """Per cent."""
    base: Decimal | None = None
    tax: Decimal | None = None
    category: str = ""
    reason: str = ""
    """Why there is no tax."""


class Charge(msgspec.Struct, frozen=True, kw_only=True):
    """An allowance or a charge on the whole invoice, without tax."""

    amount: Decimal
    """Below zero where it is an allowance."""
    reason: str = ""
    percent: Decimal | None = None


class Line(msgspec.Struct, frozen=True, kw_only=True):
    """One line."""

    number: str = ""
    description: str = ""
    detail: str = ""
    quantity: Decimal | None = None
    unit: str = ""
    price: Decimal | None = None
    """Of one unit; without tax, but for receipts that say gross prices only."""
    charges: Decimal = Decimal(0)
    """What is added to quantity times price to make the amount; allowances are below zero."""
    amount: Decimal | None = None
    rate: Decimal | None = None
    counts: bool = True
    """Whether the amount is one of those that make the sum; headings and remarks do not."""


class EInvoice(msgspec.Struct, frozen=True, kw_only=True):
    """An electronic invoice, a credit note or an order."""

    syntax: Syntax
    profile: str = ""
    """The specification it says to follow (BT-24), or the version of its form."""
    type_code: str = ""
    """UNTDID 1001 (380 invoice, 381 credit note …), or the format's own code."""
    number: str = ""
    date: str = ""
    """Dates are ISO 8601."""
    due: str = ""
    delivered: str = ""
    period: tuple[str, str] = ("", "")
    currency: str = ""
    seller: Party = Party()
    buyer: Party = Party()
    payee: Party = Party()
    """Empty where the seller is paid."""
    order: str = ""
    reference: str = ""
    """The buyer's (BT-10)."""
    contract: str = ""
    preceding: tuple[str, ...] = ()
    """The invoices that this one corrects."""
    notes: tuple[str, ...] = ()
    terms: str = ""
    payment_reference: str = ""
    accounts: tuple[Account, ...] = ()
    lines: tuple[Line, ...] = ()
    charges: tuple[Charge, ...] = ()
    taxes: tuple[Tax, ...] = ()
    line_total: Decimal | None = None
    """BT-106."""
    allowance_total: Decimal | None = None
    """BT-107; not below zero."""
    charge_total: Decimal | None = None
    """BT-108."""
    subtotal: Decimal | None = None
    """Without tax (BT-109)."""
    tax: Decimal | None = None
    """BT-110."""
    tax_currency: str = ""
    """The currency that tax is accounted in, where it is another one (BT-6)."""
    tax_accounted: Decimal | None = None
    """The tax in that currency (BT-111)."""
    withheld: Decimal | None = None
    """Tax that the buyer keeps back, so that the total is without it."""
    total: Decimal | None = None
    """With tax (BT-112)."""
    prepaid: Decimal | None = None
    """BT-113."""
    rounding: Decimal | None = None
    """BT-114."""
    due_amount: Decimal | None = None
    """BT-115."""
    attached: tuple[str, ...] = ()
    """Names of the files and documents that it brings or names."""
    source: str = ""
    """The name of the file that it was in; empty where that is the document itself."""
    pages: tuple[int, ...] = ()
    """The document's pages that a person sees of it."""
    shown: bool = False
    """Whether those pages are made by its sender, and not from the structured data."""

    @property
    def other(self) -> Decimal | None:
        """Charges less allowances on the whole invoice; `None` where it has neither."""
        if self.charge_total is None and self.allowance_total is None:
            return sum((one.amount for one in self.charges), Decimal(0)) if self.charges else None
        return (self.charge_total or Decimal(0)) - (self.allowance_total or Decimal(0))
