"""Single values of a conversation."""

from __future__ import annotations

from llama32_desktop.conversations import rows
from llama32_desktop.conversations.model import Conversation
from llama32_desktop.conversations.store import Store
from llama32_desktop.own_choices import OwnChoices


def set_column(
    store: Store, conversation_id: int, column: str, value: float | str | None
) -> Conversation:
    """Gives one column of a conversation another value."""
    with store.transaction() as db:
        db.execute(f"UPDATE conversation SET {column} = ? WHERE id = ?", (value, conversation_id))
    return store.conversation(conversation_id)


def set_own(store: Store, conversation_id: int, own: OwnChoices) -> Conversation:
    """Gives a conversation other choices of its own."""
    return set_column(store, conversation_id, "own", rows.own_json(own))
