"""Holds an electronic invoice against the page that shows it: they must say the same.

The structured data is the invoice that counts; a person looks at the page. Whoever makes the two
differ means one of the readers to be wrong, so that a difference is said first. What the data says
need not be printed; only where the page is sure to say something else, the two differ.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Final

import msgspec

from llama32_desktop.documents.einvoice.model import EInvoice
from llama32_desktop.documents.extraction.checks import DIFFERS
from llama32_desktop.documents.extraction.fields.identifiers import compact, iban_valid, vat_valid
from llama32_desktop.documents.extraction.forms import Check, Extraction, FormField, Found
from llama32_desktop.documents.extraction.places import Places
from llama32_desktop.documents.model import Page

MOST_PAGES: Final = 40
"""Pages that are looked at; long documents have the invoice before its annexes."""
_SURE: Final = 0.85
_COMPARED: Final = ("total", "due_amount", "iban", "vat", "number", "date", "due", "currency")
_AMOUNTS: Final = ("total", "due_amount")


def shown_pages(invoice: EInvoice, pages: Sequence[Page]) -> list[Page]:
    """The pages that a person sees of it, without the text on them that nobody sees."""
    wanted = set(invoice.pages[:MOST_PAGES])
    return [_seen(page) for page in pages if page.number in wanted]


def differences(
    invoice: EInvoice,
    fields: Sequence[FormField],
    said: Sequence[Found],
    read: Extraction,
    places: Places,
) -> list[Check]:
    """A check for each field of which the page says something else.

    Args:
        said: What the electronic invoice says.
        read: What rules read on the page.
    """
    named = {field.name: field for field in fields}
    data = {found.name: found for found in said}
    page = {found.name: found for found in read.fields}
    other = set(_all_values(invoice))
    checks = []
    for name in _COMPARED:
        ours, theirs = data.get(name), page.get(name)
        if ours is None or theirs is None or ours.value is None or theirs.value is None:
            continue
        if _differ(ours, theirs, other, named[name], places):
            checks.append(_check(named[name], ours.value, theirs.printed or str(theirs.value)))
    if not checks and (whole := _another(data, page, places)):
        checks.append(whole)
    return checks


def _differ(ours: Found, theirs: Found, other: set[str], field: FormField, places: Places) -> bool:
    assert ours.value is not None and theirs.value is not None
    if theirs.confidence < _SURE or _plain(theirs.value) in other or _stands(ours, field, places):
        return False
    if field.type == "iban":
        return iban_valid(str(theirs.value))
    if field.type == "vat":
        return vat_valid(str(theirs.value))
    return True


def _stands(found: Found, field: FormField, places: Places) -> bool:
    """Whether the value is printed anywhere. Credit notes are printed with either sign."""
    if found.page is not None:
        return True
    value = found.value
    if isinstance(value, Decimal):
        return places.find(field.type, -value) is not None
    return False


def _another(data: dict[str, Found], page: dict[str, Found], places: Places) -> Check | None:
    """The page of quite another invoice: neither the number nor the total stand on it, and it has
    a total of its own."""
    number, total = data.get("number"), data.get("total")
    theirs = page.get("total")
    if (
        number is None
        or total is None
        or theirs is None
        or number.value is None
        or total.value is None
        or theirs.value is None
        or number.page is not None
        or total.page is not None
        or places.find("amount", -total.value if isinstance(total.value, Decimal) else "")
    ):
        return None
    return Check(
        f"number{DIFFERS}",
        "wrong",
        f"The page shows neither the number “{number.value}” nor the total {total.value} of the "
        "e-invoice in the file: it may be that of another invoice. The e-invoice is the legal one; "
        "ask the sender.",
    )


def _check(field: FormField, data: object, page: str) -> Check:
    return Check(
        f"{field.name}{DIFFERS}",
        "wrong",
        f"{field.title}: the page says “{page}” and the e-invoice in the file “{data}”. The "
        "e-invoice is the legal one; ask the sender before anything is paid.",
    )


def _all_values(one: EInvoice) -> Iterable[str]:
    """What it says anywhere: rules may have read one for the other."""
    amounts: list[Decimal | None] = [
        *(one.line_total, one.allowance_total, one.charge_total, one.subtotal, one.tax),
        *(one.tax_accounted, one.total, one.prepaid, one.rounding, one.due_amount),
        *(row.base for row in one.taxes),
        *(row.tax for row in one.taxes),
        *(line.amount for line in one.lines),
        *(line.price for line in one.lines),
        *(charge.amount for charge in one.charges),
    ]
    for amount in amounts:
        if amount is not None:
            yield _plain(amount)
            yield _plain(-amount)
    texts = (
        *(one.number, one.order, one.reference, one.contract, one.payment_reference),
        *(one.date, one.due, one.delivered, *one.period, one.currency, one.tax_currency),
        *(one.seller.vat, one.buyer.vat, one.seller.tax_number, one.payee.vat, *one.preceding),
        *(account.number for account in one.accounts),
    )
    for text in texts:
        if text:
            yield _plain(text)


def _plain(value: str | Decimal) -> str:
    if isinstance(value, Decimal):
        return f"{value.normalize():f}"
    return compact(value)


def _seen(page: Page) -> Page:
    """Hidden text is blanked, so that places stay what they are."""
    text = page.text
    for mark in page.marks:
        if mark.hidden:
            text = text[: mark.start] + " " * (mark.end - mark.start) + text[mark.end :]
    return msgspec.structs.replace(page, text=text) if text != page.text else page
