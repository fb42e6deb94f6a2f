"""All engines of this process, by what they are for: started, kept and ended in one place.

Each is a process of its own. One that is unused for a while is ended, and one that is unused now
makes room for a model that would not fit beside it. One account has what all of them hold, the one
that answers included, so that it does not matter which model was loaded first.
"""

from __future__ import annotations

import threading
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from time import monotonic
from types import TracebackType
from typing import Final

from llama32_desktop.engine import machine
from llama32_desktop.engine.client.client import EngineClient
from llama32_desktop.engine.client.handle import EngineFailedError
from llama32_desktop.engine.client.memory import Holding, MemoryAccount, expected
from llama32_desktop.engine.client.session import Session
from llama32_desktop.engine.client.supervisor import Supervisor
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.engine.protocol import LoadedModel, ModelSettings
from llama32_desktop.sentences import Sentence

CHAT: Final = "chat"
"""Answers a person. It makes room for no other, and no other keeps a GPU from it."""
EMBEDDER: Final = "embedder"
"""Makes vectors that a person waits for."""
INDEXER: Final = "indexer"
"""Makes vectors of files in the background."""
TUNING: Final = "tuning"
"""Measures while nobody does anything, and makes room first, even while it works."""
GUARD: Final = "guard"
DRAFT: Final = "draft"

UNUSED_S: Final = 120.0
"""After so long without use an engine is ended."""
_LEAST_WAIT_S: Final = 0.05
_TURN_S: Final = 0.1
"""How long who was ended may wait for the room without seeing that."""


def start_client(niceness: int) -> EngineClient:
    """A client that runs, with an engine of that niceness."""
    client = EngineClient(Supervisor(niceness=niceness))
    client.start()
    return client


class Guest(ABC):
    """A process of another kind, which takes memory beside the engines.

    Attributes:
        name: What it is for.
    """

    name: str

    @abstractmethod
    def end_unused(self) -> bool:
        """End it where nobody uses it at this moment; whether it is ended."""


@contextmanager
def private_session(start: Callable[[int], EngineClient] = start_client) -> Iterator[Session]:
    """A session with an engine that nobody else asks, which ends with the block.

    Args:
        start: As `EnginePool` has it.
    """
    with EnginePool(start=start) as engines:
        yield Session(engines.take(CHAT))


@dataclass(eq=False)
class _Engine:
    """One engine of the pool; its client tells what becomes of its model."""

    pool: EnginePool
    name: str
    client: EngineClient
    unused: Callable[[], None] | None = None
    """Of an engine that another owns: told when it was unused for `unused_s`."""
    owned: bool = True
    unused_s: float | None = None
    """`None`: it may be unused for as long as it likes."""
    lock: threading.Lock = field(default_factory=threading.Lock)
    """Held by who loads: two loads of one engine would undo each other."""
    users: int = 0
    unused_since: float = 0.0
    """Of an engine that another owns: when that one was told the last time."""
    ref: ModelRef | None = None
    settings: ModelSettings | None = None
    model: LoadedModel | None = None

    def loading(self, model: ModelRef, settings: ModelSettings) -> None:
        self.pool.make_room(self, expected(self.name, model, settings))

    def loaded(self, model: LoadedModel) -> None:
        if not self.owned:
            self.model = model
        self.pool.note_loaded(self, model)

    def unloaded(self) -> None:
        self.model = None
        self.pool.account.remove(self)

    def due(self) -> float | None:
        """When it has been unused for long enough, on the clock of `monotonic`."""
        if self.unused_s is None:
            return None
        if self.owned:
            return None if self.users else self.unused_since + self.unused_s
        if self.pool.account.holding(self) is None:
            return None
        since = self.client.unused_since
        return max(monotonic() if since is None else since, self.unused_since) + self.unused_s


class EnginePool:
    """Lends engines with their models loaded. Thread-safe.

    Args:
        unused_s: Seconds without use after which an engine is ended.
        start: Makes a client that runs, with an engine of this niceness.
        available: Bytes of memory that are free now.

    Attributes:
        account: What each of them holds.
    """

    def __init__(
        self,
        *,
        unused_s: float = UNUSED_S,
        start: Callable[[int], EngineClient] = start_client,
        available: Callable[[], int] = machine.available_memory,
    ) -> None:
        self.account = MemoryAccount(available)
        self._unused_s = unused_s
        self._start = start
        self._engines: dict[str, _Engine] = {}
        self._ended: list[EngineClient] = []
        self._guests: set[Guest] = set()
        self._lock = threading.Lock()
        self._room = threading.Lock()
        """Held by who makes room: two loads at once must not both count on the same bytes."""
        self._timer: threading.Timer | None = None
        self._closed = False

    def __enter__(self) -> EnginePool:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    # Engines that are lent; these may wait

    @contextmanager
    def lend(
        self, name: str, ref: ModelRef, settings: ModelSettings, *, niceness: int = 0
    ) -> Iterator[tuple[Session, LoadedModel]]:
        """An engine with this model loaded, for as long as the block lasts.

        Args:
            name: What the engine is for; another use of the same name shares it.

        Raises:
            EngineFailedError: the model cannot be loaded, or the pool is closed.
        """
        engine = self._taken(name, niceness)
        try:
            session = Session(engine.client)
            with engine.lock:
                if engine.model is None or (engine.ref, engine.settings) != (ref, settings):
                    engine.model = None
                    engine.model = session.load(ref, settings)
                    engine.ref, engine.settings = ref, settings
                model = engine.model
            yield session, model
        finally:
            self._give_back(engine)

    # Engines whose use is not a block; these return at once

    def take(self, name: str, *, niceness: int = 0) -> EngineClient:
        """The client of an engine, in use until `end`.

        Raises:
            EngineFailedError: the pool is closed.
        """
        return self._taken(name, niceness).client

    def end(self, name: str, *, if_unused: bool = False) -> None:
        """End an engine, whatever it does; what it was asked is answered as cancelled.

        Args:
            if_unused: Only where it is lent to nobody at this moment.
        """
        with self._lock:
            engine = self._engines.get(name)
            if engine is None or (if_unused and engine.users):
                return
            del self._engines[name]
            self._ended.append(engine.client)
        engine.client.end()
        self.account.remove(engine)

    def keep(
        self, name: str, client: EngineClient, *, unused: Callable[[], None] | None = None
    ) -> None:
        """Count in an engine that its owner starts and ends, and that makes room for no other.

        Args:
            unused: Told, in a thread of the pool's, when its model was unused for as long as
                `unload_after` says; it is for the owner to unload it.
        """
        engine = _Engine(self, name, client, unused, owned=False, users=1)
        client.watch_loads(engine)
        with self._lock:
            self._engines[name] = engine

    def with_model(self, ref: ModelRef) -> tuple[EngineClient, LoadedModel] | None:
        """An engine that is kept and has this model loaded now, where there is one."""
        with self._lock:
            for engine in self._engines.values():
                if not engine.owned and engine.model is not None and engine.model.ref == ref:
                    return engine.client, engine.model
        return None

    def unload_after(self, name: str, seconds: float | None) -> None:
        """How long the model of an engine that is kept may be unused; `None`: for ever."""
        with self._lock:
            engine = self._engines.get(name)
            if engine is not None:
                engine.unused_s = seconds
            self._look_again()

    def is_unused(self, name: str) -> bool:
        """Whether an engine that is kept was unused for as long as `unload_after` says, by now."""
        with self._lock:
            engine = self._engines.get(name)
            limit = engine.unused_s if engine is not None else None
            if engine is None or limit is None:
                return False
            since = engine.client.unused_since
            return since is not None and monotonic() - since >= limit

    def names(self) -> list[str]:
        """The engines that run."""
        with self._lock:
            return list(self._engines)

    def close(self) -> None:
        """End all engines but those that are kept, and wait until they have ended."""
        with self._lock:
            self._closed = True
            clients = [engine.client for engine in self._engines.values() if engine.owned]
            clients += self._ended
            self._engines.clear()
            self._ended.clear()
            if self._timer is not None:
                self._timer.cancel()
        for client in clients:
            client.end()
        for client in clients:
            client.close()

    def _taken(self, name: str, niceness: int) -> _Engine:
        with self._lock:
            if self._closed:
                raise EngineFailedError(
                    "cancelled",
                    Sentence("The app is being closed, so no model was loaded; nothing is lost."),
                )
            engine = self._engines.get(name)
            if engine is None:
                client = self._start(niceness)
                engine = _Engine(self, name, client, unused_s=self._unused_s)
                client.watch_loads(engine)
                self._engines[name] = engine
            engine.users += 1
            return engine

    def _give_back(self, engine: _Engine) -> None:
        with self._lock:
            engine.users -= 1
            engine.unused_since = monotonic()
            self._look_again()

    # Memory; in the clients' threads

    def make_room(self, wanting: _Engine, wanted: Holding) -> None:
        """End engines that nobody uses until this one's load fits, and count it in.

        What is measured in idle moments goes first, then the longest unused. Before a model that
        answers is loaded, what holds a part of a GPU goes in any case: else it would get less of
        it than it had got before the other.
        """
        while not self._room.acquire(timeout=_TURN_S):
            if not self._is_here(wanting):
                return  # who has the room waits for this one's end
        try:
            if wanting.name == CHAT:
                self._end_all([each for each in self._unused(wanting) if self._on_gpu(each)])
            while wanting.name != TUNING and self.account.lacking(wanting, wanted):
                if unused := self._unused(wanting):
                    self._end_all(unused[:1])
                elif not self._end_a_guest():
                    break  # the engine says what it lacks
            if self._is_here(wanting):
                self.account.put(wanting, replace(wanted, loading=True))
        finally:
            self._room.release()

    def admit(self, guest: Guest, size: int) -> None:
        """Count in a process of another kind that is about to start and to take so much, in bytes,
        and end engines that nobody uses until it has room."""
        wanted = Holding(guest.name, ModelRef(""), 0, size, mapped=False, loading=True)
        with self._room:
            while self.account.lacking(guest, wanted) and (unused := self._unused()):
                self._end_all(unused[:1])
            self.account.put(guest, wanted)
            with self._lock:
                self._guests.add(guest)

    def note_started(self, guest: Guest) -> None:
        """It has by now what it takes, which the system counts."""
        if (held := self.account.holding(guest)) is not None and held.loading:
            self.account.put(guest, replace(held, loading=False))

    def note_ended(self, guest: Guest) -> None:
        """It holds nothing any more."""
        with self._lock:
            self._guests.discard(guest)
        self.account.remove(guest)

    def note_loaded(self, engine: _Engine, model: LoadedModel) -> None:
        """Count what a model takes now that it is loaded."""
        if not self._is_here(engine):
            return
        held = self.account.holding(engine)
        wanted = held or expected(engine.name, model.ref, model.settings)
        self.account.put(engine, wanted.as_loaded(model))
        if not engine.owned:
            with self._lock:
                self._look_again()

    def _is_here(self, engine: _Engine) -> bool:
        with self._lock:
            return self._engines.get(engine.name) is engine

    def _unused(self, wanting: _Engine | None = None) -> list[_Engine]:
        """Engines that may be ended, those that go first in front."""
        with self._lock:
            found = [
                engine
                for engine in self._engines.values()
                if engine is not wanting
                and engine.owned
                and (not engine.users or engine.name == TUNING)
            ]
        return sorted(found, key=lambda engine: (engine.name != TUNING, engine.unused_since))

    def _end_a_guest(self) -> bool:
        """End one that nobody uses."""
        with self._lock:
            guests = list(self._guests)
        for guest in guests:
            if guest.end_unused():
                self.note_ended(guest)
                return True
        return False

    def _on_gpu(self, engine: _Engine) -> bool:
        held = self.account.holding(engine)
        return held is not None and held.gpu_share > 0

    def _end_all(self, engines: Sequence[_Engine]) -> None:
        for engine in engines:
            with self._lock:
                used = engine.users and engine.name != TUNING
                if used or self._engines.get(engine.name) is not engine:
                    continue
                del self._engines[engine.name]
            engine.client.close()
            self.account.remove(engine)

    # Time

    def _look_again(self) -> None:
        """Have a timer end what is unused by then; the lock is held."""
        if self._closed:
            return
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        due = [at for engine in self._engines.values() if (at := engine.due()) is not None]
        if due:
            wait = max(_LEAST_WAIT_S, min(due) - monotonic())
            self._timer = threading.Timer(wait, self._end_unused)
            self._timer.daemon = True
            self._timer.start()

    def _end_unused(self) -> None:
        with self._lock:
            now = monotonic()
            over = [e for e in self._engines.values() if (at := e.due()) is not None and at <= now]
            for engine in over:
                if engine.owned:
                    del self._engines[engine.name]
                else:
                    engine.unused_since = now
        for engine in over:
            if engine.owned:
                engine.client.close()
                self.account.remove(engine)
            elif engine.unused is not None:
                engine.unused()
        with self._lock:
            self._look_again()
