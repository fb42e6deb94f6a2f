"""What stands on an invoice, before anybody has laid it out: parties, lines, sums and days."""

from __future__ import annotations

import datetime
import random
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final, Literal

from tests.make.invoices import identifiers
from tests.make.invoices.vocabulary import Vocabulary

Kind = Literal[
    "goods", "rates", "prepaid", "credit", "reverse", "long", "short",
    "levy", "stay", "paid", "brought", "retained", "gross",
]  # fmt: skip
"""Goods of one rate of tax; of several; part of it paid; money back, in figures below zero or
above; without tax since the buyer owes it; on several pages; one to three lines; with a levy
beside the tax; with a levy and a deposit; all of it paid; with what is open of earlier bills; with
a part that the buyer keeps until the work is accepted; with prices that have the tax in them."""

_CENT = Decimal("0.01")
WHOLE: Final = {"HUF": 100, "JPY": 100, "IDR": 1000}
"""Currencies that are printed without decimals; prices in them are so many times higher."""


@dataclass(frozen=True)
class Party:
    name: str
    street: str
    town: str
    country: str
    person: str
    vat: str
    register: str
    iban: str
    bic: str
    phone: str
    domain: str


@dataclass(frozen=True)
class Line:
    description: str
    quantity: int
    price: Decimal
    rate: Decimal
    amount: Decimal


@dataclass(frozen=True)
class Tax:
    rate: Decimal
    base: Decimal
    tax: Decimal


@dataclass(frozen=True)
class Content:
    kind: Kind
    supplier: Party
    buyer: Party
    number: str
    order: str
    customer: str
    date: datetime.date
    delivered: datetime.date
    due: datetime.date
    days: int
    currency: str
    lines: Sequence[Line]
    taxes: Sequence[Tax]
    subtotal: Decimal
    tax: Decimal
    other: Decimal
    """Charges that are no value added tax, such as a city's tax on nights."""
    total: Decimal
    prepaid: Decimal
    brought: Decimal
    """Open of earlier bills."""
    retained: Decimal
    due_amount: Decimal


def content(kind: Kind, words: Vocabulary, chance: random.Random, goods: str = "goods") -> Content:
    """An invoice of this kind, with lines of this material; the same for the same chance."""
    day = datetime.date(2024, 1, 1) + datetime.timedelta(days=chance.randrange(1000))
    days = chance.choice((7, 14, 30, 30, 60))
    currency = words.one("currency")
    cent = Decimal(1) if currency in WHOLE else _CENT
    lines = _lines(kind, words.material(goods), words, chance, currency)
    taxes = [
        _tax(rate, amount, cent, gross=kind == "gross")
        for rate in sorted({line.rate for line in lines}, reverse=True)
        if (amount := sum((li.amount for li in lines if li.rate == rate), Decimal(0)))
    ]
    subtotal = sum((row.base for row in taxes), Decimal(0))
    tax = sum((row.tax for row in taxes), Decimal(0))
    levied = subtotal * Decimal("0.04") if kind in ("levy", "stay") else Decimal(0)
    other = levied.quantize(cent)
    total = subtotal + tax + other
    prepaid = (total * chance.choice((20, 30, 50)) / 100).quantize(cent)
    prepaid = {"prepaid": prepaid, "stay": prepaid, "paid": total}.get(kind, Decimal(0))
    brought = (total * Decimal("0.37") if kind == "brought" else Decimal(0)).quantize(cent)
    retained = (total * Decimal("0.05") if kind == "retained" else Decimal(0)).quantize(cent)
    names = chance.sample(words.material("names"), len(words.material("names")))
    return Content(
        kind=kind,
        supplier=_party(words, chance, names[:2]),
        buyer=_party(words, chance, names[-2:], private=chance.random() < 0.2),
        number=identifiers.number(day.year, chance, held_back=words.source == "held back"),
        order=chance.choice(("PO-", "B", "45000", "")) + str(chance.randint(1000, 99_999)),
        customer=str(chance.randint(1000, 99_999)),
        date=day,
        delivered=day - datetime.timedelta(days=chance.randint(1, 9)),
        due=day + datetime.timedelta(days=days),
        days=days,
        currency=currency,
        lines=lines,
        taxes=taxes,
        subtotal=subtotal,
        tax=tax,
        other=other,
        total=total,
        prepaid=prepaid,
        brought=brought,
        retained=retained,
        due_amount=total - prepaid + brought - retained,
    )


def _tax(rate: Decimal, amount: Decimal, cent: Decimal, *, gross: bool) -> Tax:
    if not gross:
        return Tax(rate, amount, (amount * rate / 100).quantize(cent))
    base = (amount * 100 / (100 + rate)).quantize(cent)
    return Tax(rate, base, amount - base)


def _lines(
    kind: Kind, goods: Sequence[str], words: Vocabulary, chance: random.Random, currency: str
) -> list[Line]:
    count = {"long": chance.randint(45, 70), "short": chance.randint(1, 3)}.get(
        kind, chance.randint(1, min(7, len(goods)))
    )
    picked = [goods[at % len(goods)] for at in range(count)]
    chance.shuffle(picked)
    rates = [Decimal(rate) for rate in dict.fromkeys(words.material("rates"))]
    sign = -1 if kind == "credit" and chance.random() < 0.5 else 1
    rows = []
    for at, description in enumerate(picked):
        rate = rates[at % len(rates)] if kind in ("rates", "gross") else rates[0]
        quantity = chance.choice((1, 1, 2, 3, 5, 10, 12, 25))
        price = Decimal(chance.randint(150, 60_000)) / 100
        if currency in WHOLE:
            price = (price * WHOLE[currency]).quantize(Decimal(1))
        rows.append(
            Line(
                description,
                quantity,
                price,
                Decimal(0) if kind == "reverse" else rate,
                sign * quantity * price,
            )
        )
    return rows


def _party(
    words: Vocabulary, chance: random.Random, names: Sequence[str], *, private: bool = False
) -> Party:
    """`names` are two of families; the other party has others, where there are enough."""
    country = words.one("country")
    first, second = names
    name = words.one("trades").format(a=first, b=second)
    form = words.one("forms")
    person = words.one("people")
    whole = person if private else (name + (form if form[:1] == "," else f" {form}")).strip()
    return Party(
        name=whole,
        street=words.one("streets").format(n=chance.randint(2, 98)),
        town=words.one("towns"),
        country=country,
        person=person,
        vat="" if private else identifiers.vat(country, chance),
        register=str(chance.randint(10_000, 999_999)),
        iban=identifiers.iban(country, chance),
        bic=identifiers.bic(country, chance),
        phone=f"0{chance.randint(20, 99)} {chance.randint(1000, 9999)} {chance.randint(100, 999)}",
        domain=_domain(name) + "." + {"GB": "co.uk", "US": "com"}.get(country, country.lower()),
    )


def _domain(name: str) -> str:
    """Of the name, as far as it has letters that a domain has."""
    folded = unicodedata.normalize("NFD", name.lower().replace("ß", "ss").replace("ł", "l"))
    letters = "".join(c if c.isascii() and c.isalnum() else " " for c in folded
                      if not unicodedata.combining(c))  # fmt: skip
    return "-".join(letters.split()) or "example"
