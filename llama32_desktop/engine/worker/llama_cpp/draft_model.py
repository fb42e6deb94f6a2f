"""A smaller model that drafts for the one that answers, in the same process.

Its token is wanted between two evaluations of the target, within milliseconds, and it draws by
copies of the target's own samplers: in another process each round would cost two messages and the
state of the samplers. Both take turns, so that they share threads, and the cancel flag ends either.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import llama_cpp
import numpy as np
from msgspec.structs import replace as replace_fields

from llama32_desktop.engine.draft_models import MOST_CONTEXT
from llama32_desktop.engine.protocol import ModelSettings
from llama32_desktop.engine.worker.backend import CancelFlag, EngineError
from llama32_desktop.engine.worker.drafts.by_model import DraftError
from llama32_desktop.engine.worker.drafts.decoder import LAST_ROW
from llama32_desktop.engine.worker.free_cores import FreeCores
from llama32_desktop.engine.worker.generation import AbortedError, ContextFullError
from llama32_desktop.engine.worker.llama_cpp import model as models
from llama32_desktop.engine.worker.llama_cpp.constrained import ConstrainedRows
from llama32_desktop.engine.worker.llama_cpp.context import Context
from llama32_desktop.engine.worker.prefix_cache import common_prefix
from llama32_desktop.sentences import Sentence

_ROOM: Final = 16
"""Tokens of a draft have to fit in too."""
_AT_ONCE: Final = 64
"""Tokens: every key that a person presses may interrupt what is read while nobody waits."""


class DraftModel:
    """Weights and a context of its own.

    Args:
        settings: Those of its target, as they were resolved, with the context that it is to have.
        split: As in `models.load`.
        vocabulary: Tokens that its target has too: the first so many.

    Raises:
        EngineError: it cannot be loaded, or there is no room for it.

    Attributes:
        tokens: Those that both have: the first so many.
        has_more: Whether it has some that its target has not.
    """

    def __init__(
        self,
        path: str,
        settings: ModelSettings,
        cancel: CancelFlag,
        cores: FreeCores | None,
        *,
        gpu_layers: int,
        split: Sequence[int] = (),
        vocabulary: int,
    ) -> None:
        self._model = models.load(
            path,
            gpu_layers=gpu_layers,
            split=split,
            repack=bool(settings.repack),
            progress=lambda _: None,
            cancel=cancel,
        )
        try:
            trained = llama_cpp.llama_model_n_ctx_train(self._model) or MOST_CONTEXT
            own = replace_fields(
                settings,
                context=min(settings.context or MOST_CONTEXT, trained),
                stretch="off",
                adapters=(),
            )
            self.context = Context(self._model, own, cancel, cores)
        except EngineError:
            llama_cpp.llama_model_free(self._model)
            raise
        self.context.cache.budget = 0  # what it has read is soon read again
        if not self.context.drops:
            self.close()
            raise EngineError(
                "unsupported",
                Sentence(
                    "its architecture cannot take back what it drafted; choose another draft "
                    "model in the settings."
                ),
            )
        handle = llama_cpp.llama_model_get_vocab(self._model)
        own_tokens: int = llama_cpp.llama_vocab_n_tokens(handle)
        self.tokens = min(vocabulary, own_tokens)
        self.has_more = own_tokens > vocabulary

    def read(self, tokens: Sequence[int], cancel: CancelFlag) -> None:
        """Hold a text and no more, reading while nobody waits.

        A set flag ends it, and what was read stays.
        """
        text = [token for token in tokens if token < self.tokens]
        context = self.context
        if not text or len(text) >= context.size:
            return
        kept = common_prefix(context.cache.tokens, text)
        if cancel.is_set():
            return
        context.keep_first(kept)  # behind it may stand a guess
        if kept == len(text):
            return
        try:
            context.evaluate(text, lambda _: None, at_once=_AT_ONCE)
        except (AbortedError, ContextFullError, EngineError):
            return

    def close(self) -> None:
        self.context.close()
        llama_cpp.llama_model_free(self._model)


def guesses_of(
    model: DraftModel | None,
    chain: llama_cpp.llama_sampler_p,
    grammar: llama_cpp.llama_sampler_p | None = None,
) -> DrawnGuesses | None:
    """A draft model goes on with the answer that these samplers draw; `None` without one.

    A grammar ends the process at a token that its own vocabulary has not.
    """
    if model is None or (model.has_more and grammar is not None):
        return None
    return DrawnGuesses(model.context, model.tokens, chain, grammar)


class DrawnGuesses:
    """See `drafts.by_model.Guesses`.

    Each draft is drawn by copies of the samplers that draw the answer, with the same random numbers
    to come: where both models hold the same tokens probable, both come to the same one.
    """

    def __init__(
        self,
        context: Context,
        tokens: int,
        chain: llama_cpp.llama_sampler_p,
        grammar: llama_cpp.llama_sampler_p | None,
    ) -> None:
        self._context, self._tokens = context, tokens
        self._chain, self._grammar = chain, grammar
        self._text: list[int] = []
        self._read = 0
        """So many tokens are the same in the text and in the context."""
        self._copies: list[llama_cpp.llama_sampler_p] = []
        self._rows: ConstrainedRows | None = None
        self._drawn: int | None = None

    def begin(self, prompt: Sequence[int]) -> None:
        # A picture's place has a token that only its target knows.
        self._text = [token for token in prompt if token < self._tokens]
        self._read = common_prefix(self._context.cache.tokens, self._text)

    def add(self, token: int) -> None:
        if token < self._tokens:
            self._text.append(token)

    @property
    def missing(self) -> int | None:
        text, held = self._text, self._context.cache.tokens
        if not text or len(text) + _ROOM > self._context.size:
            return None
        most = min(len(text), len(held))
        while self._read < most and held[self._read] == text[self._read]:
            self._read += 1
        return len(text) - min(self._read, len(text) - 1)

    def start(self, *, held: bool) -> None:
        missing = self.missing
        if missing is None:
            raise DraftError
        context, text = self._context, self._text
        context.keep_first(len(text) - missing)
        self._read = len(context.cache.tokens)  # fewer, where it could not drop a part
        try:
            if missing == 1 and self._read == len(text) - 1:
                context.decode(text[-1])
            else:
                context.evaluate(text, lambda _: None)
        except (ContextFullError, EngineError) as error:
            raise DraftError from error
        self._read = len(text)
        self._drawn = None
        self._copies = [llama_cpp.llama_sampler_clone(self._chain)]
        if held and self._grammar is not None:
            self._copies.append(llama_cpp.llama_sampler_clone(self._grammar))
            chain, grammar = self._copies
            self._rows = ConstrainedRows(chain, grammar, context.handle, None)

    def next(self) -> tuple[int, float] | None:
        context = self._context
        if self._drawn is not None:
            try:
                context.decode(self._drawn)
            except (ContextFullError, EngineError) as error:
                raise DraftError from error
        if self._rows is not None:
            token = self._rows(LAST_ROW)
        else:
            token = llama_cpp.llama_sampler_sample(self._copies[0], context.handle, LAST_ROW)
        if token >= self._tokens:
            return None
        self._drawn = token
        return token, self._probability(token)

    def stop(self) -> None:
        if self._rows is not None:
            self._rows.close()
            self._rows = None
        for copy in self._copies:
            llama_cpp.llama_sampler_free(copy)
        self._copies = []

    def _probability(self, token: int) -> float:
        """By its own logits, at temperature 1."""
        logits = self._context.logits()
        held = logits - logits.max()
        return float(np.exp(held[token]) / np.exp(held).sum())
