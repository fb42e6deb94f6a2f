"""How probable a model held the tokens of an answer, and which others it held likelier."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from llama32_desktop.engine.drawn import Drawn
from llama32_desktop.engine.worker.thoughts.gathering import Gathering


class Likeliest:
    """Looks at the logits of one answer's tokens, for who asks for that.

    Args:
        most: Tokens that are told at each place.
        logits: Those that the present token is drawn from, float32 [vocabulary].
        piece: A token's bytes.
    """

    def __init__(
        self,
        most: int,
        logits: Callable[[], NDArray[np.float32]],
        piece: Callable[[int], bytes],
    ) -> None:
        self._most = most
        self._logits = logits
        self._piece = piece
        self._drawn: list[Drawn] = []

    def __call__(self, token: int) -> None:
        """Take the token that was drawn."""
        logits = self._logits()
        highest = float(logits.max())
        whole = highest + float(np.log(np.exp(logits - highest).sum()))
        best: NDArray[np.intp] = np.empty(0, np.intp)
        if self._most:
            best = np.argpartition(logits, -self._most)[-self._most :]
            best = best[np.argsort(logits[best])[::-1]]
        others = tuple((self._piece(int(i)), float(logits[i]) - whole) for i in best)
        self._drawn.append(Drawn(self._piece(token), float(logits[token]) - whole, others))

    def said(self, gathering: Gathering) -> tuple[Drawn, ...]:
        """The tokens of what was said: without thoughts, marks, and what a stop cut off."""
        left = len(gathering.text.encode("utf-8", "replace"))
        found: list[Drawn] = []
        for drawn in gathering.said(self._drawn):
            if drawn.data and left > 0:
                found.append(drawn)
                left -= len(drawn.data)
        return tuple(found)
