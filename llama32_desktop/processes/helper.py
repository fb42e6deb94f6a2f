"""A child process that is kept, and answers one request after the other."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from typing import Final, Generic, TypeVar

import msgspec

from llama32_desktop.processes.framing import MessageTooLongError, Reader
from llama32_desktop.processes.host import Fault, HostedChild

A = TypeVar("A")

_BESIDE: Final = 256 * 1024**2
"""Address space of Python itself and of its threads' stacks."""
_IDLE_SECONDS: Final = 120.0


class Helper(Generic[A]):
    """Asks the process, and has a new one where the last one ended or had to be ended.

    Any thread may ask; one is served at a time.
    """

    def __init__(
        self, command: Sequence[str], read: Reader[A], *, seconds: float, memory: int
    ) -> None:
        """
        Args:
            command: Starts the process.
            read: Reads its answers.
            seconds: Of the processor's time that an answer may take.
            memory: Bytes that the process may have.
        """
        self._command = list(command)
        self._read = read
        self._seconds = seconds
        self._memory = memory
        self._child: HostedChild[A] | None = None
        self._lock = threading.Lock()

    @property
    def pid(self) -> int | None:
        child = self._child
        return child.pid if child else None

    def start(self) -> Fault | None:
        """Start the process before it is asked, and do not wait for it."""
        with self._lock:
            running = self._running()
            return running if isinstance(running, Fault) else None

    def ask(self, request: msgspec.Struct) -> A | Fault:
        """The answer, or why there is none; whoever asks next is served either way."""
        with self._lock:
            child = self._running()
            if isinstance(child, Fault):
                return child
            try:
                child.send(request)
            except MessageTooLongError:
                return Fault.MEMORY
            answer = child.next_event(self._seconds, _IDLE_SECONDS)
            assert answer is not None  # nobody cancels
            if isinstance(answer, Fault):
                self._end()
            return answer

    def close(self) -> None:
        """End the process; the next to ask has another one."""
        with self._lock:
            self._end()

    def _running(self) -> HostedChild[A] | Fault:
        # One that says what nobody asked would have answered the next request with it.
        if self._child is not None and (not self._child.is_running or self._child.has_said):
            self._end()
        if self._child is None:
            try:
                self._child = HostedChild(
                    self._command,
                    self._read,
                    memory=self._memory,
                    address_space=self._memory + _BESIDE,
                )
            except OSError:
                return Fault.STOPPED
        return self._child

    def _end(self) -> None:
        child, self._child = self._child, None
        if child is not None:
            child.end()
