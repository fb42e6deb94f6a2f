"""How many tokens are worth a draft, by what drafts cost and how often they were right."""

from __future__ import annotations

from typing import Final

from llama32_desktop.engine.worker.drafts.copies import LONGEST

MUST_GAIN: Final = 1.06
"""A draft has to promise so many times the tokens a second that one token at a time gives."""
_EXPECTED: Final = (0.0, 0.0, 0.2, 0.4, 0.55, 0.65, 0.72, 0.78, 0.85)
"""How often the next token is right behind a match of so many, before anything was seen."""
_WEIGHT: Final = 6.0
"""Tokens that this counts for."""
_MEMORY: Final = 1 / 96
"""Part of what is known that each token replaces."""
_EXTRA: Final = 0.35
"""What a further token costs of what one costs, before it was measured."""
_OUTLIER: Final = 2.0
"""Times what is known: so much counts of a measurement at most, where another program ran."""
_SETTLING: Final = 0.15
"""Part that a measurement replaces of those before."""


class Lengths:
    """Learns from every token, drafted or not: what loses is not tried, and is known all the same.

    Args:
        most: Tokens of the longest draft.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._right = list(_EXPECTED)
        self._rates = [_MEMORY + 1 / _WEIGHT] * (LONGEST + 1)
        self._one_s = 0.0
        self._extra = [_EXTRA] * (most + 1)
        """By length: what a token of a draft costs, of what one token alone costs."""

    def saw(self, matched: int, *, right: bool) -> None:
        """Count in whether the token behind a match of `matched` tokens was as expected."""
        rate = self._rates[matched]
        self._rates[matched] = max(_MEMORY, rate / (1 + rate))
        self._right[matched] += rate * (right - self._right[matched])

    def took(self, drafted: int, seconds: float) -> None:
        """Count in what evaluating one token and a draft behind it took."""
        known = self._one_s
        if drafted == 0:
            new = min(seconds, _OUTLIER * known)
            self._one_s = known + _SETTLING * (new - known) if known else seconds
        elif known > 0:
            former = self._extra[drafted]
            extra = max(0.0, seconds / known - 1) / drafted
            self._extra[drafted] += _SETTLING * (min(extra, _OUTLIER * former + 0.05) - former)

    def best(self, matched: int, most: int) -> int:
        """The length of a draft that gains the most; 0 where none gains.

        Args:
            matched: Tokens at the end of the text that were found before.
            most: Tokens that there are, or that there is room for.
        """
        best, best_gain = 0, MUST_GAIN
        tokens = chance = 1.0
        for length in range(1, min(most, self._most) + 1):
            chance *= self._right[min(matched + length - 1, LONGEST)]
            tokens += chance
            gain = tokens / (1 + length * self._extra[length])
            if gain > best_gain:
                best, best_gain = length, gain
        return best
