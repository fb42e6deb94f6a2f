"""The day that a note is of, from its name or its head."""

from __future__ import annotations

import datetime
import re
from typing import Final

from llama32_desktop.documents.word_lists import MONTHS
from llama32_desktop.words import folded

_HEAD: Final = 600
"""Characters of a note in which its date stands, if it has one."""
_BIG_ENDIAN: Final = re.compile(r"(?<!\d)((?:19|20)\d\d)([-_./]?)([01]\d)\2([0-3]\d)(?!\d)")
_DOTTED: Final = re.compile(r"(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d\d)(?!\d)")
_DAY_FIRST: Final = re.compile(
    r"(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|\.)?(?:\sde)?\s([^\W\d_]{3,10})\.?(?:\sde)?,?\s"
    r"((?:19|20)\d\d)(?!\d)"
)
_MONTH_FIRST: Final = re.compile(
    r"\b([^\W\d_]{3,10})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s((?:19|20)\d\d)(?!\d)"
)
_EAST: Final = re.compile(r"((?:19|20)\d\d)\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日")


def note_date(name: str, text: str) -> datetime.date | None:
    """The date in a note's name, or else the first in its head; `None` where there is neither.

    Dates whose order only a country tells, as 05/06/2026, are left aside.
    """
    return _first(name) or _first(text[:_HEAD])


def _first(text: str) -> datetime.date | None:
    found: list[tuple[int, datetime.date]] = []
    for pattern, order in (
        (_BIG_ENDIAN, (1, 3, 4)),
        (_EAST, (1, 2, 3)),
        (_DOTTED, (3, 2, 1)),
        (_DAY_FIRST, (3, 2, 1)),
        (_MONTH_FIRST, (3, 1, 2)),
    ):
        for match in pattern.finditer(text):
            day = _day(*(match[group] for group in order))
            if day is not None:
                found.append((match.start(), day))
                break
    return min(found)[1] if found else None


def _day(year: str, month: str, day: str) -> datetime.date | None:
    number = month if month.isdecimal() else MONTHS.get(folded(month))
    try:
        return datetime.date(int(year), int(number or 0), int(day))
    except ValueError:
        return None
