"""The decode loop of a vision model's answer, one token after the other or with drafts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, Protocol

import llama_cpp

from llama32_desktop.engine.protocol import Drafts
from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.engine.worker.backend import Answer
from llama32_desktop.engine.worker.drafts.decoder import (
    LAST_ROW,
    Drafter,
    DraftingDecoder,
    drafted,
)
from llama32_desktop.engine.worker.generation import sameness
from llama32_desktop.engine.worker.likeliest import Likeliest
from llama32_desktop.engine.worker.llama_cpp.draft_loading import Drafting
from llama32_desktop.engine.worker.llama_cpp.draft_model import guesses_of
from llama32_desktop.engine.worker.mllama.attention import WORTH_PADDING
from llama32_desktop.engine.worker.mllama.conversation import Conversation, Logits

MOST_ROWS: Final = WORTH_PADDING - 1
"""Tokens of an answer that are evaluated at once: attention to more is computed in whole tiles."""
Run = Callable[..., Answer]
Record = Callable[[Callable[[], Logits]], Likeliest | None]


class LogitsDrawing(Protocol):
    """Draws a token from logits."""

    def sample(self, logits: Logits) -> int: ...


class _Decoder:
    """A conversation and a sampler; see `worker.generation.Decoder`."""

    free: Callable[[], int] | None = None

    def __init__(self, conversation: Conversation, sampler: LogitsDrawing) -> None:
        self.decode = conversation.decode
        self._conversation = conversation
        self._sample = sampler.sample

    def sample(self) -> int:
        return self._sample(self._conversation.logits(LAST_ROW))


class Decoding:
    """Answers in a conversation, with what is known of its texts from answer to answer.

    Args:
        drafts: Whether tokens are guessed: in `auto` not where the answer has to come again, since
            the last bits of a row depend on how many are evaluated with it.
        drafting: A smaller model that guesses too; it sees no picture.
    """

    def __init__(
        self, conversation: Conversation, drafts: Drafts, drafting: Drafting | None = None
    ) -> None:
        self._conversation, self._drafts = conversation, drafts
        self._drafter = Drafter(MOST_ROWS - 1)
        self._model = drafting.model if drafting is not None else None
        self._drafter.chances = drafting.chances if drafting is not None else None

    def __call__(
        self,
        run: Run,
        record: Record,
        prompt: Sequence[int],
        sampling: Sampling,
        sampler: LogitsDrawing,
        chain: llama_cpp.llama_sampler_p,
        grammar: llama_cpp.llama_sampler_p | None = None,
    ) -> Answer:
        """The decode loop behind a prompt that is evaluated.

        Args:
            chain, grammar: What `sampler` draws by.
        """
        conversation = self._conversation
        again = self._drafts == "auto" and sameness(sampling, "")["repeatable"]
        if again or self._drafts == "off":
            plain = _Decoder(conversation, sampler)
            return run(plain, record=record(lambda: conversation.logits(LAST_ROW)))
        guesses = guesses_of(self._model, chain, grammar)
        decoder = DraftingDecoder(
            conversation,
            lambda row: sampler.sample(conversation.logits(row)),
            self._drafter,
            prompt,
            MOST_ROWS - 1,
            by_model=self._drafter.by_model(guesses, sampling.max_tokens),
        )
        kept = record(lambda: conversation.logits(decoder.row))
        return drafted(decoder, lambda: run(decoder, record=kept), same=False)
