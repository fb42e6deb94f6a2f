"""What was deleted leaves the app's SQLite files too.

A row that is deleted is overwritten (`databases`), and two things outlive it: a full-text index
keeps the words of a text that left it until its parts are merged, and a file from before rows were
overwritten has old ones in its free room.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Final

from llama32_desktop.databases import OVERWRITTEN, open_database

_PAGES: Final = 200
"""Of an index that one step merges, which takes some tens of milliseconds."""
_LARGEST: Final = 256 * 1024 * 1024
"""Bytes of a file that is written anew: that takes as much memory."""
_ASKED_EVERY: Final = 100
"""Of SQLite's instructions, far less than a millisecond."""
_MEASURES: Final = ("page_count", "page_size")
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


def overwrite(path: Path, is_wanted: Callable[[], bool] | None = None) -> bool:
    """Write a file anew where deleted rows were not always overwritten in it.

    It takes about a second for 200 MB, as much memory, and as much room beside the file; nothing
    is written elsewhere (`databases`). A file of more than `_LARGEST` bytes is left as it is.

    Args:
        is_wanted: Whether somebody else wants to write, which ends this; it is asked until all is
            copied, and what is left then takes less than a second.

    Returns:
        Whether it went to its end; else the file is as it was.

    Raises:
        sqlite3.Error: it could not be written, as where another process writes; the file is as it
            was.
        MemoryError: likewise.
    """
    with closing(open_database(path, mode="rw", timeout=0, autocommit=True)) as db:
        pages, size = (db.execute(f"PRAGMA {name}").fetchone()[0] for name in _MEASURES)
        if is_overwritten(db) or pages * size > _LARGEST:
            return True
        if is_wanted is not None:
            db.set_progress_handler(is_wanted, _ASKED_EVERY)
        try:
            db.execute(f"PRAGMA auto_vacuum = {OVERWRITTEN}")
            db.execute("VACUUM")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT:
                return False
            raise
        db.set_progress_handler(None, 0)
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        return True
