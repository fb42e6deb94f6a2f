"""Opens the database: new, old, newer than this app, or damaged.

A full integrity check of a large store takes seconds, so it is made only where there is
cause: a write-ahead log that is still there tells that the app did not end cleanly. Damage
that shows at opening is found either way, since opening reads the schema and the newest rows.
"""

from __future__ import annotations

import sqlite3
import time
from pathlib import Path

from llama32_desktop.conversations import schema
from llama32_desktop.conversations.errors import NewerDatabaseError, StoreError, plain_errors

_COMPANIONS = ("-wal", "-shm", "-journal")
_TABLES = {"conversation", "message"}
FULL_CHECK_BYTES = 256 * 1024 * 1024
"""Above this size a check after an unclean end would hold up the start: it is left out."""


class _DamagedError(Exception):
    """The file is no sound database of ours."""


def _companion(path: Path, suffix: str) -> Path:
    return path.with_name(path.name + suffix)


def connect(path: Path) -> tuple[sqlite3.Connection, str]:
    """Open or make the database at `path`.

    Returns:
        The connection, and a notice: empty, or one sentence where a damaged file was set aside.

    Raises:
        NewerDatabaseError: the file is a newer version's; it was not touched.
        StoreError: the file cannot be opened for another reason than damage.
    """
    unclean = _companion(path, "-wal").exists()
    notice = ""
    if path.exists() and path.stat().st_size > 0:
        try:
            if not unclean:
                _check_length(path)
            _examine(path, thorough=unclean and path.stat().st_size < FULL_CHECK_BYTES)
        except _DamagedError:
            notice = _set_aside(path)
    with plain_errors():
        return _open(path), notice


def _open(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    connection.row_factory = sqlite3.Row
    connection.execute("PRAGMA journal_mode = WAL")
    # FULL: a message is on the disk, not only in the system's cache, when its write returns.
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA busy_timeout = 5000")
    schema.migrate(connection)
    return connection


def _check_length(path: Path) -> None:
    """Compare the file's length with its header (sqlite.org/fileformat.html, 1.3)."""
    with path.open("rb") as stream:
        header = stream.read(100)
    page_size = int.from_bytes(header[16:18], "big")
    page_size = 65_536 if page_size == 1 else page_size
    pages = int.from_bytes(header[28:32], "big")
    counts_are_valid = header[24:28] == header[92:96]
    if counts_are_valid and path.stat().st_size < page_size * pages:
        raise _DamagedError


def _examine(path: Path, *, thorough: bool) -> None:
    """Read-only look at an existing file."""
    try:
        # mode=ro still reads a write-ahead log, and changes nothing of the database.
        connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
        try:
            version = schema.version_of(connection)
            tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
            if version > schema.VERSION:
                raise NewerDatabaseError(
                    f"The conversations in “{path}” were written by a newer version of this app, "
                    "so this version does not open them and has not changed them; install the "
                    "newer version again."
                )
            if tables and not tables >= _TABLES:
                raise _DamagedError
            if tables:
                connection.execute("SELECT * FROM conversation ORDER BY id DESC LIMIT 1").fetchall()
                connection.execute("SELECT * FROM message ORDER BY id DESC LIMIT 1").fetchall()
            if thorough and connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
                raise _DamagedError
        finally:
            connection.close()
    except sqlite3.OperationalError as error:
        code = getattr(error, "sqlite_errorname", "")
        if code.startswith(("SQLITE_CANTOPEN", "SQLITE_PERM", "SQLITE_READONLY", "SQLITE_BUSY")):
            raise StoreError(
                f"The conversations in “{path}” cannot be opened ({error}); they were not "
                "changed; check the permissions of the app's data folder."
            ) from error
        raise _DamagedError from error
    except sqlite3.DatabaseError as error:
        raise _DamagedError from error


def _set_aside(path: Path) -> str:
    stamp = time.strftime("%Y%m%d-%H%M%S")
    number = 0
    while True:
        tail = f"-{number}" if number else ""
        target = path.with_name(f"{path.stem}.damaged-{stamp}{tail}{path.suffix}")
        if not any(_companion(target, s).exists() for s in ("", *_COMPANIONS)):
            break
        number += 1
    try:
        for suffix in ("", *_COMPANIONS):
            source = _companion(path, suffix)
            if source.exists():
                source.rename(_companion(target, suffix))
    except OSError as error:
        raise StoreError(
            f"The conversations in “{path}” are damaged and could not be set aside "
            f"({error.strerror}); nothing was changed; move the file away and start again."
        ) from error
    return (
        f"The file with your conversations was damaged; it is kept as “{target}” and the app "
        "goes on with a new one."
    )
