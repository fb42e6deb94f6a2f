"""Reads one value in the text beside a label."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from llama32_desktop.documents.extraction.fields.dates import (
    DateOrder,
    date_order,
    find_dates,
    parse_day,
)
from llama32_desktop.documents.extraction.fields.identifiers import (
    compact,
    find_ibans,
    find_vat_numbers,
    iban_valid,
    misread_iban,
    vat_valid,
)
from llama32_desktop.documents.extraction.fields.numbers import (
    DecimalMark,
    decimal_mark,
    find_amounts,
)
from llama32_desktop.documents.extraction.rules.currency import Currency, currencies, most
from llama32_desktop.documents.extraction.rules.layout import Sheet

_FAR: Final = 2_000
"""Characters of a text in which a number is looked for; a line of an invoice has some hundred."""
_BEGIN: Final = re.compile(r"(?<!\w)[A-Za-z\d]")
_NUMBER: Final = re.compile(r"(?=[\w\-/.]{0,32}\d)[A-Za-z0-9][\w\-/.]{0,30}\w|\d\b")
"""What begins there; both apart, so that no text keeps one search busy."""
_HAD: Final = re.compile(r"\d,\d\d\s?H\b")
_OWED: Final = re.compile(r"\s?S\b")
_PERCENT: Final = re.compile(r"(?<![\d.,])\d[\d.,]{0,12}\s?%")

_AMERICAN: Final = re.compile(r",\s(?:[A-Z]{2})\.?\s\d{5}(?:-\d{4})?\b")
"""A town of the USA with its state and postal code."""
_AMERICAN_PHONE: Final = re.compile(
    r"(?<![\d+(-])(?:1[ -])?(?:\([2-9]\d\d\) ?|[2-9]\d\d-)[2-9]\d\d-\d{4}(?![\d-])"
)
"""A telephone of North America, by how its figures are grouped."""
_NO_CENTS: Final = ("JPY", "KRW", "HUF", "CLP", "VND", "IDR", "ISK")
"""Currencies that are printed without cents."""
_YEAR_FIRST: Final = ("CNY", "JPY", "KRW", "TWD", "CAD")
"""Currencies of countries that write 25-05-24 for the 24th of May."""
_FRACTION: Final = re.compile(r"(?<=\d)\.\d+(?![\d.])")
_TENTH: Final = 2
"""Signs of a fraction with one figure."""
_THOUSANDS: Final = re.compile(
    r"(?<![\d.,])\d{1,3}(?P<mark>[.,])\d{3}(?:(?P=mark)\d{3})?(?![\d.,])"
)
_WITH_CENTS: Final = re.compile(r"\d[.,]\d\d[.,]*+(?!\d)")
_FEWEST_THOUSANDS: Final = 4
_MOST_WHOLE: Final = 10**9
"""What has more figures, and neither cents nor a currency, is a number of something."""
_LONGEST_REFERENCE: Final = 60

Span = tuple[int, int]


class Values:
    """The readers of values, with what the whole document says about its notation."""

    def __init__(self, sheets: Sequence[Sheet]) -> None:
        texts = [piece.text for sheet in sheets for piece in sheet.pieces()]
        self.mark: DecimalMark = decimal_mark(texts)
        self.order: DateOrder = date_order(texts)
        self.currency: Currency | None = most(currencies(texts, self.mark))
        self.whole = self._is(*_NO_CENTS) or (self.currency is None and _whole(texts))
        """Whether amounts are printed without cents."""
        printed = [match.group() for text in texts for match in _FRACTION.finditer(text)]
        in_tenths = len(printed) > 1 and all(len(one) == _TENTH for one in printed)
        self._tenths = in_tenths and self.currency is None
        """Whether a program printed all amounts as it reckons them, “1500.0”; where some have a
        currency, those are the amounts, and others are hours."""
        # German banks print S (Soll, owed) and H (Haben, had) behind amounts in place of a sign.
        self._owed = any(_HAD.search(text) for text in texts)
        self._unsure_order = False
        if not self.order:
            self._unsure_order = True
            # Where amounts are US dollars, or addresses are of there, the month is written first.
            american = self._is("USD") or (
                self.currency is None
                and any(_AMERICAN.search(text) or _AMERICAN_PHONE.search(text) for text in texts)
            )
            if american:
                self.order = "mdy"
            elif self._is("SEK"):
                self.order = "ymd or d/m/y"
            elif self._is(*_YEAR_FIRST):
                self.order = "ymd"
        self._latest = max((day for text in texts for day, _, _ in self.dates(text)), default=None)

    def _is(self, *codes: str) -> bool:
        """Whether the document is in one of these currencies."""
        return self.currency is not None and self.currency.code in codes

    def amount(self, text: str) -> tuple[Decimal, int, int] | None:
        """The last amount that is no percentage, and has cents or a currency; where the currency
        has no cents, the last number."""
        percents = [match.span() for match in _PERCENT.finditer(text)]
        found = [
            amount
            for amount in find_amounts(text, self.mark)
            if not any(begin <= amount.start < end for begin, end in percents)
            and (
                (self.whole and amount.value < _MOST_WHOLE)
                or amount.currency
                or amount.value != amount.value.to_integral()
                or _cents(text[amount.start : amount.end])
                or (self._tenths and _FRACTION.search(text[amount.start : amount.end]))
            )
        ]
        if not found:
            return None
        last = found[-1]
        owed = self._owed and _OWED.match(text[last.end :]) is not None
        return (-last.value if owed else last.value), last.start, last.end

    def number(self, text: str) -> tuple[Decimal, int, int] | None:
        """The first number of any kind."""
        found = find_amounts(text, self.mark)
        return (found[0].value, found[0].start, found[0].end) if found else None

    def date(self, text: str) -> tuple[datetime.date, int, int] | None:
        found = find_dates(text, self.order)
        return (found[0].value, found[0].start, found[0].end) if found else None

    def entry_date(self, text: str) -> tuple[datetime.date, int, int] | None:
        """As `date`; a day and a month alone get the year that the document has elsewhere."""
        if (found := self.date(text)) or self._latest is None:
            return found
        day = parse_day(text, self._latest, self.order)
        return (day, 0, len(text)) if day else None

    def ambiguous(self, printed: str) -> bool:
        """Whether day and month of a date could be the other way round: nothing on the page said
        which, or only its currency."""
        return self._unsure_order and any(not day.certain for day in find_dates(printed))

    def dates(self, text: str) -> list[tuple[datetime.date, int, int]]:
        return [(one.value, one.start, one.end) for one in find_dates(text, self.order)]

    def identifier(self, text: str) -> tuple[str, int, int] | None:
        """A number as documents have it: letters, figures, hyphens, at least one figure."""
        near = text[:_FAR]
        begins = (begin.start() for begin in _BEGIN.finditer(near))
        match = next(filter(None, (_NUMBER.match(near, begin) for begin in begins)), None)
        if match is None or find_dates(match.group(), self.order):
            return None
        return match.group(), match.start(), match.end()


def text_value(text: str) -> tuple[str, int, int] | None:
    """Whatever stands there."""
    stripped = text.strip(" :")
    if not any(map(str.isalnum, stripped)):
        return None
    start = text.index(stripped)
    return stripped, start, start + len(stripped)


def reference(text: str) -> tuple[str, int, int] | None:
    """A name or a number that is all that stands there."""
    found = text_value(text)
    return found if found and len(found[0]) <= _LONGEST_REFERENCE else None


def iban(text: str) -> tuple[str, int, int] | None:
    """The first that is right, or the first that looks like one."""
    spans = find_ibans(text)
    if not any(iban_valid(text[start:end]) for start, end in spans):
        misread = misread_iban(text)
        if misread is not None:
            return misread
    best = next((s for s in spans if iban_valid(text[s[0] : s[1]])), spans[0] if spans else None)
    return (compact(text[best[0] : best[1]]), *best) if best else None


def vat(text: str) -> tuple[str, int, int] | None:
    """The first that is right, or the first that looks like one."""
    spans = find_vat_numbers(text)
    best = next((s for s in spans if vat_valid(text[s[0] : s[1]])), spans[0] if spans else None)
    return (compact(text[best[0] : best[1]]), *best) if best else None


def _whole(texts: Sequence[str]) -> bool:
    """Whether a page without a currency prints amounts with their thousands apart, and none with
    cents: “75,400”."""
    thousands = sum(len(_THOUSANDS.findall(text)) for text in texts)
    return thousands >= _FEWEST_THOUSANDS and not any(
        _WITH_CENTS.search(text) and not find_dates(text) for text in texts
    )


def _cents(printed: str) -> bool:
    return bool(re.search(r"[.,]\d{2}\b|[.,][-–—]", printed))
