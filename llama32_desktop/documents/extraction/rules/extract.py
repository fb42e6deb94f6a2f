"""Fills a form from pages by rules alone."""

from __future__ import annotations

import dataclasses
import datetime
import re
from collections.abc import Callable, Sequence
from contextlib import suppress
from decimal import Decimal
from typing import Any, Final

from llama32_desktop.documents.extraction.checks import check
from llama32_desktop.documents.extraction.confidence import calibrated
from llama32_desktop.documents.extraction.fields.identifiers import iban_currency
from llama32_desktop.documents.extraction.forms import (
    PAGES,
    SEARCH_TOO_LONG,
    Check,
    Extraction,
    Form,
    FormField,
    Found,
)
from llama32_desktop.documents.extraction.rules import values as reading
from llama32_desktop.documents.extraction.rules.aligned import (
    adds_up,
    aligned_lines,
    sums_of_lines,
    up_to_sum,
    with_amounts_of,
)
from llama32_desktop.documents.extraction.rules.budget import SECONDS, Budget, OverBudgetError
from llama32_desktop.documents.extraction.rules.days import due_date, own_date, period
from llama32_desktop.documents.extraction.rules.document_number import document_number
from llama32_desktop.documents.extraction.rules.finding import Hit, anywhere, labelled
from llama32_desktop.documents.extraction.rules.labels import has_labels, own, pattern
from llama32_desktop.documents.extraction.rules.layout import Sheet
from llama32_desktop.documents.extraction.rules.named_sums import named_sums
from llama32_desktop.documents.extraction.rules.order_number import order_number
from llama32_desktop.documents.extraction.rules.parties import Parties
from llama32_desktop.documents.extraction.rules.records import record_lines
from llama32_desktop.documents.extraction.rules.several import (
    doubted,
    numbers_of_several,
    said_of_several,
)
from llama32_desktop.documents.extraction.rules.sheets import sheets_of, true_place
from llama32_desktop.documents.extraction.rules.sums import Sums, sums
from llama32_desktop.documents.extraction.rules.table import lines
from llama32_desktop.documents.extraction.rules.terms import terms
from llama32_desktop.documents.extraction.rules.till import till_lines
from llama32_desktop.documents.extraction.rules.values import Values
from llama32_desktop.documents.model import Page

_EMAIL: Final = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+")
_WEB: Final = re.compile(r"(?:https?://)?(?:www\.)[\w-]+(?:\.[\w-]+)+(?:/\S*)?", re.IGNORECASE)
_UNSURE_ORDER: Final = 0.55
"""How sure a date is of which nobody knows whether the day or the month comes first."""
_PHONE: Final = re.compile(r"(?:\+|\(?0)[\d ()/.-]{6,20}\d")
OVER: Final = Check(PAGES, "wrong", SEARCH_TOO_LONG)
"""Said of a search that was ended before it was at its end."""


def extract_by_rules(
    pages: Sequence[Page],
    form: Form,
    *,
    file: str = "",
    cancelled: Callable[[], bool] = lambda: False,
    seconds: float = SECONDS,
) -> Extraction:
    """The form filled with what rules find; a field that they do not find has the value None.

    Args:
        pages: With the places of their words. A text has none, and its values get none; a picture
            that was not read has no words either.
        file: The file's path, as it is to stand in the result.
        seconds: Of processor time. What was not found by then stands as not found, and a check
            says so.

    Raises:
        WritingCancelledError: `cancelled`, asked between the steps, said so.
    """
    budget = Budget(seconds, cancelled)
    sheets, turns = sheets_of(pages, budget)
    rules = _Rules(sheets, form)
    fields = tuple(
        true_place(rules.find(field), turns) for field in form.fields if field.type != "lines"
    )
    fields = calibrated(form, fields)
    several = rules.several
    if several:
        fields = doubted(fields)
    rows, taxes = (
        tuple(tuple(true_place(cell, turns) for cell in line) for line in table)
        for table in (rules.lines, rules.taxes)
    )
    checks = check(form, fields, rows, taxes)
    if several:
        checks = (*checks, said_of_several(several))
    return Extraction(
        file=file,
        form=form.name,
        fields=fields,
        lines=rows,
        taxes=taxes,
        checks=(*checks, OVER) if budget.over else checks,
    )


class _Rules:
    """What the rules find; nothing once the budget of the sheets is over."""

    def __init__(self, sheets: Sequence[Sheet], form: Form) -> None:
        self._sheets = sheets
        self._names = {field.name for field in form.fields}
        self._summed = {"subtotal", "tax", "total"} <= self._names
        self.values = Values(())
        self._parties = Parties(sheets)
        self.lines: tuple[tuple[Found, ...], ...] = ()
        self._sums = Sums()
        with suppress(OverBudgetError):
            self._read(form)

    def _read(self, form: Form) -> None:
        self.values = Values(self._sheets)
        tables = [
            field
            for field in form.fields
            if {"description", "amount"} <= {column.name for column in field.columns}
        ]
        for field in tables:
            self.lines = lines(self._sheets, field.columns, self.values)
        if not self._summed:
            return
        # Only lines that their heads tell prove a sum: others are known by it.
        amounts = [cell.value for line in self.lines for cell in line if cell.name == "amount"]
        numbers = [amount for amount in amounts if isinstance(amount, Decimal)]
        known = sum(numbers, Decimal(0)) if numbers else None
        self._sums = sums(self._sheets, self.values, known)
        for field in tables:
            self.lines = self._proven(field)

    def _proven(self, field: FormField) -> tuple[tuple[Found, ...], ...]:
        """The lines under heads where they add up, else those that do, else those there are."""
        made = [hit.value for hit in (self._sums.subtotal, self._sums.total) if hit]
        wholes = sums_of_lines(named_sums(self._sheets, self.values), made)
        headed = up_to_sum(self.lines, wholes)
        if headed and adds_up(headed, wholes):
            if adds_up(headed, wholes[:2]):
                return headed
            # Lines print what they are with tax behind what they are without.
            aligned = aligned_lines(self._sheets, field.columns, self.values, wholes[:2])
            return with_amounts_of(headed, aligned)
        records = record_lines(self._sheets, field.columns, self.values)
        if records and adds_up(records, wholes):
            return records
        aligned = aligned_lines(self._sheets, field.columns, self.values, wholes)
        till = till_lines(self._sheets, field.columns, self.values)
        alone = len(aligned) == 1 < len(headed)
        if aligned and not alone and adds_up(aligned, wholes):
            # Of two readings with as many lines the one that has more of each.
            fuller = len(till) == len(aligned) and adds_up(till, wholes)
            return till if fuller and _filled(till) > _filled(aligned) else aligned
        return headed or records or till or aligned

    @property
    def taxes(self) -> tuple[tuple[Found, ...], ...]:
        """A row for each rate of tax."""
        return tuple(row.cells() for row in self._sums.taxes)

    @property
    def several(self) -> list[str]:
        """The numbers of the documents that the pages are, where they are several."""
        if not {"number", "total"} <= self._names:
            return []
        try:
            return numbers_of_several(self._sheets, self.values)
        except OverBudgetError:
            return []

    def find(self, field: FormField) -> Found:
        """What stands in a field."""
        try:
            return self._found(field)
        except OverBudgetError:
            return Found(name=field.name, value=None)

    def _found(self, field: FormField) -> Found:
        hit: Hit[Any] | None
        match field.name:
            case "subtotal" | "tax" | "other" | "total" | "prepaid" | "due_amount" if self._summed:
                hit = getattr(self._sums, field.name)
            case "supplier":
                hit = self._parties.supplier
            case "buyer":
                hit = self._parties.buyer
            case "number" if field.type == "text":
                hit = document_number(self._sheets)
            case "date" if {"due", "supplier"} & self._names:
                hit = own_date(self._sheets, self.values)
            case "due" if field.type == "date":
                hit = due_date(self._sheets, self.values)
            case "from" | "until" if span := period(self._sheets, self.values):
                hit = span[0 if field.name == "from" else 1]
            case "currency":
                return self._currency()
            case "order" if field.type == "text":
                hit = order_number(self._sheets, self.values)
            case "reference" if field.type == "text":
                hit = next(labelled(self._sheets, pattern("reference"), reading.reference), None)
            case "terms" if field.type == "text":
                hit = terms(self._sheets)
            case "email" | "website":
                hit = self._pattern(_EMAIL if field.name == "email" else _WEB)
            case "phone":
                hit = self._pattern(_PHONE)
            case _:
                hit = self._labelled(field)
        if hit is None:
            return Found(name=field.name, value=None)
        if not isinstance(hit.value, datetime.date):
            return hit.found(field.name, hit.value)
        if self.values.ambiguous(hit.printed):
            hit = dataclasses.replace(hit, confidence=min(hit.confidence, _UNSURE_ORDER))
        return hit.found(field.name, hit.value.isoformat())

    def _labelled(self, field: FormField) -> Hit[Any] | None:
        label = pattern(field.name) if has_labels(field.name) else own(field.title)
        match field.type:
            case "iban":
                return self._parties.account()
            case "vat":
                return self._parties.tax_number()
            case "date":
                hit: Hit[Any] | None = next(labelled(self._sheets, label, self.values.date), None)
                if hit is None and field.name == "date":
                    hit = next(anywhere(self._sheets, self.values.date, 0.5), None)
                return hit
            case "amount" | "number":
                return next(labelled(self._sheets, label, self.values.amount), None) or next(
                    labelled(self._sheets, label, self.values.number), None
                )
            case _:
                return next(labelled(self._sheets, label, reading.text_value), None)

    def _pattern(self, wanted: re.Pattern[str]) -> Hit[str] | None:
        def read(text: str) -> tuple[str, int, int] | None:
            match = wanted.search(text)
            return (match.group(), match.start(), match.end()) if match else None

        return next(anywhere(self._sheets, read, 0.9), None)

    def _currency(self) -> Found:
        found = self.values.currency
        if found is None:
            account = self._parties.account() if "iban" in self._names else None
            code = iban_currency(account.value) if account else None
            # Accounts are kept in the money of their country, as a rule.
            return Found(name="currency", value=code, confidence=0.7 if code else 0.0)
        return Found(
            name="currency",
            value=found.code,
            printed=found.code,
            confidence=round(found.confidence, 3),
            way=self._sheets[0].page.way,
        )


def _filled(lines: Sequence[Sequence[Found]]) -> int:
    return sum(cell.value is not None for line in lines for cell in line)
