"""A copy of the database as an older version of the app left it, made before it is changed.

It lies beside the database as `NAME.version-6-DATE.sqlite3` for as long as what is in the trash,
and the older version opens it under the database's own name.
"""

from __future__ import annotations

import contextlib
import sqlite3
import time
from pathlib import Path

from llama32_desktop.conversations.errors import StoreError, is_damage
from llama32_desktop.conversations.recovery import KEPT_S, VERSION_MARK, beside, free_name
from llama32_desktop.databases import open_database
from llama32_desktop.files import part_file
from llama32_desktop.sentences import Sentence


def keep_copy(path: Path, version: int) -> Path:
    """Copy the database at `path`, which nobody may write meanwhile; durable when it returns.

    Returns:
        Where the copy is.

    Raises:
        StoreError: it cannot be written; nothing was changed.
        sqlite3.DatabaseError: the database is damaged.
    """
    for left in beside(path, f".{path.stem}{VERSION_MARK}"):  # by an attempt that was cut off
        left.unlink(missing_ok=True)
    target = free_name(path, f"{VERSION_MARK}{version}-")
    try:
        with (
            part_file(target) as part,
            contextlib.closing(open_database(part, autocommit=True)) as copy,
        ):
            copy.execute("PRAGMA synchronous = OFF")  # `part_file` brings all of it to the disk
            with contextlib.closing(open_database(path, mode="ro")) as source:
                source.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")
    except (OSError, sqlite3.Error) as error:
        if isinstance(error, sqlite3.Error) and is_damage(error):
            raise
        reason = getattr(error, "strerror", None) or str(error)
        raise StoreError(
            Sentence(
                "Your conversations are to be brought to a new version, and the copy that is made "
                "before could not be written ({0}), so they were not changed; free some space on "
                "the disk and start again.",
                reason,
            )
        ) from error
    return target


def remove_old_copies(path: Path) -> None:
    """Delete the copies of this database that were kept long enough."""
    before = time.time() - KEPT_S
    for copy in beside(path, f"{path.stem}{VERSION_MARK}"):
        with contextlib.suppress(OSError):
            if copy.stat().st_mtime < before:
                copy.unlink()
