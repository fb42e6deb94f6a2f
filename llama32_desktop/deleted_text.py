"""What was deleted leaves the app's SQLite files too.

A row that is deleted is overwritten (`databases`), and two things outlive it: a full-text index
keeps the words of a text that left it until its parts are merged, and a file from before rows were
overwritten has old ones in its free room.
"""

from __future__ import annotations

import sqlite3
from typing import Final

from llama32_desktop.databases import OVERWRITTEN

_PAGES: Final = 200
"""Of an index that one step merges, which takes some tens of milliseconds."""
_LEFT: Final = 6
_MERGED: Final = 4
"""Values of `usermerge`, a setting of an FTS5 table that no merge here depends on. It is stored
with the table, in the transaction of what is deleted."""


def note_words_left(db: sqlite3.Connection, index: str) -> None:
    """Remember that a text left a full-text index, in the transaction that is open."""
    db.execute(f"INSERT INTO {index}({index}, rank) VALUES ('usermerge', {_LEFT})")


def merge_words(db: sqlite3.Connection, index: str) -> bool:
    """Take words of texts that left a full-text index out of its file, one step of it.

    Returns:
        Whether more is to be done.
    """
    state = db.execute(f"SELECT v FROM {index}_config WHERE k = 'usermerge'").fetchone()
    left = state is not None and state[0] == _LEFT
    if not left and is_overwritten(db):
        return False
    before = db.total_changes
    db.execute(f"INSERT INTO {index}({index}, rank) VALUES ('merge', {-_PAGES})")
    if db.total_changes - before >= 2:  # SQLite, “The 'merge' Command”
        return True
    if left:
        db.execute(f"INSERT INTO {index}({index}, rank) VALUES ('usermerge', {_MERGED})")
    return False


def is_overwritten(db: sqlite3.Connection) -> bool:
    """Whether all that was ever deleted in a file was overwritten."""
    return bool(db.execute("PRAGMA auto_vacuum").fetchone()[0] == OVERWRITTEN)


def overwrite(db: sqlite3.Connection) -> None:
    """Write a file anew where deleted rows were not always overwritten in it.

    It takes about a second for 200 MB, and as much room on the disk.

    Raises:
        sqlite3.Error: it could not be written; the file is as it was.
    """
    if not is_overwritten(db):
        db.execute("VACUUM")
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
