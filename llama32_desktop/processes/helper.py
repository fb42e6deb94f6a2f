"""A child process that is kept, and answers one request after the other."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from typing import Final, Generic, TypeVar

import msgspec

from llama32_desktop.processes.framing import MessageTooLongError, Reader
from llama32_desktop.processes.host import Fault, HostedChild
from llama32_desktop.processes.requests import Numbered, asked, numbered

A = TypeVar("A")

_BESIDE: Final = 256 * 1024**2
"""Address space of Python itself and of its threads' stacks."""
_IDLE_SECONDS: Final = 120.0


class Helper(Generic[A]):
    """Asks the process, and has a new one where the last one ended or had to be ended.

    Any thread may ask; one is served at a time. Each request has a number (see `requests.asked`),
    so that no answer to an earlier one, late, twice or made up, is taken for its own.
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
        self._read = numbered(read)
        self._seconds = seconds
        self._memory = memory
        self._child: HostedChild[Numbered[A]] | None = None
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
            answer = self._answer(request)
            if answer is None:  # of a process that said what nobody asked; a new one has the word
                answer = self._answer(request)
            return Fault.STOPPED if answer is None else answer

    def _answer(self, request: msgspec.Struct) -> A | Fault | None:
        """As `ask`; `None` where the process answered something else, and was ended."""
        child = self._running()
        if isinstance(child, Fault):
            return child
        question = asked(request)
        try:
            child.send(question)
        except MessageTooLongError:
            return Fault.MEMORY
        answer = child.next_event(self._seconds, _IDLE_SECONDS)
        assert answer is not None  # nobody cancels
        if not isinstance(answer, Fault) and answer.number == question.number:
            return answer.message
        self._end()
        return answer if isinstance(answer, Fault) else None

    def close(self) -> None:
        """End the process; the next to ask has another one."""
        with self._lock:
            self._end()

    def _running(self) -> HostedChild[Numbered[A]] | Fault:
        if self._child is not None and not self._child.is_running:
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
