"""How probable a model held the tokens of an answer, as the app's own work asks."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from llama32_desktop.engine.worker.llama_cpp.vocabulary import Vocabulary
from llama32_desktop.engine.worker.normalizer import Normalizer
from llama32_desktop.engine.worker.text import TextStream


class Probabilities:
    """Those of one answer's tokens, before a grammar and at temperature 1."""

    def __init__(self) -> None:
        self.drawn: list[tuple[int, float]] = []
        self._normalizer = Normalizer()

    def tell(self, token: int, logits: NDArray[np.float32]) -> None:
        """Keep how probable a token was by its row of logits, float32 [vocabulary]."""
        self.drawn.append((token, math.exp(float(logits[token]) - self._normalizer(logits))))

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
