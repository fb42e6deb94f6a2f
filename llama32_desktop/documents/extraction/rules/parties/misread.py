"""A logo that OCR misread by a letter, where the page has the name in plain print as well."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from llama32_desktop.documents.extraction.rules.folding import compact, fold
from llama32_desktop.documents.extraction.rules.layout import Sheet

_WORD: Final = re.compile(r"[^\W\d_]{3,16}(?=(?P<host>\.[a-z])?)")
_SHORTEST: Final = 3
_LONGEST: Final = 15
_LONG: Final = 6
"""Letters of a name from which on words like it are seldom others."""


def printed_as(name: str, sheets: Sequence[Sheet]) -> str | None:
    """How a name of one word stands elsewhere on a page that OCR read: with a letter more in an
    address of the web, or at two places where it is long; with another letter in such an address
    and at one more place. “LDL” is “Lidl” where lidl.com stands; “Roses” are not a name “ROSE”."""
    if not name.isalpha() or not _SHORTEST <= len(name) <= _LONGEST:
        return None
    own, seen, spelt = fold(name), Counter[str](), dict[str, str]()
    hosts: set[str] = set()
    for word, is_host in _names(sheets, own):
        plain = fold(word)
        if plain == own:
            return None  # it is printed like that as well
        if len(plain) - len(own) in (0, 1) and _is_a_letter_off(own, plain):
            seen[plain] += 1
            spelt.setdefault(plain, word)
            hosts |= {plain} if is_host else set()
    for plain, times in seen.most_common():
        longer = len(plain) > len(own)
        if plain.startswith(own):
            continue  # its plural
        if plain in hosts and (longer or times > 1):
            return spelt[plain]
        if longer and times > 1 and len(own) >= _LONG:
            return spelt[plain]
    return None


def _names(sheets: Sequence[Sheet], own: str) -> Iterator[tuple[str, bool]]:
    """What may be a name, and whether it is in an address of the web: words with a capital, and
    those of addresses; not those of lines that are the name alone."""
    for sheet in sheets:
        if sheet.page.way != "ocr":
            continue
        for piece in sheet.pieces():
            if compact(piece.text) != own:
                for found in _WORD.finditer(piece.text):
                    if found.group()[0].isupper() or found["host"]:
                        yield found.group(), found["host"] is not None


def _is_a_letter_off(short: str, long: str) -> bool:
    """Whether one letter was put in or is another."""
    same = 0
    while same < len(short) and short[same] == long[same]:
        same += 1
    return short[same + (len(short) == len(long)) :] == long[same + 1 :]
