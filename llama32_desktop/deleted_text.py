"""What was deleted leaves the app's SQLite files too.

A row that is deleted is overwritten (`databases`), and two things outlive it: a full-text index
keeps the words of a text that left it until its parts are merged, and a file from before rows were
overwritten has old ones in its free room.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import IO, Final

from llama32_desktop.databases import OVERWRITTEN, address, copy_of, open_database, remove_copy

_PAGES: Final = 200
"""Of an index that one step merges, which takes some tens of milliseconds."""
_IN_MEMORY: Final = 64 * 1024**2
"""Bytes of a file whose copy is made in memory, and put in its place within half a second; a larger
one's lies beside it."""
_LARGEST: Final = 1024**3
"""Bytes of a file that is written anew."""
_ROOM: Final = 3
"""Times a file's size: its copy, the log that it goes through, and what is left free."""
_STEP_PAGES: Final = 1000
"""Of a copy that are put in their place at once, four megabytes."""
_ASKED_EVERY: Final = 100
"""Of SQLite's instructions, far less than a millisecond."""
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
        is_wanted: Whether somebody else wants to write, which ends this. It is asked all the time
            but for the last half second of a file whose copy is in memory.

    Returns:
        Whether it went to its end; else the file is as it was.

    Raises:
        OSError: a copy beside it could not be made.
        sqlite3.Error: it could not be written, as where another process writes; the file is as it
            was.
        MemoryError: likewise.
    """
    remove_copy(path)  # of a process that was killed
    with closing(open_database(path, mode="rw", timeout=0, autocommit=True)) as db:
        size = _pages(db) * int(db.execute("PRAGMA page_size").fetchone()[0])
        if is_overwritten(db) or size > _LARGEST:
            return True
        db.execute(f"PRAGMA auto_vacuum = {OVERWRITTEN}")
        wanted = is_wanted or (lambda: False)
        if size <= _IN_MEMORY:
            done = _vacuumed(db, wanted, "VACUUM")
        elif shutil.disk_usage(path.parent).free < _ROOM * size:
            return True
        else:
            done = _replaced(db, path, wanted)
        if done:
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        return done


def _vacuumed(db: sqlite3.Connection, is_wanted: Callable[[], bool], statement: str) -> bool:
    db.set_progress_handler(is_wanted, _ASKED_EVERY)
    try:
        db.execute(statement)
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT:
            return False
        raise
    finally:
        db.set_progress_handler(None, 0)
    return True


class _WantedError(Exception):
    """Somebody else wants to write, or has written since."""


def _replaced(db: sqlite3.Connection, path: Path, is_wanted: Callable[[], bool]) -> bool:
    """Make a copy beside the file, while others write, and put it in its place, in one transaction
    of small steps: between them it can be undone, which SQLite's own last step cannot."""
    copy = copy_of(path)
    copy.touch(mode=0o600)
    try:
        with closing(open_database(path, mode="rw")) as watch, _log_of(path) as log:
            # Else the transaction begins the log again, which looks as if somebody had written.
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            before = _version(watch)
            quoted = address(copy, "rw").replace("'", "''")
            if not _vacuumed(db, is_wanted, f"VACUUM INTO '{quoted}'"):
                return False

            def progress(status: int, *_: int) -> None:
                if status == sqlite3.SQLITE_DONE:
                    return
                # From the first step on nobody else writes: what came before it is seen here.
                if status != sqlite3.SQLITE_OK or is_wanted() or _version(watch) != before:
                    raise _WantedError
                os.fsync(log.fileno())  # the transaction's end, or who writes next, would wait

            with closing(open_database(copy, mode="ro")) as made:
                # At least two, as the last one ends the transaction.
                step = max(1, min(_STEP_PAGES, _pages(made) // 2))
                made.backup(db, pages=step, progress=progress, sleep=0)
    except _WantedError:
        return False
    finally:
        remove_copy(path)
    return True


def _log_of(path: Path) -> IO[bytes]:
    """The file's write-ahead log. SQLite has no locks on it, which closing it would end."""
    return path.with_name(path.name + "-wal").open("r+b")


def _pages(db: sqlite3.Connection) -> int:
    return int(db.execute("PRAGMA page_count").fetchone()[0])


def _version(db: sqlite3.Connection) -> int:
    """A number that is another when somebody else has written."""
    return int(db.execute("PRAGMA data_version").fetchone()[0])
