"""One process that reads documents, seen from outside."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from llama32_desktop.documents.messages import Event, read_event
from llama32_desktop.engine.hosted import HostedChild

_BESIDE: Final = 2 * 1024**3
"""Address space of libraries and the stacks of their threads."""


class Child(HostedChild[Event]):
    """The process, ended by whoever does not want what it reads any more."""

    def __init__(self, command: Sequence[str], memory: int) -> None:
        """
        Args:
            memory: Bytes that it may have.

        Raises:
            OSError: it could not be started.
        """
        super().__init__(command, read_event, memory=memory, address_space=memory + _BESIDE)
