"""What a job has done, in a SQLite file of its own: by content, so that nothing is done twice."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Final, TypeVar

import msgspec
from msgspec import Meta

from llama32_desktop.documents.closing import Closing
from llama32_desktop.documents.databases import (
    has_schema,
    is_elsewhere,
    open_telling,
    overwrite_deleted,
)
from llama32_desktop.documents.jobs.job import Job, Stamp, State
from llama32_desktop.json_text.halves import encoded, read
from llama32_desktop.sentences import Sentence, restored, stored

_SCHEMA: Final = """
CREATE TABLE IF NOT EXISTS item (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE,
    path BLOB NOT NULL,
    size INTEGER NOT NULL,
    state TEXT NOT NULL,
    result TEXT NOT NULL,
    problem TEXT NOT NULL,
    done_at REAL NOT NULL,
    run INTEGER NOT NULL
);
CREATE TABLE IF NOT EXISTS place (
    path BLOB PRIMARY KEY,
    size INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    sha256 TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS move (
    id INTEGER PRIMARY KEY,
    item INTEGER NOT NULL,
    source BLOB NOT NULL,
    target BLOB NOT NULL,
    moved INTEGER NOT NULL,
    state TEXT NOT NULL,
    sha256 TEXT NOT NULL DEFAULT '',
    folder BLOB NOT NULL DEFAULT ''
);
CREATE TABLE IF NOT EXISTS output (
    path BLOB PRIMARY KEY,
    written TEXT NOT NULL,
    being_written TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS kept (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID
"""
_FORMER_COLUMNS: Final = 6
"""Of `move`, without the hash and the folder."""
_JOB: Final = "job"
_RUN: Final = "run"
_CHANGED: Final = "changed"
"""Counts what the outputs have to say; `_SAID` is what they say."""
_SAID: Final = "said"
_DIGITS: Final = 18
"""Numbers of more of them are none that were counted up to."""
T = TypeVar("T")


_YEAR_9999: Final = 253_370_000_000
"""In seconds since 1970; no calendar goes further."""


class JobStoreError(Exception):
    """What a job has done cannot be read or kept; one sentence for a person."""


class Item(msgspec.Struct, frozen=True, kw_only=True):
    """A content that was read, whatever files have it."""

    id: int
    sha256: str
    path: str
    """Where it lay when it was read."""
    size: int
    state: State
    result: str
    """JSON, as the job's work makes it; empty where it failed."""
    problem: str
    """One sentence where it is not `done`."""
    done_at: Annotated[float, Meta(ge=0, lt=_YEAR_9999)]
    """Seconds since 1970."""
    run: int


class Move(msgspec.Struct, frozen=True, kw_only=True):
    """A file that was filed, or was about to be."""

    id: int
    item: int
    source: str
    target: str
    moved: bool
    state: str
    """`begun`, `done`, `undone` or `failed`."""
    sha256: str
    """Of what was filed, which another content of the same file may have replaced since."""
    folder: str
    """The one that the person chose, which stays; empty where an earlier version filed it."""


class JobStore(Closing):
    """One job's file; used from one thread at a time. Each change is on the disk when it returns.

    A row that went bad is left out: see `forget_unreadable`.

    Raises:
        JobStoreError: it cannot be read or written; what is in it stays.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.db = open_telling(path, self._told)
        try:
            self._prepare()
        except BaseException:
            self.db.close()
            raise

    def _prepare(self) -> None:
        self.db.execute("PRAGMA journal_mode = WAL")
        self.db.execute("PRAGMA synchronous = FULL")
        for statement in _SCHEMA.split(";\n"):
            self.db.execute(statement)
        self._extend_moves()
        if not has_schema(self.db, _SCHEMA):
            raise self._told(sqlite3.DatabaseError("another schema"))
        overwrite_deleted(self.db, self.path)

    def _extend_moves(self) -> None:
        """Adds the columns that earlier versions had not; the first of two processes does it."""
        columns = "SELECT name FROM pragma_table_info('move')"
        if len(self.db.execute(columns).fetchall()) != _FORMER_COLUMNS:
            return
        with self.db:
            self.db.execute("BEGIN IMMEDIATE")
            if len(self.db.execute(columns).fetchall()) == _FORMER_COLUMNS:
                self.db.execute("ALTER TABLE move ADD COLUMN sha256 TEXT NOT NULL DEFAULT ''")
                self.db.execute("ALTER TABLE move ADD COLUMN folder BLOB NOT NULL DEFAULT ''")

    def _told(self, error: sqlite3.Error) -> JobStoreError:
        if is_elsewhere(error):
            return JobStoreError(
                Sentence(
                    "What this job has done could not be read or kept ({0}), so it was not gone on "
                    "with; free some space, close other copies of the app, and try again.",
                    error,
                )
            )
        return JobStoreError(
            Sentence(
                "What this job has done cannot be read, because “{0}” is damaged, so nothing was "
                "done; move that file away and the job begins anew, with all files of its folder.",
                self.path,
            )
        )

    def close(self) -> None:
        self.db.close()

    # The job

    def job(self) -> Job | None:
        """The job as it was kept; `None` where there is none that this version can read."""
        try:
            return read(self._kept(_JOB), Job)
        except (msgspec.MsgspecError, RecursionError):
            return None

    def keep_job(self, job: Job) -> None:
        with self.db:
            self._keep(_JOB, encoded(job).decode())

    def next_run(self) -> int:
        """Begins a run: what is done together and reported together."""
        with self.db:
            self._keep(_RUN, str(self.run + 1))
        return self.run

    @property
    def run(self) -> int:
        """The number of the last run; 0 before the first."""
        if kept := self._number(_RUN):
            return kept
        highest = "SELECT coalesce(max(run), 0) FROM item WHERE typeof(run) = 'integer'"
        return int(self.db.execute(highest).fetchone()[0])

    def _number(self, name: str) -> int:
        """A number that counts up from 0; 0 where what is kept is none."""
        kept = self._kept(name)
        return int(kept) if kept.isascii() and kept.isdigit() and len(kept) < _DIGITS else 0

    def _kept(self, name: str) -> str:
        row = self.db.execute("SELECT value FROM kept WHERE name = ?", (name,)).fetchone()
        return str(row[0]) if row else ""

    def _keep(self, name: str, value: str) -> None:
        self.db.execute("INSERT OR REPLACE INTO kept VALUES (?, ?)", (name, value))

    # Places: the files of the folder

    def places(self) -> dict[str, tuple[Stamp, str]]:
        """Each file that was read, with its stamp then and its content's hash; that is empty where
        it could not be opened."""
        rows = self.db.execute("SELECT path, size, modified, sha256 FROM place")
        return {
            _path(path): (Stamp(size, at), sha)
            for path, size, at, sha in rows
            if isinstance(size, int) and isinstance(at, int) and isinstance(sha, str)
        }

    def forget_unreadable(self) -> None:
        """Has files read again of which no row says any more what was made of them."""
        whole = {item.sha256 for item in self._items("")}
        rows = self.db.execute("SELECT path, sha256 FROM place WHERE sha256 != ''").fetchall()
        if lost := [(path,) for path, sha256 in rows if sha256 not in whole]:
            with self.db:
                self.db.executemany("DELETE FROM place WHERE path = ?", lost)

    def keep_place(self, path: str, stamp: Stamp, sha256: str) -> None:
        with self.db:
            self._place(path, stamp, sha256)

    def _place(self, path: str, stamp: Stamp, sha256: str) -> None:
        self.db.execute(
            "INSERT OR REPLACE INTO place VALUES (?, ?, ?, ?)", (_bytes(path), *stamp, sha256)
        )

    # Items: what was read

    def item(self, sha256: str) -> Item | None:
        rows = self._items("WHERE sha256 = ?", sha256)
        return next(rows, None)

    def items(self, run: int | None = None) -> Iterator[Item]:
        """All that was read, in the order of reading; of one run where that is given."""
        if run is None:
            return self._items("ORDER BY id")
        return self._items("WHERE run = ? ORDER BY id", run)

    def _items(self, where: str, *values: object) -> Iterator[Item]:
        columns = "id, sha256, path, size, state, result, problem, done_at, run"
        for row in self.db.execute(f"SELECT {columns} FROM item {where}", values).fetchall():
            said = dict(zip(Item.__struct_fields__, row, strict=True))
            if item := _as(Item, {**said, "path": _path(said["path"])}):
                yield msgspec.structs.replace(item, problem=restored(item.problem))

    def keep(
        self,
        path: str,
        stamp: Stamp,
        sha256: str,
        state: State,
        result: str,
        problem: str,
        *,
        instead_of: str = "",
        moved: int = 0,
    ) -> int:
        """Keeps what was made of a file, and that the outputs have to say it.

        Args:
            instead_of: The hash of what the same file held before it was whole: that goes.
            moved: The number of a move that was of that, and is of this now.

        Returns:
            The item's number, which none had before: moves of what was replaced are not its own.
        """
        with self.db:
            number = self.db.execute(
                "SELECT 1 + max((SELECT coalesce(max(id), 0) FROM item), "
                "(SELECT coalesce(max(item), 0) FROM move))"
            ).fetchone()[0]
            if instead_of:
                self.db.execute("DELETE FROM item WHERE sha256 = ?", (instead_of,))
            self.db.execute(
                "INSERT OR REPLACE INTO item(id, sha256, path, size, state, result, problem, "
                "done_at, run) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    *(number, sha256, _bytes(path), stamp.size, state, result, stored(problem)),
                    *(time.time(), self.run),
                ),
            )
            if moved:
                self.db.execute(
                    "UPDATE move SET item = ?, sha256 = ? WHERE id = ?", (number, sha256, moved)
                )
            self._place(path, stamp, sha256)
            self._note_changed()
        return int(number)

    def forget_failed(self) -> int:
        """Has all that failed tried again; returns how many that are."""
        with self.db:
            self.db.execute(
                "DELETE FROM place WHERE sha256 = '' OR sha256 IN "
                "(SELECT sha256 FROM item WHERE state = 'failed')"
            )
            failed = self.db.execute("DELETE FROM item WHERE state = 'failed'").rowcount
            self._note_changed()
        return failed

    def _note_changed(self) -> None:
        self._keep(_CHANGED, str(self._number(_CHANGED) + 1))

    def unfiled(self) -> list[Item]:
        """What is done and was neither filed nor taken back."""
        filed = "SELECT item FROM move WHERE state IN ('done', 'undone')"
        return list(self._items(f"WHERE state = 'done' AND id NOT IN ({filed}) ORDER BY id"))

    def counts(self) -> dict[str, int]:
        """How many contents there are of each state."""
        return dict(self.db.execute("SELECT state, count(*) FROM item GROUP BY state"))

    # Outputs

    def outputs_behind(self) -> int:
        """A number for what the outputs do not say yet; 0 where they say all."""
        changed = self._number(_CHANGED)
        return changed if changed != self._number(_SAID) else 0

    def note_said(self, behind: int) -> None:
        """The outputs say what `outputs_behind` stood for."""
        with self.db:
            self._keep(_SAID, str(behind))

    def outputs(self) -> dict[str, set[str]]:
        """The files that the job has written, with the hashes that they may have from it."""
        rows = self.db.execute("SELECT path, written, being_written FROM output")
        return {
            _path(path): {one for one in hashes if one and isinstance(one, str)}
            for path, *hashes in rows
        }

    def note_output(self, path: Path, sha256: str, *, written: bool) -> None:
        """Says before a file is written what it will be, and afterwards that it is."""
        with self.db:
            if written:
                self.db.execute(
                    "UPDATE output SET written = ?, being_written = '' WHERE path = ?",
                    (sha256, _bytes(str(path))),
                )
            else:
                self.db.execute(
                    "INSERT INTO output VALUES (?, '', ?) "
                    "ON CONFLICT (path) DO UPDATE SET being_written = excluded.being_written",
                    (_bytes(str(path)), sha256),
                )

    # Moves

    def moved_since(self, when: float, most: int) -> list[tuple[Move, Item]]:
        """Moved files whose contents were read since then, the newest ones where they are more."""
        items = {item.id: item for item in self._items("WHERE done_at >= ?", when)}
        moves = [one for one in self.moves("done") if one.moved and one.item in items]
        return [(move, items[move.item]) for move in moves[-most:]]

    def moves(self, *states: str) -> list[Move]:
        """Files that were filed, in that order."""
        marks = ",".join("?" * len(states))
        rows = self.db.execute(
            "SELECT move.id, item, source, target, moved, move.state, folder, "
            "coalesce(nullif(move.sha256, ''), item.sha256, '') "
            "FROM move LEFT JOIN item ON item.id = move.item "
            f"WHERE move.state IN ({marks}) ORDER BY move.id",
            states,
        ).fetchall()
        found = [
            _as(
                Move,
                {
                    "id": number,
                    "item": item,
                    "source": _path(source),
                    "target": _path(target),
                    "moved": bool(moved),
                    "state": state,
                    "sha256": sha256,
                    "folder": _path(folder),
                },
            )
            for number, item, source, target, moved, state, folder, sha256 in rows
        ]
        return [move for move in found if move is not None]

    def begin_move(self, item: Item, source: str, target: str, *, moved: bool, folder: str) -> int:
        """Keeps what is about to be done; returns its number.

        Args:
            folder: What the person chose, in which `target` lies.
        """
        with self.db:
            number = self.db.execute(
                "INSERT INTO move(item, source, target, moved, state, sha256, folder) "
                "VALUES (?, ?, ?, ?, 'begun', ?, ?)",
                (item.id, _bytes(source), _bytes(target), moved, item.sha256, _bytes(folder)),
            ).lastrowid
        assert number is not None
        return number

    def end_move(self, number: int, state: str) -> None:
        """`done`, `undone`, or `failed` where nothing was changed."""
        with self.db:
            self.db.execute("UPDATE move SET state = ? WHERE id = ?", (state, number))


def _bytes(path: str) -> bytes:
    """Names of files may be any bytes."""
    return path.encode("utf-8", "surrogatepass")


def _path(stored_path: object) -> str:
    if isinstance(stored_path, bytes):
        try:
            return stored_path.decode("utf-8", "surrogatepass")
        except UnicodeDecodeError:  # no file's, as it went bad
            return stored_path.decode("utf-8", "replace")
    return str(stored_path)


def _as(kind: type[T], values: dict[str, object]) -> T | None:
    """A row as what it was kept as; `None` where it went bad."""
    try:
        return msgspec.convert(values, kind)
    except msgspec.ValidationError:
        return None
