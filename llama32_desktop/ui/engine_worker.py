"""The thread between the window and the engine's process."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from time import monotonic
from typing import Final

from PySide6.QtCore import QObject, QThread, Signal

from llama32_desktop.engine.protocol import (
    Cancel,
    ChatMessage,
    Count,
    Counted,
    DescribeDevices,
    Devices,
    Done,
    Event,
    Failed,
    Generate,
    ImageCacheSettings,
    Load,
    Loaded,
    ModelSettings,
    Progress,
    Request,
    Sampling,
    Token,
    Tune,
    Tuned,
    Unload,
    Unloaded,
)
from llama32_desktop.engine.supervisor import Supervisor, own_error

FRAME_S: Final = 0.016
CLOSE_MS: Final = 5000


class EngineWorker(QThread):
    """Waits for the engine's events and turns them into signals.

    The methods are for the window's thread; each returns its request's id at once. Text goes
    out at most once a frame, however quickly tokens come.
    """

    tokens = Signal(int, str)
    progress = Signal(int, str, float)
    loaded = Signal(int, object)
    unloaded = Signal(int)
    done = Signal(int, object)
    failed = Signal(int, object)
    counted = Signal(int, object)
    devices = Signal(int, object)
    tuned = Signal(int, object)

    def __init__(self, supervisor: Supervisor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._supervisor = supervisor
        self._ending = False
        self._texts: dict[int, list[str]] = {}
        self._emitted = 0.0

    # Requests

    def load(
        self, path: str, settings: ModelSettings, cache: ImageCacheSettings | None = None
    ) -> int:
        number = self._supervisor.next_id()
        return self._submit(Load(id=number, path=path, settings=settings, cache=cache))

    def unload(self) -> int:
        return self._submit(Unload(id=self._supervisor.next_id()))

    def generate(self, messages: Sequence[ChatMessage], sampling: Sampling) -> int:
        number = self._supervisor.next_id()
        return self._submit(Generate(id=number, messages=tuple(messages), sampling=sampling))

    def count(self, messages: Sequence[ChatMessage]) -> int:
        return self._submit(Count(id=self._supervisor.next_id(), messages=tuple(messages)))

    def tune(self, path: str) -> int:
        return self._submit(Tune(id=self._supervisor.next_id(), path=path))

    def describe_devices(self) -> int:
        return self._submit(DescribeDevices(id=self._supervisor.next_id()))

    def cancel(self, request_id: int) -> None:
        """Ends a request early; its own closing event still comes."""
        self._supervisor.submit(Cancel(id=request_id))

    @property
    def child_pid(self) -> int | None:
        """The engine's process, if one runs."""
        return self._supervisor.child_pid

    def end(self, *, wait: bool = True) -> None:
        """Ends the engine's process and this thread."""
        self._ending = True
        self._supervisor.wake()
        if wait and self.isRunning() and not self.wait(CLOSE_MS):
            self.terminate()  # a hung process must not keep the window from closing
            self.wait()

    def _submit(self, request: Request) -> int:
        self._supervisor.submit(request)
        return request.id

    # The thread

    def run(self) -> None:
        while not self._ending:
            try:
                self._pass_on()
            except Exception as error:
                # Without this thread the window would wait for every answer to come.
                sys.excepthook(type(error), error, error.__traceback__)
        self._supervisor.close()

    def _pass_on(self) -> None:
        timeout = None
        if self._texts:
            timeout = max(0.0, self._emitted + FRAME_S - monotonic())
        event = self._supervisor.next_event(timeout)
        if isinstance(event, Token):
            self._texts.setdefault(event.id, []).append(event.text)
            if monotonic() < self._emitted + FRAME_S:
                return
        try:
            self._emit_texts()
            if event is not None:
                self._emit(event)
        except Exception as error:
            if event is None or isinstance(event, Token | Progress | Failed):
                raise
            self.failed.emit(event.id, own_error(event.id, error))
            raise

    def _emit_texts(self) -> None:
        if self._texts:
            texts, self._texts = self._texts, {}
            self._emitted = monotonic()
            for number, parts in texts.items():
                self.tokens.emit(number, "".join(parts))

    def _emit(self, event: Event) -> None:
        match event:
            case Progress(id=number, stage=stage, fraction=fraction):
                self.progress.emit(number, stage, fraction)
            case Loaded(id=number, model=model):
                self.loaded.emit(number, model)
            case Unloaded(id=number):
                self.unloaded.emit(number)
            case Done(id=number):
                self.done.emit(number, event)
            case Failed(id=number):
                self.failed.emit(number, event)
            case Counted(id=number):
                self.counted.emit(number, event)
            case Devices(id=number, devices=devices):
                self.devices.emit(number, devices)
            case Tuned(id=number, tuning=tuning):
                self.tuned.emit(number, tuning)
            case Token():
                pass  # gathered in `run`
