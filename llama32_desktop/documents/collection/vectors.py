"""Finds the nearest vectors: by sqlite-vec where SQLite may load it, else by numpy."""

from __future__ import annotations

import array
import sqlite3
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from llama32_desktop.documents.collection.store import Collection


NEAREST: Final = (
    "SELECT piece_id FROM vector WHERE model = ? AND length(data) = ? GROUP BY piece_id "
    "ORDER BY min(vec_distance_cosine(vec_int8(data), vec_int8(?))) LIMIT ?"
)
"""For sqlite-vec: the model, the bytes of a vector, the vector, and how many."""
_ROWS: Final = 16_384
"""Vectors that numpy takes at once: it needs four times their bytes."""


def packed(vector: Sequence[float]) -> bytes:
    """A signed byte for each number, the largest 127: a quarter of float32, and as near."""
    largest = max(map(abs, vector), default=0.0) or 1.0
    return array.array("b", [round(number * 127 / largest) for number in vector]).tobytes()


class VectorSearch:
    """The nearest pieces of one collection for vectors of one model."""

    def __init__(self, collection: Collection, model: str) -> None:
        self._db = collection.db
        self._model = model
        self.native = _load_extension(self._db)
        """Whether sqlite-vec does it."""
        self._cached: tuple[int, tuple[NDArray[np.int64], NDArray[np.int8]]] | None = None

    def nearest(self, vector: Sequence[float], most: int) -> list[int]:
        """Ids of pieces, the nearest first; vectors of another length are left out."""
        return self._by_sql(vector, most) if self.native else self._by_numpy(vector, most)

    def _by_sql(self, vector: Sequence[float], most: int) -> list[int]:
        data = packed(vector)
        rows = self._db.execute(NEAREST, (self._model, len(data), data, most))
        return [row[0] for row in rows]

    def _by_numpy(self, vector: Sequence[float], most: int) -> list[int]:
        import numpy as np

        changes = self._db.total_changes
        if self._cached is None or self._cached[0] != changes:
            self._cached = changes, self._stored(len(vector))
        pieces, stored = self._cached[1]
        if not len(pieces):
            return []
        query = np.asarray(vector, dtype=np.float32)
        scores = np.empty(len(stored), dtype=np.float32)
        for start in range(0, len(stored), _ROWS):
            rows = stored[start : start + _ROWS].astype(np.float32)
            lengths = np.linalg.norm(rows, axis=1)
            scores[start : start + _ROWS] = (rows @ query) / np.maximum(lengths, 1e-9)
        # The vectors of a piece stand together, and the nearest of them counts.
        ids, first = np.unique(pieces, return_index=True)
        nearest = np.maximum.reduceat(scores, first)
        return [int(number) for number in ids[np.argsort(-nearest, kind="stable")[:most]]]

    def _stored(self, dimensions: int) -> tuple[NDArray[np.int64], NDArray[np.int8]]:
        """The pieces of the vectors, and the vectors."""
        import numpy as np

        rows = self._db.execute(
            "SELECT piece_id, data FROM vector WHERE model = ? AND length(data) = ? "
            "ORDER BY piece_id",
            (self._model, dimensions),
        ).fetchall()
        data = np.frombuffer(b"".join(row[1] for row in rows), dtype=np.int8)
        pieces = np.array([row[0] for row in rows], dtype=np.int64)
        return pieces, data.reshape(len(rows), dimensions)


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
