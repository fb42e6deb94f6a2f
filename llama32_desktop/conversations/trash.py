"""Conversations and messages that were deleted, and can come back.

What is deleted goes into the trash first; `empty_trash` deletes for good.
"""

from __future__ import annotations

import time
from typing import Final

from llama32_desktop.conversations import index, kept_states, rows
from llama32_desktop.conversations.columns import set_column
from llama32_desktop.conversations.errors import MissingError
from llama32_desktop.conversations.model import Conversation, Message
from llama32_desktop.conversations.store import Store
from llama32_desktop.sentences import Sentence

KEPT_IN_TRASH_S: Final = 30 * 24 * 3600

_BELOW = """
WITH RECURSIVE below(id) AS (
    SELECT ?
    UNION ALL
    SELECT message.id FROM below JOIN message ON message.parent_id = below.id
    WHERE message.id > message.parent_id
)
"""


def restore(store: Store, conversation_id: int) -> Conversation:
    """Take a conversation out of the trash; raises `MissingError` where it is gone."""
    return set_column(store, conversation_id, "deleted_at", None)


def trashed(store: Store) -> list[Conversation]:
    """What is in the trash, the last deleted first."""
    with store.reading() as db:
        found = db.execute(
            "SELECT * FROM conversation WHERE deleted_at IS NOT NULL ORDER BY deleted_at DESC"
        )
        return [rows.conversation(row) for row in found]


def trash_message(store: Store, message_id: int) -> list[Message]:
    """Delete a message with all that follows it, on every branch; `restore_message` undoes it.

    Returns:
        The branch that is shown now: the latest other version, else up to the message before.
    """
    message = store.message(message_id)
    kept_states.forget([message.conversation_id])
    with store.transaction() as db:
        db.execute(
            f"{_BELOW} UPDATE message SET deleted_at = ? WHERE deleted_at IS NULL "
            "AND id IN (SELECT id FROM below)",
            (message_id, time.time()),
        )
        db.execute(
            "UPDATE conversation SET active_leaf_id = ? WHERE id = ?",
            (message.parent_id, message.conversation_id),
        )
    others = [number for number in message.sibling_ids if number != message_id]
    return store.select(others[-1]) if others else store.branch(message.conversation_id)


def restore_message(store: Store, message_id: int) -> list[Message]:
    """Undo `trash_message`, and show the branch through the message again."""
    with store.transaction() as db:
        row = db.execute("SELECT deleted_at FROM message WHERE id = ?", (message_id,)).fetchone()
        if row is None:
            raise MissingError(
                Sentence("This message is not there any more, so it cannot come back.")
            )
        # What was deleted below it at another time stays deleted.
        db.execute(
            f"{_BELOW} UPDATE message SET deleted_at = NULL WHERE deleted_at = ? "
            "AND id IN (SELECT id FROM below)",
            (message_id, row["deleted_at"]),
        )
    return store.select(message_id)


def has_deleted_messages(store: Store, conversation_id: int) -> bool:
    """Whether messages of a conversation are in the trash."""
    with store.reading() as db:
        found = db.execute(
            "SELECT 1 FROM message WHERE conversation_id = ? AND deleted_at IS NOT NULL LIMIT 1",
            (conversation_id,),
        ).fetchone()
    return found is not None


def restore_messages(store: Store, conversation_id: int) -> list[Message] | None:
    """Undo every `trash_message` in a conversation.

    Returns:
        The branch through what was deleted last, which is shown now; `None` where nothing was
        deleted.
    """
    with store.transaction() as db:
        # A message comes before those that follow it, which were deleted with it.
        last = db.execute(
            "SELECT id FROM message WHERE conversation_id = ? AND deleted_at IS NOT NULL "
            "ORDER BY deleted_at DESC, id LIMIT 1",
            (conversation_id,),
        ).fetchone()
        if last is None:
            return None
        db.execute(
            "UPDATE message SET deleted_at = NULL WHERE conversation_id = ?", (conversation_id,)
        )
    return store.select(last["id"])


def empty_trash(store: Store, older_than_s: float = KEPT_IN_TRASH_S) -> int:
    """Delete for good what has been in the trash for so long; returns how many conversations."""
    before = time.time() - older_than_s
    old = [c.id for c in trashed(store) if (c.deleted_at or 0) <= before]
    for number in old:
        store.delete(number)
    with store.reading() as db:
        here = db.execute("SELECT id FROM conversation WHERE deleted_at IS NULL").fetchall()
    kept_states.tidy(row["id"] for row in here)
    with store.transaction() as db:
        index.forget(db, "deleted_at <= ?", (before,))
        # Cut the tree up first: SQLite cascades through at most 1,000 levels.
        db.execute("UPDATE message SET parent_id = NULL WHERE deleted_at <= ?", (before,))
        db.execute(
            "DELETE FROM draft WHERE id IN (SELECT -id FROM message WHERE deleted_at <= ?)",
            (before,),
        )
        db.execute("DELETE FROM message WHERE deleted_at <= ?", (before,))
    return len(old)
