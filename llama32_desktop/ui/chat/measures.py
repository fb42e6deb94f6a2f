"""The measures of messages, and of those that are not built yet."""

from __future__ import annotations

from typing import Final

from llama32_desktop.ui.attachments.chips import chips_height
from llama32_desktop.ui.attachments.column import pictures_height
from llama32_desktop.ui.chat.items import MessageItem

COLUMN: Final = 760
"""Widest text, in pixels."""
THOUGHT_HEIGHT: Final = 32
"""Of one that is folded."""
LONG: Final = 2000
"""Characters from which a user's message takes the whole width."""
LONG_TO_DRAW: Final = 8000
"""Characters from which a text takes another look in slices."""


def estimate_height(item: MessageItem, width: int) -> int:
    """A guess at the height of a message that is not built, in pixels."""
    lines = len(item.text) * 8 / max(200, min(COLUMN, width)) + item.text.count("\n")
    thought = THOUGHT_HEIGHT if item.thought is not None else 0
    around = pictures_height(item.pictures, width) + chips_height(item.texts)
    return int(60 + lines * 24) + thought + around
