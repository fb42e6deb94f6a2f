"""How a file in another is opened, how deep it may lie, and how much all in one may take together.

Readers of files that hold others get the opener from here: it knows all readers, so they cannot
know it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from llama32_desktop.documents.reading.source import (
    MOST_UNPACKED_BYTES,
    Source,
    UnreadableError,
)
from llama32_desktop.sentences import Sentence

MOST_FILES: Final = 2_000
_DEEPEST: Final = 4
"""A file in a ZIP that is attached to a mail that is attached to a mail."""


@dataclass
class Allowance:
    """What is left for the files inside one file, all depths together."""

    files: int = MOST_FILES
    bytes: int = MOST_UNPACKED_BYTES
    said: bool = False
    """Whether it was said that it is used up."""


@dataclass(frozen=True)
class Within:
    """Where a file lies that is to be opened."""

    open_file: Callable[[Path, Within], Source]
    """Opens a file of any kind, as `kinds.open_source` does."""
    deep: int = 0
    """In how many others; 0 for one on the disk."""
    allowance: Allowance = field(default_factory=Allowance)

    def deeper(self) -> Within:
        """Where the files in it lie.

        Raises:
            UnreadableError: that is deeper than files are read.
        """
        if self.deep >= _DEEPEST:
            raise UnreadableError(
                Sentence("It lies in too many files, one in the other, to be read.")
            )
        return replace(self, deep=self.deep + 1)

    def take(self, size: int) -> bool:
        """Count a file of so many bytes; whether it may be read."""
        left = self.allowance
        if left.files < 1 or left.bytes < size:
            return False
        left.files -= 1
        left.bytes -= size
        return True
