"""The engine's process: takes requests from its standard input, answers on its output.

Requests run one after the other in the main thread. A second thread reads the pipe all the
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
    Called,
    Cancel,
    Count,
    Counted,
    DescribeDevices,
    Devices,
    Done,
    Embed,
    Embedded,
    Event,
    Failed,
    Generate,
    Kind,
    Load,
    Loaded,
    Prepare,
    Prepared,
    Preview,
    Previewed,
    Progress,
    Request,
    Token,
    Tune,
    Tuned,
    Unload,
    Unloaded,
    read_request,
)
from llama32_desktop.engine.worker.backend import Answer, Backend, CancelFlag, EngineError
from llama32_desktop.engine.worker.calls.emitting import Emitting
from llama32_desktop.processes.child import niceness_as_told, take_pipes
from llama32_desktop.processes.fault_lines import fault_lines
from llama32_desktop.processes.framing import TooManyValuesError, read_body, write_message
from llama32_desktop.processes.one_line import one_line
from llama32_desktop.sentences import Sentence

SWITCH: str = "--engine-process"
"""The argument that makes the frozen application this process."""
EMPTY: Final = Sentence(
    "The model wrote nothing; ask in other words, and if that happens again its file is damaged "
    "or does not fit this app: download it again or choose another model."
)
ONLY_THOUGHT: Final = Sentence(
    "The model only thought and wrote no answer; ask again, or choose that it does not think."
)
CUT_THOUGHT: Final = Sentence(
    "The model was still thinking when its answer reached its limit, so it wrote none; allow "
    "longer answers, or limit its thinking."
)
IDLE_S: Final = 2.0
"""Where no request came for so long, the engine does what can wait."""
_TOKENS_OF_NOTHING: Final = 16
"""As many may well be blanks before the text, which a short limit cut off."""


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
        self._current: int | None = None
        self._waiting: set[int] = set()
        self._cancelled: set[int] = set()
        self._rests = False
        self._backend: Backend | None = None

    def run(self) -> None:
        """Serve until the other side closes; never returns."""
        threading.Thread(target=self._read, name="requests", daemon=True).start()
        threading.Thread(target=self._write, name="events", daemon=True).start()
        while True:
            request = self._next()
            with self._lock:
                self._waiting.discard(request.id)
                self._current = request.id
                self._flag.clear()
                if request.id in self._cancelled:
                    self._cancelled.discard(request.id)
                    self._flag.set()
            try:
                self._serve(request)
            except EngineError as error:
                self._send(Failed(id=request.id, kind=error.kind, message=one_line(str(error))))
            except MemoryError:
                self._send(
                    Failed(
                        id=request.id,
                        kind="out_of_memory",
                        of_computer=True,
                        message=Sentence(
                            "Memory ran out, so this was not finished; what came so far is kept; "
                            "close other programs or choose a smaller model or context."
                        ),
                    )
                )
            except Exception as error:
                self._send(_own_error(request.id, error))
            with self._lock:
                self._current = None

    def _next(self) -> Request:
        """Wait for a request; where none comes for a while, the engine does what can wait."""
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
            if request_id == self._current:
                self._flag.set()
            elif request_id in self._waiting:
                self._cancelled.add(request_id)

    def _hurry(self, request_id: int) -> None:
        with self._lock:
            if request_id == self._current:
                self._flag.hurried = True

    def _write(self) -> None:
        with _ending_the_process():  # the window is gone, or waits for what will never come
            while True:
                event = self._outbox.get()
                try:
                    write_message(self._events, event)
                except OSError:
                    raise
                except Exception as error:
                    write_message(self._events, _own_error(event.id, error))

    def _send(self, event: Event) -> None:
        self._outbox.put(event)

    def _engine(self) -> Backend:
        if self._backend is None:
            # Here and not at the top: the import takes a quarter of a second.
            from llama32_desktop.engine.worker.engines import Engines

            self._backend = Engines()
            gc.freeze()  # what the imports left is never garbage: keep collections short
        return self._backend

    def _serve(self, request: Request) -> None:
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
            case Generate(messages=messages, sampling=sampling, keep=keep, raw=raw):
                written = False

                def emit(text: str, kind: Kind) -> None:
                    nonlocal written
                    if kind == "text":
                        written = written or not text.isspace()
                    elif kind == "moved":
                        written = False
                    self._send(Token(id=number, text=text, kind=kind))

                def call(name: str, arguments: str) -> None:
                    nonlocal written
                    written = True
                    self._send(Called(id=number, name=name, arguments=arguments))

                emitting = Emitting(request.tools, emit, call)
                answer = self._engine().generate(
                    messages,
                    sampling,
                    emit=emitting.emit,
                    progress=lambda stage, f: self._send(
                        Progress(id=number, stage=stage, fraction=f)
                    ),
                    cancel=self._flag,
                    keep=keep,
                    raw=raw,
                    tools=request.tools,
                    likeliest=request.likeliest,
                )
                if answer.finish_reason != "cancelled":  # what is held back may be half a call
                    emitting.finish()
                if not (written or request.may_be_empty):
                    _check_empty(request, answer)
                self._send(
                    Done(
                        id=number,
                        finish_reason=answer.finish_reason,
                        timings=answer.timings,
                        seed=answer.seed,
                        given=answer.given,
                        probabilities=answer.probabilities,
                        drawn=answer.drawn,
                    )
                )
            case Count(messages=messages, tools=tools):
                size = self._engine().count(messages, tools=tools)
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


def _check_empty(request: Generate, answer: Answer) -> None:
    """Say why an answer without any text is a fault, where it is one.

    Raises:
        EngineError: kind `empty`.
    """
    if answer.timings.thought_tokens and answer.finish_reason != "cancelled":
        raise EngineError(
            "empty", CUT_THOUGHT if answer.finish_reason == "length" else ONLY_THOUGHT
        )
    if _should_write(request, answer):
        raise EngineError("empty", EMPTY)


def _should_write(request: Generate, answer: Answer) -> bool:
    """Whether an answer without any text is a fault.

    It is none where it was ended early, where what it goes on with was complete, or where a
    grammar or the person's words to stop at allow it.
    """
    goes_on = bool(request.messages) and request.messages[-1].role == "assistant"
    if goes_on or request.sampling.grammar or request.sampling.stop:
        return False
    if answer.finish_reason == "length":
        return answer.timings.completion_tokens >= _TOKENS_OF_NOTHING
    return answer.finish_reason == "stop"


def _own_error(request_id: int, error: Exception) -> Failed:
    """The answer where a bug ended a request; the other side writes it into the log."""
    return Failed(
        id=request_id,
        kind="internal",
        message=Sentence(
            "The engine met an error of its own ({0}); what came so far is kept; send again.",
            type(error).__name__,
        ),
        fault=tuple(fault_lines(error)),
    )


def main() -> None:
    """Serve on this process's standard input and output; never returns."""
    EngineProcess(*take_pipes(niceness_as_told())).run()


if __name__ == "__main__":
    main()
