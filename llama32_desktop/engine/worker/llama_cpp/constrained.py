"""Draws tokens that a grammar allows, and keeps how probable the model held each."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from functools import partial
from math import inf
from typing import Final

import llama_cpp
import numpy as np
from numpy.typing import NDArray

from llama32_desktop.engine.worker.backend import EngineError
from llama32_desktop.engine.worker.drafts.decoder import LAST_ROW
from llama32_desktop.engine.worker.llama_cpp.bound import bound
from llama32_desktop.engine.worker.llama_cpp.candidates import Candidates
from llama32_desktop.engine.worker.llama_cpp.context import Context
from llama32_desktop.engine.worker.llama_cpp.drawing import Drawing, Remembering
from llama32_desktop.engine.worker.llama_cpp.probabilities import Probabilities
from llama32_desktop.engine.worker.llama_cpp.vocabulary import Vocabulary
from llama32_desktop.sentences import Sentence

_ROOT: Final = b"root"
_REFUSED: Final = -inf
"""What a grammar makes of a candidate's logit."""


class ConstrainedSampler:
    """A sampler chain behind a grammar.

    The chain draws first and the grammar is asked about that one token: asking it about a whole
    vocabulary takes milliseconds, and mostly the model writes what the grammar wants anyway.

    Attributes:
        probabilities: Of the tokens, where that is told.
    """

    def __init__(
        self, chain: llama_cpp.llama_sampler_p, grammar: llama_cpp.llama_sampler_p
    ) -> None:
        self.grammar = grammar
        one = (llama_cpp.llama_token_data * 1)()
        one_array = llama_cpp.llama_token_data_array(
            data=ctypes.cast(one, ctypes.POINTER(llama_cpp.llama_token_data)), size=1, selected=-1
        )
        # A grammar changes the logits of candidates, and neither their number nor their order.
        self._ask = bound(llama_cpp.llama_sampler_apply, grammar, ctypes.pointer(one_array))
        # Both are places in that candidate: each look-up of a field would cost at every token.
        self._token = llama_cpp.llama_token.from_buffer(one)
        self._logit = ctypes.c_float.from_buffer(one, ctypes.sizeof(llama_cpp.llama_token))
        self._remembering = Remembering(self._token, chain, grammar)
        self._remember = self._remembering.remember
        self.probabilities = Probabilities()

    def chooser(self, drawn: Callable[[], int], allowed: Callable[[], int]) -> Callable[[], int]:
        """What chooses the next token, which chain and grammar remember.

        Args:
            drawn: Draws by the chain.
            allowed: Draws by the chain of what the grammar allows, and has both remember it.
        """
        # Local names: at every token attributes would have to come from memory.
        one, logit, ask, remember = self._token, self._logit, self._ask, self._remember

        def choose() -> int:
            one.value = token = drawn()
            ask()
            if logit.value != _REFUSED:
                remember()
                return token
            logit.value = 0.0
            return allowed()

        return choose

    def close(self) -> None:
        """Free what draws; grammar and chain stay."""
        self._remembering.close()


class ConstrainedRows(ConstrainedSampler):
    """Draws from a context's logits, which stay llama.cpp's; see `drawing.RowSampler`.

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
        self.row = row = ctypes.c_int32(LAST_ROW)
        drawn = Drawing(context, row, chain)
        allowed = Drawing(context, row, grammar, chain, remembers=True)
        self._drawings = drawn, allowed
        choose = self.chooser(drawn.draw, allowed.draw)
        self.draw = choose if logits is None else self._teller(choose, logits)
        """Draws the token of the present row."""

    def __call__(self, row: int) -> int:
        """The token of a row."""
        self.row.value = row
        return self.draw()

    def _teller(
        self, choose: Callable[[], int], logits: Callable[[int], NDArray[np.float32]]
    ) -> Callable[[], int]:
        """What chooses, and keeps how probable that was."""
        row, tell = self.row, self.probabilities.tell

        def draw() -> int:
            token = choose()
            tell(token, logits(row.value))
            return token

        return draw

    def close(self) -> None:
        super().close()
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
        drawn = partial(self._candidates.draw, logits, self._chain)
        token = self.chooser(drawn, partial(self._draw_allowed, logits))()
        self.probabilities.tell(token, logits)
        return token

    def _draw_allowed(self, logits: NDArray[np.float32]) -> int:
        """See `chooser`."""
        self._token.value = token = self._candidates.draw(logits, self.grammar, self._chain)
        self._remember()
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
        with closing(sampler):
            yield sampler


@contextmanager
def constrained(
    chain: llama_cpp.llama_sampler_p, grammar: str, vocabulary: Vocabulary, size: int
) -> Iterator[ConstrainedLogits]:
    """A sampler for a grammar in GBNF with the rule `root`; freed at the end of the block.

    Raises:
        EngineError: llama.cpp cannot read the grammar.
    """
    with (
        _compiled(grammar, vocabulary) as compiled,
        closing(ConstrainedLogits(chain, compiled, size)) as sampler,
    ):
        yield sampler


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
