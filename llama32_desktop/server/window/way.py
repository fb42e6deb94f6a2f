"""The server's way to engines that are the window's."""

from __future__ import annotations

import itertools
import queue
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import IO

from llama32_desktop.engine.client.client import EngineClient
from llama32_desktop.engine.protocol import Event, Failed, Load, Request
from llama32_desktop.processes.framing import write_message
from llama32_desktop.sentences import Sentence
from llama32_desktop.server.window.frames import Asked, FromServer, Heard, Released


class Line:
    """Writes to the window, and hands what it tells of engines to those who asked."""

    def __init__(self, out: IO[bytes]) -> None:
        self._out = out
        self._lock = threading.Lock()
        self._ways: dict[int, WindowWay] = {}
        self._numbers = itertools.count(1)

    def say(self, frame: FromServer) -> None:
        """Tell the window; thread-safe."""
        with self._lock, suppress(OSError):
            write_message(self._out, frame)

    def hear(self, heard: Heard) -> None:
        """Hand on an engine's event."""
        way = self._ways.get(heard.engine)
        if way is not None:
            way.hear(heard.event)

    def start_client(self, niceness: int) -> EngineClient:
        """A client of an engine that is the window's, which says how nice it is."""
        number = next(self._numbers)
        way = self._ways[number] = WindowWay(
            lambda request: self.say(Asked(number, request)), lambda: self._release(number)
        )
        client = EngineClient(way)
        client.start()
        return client

    def _release(self, number: int) -> None:
        self._ways.pop(number, None)
        self.say(Released(number))


class WindowWay:
    """See `engine.client.way.Way`."""

    child_pid = None

    def __init__(self, ask: Callable[[Request], None], release: Callable[[], None]) -> None:
        self._ask = ask
        self._release = release
        self._ids = itertools.count(1)
        self._events: queue.SimpleQueue[Event | None] = queue.SimpleQueue()

    def next_id(self) -> int:
        return next(self._ids)

    def load_before(self, request: Request) -> Load | None:
        return request if isinstance(request, Load) else None

    def submit(self, request: Request) -> None:
        try:
            self._ask(request)
        except ValueError:  # beyond what pipes take
            message = Sentence("The request is too large for the engine, so nothing was asked.")
            self.hear(Failed(id=request.id, kind="internal", message=message))

    def hear(self, event: Event) -> None:
        """An event has come."""
        self._events.put(event)

    def wake(self) -> None:
        self._events.put(None)

    def next_event(self, timeout: float | None = None) -> Event | None:
        try:
            return self._events.get(timeout=timeout)
        except queue.Empty:
            return None

    def close(self) -> None:
        self._release()
