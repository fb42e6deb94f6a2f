"""Connections to the server: HTTP by uvicorn, with a limit to how long a request takes to begin."""

from __future__ import annotations

import asyncio
import itertools
from collections import Counter
from collections.abc import Sequence
from typing import Any, Final

from uvicorn.config import Config
from uvicorn.protocols.http.h11_impl import H11Protocol
from uvicorn.server import ServerState

HEAD_S: Final = 20.0
"""Seconds until the head of a connection's next request is there."""
UNREAD_S: Final = 60.0
"""Seconds for which an answer waits for a client that reads nothing of it."""
MOST: Final = 128
"""Connections at once. Everybody who reaches the port can take one, with a token or without: none
in which nothing is asked is held against who comes."""


_numbers: Final = itertools.count()


class Connection(H11Protocol):
    """Closes itself where no request comes, or only half of its head, or nobody reads an answer.

    uvicorn limits how long it waits behind an answer, and not before the first request, nor for
    the rest of a head, nor for a client that takes nothing: that one would keep its turn and the
    room that its request takes, and others would wait for ever.
    """

    def __init__(
        self,
        config: Config,
        server_state: ServerState,
        app_state: dict[str, Any],
        _loop: asyncio.AbstractEventLoop | None = None,
    ) -> None:
        super().__init__(config, server_state, app_state, _loop)
        self._waiting: asyncio.TimerHandle | None = None
        self._unread: asyncio.TimerHandle | None = None
        self._number = next(_numbers)

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        there = [
            each
            for each in self.connections
            if isinstance(each, Connection) and not each.transport.is_closing()
        ]
        if len(there) > MOST:
            self._least_needed(there).transport.abort()
        if not transport.is_closing():
            self._wait()

    def _least_needed(self, there: Sequence[Connection]) -> Connection:
        """The one in which nothing is asked for longest, of the address that has most; this one
        where all are at work."""
        held = Counter(each._address for each in there)
        idle = [each for each in there if each is not self and not each._asks]
        return min(idle, key=lambda each: (-held[each._address], each._number), default=self)

    @property
    def _address(self) -> str:
        return self.client[0] if self.client else ""

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        if not self._asks:
            self._wait()
        elif self._waiting is not None:
            self._waiting.cancel()
            self._waiting = None

    def pause_writing(self) -> None:
        super().pause_writing()
        self._unread = self.loop.call_later(UNREAD_S, self.transport.abort)

    def resume_writing(self) -> None:
        self._is_read()
        super().resume_writing()

    def connection_lost(self, exc: Exception | None) -> None:
        if self._waiting is not None:
            self._waiting.cancel()
        self._is_read()
        super().connection_lost(exc)

    def _is_read(self) -> None:
        if self._unread is not None:
            self._unread.cancel()
            self._unread = None

    @property
    def _asks(self) -> bool:
        """Whether a request is being worked on."""
        return self.cycle is not None and not self.cycle.response_complete

    def _wait(self) -> None:
        if self._waiting is None:
            self._waiting = self.loop.call_later(HEAD_S, self._too_late)

    def _too_late(self) -> None:
        self._waiting = None
        if not self._asks:
            self.transport.abort()
