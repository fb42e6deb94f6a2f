"""The full-text index over all messages: filled in small steps, exact at any time.

A message is put into it when it is whole, behind the work that waits; `message.indexed` says
whether it is. The index holds no text, so what leaves it is told to it word by word (FTS5's
'delete' command), from the text that it was given.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from llama32_desktop.conversations.errors import code_of
from llama32_desktop.conversations.schema import MESSAGE_INDEX
from llama32_desktop.words import index_text

if TYPE_CHECKING:
    from llama32_desktop.conversations.store import Store

BATCH_CHARACTERS: Final = 150_000
BATCH_MESSAGES: Final = 250
"""One step takes some tens of milliseconds, so that what the person does never waits for long."""

# A damaged index says one or the other.
_DAMAGE: Final = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_CONSTRAINT, sqlite3.SQLITE_ERROR)
SEARCHED: Final = """message.content || coalesce(char(10) || (
    SELECT group_concat(part, char(10)) FROM (
        SELECT name || char(10) || text AS part FROM text_attachment
        WHERE message_id = message.id ORDER BY position
    )
), '')"""
"""What of a message is looked through: what was written, then its files."""
_WAITING = "FROM message WHERE indexed = 0 AND state != 'streaming'"


def forget(db: sqlite3.Connection, where: str, values: tuple[int | float, ...]) -> None:
    """Take messages out of the index, before they change or go; within a transaction."""
    rows = db.execute(
        f"SELECT id, {SEARCHED} FROM message WHERE indexed = 1 AND {where}", values
    ).fetchall()
    if not rows:
        return
    with _renewed_if_damaged(db):
        db.executemany(
            "INSERT INTO message_index(message_index, rowid, text) VALUES ('delete', ?, ?)",
            [(row[0], index_text(row[1])) for row in rows],
        )
        db.execute(f"UPDATE message SET indexed = 0 WHERE indexed = 1 AND {where}", values)


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
        with _renewed_if_damaged(db):
            db.executemany("INSERT INTO message_index(rowid, text) VALUES (?, ?)", taken)
            db.executemany("UPDATE message SET indexed = 1 WHERE id = ?", [(n,) for n, _ in taken])
        return db.execute(f"SELECT 1 {_WAITING} LIMIT 1").fetchone() is not None


@contextmanager
def _renewed_if_damaged(db: sqlite3.Connection) -> Iterator[None]:
    """What the person does must not fail for an index that can be made again."""
    db.execute("SAVEPOINT words")
    try:
        yield
        # FTS5 writes late: another savepoint makes it say now what it would say at the end.
        db.execute("SAVEPOINT written")
    except sqlite3.Error as error:
        if not db.in_transaction:  # SQLite ended it itself: a full disk
            raise
        db.execute("ROLLBACK TO words")
        renew(db, error)
    db.execute("RELEASE words")


def renew(db: sqlite3.Connection, error: sqlite3.Error) -> None:
    """Begin again with an empty index if it is what was damaged; `index_some` fills it.

    Raises:
        sqlite3.Error: the error itself, where it says nothing of the index.
    """
    if code_of(error) not in _DAMAGE:
        raise error
    empty_index(db)


def empty_index(db: sqlite3.Connection) -> None:
    """Begin again with an empty index; `index_some` fills it."""
    db.execute("DROP TABLE message_index")
    db.execute(MESSAGE_INDEX)
    db.execute("UPDATE message SET indexed = 0 WHERE indexed = 1")
