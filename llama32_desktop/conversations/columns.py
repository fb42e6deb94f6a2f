"""Single values of a conversation."""

from __future__ import annotations

from llama32_desktop.conversations.model import Conversation
from llama32_desktop.conversations.store import Store


def set_column(
    store: Store, conversation_id: int, column: str, value: float | None
) -> Conversation:
    """Gives one column of a conversation another value."""
    with store.transaction() as db:
        db.execute(f"UPDATE conversation SET {column} = ? WHERE id = ?", (value, conversation_id))
    return store.conversation(conversation_id)
