"""Holds an electronic invoice against the page that shows it: they must say the same.

The structured data is the invoice that counts; a person looks at the page. Whoever makes the two
differ means one of the readings to be wrong, so that a difference is said first. Two things tell
one: what the data says stands nowhere on the page, and the page is sure to say something else. What
is to be paid is on every page of an invoice, so that there the first is enough.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from typing import Final

import msgspec

from llama32_desktop.documents.einvoice.model import EInvoice
from llama32_desktop.documents.extraction.checks import DIFFERS
from llama32_desktop.documents.extraction.fields.identifiers import compact, iban_valid, vat_valid
from llama32_desktop.documents.extraction.fields.numbers import find_amounts
from llama32_desktop.documents.extraction.forms import Check, Extraction, FormField, Found
from llama32_desktop.documents.extraction.places import Places
from llama32_desktop.documents.model import Page
from llama32_desktop.sentences import Sentence

MOST_PAGES: Final = 40
"""Pages that are looked at; long documents have the invoice before its annexes."""
SURE: Final = 0.85
TO_PAY: Final = ("total", "due_amount")
"""What an invoice asks for, by either name."""
_COMPARED: Final = ("iban", "vat", "number", "date", "due", "currency")
_FEW_AMOUNTS: Final = 2
"""A page that has not even these is no page of an invoice, as a covering letter is."""


def shown_pages(invoice: EInvoice, pages: Sequence[Page]) -> list[Page]:
    """The pages that a person sees of it, without the text on them that nobody sees."""
    wanted = set(invoice.pages[:MOST_PAGES])
    return [seen(page) for page in pages if page.number in wanted]


def differences(
    invoice: EInvoice,
    pages: Sequence[Page],
    places: Places,
    fields: Sequence[FormField],
    said: Sequence[Found],
    read: Extraction,
) -> list[Check]:
    """A check for each field of which the page says something else.

    Args:
        pages: As `shown_pages` gives them.
        places: Of these pages.
        said: What the electronic invoice says, with its places on the pages.
        read: What rules read on the pages.
    """
    comparison = _Comparison(invoice, pages, places)
    titles = {field.name: field for field in fields}
    theirs = {found.name: found for found in read.fields}
    ours = {found.name: found for found in said if found.way == "e-invoice"}
    return [
        *comparison.sums(ours, theirs, titles),
        *comparison.others(ours, theirs, titles),
    ]


class _Comparison:
    def __init__(self, invoice: EInvoice, pages: Sequence[Page], places: Places) -> None:
        self._places = places
        self._compact = compact("".join(page.text for page in pages))
        self._recognised = any(page.way != "text layer" for page in pages)
        self._amounts = sum(len(list(find_amounts(page.text, ""))) for page in pages)
        self._said = set(_all_values(invoice))

    def sums(
        self, ours: dict[str, Found], theirs: dict[str, Found], titles: dict[str, FormField]
    ) -> Iterator[Check]:
        """The total, and what is due: one of them at least is on every invoice."""
        amounts = [ours[name] for name in TO_PAY if name in ours]
        if not amounts or any(self._printed(found) for found in amounts):
            return
        page = next((found for n in TO_PAY if (found := theirs.get(n)) and found.value), None)
        field = titles[amounts[0].name]
        if page is not None and page.value != amounts[0].value:
            yield _differ(field, amounts[0], page)
        elif self._amounts > _FEW_AMOUNTS and not self._recognised:
            yield _absent(field, amounts[0])

    def others(
        self, ours: dict[str, Found], theirs: dict[str, Found], titles: dict[str, FormField]
    ) -> Iterator[Check]:
        for name in _COMPARED:
            found, page = ours.get(name), theirs.get(name)
            if found is None or self._printed(found):
                continue
            if page is not None and page.value is not None and self._is_another(page):
                yield _differ(titles[name], found, page)

    def _printed(self, found: Found) -> bool:
        """Whether the value is anywhere on the pages. Credit notes are printed with either sign,
        and numbers with other spaces and hyphens."""
        if found.page is not None or found.value is None:
            return True
        if isinstance(found.value, Decimal):
            return self._places.find("amount", -found.value) is not None
        return found.name in ("number", "iban", "vat") and compact(found.value) in self._compact

    def _is_another(self, page: Found) -> bool:
        """Whether the page is sure of a value that the data says nowhere: rules may have read one
        value of an invoice for another."""
        if page.confidence < SURE or _plain(page.value or "") in self._said:
            return False
        if page.name == "vat":
            return vat_valid(str(page.value))
        return page.name != "iban" or not self._recognised or iban_valid(str(page.value))


def _differ(field: FormField, ours: Found, page: Found) -> Check:
    return Check(
        f"{field.name}{DIFFERS}",
        "wrong",
        Sentence(
            "{0}: the page says “{1}” and the e-invoice in the file “{2}”. The e-invoice is the "
            "legal one; ask the sender before anything is paid.",
            field.heading,
            page.printed or page.value,
            ours.value,
        ),
    )


def _absent(field: FormField, ours: Found) -> Check:
    return Check(
        f"{field.name}{DIFFERS}",
        "wrong",
        Sentence(
            "{0}: the e-invoice in the file says “{1}”, which stands nowhere on the page. The "
            "e-invoice is the legal one; ask the sender before anything is paid.",
            field.heading,
            ours.value,
        ),
    )


def _all_values(one: EInvoice) -> Iterable[str]:
    """What it says anywhere, but its sums."""
    texts = (
        *(one.number, one.order, one.reference, one.contract, one.payment_reference),
        *(one.date, one.due, one.delivered, *one.period, one.currency, one.tax_currency),
        *(one.seller.vat, one.buyer.vat, one.seller.tax_number, one.payee.vat, *one.preceding),
        *(account.number for account in one.accounts),
    )
    return (_plain(text) for text in texts if text)


def _plain(value: str | Decimal) -> str:
    return compact(str(value))


def seen(page: Page) -> Page:
    """A page without the text on it that nobody sees: it is blanked, so that places stay what they
    are."""
    text = page.text
    for mark in page.marks:
        if mark.hidden:
            text = text[: mark.start] + " " * (mark.end - mark.start) + text[mark.end :]
    return msgspec.structs.replace(page, text=text) if text != page.text else page
