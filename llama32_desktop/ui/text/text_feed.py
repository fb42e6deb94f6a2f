"""Brings a message's text into its body a slice at a time, so that no text holds the window."""

from __future__ import annotations

from time import perf_counter
from typing import Final

from llama32_desktop.ui.text.blocks import BlockStream
from llama32_desktop.ui.text.markdown import Leaf, plain_leaves
from llama32_desktop.ui.text.surface import TextSurface

SLICE_S: Final = 0.003
"""After this time an `advance` leaves the rest for later."""
PIECE: Final = 250
"""Characters of Markdown that are parsed at a time."""
_AT_ONCE: Final = 4 * PIECE
"""A model writes some at a time; a server may send thousands, and more while these are parsed."""


class TextFeed:
    """A text on its way into a body; `append` goes on with it while it grows."""

    def __init__(self, body: TextSurface, text: str, *, markdown: bool) -> None:
        self._body = body
        self._stream = BlockStream() if markdown else None
        self._waiting = text if markdown else ""
        self._plain: list[Leaf] = [] if markdown else plain_leaves(text)
        self._shown = 0
        self._unplaced = False
        """Whether leaves were made that have no place yet."""
        self._ended = False
        self.finished = False
        """Whether the end was told and all is in the body."""

    @classmethod
    def of_leaves(cls, body: TextSurface, leaves: list[Leaf]) -> TextFeed:
        """What was read already, on its way into a body once more."""
        feed = cls(body, "", markdown=False)
        feed._plain, feed._ended = leaves, True
        return feed

    @property
    def grows(self) -> bool:
        """Whether text can be added: to Markdown, which streams in."""
        return self._stream is not None

    def append(self, text: str) -> None:
        """Adds text at the end, at once unless it is long or earlier text is still on its way."""
        assert self._stream is not None
        if self._waiting or len(text) > _AT_ONCE:
            self._waiting += text
        else:
            self._body.set_leaves(self._stream.leaves, self._stream.feed(text))

    def end(self) -> None:
        """Says that nothing follows."""
        self._ended = True

    def advance(self, width: int) -> bool:
        """Parses and lays out what a slice allows; True once nothing waits."""
        until = perf_counter() + SLICE_S
        while not self.finished:
            if self._unplaced:  # before more are made: all at once would hold the window up
                self._body.lay_out(width)
                self._unplaced = False
            elif self._waiting and self._stream is not None:
                # What is still open is parsed again each time: then in larger pieces.
                size = max(PIECE, self._stream.open_length // 4)
                piece, self._waiting = self._waiting[:size], self._waiting[size:]
                self._body.set_leaves(self._stream.leaves, self._stream.feed(piece))
                self._unplaced = True
            elif self._shown < len(self._plain):
                self._shown += 1
                self._body.set_leaves(self._plain[: self._shown], self._shown - 1)
                self._unplaced = True
            elif self._ended:
                if self._stream is not None:
                    changed = self._stream.finish()
                    self._body.set_leaves(self._stream.leaves, changed)
                self.finished = True
            else:
                return True
            if perf_counter() > until:
                break
        return self.finished
