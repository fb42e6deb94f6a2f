"""One process that reads documents, seen from outside."""

from __future__ import annotations

import contextlib
import errno
from collections.abc import Sequence
from functools import cache
from typing import Final

from llama32_desktop import log
from llama32_desktop.cage.folder import WorkFolder
from llama32_desktop.cage.handed import HandedFiles
from llama32_desktop.documents.messages import Event, Request, Take, Uncaged, read_event
from llama32_desktop.processes.child import NICENESS_VARIABLE
from llama32_desktop.processes.host import HostedChild
from llama32_desktop.processes.requests import Numbered, asked, numbered

_BESIDE: Final = 2 * 1024**3
"""Address space of libraries and the stacks of their threads."""


class Child(HostedChild[Numbered[Event]]):
    """The process, in its cage: it gets one file after the other, and one folder to write in.

    Each request has a number (see `requests.asked`): no answer about one document is taken for one
    about the next.
    """

    def __init__(self, command: Sequence[str], memory: int, niceness: int) -> None:
        """
        Args:
            memory: Bytes that it may have.
            niceness: How far it stands back.

        Raises:
            OSError: it could not be started.
        """
        self.number = 0
        """Of the last request."""
        self._folder = WorkFolder()
        self._handing = HandedFiles()
        try:
            super().__init__(
                command,
                numbered(read_event),
                memory=memory,
                address_space=memory + _BESIDE,
                variables={
                    **self._folder.variables,
                    **self._handing.variables,
                    NICENESS_VARIABLE: str(niceness),
                },
                options=self._handing.options,
            )
        except BaseException:
            self._handing.close()
            self._folder.remove()
            raise
        self._handing.started()

    def _put(self, event: Numbered[Event] | None) -> None:
        if event is not None and isinstance(event.message, Uncaged):
            _note(event.message.missing)
        else:
            super()._put(event)

    def send(self, request: Request | Take) -> None:  # type: ignore[override]
        if not isinstance(request, Take):  # a page, and no file
            with contextlib.suppress(OSError):  # it died: its reader says so
                self._handing.hand(request.path)
        question = asked(request)
        self.number = question.number
        super().send(question)

    def end(self) -> None:
        """End the process at once, and what it had to write in."""
        super().end()
        self._handing.close()
        self._folder.remove()


@cache
def _note(missing: tuple[str, ...]) -> None:
    """Write down what keeps the process in no cage here; once."""
    log.note(OSError(errno.ENOSYS, ", ".join(missing)), "caging the process of documents")
