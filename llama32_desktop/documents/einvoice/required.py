"""What an electronic invoice must say by EN 16931, and is often missing or said wrongly."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from llama32_desktop.documents.einvoice.model import EInvoice
from llama32_desktop.documents.einvoice.rule import Rule
from llama32_desktop.documents.einvoice.values import rounded
from llama32_desktop.sentences import Sentence

_WITHOUT_LINES: Final = re.compile(r"minimum|basicwl", re.IGNORECASE)
"""Profiles of Factur-X that are no whole invoices."""
_CREDIT_NOTES: Final = ("381", "396", "532")
_UNTAXED: Final = {"E": "E", "AE": "AE", "K": "IC", "G": "G", "O": "O", "Z": "Z"}
"""Categories of what is not taxed (UNTDID 5305), and what their rules are called."""
_TWO_LETTERS: Final = re.compile(r"[A-Z]{2}")
_SELLER_VAT: Final = Sentence(
    "BR-CO-09: The VAT number of the seller ({0}) must begin with its country's letters."
)
_BUYER_VAT: Final = Sentence(
    "BR-CO-09: The VAT number of the buyer ({0}) must begin with its country's letters."
)


def required(one: EInvoice) -> Iterator[Rule]:
    """The rules of EN 16931 that are broken, of those on what must be there and how."""
    yield from _presence(one)
    yield from _untaxed(one)
    yield from _decimals(one)


def _presence(one: EInvoice) -> Iterator[Rule]:
    for name, there, what in (
        ("BR-02", one.number, Sentence("An invoice must have a number")),
        ("BR-03", one.date, Sentence("An invoice must have a date")),
        ("BR-05", one.currency, Sentence("An invoice must name its currency")),
        ("BR-06", one.seller.name, Sentence("An invoice must name the seller")),
        ("BR-07", one.buyer.name, Sentence("An invoice must name the buyer")),
    ):
        if not there:
            yield Rule(
                name, "wrong", Sentence("{0}: {1}, and this e-invoice does not.", name, what)
            )
    whole = not _WITHOUT_LINES.search(one.profile)
    if whole and not one.lines:
        yield Rule(
            "BR-16", "wrong", Sentence("BR-16: An invoice must have a line, and this has none.")
        )
    if one.syntax == "ZUGFeRD 1":
        return
    if whole and not one.taxes:
        yield Rule(
            "BR-CO-18",
            "wrong",
            Sentence("BR-CO-18: An invoice must say what is taxed at which rate."),
        )
    due = (one.due_amount or 0) > 0 and one.type_code not in _CREDIT_NOTES
    if due and whole and not one.due and not one.terms:
        yield Rule(
            "BR-CO-25",
            "wrong",
            Sentence(
                "BR-CO-25: Where something is to be paid, an invoice must say by when, or on "
                "which terms."
            ),
        )
    for party, sentence in ((one.seller, _SELLER_VAT), (one.buyer, _BUYER_VAT)):
        if party.vat and not _TWO_LETTERS.match(party.vat):
            yield Rule("BR-CO-09", "wrong", sentence.of(party.vat))
    seller = one.seller
    if not (seller.vat or seller.tax_number or seller.register or seller.identified):
        yield Rule(
            "BR-CO-26",
            "wrong",
            Sentence("BR-CO-26: The seller must be told by a VAT or register number."),
        )
    if any(line.price is not None and line.price < 0 for line in one.lines):
        yield Rule("BR-27", "wrong", Sentence("BR-27: The price of a line must not be below zero."))


def _untaxed(one: EInvoice) -> Iterator[Rule]:
    """What is not taxed has no tax, and says why."""
    if one.syntax == "ZUGFeRD 1":
        return
    for row in one.taxes:
        kind = _UNTAXED.get(row.category)
        if kind is None:
            continue
        if row.tax:
            yield Rule(
                f"BR-{kind}-09",
                "wrong",
                Sentence(
                    "BR-{0}-09: What is not taxed (category {1}) must have no tax, but the "
                    "e-invoice says {2}.",
                    kind,
                    row.category,
                    row.tax,
                ),
            )
        if kind != "Z" and not row.reason:
            yield Rule(
                f"BR-{kind}-10",
                "wrong",
                Sentence(
                    "BR-{0}-10: What is not taxed (category {1}) must say why, and it does not.",
                    kind,
                    row.category,
                ),
            )


def _decimals(one: EInvoice) -> Iterator[Rule]:
    """Sums of money have two decimals."""
    for name, sentence, value in (
        (
            "BR-DEC-09",
            Sentence("{0}: The sum of the lines must have two decimals at most, but it is {1}."),
            one.line_total,
        ),
        (
            "BR-DEC-12",
            Sentence("{0}: The subtotal must have two decimals at most, but it is {1}."),
            one.subtotal,
        ),
        (
            "BR-DEC-13",
            Sentence("{0}: The tax must have two decimals at most, but it is {1}."),
            one.tax,
        ),
        (
            "BR-DEC-14",
            Sentence("{0}: The total must have two decimals at most, but it is {1}."),
            one.total,
        ),
        (
            "BR-DEC-18",
            Sentence("{0}: The amount due must have two decimals at most, but it is {1}."),
            one.due_amount,
        ),
    ):
        if value is not None and value != rounded(value):
            yield Rule(name, "wrong", sentence.of(name, value))
