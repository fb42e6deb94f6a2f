"""The height of messages that are not built yet."""

from __future__ import annotations

from llama32_desktop.ui.attachments.chips import chips_height
from llama32_desktop.ui.attachments.column import pictures_height
from llama32_desktop.ui.chat.items import MessageItem
from llama32_desktop.ui.chat.measures import COLUMN, THOUGHT_HEIGHT


def estimate_height(item: MessageItem, width: int) -> int:
    """A guess at the height of a message that is not built, in pixels."""
    lines = len(item.text) * 8 / max(200, min(COLUMN, width)) + item.text.count("\n")
    around = THOUGHT_HEIGHT if item.thought is not None else 0
    around += pictures_height(item.pictures, width) + chips_height(item.texts)
    return int(60 + lines * 24) + around
