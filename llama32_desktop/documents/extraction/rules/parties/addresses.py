"""Streets, towns and regions: what stands below a name, and is none."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from llama32_desktop.documents.extraction.rules.folding import fold, words
from llama32_desktop.documents.extraction.rules.parties.words import (
    LEADING_STREETS,
    STREET_ENDS,
    TRAILING_STREETS,
)

_HOUSE: Final = re.compile(
    r"(?:n[o°º]?\.?\s?)?\d{1,5}\s?[a-z]?(?:[-–/]\d{1,5}\s?[a-z]?)?", re.IGNORECASE
)
_POSTAL: Final = re.compile(
    r"(?<![\w.,-])(?=[A-Z\d])(?:[A-Z]{1,3}[-\s])?(?:\d{4,6}|\d{3}\s\d{2}|\d{2}[-\s]\d{3}|\d{4}[-\s]\d{3}"
    r"|\d{5}-\d{3,4}|\d{2}\.\d{3}-\d{3}"
    r"|\d{4}\s?[A-Z]{2})[\s,]+(?:[-–]\s)?(?:[AEILO][\s'’])?[^\W\d_]{2}"
)
"""A postal code before a town, as on the continent of Europe, in Brazil, Portugal and Poland."""
_AFTER: Final = re.compile(
    r"(?<![\w-])(?:[A-Z]{2,3}[\s.,]+)?\d{5}(?:-\d{4})?$|[^\W\d_]{3}[\s,-]+\d{4,6}$"
)
"""One behind a town, as in America, Asia and Australia."""
_BRITISH: Final = re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b|\b[A-Z]\d[A-Z]\s?\d[A-Z]\d\b")
"""A British or Canadian one."""
_REGION: Final = re.compile(r"[A-Z]{2}(?:[\s.,]+\d{5}(?:-\d{4})?)?\.?|\d{4,6}(?:-\d{3,4})?")


def is_postal(text: str) -> bool:
    """Whether a line has a postal code and a town."""
    return bool(_POSTAL.search(text) or _BRITISH.search(text) or _AFTER.search(text.strip()))


def is_region(text: str) -> bool:
    """Whether a part behind a town is a state or a postal code."""
    return bool(_REGION.fullmatch(text.strip()))


def is_address(text: str) -> bool:
    """Whether a line is a street with a house's number, or a town with its postal code."""
    return is_postal(text) or street_at(text.split()) == 0


def street_at(parts: Sequence[str]) -> int | None:
    """Which word a street begins with: “Hafenstraße 12”, “12 Mill Lane”, “rue de Metz 4”."""
    for place, part in enumerate(parts):
        known = words(part)
        if not known:
            continue
        behind = parts[place + 1 : place + 5]
        if place and known[-1] in TRAILING_STREETS and _numbered(behind[:1]):
            return place - 1
        if len(known[-1]) > 4 and known[-1].endswith(STREET_ENDS) and _numbered(behind[:1]):
            return place
        if known[0] in LEADING_STREETS and _numbered(behind):
            return place
        if _HOUSE.fullmatch(part.strip(",")) and any(
            word in LEADING_STREETS or word in TRAILING_STREETS or word.endswith(STREET_ENDS)
            for other in behind
            for word in words(other)
        ):
            return place
    return None


def _numbered(parts: Sequence[str]) -> bool:
    return any(_HOUSE.fullmatch(fold(part.strip(".,;"))) for part in parts)
