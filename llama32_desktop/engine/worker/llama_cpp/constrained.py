"""Draws tokens that a grammar allows, and keeps how probable the model held each."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from math import isfinite
from typing import Final, TypeVar

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
_SAFE: Final = 60.0
"""The exponentials of logits up to this one, of a whole vocabulary, have a sum in 32 bits."""
T = TypeVar("T")


class ConstrainedSampler:
    """A sampler chain behind a grammar.

    The chain draws first and the grammar is asked about that one token: asking it about a whole
    vocabulary takes milliseconds, and mostly the model writes what the grammar wants anyway.
    """

    def __init__(
        self, chain: llama_cpp.llama_sampler_p, grammar: llama_cpp.llama_sampler_p
    ) -> None:
        self.grammar = grammar
        self._one = (llama_cpp.llama_token_data * 1)()
        self._only = self._one[0]
        one_array = llama_cpp.llama_token_data_array(
            data=ctypes.cast(self._one, ctypes.POINTER(llama_cpp.llama_token_data)),
            size=1,
            selected=-1,
        )
        # A grammar changes the logits of candidates, and neither their number nor their order.
        self._ask = partial(llama_cpp.llama_sampler_apply, grammar, ctypes.pointer(one_array))
        self._remember = partial(llama_cpp.llama_sampler_accept, chain)
        self._follow = partial(llama_cpp.llama_sampler_accept, grammar)
        self._room: NDArray[np.float32] | None = None
        self.drawn: list[tuple[int, float]] = []
        """Each token, and its probability before the grammar and at temperature 1, where that is
        told."""

    def choose(self, where: T, drawn: Callable[[T], int], allowed: Callable[[T], int]) -> int:
        """The next token; chain and grammar remember it.

        Args:
            where: What the logits are, or their row.
            drawn: Draws by the chain.
            allowed: Draws by the chain of what the grammar allows.
        """
        token = drawn(where)
        self._only.id, self._only.logit = token, 1.0
        self._ask()
        if not isfinite(self._only.logit):
            token = allowed(where)
        self._remember(token)
        self._follow(token)
        return token

    def tell(self, token: int, logits: NDArray[np.float32]) -> None:
        """Keep how probable a token was by its row of logits, float32 [vocabulary]."""
        if self._room is None:
            self._room = np.empty_like(logits)  # once: new memory costs more than the sum
        highest = float(logits.max())
        if abs(highest) > _SAFE:
            logits = logits - highest
        exponentials = np.exp(logits, out=self._room)
        self.drawn.append((token, float(exponentials[token] / exponentials.sum())))


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
        self._drawings = Drawing(context, chain), Drawing(context, grammar, chain)
        self._drawn, self._allowed = (drawing.draw for drawing in self._drawings)
        self._logits = logits

    def __call__(self, row: int) -> int:
        """The token of a row."""
        token = self.choose(row, self._drawn, self._allowed)
        if self._logits is not None:
            self.tell(token, self._logits(row))
        return token

    def close(self) -> None:
        for drawing in self._drawings:
            drawing.close()


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
        self._chain = chain

    def sample(self, logits: NDArray[np.float32]) -> int:
        """The token drawn from `logits`."""
        token = self.choose(logits, self._draw, self._draw_allowed)
        self.tell(token, logits)
        return token

    def _draw(self, logits: NDArray[np.float32]) -> int:
        return self._candidates.draw(logits, self._chain)

    def _draw_allowed(self, logits: NDArray[np.float32]) -> int:
        return self._candidates.draw(logits, self.grammar, self._chain)


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
