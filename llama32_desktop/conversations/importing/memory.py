"""Limits the memory that an import takes."""

from __future__ import annotations

from typing import Final

from llama32_desktop.conversations.importing.kinds import UnreadableError
from llama32_desktop.json_text.memory import memory_of
from llama32_desktop.sentences import Sentence

MOST_MEMORY: Final = 6 * 1024**3
"""Bytes that the JSON of one file, or of one export, may take once it is decoded."""


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


def too_much(name: str) -> str:
    return Sentence(
        "“{0}” needs more memory than an import is given, so nothing was imported from it; export "
        "the conversations in parts.",
        name,
    )
