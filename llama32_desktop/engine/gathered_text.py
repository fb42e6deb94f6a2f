"""Pieces of an answer, gathered to be handed on together."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from time import monotonic

from llama32_desktop.engine.protocol import Kind, Token


class GatheredText:
    """What an engine wrote and nobody was handed yet.

    Args:
        every_s: It is handed on at most once in so many seconds.
    """

    def __init__(self, every_s: float) -> None:
        self._every_s = every_s
        self._tokens: list[Token] = []
        self._taken_at = float("-inf")

    def add(self, token: Token) -> None:
        """Gather a piece."""
        self._tokens.append(token)

    @property
    def left_s(self) -> float | None:
        """Seconds until it is to be handed on; `None` where there is nothing."""
        return max(0.0, self._taken_at + self._every_s - monotonic()) if self._tokens else None

    def take(self) -> Iterator[tuple[str, Kind]]:
        """Take it all, what is of one kind together."""
        tokens, self._tokens = self._tokens, []
        if tokens:
            self._taken_at = monotonic()
        for kind, pieces in groupby(tokens, lambda token: token.kind):
            yield "".join(piece.text for piece in pieces), kind
