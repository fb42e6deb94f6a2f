"""The way to the engine of this machine and to servers: whichever the chosen model is at.

It stands where `EngineClient` has a supervisor, so that requests, priorities and handles are the
same for both.
"""

from __future__ import annotations

import asyncio
import queue
from time import monotonic
from typing import TYPE_CHECKING, Final

from llama32_desktop.engine.client.supervisor import Supervisor
from llama32_desktop.engine.protocol import (
    AnswerNow,
    Cancel,
    Count,
    Embed,
    Event,
    Generate,
    Load,
    Prepare,
    Preview,
    Request,
    Unload,
)
from llama32_desktop.remote.known import Known

if TYPE_CHECKING:
    from llama32_desktop.remote.asking import Limits
    from llama32_desktop.remote.engine import Find, KeyOf, Pause, RemoteEngine

_OF_MODEL: Final = (Unload, Generate, Count, Prepare, Preview, Embed)
"""Requests to whichever model was loaded last."""


class Ways:
    """Hands each request to where the model is that was loaded last; see `client.way.Way`.

    Args:
        local: The engine of this machine; owned from now on.
        find, key_of, limits, pause: As `RemoteEngine` has them.
    """

    def __init__(
        self,
        local: Supervisor | None = None,
        *,
        find: Find | None = None,
        key_of: KeyOf | None = None,
        limits: Limits | None = None,
        pause: Pause = asyncio.sleep,
    ) -> None:
        self._local = local or Supervisor()
        self._news: queue.SimpleQueue[Event] = queue.SimpleQueue()
        known = Known()
        self._find, self._key_of = find or known.find, key_of or known.key
        self._limits, self._pause = limits, pause
        self._remote: RemoteEngine | None = None
        self._is_elsewhere = False
        self._holds = False
        """Whether the local engine may have a model in memory."""
        self._own = -1
        """The id of an `Unload` of this class's own: nobody waits for its answer."""

    @property
    def child_pid(self) -> int | None:
        """The local engine's process, if one runs."""
        return self._local.child_pid

    def next_id(self) -> int:
        """A number for the next request; thread-safe."""
        return self._local.next_id()

    def load_before(self, request: Request) -> Load | None:
        """See `Supervisor.load_before`; a server loads what it likes."""
        if isinstance(request, Load):
            return request
        return None if self._is_elsewhere else self._local.load_before(request)

    def wake(self) -> None:
        """See `Supervisor.wake`."""
        self._local.wake()

    def submit(self, request: Request) -> None:
        """Queue a request; thread-safe as long as one thread loads."""
        match request:
            case Load():
                self._load(request)
            case Cancel() | AnswerNow() if (remote := self._remote) and remote.answers(request.id):
                if isinstance(request, Cancel):  # no server can be told to answer now
                    remote.cancel(request.id)
            case _ if self._is_elsewhere and isinstance(request, _OF_MODEL):
                self._elsewhere().submit(request)
            case _:
                self._local.submit(request)

    def _load(self, request: Load) -> None:
        if request.model.is_file:
            self._is_elsewhere, self._holds = False, True
            self._local.submit(request)
            return
        if self._holds:  # two models at once are more than was chosen
            self._holds = False
            self._own = self._local.next_id()
            self._local.submit(Unload(id=self._own))
        self._is_elsewhere = True
        self._elsewhere().submit(request)

    def _elsewhere(self) -> RemoteEngine:
        """What asks servers; imported for the first model that is at one."""
        if self._remote is None:
            from llama32_desktop.remote.engine import RemoteEngine

            self._remote = RemoteEngine(
                self._find, self._key_of, self._post, limits=self._limits, pause=self._pause
            )
        return self._remote

    def next_event(self, timeout: float | None = None) -> Event | None:
        """See `Supervisor.next_event`."""
        until = None if timeout is None else monotonic() + timeout
        while True:
            try:
                return self._news.get_nowait()
            except queue.Empty:
                pass
            left = None if until is None else max(0.0, until - monotonic())
            event = self._local.next_event(left)
            if event is None:
                try:
                    return self._news.get_nowait()
                except queue.Empty:
                    return None
            if event.id != self._own:
                return event

    def close(self) -> None:
        """End both; of no use afterwards."""
        if self._remote is not None:
            self._remote.close()
        self._local.close()

    def _post(self, event: Event) -> None:
        self._news.put(event)
        self._local.wake()
