"""How long a search in a document may take, and whether it is still wanted."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from llama32_desktop.documents.writer import WritingCancelledError

SECONDS: Final = 10.0
"""Of processor time: a page takes some hundredths."""
_ASKED_EACH: Final = 64
"""Steps from one look at the clock to the next: a step is a row or a few."""


class OverBudgetError(Exception):
    """A search took longer than it may."""


class Budget:
    """Asked by the steps of a search, each of which ends where it says so.

    Args:
        seconds: Of the thread's processor time, so that a busy machine finds no less.
        cancelled: Whether nobody wants the result any more.
    """

    def __init__(
        self, seconds: float = SECONDS, cancelled: Callable[[], bool] = lambda: False
    ) -> None:
        self._end = time.thread_time() + seconds
        self._cancelled = cancelled
        self._steps = 0
        self.over = False

    def step(self) -> None:
        """Go on, if the search still may.

        Raises:
            OverBudgetError: the time is over.
            WritingCancelledError: `cancelled` said so.
        """
        self._steps += 1
        if self.over:
            raise OverBudgetError
        if self._steps % _ASKED_EACH:
            return
        self.ask()

    def ask(self) -> None:
        """As `step`, at once."""
        if self._cancelled():
            raise WritingCancelledError
        self.over = self.over or time.thread_time() > self._end
        if self.over:
            raise OverBudgetError
