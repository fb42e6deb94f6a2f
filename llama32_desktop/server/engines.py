"""The engines that answer other programs: models loaded on demand, and let go after a while."""

from __future__ import annotations

import asyncio
import threading
import time
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeVar

import msgspec

from llama32_desktop import log, paths
from llama32_desktop.engine.client.handle import EngineFailedError
from llama32_desktop.engine.client.pool import EnginePool
from llama32_desktop.engine.client.session import Session
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.engine.protocol import LoadedModel, ModelSettings
from llama32_desktop.guards.guard import Guard
from llama32_desktop.guards.judge import together
from llama32_desktop.guards.prompt_guard.judging import PromptGuard
from llama32_desktop.models.describe import InstalledModel
from llama32_desktop.models.draft_models import with_draft_model
from llama32_desktop.models.last_use import note_use
from llama32_desktop.models.tuned import Tunings
from llama32_desktop.sentences import Sentence
from llama32_desktop.server.guarding import ServerGuard
from llama32_desktop.server.leaving import Leaving
from llama32_desktop.server.post import Post
from llama32_desktop.server.refusals import Refusal
from llama32_desktop.server.settings_guard import SettingsGuard
from llama32_desktop.server.turns import Turns
from llama32_desktop.settings import load_settings, tuned

T = TypeVar("T")
KEEP_S: Final = 300.0
"""How long a model that nobody asks stays loaded, where nobody says otherwise."""
FOR_EVER: Final = float("inf")
_AT_ONCE: Final = 8
"""Works, at most."""
_NOTED_S: Final = 60.0
"""Seconds between two notes of a model's use."""
_ENDS: Final = Sentence("The server ends, so this was not answered; ask again when it is back.")


@dataclass(frozen=True, slots=True)
class Wish:
    """What a request wants of an engine.

    Attributes:
        client: Tells who asks from others, for turns that are fair.
        keep_s: Seconds for which the model stays loaded afterwards; `None`: as the server has it.
        context: Tokens that its context is to have at least; `None`: as many as it gets.
    """

    model: InstalledModel
    client: str
    keep_s: float | None = None
    context: int | None = None


@dataclass(frozen=True, slots=True)
class Held:
    """A model that is loaded.

    Attributes:
        until: When it is let go, in seconds since 1970; `FOR_EVER` where that is never.
    """

    model: InstalledModel
    loaded: LoadedModel
    until: float


@dataclass(frozen=True, slots=True)
class Desk:
    """An engine with its model, for one work.

    Attributes:
        leaving: Whether who asked is not there any more.
        load_s: Seconds that it took until the model was there.
    """

    session: Session
    loaded: LoadedModel
    leaving: Leaving
    load_s: float

    @property
    def gone(self) -> Callable[[], bool]:
        """Whether who asked is not there any more; thread-safe."""
        return self.leaving.gone


class Engines:
    """Does works with models: one at a time, but for answers of a model that writes several at
    once; for one event loop.

    Args:
        keep_s: As `KEEP_S`.
        pool: Owned by it from now on.
    """

    def __init__(self, *, keep_s: float = KEEP_S, pool: EnginePool | None = None) -> None:
        self._pool = pool or EnginePool()
        self._guard: Callable[[], ServerGuard | None] = lambda: None
        self._keep_s = keep_s
        self._turns = Turns(at_once=self._together)
        self._threads = ThreadPoolExecutor(_AT_ONCE, thread_name_prefix="serving")
        self._closed = False
        self._held: dict[str, Held] = {}
        self._post: Post | None = None
        self._lock = threading.Lock()
        self._users: Counter[str] = Counter()
        """By model, works that are being done with it."""
        self._noted: dict[ModelRef, float] = {}
        """When its use was kept last, by the monotonic clock."""
        self._contexts: dict[str, int] = {}
        """By model, what was asked for beyond what it had: who wants less loads nothing again."""

    @property
    def guard(self) -> ServerGuard | None:
        """Judges what programs send and what models answer them, where one is wanted now."""
        return self._guard()

    @property
    def post(self) -> Post:
        """Takes what works tell; for the event loop's own thread."""
        if self._post is None:
            self._post = Post(asyncio.get_running_loop())
        return self._post

    @property
    def waiting(self) -> int:
        """Requests that wait for their turn."""
        return self._turns.waiting

    @property
    def works(self) -> bool:
        """Whether a request is being worked on."""
        return self._turns.taken

    def _together(self, model: str) -> int:
        """Answers that a model writes at once, as far as that is known."""
        held = self._held.get(model)
        return min(held.loaded.abilities.together, _AT_ONCE) if held is not None else 1

    async def work(self, wish: Wish, do: Callable[[Desk], T], *, together: bool = False) -> T:
        """Do a work in a thread, with the model loaded, when its turn comes.

        Args:
            together: It may be done beside others of the same model that may.

        Where the caller is cancelled, `Desk.gone` says so, and the turn goes on when `do` returns.

        Raises:
            EngineFailedError: the model cannot be loaded, or what `do` asked of it failed.
            Refusal: too many requests wait.
        """
        leaving = Leaving()
        async with self._turns.turn(wish.client, self._kind(wish) if together else ""):
            if self._closed:
                raise EngineFailedError("cancelled", _ENDS)
            loop = asyncio.get_running_loop()

            def do_told(desk: Desk) -> T:
                loop.call_soon_threadsafe(self._turns.look_again)  # how many may work is known
                return do(desk)

            running = loop.run_in_executor(self._threads, self._do, wish, do_told, leaving)
            try:
                return await asyncio.shield(running)
            except asyncio.CancelledError:
                leaving.leave()
                try:
                    await running
                except (EngineFailedError, Refusal):
                    pass  # nobody waits for it any more
                except Exception as error:
                    log.note(error, "answering a program that has gone")
                raise

    def _kind(self, wish: Wish) -> str:
        """What works have in common that may be done at once: their model, as it is loaded."""
        name, wanted = _name(wish.model), wish.context or 0
        held = self._held.get(name)
        known = held is None or held.loaded.context >= wanted
        return name if known or self._contexts.get(wish.model.ref.text, 0) >= wanted else ""

    def guard_by(
        self, models: Sequence[InstalledModel], wanted: Collection[str], *, holds: bool
    ) -> None:
        """Have guards judge from now on; their engines are of the same pool.

        Args:
            models: One at least: Llama Guards, and networks that find orders to a model.
            wanted: As in `Guard`.
            holds: As in `ServerGuard`.
        """
        judges = [
            PromptGuard(Path(model.path), model.name, self._pool)
            if model.classifies
            else Guard(self._pool, model.ref, model.name, self._settings(model.ref), wanted)
            for model in models
        ]
        guard = ServerGuard(together(*judges), holds=holds)
        self._guard = lambda: guard

    def guard_by_settings(self) -> None:
        """Have the guard judge from now on that the settings name at each request."""
        self._guard = SettingsGuard(self._pool)

    async def unload(self, wish: Wish) -> None:
        """Let go of a model, after the works that wait for their turns now."""
        async with self._turns.turn(wish.client):
            self._pool.unload_after(_name(wish.model), 0)

    def held(self) -> list[Held]:
        """The models that are loaded now."""
        running = set(self._pool.names())
        return [held for name, held in list(self._held.items()) if name in running]

    def close(self) -> None:
        """End all engines; what they were asked fails."""
        self._closed = True
        self._pool.close()
        self._threads.shutdown(wait=True)

    # In the threads of works

    def _do(self, wish: Wish, do: Callable[[Desk], T], leaving: Leaving) -> T:
        began = time.monotonic()
        keep_s = self._keep_s if wish.keep_s is None else wish.keep_s
        name, model = _name(wish.model), wish.model
        with self._lent(wish) as (session, loaded):
            desk = Desk(session, loaded, leaving, time.monotonic() - began)
            self._note(model.ref)
            self._pool.unload_after(name, None if keep_s == FOR_EVER else keep_s)
            with self._lock:
                self._users[name] += 1
                self._held[name] = Held(model, loaded, FOR_EVER)
            try:
                return do(desk)
            finally:
                with self._lock:
                    self._users[name] -= 1
                    if not self._users[name]:
                        self._held[name] = Held(model, loaded, time.time() + keep_s)

    @contextmanager
    def _lent(self, wish: Wish) -> Iterator[tuple[Session, LoadedModel]]:
        """The engine of a model; where its context is shorter than is wished it is loaded once
        more, with that."""
        name, ref, wanted = _name(wish.model), wish.model.ref, wish.context or 0
        with self._pool.lend(name, ref, self._settings(ref)) as lent:
            if lent[1].context >= wanted or self._contexts.get(ref.text, 0) >= wanted:
                yield lent
                return
        longer = msgspec.structs.replace(self._settings(ref), context=wanted)
        with self._pool.lend(name, ref, longer) as lent:
            self._contexts[ref.text] = wanted  # what cannot be loaded is asked for once
            yield lent

    def _note(self, model: ModelRef) -> None:
        """Has it be known that a model is used, once in a while: a program asks again and again."""
        now = time.monotonic()
        if now - self._noted.get(model, -_NOTED_S) >= _NOTED_S:
            self._noted[model] = now
            note_use(model)

    def _settings(self, model: ModelRef) -> ModelSettings:
        """How the window loads it, with the longest context that was asked for and could be had."""
        settings, _ = load_settings(paths.settings_file())
        own = tuned(settings.loading_of(model), Tunings().of_model(model))
        own = with_draft_model(own, model, settings.extra_models)
        asked = self._contexts.get(model.text)
        return msgspec.structs.replace(own, context=asked) if asked else own


def _name(model: InstalledModel) -> str:
    """The pool's name for the engine of a model."""
    return f"server:{model.ref.text}"
