"""A child process on pipes: how it is started, read, and ended, whatever it is for."""

from __future__ import annotations

import contextlib
import io
import queue
import subprocess
import threading
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from typing import IO, Any, Final, cast

import msgspec

from llama32_desktop.processes.framing import packed, write_packed
from llama32_desktop.processes.starting import start

_LINES: Final = 100
_LONGEST_LINE: Final = 4096
"""Bytes of an unfinished line of standard error that are kept."""
_WORDS_S: Final = 0.5
"""How long the last words of a process that ended are waited for."""


class PipedChild:
    """The process; it inherits nothing secret, and on Windows opens no console.

    Attributes:
        requests: Its standard input.
        events: Its standard output.
        last_lines: What it last wrote to its standard error, where that is kept.
    """

    def __init__(
        self,
        command: Sequence[str],
        *,
        variables: Mapping[str, str] | None = None,
        options: Mapping[str, Any] | None = None,
        keeps_lines: bool = False,
        ends_by_itself: bool = False,
    ) -> None:
        """
        Args:
            variables: Of its environment, beside this process's.
            options: Of `subprocess.Popen`, beside those of every child.
            keeps_lines: Whether its standard error is read; else it goes nowhere.
            ends_by_itself: As `child.take_pipes` has it; else the system ends it with this process.

        Raises:
            OSError: it could not be started.
        """
        self.process, self._release = start(
            command,
            variables,
            bound=not ends_by_itself,
            takes_pipes=True,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE if keeps_lines else subprocess.DEVNULL,
            bufsize=0,
            **(options or {}),
        )
        assert self.process.stdin and self.process.stdout
        self.requests: IO[bytes] = self.process.stdin
        self.events: IO[bytes] = self.process.stdout
        self.last_lines: deque[str] = deque(maxlen=_LINES)
        self._outgoing: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._writer: threading.Thread | None = None
        self._words: threading.Thread | None = None
        if self.process.stderr is not None:
            self._words = _started(self._read_lines, "child-log", self.process.stderr)

    @property
    def pid(self) -> int:
        return self.process.pid

    @property
    def is_running(self) -> bool:
        return self.process.poll() is None

    @property
    def returncode(self) -> int:
        """The exit code; on POSIX the negative number of the signal that ended it.

        Known once it has ended.
        """
        return self.process.returncode

    def read_all(self, read: Callable[[IO[bytes]], Any], put: Callable[[Any], None]) -> None:
        """Have a thread read its events and hand them on, `None` when it says no more.

        A stream that cannot be read is the end of it. All that has come is read at once, so that
        few threads are woken for many events.
        """

        def follow(pipe: IO[bytes]) -> None:
            try:
                with (
                    io.BufferedReader(cast(io.RawIOBase, pipe)) as stream,
                    contextlib.suppress(OSError, ValueError),
                ):
                    while (event := read(stream)) is not None:
                        put(event)
            finally:
                put(None)

        _started(follow, "child-events", self.events)

    def send(self, message: msgspec.Struct) -> None:
        """Have a thread write a message to its input; returns at once, whether it reads or not.

        A process that has died is no error here: its events say so.

        Raises:
            MessageTooLongError: the message is beyond what pipes take.
        """
        data = packed(message)
        if self._writer is None:
            self._writer = _started(self._write_all, "child-requests", self.requests)
        self._outgoing.put(data)

    def kill(self) -> None:
        """End it by force; does not wait."""
        self.process.kill()

    def close_requests(self) -> None:
        """Tell it that no more requests come, at which it ends; what was sent goes there first."""
        if self._writer is not None:
            self._outgoing.put(None)
            return
        with contextlib.suppress(OSError):
            self.requests.close()

    def end(self, patience: float | None) -> int:
        """Close its input and wait, after `patience` seconds by force; returns the exit code."""
        self.close_requests()
        try:
            self.process.wait(patience)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self._release()
        if self._words is not None:
            self._words.join(_WORDS_S)
        return self.process.returncode

    def _write_all(self, stream: IO[bytes]) -> None:
        with contextlib.suppress(OSError), stream:
            while (data := self._outgoing.get()) is not None:
                write_packed(stream, data)

    def _read_lines(self, stream: IO[bytes]) -> None:
        pending = b""
        with stream:
            while chunk := stream.read(4096):
                *lines, pending = (pending + chunk).split(b"\n")
                # A line of Windows ends with a return too.
                self.last_lines.extend(
                    line.decode("utf-8", "replace").rstrip("\r") for line in lines
                )
                pending = pending[-_LONGEST_LINE:]
        if pending:
            self.last_lines.append(pending.decode("utf-8", "replace"))


def _started(work: Callable[[IO[bytes]], None], name: str, stream: IO[bytes]) -> threading.Thread:
    thread = threading.Thread(target=work, args=(stream,), name=name, daemon=True)
    thread.start()
    return thread
