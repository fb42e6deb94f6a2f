"""Whether another process of the app has the conversations open."""

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path

from llama32_desktop.databases import open_database


def is_open_elsewhere(path: Path) -> bool:
    """Whether somebody has the database open, this process too; also where that cannot be told.

    For a database that was opened before and found sound: what is in its log is written back.

    SQLite lets nobody into a write-ahead log alone while another connection is open, and the
    system takes a process's locks back when it ends, however it ends.
    """
    if not path.is_file():
        return False
    try:
        with contextlib.closing(open_database(path, mode="rw", timeout=0)) as connection:
            connection.execute("PRAGMA locking_mode = EXCLUSIVE")
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.Error:
        return True
    return False
