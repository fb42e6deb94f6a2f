"""An invoice's values as its language and its style print them, and which of them were printed."""

from __future__ import annotations

import datetime
import random
from dataclasses import dataclass, field
from decimal import Decimal

from tests.make.invoices.content import WHOLE, Content, Line, Party
from tests.make.invoices.vocabulary import Vocabulary


@dataclass(frozen=True)
class Truth:
    """What stands on an invoice: amounts as decimal text, dates as ISO 8601, empty where the page
    does not have it."""

    name: str
    family: str
    language: str
    held_back: bool
    supplier: str = ""
    buyer: str = ""
    number: str = ""
    order: str = ""
    date: str = ""
    due: str = ""
    vat: str = ""
    iban: str = ""
    currency: str = ""
    subtotal: str = ""
    tax: str = ""
    other: str = ""
    total: str = ""
    prepaid: str = ""
    due_amount: str = ""
    taxes: tuple[tuple[str, str, str], ...] = ()
    """Rate, base and tax of each rate."""
    lines: tuple[tuple[str, str, str, str], ...] = ()
    """Description, quantity, unit price and amount; empty where there is no such column."""
    follows: dict[str, str] = field(default_factory=dict)
    """Amounts that the page does not have and that follow from those that it has: whoever gives
    them is right, and whoever gives nothing as well."""


@dataclass
class Printed:
    """Gives texts to lay out, and keeps in mind which fields they show."""

    content: Content
    words: Vocabulary
    chance: random.Random
    shown: set[str] = field(default_factory=set)
    columns: tuple[str, ...] = ()
    """Of the table of lines, once it is there."""

    def __post_init__(self) -> None:
        self._money = self.words.one("money")
        self._days = self.words.one("days")

    def word(self, term: str) -> str:
        return self.words.word(term)

    def value(self, name: str) -> str:
        """A field of the form, as printed; from here on it belongs to the truth."""
        self.shown.add(name)
        if name in ("supplier", "buyer"):
            party: Party = getattr(self.content, name)
            return party.name
        if name == "vat":
            return self.content.supplier.vat
        if name == "iban":
            iban = self.content.supplier.iban
            return " ".join(iban[at : at + 4] for at in range(0, len(iban), 4))
        value = getattr(self.content, name)
        if isinstance(value, datetime.date):
            return self.day(value)
        if isinstance(value, Decimal):
            return self.money(value)
        return str(value)

    def pair(self, name: str) -> tuple[str, str]:
        """Label and value."""
        label = {"due_amount": "payable", "tax": "taxes"}.get(name, name)
        return self.word(label), self.value(name)

    def hide(self, name: str) -> str:
        """As `value`, where it is in a picture or otherwise not to be asked for."""
        text = self.value(name)
        self.shown.discard(name)
        return text

    def day(self, day: datetime.date) -> str:
        month = self.words.material("months")[day.month - 1]
        return self._days.format(
            d=day.day, dd=f"{day.day:02d}", m=day.month, mm=f"{day.month:02d}", y=day.year,
            yy=f"{day.year % 100:02d}", month=month, Month=month.capitalize(),
            Mon=month[:3].capitalize(),
        )  # fmt: skip

    def figure(self, value: Decimal) -> str:
        """An amount without its currency."""
        thousands, decimal = self.words.one("figures")
        places = 0 if self.content.currency in WHOLE else 2
        text = f"{value:,.{places}f}"
        return text.translate(str.maketrans({",": thousands, ".": decimal}))

    def money(self, value: Decimal) -> str:
        """An amount with its currency, if this invoice prints it so."""
        if self._money != "#":
            self.shown.add("currency")
        return self._money.replace("#", self.figure(value))

    def rate(self, rate: Decimal) -> str:
        decimal = self.words.one("figures")[1]
        return f"{rate.normalize():f}".replace(".", decimal)

    def total_label(self, term: str = "total") -> str:
        """With the currency, where the amounts are without."""
        label = self.word(term)
        if self._money == "#" and self.content.currency not in label:
            label += f" {self.content.currency}"
        self.shown.add("currency")
        return label

    def sentence(self, term: str) -> str:
        """One that has values in it; the fields in it count as printed."""
        text = self.word(term)
        values = {
            name: self.value(name)
            for name in ("number", "date", "due", "total")
            if "{" + name + "}" in text
        }
        if "{payable}" in text:
            values["payable"] = self.value("due_amount")
        seller = self.content.supplier
        town = " ".join(part for part in seller.town.split() if not any(map(str.isdigit, part)))
        return text.format(
            days=self.content.days, register=seller.register, town=town, n=1, m=1, **values
        )

    def truth(self, name: str, family: str, language: str, held_back: bool) -> Truth:
        """Of what has been laid out."""
        values = {name: self._true(name) for name in self.shown if name in Truth.__annotations__}
        follows = {name: self._true(name) for name in ("subtotal", "tax") if name not in self.shown}
        return Truth(name, family, language, held_back, follows=follows, **values)  # type: ignore[arg-type]

    def _true(self, name: str) -> object:
        content = self.content
        if name == "lines":
            return tuple(self._line(line) for line in content.lines)
        if name == "taxes":
            return tuple((str(t.rate), str(t.base), str(t.tax)) for t in content.taxes)
        if name in ("supplier", "buyer"):
            party: Party = getattr(content, name)
            return party.name
        if name in ("vat", "iban"):
            return getattr(content.supplier, name)
        value = getattr(content, name)
        return value.isoformat() if isinstance(value, datetime.date) else str(value)

    def _line(self, line: Line) -> tuple[str, str, str, str]:
        cells = {
            "description": line.description, "quantity": str(line.quantity),
            "price": str(line.price), "amount": str(line.amount),
        }  # fmt: skip
        a, b, c, d = (text if name in self.columns else "" for name, text in cells.items())
        return a, b, c, d
