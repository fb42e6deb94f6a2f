"""Words as they are looked up: without accents, case and punctuation."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from llama32_desktop.words import normal_form

_WORD: Final = re.compile(r"[^\W_]+")
_PLAIN: Final = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th"}
)
_SPELLED: Final = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
"""As who has no umlauts writes them."""


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """Small letters without their accents: “Käufer” and “KAUFER” are the same."""
    plain = normal_form("NFKD", text.casefold()).translate(_PLAIN)
    return "".join(sign for sign in plain if not unicodedata.combining(sign))


def words(text: str) -> list[str]:
    """The folded words of a text, without punctuation."""
    return _WORD.findall(fold(text))


def compact(text: str) -> str:
    """All folded letters and figures in one: what kerning tears apart is the same again."""
    return "".join(words(text))


def phrases(*lists: str) -> frozenset[str]:
    """Phrases that are set apart by “|” in some texts, as `compact` has them, also with “ae” for
    “ä”."""
    every = [one for text in lists for one in text.split("|")]
    return frozenset(compact(spelled) for one in every for spelled in (one, _spelled(one)))


def vocabulary(*lists: str) -> frozenset[str]:
    """All words of some texts, also with “ae” for “ä”."""
    return frozenset(
        word for text in lists for spelled in (text, _spelled(text)) for word in words(spelled)
    )


def _spelled(text: str) -> str:
    return text.casefold().translate(_SPELLED)


def has_any(text: str, parts: Iterable[str]) -> bool:
    """Whether one of these stands anywhere in a text."""
    return any(part in text for part in parts)
