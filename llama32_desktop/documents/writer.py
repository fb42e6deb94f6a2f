"""A model that writes, as the work on documents needs one: handed in by whoever has an engine."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Protocol, runtime_checkable

import msgspec

from llama32_desktop.documents.estimate import Speed
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
    repeated: bool = False
    """Whether the model began to repeat itself and was stopped there; that is cut off the text."""


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

        Text that no grammar holds ends where the model begins to repeat itself.

        Args:
            image: Path of a picture that stands before the prompt.
            grammar: GBNF that holds the answer.

        Raises:
            WritingError: the engine failed; WritingCancelledError: `cancelled` said so.
        """


LEAST_PARAMETERS: Final = 300_000_000
"""A model that has fewer copies and invents more than it answers; see `tests.bench.notes`."""


@runtime_checkable
class Sized(Protocol):
    """A writer that knows how large its model is."""

    @property
    def parameters(self) -> int: ...


def too_weak(writer: Writer) -> bool:
    """Whether a model is too small for its summaries and answers to be of use."""
    return isinstance(writer, Sized) and 0 < writer.parameters < LEAST_PARAMETERS


@runtime_checkable
class Placed(Protocol):
    """A writer that knows where its model is."""

    @property
    def host(self) -> str:
        """Where what it is asked goes; empty where that stays on this machine.

        Raises:
            WritingError: no model is loaded.
        """


@runtime_checkable
class Timed(Protocol):
    """A writer that knows how quick its model is."""

    def speed(self) -> Speed | None:
        """`None` where that was not measured."""


def speed_of(writer: Writer) -> Speed | None:
    """How quick a model is on this machine, where that is known."""
    return writer.speed() if isinstance(writer, Timed) else None
