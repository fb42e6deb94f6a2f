"""How many tokens are worth a draft, by what drafts cost and how often they were right."""

from __future__ import annotations

from collections.abc import Iterator
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
_FIRST_STEP: Final = 0.3
_LAST_STEP: Final = 0.03
"""How far an estimate moves at its first measurements, and at later ones, of what it is."""
_ADVANCE: Final = 0.5
"""Of what one token costs: so much an answer may lose before a draft was right."""
_RISK: Final = 0.015
"""The part of what each token costs that it may lose: what other answers copied says nothing of
this one."""
_LOWER: Final = 3
"""Of four measurements so many are longer: those in which another program had the processor are
much longer, and say nothing."""


class Quartile:
    """The lower quartile of what was measured, followed step by step; it is never 0."""

    def __init__(self, value: float) -> None:
        self.value = value
        self._step = _FIRST_STEP

    def add(self, measured: float) -> None:
        step = self._step
        self._step = max(_LAST_STEP, step * 0.9)
        self.value *= 1 + step / _LOWER if measured > self.value else 1 - step


class Lengths:
    """Learns from every token, drafted or not: what loses is not tried, and is known all the same.

    Args:
        most: Tokens of the longest draft.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._right = list(_EXPECTED)
        self._rates = [_MEMORY + 1 / _WEIGHT] * (LONGEST + 1)
        self._one: Quartile | None = None
        self._extra = Quartile(_EXTRA)
        self._longest = min(2, most)
        """Grows with what is known of costs: the first drafts are to cost little."""
        self._account = _ADVANCE

    def begin(self) -> None:
        """Another answer is written: what it may lose is its own."""
        self._account = _ADVANCE

    @property
    def one(self) -> float | None:
        """Seconds that evaluating one token takes; `None` before that was measured."""
        return self._one.value if self._one is not None else None

    @property
    def extra(self) -> float:
        """What a further token costs of what one costs."""
        return self._extra.value

    @property
    def account(self) -> float:
        """What this answer may still lose, in tokens evaluated one by one."""
        return self._account

    def spend(self, cost: float) -> None:
        """Count in what a draft cost beside its evaluation, in tokens evaluated one by one."""
        self._account -= cost

    def kept(self) -> None:
        """Count in a token that a draft saved."""
        self._account += 1 + _RISK

    def saw(self, matched: int, *, right: bool) -> None:
        """Count in whether the token behind a match of `matched` tokens was as expected."""
        rate = self._rates[matched]
        self._rates[matched] = max(_MEMORY, rate / (1 + rate))
        self._right[matched] += rate * (right - self._right[matched])

    def took(self, drafted: int, seconds: float) -> None:
        """Count in what evaluating one token and a draft behind it took."""
        self._account += _RISK - drafted * self._extra.value
        if self._one is None:
            self._one = Quartile(seconds / (1 + drafted * self._extra.value))
        elif drafted:
            self._longest = min(self._longest + 2, self._most)
            self._extra.add((seconds / self._one.value - 1) / drafted)
        else:
            self._one.add(seconds)

    def best(self, matched: int, most: int) -> int:
        """The length of a draft that gains the most; 0 where none gains, or where this answer has
        lost by drafts as much as it may.

        Args:
            matched: Tokens at the end of the text that were found before.
            most: Tokens that there are, or that there is room for.
        """
        best, best_gain = 0, MUST_GAIN
        affordable = int(self._account / self._extra.value)
        gains = self._gains(matched, min(most, self._longest, affordable))
        for length, gain in enumerate(gains, 1):
            if gain > best_gain:
                best, best_gain = length, gain
        return best

    def gain(self, matched: int, length: int) -> float:
        """How many times the tokens a second a draft of this length promises; 1 where there is
        none."""
        return ([1.0, *self._gains(matched, length)])[-1]

    def _gains(self, matched: int, most: int) -> Iterator[float]:
        tokens = chance = 1.0
        for length in range(1, most + 1):
            chance *= self._right[min(matched + length - 1, LONGEST)]
            tokens += chance
            yield tokens / (1 + length * self._extra.value)
