"""Lessons: what a correction says about a supplier's documents."""

from __future__ import annotations

from typing import Final

import msgspec

from llama32_desktop.documents.extraction.forms import FieldType
from llama32_desktop.documents.model import Box

CONSTANT: Final = frozenset({"supplier", "vat", "iban", "currency", "bank", "holder"})
"""Fields whose value is the supplier's own, the same in each of its documents."""


class Lesson(msgspec.Struct, frozen=True, kw_only=True):
    """Where a field stands in a supplier's documents, or what it is in all of them."""

    form: str
    field: str
    type: FieldType
    value: str = ""
    """Of the fields in `CONSTANT`; empty for others, whose value differs from document to
    document."""
    label: str = ""
    """What is printed beside or above the value; empty where nothing is."""
    page: int = 1
    box: Box | None = None
    """Where the value stands on the upright page, in fractions of its width and height."""


class Supplier(msgspec.Struct, frozen=True, kw_only=True):
    """A supplier whose documents were corrected."""

    name: str
    """As a person reads it; empty where no name is known."""
    marks: frozenset[str] = frozenset()
    """Account and tax numbers, and domains of mail and web addresses, that its documents bear."""
    lessons: tuple[Lesson, ...] = ()


class Observation(msgspec.Struct, frozen=True, kw_only=True):
    """What a document says about its supplier and about a correction of it."""

    supplier: Supplier | None
    """Whose it is, of those that are known; `None` where it is nobody's, or unclear."""
    marks: frozenset[str] = frozenset()
    """That it bears, as those of `Supplier`."""
    lesson: Lesson | None = None
    """What the correction teaches, if anything."""
