"""Whose request is worked on next: one at a time, and no client waits for all of another's."""

from __future__ import annotations

import asyncio
from collections import OrderedDict, deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Final

from llama32_desktop.sentences import Sentence, grouped
from llama32_desktop.server.refusals import Refusal

MOST_WAITING: Final = 256
"""Requests, of all clients together."""


class Turns:
    """Gives one turn at a time, to each client in its turn; for one event loop.

    A model that answers takes all cores: two answers at once would take twice as long each.

    Args:
        most: Requests that may wait.
    """

    def __init__(self, most: int = MOST_WAITING) -> None:
        self._most = most
        self._waiting: OrderedDict[str, deque[asyncio.Future[None]]] = OrderedDict()
        """By client, the one whose turn it is next in front."""
        self._taken = False

    @property
    def waiting(self) -> int:
        """Requests that wait."""
        return sum(map(len, self._waiting.values()))

    @property
    def taken(self) -> bool:
        """Whether somebody has the turn."""
        return self._taken

    @asynccontextmanager
    async def turn(self, client: str) -> AsyncIterator[None]:
        """Wait for a turn and have it for as long as the block lasts.

        Raises:
            Refusal: too many wait already.
        """
        if self._taken:
            await self._wait(client)
        self._taken = True
        try:
            yield
        finally:
            self._next()

    async def _wait(self, client: str) -> None:
        if self.waiting >= self._most:
            raise Refusal(
                429,
                "too_many_requests",
                Sentence(
                    "{0} requests wait already, so this one was not taken; send it again later.",
                    grouped(self._most),
                ),
            )
        mine: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.setdefault(client, deque()).append(mine)
        try:
            await mine
        except asyncio.CancelledError:
            if mine.done() and not mine.cancelled():
                self._next()  # it was given the turn in the same moment
            else:
                self._leave(client, mine)
            raise

    def _leave(self, client: str, mine: asyncio.Future[None]) -> None:
        own = self._waiting.get(client)
        if own is not None and mine in own:
            own.remove(mine)
            if not own:
                del self._waiting[client]

    def _next(self) -> None:
        """Give the turn on; who has had it waits behind all other clients."""
        while self._waiting:
            client, own = self._waiting.popitem(last=False)
            first = own.popleft()
            if own:
                self._waiting[client] = own
            if not first.done():
                first.set_result(None)  # `_taken` stays: nobody gets in between
                return
        self._taken = False
