"""An electronic invoice as a filled form: its values, its rules, and where its page differs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from typing import Final

from llama32_desktop.documents.einvoice.model import EInvoice
from llama32_desktop.documents.einvoice.rules import broken_and_kept
from llama32_desktop.documents.extraction.checks import check
from llama32_desktop.documents.extraction.comparison import (
    MOST_PAGES,
    SURE,
    differences,
    shown_pages,
)
from llama32_desktop.documents.extraction.fields.identifiers import compact
from llama32_desktop.documents.extraction.forms import (
    PAGES,
    Check,
    Extraction,
    Form,
    Found,
)
from llama32_desktop.documents.extraction.from_einvoice import found, known, rows, taxes
from llama32_desktop.documents.extraction.places import Places
from llama32_desktop.documents.extraction.rules.extract import OVER, extract_by_rules
from llama32_desktop.documents.model import Document, Page
from llama32_desktop.sentences import Sentence

_Lines = tuple[tuple[Found, ...], ...]
_WHOLE: Final = ("pdf", "e-invoice")
"""Kinds of documents that are nothing but their invoices."""
_CENT: Final = Decimal("0.01")
_NOT_COMPARED: Final = Check(
    PAGES,
    "wrong",
    Sentence(
        "The page took too long to read, so it was not compared with the e-invoice in the file; "
        "compare them yourself."
    ),
)


def left_aside(document: Document, invoices: Sequence[EInvoice], form: Form) -> tuple[str, ...]:
    """What stands beside the electronic invoices in a mail or an archive and looks like an invoice
    of its own: the names of those files, which are read by themselves only."""
    if document.kind in _WHOLE:
        return ()
    taken = {page for one in invoices for page in one.pages}
    files: dict[str, list[Page]] = {}
    for page in document.pages[1:] if document.kind == "email" else document.pages:
        if page.number not in taken and page.title:
            files.setdefault(page.title, []).append(page)
    numbers = [compact(one.number) for one in invoices if one.number]
    found = []
    for title, pages in files.items():
        text = compact(" ".join(page.text for page in pages[:MOST_PAGES]))
        if not any(number in text for number in numbers):  # a copy for people is none of its own
            read = extract_by_rules(pages[:MOST_PAGES], form, file=document.path)
            total = next((one for one in read.fields if one.name == "total"), None)
            if total is not None and total.value is not None and total.confidence >= SURE:
                found.append(title)
    return tuple(found)


def of_einvoice(
    invoice: EInvoice,
    document: Document,
    form: Form,
    *,
    base: Extraction | None = None,
    part: int = 1,
    notes: Sequence[Check] = (),
    is_compared: bool = True,
    cancelled: Callable[[], bool] = lambda: False,
) -> Extraction:
    """The form, filled.

    Args:
        base: What was read on the pages, for fields that electronic invoices do not have.
        part: Which of the file's invoices it is, from 1.
        notes: What else is to be said of the file.
        is_compared: Whether it is held against the page that shows it; a check says where it was
            not, or not to the end.

    Raises:
        WritingCancelledError: `cancelled` said so.
    """
    pages = shown_pages(invoice, document.pages) if invoice.shown and is_compared else []
    places = Places(pages) if pages else None
    said = known(invoice, form)
    read = {one.name: one for one in base.fields} if base else {}
    named = [field for field in form.fields if field.type != "lines"]
    fields = tuple(
        found(field, said[field.name], places)
        if field.name in said
        else read.get(field.name, Found(name=field.name, value=None))
        for field in named
    )
    columns = next((field.columns for field in form.fields if field.type == "lines"), ())
    lines = rows(invoice, columns) if columns else ()
    checks: list[Check] = []
    if places is not None:
        by_rules = extract_by_rules(pages, form, file=document.path, cancelled=cancelled)
        checks += differences(invoice, pages, places, named, fields, by_rules)
        lines = lines or _printed_lines(by_rules.lines, invoice)
        is_compared = OVER not in by_rules.checks
    if invoice.shown and not is_compared:
        notes = (*notes, _NOT_COMPARED)
    checks += [Check(rule.name, rule.result, rule.sentence) for rule in broken_and_kept(invoice)]
    checks += _usual(form, fields, lines)
    return Extraction(
        file=document.path,
        part=part,
        form=form.name,
        fields=fields,
        lines=lines,
        taxes=taxes(invoice) if "tax" in said else (),
        checks=(*checks, *_order(invoice), *notes),
    )


def _usual(form: Form, fields: Sequence[Found], lines: _Lines) -> Iterator[Check]:
    """The checks that every page gets: of numbers and dates all, of sums only what is right, since
    the invoice's own rules say better what is not."""
    titles = {field.name: field.heading for field in form.fields}
    for one in check(form, fields, lines):
        if one.outcome != "wrong":
            yield one
        elif one.name in titles:
            yield Check(
                one.name,
                "wrong",
                Sentence(
                    "{0}: the check digits or the length are wrong in the e-invoice.",
                    titles[one.name],
                ),
            )
        elif one.name == "date, due":
            yield Check(
                one.name, "wrong", Sentence("The due date in the e-invoice is before its date.")
            )


def _printed_lines(lines: _Lines, invoice: EInvoice) -> _Lines:
    """The lines on the page, where the data has none (Factur-X MINIMUM and BASIC WL), if they add
    up to what the data says."""
    amounts = [cell.value for line in lines for cell in line if cell.name == "amount"]
    numbers = [amount for amount in amounts if isinstance(amount, Decimal)]
    whole = sum(numbers, Decimal(0))
    sums = (invoice.line_total, invoice.subtotal)
    fits = any(one is not None and abs(one - whole) <= _CENT * len(numbers) for one in sums)
    return lines if numbers and len(numbers) == len(lines) and fits else ()


def _order(invoice: EInvoice) -> Iterator[Check]:
    if invoice.syntax == "Order-X":
        yield Check(
            "e-invoice order",
            "wrong",
            Sentence("This is an order, not an invoice: nothing is due by it."),
        )
