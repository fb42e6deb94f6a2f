"""Whose request is worked on next, and which at once; no client waits for all of another's."""

from __future__ import annotations

import asyncio
from collections import OrderedDict, deque
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Final, NamedTuple

from llama32_desktop.sentences import Sentence, grouped
from llama32_desktop.server.refusals import Refusal

MOST_WAITING: Final = 256
"""Requests, of all clients together."""


class _Waiting(NamedTuple):
    """Who waits, for a turn of which kind."""

    turn: asyncio.Future[None]
    kind: str


class Turns:
    """Gives turns to each client in its turn; for one event loop.

    A work that takes all cores has a turn alone: two at once would take twice as long each. Works
    of one kind that is named may be done at once, as many as are quicker so. None overtakes what
    waits longer, so that a work that is done alone comes to its turn.

    Args:
        most: Requests that may wait.
        at_once: How many turns of a kind there may be at once.
    """

    def __init__(
        self, most: int = MOST_WAITING, at_once: Callable[[str], int] = lambda kind: 1
    ) -> None:
        self._most = most
        self._at_once = at_once
        self._waiting: OrderedDict[str, OrderedDict[str, deque[_Waiting]]] = OrderedDict()
        """By machine and program on it, the one whose turn it is next in front."""
        self._kind, self._taken = "", 0
        """Of the turns that are had now."""

    @property
    def waiting(self) -> int:
        """Requests that wait."""
        return sum(len(own) for programs in self._waiting.values() for own in programs.values())

    @property
    def taken(self) -> bool:
        """Whether somebody has a turn."""
        return self._taken > 0

    @asynccontextmanager
    async def turn(self, client: str, kind: str = "") -> AsyncIterator[None]:
        """Wait for a turn and have it for as long as the block lasts.

        Args:
            client: The machine's address and, behind a blank, the program: machines have their
                turns one after the other, and programs those of their machine. Whoever calls
                itself otherwise each time gains nothing over other machines.
            kind: Others of the same may have theirs meanwhile; empty: nobody.

        Raises:
            Refusal: too many wait already.
        """
        if self._waiting or not self._may_begin(kind):
            await self._wait(client, kind)
        else:
            self._begin(kind)
        try:
            yield
        finally:
            self._end()

    def look_again(self) -> None:
        """Give turns to those that wait, as far as there are any: there may be more now."""
        while self._waiting:
            machine, programs = next(iter(self._waiting.items()))
            program, own = next(iter(programs.items()))
            if not self._may_begin(own[0].kind):
                return
            first = own.popleft()
            del programs[program], self._waiting[machine]
            if own:
                programs[program] = own  # behind all others
            if programs:
                self._waiting[machine] = programs
            if not first.turn.done():
                self._begin(first.kind)
                first.turn.set_result(None)

    def _may_begin(self, kind: str) -> bool:
        if not self._taken:
            return True
        return bool(kind) and kind == self._kind and self._taken < self._at_once(kind)

    def _begin(self, kind: str) -> None:
        self._kind = kind
        self._taken += 1

    def _end(self) -> None:
        self._taken -= 1
        self.look_again()

    async def _wait(self, client: str, kind: str) -> None:
        if self.waiting >= self._most:
            raise Refusal(
                429,
                "too_many_requests",
                Sentence(
                    "{0} requests wait already, so this one was not taken; send it again later.",
                    grouped(self._most),
                ),
            )
        mine = _Waiting(asyncio.get_running_loop().create_future(), kind)
        machine, _, program = client.partition(" ")
        programs = self._waiting.setdefault(machine, OrderedDict())
        programs.setdefault(program, deque()).append(mine)
        try:
            await mine.turn
        except asyncio.CancelledError:
            if mine.turn.done() and not mine.turn.cancelled():
                self._end()  # it was given the turn in the same moment
            else:
                self._leave(client, mine)
            raise

    def _leave(self, client: str, mine: _Waiting) -> None:
        machine, _, program = client.partition(" ")
        programs = self._waiting.get(machine, OrderedDict())
        own = programs.get(program, deque())
        if mine in own:
            own.remove(mine)
            if not own:
                del programs[program]
            if not programs:
                del self._waiting[machine]
        self.look_again()  # it may have stood before one that may begin
