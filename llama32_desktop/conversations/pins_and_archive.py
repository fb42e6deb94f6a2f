"""Which conversations are pinned, and which are in the archive."""

from __future__ import annotations

from llama32_desktop.conversations.columns import set_column
from llama32_desktop.conversations.model import Conversation
from llama32_desktop.conversations.store import Store


def set_pinned(store: Store, conversation_id: int, pinned: bool) -> Conversation:
    """Pins a conversation above the others of the list, or unpins it."""
    return set_column(store, conversation_id, "pinned", int(pinned))


def set_archived(store: Store, conversation_id: int, archived: bool) -> Conversation:
    """Puts a conversation into the archive, or takes it out."""
    return set_column(store, conversation_id, "archived", int(archived))
