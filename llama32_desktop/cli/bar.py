"""One line on stderr that shows how far a long command is."""

from __future__ import annotations

import sys
import time
from typing import Final

from llama32_desktop.cli.parser import one_line

BAR_CELLS: Final = 30
REDRAW_S: Final = 0.1


class Bar:
    """A bar, a share, and how long the rest will take; drawn at most ten times a second."""

    def __init__(self) -> None:
        self._started = self._drawn = time.monotonic()
        self._first = 0.0

    def begin(self, share: float) -> None:
        """So much was there already: the rest's time is reckoned from here."""
        self._started, self._first = time.monotonic(), share

    def __call__(self, share: float, detail: str = "") -> None:
        """Draw it.

        Args:
            share: From 0 to 1.
            detail: What is told besides, in the same line.
        """
        now = time.monotonic()
        if now - self._drawn < REDRAW_S:
            return
        self._drawn = now
        filled = int(share * BAR_CELLS)
        fresh = share - self._first
        left = (now - self._started) * (1 - share) / fresh if fresh > 0 else 0.0
        minutes, seconds = divmod(round(left), 60)
        cells = "#" * filled + "." * (BAR_CELLS - filled)
        told = f", {one_line(detail)}" if detail else ""
        sys.stderr.write(f"\r\x1b[K[{cells}] {share:4.0%}{told}, {minutes}:{seconds:02} left")
        sys.stderr.flush()

    def say(self, sentence: str) -> None:
        """Put a sentence where the bar was, until it is drawn again."""
        sys.stderr.write(f"\r\x1b[K{one_line(sentence)}")
        sys.stderr.flush()

    def take_away(self) -> None:
        sys.stderr.write("\r\x1b[K")
        sys.stderr.flush()
