"""What other threads want done in the thread of an event loop."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from typing import Any


class Post:
    """Does it in its order. The loop is woken once for all that comes before it looks: of answers
    that are written side by side, all have their next piece at the same moment."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._waiting: deque[tuple[Callable[[Any], None], Any]] = deque()
        self._called = False

    def put(self, do: Callable[[Any], None], what: Any) -> None:
        """Have something done with this; thread-safe, returns at once.

        Raises:
            RuntimeError: the loop has ended.
        """
        self._waiting.append((do, what))
        if not self._called:
            self._called = True
            self._loop.call_soon_threadsafe(self._do_all)

    def _do_all(self) -> None:
        self._called = False  # before it looks: what comes from now on calls again
        while self._waiting:
            do, what = self._waiting.popleft()
            do(what)
