"""Several documents in one file: none of their values passes for the file's."""

from __future__ import annotations

import msgspec

from llama32_desktop.documents.extraction.confidence import UNSURE
from llama32_desktop.documents.extraction.forms import FORMS, PAGES, Extraction
from llama32_desktop.documents.extraction.rules.extract import extract_by_rules
from llama32_desktop.documents.model import Page
from tests.make.placed import placed


def sheet(*lines: str) -> Page:
    return placed(*((60, 60 + 24 * at, line) for at, line in enumerate(lines)))


def invoice(number: str, total: str, *more: str) -> Page:
    head = ("Alder Tools Ltd", "12 Mill Lane, Leeds", f"Invoice number: {number}")
    return sheet(*head, "Invoice date: 14 October 2026", *more, f"Total due: {total}")


def read(*pages: Page) -> Extraction:
    numbered = [msgspec.structs.replace(page, number=at) for at, page in enumerate(pages, 1)]
    return extract_by_rules(numbered, FORMS["invoice"])


def said(found: Extraction) -> list[str]:
    return [str(one.sentence) for one in found.checks if one.name == PAGES]


def test_each_invoice_of_a_pile_is_named_and_no_value_is_sure() -> None:
    found = read(invoice("AT-100", "£120.00"), invoice("AT-101", "£80.50"))
    assert "2 documents (AT-100, AT-101)" in said(found)[0]
    assert all(one.confidence < UNSURE for one in found.fields)


def test_the_pages_of_one_invoice_are_one() -> None:
    found = read(invoice("AT-100", "£120.00"), invoice("AT-100", "£120.00"))
    assert not said(found)
    assert next(one for one in found.fields if one.name == "number").confidence >= UNSURE


def test_a_page_that_names_another_document_is_none() -> None:
    annex = sheet("Delivery", "Invoice number: AT-099", "Seven boxes, one pallet")
    assert not said(read(invoice("AT-100", "£120.00"), annex))


def test_a_credit_that_names_its_invoice_is_one_document() -> None:
    first = invoice("AT-100", "£120.00")
    second = invoice("CN-7", "£-120.00", "Credit for invoice AT-100")
    assert not said(read(first, second))


def test_a_long_pile_is_counted_whole() -> None:
    pile = [invoice(f"AT-{number}", f"£{number}.00") for number in range(100, 160)]
    assert "60 documents (AT-100, AT-101, AT-102, AT-103, AT-104 …)" in said(read(*pile))[0]
