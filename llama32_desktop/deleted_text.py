"""What was deleted leaves the app's SQLite files too.

A row that is deleted is overwritten (`databases`), and two things outlive it: a full-text index
keeps the words of a text that left it until its parts are merged, and a file from before rows were
overwritten has old ones in its free room.
"""

from __future__ import annotations

import shutil
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final

from llama32_desktop.databases import OVERWRITTEN, open_database

_PAGES: Final = 200
"""Of an index that one step merges, which takes some tens of milliseconds."""
_IN_MEMORY: Final = 256 * 1024**2
"""Bytes of a file whose copy is made in memory; a larger one's lies beside it."""
_LARGEST: Final = 1024**3
"""Bytes of a file that is written anew: others wait while its copy is put in its place, which takes
up to ten seconds and which nothing ends."""
_ROOM: Final = 3
"""Times a file's size: its copy, the log that it goes through, and what is left free."""
_placing: Final = threading.Lock()
"""SQLite has one folder for the temporary files of a process."""
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

    It takes some seconds for 500 MB, and twice as much room beside the file; nothing is written
    elsewhere. The memory is what the file has, of more than `_IN_MEMORY` bytes some megabytes. A
    file of more than `_LARGEST` bytes, or without that room, is left as it is.

    Args:
        is_wanted: Whether somebody else wants to write, which ends this; it is asked until all is
            copied, and what is left then takes about two thirds of the time.

    Returns:
        Whether it went to its end; else the file is as it was.

    Raises:
        sqlite3.Error: it could not be written, as where another process writes; the file is as it
            was.
        MemoryError: likewise.
    """
    with closing(open_database(path, mode="rw", timeout=0, autocommit=True)) as db:
        pages, page = (db.execute(f"PRAGMA {name}").fetchone()[0] for name in _MEASURES)
        size = pages * page
        if is_overwritten(db) or size > _LARGEST:
            return True
        if size <= _IN_MEMORY:
            return _written_anew(db, is_wanted)
        if shutil.disk_usage(path.parent).free < _ROOM * size:
            return True
        with _copy_beside(db, path) as is_there:
            return not is_there or _written_anew(db, is_wanted)


def _written_anew(db: sqlite3.Connection, is_wanted: Callable[[], bool] | None) -> bool:
    if is_wanted is not None:
        db.set_progress_handler(is_wanted, _ASKED_EVERY)
    try:
        db.execute(f"PRAGMA auto_vacuum = {OVERWRITTEN}")
        db.execute("VACUUM")
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT:
            return False
        raise
    finally:
        db.set_progress_handler(None, 0)
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    return True


@contextmanager
def _copy_beside(db: sqlite3.Connection, path: Path) -> Iterator[bool]:
    """Have a connection make its temporary files beside its database: they have no name there, or
    go with the process (Windows), and are for nobody else to read.

    Yields:
        Whether it does: SQLite may be built without that setting, and takes no name that is no
        text.
    """
    folder = str(path.absolute().parent)
    if folder.encode("utf-8", "replace").decode() != folder:
        yield False
        return
    with _placing:
        quoted = folder.replace("'", "''")
        try:
            db.execute(f"PRAGMA temp_store_directory = '{quoted}'")
            taken = db.execute("PRAGMA temp_store_directory").fetchone() == (folder,)
            if taken:
                db.execute("PRAGMA temp_store = FILE")
            yield taken
        finally:
            db.execute("PRAGMA temp_store_directory = ''")
