"""Texts of XML to values: amounts, dates, account numbers."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Iterator
from decimal import ROUND_HALF_UP, Context, Decimal
from typing import Final

from llama32_desktop.documents.einvoice.tree import Element

_NUMBER: Final = re.compile(r"[+-]?(?:\d{1,24}(?:[.,]\d{0,24})?|[.,]\d{1,24})")
"""`xs:decimal`, which has no exponent; a comma is written by some all the same."""
_DATE: Final = re.compile(r"(\d{4})(-?)(\d\d)\2(\d\d)")
"""ISO 8601 with or without hyphens (CII's format 102); what follows is a time or a zone."""
_LARGE: Final = Context(prec=200)
_ACCOUNT: Final = re.compile(r"[\s.\-]")


def decimal(text: str) -> Decimal | None:
    """An amount; `None` where this is none."""
    text = re.sub(r"\s", "", text)
    return Decimal(text.replace(",", ".")) if _NUMBER.fullmatch(text) else None


def rounded(value: Decimal, places: int = 2) -> Decimal:
    """Rounded as money is, however large it is."""
    return value.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP, _LARGE)


def amount(parent: Element, path: str) -> Decimal | None:
    """The first amount at a path."""
    return next(amounts(parent.all(path)), None)


def amounts(elements: Iterable[Element]) -> Iterator[Decimal]:
    """The amounts that elements say."""
    for element in elements:
        value = decimal(element.text)
        if value is not None:
            yield value


def total(values: Iterable[Decimal | None]) -> Decimal | None:
    """The sum of those that are there; `None` where none is."""
    known = [value for value in values if value is not None]
    return sum(known, Decimal(0)) if known else None


def date(text: str) -> str:
    """A date as ISO 8601; “” where this is none."""
    match = _DATE.match(text.strip())
    if match is None:
        return ""
    year, _, month, day = match.groups()
    try:
        return datetime.date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return ""


def first_date(parent: Element, path: str) -> str:
    """The first date at a path."""
    return next((found for one in parent.all(path) if (found := date(one.text))), "")


def account(text: str) -> str:
    """An account's number without the spaces it is written with."""
    return _ACCOUNT.sub("", text).upper()


def per_unit(
    price: Decimal | None, base: Decimal | None, quantity: Decimal | None, made: Decimal | None
) -> Decimal | None:
    """The price of one, from that of `base` units.

    Some write the line's quantity or its price as the base. Where the line was made without it
    (`quantity` times `price` is `made`), it is not a base.
    """
    if price is None or not base or base == 1:
        return price
    if quantity is not None and made is not None and quantity * price == made:
        return price
    return Decimal(f"{rounded(price / base, 12).normalize():f}")


def texts(parent: Element, path: str) -> tuple[str, ...]:
    """The texts at a path that are not empty, each once."""
    return tuple(dict.fromkeys(text for one in parent.all(path) if (text := one.line)))


def joined(*parts: str) -> str:
    """Parts that are not empty, in one line."""
    return " ".join(part for part in parts if part)


def filled(*parts: str) -> tuple[str, ...]:
    """Those that are not empty."""
    return tuple(part for part in parts if part)
