"""Which texts bear a sentence out: by the words they share, rare ones above all."""

from __future__ import annotations

import math
import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from typing import Final

from llama32_desktop.words import folded, terms_of

_AT_ONCE: Final = 200
"""Characters: so many have no more words than `terms_of` gives."""
_FIGURES: Final = re.compile(r"\d{1,3}(?:\s\d{3})+(?!\d)|\d[\d.,'’]*")
SUPPORTED: Final = 0.35
"""Share of a sentence's weight that its lines must have: below it nobody would see the link."""


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


def figures(text: str) -> set[str]:
    """The numbers of a text that have two figures at least, without marks between the figures.

    12,400 and 12.400 are the same; smaller numbers are as often written as words.
    """
    plain = unicodedata.normalize("NFKC", text)
    found = {"".join(filter(str.isdecimal, match)) for match in _FIGURES.findall(plain)}
    return {number for number in found if len(number) > 1}


class Support:
    """Scores texts against a fixed set of others."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._words = [Counter(stems(text)) for text in texts]
        documents = Counter(stem for words in self._words for stem in words)
        total = len(texts) or 1
        self._weight = {s: math.log(1 + total / n) for s, n in documents.items()}
        self._unknown = math.log(1 + total)
        self._with: dict[str, list[int]] = {}
        for index, words in enumerate(self._words):
            for stem in words:
                self._with.setdefault(stem, []).append(index)

    def best(
        self, sentence: str, among: Sequence[int] | None = None, most: int = 3
    ) -> tuple[list[int], float]:
        """The texts that bear a sentence out, and the share of its weight that they have.

        Args:
            among: Indices that may be chosen from; all where left out.
            most: So many are taken at most; each must add something.
        """
        wanted = set(stems(sentence))
        whole = sum(self._weight.get(stem, self._unknown) for stem in wanted)
        if not whole:
            return [], 0.0
        allowed = None if among is None else set(among)
        chosen: list[int] = []
        left = set(wanted)
        while len(chosen) < most:
            scores: dict[int, float] = {}
            for stem in left:
                for index in self._with.get(stem, ()):
                    if allowed is None or index in allowed:
                        scores[index] = scores.get(index, 0.0) + self._weight[stem]
            if not scores:
                break
            index = max(scores, key=lambda i: (scores[i], -i))
            if chosen and scores[index] < 0.1 * whole:
                break
            chosen.append(index)
            left -= set(self._words[index])
        have = sum(self._weight.get(stem, self._unknown) for stem in wanted - left)
        return sorted(chosen), have / whole
