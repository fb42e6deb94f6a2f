"""Drafts of a smaller model: whether one is made, and how long it is."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from time import perf_counter
from typing import Final, Protocol

from llama32_desktop.engine.worker.drafts.chances import LONGEST, Chances
from llama32_desktop.engine.worker.drafts.lengths import MUST_GAIN, Lengths

_MUST_SAVE: Final = 2.0
"""Reading a prompt has to promise so many times what it costs."""
_SOON_READ: Final = 4
"""Tokens that are read without asking what it costs."""
_TRIAL: Final = 4
"""Tokens that can be tried, where a trial begins."""


class DraftError(Exception):
    """The smaller model cannot go on; the answer is written without it."""


class Guesses(Protocol):
    """A smaller model that goes on with a text."""

    @property
    def missing(self) -> int | None:
        """Tokens of the text that it has not read, at least 1; `None` where it has no room."""

    def begin(self, prompt: Sequence[int]) -> None:
        """Another text begins."""

    def add(self, token: int) -> None:
        """The text's next token."""

    def start(self, *, held: bool) -> None:
        """Read what is missing, and draw from here on as its target will.

        Args:
            held: Whether a grammar holds what comes, where there is one.

        Raises:
            AbortedError, DraftError
        """

    def next(self) -> tuple[int, float] | None:
        """The next token and how probable it held that; `None` where it knows none that its target
        has too. Raises as `start` does."""

    def stop(self) -> None:
        """The draft is made."""


class ModelDrafts:
    """The drafts of one answer.

    Args:
        guesses: The smaller model.
        chances: What is known of it.
        lengths: What its target's evaluations cost, and what the answer may lose.
        limit: The longest that the answer can be, in tokens.

    Attributes:
        drafted: Tokens of all its drafts.
        accepted: Those of them that became the answer's.
    """

    def __init__(
        self, guesses: Guesses, chances: Chances, lengths: Lengths, limit: int | None
    ) -> None:
        self._guesses, self._chances, self._lengths = guesses, chances, lengths
        self._limit = limit
        self._written = 0
        self._open: deque[tuple[int, float]] = deque()
        """What it drafted for the places that come next."""
        self._works = True
        self._trial = False
        chances.begin()
        self.drafted = self.accepted = 0

    def begin(self, prompt: Sequence[int]) -> None:
        """The answer's first token comes next."""
        self._guesses.begin(prompt)

    def add(self, token: int) -> None:
        """Learn from the text's next token; what was drafted and not evaluated tells as much."""
        self._written += 1
        self._chances.save_for_trials()
        self._guesses.add(token)
        if self._open:
            guess, probability = self._open.popleft()
            self._chances.saw(probability, right=guess == token)
            if guess != token:
                self._open.clear()

    def forget(self) -> None:
        """What it drafted is not compared with what comes: it does not see that."""
        self._open.clear()

    def close(self) -> None:
        """The answer has ended."""
        self._chances.saw_answer(self._written)

    def draft(self, most: int, *, held: bool, must_gain: float = 1.0) -> list[int]:
        """A draft of at most so many tokens, which may be none.

        Args:
            held: As in `Guesses.start`.
            must_gain: What another draft promises.

        Raises:
            AbortedError: the cancel flag was set.
        """
        self._open.clear()
        most = self._affordable(min(most, LONGEST), must_gain) if self._works else 0
        if not most:
            return []
        try:
            return self._made(most, held=held)
        except DraftError:
            self._works = False
            return []

    def _affordable(self, most: int, must_gain: float) -> int:
        """How many tokens may be drafted: 0 where that gains too little, or is not affordable."""
        lengths, chances = self._lengths, self._chances
        missing = self._guesses.missing
        if lengths.one is None or missing is None or most < 1:
            return 0
        reading = (missing - 1) * chances.reading.value
        each = lengths.extra + chances.drafting.value
        gain = chances.gain(lengths.extra, most)
        self._trial = gain <= MUST_GAIN
        if self._trial:
            # Texts become others: what has lost is tried again with what was saved for that.
            rounds = 1 if missing <= _SOON_READ else _TRIAL
            if must_gain > 1 or chances.for_trials < reading + rounds * each:
                return 0
            chances.taken_for_trials(reading + each)
            return 1
        if gain <= must_gain:
            return 0
        if missing > _SOON_READ:
            rest = chances.rest_of_answer(self._written, self._limit)
            if rest * (1 - 1 / gain) < _MUST_SAVE * reading:
                return 0
        if (lacking := min(most, _TRIAL) * each - lengths.account) > 0:
            lengths.spend(-chances.taken_for_trials(lacking))
        return min(most, int(lengths.account / each))

    def _made(self, most: int, *, held: bool) -> list[int]:
        lengths, chances, guesses = self._lengths, self._chances, self._guesses
        extra, missing = lengths.extra, guesses.missing or 1
        began = perf_counter()
        draft: list[int] = []
        tokens = chance = 1.0
        read_at = began
        try:
            guesses.start(held=held)
            read_at = perf_counter()
            while (guess := guesses.next()) is not None:
                token, probability = guess
                self._open.append(guess)
                chance *= chances.right(probability)
                each = extra + chances.drafting.value
                rate = tokens / (1 + len(draft) * each)
                if chance < extra * rate:
                    break  # evaluating it costs more than it promises
                draft.append(token)
                tokens += chance
                rate = tokens / (1 + len(draft) * each)
                if len(draft) >= most or chance * chances.mean < each * rate:
                    break
        finally:
            guesses.stop()
        self._note_costs(missing, read_at - began, perf_counter() - read_at)
        self.drafted += len(draft)
        return draft

    def _note_costs(self, missing: int, reading: float, drafting: float) -> None:
        """Count in what a draft took, in seconds.

        Args:
            drafting: Of all tokens but the first, which comes of what was read.
        """
        lengths, chances = self._lengths, self._chances
        one = lengths.one
        assert one is not None
        further = len(self._open) - 1
        if further > 0:
            chances.drafting.add(drafting / one / further)
        if missing > _SOON_READ:
            chances.reading.add(reading / one / missing)
        elif missing <= _SOON_READ and further <= 0:
            chances.drafting.add((reading + drafting) / one)
        if self._trial:
            lengths.spend(-lengths.extra)  # it is paid for, its evaluation too
        else:
            soon = min(missing, _SOON_READ) / missing
            lengths.spend((soon * reading + drafting) / one)
