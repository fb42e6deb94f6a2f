"""What of an answer was judged while it is written, and what is to be judged next."""

from __future__ import annotations

from dataclasses import dataclass

from llama32_desktop.guards.windows import OVERLAP, WINDOW, sentence_end


@dataclass(frozen=True, slots=True)
class Due:
    """A piece of an answer that is to be judged.

    Attributes:
        text: The answer from `base` to `end`: what is new stands at its end.
        base: Where the text begins in the answer.
        start, end: What is new, in the answer.
    """

    text: str
    base: int
    start: int
    end: int


class WatchedAnswer:
    """An answer that is judged sentence by sentence.

    Each sentence is judged behind what came before it, from a place on that moves seldom: so the
    guard's engine has most of its prompt from the last time. It takes as much for a piece of text
    at any length.

    Attributes:
        judged: Characters of the answer that were judged.
    """

    def __init__(self) -> None:
        self.judged = 0
        self._base = 0
        self._blanks = 0
        """Characters behind what was judged that are blank: they are looked at once."""
        self._text = ""
        self._pieces: list[str] = []
        """What came behind `_text`: put to it once it is looked at, not at each piece."""

    def add(self, text: str) -> None:
        """Take a piece of the answer."""
        self._pieces.append(text)

    def due(self, *, whole: bool = False) -> Due | None:
        """What is to be judged next; `None` where no sentence has ended since.

        Args:
            whole: Nothing more comes.
        """
        if self._pieces:
            self._text = "".join((self._text, *self._pieces))
            self._pieces.clear()
        start = self.judged - self._base
        rest = self._text[start + self._blanks :]
        self._blanks += len(rest) - len(rest.lstrip())
        end = len(self._text) if whole else sentence_end(self._text, start + self._blanks)
        if not self._text[start:end].strip():
            return None
        return Due(self._text[:end], self._base, self.judged, self._base + end)

    def settle(self, due: Due) -> None:
        """A piece was judged."""
        self.judged, self._blanks = due.end, 0
        past = due.end - self._base - OVERLAP
        if past > WINDOW - OVERLAP:
            self._text = self._text[past:]
            self._base += past
