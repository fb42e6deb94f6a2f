"""A model that writes, as the work on documents needs one: handed in by whoever has an engine."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

import msgspec

from llama32_desktop.engine.protocol import FinishReason


class WritingError(Exception):
    """The model could not write; one sentence for a person."""


class WritingCancelledError(Exception):
    """The caller did not want it any more."""


class Written(msgspec.Struct, frozen=True):
    """What a model wrote."""

    text: str
    finish: FinishReason
    probabilities: tuple[tuple[int, float], ...] = ()
    """As `engine.protocol.Done` says; of constrained answers only."""


class Writer(Protocol):
    """A loaded model; every method may wait."""

    @property
    def name(self) -> str: ...

    @property
    def sees(self) -> bool:
        """Whether it takes a picture."""

    @property
    def context(self) -> int:
        """Tokens that prompt and answer may have together."""

    def count(self, prompt: str) -> int:
        """Tokens of a prompt as the model's template renders it."""

    def write(
        self,
        prompt: str,
        *,
        image: str = "",
        grammar: str = "",
        max_tokens: int | None = None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Written:
        """Answer a prompt; the likeliest answer, so that the same prompt gives the same.

        Args:
            image: Path of a picture that stands before the prompt.
            grammar: GBNF that holds the answer.

        Raises:
            WritingError: the engine failed; WritingCancelledError: `cancelled` said so.
        """
