"""What was found, as it goes through pipes and into files: JSON and msgpack have no type for
amounts, so that each value says which it is."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal, InvalidOperation
from typing import Literal

import msgspec

from llama32_desktop.documents.extraction.fields.numbers import is_amount
from llama32_desktop.documents.extraction.forms import Check, Extraction, Found, FoundWay
from llama32_desktop.documents.model import Box

PlainRows = tuple[tuple["PlainFound", ...], ...]
Rows = tuple[tuple[Found, ...], ...]


class PlainFound(msgspec.Struct, frozen=True, kw_only=True):
    """`Found`, with its value as text and the value's type beside it."""

    name: str
    kind: Literal["none", "text", "amount"]
    value: str = ""
    printed: str = ""
    confidence: float = 0.0
    page: int | None = None
    box: Box | None = None
    way: FoundWay = "nothing"

    def __post_init__(self) -> None:
        """
        Raises:
            ValueError: the amount is none; whoever decodes gets msgspec's error of it.
        """
        if self.kind == "amount":
            try:
                known = is_amount(Decimal(self.value))
            except InvalidOperation:
                known = False
            if not known:
                raise ValueError(f"“{self.value[:40]}” is no amount")

    @classmethod
    def of(cls, found: Found) -> PlainFound:
        value = found.value
        sum_ = isinstance(value, Decimal) and is_amount(value)
        return cls(
            name=found.name,
            kind="none" if value is None else "amount" if sum_ else "text",
            value="" if value is None else str(value),
            printed=found.printed,
            confidence=found.confidence,
            page=found.page,
            box=found.box,
            way=found.way,
        )

    def found(self) -> Found:
        """What it was made of."""
        value: str | Decimal | None = self.value
        if self.kind == "none":
            value = None
        elif self.kind == "amount":
            value = Decimal(self.value)
        return Found(
            name=self.name,
            value=value,
            printed=self.printed,
            confidence=self.confidence,
            page=self.page,
            box=self.box,
            way=self.way,
        )


class PlainExtraction(msgspec.Struct, frozen=True, kw_only=True):
    """`Extraction`, of `PlainFound`."""

    file: str
    form: str
    fields: tuple[PlainFound, ...]
    part: int = 1
    lines: PlainRows = ()
    taxes: PlainRows = ()
    checks: tuple[Check, ...] = ()

    @classmethod
    def of(cls, extraction: Extraction) -> PlainExtraction:
        return cls(
            file=extraction.file,
            form=extraction.form,
            fields=plain(extraction.fields),
            part=extraction.part,
            lines=plain_rows(extraction.lines),
            taxes=plain_rows(extraction.taxes),
            checks=extraction.checks,
        )

    def extraction(self) -> Extraction:
        """What it was made of."""
        return Extraction(
            file=self.file,
            form=self.form,
            fields=found(self.fields),
            part=self.part,
            lines=found_rows(self.lines),
            taxes=found_rows(self.taxes),
            checks=self.checks,
        )


class PlainCandidate(msgspec.Struct, frozen=True):
    """`questions.Candidate`, of `PlainFound`."""

    found: PlainFound
    line: str
    above: str
    below: str


class PlainQuestion(msgspec.Struct, frozen=True):
    """`questions.Question`, without what its form and its extraction say."""

    field: str
    candidates: tuple[PlainCandidate, ...]


def plain(row: Iterable[Found]) -> tuple[PlainFound, ...]:
    """Each value of a row."""
    return tuple(PlainFound.of(one) for one in row)


def plain_rows(rows: Iterable[Iterable[Found]]) -> PlainRows:
    """Each value of each row."""
    return tuple(plain(row) for row in rows)


def found(row: Iterable[PlainFound]) -> tuple[Found, ...]:
    """What a row was made of."""
    return tuple(one.found() for one in row)


def found_rows(rows: Iterable[Iterable[PlainFound]]) -> Rows:
    """What rows were made of."""
    return tuple(found(row) for row in rows)
