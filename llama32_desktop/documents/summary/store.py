"""What a model wrote, under a hash of what it was asked: nothing is written twice."""

from __future__ import annotations

import hashlib
import sqlite3
import time
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from llama32_desktop.databases import open_database

_SCHEMA: Final = """
CREATE TABLE IF NOT EXISTS part (
    key TEXT PRIMARY KEY,
    text TEXT NOT NULL,
    written_at REAL NOT NULL
) WITHOUT ROWID
"""
_MOST_PARTS: Final = 200_000


class PartStore:
    """Finished parts on the disk; each is there for good when `keep` returns."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._db = open_database(path)
        try:
            self._prepare()
        except sqlite3.DatabaseError:
            # A cache: what is damaged is made again.
            self._db.close()
            path.unlink(missing_ok=True)
            self._db = open_database(path)
            self._prepare()

    def _prepare(self) -> None:
        self._db.execute("PRAGMA journal_mode = WAL")
        self._db.execute("PRAGMA synchronous = FULL")
        self._db.execute(_SCHEMA)
        self._db.execute(
            "DELETE FROM part WHERE key IN (SELECT key FROM part ORDER BY written_at DESC "
            "LIMIT -1 OFFSET ?)",
            (_MOST_PARTS,),
        )
        self._db.commit()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        self._db.close()

    @staticmethod
    def key(model: str, prompt: str, max_tokens: int) -> str:
        """What a part is known by."""
        text = f"{model}\0{max_tokens}\0{prompt}"
        return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()

    def find(self, key: str) -> str | None:
        row = self._db.execute("SELECT text FROM part WHERE key = ?", (key,)).fetchone()
        return str(row[0]) if row else None

    def keep(self, key: str, text: str) -> None:
        with self._db:
            self._db.execute(
                "INSERT OR REPLACE INTO part VALUES (?, ?, ?)", (key, text, time.time())
            )
