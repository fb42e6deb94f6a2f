"""Threads that nobody waits for when they begin.

`threading.Thread.start` returns once the system lets the new thread run, which beside busy programs
takes it tens of milliseconds, longer than the window may stand still. One thread begins the others
here.
"""

from __future__ import annotations

import logging
import queue
import threading
import time
from collections.abc import Callable
from typing import Final

_log = logging.getLogger(__name__)
_AGAIN_S: Final = 0.5
"""After so long a thread is tried again for which the system had no room."""


class LaterThread(threading.Thread):
    """A daemon whose `start` returns at once; it counts as alive from then on."""

    def __init__(self, work: Callable[[], object], name: str) -> None:
        super().__init__(target=work, name=name, daemon=True)
        self._waits = False
        self._begun = threading.Event()

    def start(self) -> None:
        """Has it begin as soon as the system lets it.

        Raises:
            RuntimeError: It was started before. Or none was yet, and the system has no room for the
                one that begins them.
        """
        if self._waits:
            raise RuntimeError("threads can only be started once")
        _beginner.take(self)
        self._waits = True

    def begin(self) -> None:
        """Begins it, and waits for that."""
        while True:
            try:
                super().start()
            except Exception as error:  # no room, mostly; the others wait for this thread too
                _log.warning("%s cannot begin yet: %s", self.name, error)
                time.sleep(_AGAIN_S)
            else:
                break
        self._begun.set()

    def is_alive(self) -> bool:
        return super().is_alive() or (self._waits and not self._begun.is_set())

    def join(self, timeout: float | None = None) -> None:
        began = time.monotonic()
        if not self._waits:
            super().join()  # which refuses it
        if self._begun.wait(timeout):
            left = None if timeout is None else max(0.0, timeout - (time.monotonic() - began))
            super().join(left)


class _Beginner:
    """Begins threads in the order in which they come."""

    def __init__(self) -> None:
        self._coming: queue.SimpleQueue[LaterThread] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._runs = False

    def take(self, thread: LaterThread) -> None:
        with self._lock:
            if not self._runs:
                threading.Thread(target=self._work, name="begins threads", daemon=True).start()
                self._runs = True
        self._coming.put(thread)

    def _work(self) -> None:
        while True:
            self._coming.get().begin()


_beginner: Final = _Beginner()
