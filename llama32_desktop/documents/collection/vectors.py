"""Finds the nearest vectors: by sqlite-vec where SQLite may load it, else by numpy."""

from __future__ import annotations

import array
import sqlite3
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from llama32_desktop.documents.collection.store import Collection


NEAREST: Final = (
    "SELECT piece_id FROM vector WHERE model = ? AND length(data) = ? "
    "ORDER BY vec_distance_cosine(data, ?) LIMIT ?"
)
"""For sqlite-vec: the model, the bytes of a vector, the vector, and how many."""


def packed(vector: Sequence[float]) -> bytes:
    """Little-endian float32, as sqlite-vec takes it."""
    numbers = array.array("f", vector)
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers.tobytes()


class VectorSearch:
    """The nearest pieces of one collection for vectors of one model."""

    def __init__(self, collection: Collection, model: str) -> None:
        self._db = collection.db
        self._model = model
        self.native = _load_extension(self._db)
        """Whether sqlite-vec does it."""
        self._cached: tuple[int, list[int], object] | None = None

    def nearest(self, vector: Sequence[float], most: int) -> list[int]:
        """Ids of pieces, the nearest first; vectors of another length are left out."""
        return self._by_sql(vector, most) if self.native else self._by_numpy(vector, most)

    def _by_sql(self, vector: Sequence[float], most: int) -> list[int]:
        rows = self._db.execute(
            NEAREST,
            (self._model, 4 * len(vector), packed(vector), most),
        )
        return [row[0] for row in rows]

    def _by_numpy(self, vector: Sequence[float], most: int) -> list[int]:
        import numpy as np

        changes = self._db.total_changes
        if self._cached is None or self._cached[0] != changes:
            rows = self._db.execute(
                "SELECT piece_id, data FROM vector WHERE model = ? AND length(data) = ?",
                (self._model, 4 * len(vector)),
            ).fetchall()
            data = b"".join(row[1] for row in rows)
            matrix = np.frombuffer(data, dtype="<f4").reshape(len(rows), len(vector))
            self._cached = changes, [row[0] for row in rows], matrix
        _, ids, stored = self._cached
        assert isinstance(stored, np.ndarray)
        if not ids:
            return []
        scores = stored @ np.asarray(vector, dtype=np.float32)
        return [ids[index] for index in np.argsort(-scores, kind="stable")[:most]]


def _load_extension(db: sqlite3.Connection) -> bool:
    """Some systems' Python is built without extensions for SQLite."""
    if not hasattr(db, "enable_load_extension"):
        return False
    try:
        import sqlite_vec

        db.enable_load_extension(True)
        sqlite_vec.load(db)
        db.enable_load_extension(False)
    except (ImportError, sqlite3.Error, AttributeError):
        return False
    return True
