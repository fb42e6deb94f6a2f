"""How probable a model held the tokens of an answer, as the app's own work asks."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from llama32_desktop.engine.worker.llama_cpp.vocabulary import Vocabulary
from llama32_desktop.engine.worker.text import TextStream

_SAFE: Final = 60.0
"""The exponentials of logits up to this one, of a whole vocabulary, have a sum in 32 bits."""
_add, _highest = np.add.reduce, np.maximum.reduce  # an array's methods are Python around these


class Probabilities:
    """Those of one answer's tokens, before a grammar and at temperature 1."""

    def __init__(self) -> None:
        self.drawn: list[tuple[int, float]] = []
        self._room: NDArray[np.float32] | None = None

    def tell(self, token: int, logits: NDArray[np.float32]) -> None:
        """Keep how probable a token was by its row of logits, float32 [vocabulary]."""
        if self._room is None:
            self._room = np.empty_like(logits)  # once: new memory costs more than the sum
        highest = _highest(logits)
        if not -_SAFE < highest < _SAFE:
            logits = logits - highest
        exponentials = np.exp(logits, self._room)
        self.drawn.append((token, float(exponentials[token] / _add(exponentials))))

    def of_text(self, vocabulary: Vocabulary) -> tuple[tuple[int, float], ...]:
        """For each token: the text's length with it in characters, and its probability."""
        stream = TextStream(())
        length = 0
        result = []
        for token, probability in self.drawn:
            if vocabulary.ends_answer(token):
                break
            length += len(stream.feed(vocabulary.piece(token)))
            result.append((length, probability))
        return tuple(result)
