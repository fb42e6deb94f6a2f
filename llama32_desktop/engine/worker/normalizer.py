"""What makes probabilities of logits: the sum over the whole vocabulary."""

from __future__ import annotations

import math
from typing import Final

import numpy as np
from numpy.typing import NDArray

_SAFE: Final = 60.0
"""The exponentials of logits up to this one, of a whole vocabulary, have a sum in 32 bits."""
_add, _highest = np.add.reduce, np.maximum.reduce  # an array's methods are Python around these


class Normalizer:
    """Sums over one answer's rows of logits, float32 [vocabulary]."""

    def __init__(self) -> None:
        self._room = np.empty(0, np.float32)

    def __call__(self, logits: NDArray[np.float32], highest: np.float32 | None = None) -> float:
        """The logarithm of the sum of all exponentials: a logit less it is that of a probability,
        at temperature 1.

        Args:
            highest: Of the logits, where it is known.
        """
        room = self._room
        if room.size != logits.size:
            room = self._room = np.empty_like(logits)  # once: new memory costs more than the sum
        if highest is None:
            highest = _highest(logits)
        if -_SAFE < highest < _SAFE:
            return math.log(_add(np.exp(logits, room)))
        np.subtract(logits, highest, room)
        return float(highest) + math.log(_add(np.exp(room, room)))
