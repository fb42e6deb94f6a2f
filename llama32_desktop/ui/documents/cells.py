"""How an extracted value stands in a table's cell, and what a person types there."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Final

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from llama32_desktop.documents.extraction.confidence import UNSURE
from llama32_desktop.documents.extraction.fields.dates import parse_date
from llama32_desktop.documents.extraction.fields.numbers import parse_amount
from llama32_desktop.documents.extraction.forms import FormField, Found
from llama32_desktop.ui.attachments.reading_remarks import of_value
from llama32_desktop.ui.kit.plain_text import plain
from llama32_desktop.ui.kit.theme import colours

_LONGEST: Final = 200
"""Signs of an amount or a date at the most: what is pasted may be a book."""


def cell(found: Found | None, role: int) -> Any:
    """What a cell with this value gives for one of Qt's roles."""
    if found is None or found.value is None:
        return "" if role == Qt.ItemDataRole.EditRole else None
    if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
        return shown(found.value)
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


def corrected(field: FormField, before: Found | None, text: str) -> Found | None:
    """The value that a person typed, which is sure; `None` where it is none of the field's type."""
    text = text.strip()
    value = _typed(field, text)
    if text and value is None:
        return None
    before = before or Found(name=field.name, value=None)
    if value != before.value:
        # Where the page said something else is no place of this.
        before = msgspec.structs.replace(before, printed="", box=None)
    return msgspec.structs.replace(
        before,
        value=value,
        confidence=1.0 if text else 0.0,
        way="by hand" if text else "nothing",
    )


def shown(value: str | Decimal | None) -> str:
    """A value in a cell."""
    return "" if value is None else f"{value:f}" if isinstance(value, Decimal) else value


def _typed(field: FormField, text: str) -> str | Decimal | None:
    if field.type != "text" and len(text) > _LONGEST:
        return None
    if field.type in ("amount", "number"):
        amount = parse_amount(text)
        return amount.value if amount else None
    if field.type == "date":
        date = parse_date(text)
        return date.isoformat() if date else None
    return text or None
