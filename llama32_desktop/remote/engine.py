"""Answers the engine's requests by asking servers; in a thread of its own, with one event loop.

Nothing is asked when a model is chosen: what it can do was told when its server was added. The
first words go out with a request that names the model (`Generate.leaves_for`), and no other does.
"""

from __future__ import annotations

import asyncio
import sys
import threading
from collections.abc import Awaitable, Callable
from typing import Final

from llama32_desktop.documents.chunks import high_estimate
from llama32_desktop.engine.client.supervisor import own_error
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.engine.protocol import (
    Count,
    Counted,
    Event,
    Failed,
    Generate,
    Load,
    Loaded,
    LoadedModel,
    Prepare,
    Prepared,
    Request,
    Unload,
    Unloaded,
)
from llama32_desktop.remote.asking import Asker, Limits
from llama32_desktop.remote.generation import UNABLE, Answer, Chosen
from llama32_desktop.remote.loaded import described
from llama32_desktop.remote.problems import RemoteError
from llama32_desktop.remote.server import Server
from llama32_desktop.sentences import Sentence

_PER_TURN: Final = 6
"""Tokens that a template takes for a turn, about."""
_PER_PICTURE: Final = 1600
"""Tokens of a picture, about: models differ widely."""

Find = Callable[[str], Server | None]
KeyOf = Callable[[Server], str]
Pause = Callable[[float], Awaitable[object]]


class RemoteEngine:
    """Asks servers; thread-safe, and every method returns at once.

    Args:
        find: Gives the server of a name; called in this engine's thread, as `key_of`.
        key_of: Gives its key, or an empty text.
        post: Takes every event; called in this engine's thread.
        limits: For what comes back.
        pause: Waits for so many seconds before a server is asked again.
    """

    def __init__(
        self,
        find: Find,
        key_of: KeyOf,
        post: Callable[[Event], None],
        *,
        limits: Limits | None = None,
        pause: Pause = asyncio.sleep,
    ) -> None:
        self._find = find
        self._key_of = key_of
        self._post = post
        self._pause = pause
        self._lock = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._asker = Asker(limits)
        self._tasks: dict[int, asyncio.Task[Event]] = {}
        self._open: set[int] = set()
        self._chosen: Chosen | None = None
        self._refused: dict[ModelRef, dict[str, str]] = {}
        """Fields that a model's server did not know, and under which name it wants them."""

    def answers(self, request_id: int) -> bool:
        """Whether it works on a request of this number."""
        with self._lock:
            return request_id in self._open

    def submit(self, request: Request) -> None:
        """Begin to answer a request."""
        with self._lock:
            self._open.add(request.id)
        self._running().call_soon_threadsafe(self._begin, request)

    def cancel(self, request_id: int) -> None:
        """End a request early: its connection is closed, and its closing event still comes."""
        with self._lock:
            loop = self._loop
        if loop is not None:
            loop.call_soon_threadsafe(self._cancel, request_id)

    def close(self) -> None:
        """Close all connections and end the thread; waits a moment for both."""
        with self._lock:
            loop, thread, self._loop = self._loop, self._thread, None
        if loop is not None and thread is not None:
            loop.call_soon_threadsafe(loop.stop)
            thread.join(2.0)

    # The thread

    def _running(self) -> asyncio.AbstractEventLoop:
        with self._lock:
            if self._loop is None:
                self._loop = asyncio.new_event_loop()
                self._thread = threading.Thread(
                    target=self._run, args=(self._loop,), name="remote-engine", daemon=True
                )
                self._thread.start()
            return self._loop

    def _run(self, loop: asyncio.AbstractEventLoop) -> None:
        asyncio.set_event_loop(loop)
        try:
            loop.run_forever()
            loop.run_until_complete(self._end())
        finally:
            loop.close()

    def _begin(self, request: Request) -> None:
        task = asyncio.get_running_loop().create_task(self._answered(request))
        self._tasks[request.id] = task
        task.add_done_callback(lambda done: self._close(request.id, done))

    def _cancel(self, request_id: int) -> None:
        if task := self._tasks.get(request_id):
            task.cancel()

    def _close(self, request_id: int, task: asyncio.Task[Event]) -> None:
        """Hand on the one closing event, also of what was cancelled before it began."""
        del self._tasks[request_id]
        with self._lock:
            self._open.discard(request_id)
        stopped = Failed(id=request_id, kind="cancelled", message=_STOPPED)
        self._post(stopped if task.cancelled() else task.result())

    async def _end(self) -> None:
        for task in list(self._tasks.values()):
            task.cancel()
        await asyncio.gather(*self._tasks.values(), return_exceptions=True)
        await self._asker.close()

    async def _answered(self, request: Request) -> Event:
        try:
            return await self._closing(request)
        except RemoteError as error:
            return Failed(id=request.id, kind=error.kind, message=str(error))
        except Exception as error:
            sys.excepthook(type(error), error, error.__traceback__)
            return own_error(request.id, error)

    async def _closing(self, request: Request) -> Event:
        match request:
            case Load():
                return Loaded(id=request.id, model=await self._load(request))
            case Unload():
                self._chosen = None
                return Unloaded(id=request.id)
            case Count():
                return _counted(request, self._now())
            case Prepare():
                return Prepared(id=request.id, tokens=0)  # it would be sent before anybody sends it
            case Generate():
                return await Answer(self._now(), request, self._post).closing()
        raise RemoteError(UNABLE, kind="unsupported")

    async def _load(self, request: Load) -> LoadedModel:
        self._chosen = None
        ref = request.model
        server = await asyncio.to_thread(self._find, ref.server)
        if server is None:
            raise RemoteError(
                Sentence(
                    "There is no server “{0}” in the settings any more, so “{1}” cannot be used: "
                    "add it again, or choose another model.",
                    ref.server,
                    ref.name,
                ),
                kind="missing_file",
            )
        model = described(server, ref, request.settings)
        refused = self._refused.setdefault(ref, {})
        self._chosen = Chosen(server, model, self._asker, self._key_of, self._pause, refused)
        return model

    def _now(self) -> Chosen:
        if self._chosen is None:
            raise RemoteError(_NOT_CHOSEN, kind="internal")
        return self._chosen


def _counted(request: Count, chosen: Chosen) -> Counted:
    """An estimate, rather too high: asking a server would send what is only being written."""
    each = tuple(
        high_estimate(message.content) + _PER_TURN + _PER_PICTURE * len(message.images)
        for message in request.messages
    )
    context = chosen.model.context
    return Counted(id=request.id, tokens=sum(each) + _PER_TURN, context=context, per_message=each)


_STOPPED: Final = Sentence("It was stopped before the server answered.")
_NOT_CHOSEN: Final = Sentence("No model at another address is chosen, so nothing was sent there.")
