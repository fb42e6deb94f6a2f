"""Who stands at the door: connections of which nobody knows yet whose they are.

There are few places, and everybody on the network can take one. So none is held against who comes:
where all are taken, one of the address that has most of them is let go, the longest there first.
Addresses that paired machines came from go before all others.
"""

from __future__ import annotations

import asyncio
import itertools
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

import msgspec

MOST_AT_THE_DOOR: Final = 8
DOOR_S: Final = 8.0
"""How long somebody may stand there in all, whatever it says meanwhile."""
_MOST_KNOWN: Final = 64


class TurnedAwayError(Exception):
    """There is no place: all are taken by addresses that paired machines came from."""


class Place(msgspec.Struct, eq=False):
    """One of them, until it is left."""

    address: str
    task: asyncio.Task[None]
    number: int
    ends: asyncio.TimerHandle


class Door:
    """The places, for one event loop.

    Attributes:
        seconds: As `DOOR_S`.
    """

    def __init__(self) -> None:
        self.seconds = DOOR_S
        self._places: list[Place] = []
        self._known: dict[str, None] = {}
        self._numbers = itertools.count()

    def __len__(self) -> int:
        return len(self._places)

    def know(self, address: str) -> None:
        """A paired machine came from there."""
        self._known.pop(address, None)
        self._known[address] = None
        if len(self._known) > _MOST_KNOWN:
            del self._known[next(iter(self._known))]

    @contextmanager
    def stood_at(self, address: str) -> Iterator[Place]:
        """A place for this task; who has to make room, or takes too long, is cancelled.

        Raises:
            TurnedAwayError: there is none.
        """
        task = asyncio.current_task()
        assert task is not None
        if len(self._places) >= MOST_AT_THE_DOOR:
            self._make_room(address)
        ends = asyncio.get_running_loop().call_later(self.seconds, task.cancel)
        place = Place(address, task, next(self._numbers), ends)
        self._places.append(place)
        try:
            yield place
        finally:
            self.leave(place)

    def leave(self, place: Place) -> None:
        """It is known who that is; nothing where the place was left before."""
        place.ends.cancel()
        if place in self._places:
            self._places.remove(place)

    def _make_room(self, address: str) -> None:
        held = Counter(place.address for place in self._places)
        first = min(
            self._places,
            key=lambda place: (place.address in self._known, -held[place.address], place.number),
        )
        if first.address in self._known and address not in self._known:
            raise TurnedAwayError
        self.leave(first)
        first.task.cancel()
