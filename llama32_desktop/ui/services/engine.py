"""The engine's client, with its news as signals in the window's thread."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import Any, Final

from PySide6.QtCore import QObject, Signal

from llama32_desktop.engine.client.client import EngineClient, Listener
from llama32_desktop.engine.client.handle import Handle
from llama32_desktop.engine.client.pool import CHAT, EnginePool
from llama32_desktop.engine.client.way import Way
from llama32_desktop.engine.model_ref import ModelRef
from llama32_desktop.engine.protocol import (
    ChatMessage,
    Event,
    Failed,
    ImageCacheSettings,
    ModelSettings,
    Progress,
)
from llama32_desktop.engine.sampling import Thinking
from llama32_desktop.engine.templates import TemplateChoice

FRAME_S: Final = 0.016
CLOSE_S: Final = 5.0
"""So long the app waits at its end for the engine's process."""


class Reply(QObject):
    """The events of one request that writes nothing, as signals in the window's thread.

    Progress comes at most once a frame, and no second one while the window's thread has not come to
    the first: a load tells it with every tensor.
    """

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
        self._arrived.connect(self._take)
        self._waiting = False
        self._shown_at = 0.0
        self._handle = start(self._hear)

    def cancel(self) -> None:
        """End the request early; `done` or `failed` still comes."""
        self._handle.cancel()

    def _hear(self, event: Event) -> None:
        """In the client's thread."""
        if isinstance(event, Progress):
            now = time.monotonic()
            if self._waiting or now - self._shown_at < FRAME_S:
                return
            self._waiting, self._shown_at = True, now
        self._arrived.emit(event)

    def _take(self, event: Event) -> None:
        if isinstance(event, Progress):
            self._waiting = False
            self.progressed.emit(event.stage, event.fraction)
        else:
            self.deleteLater()
            (self.failed if isinstance(event, Failed) else self.done).emit(event)


class EngineWorker(QObject):
    """Runs the engine's client; each request's news come as signals of its `Reply`.

    The client's thread is Python's own and ends with the app: a thread of Qt's that still runs when
    its object goes, as after an error at the end, aborts the process.

    Text comes at most once a frame, however quickly tokens come.
    """

    crashed = Signal()
    """The engine's process ended while it worked on a request."""
    unused = Signal()
    """Its model was unused for as long as the person wants it to be kept."""

    def __init__(
        self,
        supervisor: Way,
        parent: QObject | None = None,
        *,
        engines: EnginePool | None = None,
    ) -> None:
        """
        Args:
            engines: Counts this engine in with the others, as the one that answers.
        """
        super().__init__(parent)
        self.client = EngineClient(supervisor, gather_s=FRAME_S)
        self._engines = engines
        if engines is not None:
            engines.keep(CHAT, self.client, unused=self.unused.emit)

    def start(self) -> None:
        """Begins to work."""
        self.client.start()

    # Requests, from the window's thread

    def load(
        self, model: ModelRef, settings: ModelSettings, cache: ImageCacheSettings | None = None
    ) -> Reply:
        return self._reply(
            lambda listener: self.client.load(model, settings, cache, listener=listener)
        )

    def unload(self) -> Reply:
        return self._reply(lambda listener: self.client.unload(listener=listener))

    def prepare(self, messages: Sequence[ChatMessage], thinking: Thinking) -> Reply:
        """Reads what a conversation begins with, as `Prepared`; all else goes first."""
        return self._reply(
            lambda listener: self.client.prepare(messages, thinking, listener=listener)
        )

    def preview(self, messages: Sequence[ChatMessage], template: TemplateChoice, own: str) -> Reply:
        """The prompt that a template makes for the loaded model, as `Previewed`."""
        return self._reply(
            lambda listener: self.client.preview(messages, template, own, listener=listener)
        )

    def describe_devices(self) -> Reply:
        return self._reply(lambda listener: self.client.devices(listener=listener))

    def unload_after(self, minutes: int) -> None:
        """Have `unused` told after so many minutes without use; 0: never."""
        if self._engines is not None:
            self._engines.unload_after(CHAT, minutes * 60.0 or None)

    def _reply(self, start: Callable[[Listener], Handle[Any]]) -> Reply:
        reply = Reply(start, self)
        reply.failed.connect(self._note_crash)
        return reply

    def _note_crash(self, failed: Failed) -> None:
        if failed.kind == "crashed":
            self.crashed.emit()

    @property
    def is_unused(self) -> bool:
        """Whether what `unused` told still holds: a turn may be between two requests."""
        return self._engines is not None and self._engines.is_unused(CHAT)

    @property
    def child_pid(self) -> int | None:
        """The engine's process, if one runs."""
        return self.client.child_pid

    def end(self, *, wait: bool = True) -> None:
        """Ends the engine's process and the client's thread; one that hangs is left behind."""
        if wait:
            self.client.close(CLOSE_S)
        else:
            self.client.end()
