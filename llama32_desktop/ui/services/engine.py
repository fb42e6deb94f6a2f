"""The thread between the window and the engine's process."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

from PySide6.QtCore import QObject, QThread, Signal

from llama32_desktop.engine.client.client import EngineClient, Listener
from llama32_desktop.engine.client.handle import Handle, Preemption, Priority
from llama32_desktop.engine.client.supervisor import Supervisor
from llama32_desktop.engine.protocol import (
    ChatMessage,
    Event,
    Failed,
    ImageCacheSettings,
    ModelSettings,
    Progress,
    Sampling,
    Token,
)

FRAME_S: Final = 0.016
CLOSE_MS: Final = 5000


class Reply(QObject):
    """What comes for one request, as signals in the window's thread."""

    text_arrived = Signal(str)
    progressed = Signal(str, float)
    """Stage and fraction, as `protocol.Progress` has them."""
    done = Signal(object)
    """The closing event of a request that ended well."""
    failed = Signal(object)
    """The `Failed` of one that did not."""
    _arrived = Signal(object)

    def __init__(self, start: Callable[[Listener], Handle[Any]], parent: QObject) -> None:
        """
        Args:
            start: Submits the request with this listener.
        """
        super().__init__(parent)
        self._parts: list[str] = []
        self._arrived.connect(self._take)
        self._handle = start(self._arrived.emit)

    @property
    def text(self) -> str:
        """What an answer has so far."""
        return "".join(self._parts)

    def cancel(self) -> None:
        """End the request early; `done` or `failed` still comes."""
        self._handle.cancel()

    def _take(self, event: Event) -> None:
        if isinstance(event, Token):
            self._parts.append(event.text)
            self.text_arrived.emit(event.text)
        elif isinstance(event, Progress):
            self.progressed.emit(event.stage, event.fraction)
        else:
            self.deleteLater()
            (self.failed if isinstance(event, Failed) else self.done).emit(event)


class EngineWorker(QThread):
    """Runs the engine's client; each request's news come as signals of its `Reply`.

    Text comes at most once a frame, however quickly tokens come.
    """

    crashed = Signal()
    """The engine's process ended while it worked on a request."""

    def __init__(self, supervisor: Supervisor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.client = EngineClient(supervisor, gather_s=FRAME_S)

    # Requests, from the window's thread

    def load(
        self, path: str, settings: ModelSettings, cache: ImageCacheSettings | None = None
    ) -> Reply:
        return self._reply(
            lambda listener: self.client.load(path, settings, cache, listener=listener)
        )

    def unload(self) -> Reply:
        return self._reply(lambda listener: self.client.unload(listener=listener))

    def generate(
        self,
        messages: Sequence[ChatMessage],
        sampling: Sampling,
        *,
        priority: Priority = Priority.PERSON,
        preemption: Preemption = "none",
    ) -> Reply:
        return self._reply(
            lambda listener: self.client.generate(
                messages, sampling, listener=listener, priority=priority, preemption=preemption
            )
        )

    def count(
        self, messages: Sequence[ChatMessage], *, priority: Priority = Priority.PERSON
    ) -> Reply:
        return self._reply(
            lambda listener: self.client.count(messages, listener=listener, priority=priority)
        )

    def tune(self, path: str) -> Reply:
        return self._reply(lambda listener: self.client.tune(path, listener=listener))

    def describe_devices(self) -> Reply:
        return self._reply(lambda listener: self.client.devices(listener=listener))

    def _reply(self, start: Callable[[Listener], Handle[Any]]) -> Reply:
        reply = Reply(start, self)
        reply.failed.connect(self._note_crash)
        return reply

    def _note_crash(self, failed: Failed) -> None:
        if failed.kind == "crashed":
            self.crashed.emit()

    @property
    def child_pid(self) -> int | None:
        """The engine's process, if one runs."""
        return self.client.child_pid

    def end(self, *, wait: bool = True) -> None:
        """Ends the engine's process and this thread."""
        self.client.end()
        if wait and self.isRunning() and not self.wait(CLOSE_MS):
            self.terminate()  # a hung process must not keep the window from closing
            self.wait()

    # The thread

    def run(self) -> None:
        self.client.run()
