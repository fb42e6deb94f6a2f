"""How an extracted value stands in a table's cell, and what a person types there."""

from __future__ import annotations

from decimal import Decimal
from itertools import chain
from typing import Any, Final

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from llama32_desktop.documents.extraction.confidence import UNSURE
from llama32_desktop.documents.extraction.fields.currencies import decimals_of
from llama32_desktop.documents.extraction.fields.dates import parse_date
from llama32_desktop.documents.extraction.fields.numbers import (
    DecimalMark,
    decimal_mark,
    parse_amount,
)
from llama32_desktop.documents.extraction.forms import Extraction, FormField, Found
from llama32_desktop.ui.attachments.reading_remarks import of_value
from llama32_desktop.ui.kit import numbers
from llama32_desktop.ui.kit.plain_text import plain
from llama32_desktop.ui.kit.theme import colours

_LONGEST: Final = 200
"""Signs of an amount or a date at the most: what is pasted may be a book."""


def currency_of(extraction: Extraction | None) -> str:
    """The code of a file's currency; empty where none was found."""
    fields = extraction.fields if extraction is not None else ()
    return next((str(f.value) for f in fields if f.name == "currency" and f.value), "")


def mark_of(extraction: Extraction | None) -> DecimalMark:
    """What stands before the decimals on a file's pages; as in the window's language where these
    do not say."""
    found = chain(extraction.fields, *extraction.lines) if extraction is not None else ()
    printed = decimal_mark(one.printed for one in found if isinstance(one.value, Decimal))
    return printed or ("," if numbers.decimal_mark() == "," else ".")


def cell(field: FormField, found: Found | None, currency: str, role: int) -> Any:
    """What a cell with this value gives for one of Qt's roles.

    Args:
        currency: The code of the file's currency, or empty.
    """
    if found is None or found.value is None:
        return "" if role == Qt.ItemDataRole.EditRole else None
    if role == Qt.ItemDataRole.DisplayRole:
        return shown(field, found.value, currency)
    if role == Qt.ItemDataRole.EditRole:
        return editable(found.value)
    if role == Qt.ItemDataRole.TextAlignmentRole and isinstance(found.value, Decimal):
        return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    if found.confidence < UNSURE:
        if role == Qt.ItemDataRole.BackgroundRole:
            return QColor(colours().warning_ground)
        if role == Qt.ItemDataRole.ForegroundRole:
            return QColor(colours().warning)
    if role == Qt.ItemDataRole.ToolTipRole:
        return plain(of_value(found))
    return None


def corrected(
    field: FormField, before: Found | None, text: str, extraction: Extraction | None
) -> Found | None:
    """The value that a person typed, which is sure; `None` where it is none of the field's type.

    Args:
        extraction: Whose value it is. Its pages decide whether “1.234” is above a thousand.
    """
    text = text.strip()
    before = before or Found(name=field.name, value=None)
    currency = currency_of(extraction)
    if text and text in (editable(before.value), shown(field, before.value, currency)):
        value = before.value  # whatever it would be read as
    else:
        value = _typed(field, text, mark_of(extraction), currency)
    if text and value is None:
        return None
    if value != before.value:
        # Where the page said something else is no place of this.
        before = msgspec.structs.replace(before, printed="", box=None)
    return msgspec.structs.replace(
        before,
        value=value,
        confidence=1.0 if text else 0.0,
        way="by hand" if text else "nothing",
    )


def shown(field: FormField, value: str | Decimal | None, currency: str) -> str:
    """A value in a cell: amounts as the window's language has them, with the currency's decimals;
    quantities with their own."""
    if not isinstance(value, Decimal):
        return value or ""
    if field.type == "amount":
        return numbers.amount_text(value, currency)
    return numbers.exact_text(f"{value:f}")


def editable(value: str | Decimal | None) -> str:
    """A value as a person changes it: with the language's decimal mark, nothing between thousands,
    and never three decimals, which might be thousands."""
    if not isinstance(value, Decimal):
        return value or ""
    whole, _, fraction = exact(value).partition(".")
    if len(fraction) == 3:
        fraction = fraction[:2] if fraction.endswith("0") else f"{fraction}0"
    return f"{whole}{numbers.decimal_mark()}{fraction}" if fraction else whole


def exact(value: str | Decimal | None) -> str:
    """A value as other programs take it."""
    return f"{value:f}" if isinstance(value, Decimal) else value or ""


def _typed(field: FormField, text: str, mark: DecimalMark, currency: str) -> str | Decimal | None:
    if field.type != "text" and len(text) > _LONGEST:
        return None
    if field.type in ("amount", "number"):
        if field.type == "amount" and decimals_of(currency) == 0:
            mark = ""  # three digits behind a mark are never decimals
        amount = parse_amount(text, mark)
        return amount.value if amount else None
    if field.type == "date":
        date = parse_date(text)
        return date.isoformat() if date else None
    return text or None
