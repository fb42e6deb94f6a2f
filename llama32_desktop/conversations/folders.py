"""The folders that conversations are in."""

from __future__ import annotations

import sqlite3

from llama32_desktop.conversations import rows
from llama32_desktop.conversations.columns import set_column
from llama32_desktop.conversations.errors import StoreError
from llama32_desktop.conversations.model import Conversation, Folder
from llama32_desktop.conversations.store import Store
from llama32_desktop.sentences import Sentence


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
                Sentence(
                    "There is a folder “{0}” already, so the name was not changed; choose another.",
                    name,
                )
            ) from error
        raise


def remove_folder(store: Store, folder_id: int) -> None:
    """Remove a folder; its conversations stay, outside of it."""
    with store.transaction() as db:
        db.execute("DELETE FROM folder WHERE id = ?", (folder_id,))


def move_to_folder(store: Store, conversation_id: int, folder_id: int | None) -> Conversation:
    return set_column(store, conversation_id, "folder_id", folder_id)


def _folder_name(name: str) -> str:
    name = " ".join(rows.storable(name).split())[:100]
    if not name:
        raise StoreError(Sentence("A folder needs a name, so nothing was changed; write one."))
    return name
