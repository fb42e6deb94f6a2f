"""One export or import, done by a process of its own."""

from __future__ import annotations

import contextlib
import shutil
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from llama32_desktop import log
from llama32_desktop.cage.folder import WorkFolder
from llama32_desktop.conversations.errors import CancelledError, StoreError
from llama32_desktop.files import part_of
from llama32_desktop.processes.child import command_for
from llama32_desktop.processes.framing import write_message
from llama32_desktop.processes.piped import PipedChild
from llama32_desktop.ui.exchange.messages import (
    Answer,
    Broken,
    Done,
    Export,
    Refused,
    Request,
    Stopped,
    Training,
    read_answer,
)

SWITCH: Final = "--exchange-process"
"""The argument that makes the frozen application this process."""
PATIENCE_S: Final = 2.0
"""What was stopped is ended by force after so long."""


class ProcessEndedError(Exception):
    """The process could not be started, or ended without an answer; why, for a developer."""


class Job:
    """Run by a thread that may wait, stopped by any other.

    Args:
        command: Starts the process; the usual one when left out.
    """

    def __init__(self, request: Request, *, command: Sequence[str] | None = None) -> None:
        self._request = request
        self._command = command or command_for(SWITCH, "llama32_desktop.ui.exchange.process")
        self._child: PipedChild | None = None
        self._folder: WorkFolder | None = None
        self._stopped = False
        self._lock = threading.Lock()

    def run(self) -> Done:
        """Wait until it is done.

        Raises:
            CancelledError: `stop` was called; nothing has changed, but what an import had added
                by then, where it did not stop in time.
            ProcessEndedError: as its name says; nothing was exported, and an import may have
                added a part.
            StoreError: it cannot be done; one sentence.
        """
        try:
            answer = self._answer()
        except (OSError, ValueError) as error:
            if self._stopped:
                raise CancelledError from error
            raise ProcessEndedError(str(error)) from error
        finally:
            self._end()
        if isinstance(answer, Refused):
            raise StoreError(answer.message)
        if isinstance(answer, Done):
            return answer
        if isinstance(answer, Broken):
            log.note_lines(answer.fault, "exporting or importing")
            raise ProcessEndedError(answer.fault[0])
        if isinstance(answer, Stopped) or self._stopped:
            raise CancelledError
        log.event("the process that exports and imports ended without an answer")
        raise ProcessEndedError(f"exit code {self._child and self._child.returncode}")

    def stop(self) -> None:
        """Ends it soon; does not wait."""
        with self._lock:
            self._stopped = True
            child = self._child
            if child is None:
                return
            child.close_requests()
            force = threading.Timer(PATIENCE_S, child.kill)
            force.daemon = True
            force.start()

    def _answer(self) -> Answer | None:
        child = self._start()
        with child.events:
            with contextlib.suppress(BrokenPipeError):  # it died: no answer comes
                write_message(child.requests, self._request)
            return read_answer(child.events)

    def _start(self) -> PipedChild:
        with self._lock:
            if self._stopped:
                raise CancelledError
            self._folder = WorkFolder()
            self._child = PipedChild(
                self._command, variables=self._folder.variables, ends_by_itself=True
            )
            return self._child

    def _end(self) -> None:
        self._end_process()
        if self._folder is not None:
            self._folder.remove()

    def _end_process(self) -> None:
        child = self._child
        if child is None:
            return
        with self._lock:
            child.close_requests()
        child.end(PATIENCE_S)
        if isinstance(self._request, Export | Training):  # one that was killed leaves it
            part = part_of(Path(self._request.target))
            with contextlib.suppress(OSError):
                if part.is_dir():
                    shutil.rmtree(part)
                else:
                    part.unlink(missing_ok=True)
