"""How probable a model held the tokens of an answer, and which others it held likelier."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from llama32_desktop.engine.drawn import Drawn
from llama32_desktop.engine.worker.highest import Highest
from llama32_desktop.engine.worker.normalizer import Normalizer
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
        self._logits = logits
        self._piece = piece
        self._highest = Highest(most) if most else None
        self._normalizer = Normalizer()
        self._seen: list[tuple[int, float, float]] = []
        """Each token with its logit, and the logarithm of the sum over all."""

    def __call__(self, token: int) -> None:
        """Take the token that was drawn; what it is told as is made at the answer's end."""
        logits, found = self._logits(), self._highest
        highest = found.look(logits) if found is not None else None
        self._seen.append((token, logits.item(token), self._normalizer(logits, highest)))

    def _told(self, number: int) -> Drawn:
        token, logit, whole = self._seen[number]
        piece, others = self._piece, self._highest.told(number) if self._highest else []
        return Drawn(
            piece(token), logit - whole, tuple((piece(each), its - whole) for each, its in others)
        )

    def said(self, gathering: Gathering) -> tuple[Drawn, ...]:
        """The tokens of what was said: without thoughts, marks, and what a stop cut off."""
        left = len(gathering.text.encode("utf-8", "replace"))
        found: list[Drawn] = []
        for drawn in map(self._told, gathering.said(range(len(self._seen)))):
            if drawn.data and left > 0:
                found.append(drawn)
                left -= len(drawn.data)
        return tuple(found)
