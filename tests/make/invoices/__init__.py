"""Invoices of families of layouts, in many languages, with the truth beside each.

The same each time, without a network. Companies, people and numbers are invented; check digits are
right. `LEARNING` is what rules may be made with; the families of `held_back` measure them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from tests.make.invoices.family import Family
from tests.make.invoices.learning import LEARNING
from tests.make.invoices.printed import Truth

__all__ = ["LEARNING", "OFFICE", "Family", "Truth", "invoices"]

OFFICE = (replace(LEARNING[5], languages=("en", "de", "fr", "es", "pt")),)
"""One plain family, for tests that need bills and not their variety."""


def invoices(
    count: int, families: Sequence[Family] = OFFICE, *, start: int = 0
) -> Iterator[tuple[Truth, bytes]]:
    """Truth and PDF of so many, a family after the other."""
    for index in range(start, start + count):
        family = families[index % len(families)]
        yield family.invoice(index // len(families), f"invoice-{index:03d}")
