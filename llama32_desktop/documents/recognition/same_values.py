"""Whether a page says each thing that the data of an electronic invoice says.

Silence is no agreement: a value that is not found on the page, or that the rules read otherwise
there, leaves the two unconfirmed, and so does an account on the page that the data has not.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Final

from llama32_desktop.documents.einvoice.model import EInvoice
from llama32_desktop.documents.extraction.comparison import TO_PAY
from llama32_desktop.documents.extraction.fields.identifiers import (
    compact,
    find_ibans,
    iban_valid,
)
from llama32_desktop.documents.extraction.forms import Found
from llama32_desktop.documents.extraction.places import Places
from llama32_desktop.documents.model import Page

_SUMS: Final = (*TO_PAY, "subtotal", "tax")
_DATES: Final = ("date", "due")
_NUMBERS: Final = ("number", "vat")
_LONGEST_IBAN: Final = 34
_IBAN_BEGINS: Final = re.compile(r"(?=[A-Z]{2}\d{2}[A-Z0-9]{11})")
_ACCOUNT: Final = re.compile(
    r"(?:\b(?:account|acct|a/c|sort code|iban|giro|bankgiro|plusgiro|konto|kontonummer|kontonr|"
    r"bankverbindung|compte|cuenta|ccc|conta|conto|rekening|rekeningnummer|konta|tili|účtu)\b"
    r"|口座|账号|帳號)[^\n\d]{0,30}(\d[\d \u00a0.\-/]{4,40})",
    re.IGNORECASE,
)
"""What stands behind the name of an account, in figures."""


def same_values(
    invoice: EInvoice,
    said: Sequence[Found],
    read: Mapping[str, Found],
    pages: Sequence[Page],
    places: Places,
) -> bool:
    """Whether the pages say all of it.

    Args:
        said: The data, with its places on the pages.
        read: What the rules read on the pages alone, by name.
    """
    ours = {one.name: one for one in said if one.value is not None}
    if not any(name in ours for name in TO_PAY):
        return False
    text = "\n".join(page.text for page in pages)
    return (
        all(_same_sum(ours[name], read, places) for name in _SUMS if name in ours)
        and _asks_for_the_same(ours, read)
        and all(_same_date(ours[name], read) for name in _DATES if name in ours)
        and all(_same_number(ours[name], read, text) for name in _NUMBERS if name in ours)
        and _same_currency(ours, read)
        and _same_supplier(invoice, read, places)
        and _same_accounts(invoice, text)
    )


def _same_sum(found: Found, read: Mapping[str, Found], places: Places) -> bool:
    """Credit notes are printed with either sign."""
    if not isinstance(found.value, Decimal):
        return False
    printed = found.page is not None or places.find("amount", -found.value) is not None
    theirs = read.get(found.name)
    if theirs is None or not isinstance(theirs.value, Decimal) or found.name in TO_PAY:
        return printed
    return printed and abs(theirs.value) == abs(found.value)


def _asks_for_the_same(ours: Mapping[str, Found], read: Mapping[str, Found]) -> bool:
    """Whether what is asked for on the page, by either name, is what the data asks for."""
    asked = {
        abs(ours[name].value)  # type: ignore[arg-type]
        for name in TO_PAY
        if name in ours and isinstance(ours[name].value, Decimal)
    }
    theirs = [read[name].value for name in TO_PAY if name in read]
    amounts = [abs(value) for value in theirs if isinstance(value, Decimal)]
    return bool(amounts) and all(amount in asked for amount in amounts)


def _same_date(found: Found, read: Mapping[str, Found]) -> bool:
    theirs = read.get(found.name)
    return found.page is not None and (
        theirs is None or theirs.value is None or theirs.value == found.value
    )


def _same_number(found: Found, read: Mapping[str, Found], text: str) -> bool:
    """A tax number may be printed without its country's letters."""
    wanted = {compact(str(found.value))}
    if found.name == "vat":
        wanted |= {one[2:] for one in wanted if one[:2].isalpha() and len(one) > 9}
    theirs = read.get(found.name)
    if theirs is not None and theirs.value is not None:
        return compact(str(theirs.value)) in wanted
    return any(_stands_alone(one, text) for one in wanted)


def _stands_alone(number: str, text: str) -> bool:
    """Whether it is printed, and not as a part of a longer one."""
    signs = r"[\s.\-/]{0,3}".join(map(re.escape, number))
    return re.search(rf"(?<![^\W_]){signs}(?![^\W_])", text, re.IGNORECASE) is not None


def _same_currency(ours: Mapping[str, Found], read: Mapping[str, Found]) -> bool:
    if "currency" not in ours:
        return True
    theirs = read.get("currency")
    if theirs is None or theirs.value != ours["currency"].value:
        return False
    return bool(theirs.printed) and not iban_valid(theirs.printed)  # else it is guessed


def _same_supplier(invoice: EInvoice, read: Mapping[str, Found], places: Places) -> bool:
    """Who sells and, where that is another, who is paid are printed; who was read as the supplier
    is one of them."""
    names = [name for name in (invoice.seller.name, invoice.payee.name) if name.strip()]
    if not invoice.seller.name.strip() or any(places.find("text", n) is None for n in names):
        return False
    theirs = read.get("supplier")
    if theirs is None or theirs.value is None:
        return True
    name = _plain(str(theirs.value))
    return any(name in _plain(one) or _plain(one) in name for one in names)


def _plain(name: str) -> str:
    return "".join(name.split()).casefold()


def _same_accounts(invoice: EInvoice, text: str) -> bool:
    """Whether the accounts of the data are printed, and no others."""
    said = {compact(account.number) for account in invoice.accounts if account.number}
    if not all(_stands_alone(one, text) for one in said):
        return False
    return all(any(one == own or _is_part(one, own) for own in said) for one in _accounts(text))


def _is_part(number: str, own: str) -> bool:
    """An account's own number, or its bank's, is a part of its IBAN."""
    return number.isdigit() and number in own


def _accounts(text: str) -> Iterator[str]:
    """What is printed as an account, whatever stands between its signs."""
    for start, end in find_ibans(text):
        yield compact(text[start:end])
    yield from _written_apart(re.sub(r"[^\w\n]|_", "", text.upper()).split("\n"))
    for match in _ACCOUNT.finditer(text):
        number = re.sub(r"\D", "", match[1])
        if len(number) > 5:
            yield number


def _written_apart(lines: Iterable[str]) -> Iterator[str]:
    """IBANs with any signs between theirs; only check digits tell these."""
    for line in lines:
        for match in _IBAN_BEGINS.finditer(line):
            rest = line[match.start() : match.start() + _LONGEST_IBAN]
            lengths = range(15, len(rest) + 1)
            yield from (rest[:size] for size in lengths if iban_valid(rest[:size]))
