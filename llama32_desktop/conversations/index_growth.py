"""The full-text index is kept in idle moments, a step at a time: messages are put into it, and
words of deleted ones taken out of its file."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from llama32_desktop.conversations.index import SEARCHED, renewed_if_damaged
from llama32_desktop.conversations.store import Store
from llama32_desktop.deleted_text import merge_words, overwrite
from llama32_desktop.words import index_text

BATCH_CHARACTERS: Final = 150_000
BATCH_MESSAGES: Final = 250
"""One step takes some tens of milliseconds, so that what the person does never waits for long."""
_WAITING = "FROM message WHERE indexed = 0 AND state != 'streaming'"


def index_some(store: Store) -> bool:
    """Index the next messages, the newest first.

    Returns:
        Whether more wait.
    """
    with store.transaction() as db:
        taken: list[tuple[int, str]] = []
        characters = 0
        for row in db.execute(
            f"SELECT id, {SEARCHED} {_WAITING} ORDER BY id DESC LIMIT ?", (BATCH_MESSAGES,)
        ):
            taken.append((row[0], index_text(row[1])))
            characters += len(row[1])
            if characters >= BATCH_CHARACTERS:
                break
        with renewed_if_damaged(db):
            db.executemany("INSERT INTO message_index(rowid, text) VALUES (?, ?)", taken)
            db.executemany("UPDATE message SET indexed = 1 WHERE id = ?", [(n,) for n, _ in taken])
        return db.execute(f"SELECT 1 {_WAITING} LIMIT 1").fetchone() is not None


def tend_index(store: Store) -> bool:
    """Index the next messages; where none waits, take words of deleted ones out of the file.

    Returns:
        Whether more is to be done.
    """
    if index_some(store):
        return True
    with store.transaction() as db, renewed_if_damaged(db):
        return merge_words(db, "message_index")


def overwrite_deleted(store: Store, is_wanted: Callable[[], bool] | None = None) -> bool:
    """Take out of the file what was deleted before deleted rows were overwritten in it.

    It does that once for a file, beside what the store reads; what it writes waits meanwhile.

    Args:
        is_wanted: Whether the store is wanted for something else, which ends this.

    Returns:
        Whether it went to its end.

    Raises:
        OSError: a copy beside it could not be made; the next start tries again.
        sqlite3.Error: there is no room, or another process writes; likewise.
        MemoryError: likewise.
    """
    return overwrite(store.path, is_wanted)
