"""Engines beside the one that answers, by what they are for: started, kept and ended in one place.

Each is a process of its own. One that is unused for a while is ended, and one that is unused now
makes room for a model that would not fit beside it.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic
from typing import Final

from llama32_desktop.engine import machine
from llama32_desktop.engine.client.client import EngineClient
from llama32_desktop.engine.client.session import Session
from llama32_desktop.engine.client.supervisor import Supervisor
from llama32_desktop.engine.needs import ENGINE_BYTES, RAM_RESERVE
from llama32_desktop.engine.protocol import LoadedModel, ModelSettings

UNUSED_S: Final = 120.0
"""After so long without use an engine is ended."""


def start_client(niceness: int) -> EngineClient:
    """A client that runs, with an engine of that niceness."""
    client = EngineClient(Supervisor(niceness=niceness))
    client.start()
    return client


@dataclass
class _Engine:
    """One engine of the pool."""

    client: EngineClient
    lock: threading.Lock = field(default_factory=threading.Lock)
    """Held by who loads: two loads of one engine would undo each other."""
    users: int = 0
    unused_since: float = 0.0
    path: str = ""
    settings: ModelSettings | None = None
    model: LoadedModel | None = None


class EnginePool:
    """Lends engines with their models loaded. Thread-safe; its methods may wait.

    Args:
        unused_s: Seconds without use after which an engine is ended.
        start: Makes a client that runs, with an engine of this niceness.
        available: Bytes of memory that are free now.
    """

    def __init__(
        self,
        *,
        unused_s: float = UNUSED_S,
        start: Callable[[int], EngineClient] = start_client,
        available: Callable[[], int] = machine.available_memory,
    ) -> None:
        self._unused_s = unused_s
        self._start = start
        self._available = available
        self._engines: dict[str, _Engine] = {}
        self._lock = threading.Lock()
        self._timer: threading.Timer | None = None
        self._closed = False

    @contextmanager
    def lend(
        self, name: str, path: str, settings: ModelSettings, *, niceness: int = 0
    ) -> Iterator[tuple[Session, LoadedModel]]:
        """An engine with this model loaded, for as long as the block lasts.

        Args:
            name: What the engine is for; another use of the same name shares it.

        Raises:
            EngineFailedError: the model cannot be loaded.
        """
        engine = self._taken(name, niceness)
        try:
            session = Session(engine.client)
            with engine.lock:
                if engine.model is None or (engine.path, engine.settings) != (path, settings):
                    engine.model = None
                    self._make_room(path, engine)
                    engine.model = session.load(path, settings)
                    engine.path, engine.settings = path, settings
                model = engine.model
            yield session, model
        finally:
            self._give_back(engine)

    def names(self) -> list[str]:
        """The engines that run."""
        with self._lock:
            return list(self._engines)

    def close(self) -> None:
        """End all engines."""
        with self._lock:
            self._closed = True
            engines = list(self._engines.values())
            self._engines.clear()
            if self._timer is not None:
                self._timer.cancel()
        for engine in engines:
            engine.client.close()

    def _taken(self, name: str, niceness: int) -> _Engine:
        with self._lock:
            engine = self._engines.get(name)
            if engine is None:
                engine = self._engines[name] = _Engine(self._start(niceness))
            engine.users += 1
            return engine

    def _give_back(self, engine: _Engine) -> None:
        with self._lock:
            engine.users -= 1
            engine.unused_since = monotonic()
            self._look_again()

    def _make_room(self, path: str, wanting: _Engine) -> None:
        """End unused engines, the longest unused first, until this file fits into memory."""
        needed = _bytes_of(path) + ENGINE_BYTES + RAM_RESERVE
        while self._available() < needed:
            with self._lock:
                unused = [
                    (engine.unused_since, name)
                    for name, engine in self._engines.items()
                    if not engine.users and engine is not wanting
                ]
                if not unused:
                    return  # the engine says what it lacks
                ended = self._engines.pop(min(unused)[1])
            ended.client.close()

    def _look_again(self) -> None:
        """Have a timer end what is unused by then; the lock is held."""
        if self._timer is None and not self._closed:
            self._timer = threading.Timer(self._unused_s, self._end_unused)
            self._timer.daemon = True
            self._timer.start()

    def _end_unused(self) -> None:
        with self._lock:
            self._timer = None
            limit = monotonic() - self._unused_s
            over = [
                name
                for name, engine in self._engines.items()
                if not engine.users and engine.unused_since <= limit
            ]
            ended = [self._engines.pop(name) for name in over]
            if any(not engine.users for engine in self._engines.values()):
                self._look_again()
        for engine in ended:
            engine.client.close()


def _bytes_of(path: str) -> int:
    try:
        return Path(path).stat().st_size
    except OSError:
        return 0  # loading says what is wrong with it
