"""Lines on stderr, written by a thread: who does not read them holds nobody up."""

from __future__ import annotations

import contextlib
import os
import queue
import sys
import threading
from types import TracebackType
from typing import Final

_MOST_WAITING: Final = 200
_END_S: Final = 1.0
"""How long the last lines are waited for."""


class LogLines:
    """Writes lines until the block ends; those that do not fit are left out, and counted.

    A pipe that nobody reads, or a terminal that is stopped with Ctrl-S, takes no more at some time.
    Lines bypass `sys.stderr`: a thread that waits within it would keep the process from its end.
    """

    def __init__(self) -> None:
        self._lines: queue.Queue[str | None] = queue.Queue(_MOST_WAITING)
        self._left_out = 0
        # A daemon: one that waits for a reader must not outlive the command.
        self._thread = threading.Thread(target=self._work, name="log lines", daemon=True)

    def __enter__(self) -> LogLines:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        with contextlib.suppress(queue.Full):
            self._lines.put_nowait(None)
            self._thread.join(_END_S)

    def add(self, line: str) -> None:
        """Writes a line soon; never waits. For one thread."""
        try:
            if self._left_out:
                self._lines.put_nowait(
                    f"Lines that nobody read, and that are left out: {self._left_out}"
                )
                self._left_out = 0
            self._lines.put_nowait(line)
        except queue.Full:
            self._left_out += 1

    def _work(self) -> None:
        # Nobody reads it, or there is no stderr: the command goes on.
        with contextlib.suppress(OSError, ValueError, AttributeError):
            to = sys.stderr.fileno()
            while (line := self._lines.get()) is not None:
                data = f"{line}{os.linesep}".encode("ascii", "backslashreplace")
                while data:
                    data = data[os.write(to, data) :]
            return
        while self._lines.get() is not None:
            pass
