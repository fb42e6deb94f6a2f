"""Limits the memory that an import takes."""

from __future__ import annotations

from typing import Final

from llama32_desktop.conversations.importing.kinds import UnreadableError
from llama32_desktop.sentences import Sentence

MOST_MEMORY: Final = 6 * 1024**3
"""Bytes that the JSON of one file, or of one export, may take once it is decoded."""
_OBJECT_BYTES: Final = 160
_VALUE_BYTES: Final = 64
"""What CPython takes for an object with a value, and for any further value."""


class Memory:
    """The memory that the files of an export may still take.

    Args:
        name: Of the export.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._left = MOST_MEMORY

    def take(self, data: bytes) -> None:
        """Raises `UnreadableError` where so much is not left."""
        self._left -= memory_of(data)
        if self._left < 0:
            raise UnreadableError(too_much(self._name))


def memory_of(data: bytes) -> int:
    """Bytes that a text in JSON takes once it is decoded, rather too many than too few.

    Marks within its strings count too, for they are not told apart here: it takes no longer than
    reading the text.
    """
    values = data.count(b",") + data.count(b"[")
    return len(data) + _OBJECT_BYTES * data.count(b"{") + _VALUE_BYTES * values


def too_much(name: str) -> str:
    return Sentence(
        "“{0}” needs more memory than an import is given, so nothing was imported from it; export "
        "the conversations in parts.",
        name,
    )
