"""A request that was handed to the engine: its news, its result, its end."""

from __future__ import annotations

import threading
from collections.abc import Callable
from enum import IntEnum
from typing import Any, Generic, Literal, TypeVar, cast

from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.engine.protocol import Event, Failed, FailureKind, Request
from llama32_desktop.sentences import Sentence

Closing = TypeVar("Closing", bound=Event)
Preemption = Literal["none", "end", "restart"]
"""What becomes of a request in the engine when one of higher priority arrives: that one waits,
or this one is ended, or it is put back and begins again later."""


class Priority(IntEnum):
    """Who waits for a result; lower numbers go first."""

    PERSON = 0
    PROGRAM = 1
    DOCUMENTS = 2
    IDLE = 3


class EngineFailedError(Exception):
    """The engine could not do it; the text is one sentence for a person."""

    def __init__(self, kind: FailureKind, message: str) -> None:
        super().__init__(message)
        self.kind: FailureKind = kind


class Handle(Generic[Closing]):
    """One request at the engine, from `EngineClient.submit` to its closing event.

    Attributes:
        request: The request as it was submitted; its id is that of every event.
        model: The one that it is for; `None`: for whichever is loaded.
    """

    def __init__(
        self,
        cancel: Callable[[Handle[Any]], None],
        answer_now: Callable[[Handle[Any]], None],
        request: Request,
        closing: type[Closing],
        listener: Callable[[Event], None] | None,
        on_restart: Callable[[], None] | None,
        priority: Priority,
        preemption: Preemption,
        model: ModelRef | None = None,
    ) -> None:
        self.request = request
        self.priority = priority
        self.preemption: Preemption = preemption
        self.model = model
        self.listener = listener
        self.on_restart = on_restart
        self._cancel = cancel
        self._answer_now = answer_now
        self._expected = closing
        self._ended = threading.Event()
        self._closing: Event | None = None

    @property
    def id(self) -> int:
        return self.request.id

    @property
    def ended(self) -> bool:
        """Whether the closing event has come."""
        return self._ended.is_set()

    def cancel(self) -> None:
        """End the request early; its closing event still comes. Thread-safe, returns at once."""
        self._cancel(self)

    def answer_now(self) -> None:
        """End its thought, if it has one now: its answer begins. Thread-safe, returns at once."""
        self._answer_now(self)

    def result(self, timeout: float | None = None) -> Closing:
        """Wait for the closing event; not to be called in the client's own thread.

        Args:
            timeout: Seconds; `None` waits without an end.

        Raises:
            EngineFailedError: the engine could not do it, or the request was cancelled before
                it began.
            TimeoutError: the time is over; the request goes on.
        """
        if not self._ended.wait(timeout):
            raise TimeoutError
        event = self._closing
        if isinstance(event, Failed):
            raise EngineFailedError(event.kind, event.message)
        if not isinstance(event, self._expected):
            raise EngineFailedError(
                "internal",
                Sentence(
                    "The engine answered {0} to {1}, which is an error of this app: please report "
                    "it.",
                    type(event).__name__,
                    type(self.request).__name__,
                ),
            )
        return cast(Closing, event)

    def close(self, event: Event) -> None:
        """Take the closing event; for the client alone."""
        self._closing = event
        self._ended.set()
