"""How far a summary is, and how long it still takes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

_RECENT: Final = 16
"""Parts whose times say how long the next ones take."""


@dataclass(frozen=True)
class SummaryProgress:
    """How far a summary is."""

    done: int
    of: int
    """Parts; an estimate until the pieces' points are there."""
    seconds_left: float | None
    """`None` until one part has been timed, where the model's speed is not known."""


class Course:
    """Counts the parts that are written and tells of each.

    Args:
        tell: Is told how far it is.
    """

    def __init__(self, tell: Callable[[SummaryProgress], None]) -> None:
        self._tell = tell
        self.done = self._of = 0
        self._expected: float | None = None
        self._timed: list[float] = []

    def begin(self, parts: int, expected: float | None) -> None:
        """Tells how many parts there are to be, and what they take in seconds, if that is known."""
        self._of, self._expected = parts, expected
        self.say()

    def expect(self, parts: int) -> None:
        """So many parts are still to come."""
        self._of = self.done + parts

    def time(self, seconds: float) -> None:
        """A part was written in this time."""
        self._timed.append(seconds)

    def finish(self) -> None:
        """A part is there, written or taken from the store."""
        self.done += 1
        self.say()

    def say(self) -> None:
        left = self._expected
        if self._timed:
            recent = self._timed[-_RECENT:]
            left = sum(recent) / len(recent) * max(0, self._of - self.done)
        self._tell(SummaryProgress(self.done, max(self._of, self.done), left))
