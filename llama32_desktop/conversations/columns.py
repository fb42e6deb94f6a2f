"""Single values of a conversation."""

from __future__ import annotations

from collections.abc import Callable

from llama32_desktop.conversations import rows
from llama32_desktop.conversations.model import Conversation
from llama32_desktop.conversations.store import Store
from llama32_desktop.own_choices import OwnChoices, renamed


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


def rename_models(store: Store, now: Callable[[str], str]) -> int:
    """Gives all conversations' own choices the text that `now` says each model has.

    Returns:
        How many it has changed.
    """
    changed = 0
    with store.transaction() as db:
        found = db.execute("SELECT id, own FROM conversation WHERE own != ''").fetchall()
        for row in found:
            own = rows.own_of(rows.text_of(row["own"]))
            other = renamed(own, now)
            if other != own:
                changed += 1
                value = (rows.own_json(other), row["id"])
                db.execute("UPDATE conversation SET own = ? WHERE id = ?", value)
    return changed
