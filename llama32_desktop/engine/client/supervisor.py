"""Starts, feeds, watches and restarts the engine's process.

Everything happens in the one thread that calls `next_event`; the other methods only leave
something in its inbox. A process that dies takes nothing with it: the requests it left open
are answered with `Failed`, and the next request that needs it starts another one, with the
model that was loaded.
"""

from __future__ import annotations

import itertools
import queue
import sys
import threading
import time
from collections import deque
from collections.abc import Mapping, Sequence
from typing import Final

import msgspec

from llama32_desktop.engine.client import log_entries
from llama32_desktop.engine.client.cards import CHECK, CardCheck
from llama32_desktop.engine.client.ending import (
    KILLED,
    card_memory_ran_out,
    describe_end,
    machine_was_lost,
)
from llama32_desktop.engine.client.machines import MACHINES, KnownMachines, MachineAwayError
from llama32_desktop.engine.client.reduced_layers import ReducedLayers
from llama32_desktop.engine.protocol import (
    AnswerNow,
    Cancel,
    Count,
    Embed,
    Event,
    Failed,
    FailureKind,
    Generate,
    Load,
    Loaded,
    Preview,
    Progress,
    Request,
    Token,
    Unload,
    Unloaded,
    read_event,
)
from llama32_desktop.engine.worker.process import SWITCH
from llama32_desktop.processes.child import NICENESS_VARIABLE, command_for
from llama32_desktop.processes.framing import MessageTooLongError
from llama32_desktop.processes.piped import PipedChild
from llama32_desktop.sentences import Sentence, together

CANCEL_SECONDS: Final = 10.0
"""A process that has not answered a cancellation by then, and writes for nobody else, hangs; it is
ended."""
CLOSE_SECONDS: Final = 2.0
_OF_MODEL: Final = (Generate, Count, Preview, Embed)
"""Requests that a new process loads the model for."""
MOST_WAITING: Final = 1000
"""Events that nobody has taken yet: a process that writes more of them has to wait."""
TOO_LONG: Final = Sentence(
    "The text is far longer than any model reads, so it was not sent; nothing is lost; send the "
    "part that matters."
)


def default_command() -> list[str]:
    """How the engine's process is started, from a frozen application too."""
    return command_for(SWITCH, "llama32_desktop.engine.worker.process")


def own_error(request_id: int, error: Exception) -> Failed:
    """The answer where a bug on this side of the pipe ended a request."""
    return Failed(
        id=request_id,
        kind="internal",
        message=Sentence(
            "The app met an error of its own ({0}); the conversation and what came so far are "
            "kept; try again.",
            type(error).__name__,
        ),
    )


class _Child(PipedChild):
    """One engine process; its events go into the inbox of the supervisor."""

    def __init__(
        self, command: Sequence[str], niceness: int, inbox: _Inbox, variables: Mapping[str, str]
    ) -> None:
        super().__init__(
            command,
            variables={
                **variables,
                NICENESS_VARIABLE: str(niceness),
                "GGML_NO_BACKTRACE": "1",  # else a ggml abort starts a debugger
            },
            keeps_lines=True,
        )
        self._room = threading.Semaphore(MOST_WAITING)

        def put(event: Event | None) -> None:
            if event is not None:
                self._room.acquire()
            inbox.put((self, event))

        self.read_all(read_event, put)

    def took(self) -> None:
        """One of its events was taken out of the inbox."""
        self._room.release()

    def end(self, patience: float | None) -> int:
        self._room.release(10 * MOST_WAITING)  # what it still has said is read to its end
        return super().end(patience)

    def bury(self, patience: float) -> tuple[int, str]:
        """End a process that has ended by itself, which the log says; its code and last words."""
        code = self.end(patience)
        log_entries.note_end(code, self.last_lines)
        return code, "\n".join(self.last_lines)


class _Overdue:
    """A cancellation that should have been answered by now."""

    def __init__(self, child: _Child, request_id: int) -> None:
        self.child = child
        self.request_id = request_id


_Inbox = queue.SimpleQueue[Request | tuple[_Child, Event | None] | _Overdue | None]


class Supervisor:
    """The way into the engine, from the window, the command line and tests."""

    def __init__(
        self,
        *,
        command: Sequence[str] | None = None,
        niceness: int = 0,
        check: CardCheck = CHECK,
        machines: KnownMachines = MACHINES,
    ) -> None:
        """
        Args:
            command: Starts the engine's process; the usual one when left out.
            niceness: Added to the process's niceness. 0 where a person waits for what comes:
                beside two busy programs on two cores, 10 leaves a twentieth of the speed. What
                happens in the background takes more.
            check: Says which cards the process may use.
            machines: Says how it reaches another machine's.
        """
        self._command = list(command or default_command())
        self._niceness = niceness
        self._inbox: _Inbox = queue.SimpleQueue()
        self._ids = itertools.count(1)
        self._child: _Child | None = None
        self._open: dict[int, Request] = {}
        self._cancelled: set[int] = set()
        self._load: Load | None = None
        self._check, self._machines = check, machines
        self._machine = ""
        """The other machine whose devices the process has."""
        self._layers = ReducedLayers()
        self._ready: deque[Event] = deque()

    @property
    def child_pid(self) -> int | None:
        child = self._child
        return child.pid if child else None

    def next_id(self) -> int:
        """A number for the next request; thread-safe."""
        return next(self._ids)

    def load_before(self, request: Request) -> Load | None:
        """The load that this request is, or that a new process begins with for it.

        To be called from the thread of `next_event`.
        """
        if isinstance(request, Load):
            return request
        restores = self._child is None and isinstance(request, _OF_MODEL)
        return self._load if restores else None

    def submit(self, request: Request) -> None:
        """Queue a request; thread-safe, returns at once."""
        self._inbox.put(request)

    def wake(self) -> None:
        """Make a waiting `next_event` return `None` now; thread-safe."""
        self._inbox.put(None)

    def next_event(self, timeout: float | None = None) -> Event | None:
        """Work, and wait up to `timeout` seconds for the next event.

        To be called from one thread only. Returns `None` when the time is over or at `wake`.
        """
        deadline = None if timeout is None else time.monotonic() + timeout
        while not self._ready:
            try:
                left = None if deadline is None else max(0.0, deadline - time.monotonic())
                item = self._inbox.get(timeout=left)
            except queue.Empty:
                return None
            if item is None:
                return None
            try:
                self._handle(item)
            except Exception as error:
                self._fail(item, error)
        return self._ready.popleft()

    def close(self) -> None:
        """End the engine's process; the supervisor is of no use afterwards."""
        if self._child is not None:
            self._child.end(CLOSE_SECONDS)
            self._child = None

    def _handle(self, item: Request | tuple[_Child, Event | None] | _Overdue) -> None:
        match item:
            case (child, event):
                child.took()
                self._take(child, event)
            case _Overdue():
                self._take_overdue(item)
            case _:
                self._give(item)

    def _fail(
        self, item: Request | tuple[_Child, Event | None] | _Overdue, error: Exception
    ) -> None:
        """Answer what an error of this app's own leaves unanswered: nobody waits for ever."""
        sys.excepthook(type(error), error, error.__traceback__)
        if isinstance(item, tuple | _Overdue):
            failed = list(self._open)  # which of them it was about is not known any more
        else:
            failed = [] if isinstance(item, Cancel | AnswerNow) else [item.id]
            if item is self._load:
                self._load = None
        for number in failed:
            self._open.pop(number, None)
            self._ready.append(own_error(number, error))

    def _give(self, request: Request) -> None:
        if isinstance(request, Cancel | AnswerNow):  # words about what runs
            if self._child is not None and request.id in self._open:
                self._child.send(request)
                if isinstance(request, Cancel):
                    self._cancelled.intersection_update(self._open)
                    self._cancelled.add(request.id)
                    self._expect_end(self._child, request.id)
            return
        try:
            child = self._running_child(request)
        except MachineAwayError as error:
            kind: FailureKind = "server" if isinstance(request, Load) else "crashed"
            self._ready.append(Failed(id=request.id, kind=kind, message=str(error)))
            return
        except OSError as error:
            log_entries.note_failure(error, "starting the engine")
            self._ready.append(
                Failed(
                    id=request.id,
                    kind="crashed",
                    message=Sentence(
                        "The model's engine could not be started ({0}); nothing is lost; try "
                        "again or install the application anew.",
                        error.strerror or type(error).__name__,
                    ),
                )
            )
            return
        if isinstance(request, Load):
            self._load = request
            request = self._layers.limited(request)
        elif isinstance(request, Unload):
            self._load = None
            self._layers.note_end()
        self._open[request.id] = request
        try:
            child.send(request)
        except MessageTooLongError:
            del self._open[request.id]
            self._ready.append(Failed(id=request.id, kind="context_full", message=TOO_LONG))

    def _expect_end(self, child: _Child, request_id: int) -> None:
        timer = threading.Timer(CANCEL_SECONDS, self._inbox.put, [_Overdue(child, request_id)])
        timer.daemon = True
        timer.start()

    def _take_overdue(self, item: _Overdue) -> None:
        """End a process that hangs; one that works for others answers when it comes to it."""
        if item.child is not self._child or item.request_id not in self._open:
            return
        kept = self._open.keys() - self._cancelled
        if any(isinstance(self._open[number], Generate) for number in kept):
            self._expect_end(item.child, item.request_id)
            return
        log_entries.note_hanging()
        item.child.kill()

    def _running_child(self, request: Request) -> _Child:
        """The process, or one that is started for a request.

        Raises:
            OSError: it could not be started.
            MachineAwayError: the machine that it needs cannot be reached.
        """
        restores = isinstance(request, _OF_MODEL)
        load = request if isinstance(request, Load) else self._load if restores else None
        machine = load.settings.machine if load else ""
        if self._child is not None and isinstance(request, Load) and machine != self._machine:
            self._let_go(self._child)  # a process has the devices that it was started with
        if self._child is None:
            reached = self._machines.reach(machine)
            variables = {**self._check.cards().variables, **reached}
            self._child = _Child(self._command, self._niceness, self._inbox, variables)
            self._machine = machine
            if restores and self._load is not None:
                self._open[self._load.id] = self._load
                self._child.send(self._layers.limited(self._load))
        return self._child

    def _let_go(self, child: _Child) -> None:
        """End a process that is to do nothing any more."""
        self._child = None
        child.end(CLOSE_SECONDS)
        self._fail_open(
            Sentence("The model's engine was started anew, so this was not done; try again.")
        )

    def _fail_open(self, message: str) -> None:
        """Say of all that was asked that it ended with the process."""
        for number in self._open:
            self._ready.append(Failed(id=number, kind="crashed", message=message))
        self._open.clear()

    def _take(self, child: _Child, event: Event | None) -> None:
        if child is not self._child:
            return  # late news of a process that is gone
        if event is None:
            self._bury(child)
            return
        log_entries.note_event(event)
        if isinstance(event, Unloaded) and self._machine:
            self._open.pop(event.id, None)
            self._let_go(child)  # so that the machine is free for others
        elif isinstance(event, Loaded):
            event = self._remarked(event)
        elif isinstance(event, Failed):
            event = self._relieved(child, event)
        if not isinstance(event, Token | Progress):
            self._open.pop(event.id, None)
            if isinstance(event, Failed) and self._load and event.id == self._load.id:
                self._load = None
                self._layers.note_end()
        self._ready.append(event)

    def _remarked(self, event: Loaded) -> Loaded:
        """The event with what is to be said of the cards."""
        self._layers.note_loaded(event.model)
        remarks = [each for each in (self._check.cards().remark, event.model.remark) if each]
        if not remarks:
            return event
        model = msgspec.structs.replace(event.model, remark=together(remarks))
        return msgspec.structs.replace(event, model=model)

    def _relieved(self, child: _Child, event: Failed) -> Failed:
        """The event; where a card has no room for what a person asked, a process that begins
        anew gives it less."""
        asked = isinstance(self._open.get(event.id), Generate | Embed)
        if not asked or event.kind != "out_of_memory" or event.of_computer or self._layers.chosen:
            return event
        then = self._layers.fewer()
        if then is None:
            return event
        self._child = None
        self._layers.note_end()
        child.end(CLOSE_SECONDS)
        message = Sentence(
            "The graphics card's memory ran out before this was finished; the conversation and "
            "what came so far are kept: {0}.",
            then,
        )
        del self._open[event.id]
        self._fail_open(message)  # those that ran beside it
        return msgspec.structs.replace(event, kind="crashed", message=message)

    def _bury(self, child: _Child) -> None:
        self._child = None
        code, words = child.bury(CLOSE_SECONDS)
        then = None
        lost = self._machine if machine_was_lost(words) else ""
        if card_memory_ran_out(words):
            then = self._layers.fewer()
        elif not lost and self._layers.is_loading and code != KILLED and self._check.cards().names:
            then = self._layers.fewer()  # the driver's fault, most likely
        self._layers.note_end()
        self._fail_open(describe_end(code, words, then, lost))
