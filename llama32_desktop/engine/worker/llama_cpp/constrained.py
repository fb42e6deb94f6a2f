"""Draws tokens that a grammar allows, and keeps how probable the model held each."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

import llama_cpp
import numpy as np
from numpy.typing import NDArray

from llama32_desktop.engine.worker.backend import EngineError
from llama32_desktop.engine.worker.llama_cpp.candidates import Candidates
from llama32_desktop.engine.worker.llama_cpp.vocabulary import Vocabulary
from llama32_desktop.engine.worker.text import TextStream
from llama32_desktop.sentences import Sentence

_ROOT: Final = b"root"


class ConstrainedSampler:
    """A sampler chain behind a grammar.

    The chain draws first and the grammar is asked about that one token: asking it about a whole
    vocabulary takes milliseconds, and mostly the model writes what the grammar wants anyway.
    """

    def __init__(
        self,
        chain: llama_cpp.llama_sampler_p,
        grammar: llama_cpp.llama_sampler_p,
        vocabulary_size: int,
    ) -> None:
        self._chain = chain
        self._grammar = grammar
        self._candidates = Candidates(vocabulary_size)
        self._one = (llama_cpp.llama_token_data * 1)()
        self._one_array = llama_cpp.llama_token_data_array(
            data=ctypes.cast(self._one, ctypes.POINTER(llama_cpp.llama_token_data)), size=1
        )
        self.drawn: list[tuple[int, float]] = []
        """Each token, and its probability before the grammar and at temperature 1."""

    def sample(self, logits: NDArray[np.float32]) -> int:
        """The token drawn from `logits`, float32 [vocabulary]; chain and grammar remember it."""
        token = self._candidates.draw(logits, self._chain)
        if not self._allows(token):
            token = self._candidates.draw(logits, self._grammar, self._chain)
        llama_cpp.llama_sampler_accept(self._chain, token)
        llama_cpp.llama_sampler_accept(self._grammar, token)
        scaled = np.exp(logits - logits.max())
        self.drawn.append((token, float(scaled[token] / scaled.sum())))
        return token

    def _allows(self, token: int) -> bool:
        self._one[0].id, self._one[0].logit, self._one[0].p = token, 1.0, 0.0
        array = self._one_array
        array.size, array.selected, array.sorted = 1, -1, False
        llama_cpp.llama_sampler_apply(self._grammar, ctypes.byref(array))
        return bool(np.isfinite(self._one[0].logit))


@contextmanager
def constrained(
    chain: llama_cpp.llama_sampler_p, grammar: str, vocabulary: Vocabulary, size: int
) -> Iterator[ConstrainedSampler]:
    """A sampler for a grammar in GBNF with the rule `root`; freed at the end of the block.

    Raises:
        EngineError: llama.cpp cannot read the grammar.
    """
    sampler = llama_cpp.llama_sampler_init_grammar(vocabulary.handle, grammar.encode(), _ROOT)
    if not sampler:
        raise EngineError(
            "internal",
            Sentence(
                "The form's fields could not be made into a grammar, so nothing was asked; give "
                "them plain names."
            ),
        )
    try:
        yield ConstrainedSampler(chain, sampler, size)
    finally:
        llama_cpp.llama_sampler_free(sampler)


def probabilities(
    drawn: list[tuple[int, float]], vocabulary: Vocabulary
) -> tuple[tuple[int, float], ...]:
    """For each token of an answer: its text's length with it in characters, its probability."""
    stream = TextStream(())
    length = 0
    result = []
    for token, probability in drawn:
        if vocabulary.ends_answer(token):
            break
        length += len(stream.feed(vocabulary.piece(token)))
        result.append((length, probability))
    return tuple(result)
