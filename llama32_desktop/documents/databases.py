"""What the databases of documents have in common.

Their content is made again from the files at any time: what is no database of this app's, to the
column, is damaged, and no more is done with it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any, Final, Literal

from llama32_desktop.databases import open_database
from llama32_desktop.deleted_text import is_overwritten, overwrite

Told = Callable[[sqlite3.Error], Exception]
"""What is raised in the place of an error of SQLite's."""

_ELSEWHERE: Final = (
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_PERM,
    sqlite3.SQLITE_NOMEM,
)
"""Codes of what is not wrong with the file itself."""


def is_elsewhere(error: sqlite3.Error) -> bool:
    """Whether the disk, its permissions or another program is the cause, and not the file."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in _ELSEWHERE


def open_telling(path: Path, told: Told) -> sqlite3.Connection:
    """Open or make a database, for several threads that take turns.

    Bytes that are no text come as what stands for them, and never as an error.

    Args:
        told: Makes the error that is raised where SQLite raises one, here already.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        db = open_database(path, factory=_Connection)
    except sqlite3.Error as error:
        raise told(error) from error
    assert isinstance(db, _Connection)
    db.told = told
    db.text_factory = _text
    return db


def overwrite_deleted(
    db: sqlite3.Connection, path: Path, cancelled: Callable[[], bool] | None = None
) -> None:
    """Take out of a database what was deleted before deleted rows were overwritten; where there is
    no room for that, or another process writes, the next time does it.

    Args:
        db: A connection to the file, which says whether anything is to be done.
        cancelled: Whether to leave it for the next time after all.
    """
    if is_overwritten(db):
        return
    with suppress(sqlite3.Error, OSError, MemoryError):
        overwrite(path, cancelled)


def has_schema(db: sqlite3.Connection, script: str) -> bool:
    """Whether a database has the tables that a script makes, to the column, and neither triggers
    nor views, which would act in the app's name."""
    acting = "SELECT 1 FROM sqlite_master WHERE type IN ('trigger', 'view') LIMIT 1"
    if db.execute(acting).fetchone():
        return False
    with closing(open_database(":memory:")) as made:
        made.executescript(script)
        expected = _tables(made)
    there = _tables(db)
    return all(there.get(name) == columns for name, columns in expected.items())


def _tables(db: sqlite3.Connection) -> Mapping[str, Sequence[Any]]:
    names = [row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    columns = "SELECT name, type, [notnull], pk FROM pragma_table_info(?)"
    return {name: [tuple(row) for row in db.execute(columns, (name,))] for name in names}


def _text(stored: bytes) -> str:
    try:
        return stored.decode("utf-8", "surrogatepass")  # names of files may be any bytes
    except UnicodeDecodeError:
        return stored.decode("utf-8", "replace")


class _Connection(sqlite3.Connection):
    told: Told = staticmethod(lambda error: error)

    def execute(self, sql: str, parameters: Any = ()) -> sqlite3.Cursor:
        return self.cursor(_Cursor).execute(sql, parameters)

    def executemany(self, sql: str, parameters: Iterable[Any]) -> sqlite3.Cursor:
        return self.cursor(_Cursor).executemany(sql, parameters)

    def __exit__(self, *raised: Any) -> Literal[False]:
        try:
            return super().__exit__(*raised)
        except sqlite3.Error as error:  # of what is written at the end
            raise self.told(error) from error


class _Cursor(sqlite3.Cursor):
    """Rows can be damaged too: errors come when they are read."""

    @contextmanager
    def _telling(self) -> Iterator[None]:
        try:
            yield
        except (sqlite3.Error, UnicodeDecodeError) as error:
            assert isinstance(self.connection, _Connection)
            if isinstance(error, UnicodeDecodeError):  # of SQLite's own message
                error = sqlite3.DatabaseError("its names are no text")
            raise self.connection.told(error) from error

    def execute(self, sql: str, parameters: Any = ()) -> _Cursor:
        with self._telling():
            super().execute(sql, parameters)
        return self

    def executemany(self, sql: str, parameters: Iterable[Any]) -> _Cursor:
        with self._telling():
            super().executemany(sql, parameters)
        return self

    def fetchone(self) -> Any:
        with self._telling():
            return super().fetchone()

    def fetchall(self) -> list[Any]:
        with self._telling():
            return super().fetchall()

    def __iter__(self) -> Iterator[Any]:  # type: ignore[override]
        with self._telling():
            yield from iter(super().fetchone, None)
