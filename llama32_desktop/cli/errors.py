"""How a command ends."""

from __future__ import annotations

from typing import Final

EXIT_FAILED: Final = 1
EXIT_WRONG_USE: Final = 2
EXIT_INTERRUPTED: Final = 130
EXIT_NO_READER: Final = 141
"""128 + SIGPIPE, as a shell reports a program that the signal ended."""


class CommandError(Exception):
    """What was asked for cannot be done; the text is one sentence for a person."""
