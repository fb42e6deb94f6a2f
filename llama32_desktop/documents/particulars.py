"""The words, names and numbers of a text, as they are held against those of another."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from llama32_desktop.documents.word_lists import (
    ARTICLES,
    FIRST_WORDS,
    MONTHS,
    NUMBER_WORDS,
)
from llama32_desktop.words import folded, normal_form, terms_of

_AT_ONCE: Final = 200
"""Characters: so many have no more words than `terms_of` gives."""
_FIGURES: Final = re.compile(r"\d{1,3}(?:\s\d{3})+(?!\d)|\d[\d.,'’]*")
_WORD: Final = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
_FEW_ARTICLES: Final = 4
"""German articles that no text in another language has."""


class Spelling:
    """How some texts write their words: which of them are names."""

    def __init__(self, parts: Sequence[Particulars]) -> None:
        self.small = {word for part in parts for word in part.small}
        self.known = {word for part in parts for word in part.names}
        self.things = {word for part in parts for word in part.things}
        self.german = len(ARTICLES & self.small) >= _FEW_ARTICLES
        """Whether capitals name things as well."""


@dataclass(frozen=True)
class Particulars:
    """What a text has."""

    stems: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    """Of a text that is looked for: names. Of one that is looked in: all its words."""
    numbers: frozenset[str] = frozenset()
    small: frozenset[str] = frozenset()
    """Words that are written with a small letter."""
    things: frozenset[str] = frozenset()
    """Words with a capital behind a German article, perhaps with an adjective between."""

    @staticmethod
    def all(parts: Iterable[Particulars]) -> Particulars:
        """What several texts have together."""
        parts = list(parts)
        return Particulars(
            stems=frozenset().union(*(part.stems for part in parts)),
            names=frozenset().union(*(part.names for part in parts)),
            numbers=frozenset().union(*(part.numbers for part in parts)),
        )

    def has(self, name: str) -> bool:
        """Whether a name is among these, in whatever case of its grammar."""
        return name in self.names or any(_same(name, other) for other in self.names)

    def names_in(self, other: Particulars) -> bool:
        """Whether another text has each of the names."""
        return all(map(other.has, self.names))


def parts_of(text: str, spelling: Spelling | None = None) -> Particulars:
    """What a text has, to be looked in; with `spelling`, what of it is to be looked for: its names.

    A word that begins the text is a name if the notes have it and never write it small.
    """
    words = _WORD.findall(normal_form("NFKC", text))
    lower = frozenset(folded(word) for word in words if word[0].islower())
    names = map(folded, words) if spelling is None else _names(words, spelling)
    numbers = _numbers(text, words, sure=spelling is not None)
    things = _behind_articles(words) if spelling is None else ()
    return Particulars(frozenset(stems(text)), frozenset(names), numbers, lower, frozenset(things))


def _behind_articles(words: list[str]) -> Iterator[str]:
    for index, word in enumerate(words):
        before = words[max(0, index - 2) : index]
        if word[0].isupper() and before and ARTICLES.intersection(map(folded, before)):
            yield folded(word)


def _names(words: list[str], spelling: Spelling) -> Iterator[str]:
    for index, word in enumerate(words):
        plain = folded(word)
        if not word[0].isupper() or len(word) < 2 or plain in MONTHS or plain in spelling.small:
            continue
        if _is_code(word):
            yield plain
        elif index == 0 and (plain not in spelling.known or plain in FIRST_WORDS):
            continue
        elif spelling.german and not _beside(words, index):
            if plain in spelling.known and plain not in spelling.things:
                yield plain
        else:
            yield plain


def _is_code(word: str) -> bool:
    """Whether it is written as no common word is: LTS, macOS, v26."""
    return any(map(str.isdigit, word)) or any(map(str.isupper, word[1:]))


def _beside(words: list[str], index: int) -> bool:
    """Whether another word with a capital stands beside it, as in first names and surnames."""
    around = words[max(0, index - 1) : index] + words[index + 1 : index + 2]
    return any(word[0].isupper() for word in around)


def _same(name: str, word: str) -> bool:
    short, long = sorted((name, word), key=len)
    return len(short) > 2 and len(long) - len(short) <= 2 and long.startswith(short)


def _numbers(text: str, words: list[str], *, sure: bool) -> frozenset[str]:
    """The numbers, as figures, number words and months; without zeros before them.

    Args:
        sure: Leaves out words that need not be numbers: “one”, and “may” with a small letter.
    """
    plain = normal_form("NFKC", text)
    found = {"".join(filter(str.isdecimal, match)) for match in _FIGURES.findall(plain)}
    for index, word in enumerate(words):
        number = NUMBER_WORDS.get(word.lower())
        if number and not (sure and number == "1"):
            found.add(number)
        month = MONTHS.get(folded(word))
        if month and not (sure and (index == 0 or word[0].islower())):
            found.add(month)
    return frozenset(number.lstrip("0") or "0" for number in found)


def stems(text: str) -> list[str]:
    """The words of a text, each cut to its first six letters: endings differ."""
    found: list[str] = []
    start = 0
    while start < len(text):
        end = text.find(" ", start + _AT_ONCE // 4) if len(text) - start > _AT_ONCE // 4 else -1
        end = len(text) if end < 0 else min(end, start + _AT_ONCE)
        found += [folded(term)[:6] for term in terms_of(text[start:end])]
        start = end
    return [stem for stem in found if len(stem) > 2 or not stem.isascii() or stem.isdigit()]
