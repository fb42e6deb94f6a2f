"""The first facts of electronic invoices, and whether the page that shows one agrees with it.

“Agrees” is said only where the page was read, what it asks for was found there by the same rules
that read a page without data, and number and date are printed too. A page that merely has the
amount somewhere is not enough, and nothing that stands on it can say that it agrees.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Final

from llama32_desktop.documents.einvoice.choice import distinct
from llama32_desktop.documents.einvoice.model import EInvoice
from llama32_desktop.documents.einvoice.rules import broken_and_kept
from llama32_desktop.documents.extraction.comparison import differences, shown_pages
from llama32_desktop.documents.extraction.fields.identifiers import compact
from llama32_desktop.documents.extraction.forms import FORMS, Found
from llama32_desktop.documents.extraction.from_einvoice import found, values
from llama32_desktop.documents.extraction.places import Places
from llama32_desktop.documents.extraction.rules.extract import OVER, extract_by_rules
from llama32_desktop.documents.model import Page
from llama32_desktop.file_facts import Agreement, Fact

_SHOWN: Final = ("supplier", "total", "currency", "date", "number", "due_amount")
_SUMS: Final = ("total", "due_amount")
SECONDS: Final = 2.0
"""Of the processor's time, for the rules on a page."""

Result = tuple[tuple[Fact, ...], Agreement, tuple[str, ...]]


def of_invoices(invoices: Sequence[EInvoice], pages: Sequence[Page]) -> Result:
    """Facts of the only invoice, or how many there are; whether all their pages agree; doubts."""
    invoices = distinct(invoices)
    agreements = [_agreement(one, pages) for one in invoices]
    doubts = tuple(sentence for _, sentences in agreements for sentence in sentences) + tuple(
        rule.sentence for one in invoices for rule in broken_and_kept(one) if rule.result == "wrong"
    )
    said: set[Agreement] = {one for one, _ in agreements}
    agreement: Agreement = next(
        (one for one in ("differs", "unchecked", "agrees") if one in said),
        "",
    )
    if agreement == "agrees" and len(said) > 1:
        agreement = "unchecked"
    if len(invoices) > 1:
        return (Fact(name="invoices", value=str(len(invoices))),), agreement, doubts
    return tuple(_facts(values(invoices[0]))), agreement, doubts


def _facts(said: Mapping[str, str | Decimal | None]) -> list[Fact]:
    facts = [
        Fact(name=name, value=f"{value:f}" if isinstance(value, Decimal) else value)
        for name in _SHOWN
        if (value := said[name]) is not None
    ]
    if said["total"] is not None and said["due_amount"] in (None, said["total"]):
        return [fact for fact in facts if fact.name != "due_amount"]
    return facts


def _agreement(invoice: EInvoice, pages: Sequence[Page]) -> tuple[Agreement, tuple[str, ...]]:
    if not invoice.shown:
        return "", ()
    seen = shown_pages(invoice, pages)
    if not any(page.text.strip() for page in seen):
        return "unchecked", ()
    form = FORMS["invoice"]
    fields = [field for field in form.fields if field.type != "lines"]
    read = extract_by_rules(seen, form, seconds=SECONDS)
    said, places = values(invoice), Places(seen)
    ours = [found(field, said[field.name], places) for field in fields if field.name in said]
    checks = differences(invoice, seen, fields, ours, read)
    if checks:
        return "differs", tuple(check.sentence for check in checks)
    whole = len(seen) == len(invoice.pages) and OVER not in read.checks
    theirs = {one.name: one for one in read.fields}
    agrees = whole and _same_sum(ours, theirs) and _are_printed(ours, seen)
    return "agrees" if agrees else "unchecked", ()


def _same_sum(ours: Sequence[Found], theirs: Mapping[str, Found]) -> bool:
    """Whether the page asks for what the data asks for; credit notes have either sign."""
    asked = {abs(one.value) for one in ours if one.name in _SUMS and isinstance(one.value, Decimal)}
    read = [theirs[name].value for name in _SUMS if name in theirs]
    amounts = [abs(value) for value in read if isinstance(value, Decimal)]
    return bool(amounts) and all(amount in asked for amount in amounts)


def _are_printed(ours: Sequence[Found], pages: Sequence[Page]) -> bool:
    """Whether the page has the number and the date of the data."""
    text = compact("".join(page.text for page in pages))
    for one in ours:
        if one.name == "number" and isinstance(one.value, str):
            if one.page is None and compact(one.value) not in text:
                return False
        elif one.name == "date" and one.value is not None and one.page is None:
            return False
    return True
