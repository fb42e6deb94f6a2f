"""A blocking conversation with the engine, for those who may wait: scripts, the command line,
work on documents, tests."""

from __future__ import annotations

import queue
from collections.abc import Callable, Sequence
from typing import Final

from llama32_desktop.engine.client.client import EngineClient
from llama32_desktop.engine.client.handle import (
    Closing,
    EngineFailedError,
    Handle,
    Preemption,
    Priority,
)
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.engine.protocol import (
    Called,
    ChatMessage,
    Counted,
    Done,
    Embedded,
    Event,
    ImageCacheSettings,
    Kind,
    LoadedModel,
    ModelSettings,
    Progress,
    Token,
)
from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.engine.tools import NO_TOOLS, Toolset

__all__ = ["EngineFailedError", "Session"]

POLL_S: Final = 0.05
"""How long a wish to cancel may go unseen."""
_WOKEN_POLL_S: Final[float | None] = 1.0
"""The same where whoever wishes it wakes who waits."""


class _Look:
    """Wakes who waits for news, to see whether it is to end."""


_News = queue.SimpleQueue[Event | _Look | None]


class Session:
    """An engine, asked one thing at a time; `pool.private_session` has one that nobody else asks.

    What is given to its methods is called in the thread that called them.

    Args:
        client: Runs, and others may use it too.
        priority: That of its requests.
        preemption: What becomes of an answer when a more urgent request arrives.
    """

    def __init__(
        self,
        client: EngineClient,
        *,
        priority: Priority = Priority.PERSON,
        preemption: Preemption = "none",
    ) -> None:
        self._client = client
        self._priority = priority
        self._preemption: Preemption = preemption
        self._cancel_wanted = False

    def cancel(self) -> None:
        """End what runs, and whatever is asked from now on. Safe in a signal handler."""
        self._cancel_wanted = True

    @property
    def client(self) -> EngineClient:
        """Whom it asks."""
        return self._client

    @property
    def child_pid(self) -> int | None:
        return self._client.child_pid

    def load(
        self,
        model: ModelRef,
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

        news: _News = queue.SimpleQueue()
        handle = self._client.load(model, settings, cache, listener=news.put)
        return self._follow(handle, news, watch).model

    def generate(
        self,
        messages: Sequence[ChatMessage],
        sampling: Sampling,
        emit: Callable[[str], bool | None],
        *,
        think: Callable[[str, Kind], None] = lambda text, kind: None,
        restarted: Callable[[], None] = lambda: None,
        cancelled: Callable[[], bool] = lambda: False,
        raw: bool = False,
        may_be_empty: bool = False,
        leaves_for: str = "",
        tools: Toolset = NO_TOOLS,
        likeliest: int | None = None,
        together: bool = False,
        whole: bool = False,
        wakes: Callable[[Callable[[], None]], None] | None = None,
        called: Callable[[str, str], None] = lambda name, arguments: None,
    ) -> Done:
        """Answer a conversation; `emit` gets the text piece by piece, and ends it with `True`.

        Args:
            think: Gets the pieces of thoughts, and is told where what was emitted was one.
            restarted: Told that the answer begins again: what was emitted is void.
            cancelled: Asked while it waits; `True` ends it.
            raw, may_be_empty, tools, likeliest, leaves_for, together, whole: As in
                `protocol.Generate`.
            called: Gets the name and the arguments of each call.
            wakes: Is given what is to be called when `cancelled` becomes true. With it all of the
                above are called in the client's thread, in which nothing may wait, and no thread
                is woken for each piece.

        Raises:
            EngineFailedError: the answer failed; what was emitted stands.
        """

        def watch(event: Event) -> bool | None:
            if isinstance(event, Called):
                called(event.name, event.arguments)
            if not isinstance(event, Token):
                return None
            if event.kind == "text":
                return emit(event.text)
            think(event.text, event.kind)
            return None

        news: _News = queue.SimpleQueue()
        direct = None if wakes is None else _Direct(news, watch, cancelled)
        handle = self._client.generate(
            messages,
            sampling,
            listener=direct or news.put,
            on_restart=restarted if direct else lambda: news.put(None),
            priority=self._priority,
            preemption=self._preemption,
            raw=raw,
            may_be_empty=may_be_empty,
            leaves_for=leaves_for,
            tools=tools,
            likeliest=likeliest,
            together=together,
            whole=whole,
        )
        if direct is None or wakes is None:
            return self._follow(handle, news, watch, restarted, cancelled)
        wakes(lambda: news.put(_Look()))
        ends = direct.ends
        done = self._follow(handle, news, cancelled=ends, poll_s=_WOKEN_POLL_S)
        direct.check()
        return done

    def count(self, messages: Sequence[ChatMessage], *, tools: Toolset = NO_TOOLS) -> Counted:
        """Count a prompt's tokens, template and tools included.

        Raises:
            EngineFailedError: no model is loaded, or its template fails.
        """
        news: _News = queue.SimpleQueue()
        handle = self._client.count(
            messages, listener=news.put, priority=self._priority, tools=tools
        )
        return self._follow(handle, news)

    def embed(self, texts: Sequence[str]) -> tuple[bytes, ...]:
        """Vectors of texts, as `protocol.Embedded` has them; one that is too long is cut.

        Raises:
            EngineFailedError: no model is loaded, or it makes no vectors.
        """
        return self.embedded(texts, whole=False).vectors

    def embedded(
        self,
        texts: Sequence[str],
        *,
        whole: bool,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Embedded:
        """Vectors of texts with their tokens; `whole` as in `protocol.Embed`.

        Raises:
            EngineFailedError: no model is loaded, it makes no vectors, or a text is too long.
        """
        news: _News = queue.SimpleQueue()
        handle = self._client.embed(texts, whole=whole, listener=news.put, priority=self._priority)
        return self._follow(handle, news, cancelled=cancelled)

    def _follow(
        self,
        handle: Handle[Closing],
        news: _News,
        watch: Callable[[Event], bool | None] = lambda event: None,
        restarted: Callable[[], None] = lambda: None,
        cancelled: Callable[[], bool] = lambda: False,
        poll_s: float | None = POLL_S,
    ) -> Closing:
        """Wait for a request's end.

        Args:
            watch: Sees each event before the last one; `True` ends what runs.
        """
        ends = closed = False
        try:
            while not closed:
                if not ends and (self._cancel_wanted or cancelled()):
                    handle.cancel()
                    ends = True
                try:
                    event = news.get(timeout=poll_s)
                except queue.Empty:
                    continue
                if isinstance(event, _Look):
                    continue
                if event is None:
                    restarted()
                elif not isinstance(event, Progress | Token | Called):
                    closed = True
                elif watch(event) and not ends:
                    handle.cancel()
                    ends = True
        finally:
            if not closed:
                handle.cancel()  # nobody waits for it any more
        return handle.result()


class _Direct:
    """A listener that hands pieces on in the client's thread, and leaves the rest to who waits."""

    def __init__(
        self,
        news: _News,
        watch: Callable[[Event], bool | None],
        cancelled: Callable[[], bool],
    ) -> None:
        self._news, self._watch, self._cancelled = news, watch, cancelled
        self._ends = False
        self._error: Exception | None = None

    def __call__(self, event: Event) -> None:
        if not isinstance(event, Token | Called):
            self._news.put(event)
            return
        if self._error is None:
            try:
                self._ends |= bool(self._watch(event))
            except Exception as error:
                self._error = error
        if self.ends():
            self._news.put(_Look())

    def ends(self) -> bool:
        """Whether no more is wanted."""
        return self._ends or self._error is not None or self._cancelled()

    def check(self) -> None:
        """Raise what a piece could not be handed on for."""
        if self._error is not None:
            raise self._error
