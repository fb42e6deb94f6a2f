"""A child process that answers requests, seen from outside: what it says, and what it costs."""

from __future__ import annotations

import contextlib
import queue
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from enum import Enum
from typing import Any, Final, Generic, TypeVar

import msgspec

from llama32_desktop.processes.child import MEMORY_VARIABLE
from llama32_desktop.processes.framing import Reader
from llama32_desktop.processes.piped import PipedChild

_TICK: Final = 0.1
_SIGN_OF_LIFE: Final = 0.02
"""Seconds of the processor's time: two of the ticks that systems count it in."""

E = TypeVar("E")


class Fault(Enum):
    """Why the process was ended, or ended itself."""

    SLOW = "it took more of the processor's time than it is given"
    IDLE = "it did nothing at all"
    STOPPED = "it crashed"
    MEMORY = "it took more memory than it is given"


class HostedChild(Generic[E]):
    """The process, what it says and its limits."""

    def __init__(
        self,
        command: Sequence[str],
        read: Reader[E],
        *,
        memory: int,
        address_space: int,
        variables: Mapping[str, str] | None = None,
        options: Mapping[str, Any] | None = None,
    ) -> None:
        """
        Args:
            read: Reads one of its events.
            memory: Bytes that it may have.
            address_space: Bytes that the system gives it, where systems limit them: more than
                its memory, since libraries and the stacks of threads map much of it.
            variables: Of its environment, beside this process's.
            options: Of `subprocess.Popen`, beside those of every child.

        Raises:
            OSError: it could not be started.
        """
        self._memory = memory
        self._child = PipedChild(
            command,
            variables={**(variables or {}), MEMORY_VARIABLE: str(address_space)},
            options=options,
        )
        # A few events ahead and no more: who is slow to take them must not fill the memory.
        self._events: queue.Queue[E | None] = queue.Queue(maxsize=4)
        self._ended = threading.Event()
        self._child.read_all(read, lambda event: self._put(event))

    @property
    def pid(self) -> int:
        return self._child.pid

    @property
    def is_running(self) -> bool:
        return self._child.is_running

    def _put(self, event: E | None) -> None:
        while not self._ended.is_set():
            with contextlib.suppress(queue.Full):
                self._events.put(event, timeout=_TICK)
                return

    def send(self, request: msgspec.Struct) -> None:
        """Hand it a request; returns at once, whether it listens or not.

        Raises:
            MessageTooLongError: the request is beyond what pipes take.
        """
        self._child.send(request)

    def next_event(
        self,
        seconds: float,
        idle_seconds: float,
        is_cancelled: Callable[[], bool] = lambda: False,
    ) -> E | Fault | None:
        """What it says next, or why that is not waited for any longer; `None` when it is cancelled.

        Args:
            seconds: Of the processor's time, on all threads, that it may take. Not the clock's:
                beside busy programs the same work takes many times as long.
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
        import psutil  # only beside a process that computes: not for the window's first picture

        try:
            times = psutil.Process(self.pid).cpu_times()
            return float(times.user + times.system)
        except psutil.Error:
            return 0.0

    def _memory_bytes(self) -> int:
        import psutil

        try:
            return int(psutil.Process(self.pid).memory_info().rss)
        except psutil.Error:
            return 0

    def end(self) -> None:
        """End the process at once: it holds nothing."""
        self._ended.set()
        self._child.kill()
        self._child.end(0)
