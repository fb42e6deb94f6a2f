"""What a turn needs of its surroundings: a window gives it, or a command.

Whatever is handed over to be called later is called in the thread that the turns run in.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Any, Final, Protocol, TypeVar

from llama32_desktop.conversations.store import Store
from llama32_desktop.engine.adapters import Adapters
from llama32_desktop.engine.client.handle import Preemption, Priority
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.engine.protocol import ChatMessage, Event, Failed, LoadedModel
from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.guards.judge import Judge
from llama32_desktop.guards.judgement import Judgement
from llama32_desktop.own_choices import OwnGuard

T = TypeVar("T")
Listener = Callable[[Event], None]
Post = Callable[[Callable[[], None]], None]
"""Has something called in the thread of the turns, in order; may be called in any thread."""


class Cancellable(Protocol):
    """A request at the engine."""

    def cancel(self) -> None:
        """End it early; its closing event still comes."""

    def answer_now(self) -> None:
        """End its thought, if it has one now: its answer begins."""


class Engine(Protocol):
    """What of `EngineClient` a turn uses."""

    def generate(
        self,
        messages: Sequence[ChatMessage],
        sampling: Sampling,
        *,
        listener: Listener,
        priority: Priority = Priority.PERSON,
        preemption: Preemption = "none",
        keep: str = "",
        leaves_for: str = "",
        adapters: Adapters | None = None,
    ) -> Cancellable: ...

    def count(
        self,
        messages: Sequence[ChatMessage],
        *,
        listener: Listener,
        priority: Priority = Priority.PERSON,
    ) -> Cancellable: ...


class Model(Protocol):
    """The model that answers."""

    @property
    def loaded(self) -> LoadedModel | None:
        """What was loaded; `None` while nothing is."""

    @property
    def ref(self) -> ModelRef | None:
        """The chosen one, loaded or not."""

    @property
    def name(self) -> str:
        """What a person knows it by; may be empty."""

    @property
    def sampling(self) -> Sampling:
        """For conversations that have none of their own."""

    def when_ready(self, then: Callable[[], None], failed: Callable[[], None]) -> None:
        """Call `then` once it is loaded, or `failed` when it will not be."""


class Storage(Protocol):
    """The conversations on the disk."""

    def run(
        self,
        work: Callable[[Store], T],
        then: Callable[[T], Any] | None = None,
        failed: Callable[[Exception], Any] | None = None,
    ) -> None:
        """Do this with the store and hand its result on; in the order of the calls.

        Args:
            failed: Takes the exception, whose text is one sentence.
        """

    def keep(self, key: Hashable, work: Callable[[Store], Any]) -> None:
        """Do what must not be lost, again where it fails, until other work of this key comes."""


Findings = tuple[Judgement, ...]


class Watch(Protocol):
    """A guard that judges a turn, in a thread of its own."""

    @property
    def holds(self) -> bool:
        """Whether what is not found safe is held back; else it is said."""

    @property
    def judges_answers(self) -> bool:
        """Whether it is for answers too; else they are shown as they come."""

    def ask(
        self,
        work: Callable[[Judge, Callable[[], bool]], Findings],
        then: Callable[[Findings], None],
    ) -> Cancellable:
        """Have something judged, behind what was asked before.

        Args:
            work: Is called with the guard, and with what says whether it was cancelled.
            then: Takes what was found, unless it was cancelled.
        """


Watching = Callable[[OwnGuard | None], Watch | None]
"""Says which guard judges the turns that begin now, if one does; what a conversation has of its own
goes before the settings."""
NO_GUARD: Final[Watching] = lambda _: None  # noqa: E731


class PostedEngine:
    """An engine whose news come in the thread of the turns.

    Args:
        client: Calls its listeners in a thread of its own.
        on_crash: Told before the request's own listener that the engine's process has ended.
    """

    def __init__(
        self, client: Engine, post: Post, on_crash: Callable[[], None] = lambda: None
    ) -> None:
        self._client = client
        self._post = post
        self._on_crash = on_crash

    def generate(
        self,
        messages: Sequence[ChatMessage],
        sampling: Sampling,
        *,
        listener: Listener,
        priority: Priority = Priority.PERSON,
        preemption: Preemption = "none",
        keep: str = "",
        leaves_for: str = "",
        adapters: Adapters | None = None,
    ) -> Cancellable:
        return self._client.generate(
            messages,
            sampling,
            listener=self._posted(listener),
            priority=priority,
            preemption=preemption,
            keep=keep,
            leaves_for=leaves_for,
            adapters=adapters,
        )

    def count(
        self,
        messages: Sequence[ChatMessage],
        *,
        listener: Listener,
        priority: Priority = Priority.PERSON,
    ) -> Cancellable:
        return self._client.count(messages, listener=self._posted(listener), priority=priority)

    def _posted(self, listener: Listener) -> Listener:
        def take(event: Event) -> None:
            if isinstance(event, Failed) and event.kind == "crashed":
                self._on_crash()
            listener(event)

        return lambda event: self._post(lambda: take(event))
