"""Numbers of documents as they are printed: figures, letters, hyphens, slashes, also in parts."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from llama32_desktop.documents.extraction.fields.dates import find_dates
from llama32_desktop.documents.extraction.rules.folding import vocabulary

_PART: Final = re.compile(r"[^\W_][\w\-‐‑/.\\+]*")
_PREFIX: Final = re.compile(r"[A-Z]{1,5}(?=[ \u00a0][A-Z0-9]*\d)")
_SLASH: Final = re.compile(r"\s?[/-]\s?(?=[A-Z0-9]{1,6}\b)")
_GROUPS: Final = re.compile(r"(?P<all>\d{1,5}(?: \d{1,5}){1,5})\W{0,3}")
"""Figures in groups, and nothing behind them: “9031 7745 12”."""
_BEFORE_DAYS: Final = vocabulary("du vom of on del date dated am z ze za de da dd le din")
_LONGEST: Final = 40
_AMOUNT: Final = re.compile(r"\d+[.]\d\d")


@dataclass(frozen=True)
class Identifier:
    """A number in a text."""

    start: int
    end: int
    figures: int
    strict: bool
    """Whether it is one also where nothing calls it so: three figures, or letters with some."""
    doubt: float = 0.0
    """What takes from its confidence."""


def _is_of_month(prefix: str, numbered: str) -> bool:
    """Whether “1/05/2021” behind “FV” is the first of a month, not a day: “N° DU 1/05/2021” is."""
    return numbered.count("/") > 1 and prefix.casefold() not in _BEFORE_DAYS


def identifier_at(
    text: str, at: int, *, called: bool = False, dated: bool = True
) -> Identifier | None:
    """The number that begins at the sign `at`, or None.

    Args:
        called: “Nr.” stands before it, so that one figure is enough.
        dated: Whether “12/05/2026” behind “nr” is a number, as in Poland.
    """
    part = _PART.match(text, at)
    if part is None:
        return None
    start, end = at, part.end()
    if (prefix := _PREFIX.match(text, at)) and prefix.end() == end:
        following = _PART.match(text, end + 1)
        if following is not None and (
            not find_dates(text[end + 1 : following.end()])
            or (called and dated and _is_of_month(text[start:end], following.group()))
        ):
            end = following.end()
    while text[end - 1] in "-/.\\+":
        end -= 1
    if called and (grouped := _GROUPS.fullmatch(text, at)):
        end = grouped.end("all")
    if (slash := _SLASH.match(text, end)) and text[start:end].isalnum():
        following = _PART.match(text, slash.end())
        days = find_dates(text[slash.end() : slash.end() + 24])
        is_date = bool(days) and days[0].start == 0
        if following is not None and not is_date and any(map(str.isdigit, following.group())):
            end = following.end()
            while text[end - 1] in "-/.\\+":
                end -= 1
    found = text[start:end]
    figures = sum(map(str.isdigit, found))
    if not figures or len(found) > _LONGEST or not found.isprintable():
        return None
    if re.match(r",\d|\s?%|\s?[€$£]", text[end : end + 3]):
        return None
    dates = find_dates(text[start : start + 24])
    if dates and dates[0].start == 0 and dates[0].end >= end - start:
        # “nr 12/05/2026”, “#2026-05-12”: whoever numbers by days says so.
        told = "/" in found or text[start - 1 : start] == "#"
        slashed = called and dated and told and " " not in text[start : start + dates[0].end]
        return Identifier(start, end, figures, strict=False, doubt=0.15) if slashed else None
    lettered = any(map(str.isalpha, found)) and (figures > 1 or ("-" in found and found.isupper()))
    amount = _AMOUNT.fullmatch(found) is not None and figures < 7
    if not called and not lettered and (figures < 3 or amount):
        return None
    strict = figures > 2 or any(map(str.isalpha, found))
    return Identifier(start, end, figures, strict, doubt=0.05 if figures < 2 else 0.0)
