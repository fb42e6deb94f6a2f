"""The one interface that every engine implements, and what its operations share."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

from llama32_desktop.engine.adapters import Adapters
from llama32_desktop.engine.drawn import Drawn
from llama32_desktop.engine.measurements import Timings, Tuning
from llama32_desktop.engine.protocol import (
    ChatMessage,
    Device,
    FailureKind,
    FinishReason,
    Given,
    ImageCacheSettings,
    Kind,
    LoadedModel,
    ModelSettings,
)
from llama32_desktop.engine.sampling import Sampling, Thinking
from llama32_desktop.engine.templates import TemplateChoice, TemplateName
from llama32_desktop.engine.tools import NO_TOOLS, Toolset
from llama32_desktop.sentences import Sentence


class EngineError(Exception):
    """An operation failed; the text is one sentence for a person."""

    def __init__(self, kind: FailureKind, message: str) -> None:
        super().__init__(message)
        self.kind: FailureKind = kind


def load_cancelled() -> EngineError:
    """A person gave a load up."""
    return EngineError("cancelled", Sentence("Loading was cancelled; no model is loaded now."))


class CancelFlag:
    """Set by one thread, read by another and by native code.

    The flag is a C string of one byte, empty while it is not set, so that native code can
    read it without Python: see `ggml.abort` for the use.

    Attributes:
        hurried: The person wants the answer now: a thought is to be closed.
    """

    def __init__(self) -> None:
        self._text = ctypes.create_string_buffer(2)
        self._is_set = False
        self.hurried = False

    @property
    def address(self) -> int:
        return ctypes.addressof(self._text)

    def set(self) -> None:
        self._text[0] = b"\x01"
        self._is_set = True

    def clear(self) -> None:
        self._text[0] = b"\x00"
        self._is_set = False
        self.hurried = False

    def is_set(self) -> bool:
        return self._is_set


@dataclass(frozen=True, slots=True)
class Answer:
    """How an answer ended; its text went out piece by piece."""

    finish_reason: FinishReason
    timings: Timings
    seed: int
    given: tuple[Given, ...] = ()
    probabilities: tuple[tuple[int, float], ...] = ()
    drawn: tuple[Drawn, ...] = ()
    """As `protocol.Done` says."""
    mark: str = ""
    """The first mark of a turn that the model wrote as text, having no token for it."""


@dataclass(frozen=True, slots=True)
class PromptSize:
    """Tokens of a prompt, whole and by message (see `protocol.Counted`)."""

    tokens: int
    context: int
    per_message: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Vectors:
    """Vectors of texts, and how many tokens those have (see `protocol.Embedded`)."""

    vectors: tuple[bytes, ...]
    tokens: int


@dataclass(frozen=True, slots=True)
class PromptPreview:
    """What a template makes of a conversation (see `protocol.Previewed`)."""

    template: TemplateName
    source: str
    text: str


ProgressCallback = Callable[[float], None]
"""Takes how much is done, 0 to 1."""
StageCallback = Callable[[Literal["vision", "prompt"], float], None]
"""Takes what is under way, and how much of it is done."""


PieceKind = Kind | Literal["call"]
"""As `protocol.Kind`. Calls come only where a job has tools: a line of JSON each, a list of whom a
piece of the answer is for and what it says."""
Emit = Callable[[str, PieceKind], None]
"""Takes a piece of an answer, whole characters, and what it is; see `protocol.Token`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """One answer; the fields that `protocol.Generate` has are its.

    Attributes:
        end: Takes the answer when all of it is out.
        fail: Takes what prevents it, or the rest of it.
        ends_in_call: As `thoughts.course.Thoughts` has it.
    """

    messages: Sequence[ChatMessage]
    sampling: Sampling
    emit: Emit
    progress: StageCallback
    cancel: CancelFlag
    end: Callable[[Answer], None]
    fail: Callable[[Exception], None]
    keep: str = ""
    raw: bool = False
    tools: Toolset = NO_TOOLS
    ends_in_call: Callable[[], bool] | None = None
    likeliest: int | None = None
    adapters: Adapters | None = None


Joins = Callable[[], Job | None]
"""Gives a job that is to be answered beside those that are, where one waits; costs nothing else."""


def nobody() -> None:
    """No job joins."""


class Outcome:
    """What becomes of one job, for who waits for it."""

    def __init__(self) -> None:
        self._answer: Answer | None = None
        self._error: Exception | None = None

    def end(self, answer: Answer) -> None:
        self._answer = answer

    def fail(self, error: Exception) -> None:
        self._error = error

    def answer(self) -> Answer:
        """The answer of a job that is over; raises what it failed with."""
        if self._error is not None:
            raise self._error
        assert self._answer is not None
        return self._answer


class Backend(Protocol):
    """An engine. Used from one thread; every operation may raise `EngineError`.

    A set `cancel` flag ends `load`, `prepare` and `tune` with an error of the kind `cancelled`, and
    a job with an answer whose finish reason is `cancelled`.
    """

    def devices(self) -> tuple[Device, ...]: ...

    def load(
        self,
        path: str,
        settings: ModelSettings,
        *,
        cache: ImageCacheSettings | None,
        progress: ProgressCallback,
        cancel: CancelFlag,
    ) -> LoadedModel: ...

    def unload(self) -> None: ...

    def write(self, job: Job, joins: Joins = nobody) -> None:
        """Answer a job, and beside it those that join while it is written, where the engine can;
        each hears of its own end. Returns when all have ended."""
        ...

    def count(
        self,
        messages: Sequence[ChatMessage],
        *,
        tools: Toolset = NO_TOOLS,
        cancel: CancelFlag | None = None,
    ) -> PromptSize:
        """How many tokens they are as a prompt.

        Raises:
            EngineError: kind `cancelled` where the flag was set meanwhile.
        """
        ...

    def prepare(self, messages: Sequence[ChatMessage], thinking: Thinking) -> int:
        """Evaluate what a conversation of these messages and any question begins with, where that
        costs nothing that is in the context; returns how many tokens that were. The flag that the
        model was loaded with ends it."""
        ...

    def rest(self, cancel: CancelFlag) -> None:
        """Do what can wait, while nobody asks for anything; a set flag ends it."""
        ...

    def preview(
        self, messages: Sequence[ChatMessage], template: TemplateChoice, own: str
    ) -> PromptPreview:
        """The prompt that a template makes for the loaded model; `own` is the person's source."""
        ...

    def embed(self, texts: Sequence[str], *, cancel: CancelFlag, whole: bool = False) -> Vectors:
        """Vectors of texts; one that is too long is cut, or refused where `whole` is set."""
        ...

    def tune(self, path: str, *, progress: ProgressCallback, cancel: CancelFlag) -> Tuning: ...
