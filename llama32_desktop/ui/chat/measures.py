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
