"""Opens the app's SQLite files, and believes what is in them no more than it must.

Whoever can change a file of the app's, or hands one over as a backup, must not run anything by it:
SQLite, “Defense Against The Dark Arts”.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
from pathlib import Path
from typing import Final
from urllib.parse import quote

from llama32_desktop.paths import keep_private

BESIDE: Final = ("", "-wal", "-shm")
"""The endings of a database's files."""
_COPY: Final = ".anew"
OVERWRITTEN: Final = 2
"""`PRAGMA auto_vacuum` of a file in which all was overwritten that was ever deleted: SQLite takes
the value of a new file, or when it writes all of one anew."""
_DEFENSIVE: Final = 1010
"""`SQLITE_DBCONFIG_DEFENSIVE`."""


def open_database(
    path: Path | str,
    *,
    mode: str = "rwc",
    timeout: float = 30.0,
    autocommit: bool = False,
    factory: type[sqlite3.Connection] = sqlite3.Connection,
) -> sqlite3.Connection:
    """Open a database, which any thread may use, one at a time.

    Args:
        path: The file, for nobody else to read, or “:memory:”.
        mode: “ro”, “rw”, or “rwc”, which makes a file that is not there.
        timeout: Seconds to wait for another process that writes.
        autocommit: Whether each statement stands by itself, where no transaction was begun.
        factory: The connection's class.

    Raises:
        sqlite3.Error: it cannot be opened.
    """
    if isinstance(path, Path):
        if mode != "ro":
            _keep_private(path, make=mode == "rwc")
        path = address(path, mode)
    connection = sqlite3.connect(
        path,
        uri=True,
        timeout=timeout,
        isolation_level=None if autocommit else "DEFERRED",
        check_same_thread=False,
        factory=factory,
    )
    # A letter that went bad is no reason to read nothing.
    connection.text_factory = _text
    try:
        _harden(connection)
        if mode == "rwc":
            _mark_new(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def copy_of(path: Path) -> Path:
    """Where the copy of a database is made that is to be put in its place (`deleted_text`). Its
    name is shorter than that of SQLite's log."""
    return path.with_suffix(_COPY)


def remove_copy(path: Path) -> None:
    """Remove such a copy, or what a process that was killed left of it."""
    for ending in (_COPY, f"{_COPY}-journal"):
        with contextlib.suppress(OSError):
            path.with_suffix(ending).unlink(missing_ok=True)


def address(path: Path, mode: str) -> str:
    """The file as SQLite's URI; `Path.as_uri` makes a network's folder one that SQLite refuses."""
    name = path.absolute().as_posix()
    name = name if name.startswith("/") else f"/{name}"
    return f"file://{quote(os.fsencode(name), safe='/:')}?mode={mode}"


def _text(stored: bytes) -> str:
    return stored.decode("utf-8", "replace")


def _harden(connection: sqlite3.Connection) -> None:
    """What the schema calls runs no function that could do harm, pages are looked at before they
    are used, nothing writes past SQLite's own tables, a row that is deleted is overwritten, which
    SQLite does by itself only as some systems build it, and what does not fit into its buffers
    stays in memory: its temporary files are plain text in a folder of everybody's, often on another
    disk."""
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")
    connection.execute("PRAGMA mmap_size = 0")
    connection.execute("PRAGMA secure_delete = ON")
    connection.execute("PRAGMA temp_store = MEMORY")
    if hasattr(connection, "setconfig"):  # since Python 3.12
        connection.setconfig(_DEFENSIVE, True)


def _mark_new(connection: sqlite3.Connection) -> None:
    """Have a new file say that all is overwritten in it. Not where a file is only opened again: who
    has read once gets no write-ahead log for itself (`conversations/presence.py`)."""
    with contextlib.suppress(sqlite3.DatabaseError):  # what is damaged or held is said elsewhere
        if connection.execute("PRAGMA auto_vacuum").fetchone()[0] != OVERWRITTEN:
            connection.execute(f"PRAGMA auto_vacuum = {OVERWRITTEN}")


def _keep_private(path: Path, *, make: bool) -> None:
    """Let nobody else read the database, nor what SQLite makes beside it, with its permissions."""
    if make:
        with contextlib.suppress(OSError):  # what cannot be written is said where it is opened
            path.touch(mode=0o600)
    for suffix in BESIDE:
        keep_private(path.with_name(path.name + suffix))
