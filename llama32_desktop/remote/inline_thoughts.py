"""Parts a thought from an answer whose server leaves its tags in the text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from llama32_desktop.remote.answers import Piece

_OPEN: Final = "<think>"
_CLOSE: Final = "</think>"
_MOST_BLANKS: Final = 1000
"""Before a thought's tag: a server may send blanks without an end, each piece to be looked through
with all of those before it."""


class InlineThoughts:
    """Reads one answer, piece by piece; a thought counts at its beginning alone."""

    def __init__(self) -> None:
        self._state = "begins"
        self._held = ""

    def feed(self, piece: Piece) -> Iterator[Piece]:
        """The same text, in pieces that are thought or said."""
        if piece.kind == "thought" or self._state == "said":
            yield piece
            return
        self._held += piece.text
        if self._state == "begins":
            start = self._held.lstrip()
            may_be_one = _OPEN.startswith(start) and len(self._held) <= _MOST_BLANKS
            if may_be_one and start != _OPEN:
                return
            if not start.startswith(_OPEN):
                yield from self.end()
                return
            self._state, self._held = "thinks", start.removeprefix(_OPEN)
        yield from self._thought()

    def end(self) -> Iterator[Piece]:
        """What was held back."""
        held, self._held = self._held, ""
        kind = self._state
        self._state = "said"
        if held:
            yield Piece("thought" if kind == "thinks" else "text", held)

    def _thought(self) -> Iterator[Piece]:
        before, close, after = self._held.partition(_CLOSE)
        if close:
            self._state, self._held = "said", ""
            if before:
                yield Piece("thought", before)
            if after := after.lstrip("\n"):
                yield Piece("text", after)
            return
        keep = next(n for n in range(len(_CLOSE) - 1, -1, -1) if before.endswith(_CLOSE[:n]))
        sure, self._held = before[: len(before) - keep], before[len(before) - keep :]
        if sure:
            yield Piece("thought", sure)
