"""The window's side: what the server asks of models, asked of the window's engines."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any, Final, NamedTuple

import msgspec

from llama32_desktop import log
from llama32_desktop.engine.client.client import CHANGED, EngineClient
from llama32_desktop.engine.client.handle import EngineFailedError, Handle, Preemption, Priority
from llama32_desktop.engine.client.pool import EnginePool
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.engine.protocol import (
    Cancel,
    Count,
    Counted,
    Done,
    Embed,
    Embedded,
    Event,
    Failed,
    Generate,
    Load,
    Loaded,
    LoadedModel,
    ModelSettings,
    Request,
    Unload,
    Unloaded,
)
from llama32_desktop.sentences import Sentence
from llama32_desktop.server.window.frames import Asked, Heard, Released

_CLOSINGS: Final[dict[type[Any], type[Any]]] = {Generate: Done, Count: Counted, Embed: Embedded}


_Key = tuple[int, int]
"""Of a request: its engine and its number."""


class _Wanted(NamedTuple):
    ref: ModelRef
    settings: ModelSettings


class Relay:
    """Answers one server, which says what it asks for at once.

    A model that the window has loaded is asked there; any other gets an engine of the pool's. So
    there is never a second copy of one, and one account has what all hold.

    Args:
        say: Tells the server, from any thread.
        works: Told whether a model is being asked for a program, in a thread of the relay's.
    """

    def __init__(
        self,
        pool: EnginePool,
        say: Callable[[Heard], None],
        works: Callable[[bool], None] = lambda working: None,
    ) -> None:
        self._pool = pool
        self._say = say
        self._works = works
        self._wanted: dict[int, _Wanted] = {}
        self._lock = threading.Lock()
        self._cancelled: set[_Key] = set()
        self._waiting: set[_Key] = set()
        self._handles: dict[_Key, Handle[Any]] = {}
        self._closed = False

    def take(self, frame: Asked | Released) -> None:
        """What the server asks; returns at once."""
        if isinstance(frame, Released):
            wanted = self._wanted.pop(frame.engine, None)
            if wanted is not None and not self._is_wanted(wanted.ref):
                self._pool.end(_name(wanted.ref))
        elif isinstance(frame.request, Cancel):
            self._cancel((frame.engine, frame.request.id))
        else:
            with self._lock:
                if self._closed:
                    return
                self._waiting.add((frame.engine, frame.request.id))
                if len(self._waiting) == 1:
                    self._works(True)
            threading.Thread(target=self._work, args=(frame,), name="relay", daemon=True).start()

    def close(self) -> None:
        """End what is asked, and the engines that are the server's alone; does not wait."""
        with self._lock:
            self._closed = True
            handles = list(self._handles.values())
        for handle in handles:
            handle.cancel()
        for wanted in list(self._wanted.values()):
            self._pool.end(_name(wanted.ref))

    def _cancel(self, key: _Key) -> None:
        with self._lock:
            running = self._handles.get(key)
            if running is None:
                if key in self._waiting:
                    self._cancelled.add(key)
                return
        running.cancel()

    # A thread for each request

    def _work(self, asked: Asked) -> None:
        key = (asked.engine, asked.request.id)
        try:
            self._answer(key, asked.engine, asked.request)
        except EngineFailedError as error:
            self._tell(asked, Failed(id=0, kind=error.kind, message=str(error)))
        except Exception as error:
            log.note(error, "answering a program by the window's engine")
            message = Sentence(
                "The app met an error of its own ({0}), so this was not answered.",
                type(error).__name__,
            )
            self._tell(asked, Failed(id=0, kind="internal", message=message))
        finally:
            with self._lock:
                self._handles.pop(key, None)
                self._waiting.discard(key)
                self._cancelled.discard(key)
                if not self._waiting:
                    self._works(False)

    def _answer(self, key: _Key, engine: int, request: Request) -> None:
        asked = Asked(engine, request)
        if isinstance(request, Load):
            self._wanted[engine] = wanted = _Wanted(request.model, request.settings)
            with self._lent(wanted) as (_, model):
                self._tell(asked, Loaded(id=0, model=model))
            return
        if isinstance(request, Unload):
            self._tell(asked, Unloaded(id=0))
            return
        wanted = self._wanted[engine]
        while True:  # the person may choose another model at any moment
            with self._lent(wanted) as (client, _):
                try:
                    self._ask(key, asked, client, wanted.ref)
                except _ChangedError:
                    continue
                return

    def _ask(self, key: _Key, asked: Asked, client: EngineClient, ref: ModelRef) -> None:
        """Ask an engine, and hand on all that it says.

        Raises:
            _ChangedError: it has another model now, and was not asked.
        """
        changed = False

        def hear(event: Event) -> None:
            nonlocal changed
            if isinstance(event, Failed) and event.message == CHANGED:
                changed = True
            else:
                self._tell(asked, event)

        handle = client.submit(
            msgspec.structs.replace(asked.request, id=client.next_id()),
            _CLOSINGS[type(asked.request)],
            listener=hear,
            priority=Priority.PROGRAM,
            preemption=_preemption(asked.request),
            model=ref,
        )
        with self._lock:
            self._handles[key] = handle
            cancelled = key in self._cancelled or self._closed
        if cancelled:
            handle.cancel()
        with suppress(EngineFailedError):
            handle.result()
        with self._lock:
            del self._handles[key]
        if changed:
            raise _ChangedError

    @contextmanager
    def _lent(self, wanted: _Wanted) -> Iterator[tuple[EngineClient, LoadedModel]]:
        """The window's engine where it has the model, else one beside it."""
        name = _name(wanted.ref)
        shared = self._pool.with_model(wanted.ref)
        if shared is not None:
            self._pool.end(name, if_unused=True)  # no second copy of it
            yield shared
            return
        try:
            with self._pool.lend(name, wanted.ref, wanted.settings) as (session, model):
                self._pool.unload_after(name, None)  # the server says when
                yield session.client, model
        finally:
            if self._closed or not self._is_wanted(wanted.ref):  # that was said before it was there
                self._pool.end(name, if_unused=True)

    def _is_wanted(self, ref: ModelRef) -> bool:
        return any(wanted.ref == ref for wanted in list(self._wanted.values()))

    def _tell(self, asked: Asked, event: Event) -> None:
        own = msgspec.structs.replace(event, id=asked.request.id)
        self._say(Heard(asked.engine, own))


class _ChangedError(Exception):
    """The window has another model now."""


def _preemption(request: Request) -> Preemption:
    """What becomes of it when the person asks: what was said of an answer is out already, so that
    the server goes on with it afterwards."""
    return "end" if isinstance(request, Generate) else "restart"


def _name(ref: ModelRef) -> str:
    """The pool's name for the engine of a model that the window has not loaded."""
    return f"server:{ref.text}"
