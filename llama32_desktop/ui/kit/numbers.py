"""Numbers and sizes as the window's language writes them."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final

from PySide6.QtCore import QLocale

_DIGITS: Final = re.compile(r"-?[0-9]{1,200}(?:\.[0-9]{1,200})?")
_MOST: Final = 2**63
"""No whole number from here on is one to Qt."""


def number_text(number: int) -> str:
    """A number with signs between its thousands: “8,192”."""
    return _locale().toString(number)


def decimal_text(number: float, places: int) -> str:
    """A number with so many places: “60.5”."""
    return _locale().toString(float(number), "f", places)


def exact_text(digits: str) -> str:
    """A number that may have any digits, none of them lost: “1,234.500”; other texts as they are.

    Args:
        digits: As Python writes it, without an exponent: “1234.500”.
    """
    if not _DIGITS.fullmatch(digits):
        return digits
    locale = _locale()
    whole, _, fraction = digits.removeprefix("-").partition(".")
    text = locale.toString(int(whole)) if int(whole) < _MOST else whole
    if fraction:
        text += locale.decimalPoint() + fraction
    return locale.negativeSign() + text if digits.startswith("-") else text


def amount_text(amount: Decimal, currency: str) -> str:
    """An amount with its currency's decimals, and with more where it has more: “1,234.50”.

    Args:
        currency: ISO 4217; with another text the amount keeps its digits as they are.
    """
    # The window's first picture does not wait for the documents' modules.
    from llama32_desktop.documents.extraction.fields.currencies import decimals_of

    places = decimals_of(currency)
    if places is None:
        return exact_text(f"{amount:f}")
    whole, _, fraction = f"{amount:f}".partition(".")
    fraction = fraction.rstrip("0").ljust(places, "0")
    return exact_text(f"{whole}.{fraction}" if fraction else whole)


def decimal_mark() -> str:
    """What stands before the decimals."""
    return _locale().decimalPoint()


def size_text(size: int) -> str:
    """A file's size for a person: 98 MB, 2.0 GB."""
    return QLocale().formattedDataSize(
        size, 1 if size >= 10**9 else 0, QLocale.DataSizeFormat.DataSizeSIFormat
    )


def _locale() -> QLocale:
    locale = QLocale()
    if locale.language() == QLocale.Language.C:  # it has no signs between thousands
        return QLocale(QLocale.Language.English)
    return locale
