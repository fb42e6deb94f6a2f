"""The full-text index over all messages: filled in small steps, exact at any time.

A message is put into it when it is whole, behind the work that waits; `message.indexed` says
whether it is. The index holds no text, so what leaves it is told to it word by word (FTS5's
'delete' command), from the text that it was given.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from llama32_desktop.conversations.errors import code_of
from llama32_desktop.conversations.schema import MESSAGE_INDEX
from llama32_desktop.deleted_text import note_words_left
from llama32_desktop.words import index_text

# A damaged index says one or the other.
_DAMAGE: Final = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_CONSTRAINT, sqlite3.SQLITE_ERROR)
SEARCHED: Final = """message.content || coalesce(char(10) || (
    SELECT group_concat(part, char(10)) FROM (
        SELECT name || char(10) || text AS part FROM text_attachment
        WHERE message_id = message.id ORDER BY position
    )
), '')"""
"""What of a message is looked through: what was written, then its files."""


def forget(db: sqlite3.Connection, where: str, values: tuple[int | float, ...]) -> None:
    """Take messages out of the index, before they change or go; within a transaction."""
    rows = db.execute(
        f"SELECT id, {SEARCHED} FROM message WHERE indexed = 1 AND {where}", values
    ).fetchall()
    if not rows:
        return
    with renewed_if_damaged(db):
        db.executemany(
            "INSERT INTO message_index(message_index, rowid, text) VALUES ('delete', ?, ?)",
            [(row[0], index_text(row[1])) for row in rows],
        )
        note_words_left(db, "message_index")
        db.execute(f"UPDATE message SET indexed = 0 WHERE indexed = 1 AND {where}", values)


@contextmanager
def renewed_if_damaged(db: sqlite3.Connection) -> Iterator[None]:
    """Makes the index again where it is damaged, so that what the person does goes on."""
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
