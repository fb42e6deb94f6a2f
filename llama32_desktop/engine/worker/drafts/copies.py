"""Where the end of a text stood in it before: what followed there probably follows now."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np

from llama32_desktop.engine.worker.prefix_cache import common_prefix

LONGEST: Final = 8
"""Matches are told apart up to this length."""
_BITS: Final = 21
"""Of a token's number: three tokens are one key of 63 bits."""


class Copies:
    """An index over a prompt and its answer: runs of two and three tokens, each where it last was.

    A token costs two entries and at most two look-ups, at any length of the text.

    Attributes:
        length: Tokens at the end of the text that stand at an earlier place too, at most
            `LONGEST`; 0 where none was found.
    """

    def __init__(self) -> None:
        self._tokens: list[int] = []
        self._pairs: dict[int, int] = {}
        self._triples: dict[int, int] = {}
        self._place = 0
        self.length = 0

    def begin(self, tokens: Sequence[int]) -> None:
        """Index a text; what the one before began with alike is not indexed again."""
        kept = common_prefix(self._tokens, tokens)
        if kept < len(self._tokens):
            # An entry may speak of a place behind the common beginning.
            self._tokens, self._pairs, self._triples, kept = [], {}, {}, 0
        self._tokens.extend(tokens[kept:])
        # The run that the text ends with gets its entry with the next token: it would find itself.
        start = max(kept - 3, 0)
        ids = np.asarray(self._tokens[start:-1], np.int64)
        if len(ids) >= 2:
            end = len(self._tokens)
            pairs = (ids[:-1] << _BITS) | ids[1:]
            triples = (pairs[:-1] << _BITS) | ids[2:]
            self._pairs.update(zip(pairs.tolist(), range(start + 2, end), strict=True))
            self._triples.update(zip(triples.tolist(), range(start + 3, end), strict=True))
        self._find()

    def add(self, token: int) -> bool:
        """Add the text's next token; returns whether it was the one that was expected."""
        tokens = self._tokens
        end = len(tokens)
        if end >= 2:
            pair = (tokens[-2] << _BITS) | tokens[-1]
            self._pairs[pair] = end
            if end >= 3:
                self._triples[(tokens[-3] << 2 * _BITS) | pair] = end
        expected = self.length > 0 and tokens[self._place] == token
        tokens.append(token)
        if expected:
            self._place += 1
            self.length = min(self.length + 1, LONGEST)
        else:
            self._find()
        return expected

    def next(self, most: int) -> list[int]:
        """What followed at the earlier place, at most so many tokens."""
        return self._tokens[self._place : self._place + most] if self.length else []

    def _find(self) -> None:
        """Look the text's end up."""
        tokens = self._tokens
        self.length = 0
        if len(tokens) < 2:
            return
        pair = (tokens[-2] << _BITS) | tokens[-1]
        place = None
        if len(tokens) >= 3:
            place = self._triples.get((tokens[-3] << 2 * _BITS) | pair)
        if place is None:
            place = self._pairs.get(pair)
            length = 2
        else:
            length = 3
            end = len(tokens)
            while (
                length < min(LONGEST, place)
                and tokens[place - 1 - length] == tokens[end - 1 - length]
            ):
                length += 1
        if place is not None:
            self._place, self.length = place, length
