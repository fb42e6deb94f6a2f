"""The engine's process: takes requests from its standard input, answers on its output.

Requests run one after the other in the main thread, and answers that may be written beside others
in one batch with those. A second thread reads the pipe all the
time, so that a `Cancel` overtakes, the other side never waits for a full pipe, and the end of
the window's process ends this one at once, whatever it is doing. A third thread writes the
events: a write wakes the other process, which may take this core at once, and the decode loop
would wait for it.
"""

from __future__ import annotations

import gc
import os
import queue
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import IO, Final

import msgspec

from llama32_desktop.engine.protocol import (
    AnswerNow,
    Cancel,
    Count,
    Counted,
    DescribeDevices,
    Devices,
    Embed,
    Embedded,
    Event,
    Failed,
    Generate,
    Load,
    Loaded,
    Prepare,
    Prepared,
    Preview,
    Previewed,
    Progress,
    Request,
    Tune,
    Tuned,
    Unload,
    Unloaded,
    read_request,
)
from llama32_desktop.engine.worker.backend import Backend, CancelFlag, EngineError, Job, nobody
from llama32_desktop.engine.worker.thread_waits import limit_waits
from llama32_desktop.engine.worker.writing import Writing, failure, own_error
from llama32_desktop.processes.child import niceness_as_told, take_pipes
from llama32_desktop.processes.framing import (
    TooManyValuesError,
    packed,
    read_body,
    write_packed,
)
from llama32_desktop.sentences import Sentence

SWITCH: str = "--engine-process"
"""The argument that makes the frozen application this process."""
IDLE_S: Final = 2.0
"""Where no request came for so long, the engine does what can wait."""
_TOGETHER: Final = 64 * 1024
"""Bytes of events that are written at once: each write wakes the other process."""


class _Numbered(msgspec.Struct):
    """What every request has, whatever else it is."""

    id: int


@contextmanager
def _ending_the_process() -> Iterator[None]:
    """End this process behind a thread's work: quietly where the other side is gone, and with the
    fault where it is a fault."""
    code = 0
    try:
        yield
    except OSError:
        pass
    except BaseException as error:
        code = 1
        sys.excepthook(type(error), error, error.__traceback__)
    finally:
        os._exit(code)


class EngineProcess:
    """Runs requests on a backend and writes their events."""

    def __init__(self, requests: IO[bytes], events: IO[bytes]) -> None:
        self._requests = requests
        self._events = events
        self._queue: queue.SimpleQueue[Request] = queue.SimpleQueue()
        self._outbox: queue.SimpleQueue[Event] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._flag = CancelFlag()
        """What native code reads, from the load on."""
        self._running: dict[int, CancelFlag] = {}
        """Requests that run, each with the flag that ends it."""
        self._waiting: set[int] = set()
        self._cancelled: set[int] = set()
        self._first: Request | None = None
        """The next one, where it was taken out of the queue and may not begin yet."""
        self._rests = False
        self._backend: Backend | None = None

    def run(self) -> None:
        """Serve until the other side closes; never returns."""
        threading.Thread(target=self._read, name="requests", daemon=True).start()
        threading.Thread(target=self._write, name="events", daemon=True).start()
        while True:
            request = self._next()
            self._answer(request)

    def _answer(self, request: Request) -> None:
        flag = self._begin(request)
        try:
            self._serve(request, flag)
        except Exception as error:
            self._send(failure(request.id, error))
        self._over(request.id)

    def _begin(self, request: Request) -> CancelFlag:
        """Count a request among those that run; the flag that is set to end it."""
        flag = CancelFlag() if isinstance(request, Generate | Count) else self._flag
        with self._lock:
            self._waiting.discard(request.id)
            self._flag.clear()
            self._running[request.id] = flag
            if request.id in self._cancelled:
                self._cancelled.discard(request.id)
                self._end(request.id)
        return flag

    def _over(self, request_id: int) -> None:
        with self._lock:
            self._running.pop(request_id, None)

    def _joining(self) -> Job | None:
        """The next request, where it may run beside those that do; nothing overtakes another.

        What is only counted is counted between two tokens: that takes nothing of the context.
        """
        while self._first is None and not self._queue.empty():
            request = self._queue.get()
            if isinstance(request, Count):
                self._answer(request)
            elif isinstance(request, Generate) and request.together and request.adapters is None:
                return Writing(request, self._send, self._over).job(self._begin(request))
            else:
                self._first = request
        return None

    def _next(self) -> Request:
        """Wait for a request; where none comes for a while, the engine does what can wait."""
        if self._first is not None:
            request, self._first = self._first, None
            return request
        with suppress(queue.Empty):
            return self._queue.get(timeout=IDLE_S)
        with self._lock:
            self._flag.clear()
            self._rests = self._backend is not None and not self._waiting
        if self._rests and self._backend is not None:
            with suppress(EngineError, MemoryError):
                self._backend.rest(self._flag)
            with self._lock:
                self._rests = False
        return self._queue.get()

    def _read(self) -> None:
        with _ending_the_process():  # the window is gone: nobody waits for what runs here
            while (body := read_body(self._requests)) is not None:
                try:
                    request = read_request.decoded(body)
                except ValueError as error:
                    self._refuse(body, error)
                    continue
                if isinstance(request, Cancel):
                    self._cancel(request.id)
                    continue
                if isinstance(request, AnswerNow):
                    self._hurry(request.id)
                    continue
                with self._lock:
                    self._waiting.add(request.id)
                    if self._rests:
                        self._flag.set()
                self._queue.put(request)

    def _refuse(self, body: bytes, error: ValueError) -> None:
        """Answer a request that this side does not take: a setting out of its range, mostly."""
        number = msgspec.msgpack.decode(body, type=_Numbered).id
        message = Sentence(
            "The engine cannot do what it was asked ({0}); put the model's settings back to their "
            "defaults and try again.",
            error,
        )
        if isinstance(error, TooManyValuesError):
            message = Sentence(
                "This is in more parts than the engine takes at once, so nothing was done with it; "
                "send less of it, or begin a new conversation."
            )
        self._send(Failed(id=number, kind="internal", message=message))

    def _cancel(self, request_id: int) -> None:
        with self._lock:
            if request_id in self._running:
                self._end(request_id)
            elif request_id in self._waiting:
                self._cancelled.add(request_id)

    def _end(self, request_id: int) -> None:
        """Set a request's flag, and where nothing else runs the one that native code sees."""
        self._running[request_id].set()
        if all(flag.is_set() for flag in self._running.values()):
            self._flag.set()

    def _hurry(self, request_id: int) -> None:
        with self._lock:
            if request_id in self._running:
                self._running[request_id].hurried = True

    def _write(self) -> None:
        with _ending_the_process():  # the window is gone, or waits for what will never come
            while True:
                data = _packed(self._outbox.get())
                # Pieces of answers that are written side by side come together.
                while len(data) < _TOGETHER and not self._outbox.empty():
                    data += _packed(self._outbox.get())
                write_packed(self._events, data)

    def _send(self, event: Event) -> None:
        self._outbox.put(event)

    def _engine(self) -> Backend:
        if self._backend is None:
            # Here and not at the top: the import takes a quarter of a second.
            from llama32_desktop.engine.worker.engines import Engines

            self._backend = Engines()
            gc.freeze()  # what the imports left is never garbage: keep collections short
        return self._backend

    def _serve(self, request: Request, flag: CancelFlag) -> None:
        number = request.id
        match request:
            case DescribeDevices():
                self._send(Devices(id=number, devices=self._engine().devices()))
            case Load(model=named, settings=settings, cache=cache):
                model = self._engine().load(
                    named.path,
                    settings,
                    cache=cache,
                    progress=lambda f: self._send(Progress(id=number, stage="load", fraction=f)),
                    cancel=self._flag,
                )
                self._send(Loaded(id=number, model=model))
            case Unload():
                self._engine().unload()
                self._send(Unloaded(id=number))
            case Generate():
                writing = Writing(request, self._send, self._over)
                joins = self._joining if request.together and request.adapters is None else nobody
                self._engine().write(writing.job(flag), joins)
            case Count(messages=messages, tools=tools):
                size = self._engine().count(messages, tools=tools, cancel=flag)
                self._send(
                    Counted(
                        id=number,
                        tokens=size.tokens,
                        context=size.context,
                        per_message=size.per_message,
                    )
                )
            case Prepare(messages=messages, thinking=thinking):
                read = self._engine().prepare(messages, thinking)
                self._send(Prepared(id=number, tokens=read))
            case Preview(messages=messages, template=template, own_template=own):
                shown = self._engine().preview(messages, template, own)
                self._send(
                    Previewed(
                        id=number, template=shown.template, source=shown.source, text=shown.text
                    )
                )
            case Embed(texts=texts, whole=whole):
                made = self._engine().embed(texts, cancel=self._flag, whole=whole)
                self._send(Embedded(id=number, vectors=made.vectors, tokens=made.tokens))
            case Tune(model=named):
                tuning = self._engine().tune(
                    named.path,
                    progress=lambda f: self._send(Progress(id=number, stage="tune", fraction=f)),
                    cancel=self._flag,
                )
                self._send(Tuned(id=number, tuning=tuning))
            case Cancel() | AnswerNow():
                raise AssertionError("these are taken by the reading thread")


def _packed(event: Event) -> bytes:
    """An event as it goes out; where it cannot, what says so."""
    try:
        return packed(event)
    except Exception as error:
        return packed(own_error(event.id, error))


def main() -> None:
    """Serve on this process's standard input and output; never returns."""
    requests, events = take_pipes(niceness_as_told())
    limit_waits()
    EngineProcess(requests, events).run()


if __name__ == "__main__":
    main()
