"""One process that reads documents, seen from outside: what it says, and what it costs."""

from __future__ import annotations

import contextlib
import queue
import subprocess
import threading
import time
from collections.abc import Callable, Sequence
from typing import IO, Final

import psutil

from llama32_desktop.documents.given_up import Fault
from llama32_desktop.documents.messages import Event, Request, Take, read_event
from llama32_desktop.documents.process import MEMORY_VARIABLE
from llama32_desktop.engine.child import child_environment
from llama32_desktop.engine.framing import write_message

_TICK: Final = 0.1
_SIGN_OF_LIFE: Final = 0.02
"""Seconds of the processor's time: two of the ticks that systems count it in."""


class Child:
    """The process, and the thread that reads from it."""

    def __init__(self, command: Sequence[str], memory: int) -> None:
        """
        Args:
            memory: Bytes that it may have.

        Raises:
            OSError: it could not be started.
        """
        self._memory = memory
        # Address space is more than memory: libraries and thread stacks map much of it.
        environment = {**child_environment(), MEMORY_VARIABLE: str(memory + 2 * 1024**3)}
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            bufsize=0,
            env=environment,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        assert self._process.stdin and self._process.stdout
        self._requests: IO[bytes] = self._process.stdin
        # A few pages ahead and no more: who is slow to take them must not fill the memory.
        self._events: queue.Queue[Event | None] = queue.Queue(maxsize=4)
        self._ended = threading.Event()
        threading.Thread(
            target=self._read, args=(self._process.stdout,), name="document-events", daemon=True
        ).start()

    def _read(self, stream: IO[bytes]) -> None:
        with stream:
            try:
                while (event := read_event(stream)) is not None:
                    self._put(event)
            except (OSError, ValueError):
                pass  # a broken stream is the end of it
        self._put(None)

    def _put(self, event: Event | None) -> None:
        while not self._ended.is_set():
            with contextlib.suppress(queue.Full):
                self._events.put(event, timeout=_TICK)
                return

    def send(self, request: Request | Take) -> None:
        with contextlib.suppress(OSError):  # it died: its reader says so
            write_message(self._requests, request)

    def next_event(
        self, seconds: float, idle_seconds: float, is_cancelled: Callable[[], bool]
    ) -> Event | Fault | None:
        """What it says next, or why that is not waited for any longer; `None` when it is cancelled.

        Args:
            seconds: Of the processor's time, on all threads, that it may take. Not the clock's:
                beside busy programs a page takes many times as long, and no more work.
            idle_seconds: By the clock, for which it may do nothing at all. Only seconds in which
                this process ran count: a computer that slept did not wait.
            is_cancelled: Asked ten times a second.
        """
        began = seen = self._processor_seconds()
        idle, looked = 0.0, time.monotonic()
        while not is_cancelled():
            with contextlib.suppress(queue.Empty):
                event = self._events.get(timeout=_TICK)
                return Fault.STOPPED if event is None else event
            now, before = time.monotonic(), looked
            looked = now
            idle += min(now - before, 10 * _TICK)
            used = self._processor_seconds()
            if used - seen >= _SIGN_OF_LIFE:
                seen, idle = used, 0.0
            if used - began > seconds:
                return Fault.SLOW
            if idle > idle_seconds:
                return Fault.IDLE
            if self._memory_bytes() > self._memory:
                return Fault.MEMORY
        return None

    def _processor_seconds(self) -> float:
        try:
            times = psutil.Process(self._process.pid).cpu_times()
            return float(times.user + times.system)
        except psutil.Error:
            return 0.0

    def _memory_bytes(self) -> int:
        try:
            return int(psutil.Process(self._process.pid).memory_info().rss)
        except psutil.Error:
            return 0

    def end(self) -> None:
        """End the process at once: it holds nothing."""
        self._ended.set()
        self._process.kill()
        self._process.wait()
        with contextlib.suppress(OSError):
            self._requests.close()
