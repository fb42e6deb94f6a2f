"""One owner of an engine: every request gets a handle, and the most urgent goes first.

One request is in the engine's process, or several answers that may be written together; the others
wait here. A request of higher priority ends those that may be ended, or puts them back to begin
again later, which costs little: the KV cache has most of what they had read.

Listeners are called in the client's thread, in which nothing may wait for a result.
"""

from __future__ import annotations

import queue
import sys
import threading
from collections.abc import Callable, Sequence
from time import monotonic
from typing import Any, Final, Literal

import msgspec

from llama32_desktop.engine.adapters import Adapters
from llama32_desktop.engine.client.handle import Closing, Handle, Preemption, Priority
from llama32_desktop.engine.client.loads import Loads, LoadWatcher, guarded
from llama32_desktop.engine.client.supervisor import Supervisor, own_error
from llama32_desktop.engine.client.turns import Turn, Turns, was_cancelled
from llama32_desktop.engine.client.way import Way
from llama32_desktop.engine.gathered_text import GatheredText
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.engine.protocol import (
    AnswerNow,
    Called,
    Cancel,
    ChatMessage,
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
    ImageCacheSettings,
    Load,
    Loaded,
    ModelSettings,
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
)
from llama32_desktop.engine.sampling import Sampling, Thinking
from llama32_desktop.engine.templates import TemplateChoice
from llama32_desktop.engine.tools import NO_TOOLS, Toolset
from llama32_desktop.sentences import Sentence
from llama32_desktop.threads import LaterThread

CHANGED: Final = Sentence(
    "Another model was loaded meanwhile, so this one was not asked; ask again."
)

Listener = Callable[[Event], None]
_Wish = Literal["submit", "cancel", "answer"]


class EngineClient:
    """The way to one engine, for any number of users and threads.

    Args:
        supervisor: The way to the engine, owned by the client from now on; without, to one of
            this machine.
        gather_s: Text of an answer is handed on at most once in so many seconds.
    """

    def __init__(self, supervisor: Way | None = None, *, gather_s: float = 0.0) -> None:
        self._supervisor: Way = supervisor or Supervisor()
        self._inbox: queue.SimpleQueue[tuple[Handle[Any], _Wish]] = queue.SimpleQueue()
        self._turns, self._gather_s = Turns(), gather_s
        self._together = 1
        """Answers that the loaded model writes at once."""
        self._ending = self._over = False
        self._lock = threading.Lock()
        self._thread: LaterThread | None = None
        self._loads = Loads(self._supervisor)
        self._unused_since: float | None = monotonic()
        self._model: ModelRef | None = None
        """The one that is loaded, as far as its events say."""

    # Requests; thread-safe

    def submit(
        self,
        request: Request,
        closing: type[Closing],
        *,
        listener: Listener | None = None,
        on_restart: Callable[[], None] | None = None,
        priority: Priority = Priority.PERSON,
        preemption: Preemption = "none",
        model: ModelRef | None = None,
    ) -> Handle[Closing]:
        """Queue a request behind those of its priority; returns at once.

        Args:
            closing: The type of the event that ends it well.
            listener: Sees every event of it, the closing one too, in the client's thread.
            on_restart: Told, in the client's thread, that it begins again: what came is void.
            model: Where another is loaded when its turn comes, it fails with `CHANGED`.
        """
        handle = Handle(
            self.cancel,
            self.answer_now,
            request,
            closing,
            listener,
            on_restart,
            priority,
            preemption,
            model,
        )
        with self._lock:
            over = self._over
            # Before the client's thread takes it: nobody is to find it unused meanwhile.
            self._unused_since = None
            self._inbox.put((handle, "submit"))
        if over:
            self._drain()
        self._supervisor.wake()
        return handle

    def next_id(self) -> int:
        """A number for the next request."""
        return self._supervisor.next_id()

    def cancel(self, handle: Handle[Any]) -> None:
        """See `Handle.cancel`."""
        self._inbox.put((handle, "cancel"))
        self._supervisor.wake()

    def answer_now(self, handle: Handle[Any]) -> None:
        """See `Handle.answer_now`."""
        self._inbox.put((handle, "answer"))
        self._supervisor.wake()

    def load(
        self,
        model: ModelRef,
        settings: ModelSettings,
        cache: ImageCacheSettings | None = None,
        *,
        listener: Listener | None = None,
    ) -> Handle[Loaded]:
        """Load a model, in the place of the one before."""
        request = Load(id=self.next_id(), model=model, settings=settings, cache=cache)
        return self.submit(request, Loaded, listener=listener)

    def unload(self, *, listener: Listener | None = None) -> Handle[Unloaded]:
        """Free the model."""
        return self.submit(Unload(id=self.next_id()), Unloaded, listener=listener)

    def generate(
        self,
        messages: Sequence[ChatMessage],
        sampling: Sampling,
        *,
        listener: Listener | None = None,
        on_restart: Callable[[], None] | None = None,
        priority: Priority = Priority.PERSON,
        preemption: Preemption = "none",
        keep: str = "",
        raw: bool = False,
        may_be_empty: bool = False,
        leaves_for: str = "",
        tools: Toolset = NO_TOOLS,
        likeliest: int | None = None,
        together: bool = False,
        whole: bool = False,
        adapters: Adapters | None = None,
    ) -> Handle[Done]:
        """Answer a conversation; `listener` gets its text as `Token`.

        Args:
            keep, raw, may_be_empty, tools, likeliest, leaves_for, together, whole, adapters: As
                in `Generate`.
        """
        request = Generate(
            id=self.next_id(),
            messages=tuple(messages),
            sampling=sampling,
            keep=keep,
            raw=raw,
            may_be_empty=may_be_empty,
            leaves_for=leaves_for,
            tools=tools,
            likeliest=likeliest,
            together=together,
            whole=whole,
            adapters=adapters,
        )
        return self.submit(
            request,
            Done,
            listener=listener,
            on_restart=on_restart,
            priority=priority,
            preemption=preemption,
        )

    def count(
        self,
        messages: Sequence[ChatMessage],
        *,
        listener: Listener | None = None,
        priority: Priority = Priority.PERSON,
        tools: Toolset = NO_TOOLS,
    ) -> Handle[Counted]:
        """Count a prompt's tokens, template and tools included."""
        request = Count(id=self.next_id(), messages=tuple(messages), tools=tools)
        return self.submit(request, Counted, listener=listener, priority=priority)

    def prepare(
        self,
        messages: Sequence[ChatMessage],
        thinking: Thinking,
        *,
        listener: Listener | None = None,
    ) -> Handle[Prepared]:
        """Read what a conversation begins with, while the engine has nothing better to do."""
        request = Prepare(id=self.next_id(), messages=tuple(messages), thinking=thinking)
        return self.submit(
            request, Prepared, listener=listener, priority=Priority.IDLE, preemption="restart"
        )

    def preview(
        self,
        messages: Sequence[ChatMessage],
        template: TemplateChoice,
        own: str = "",
        *,
        listener: Listener | None = None,
    ) -> Handle[Previewed]:
        """Render a conversation with a template for the loaded model; `own` is the person's."""
        request = Preview(
            id=self.next_id(), messages=tuple(messages), template=template, own_template=own
        )
        return self.submit(request, Previewed, listener=listener)

    def embed(
        self,
        texts: Sequence[str],
        *,
        whole: bool = False,
        listener: Listener | None = None,
        priority: Priority = Priority.DOCUMENTS,
    ) -> Handle[Embedded]:
        """Make a vector of each text with the loaded model; `whole` as in `Embed`."""
        request = Embed(id=self.next_id(), texts=tuple(texts), whole=whole)
        return self.submit(
            request, Embedded, listener=listener, priority=priority, preemption="restart"
        )

    def tune(self, model: ModelRef, *, listener: Listener | None = None) -> Handle[Tuned]:
        """Measure which settings are quickest for a model."""
        request = Tune(id=self.next_id(), model=model)
        return self.submit(
            request, Tuned, listener=listener, priority=Priority.IDLE, preemption="end"
        )

    def devices(self, *, listener: Listener | None = None) -> Handle[Devices]:
        """Ask which devices the engine can use; no work is interrupted for it."""
        request = DescribeDevices(id=self.next_id())
        return self.submit(request, Devices, listener=listener, priority=Priority.DOCUMENTS)

    @property
    def child_pid(self) -> int | None:
        """The engine's process, if one runs."""
        return self._supervisor.child_pid

    @property
    def unused_since(self) -> float | None:
        """When the last request ended, on the clock of `monotonic`; `None` while there is one."""
        return self._unused_since if self._inbox.empty() else None

    def watch_loads(self, watcher: LoadWatcher) -> None:
        """Have this one told of every load; to be called before the first request."""
        self._loads = Loads(self._supervisor, watcher)

    # The thread

    def start(self) -> None:
        """Run in a thread of its own; `run` is for those who have one."""
        self._thread = LaterThread(self.run, "engine-client")
        self._thread.start()

    def end(self) -> None:
        """End the engine's process and `run`; thread-safe, returns at once."""
        self._ending = True
        self._supervisor.wake()

    def close(self, patience_s: float | None = None) -> None:
        """End the engine's process and the thread of `start`, and wait for both, but no longer."""
        self.end()
        if self._thread is not None:
            self._thread.join(patience_s)

    def run(self) -> None:
        """Work until `end`."""
        while not self._ending:
            try:
                self._step()
            except Exception as error:
                # Without this thread everybody would wait for every answer.
                sys.excepthook(type(error), error, error.__traceback__)
        self._supervisor.close()
        with self._lock:
            self._over = True
        self._drain()

    def _drain(self) -> None:
        """Close what is left: nobody waits for an engine that has ended."""
        self._take_inbox()
        for turn in self._turns.all():
            self._close(turn, turn.not_begun)

    def _step(self) -> None:
        self._take_inbox()
        self._choose()
        event = self._supervisor.next_event(self._turns.text_left_s)
        turn = self._turns.running.get(event.id) if event is not None else None
        if event is not None and not isinstance(event, Token):
            self._loads.note(event)
            self._note_model(event, turn)
        if event is None or turn is None:
            self._hand_on_due_text()
            return
        if isinstance(event, Token):
            turn.text.add(event)
            self._hand_on_due_text()
            return
        self._hand_on_text(turn)
        if isinstance(event, Progress | Called):
            self._tell(turn, event)
            return
        del self._turns.running[event.id]
        if was_cancelled(event) and turn.begins_again:
            self._put_back(turn)
        else:
            self._close(turn, event)

    def _note_model(self, event: Event, turn: Turn | None) -> None:
        if isinstance(event, Loaded):
            self._model, self._together = event.model.ref, event.model.abilities.together
        elif isinstance(event, Unloaded | Tuned) or (
            isinstance(event, Failed) and turn is not None and isinstance(turn.request, Load)
        ):
            self._model = None

    def _take_inbox(self) -> None:
        while True:
            try:
                handle, wish = self._inbox.get_nowait()
            except queue.Empty:
                return
            if wish == "cancel":
                self._cancel(handle)
            elif wish == "answer":
                turn = self._turns.find(handle)
                if turn is not None and turn.request.id in self._turns.running:
                    self._supervisor.submit(AnswerNow(id=turn.request.id))
            else:
                self._turns.add(handle, GatheredText(self._gather_s))
                self._unused_since = None

    def _cancel(self, handle: Handle[Any]) -> None:
        turn = self._turns.find(handle)
        if turn is None:
            return
        turn.cancelled = True
        if turn.request.id in self._turns.running:
            self._supervisor.submit(Cancel(id=turn.request.id))
        elif self._turns.take(turn):
            self._close(turn, turn.not_begun)

    def _choose(self) -> None:
        """Send the most urgent requests as far as they may run together, or make room for one."""
        while (first := self._turns.first()) is not None:
            if not self._turns.may_begin(first, self._together):
                break
            self._send(self._turns.take_first())
        else:
            return
        for turn in self._turns.running.values():
            if turn.makes_room_for(first):
                turn.preempted = True
                turn.cancelled = turn.handle.preemption == "end"
                self._supervisor.submit(Cancel(id=turn.request.id))

    def _send(self, turn: Turn) -> None:
        """Send a request whose model is there."""
        if turn.handle.model not in (None, self._model):
            self._close(turn, Failed(id=turn.handle.id, kind="cancelled", message=CHANGED))
            return
        self._turns.running[turn.request.id] = turn
        self._loads.before(turn.request)
        self._supervisor.submit(turn.request)

    def _put_back(self, turn: Turn) -> None:
        self._turns.put_back(turn, self.next_id())
        if turn.handle.on_restart is not None:
            guarded(turn.handle.on_restart)

    def _hand_on_due_text(self) -> None:
        for turn in list(self._turns.running.values()):
            if turn.text.left_s == 0:
                self._hand_on_text(turn)

    def _hand_on_text(self, turn: Turn) -> None:
        for text, kind in turn.text.take():
            self._tell(turn, Token(id=turn.handle.id, text=text, kind=kind))

    def _tell(self, turn: Turn, event: Event) -> None:
        listener = turn.handle.listener
        if listener is not None:
            own = msgspec.structs.replace(event, id=turn.handle.id)
            guarded(lambda: listener(own))

    def _close(self, turn: Turn, event: Event) -> None:
        """Hand on the closing event; a listener that fails ends its own request with it."""
        self._turns.end(turn)
        if not self._turns:
            self._unused_since = monotonic()
        own = msgspec.structs.replace(event, id=turn.handle.id)
        turn.handle.close(own)
        listener = turn.handle.listener
        if listener is None:
            return
        try:
            listener(own)
        except Exception as error:
            sys.excepthook(type(error), error, error.__traceback__)
            if not isinstance(own, Failed):
                listener(own_error(own.id, error))
