"""Turns for those who may wait: the thread that wants the answer runs them, and the store."""

from __future__ import annotations

import queue
from collections.abc import Callable, Hashable
from time import monotonic
from typing import Any, TypeVar

from llama32_desktop.conversations.errors import MissingError, StoreError
from llama32_desktop.conversations.store import Store

T = TypeVar("T")


class Loop:
    """Runs what is posted to it, in the thread that waits."""

    def __init__(self) -> None:
        self._calls: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()

    def post(self, call: Callable[[], None]) -> None:
        """Have something called by `run`; safe in any thread, and in a signal handler."""
        self._calls.put(call)

    def run(self, over: Callable[[], bool], tick: Callable[[], None], seconds: float) -> None:
        """Work until `over` says so, and call `tick` every so many seconds."""
        next_tick = monotonic() + seconds
        while not over():
            try:
                call = self._calls.get(timeout=max(0.0, next_tick - monotonic()))
            except queue.Empty:
                call = tick
            call()
            if monotonic() >= next_tick:
                tick()
                next_tick = monotonic() + seconds


class DirectStorage:
    """The store, used at once by the thread that asks."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._owed: dict[Hashable, Callable[[Store], Any]] = {}
        self._gone: MissingError | None = None

    def run(
        self,
        work: Callable[[Store], T],
        then: Callable[[T], Any] | None = None,
        failed: Callable[[Exception], Any] | None = None,
    ) -> None:
        """See `chat.needs.Storage.run`."""
        try:
            result = work(self._store)
        except (StoreError, OSError) as error:
            if failed is None:
                raise
            failed(error)
        else:
            if then is not None:
                then(result)

    def keep(self, key: Hashable, work: Callable[[Store], Any]) -> None:
        """See `chat.needs.Storage.keep`; what failed is tried again by `settle`."""
        self._owed[key] = work
        self._try(key)

    def settle(self) -> None:
        """Do what could not be done before.

        Raises:
            StoreError: it cannot be done, or what it belongs to was deleted meanwhile.
        """
        for key in list(self._owed):
            if error := self._try(key):
                raise error
        if self._gone is not None:
            raise self._gone

    def _try(self, key: Hashable) -> StoreError | None:
        try:
            self._owed[key](self._store)
        except MissingError as error:
            self._gone = error
        except StoreError as error:
            return error
        del self._owed[key]
        return None
