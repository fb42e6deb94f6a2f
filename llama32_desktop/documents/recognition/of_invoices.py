"""The first facts of electronic invoices, and whether the page that shows one agrees with it.

“Agrees” is said only where the page was read and each thing that is compared was found equal there
(`same_values`). A page that merely has the amount somewhere is not enough, and nothing that stands
on it can say that it agrees.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence, Set
from decimal import Decimal
from typing import Final

from llama32_desktop.documents.einvoice.choice import distinct
from llama32_desktop.documents.einvoice.model import EInvoice
from llama32_desktop.documents.einvoice.rules import broken_and_kept
from llama32_desktop.documents.extraction.checks import DIFFERS
from llama32_desktop.documents.extraction.comparison import TO_PAY, differences, shown_pages
from llama32_desktop.documents.extraction.forms import FORMS, Check
from llama32_desktop.documents.extraction.from_einvoice import found, values
from llama32_desktop.documents.extraction.places import Places
from llama32_desktop.documents.extraction.rules.extract import OVER, extract_by_rules
from llama32_desktop.documents.model import Page
from llama32_desktop.documents.recognition.facts import SECONDS, fact_of
from llama32_desktop.documents.recognition.same_values import same_values
from llama32_desktop.file_facts import Agreement, Fact

_SHOWN: Final = ("supplier", "total", "currency", "date", "number", "due_amount")
_OF_SUMS: Final = re.compile(r"BR-CO-1\d|R120|00423")
"""The names of rules that hold sums against each other."""

Result = tuple[tuple[Fact, ...], Agreement, tuple[str, ...]]


def of_invoices(invoices: Sequence[EInvoice], pages: Sequence[Page]) -> Result:
    """Facts of the only invoice, or how many there are; whether all their pages agree; doubts."""
    invoices = distinct(invoices)
    agreements = [_agreement(one, pages) for one in invoices]
    differing = [check for _, checks in agreements for check in checks]
    broken = [rule for one in invoices for rule in broken_and_kept(one) if rule.result == "wrong"]
    doubts = (*(check.sentence for check in differing), *(rule.sentence for rule in broken))
    said: set[Agreement] = {one for one, _ in agreements}
    agreement: Agreement = next(
        (one for one in ("differs", "unchecked", "agrees") if one in said),
        "",
    )
    if agreement == "agrees" and len(said) > 1:
        agreement = "unchecked"
    if len(invoices) > 1:
        return (Fact(name="invoices", value=str(len(invoices))),), agreement, doubts
    doubted = {check.name.removesuffix(DIFFERS) for check in differing}
    if doubted.intersection(TO_PAY) or any(_OF_SUMS.search(rule.name) for rule in broken):
        doubted.update(TO_PAY)
    return tuple(_facts(values(invoices[0]), doubted)), agreement, doubts


def _facts(said: Mapping[str, str | Decimal | None], doubted: Set[str]) -> list[Fact]:
    facts = [
        fact_of(name, value, sure=name not in doubted)
        for name in _SHOWN
        if (value := said[name]) is not None
    ]
    if said["total"] is not None and said["due_amount"] in (None, said["total"]):
        return [fact for fact in facts if fact.name != "due_amount"]
    return facts


def _agreement(invoice: EInvoice, pages: Sequence[Page]) -> tuple[Agreement, tuple[Check, ...]]:
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
    checks = differences(invoice, seen, places, fields, ours, read)
    if checks:
        return "differs", tuple(checks)
    whole = len(seen) == len(invoice.pages) and OVER not in read.checks
    theirs = {one.name: one for one in read.fields}
    agrees = whole and same_values(invoice, ours, theirs, seen, places)
    return "agrees" if agrees else "unchecked", ()
