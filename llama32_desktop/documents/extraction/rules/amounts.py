"""What the rules for amounts share."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from llama32_desktop.documents.extraction.rules.finding import Hit

AmountHit = Hit[Decimal]

CENT: Final = Decimal("0.011")
"""Amounts that differ by no more are the same: each is rounded to a cent."""
