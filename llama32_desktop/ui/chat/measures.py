"""The measures of messages."""

from __future__ import annotations

from typing import Final

COLUMN: Final = 760
"""Widest text, in pixels."""
THOUGHT_HEIGHT: Final = 32
"""Of one that is folded."""
LONG: Final = 2000
"""Characters from which a user's message takes the whole width."""
LONG_TO_DRAW: Final = 8000
"""Characters from which a text takes another look in slices."""


def column_of(width: int) -> tuple[int, int]:
    """Where the texts begin on a page of this width, and how wide they are."""
    margin = 24 if width >= 560 else 16
    column = min(COLUMN, width - 2 * margin)
    return (width - column) // 2, column
