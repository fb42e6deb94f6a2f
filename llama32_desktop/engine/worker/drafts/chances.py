"""What is known of a model that drafts: how often it is right, and what it costs."""

from __future__ import annotations

from typing import Final

from llama32_desktop.engine.worker.drafts.lengths import Quartile

LONGEST: Final = 12
"""Tokens of its longest draft."""
_BUCKETS: Final = 8
"""By how probable it held a token itself."""
_EXPECTED: Final = 0.75
"""How often it is right, before anything was seen."""
_WEIGHT: Final = 12.0
"""Tokens that this counts for, and as many in each bucket."""
_MEMORY: Final = 1 / 128
"""Part of what is known that each token replaces."""
_READING: Final = 0.2
"""What a token that it reads costs of one that it drafts, before it was measured."""
_USUAL_ANSWER: Final = 200.0
"""Tokens of an answer, before any was seen."""
_FIRST_MOST: Final = 2.0
"""So many times what was expected the first measurement counts at most: a file may have been read
from the disk meanwhile."""
_FOR_TRIALS: Final = 0.01
"""Of what each token costs, so much may go into trials: of what has lost so far, and where an
answer has saved nothing yet."""
_AT_FIRST: Final = 3.0
"""Tokens that the first trials may cost: what is expected is only a guess."""
_SAVED_MOST: Final = 8.0
"""Tokens that trials may cost at once."""


class _Share:
    """How often something was so, with more weight on what was seen last."""

    def __init__(self, expected: float) -> None:
        self.value = expected
        self.doubt()

    def doubt(self) -> None:
        """What comes next may be another thing: it counts for more."""
        self._rate = _MEMORY + 1 / _WEIGHT

    def add(self, so: bool) -> None:
        rate = self._rate
        self._rate = max(_MEMORY, rate / (1 + rate))
        self.value += rate * (so - self.value)


class _Cost(Quartile):
    """What was measured, from the first time on."""

    def __init__(self, expected: float) -> None:
        super().__init__(expected)
        self._known = False

    def add(self, measured: float) -> None:
        if not self._known:
            self._known, self.value = True, min(measured, _FIRST_MOST * self.value)
        super().add(measured)


class Chances:
    """Learned from answer to answer, for as long as both models are loaded.

    Args:
        cost: What a token that it drafts takes of what one takes that its target evaluates, before
            it was measured.

    Attributes:
        drafting: The same as it was measured.
        reading: What a token takes that it reads.
        for_trials: What trials may cost now, in tokens of its target.
    """

    def __init__(self, cost: float) -> None:
        self.drafting = _Cost(cost)
        self.reading = _Cost(cost * _READING)
        self.for_trials = _AT_FIRST
        self._right = [_Share((bucket + 0.5) / _BUCKETS) for bucket in range(_BUCKETS)]
        self._mean = _Share(_EXPECTED)
        self._answer = _USUAL_ANSWER

    @property
    def mean(self) -> float:
        """How often the next token that it drafts is right."""
        return self._mean.value

    def right(self, probability: float) -> float:
        """How often a token is right that it held so probable."""
        return self._right[_bucket(probability)].value

    def saw(self, probability: float, *, right: bool) -> None:
        """Count in a token that it drafted behind nothing but right ones."""
        self._right[_bucket(probability)].add(right)
        self._mean.add(right)

    def begin(self) -> None:
        """Another answer is written, which may be of another kind."""
        self._mean.doubt()

    def save_for_trials(self) -> None:
        """Count in a token of an answer."""
        self.for_trials = min(self.for_trials + _FOR_TRIALS, _SAVED_MOST)

    def taken_for_trials(self, wanted: float) -> float:
        """Take so much of what was saved, or all that there is."""
        taken = min(wanted, self.for_trials)
        self.for_trials -= taken
        return taken

    def saw_answer(self, tokens: int) -> None:
        """Count in how long an answer was."""
        self._answer += 0.2 * (tokens - self._answer)

    def rest_of_answer(self, written: int, limit: int | None) -> float:
        """How many tokens probably come, behind so many: as many again, where an answer is longer
        than usual."""
        rest = max(self._answer - written, float(written))
        return rest if limit is None else min(rest, limit - written)

    def gain(self, extra: float, most: int) -> float:
        """How many times the tokens a second its best draft promises.

        Args:
            extra: What a further token costs its target of what one costs.
        """
        best = tokens = chance = 1.0
        for length in range(1, min(most, LONGEST) + 1):
            chance *= self.mean
            tokens += chance
            best = max(best, tokens / (1 + length * (extra + self.drafting.value)))
        return best


def _bucket(probability: float) -> int:
    return min(int(probability * _BUCKETS), _BUCKETS - 1)
