"""Dates as pages print them: in figures, and with the month's name in seven languages."""

from __future__ import annotations

import datetime
import re
import unicodedata
from collections.abc import Iterable
from typing import Literal

import msgspec

DateOrder = Literal["dmy", "mdy", ""]
"""Whether the day or the month comes first in 03/04/2026; empty where that is not known."""

_NAMES = (
    "january januar jänner janvier enero gennaio janeiro januari jan janv ene gen",
    "february februar février febrero febbraio fevereiro februari feb févr fev",
    "march märz mars marzo março maart mar mär mrz mrt",
    "april avril abril aprile apr avr abr",
    "may mai mayo maggio maio mei mag",
    "june juni juin junio giugno junho jun giu",
    "july juli juillet julio luglio julho jul juil lug",
    "august août agosto augustus aug ago",
    "september septembre septiembre settembre setembro sep sept set",
    "october oktober octobre octubre ottobre outubro oct okt ott out",
    "november novembre noviembre novembro nov",
    "december dezember décembre diciembre dicembre dezembro dec dez déc dic",
)


def _folded(name: str) -> str:
    """Without accents, of the same length, so that places in the text stay true."""
    return "".join(unicodedata.normalize("NFD", sign)[0] for sign in name).lower()


_MONTHS = {_folded(name): i for i, names in enumerate(_NAMES, 1) for name in names.split()}
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_DATE = re.compile(
    r"(?<![\d.,/-])(?:"
    r"(?P<iy>\d{4})(?:[-./]|\s?年\s?)(?P<im>\d{1,2})(?:[-./]|\s?月\s?)(?P<id>\d{1,2})(?:\s?日)?"
    r"|(?P<a>\d{1,2})\s?(?P<sep>[-./])\s?(?P<b>\d{1,2})\s?(?P=sep)\s?(?P<y>\d{4}|\d{2})"
    rf"|(?P<nd>\d{{1,2}})(?:\.|er|º|°|st|nd|rd|th)?[\s-]*(?:de\s+|of\s+)?(?P<nm>{_MONTH})\b\.?,?"
    r"[\s-]*(?:de\s+|del\s+)?(?P<ny>\d{4})"
    rf"|\b(?P<em>{_MONTH})\b\.?\s*(?P<ed>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<ey>\d{{4}})"
    r")(?![\d/-]|[.,]\d)"
)


class FoundDate(msgspec.Struct, frozen=True):
    """A date that was read; `value.isoformat()` is how it is handed on."""

    value: datetime.date
    start: int
    end: int
    """`text[start:end]` of the text it was found in is the date as printed."""
    certain: bool
    """False where day and month could be the other way round and nothing said which."""


def date_order(texts: Iterable[str]) -> DateOrder:
    """Whether a document puts the day or the month first, by its dates that leave no doubt."""
    votes = {"dmy": 0, "mdy": 0}
    for text in texts:
        for found in _DATE.finditer(_folded(text)):
            if found["a"]:
                a, b = int(found["a"]), int(found["b"])
                # A dot between day and month is written only where the day comes first.
                votes["dmy"] += (a > 12 >= b) or (a != b and found["sep"] == "." and b <= 12)
                votes["mdy"] += b > 12 >= a
    if votes["dmy"] == votes["mdy"]:
        return ""
    return "dmy" if votes["dmy"] > votes["mdy"] else "mdy"


def find_dates(text: str, order: DateOrder = "") -> tuple[FoundDate, ...]:
    """All dates of `text`, in their order. What 03/04/2026 means is decided by `order`, and
    without it is read as the third of April. Two-figure years are those from 1970 to 2069."""
    dates = []
    for found in _DATE.finditer(_folded(text)):
        certain = True
        if found["iy"]:
            year, month, day = int(found["iy"]), int(found["im"]), int(found["id"])
        elif found["a"]:
            a, b, year = int(found["a"]), int(found["b"]), int(found["y"])
            if len(found["y"]) == 2:
                year += 2000 if year < 70 else 1900
            month_first = b > 12 or (order == "mdy" and a <= 12 and found["sep"] != ".")
            month, day = (a, b) if month_first else (b, a)
            certain = bool(order) or max(a, b) > 12 or a == b or found["sep"] == "."
        elif found["nm"]:
            year, month, day = int(found["ny"]), _MONTHS[found["nm"]], int(found["nd"])
        else:
            year, month, day = int(found["ey"]), _MONTHS[found["em"]], int(found["ed"])
        try:
            value = datetime.date(year, month, day)
        except ValueError:
            continue
        dates.append(FoundDate(value, found.start(), found.end(), certain))
    return tuple(dates)


def parse_date(printed: str, order: DateOrder = "") -> datetime.date | None:
    """The date that `printed` is, or None where it is anything else or more than that."""
    text = printed.strip()
    dates = find_dates(text, order)
    if len(dates) != 1 or (dates[0].start, dates[0].end) != (0, len(text)):
        return None
    return dates[0].value


_DAY = re.compile(
    r"\s*(?:(?P<a>\d{1,2})\s?(?P<sep>[-./])\s?(?P<b>\d{1,2})\b\.?"
    rf"|(?P<nd>\d{{1,2}})(?:\.|er|º|°|st|nd|rd|th)?[\s-]*(?:de\s+|of\s+)?(?P<nm>{_MONTH})\b\.?"
    rf"|(?P<em>{_MONTH})\b\.?\s*(?P<ed>\d{{1,2}})(?:st|nd|rd|th)?)\s*"
)


def parse_day(printed: str, latest: datetime.date, order: DateOrder = "") -> datetime.date | None:
    """The date that a day and a month without a year are: the last one not after `latest`."""
    found = _DAY.fullmatch(_folded(printed))
    if found is None:
        return None
    if found["a"]:
        month, day = int(found["b"]), int(found["a"])
        if day <= 12 and (month > 12 or (order == "mdy" and found["sep"] != ".")):
            month, day = day, month
    else:
        month, day = _MONTHS[found["nm"] or found["em"]], int(found["nd"] or found["ed"])
    for year in (latest.year, latest.year - 1):
        try:
            value = datetime.date(year, month, day)
        except ValueError:
            continue
        if value <= latest:
            return value
    return None
