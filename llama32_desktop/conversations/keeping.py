"""Order among conversations: pinned, in folders, archived, in the trash; and drafts.

What is deleted goes into the trash first and can come back; `empty_trash` deletes for good.
"""

from __future__ import annotations

import sqlite3
import time
from typing import Final

from llama32_desktop.conversations import index, rows
from llama32_desktop.conversations.errors import MissingError, StoreError
from llama32_desktop.conversations.model import Conversation, Draft, Folder, Message
from llama32_desktop.conversations.store import Store

KEPT_IN_TRASH_S: Final = 30 * 24 * 3600
NEW: Final = 0
"""The id of the draft of a conversation that is still to be begun."""

_BELOW = """
WITH RECURSIVE below(id) AS (
    SELECT ?
    UNION ALL
    SELECT message.id FROM below JOIN message ON message.parent_id = below.id
)
"""


def _set(store: Store, conversation_id: int, column: str, value: float | None) -> Conversation:
    with store.transaction() as db:
        db.execute(f"UPDATE conversation SET {column} = ? WHERE id = ?", (value, conversation_id))
    return store.conversation(conversation_id)


def set_pinned(store: Store, conversation_id: int, pinned: bool) -> Conversation:
    return _set(store, conversation_id, "pinned", int(pinned))


def set_archived(store: Store, conversation_id: int, archived: bool) -> Conversation:
    return _set(store, conversation_id, "archived", int(archived))


# Folders


def folders(store: Store) -> list[Folder]:
    """All of them, by name."""
    with store.reading() as db:
        found = db.execute("SELECT id, name FROM folder ORDER BY name COLLATE NOCASE, id")
        return [Folder(row["id"], rows.text_of(row["name"])) for row in found]


def add_folder(store: Store, name: str) -> Folder:
    """Make a folder; one of that name that is there already is given back."""
    name = _folder_name(name)
    with store.transaction() as db:
        db.execute("INSERT OR IGNORE INTO folder(name) VALUES (?)", (name,))
        row = db.execute("SELECT id, name FROM folder WHERE name = ?", (name,)).fetchone()
    return Folder(row["id"], rows.text_of(row["name"]))


def rename_folder(store: Store, folder_id: int, name: str) -> None:
    """Raises `StoreError` where another folder has this name."""
    name = _folder_name(name)
    try:
        with store.transaction() as db:
            db.execute("UPDATE folder SET name = ? WHERE id = ?", (name, folder_id))
    except StoreError as error:
        if isinstance(error.__cause__, sqlite3.IntegrityError):
            raise StoreError(
                f"There is a folder “{name}” already, so the name was not changed; choose another."
            ) from error
        raise


def remove_folder(store: Store, folder_id: int) -> None:
    """Remove a folder; its conversations stay, outside of it."""
    with store.transaction() as db:
        db.execute("DELETE FROM folder WHERE id = ?", (folder_id,))


def move_to_folder(store: Store, conversation_id: int, folder_id: int | None) -> Conversation:
    return _set(store, conversation_id, "folder_id", folder_id)


def _folder_name(name: str) -> str:
    name = " ".join(rows.storable(name).split())[:100]
    if not name:
        raise StoreError("A folder needs a name, so nothing was changed; write one.")
    return name


# The trash


def trash(store: Store, conversation_id: int) -> None:
    """Put a conversation into the trash."""
    with store.transaction() as db:
        db.execute(
            "UPDATE conversation SET deleted_at = ? WHERE id = ?", (time.time(), conversation_id)
        )


def restore(store: Store, conversation_id: int) -> Conversation:
    """Take a conversation out of the trash; raises `MissingError` where it is gone."""
    return _set(store, conversation_id, "deleted_at", None)


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
            raise MissingError("This message is not there any more, so it cannot come back.")
        # What was deleted below it at another time stays deleted.
        db.execute(
            f"{_BELOW} UPDATE message SET deleted_at = NULL WHERE deleted_at = ? "
            "AND id IN (SELECT id FROM below)",
            (message_id, row["deleted_at"]),
        )
    return store.select(message_id)


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


# Drafts


def keep_draft(store: Store, conversation_id: int, draft: Draft) -> None:
    """Keep what was written and not sent; an empty draft removes it.

    Args:
        conversation_id: `NEW` for a conversation that is still to be begun.
    """
    with store.transaction() as db:
        if draft == Draft(content=""):
            db.execute("DELETE FROM draft WHERE id = ?", (conversation_id,))
            return
        attachments = rows.json_of(draft.attachments)
        texts = rows.json_of(draft.texts)
        db.execute(
            "INSERT OR REPLACE INTO draft(id, content, attachments, texts, updated_at) "
            "VALUES (?, ?, ?, ?, ?)",
            (conversation_id, rows.storable(draft.content), attachments, texts, time.time()),
        )


def draft_of(store: Store, conversation_id: int) -> Draft:
    """What was kept for a conversation, or an empty draft."""
    with store.reading() as db:
        row = db.execute("SELECT * FROM draft WHERE id = ?", (conversation_id,)).fetchone()
    if row is None:
        return Draft(content="")
    return Draft(
        content=rows.text_of(row["content"]),
        attachments=rows.draft_attachments(row["attachments"]),
        texts=rows.draft_texts(row["texts"]),
    )


def keep_edit(store: Store, message_id: int, text: str | None) -> None:
    """Keep what is being written in the place of a message; `None` removes it."""
    with store.transaction() as db:
        if text is None:
            db.execute("DELETE FROM draft WHERE id = ?", (-message_id,))
            return
        db.execute(
            "INSERT OR REPLACE INTO draft(id, content, updated_at) VALUES (?, ?, ?)",
            (-message_id, rows.storable(text), time.time()),
        )


def edits(store: Store) -> dict[int, str]:
    """What is being written in the places of messages, by their ids."""
    with store.reading() as db:
        found = db.execute("SELECT id, content FROM draft WHERE id < 0")
        return {-row["id"]: rows.text_of(row["content"]) for row in found}
