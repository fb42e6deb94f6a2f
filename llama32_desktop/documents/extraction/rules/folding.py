"""Words as they are looked up: without accents, case and punctuation."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

_WORD: Final = re.compile(r"[^\W_]+")
_PLAIN: Final = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th"}
)


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """Small letters without their accents: “Käufer” and “KAUFER” are the same."""
    plain = unicodedata.normalize("NFKD", text.casefold()).translate(_PLAIN)
    return "".join(sign for sign in plain if not unicodedata.combining(sign))


def words(text: str) -> list[str]:
    """The folded words of a text, without punctuation."""
    return _WORD.findall(fold(text))


def compact(text: str) -> str:
    """All folded letters and figures in one: what kerning tears apart is the same again."""
    return "".join(words(text))


def phrases(*lists: str) -> frozenset[str]:
    """Phrases that are set apart by “|” in some texts, as `compact` has them."""
    return frozenset(compact(one) for text in lists for one in text.split("|"))


def vocabulary(*lists: str) -> frozenset[str]:
    """All words of some texts."""
    return frozenset(word for text in lists for word in words(text))
