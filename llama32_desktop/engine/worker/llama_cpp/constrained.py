"""Draws tokens that a grammar allows, and keeps how probable the model held each."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from math import isfinite
from typing import Final

import llama_cpp
import numpy as np
from numpy.typing import NDArray

from llama32_desktop.engine.worker.backend import EngineError
from llama32_desktop.engine.worker.llama_cpp.candidates import Candidates
from llama32_desktop.engine.worker.llama_cpp.context import Context
from llama32_desktop.engine.worker.llama_cpp.drawing import Drawing
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
        self, chain: llama_cpp.llama_sampler_p, grammar: llama_cpp.llama_sampler_p
    ) -> None:
        self._chain = chain
        self._grammar = grammar
        self._one = (llama_cpp.llama_token_data * 1)()
        self._one_array = llama_cpp.llama_token_data_array(
            data=ctypes.cast(self._one, ctypes.POINTER(llama_cpp.llama_token_data)), size=1
        )
        self._scaled: NDArray[np.float32] | None = None
        self.drawn: list[tuple[int, float]] = []
        """Each token, and its probability before the grammar and at temperature 1, where that is
        told."""

    @property
    def grammar(self) -> llama_cpp.llama_sampler_p:
        return self._grammar

    def choose(self, drawn: Callable[[], int], allowed: Callable[[], int]) -> int:
        """The next token; chain and grammar remember it.

        Args:
            drawn: Draws by the chain.
            allowed: Draws by the chain of what the grammar allows.
        """
        token = drawn()
        if not self._allows(token):
            token = allowed()
        llama_cpp.llama_sampler_accept(self._chain, token)
        llama_cpp.llama_sampler_accept(self._grammar, token)
        return token

    def tell(self, token: int, logits: NDArray[np.float32]) -> None:
        """Keep how probable a token was by its row of logits, float32 [vocabulary]."""
        if self._scaled is None:
            self._scaled = np.empty_like(logits)  # once: new memory costs more than the sum
        scaled = np.subtract(logits, logits.max(), out=self._scaled)
        np.exp(scaled, out=scaled)
        self.drawn.append((token, float(scaled[token] / scaled.sum())))

    def _allows(self, token: int) -> bool:
        self._one[0].id, self._one[0].logit, self._one[0].p = token, 1.0, 0.0
        array = self._one_array
        array.size, array.selected, array.sorted = 1, -1, False
        llama_cpp.llama_sampler_apply(self._grammar, ctypes.byref(array))
        return isfinite(self._one[0].logit)


class ConstrainedRows(ConstrainedSampler):
    """Draws from a context's logits, which stay llama.cpp's.

    Args:
        logits: Of a row, where probabilities are told.
    """

    def __init__(
        self,
        chain: llama_cpp.llama_sampler_p,
        grammar: llama_cpp.llama_sampler_p,
        context: llama_cpp.llama_context_p,
        logits: Callable[[int], NDArray[np.float32]] | None,
    ) -> None:
        super().__init__(chain, grammar)
        self._drawn = Drawing(context, chain)
        self._allowed = Drawing(context, grammar, chain)
        self._logits = logits

    def __call__(self, row: int) -> int:
        """The token of a row."""
        token = self.choose(partial(self._drawn, row), partial(self._allowed, row))
        if self._logits is not None:
            self.tell(token, self._logits(row))
        return token

    def close(self) -> None:
        self._drawn.close()
        self._allowed.close()


class ConstrainedLogits(ConstrainedSampler):
    """Draws from logits that llama.cpp did not compute, float32 [vocabulary]."""

    def __init__(
        self,
        chain: llama_cpp.llama_sampler_p,
        grammar: llama_cpp.llama_sampler_p,
        vocabulary_size: int,
    ) -> None:
        super().__init__(chain, grammar)
        self._candidates = Candidates(vocabulary_size)

    def sample(self, logits: NDArray[np.float32]) -> int:
        """The token drawn from `logits`."""
        draw = partial(self._candidates.draw, logits)
        token = self.choose(partial(draw, self._chain), partial(draw, self._grammar, self._chain))
        self.tell(token, logits)
        return token


@contextmanager
def constrained_rows(
    chain: llama_cpp.llama_sampler_p,
    grammar: str,
    vocabulary: Vocabulary,
    context: Context,
    *,
    tells: bool,
) -> Iterator[ConstrainedRows]:
    """As `constrained`, for the rows of a context.

    Args:
        tells: Whether somebody asks how probable each token was.
    """
    with _compiled(grammar, vocabulary) as compiled:
        sampler = ConstrainedRows(
            chain, compiled, context.handle, context.logits if tells else None
        )
        try:
            yield sampler
        finally:
            sampler.close()


@contextmanager
def constrained(
    chain: llama_cpp.llama_sampler_p, grammar: str, vocabulary: Vocabulary, size: int
) -> Iterator[ConstrainedLogits]:
    """A sampler for a grammar in GBNF with the rule `root`; freed at the end of the block.

    Raises:
        EngineError: llama.cpp cannot read the grammar.
    """
    with _compiled(grammar, vocabulary) as compiled:
        yield ConstrainedLogits(chain, compiled, size)


@contextmanager
def _compiled(grammar: str, vocabulary: Vocabulary) -> Iterator[llama_cpp.llama_sampler_p]:
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
        yield sampler
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
