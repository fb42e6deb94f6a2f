"""What a model wrote, under a hash of what it was asked: nothing is written twice."""

from __future__ import annotations

import hashlib
import sqlite3
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from llama32_desktop.documents.closing import Closing
from llama32_desktop.documents.databases import (
    has_schema,
    is_elsewhere,
    open_telling,
    overwrite_deleted,
)
from llama32_desktop.sentences import Sentence

_SCHEMA: Final = """
CREATE TABLE IF NOT EXISTS part (
    key TEXT PRIMARY KEY,
    text TEXT NOT NULL,
    written_at REAL NOT NULL
) WITHOUT ROWID
"""
_MOST_PARTS: Final = 200_000


class PartStoreError(Exception):
    """One sentence: the disk does not let parts be kept."""


class PartStore(Closing):
    """Finished parts on the disk; each is there for good when `keep` returns.

    Args:
        cancelled: Whether a file of an earlier version is rather written anew the next time.

    Raises:
        PartStoreError: where one is kept, and where it is opened; what is on the disk stays.
    """

    def __init__(self, path: Path, cancelled: Callable[[], bool] | None = None) -> None:
        self._path, self._cancelled = path, cancelled
        try:
            self._open()
        except sqlite3.DatabaseError:
            self._begin_anew()

    def _open(self) -> None:
        self._db = open_telling(self._path, _told)
        try:
            self._prepare()
        except BaseException:
            self._db.close()
            raise

    def _begin_anew(self) -> None:
        """A cache: what is damaged is made again."""
        self._db.close()
        self._path.unlink(missing_ok=True)
        self._open()

    def _prepare(self) -> None:
        self._db.execute("PRAGMA journal_mode = WAL")
        self._db.execute("PRAGMA synchronous = FULL")
        self._db.execute(_SCHEMA)
        if not has_schema(self._db, _SCHEMA):
            raise sqlite3.DatabaseError("another schema")
        with self._db:
            self._db.execute(
                "DELETE FROM part WHERE key IN (SELECT key FROM part ORDER BY written_at DESC "
                "LIMIT -1 OFFSET ?)",
                (_MOST_PARTS,),
            )
        overwrite_deleted(self._db, self._path, self._cancelled)

    def close(self) -> None:
        self._db.close()

    @staticmethod
    def key(model: str, prompt: str, max_tokens: int) -> str:
        """What a part is known by."""
        text = f"{model}\0{max_tokens}\0{prompt}"
        return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()

    def find(self, key: str) -> str | None:
        try:
            row = self._db.execute("SELECT text FROM part WHERE key = ?", (key,)).fetchone()
        except (sqlite3.DatabaseError, PartStoreError):
            return None
        return str(row[0]) if row else None

    def keep(self, key: str, text: str) -> None:
        try:
            self._insert(key, text)
        except sqlite3.DatabaseError:
            self._begin_anew()
            self._insert(key, text)

    def _insert(self, key: str, text: str) -> None:
        with self._db:
            self._db.execute(
                "INSERT OR REPLACE INTO part VALUES (?, ?, ?)", (key, text, time.time())
            )


def _told(error: sqlite3.Error) -> Exception:
    if not is_elsewhere(error):
        return error
    return PartStoreError(
        Sentence(
            "What is finished of the summary could not be kept ({0}), so it was not made; free "
            "some space, close other copies of the app, and try again.",
            error,
        )
    )
