"""Amounts of money as pages print them, in the notations of many countries."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from typing import Final, Literal

import msgspec

from llama32_desktop.documents.extraction.fields import currencies

DecimalMark = Literal[".", ",", ""]
"""What stands before the cents; empty where that is not known."""

_FARTHEST: Final = 60
"""Places before or behind the point that an amount's first digit can be at."""
_MOST_DIGITS: Final = 100
_WIDE: Final = str.maketrans("，．", ",.")
"""Marks as OCR reads them between narrow figures, too."""
_MISREAD: Final = re.compile(r"\d{1,3}(?:(?P<mark>[.,])\d{3})(?:(?P=mark)\d{3})*(?P=mark)\d\d")
"""“8.000.00”: a comma that OCR took for a dot, as no notation has groups of three and then two."""
_GLUED: Final = re.compile(r"[^\W\d_]{4}\Z")
_IN_CENTS: Final = re.compile(
    r"\d+\.\d\d|\d+,\d\d|\d{1,3}(?:,\d{3})+\.\d\d|\d{1,3}(?:\.\d{3})+,\d\d"
)
"""“CASH242.00”: a word without a blank before its amount."""
_CURRENCY = currencies.pattern()
_SPACES = " \u00a0\u2009\u202f"
_APOSTROPHES = "'’"
_NUMBER = (
    # TeX sets cents in a column of their own: “1 394, 06 €”; its euro may be an “e”.
    rf"\d{{1,3}}(?:[{_SPACES}]\d{{3}})*+, \d\d(?=\s?(?:€|e\Z))"
    rf"|\d{{1,3}}(?:[{_SPACES}]\d{{3}})+(?:[.,]\d+)?(?!\d)"
    rf"|\d{{1,3}}(?:[{_APOSTROPHES}]\d{{3}})+(?:[.,]\d+)?(?!\d)"
    r"|\d+(?:[.,]\d+)*"
)
_AMOUNT = re.compile(
    # Far from any digit none of the many currencies needs to be tried, and all of it is one match.
    r"(?!\D{0,16}+\d)\D+(?:(?=\D{16}\d)|\Z)|"
    rf"(?P<open>\()?(?P<minus>[-−])?\s?(?P<before>{_CURRENCY})?\s?(?P<minus2>[-−])?"
    rf"(?P<number>{_NUMBER})(?P<dash>[.,][-–—]+)?"
    # What stands right before a digit is the next amount's: “$100.00 $200.00” in narrow columns.
    rf"(?P<after>\s?(?:{_CURRENCY})(?!\d))?"
    r"(?P<minus3>\s?[-−](?![\w-]))?(?P<close>\))?"
)


class Amount(msgspec.Struct, frozen=True):
    """An amount that was read."""

    value: Decimal
    currency: str
    """ISO 4217, empty where none is printed; a bare `$` is taken for USD."""
    sign: str
    """As it is printed."""
    start: int
    end: int
    """`text[start:end]` of the text it was found in is the amount as printed."""


def decimal_mark(texts: Iterable[str]) -> DecimalMark:
    """What a page writes before the cents, by the amounts on it that leave no doubt.

    Empty where there are none, or as many for either.
    """
    votes = {".": 0, ",": 0}
    for text in texts:
        for found in _AMOUNT.finditer(text):
            if mark := _certain_mark(found["number"] or ""):
                votes[mark] += 1
    if votes["."] == votes[","]:
        return ""
    return "." if votes["."] > votes[","] else ","


def find_amounts(text: str, mark: DecimalMark = "") -> tuple[Amount, ...]:
    """All numbers of `text` that can be amounts, in their order. `mark` decides 1.234 and 1,234;
    without it they are read as thousands."""
    amounts = []
    if not text.isascii():
        text = text.translate(_WIDE)
    for found in _AMOUNT.finditer(text):
        before, after = found.start("number"), found.end()
        if before < 0:  # far from any digit
            continue
        if text[before - 1 : before].isalnum() and not found["before"]:
            word = _GLUED.search(text[max(0, before - 4) : before])
            if word is None or not _IN_CENTS.fullmatch(found["number"]):
                continue
        if text[after : after + 1].isalnum():
            continue
        value = _value(found["number"], mark)
        if value is None:
            continue
        bracketed = bool(found["open"] and found["close"])
        if bracketed or found["minus"] or found["minus2"] or found["minus3"]:
            value = -value
        currency = (found["before"] or found["after"] or "").strip()
        start, end = found.span()
        if found["open"] and not found["close"]:
            start += 1
        if found["close"] and not found["open"]:
            end -= 1
        start += len(text[start:end]) - len(text[start:end].lstrip())
        amounts.append(Amount(value, currencies.code_of(currency), currency, start, end))
    return tuple(amounts)


def parse_amount(printed: str, mark: DecimalMark = "") -> Amount | None:
    """The amount that `printed` is, or None where it is anything else or more than that."""
    text = printed.strip()
    amounts = find_amounts(text, mark)
    if len(amounts) != 1 or (amounts[0].start, amounts[0].end) != (0, len(text)):
        return None
    return amounts[0]


def _certain_mark(number: str) -> DecimalMark:
    dot, comma = number.rfind("."), number.rfind(",")
    if dot >= 0 and comma >= 0:
        return "." if dot > comma else ","
    mark: DecimalMark = "." if dot >= 0 else ","
    at = max(dot, comma)
    if at < 0 or number.count(mark) > 1:
        return ""
    grouped_otherwise = any(sign in number for sign in _SPACES + _APOSTROPHES)
    return mark if grouped_otherwise or len(number) - at - 1 in (1, 2) else ""


def _value(number: str, mark: DecimalMark) -> Decimal | None:
    """None where the groups of digits fit no notation, as in a date or a version."""
    if len(number) > _FARTHEST:
        return None
    if number.isdecimal():
        return Decimal(number)
    plain = re.sub(rf"[{_SPACES}{_APOSTROPHES}]", "", number)
    decimal = _certain_mark(number)
    if misread := _MISREAD.fullmatch(plain):
        decimal = "." if misread["mark"] == "." else ","
        whole, _, fraction = plain.rpartition(decimal)
        return Decimal(f"{re.sub('[.,]', '', whole)}.{fraction}")
    if not decimal and len(marks := re.findall(r"[.,]", plain)) == 1:
        whole, rest = re.split(r"[.,]", plain)
        thousands = len(rest) == 3 and 1 <= len(whole) <= 3 and not whole.startswith("0")
        if not thousands or marks[0] == mark:
            decimal = "." if marks[0] == "." else ","
    whole, fraction = plain, ""
    if decimal:
        whole, _, fraction = plain.rpartition(decimal)
    # India groups by two, all but the last group.
    if not re.fullmatch(r"\d+|\d{1,3}(?:\.\d{3})+|\d{1,3}(?:,\d{2,3})*,\d{3}", whole):
        return None
    digits = re.sub(r"[.,]", "", whole)
    return Decimal(f"{digits}.{fraction}" if fraction else digits)


def is_amount(value: Decimal) -> bool:
    """Whether a number can be one of a document's: `1e999999999`, which a model may write, would
    fill the memory where it is shown."""
    digits = len(value.as_tuple().digits)
    return value.is_finite() and abs(value.adjusted()) <= _FARTHEST and digits <= _MOST_DIGITS
