"""Opens the database: new, old, newer than this app, foreign or damaged.

Each open compares the file's length with its header and reads the schema and the newest rows,
which takes a millisecond. A check of all pages (0.3 s for 230 MB) is made only where there is
cause: a write-ahead log that is still there tells that the app did not end cleanly, and
`mark_suspect` that it met damage.
"""

from __future__ import annotations

import contextlib
import errno
import os
import sqlite3
from pathlib import Path
from typing import Final

from llama32_desktop.cage.folder import remove_left
from llama32_desktop.conversations import schema, writers
from llama32_desktop.conversations.errors import (
    DamagedDatabaseError,
    NewerDatabaseError,
    StoreError,
    code_of,
    plain_errors,
)
from llama32_desktop.conversations.header import read_header
from llama32_desktop.conversations.recovery import companion, remove_replaced, set_aside
from llama32_desktop.conversations.version_copy import keep_copy, remove_old_copies
from llama32_desktop.databases import open_database
from llama32_desktop.sentences import Sentence

FULL_CHECK_BYTES: Final = 256 * 1024 * 1024
"""Above this size a check after an unclean end would hold up the start: it is left out, unless
damage was met."""
BUSY_S: Final = 30.0
"""So long a write waits for another process, which may be taking a large conversation in."""
_DAMAGED: Final = Sentence("was damaged")
_FOREIGN: Final = Sentence("was not made by this app")
_NEEDS_WRITING = (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN)


class _UnfitError(Exception):
    """The file is no sound database of ours; the text ends “The file with your …”."""


def connect(path: Path, *, interrupted: bool = True) -> tuple[sqlite3.Connection, str]:
    """Open or make the database at `path`.

    Args:
        interrupted: Close the answers that are still streaming in it and that no other process
            is known to write: they were cut off.

    Returns:
        The connection, and a notice: empty, or one sentence where a file was set aside.

    Raises:
        NewerDatabaseError: the file is a newer version's; it was not touched.
        StoreError: the file cannot be opened for another reason than damage.
    """
    try:
        with plain_errors():
            _check(path)
            return _open(path, interrupted), ""
    except (_UnfitError, DamagedDatabaseError) as error:
        what = str(error) if isinstance(error, _UnfitError) else _DAMAGED
    except OSError as error:
        raise StoreError(
            Sentence(
                "The conversations in “{0}” cannot be opened ({1}); they were not changed; check "
                "the permissions of the app's data folder.",
                path,
                error.strerror,
            )
        ) from error
    aside = set_aside(path)
    with plain_errors():
        return _open(path, interrupted), (
            Sentence(
                "The file with your conversations {0}; it is kept as “{1}” and the app goes on "
                "with a new one.",
                what,
                aside,
            )
        )


def mark_suspect(path: Path) -> None:
    """Let the next `connect` check all of the file."""
    with contextlib.suppress(OSError):
        companion(path, "-suspect").touch()


def _check(path: Path) -> None:
    """Look at what is there; writes nothing to a file that is a newer version's.

    Raises:
        NewerDatabaseError, OSError, sqlite3.Error, _UnfitError: as the names say.
    """
    wal = companion(path, "-wal")
    unclean = wal.exists() and wal.stat().st_size > 0
    if path.is_dir():  # which has no size on Windows and some file systems, as a new file has none
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    if not path.exists() or path.stat().st_size == 0:
        if unclean:  # SQLite would delete what is in it
            raise _UnfitError(_DAMAGED)
        return
    header = read_header(path, wal)
    _refuse_newer(path, header.version)
    if not header.whole:
        raise _UnfitError(_DAMAGED)
    suspect = companion(path, "-suspect")
    thorough = suspect.exists() or (unclean and path.stat().st_size < FULL_CHECK_BYTES)
    try:
        try:
            _examine(path, "ro", thorough=thorough)
        except sqlite3.OperationalError as error:
            # A first start that was cut off leaves a journal, which only a writer may roll back.
            if code_of(error) not in _NEEDS_WRITING:
                raise
            _examine(path, "rw", thorough=thorough)
    except sqlite3.OperationalError as error:
        if code_of(error) == sqlite3.SQLITE_ERROR:  # a column is missing, or the format unknown
            raise _UnfitError(_DAMAGED) from error
        raise
    suspect.unlink(missing_ok=True)


def _refuse_newer(path: Path, version: int) -> None:
    if version > schema.VERSION:
        raise NewerDatabaseError(
            Sentence(
                "The conversations in “{0}” were written by a newer version of this app, so this "
                "version does not open them and has not changed them; install the newer version "
                "again.",
                path,
            )
        )


def _examine(path: Path, mode: str, *, thorough: bool) -> None:
    # mode=ro still reads a write-ahead log, and leaves it as it is when it closes.
    with contextlib.closing(open_database(path, mode=mode)) as db:
        version = schema.version_of(db)
        tables = {row[0] for row in db.execute("SELECT name FROM sqlite_master")}
        if version == 0 and not tables:
            return  # a first start that was cut off
        if db.execute("PRAGMA application_id").fetchone()[0] != schema.APPLICATION_ID:
            raise _UnfitError(_FOREIGN)
        _refuse_newer(path, version)
        expected = schema.tables_of(version)
        if version == 0 or not tables >= expected:
            raise _UnfitError(_DAMAGED)
        for table in expected:
            db.execute(f"SELECT * FROM {table} ORDER BY id DESC LIMIT 1").fetchall()
        if thorough and db.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            raise _UnfitError(_DAMAGED)


def connect_beside(path: Path) -> sqlite3.Connection:
    """Open a database that another process of the app has open, and has looked at.

    Raises:
        sqlite3.Error: it cannot be opened, or is not there.
    """
    if not path.exists():  # SQLite would make one
        raise sqlite3.OperationalError(Sentence("the file is not there"))
    return _connection(path)


def _connection(path: Path) -> sqlite3.Connection:
    connection = open_database(path, timeout=BUSY_S, autocommit=True)
    try:
        connection.row_factory = sqlite3.Row
        # FULL: a message is on the disk, not only in the system's cache, when its write returns.
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")
    except BaseException:
        connection.close()
        raise
    return connection


def _open(path: Path, interrupted: bool) -> sqlite3.Connection:
    connection = _connection(path)
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        _bring_forward(connection, path)
        if not schema.has_all_columns(connection):
            raise _UnfitError(_DAMAGED)
        if interrupted:
            writers.close_all(connection, path)
    except BaseException:
        connection.close()
        raise
    return connection


def _bring_forward(connection: sqlite3.Connection, path: Path) -> None:
    """Make the tables those of this version, with a copy of older ones beside them."""
    schema.drop_foreign(connection)
    copies: list[Path] = []
    try:
        schema.migrate(connection, before=lambda version: copies.append(keep_copy(path, version)))
    except BaseException:
        for copy in copies:  # nothing was changed: the next start makes another
            copy.unlink(missing_ok=True)
        raise
    remove_old_copies(path)
    remove_left(path.parent)
    remove_replaced(path)
