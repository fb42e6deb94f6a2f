"""A blocking conversation with the engine, for scripts, the command line and tests."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from types import TracebackType

from llama32_desktop.engine.protocol import (
    Cancel,
    ChatMessage,
    Count,
    Counted,
    Done,
    Embed,
    Embedded,
    Event,
    Failed,
    FailureKind,
    Generate,
    ImageCacheSettings,
    Load,
    Loaded,
    LoadedModel,
    ModelSettings,
    Progress,
    Request,
    Sampling,
    Token,
)
from llama32_desktop.engine.supervisor import Supervisor

POLL_S = 0.05
"""How long a wish to cancel may go unseen."""


class EngineFailedError(Exception):
    """The engine could not do it; the text is one sentence for a person."""

    def __init__(self, kind: FailureKind, message: str) -> None:
        super().__init__(message)
        self.kind: FailureKind = kind


class Session:
    """One engine, asked one thing at a time. Close it, or use it in a `with` statement."""

    def __init__(self, *, niceness: int = 0) -> None:
        self._supervisor = Supervisor(niceness=niceness)
        self._cancel_wanted = False

    def __enter__(self) -> Session:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the engine's process."""
        self._supervisor.close()

    def cancel(self) -> None:
        """End what runs, and whatever is asked from now on. Safe in a signal handler."""
        self._cancel_wanted = True

    @property
    def child_pid(self) -> int | None:
        return self._supervisor.child_pid

    def load(
        self,
        path: str,
        settings: ModelSettings,
        *,
        cache: ImageCacheSettings | None = None,
        progress: Callable[[float], None] | None = None,
    ) -> LoadedModel:
        """Load a model, in the place of the one before; `cache` as in `protocol.Load`.

        Raises:
            EngineFailedError: it cannot be loaded, or `cancel` was called.
        """

        def watch(event: Event) -> None:
            if progress and isinstance(event, Progress):
                progress(event.fraction)

        request = Load(id=self._supervisor.next_id(), path=path, settings=settings, cache=cache)
        event = self._ask(request, watch)
        if not isinstance(event, Loaded):
            raise _unexpected(request, event)
        return event.model

    def generate(
        self,
        messages: Sequence[ChatMessage],
        sampling: Sampling,
        emit: Callable[[str], bool | None],
    ) -> Done:
        """Answer a conversation; `emit` gets the text piece by piece, and ends it with `True`.

        Raises:
            EngineFailedError: the answer failed; what was emitted stands.
        """

        def watch(event: Event) -> bool | None:
            return emit(event.text) if isinstance(event, Token) else None

        request = Generate(
            id=self._supervisor.next_id(), messages=tuple(messages), sampling=sampling
        )
        event = self._ask(request, watch)
        if not isinstance(event, Done):
            raise _unexpected(request, event)
        return event

    def count(self, messages: Sequence[ChatMessage]) -> Counted:
        """Count a prompt's tokens, template included.

        Raises:
            EngineFailedError: no model is loaded, or its template fails.
        """
        request = Count(id=self._supervisor.next_id(), messages=tuple(messages))
        event = self._ask(request, lambda event: None)
        if not isinstance(event, Counted):
            raise _unexpected(request, event)
        return event

    def embed(self, texts: Sequence[str]) -> tuple[bytes, ...]:
        """Vectors of texts, as `protocol.Embedded` has them.

        Raises:
            EngineFailedError: no model is loaded, or it makes no vectors.
        """
        request = Embed(id=self._supervisor.next_id(), texts=tuple(texts))
        event = self._ask(request, lambda event: None)
        if not isinstance(event, Embedded):
            raise _unexpected(request, event)
        return event.vectors

    def _ask(self, request: Request, watch: Callable[[Event], bool | None]) -> Event:
        """Send a request and wait for its closing event, which is returned.

        Args:
            watch: Sees each event before that one; `True` ends what runs.
        """
        self._supervisor.submit(request)
        cancelled = enough = False
        while True:
            if (self._cancel_wanted or enough) and not cancelled:
                self._supervisor.submit(Cancel(id=request.id))
                cancelled = True
            event = self._supervisor.next_event(POLL_S)
            if event is None or event.id != request.id:
                continue
            if isinstance(event, Failed):
                raise EngineFailedError(event.kind, event.message)
            if not isinstance(event, Progress | Token):
                return event
            enough = bool(watch(event)) or enough


def _unexpected(request: Request, event: Event) -> EngineFailedError:
    return EngineFailedError(
        "internal",
        f"The engine answered {type(event).__name__} to {type(request).__name__}, which is an "
        "error of this app: please report it.",
    )
