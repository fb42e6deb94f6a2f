"""The currency of a document, by its amounts and by what says where it is from."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from llama32_desktop.documents.extraction.fields.currencies import (
    CODES,
    SHARED,
    code_of,
    shared_sign,
)
from llama32_desktop.documents.extraction.fields.numbers import DecimalMark, find_amounts

_WORDS: Final = frozenset(("TRY", "TOP", "ALL", "BHD"))
"""Codes that are words as well, or a company's form, as in “Sdn Bhd”: they count beside amounts,
and at the end of a label that is not in capitals."""
_WORD_AT_END: Final = re.compile(
    rf"(?<=[^\W\d_A-Z])[ (](?P<code>{'|'.join(sorted(_WORDS))})\)?\s*:?$"
)
_CODE: Final = re.compile(rf"(?<!\w)(?:{'|'.join(sorted(CODES - _WORDS))})(?!\w)")
_SIGN: Final = re.compile(r"[€£₹₺₴₽₪]|zł|Kč|(?<!\w)(?:RM|Rp)\b")
_SURE: Final = 0.97
_BY_PLACE: Final = 0.85
"""A sign of several countries, of which the page names one."""
_BY_MOST: Final = 0.75
"""And where it names two of them: one may be the recipient's."""
_COMMON: Final[dict[str, float]] = {"$": 0.85, "¥": 0.75, "rs": 0.8, "kr": 0.4}
"""And where it names none: how sure the commonest is."""


class Currency(NamedTuple):
    code: str
    confidence: float


def currencies(texts: Sequence[str], mark: DecimalMark) -> list[Currency]:
    """What each amount of a document, and each code beside a label, says."""
    signs = [
        amount.sign for text in texts for amount in find_amounts(text, mark) if amount.sign
    ] + [code for text in texts for code in _CODE.findall(text)]
    signs += [found["code"] for text in texts if (found := _WORD_AT_END.search(text[-12:]))]
    if not signs:  # “Amount (€)” at the head of a column
        signs = [sign for text in texts for sign in _SIGN.findall(text)]
    places = {
        sign: _by_code(shared_sign(sign), signs) or _by_place(shared_sign(sign), texts)
        for sign in set(signs)
    }
    return [places[sign] or Currency(code_of(sign), _sure(sign)) for sign in signs]


def most(found: Sequence[Currency]) -> Currency | None:
    """The currency of most amounts, as sure as many as say so."""
    counted = Counter(one.code for one in found).most_common(1)
    if not counted:
        return None
    code, times = counted[0]
    sure = max(one.confidence for one in found if one.code == code)
    return Currency(code, sure * times / len(found))


def _sure(sign: str) -> float:
    return _COMMON.get(shared_sign(sign), _SURE)


def _by_code(sign: str, signs: Sequence[str]) -> Currency | None:
    """The one code of those that a sign is of which the page prints as well: “Amount (USD)”."""
    named = SHARED.get(sign, {}).keys() & set(signs)
    return Currency(named.pop(), _BY_PLACE) if len(named) == 1 else None


def _by_place(sign: str, texts: Iterable[str]) -> Currency | None:
    """The currency of the country that is named most."""
    if not sign:
        return None
    counted: Counter[str] = Counter()
    for code, place in SHARED[sign].items():
        counted[code] = sum(re.search(place, text, re.IGNORECASE) is not None for text in texts)
    code, times = counted.most_common(1)[0]
    alone = sum(map(bool, counted.values())) == 1
    return Currency(code, _BY_PLACE if alone else _BY_MOST) if times else None
