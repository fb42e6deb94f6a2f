"""Every SQLite file of the app's is opened in one way, which believes little of what is in it."""

from __future__ import annotations

import ast
import os
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest

import llama32_desktop
from llama32_desktop.conversations import opening
from llama32_desktop.databases import open_database
from llama32_desktop.documents.collection.store import Collection, CollectionError
from llama32_desktop.documents.summary.store import PartStore


@contextmanager
def _conversations(path: Path) -> Iterator[sqlite3.Connection]:
    with closing(opening.connect(path)[0]) as db:
        yield db


@contextmanager
def _collection(path: Path) -> Iterator[sqlite3.Connection]:
    with Collection(path) as collection:
        yield collection.db


@contextmanager
def _parts(path: Path) -> Iterator[sqlite3.Connection]:
    with PartStore(path) as parts:
        yield parts._db


STORES = pytest.mark.parametrize("store", [_conversations, _collection, _parts])
Opened = Callable[[Path], "contextmanager[sqlite3.Connection]"]


@STORES
def test_a_schema_runs_no_function_that_could_do_harm(store: Opened, tmp_path: Path) -> None:
    path = tmp_path / "store.sqlite3"
    with store(path):
        pass
    with closing(sqlite3.connect(path)) as db, db:
        db.create_function("harm", 1, lambda value: value)
        db.execute("CREATE TABLE bait (x)")
        db.execute("INSERT INTO bait VALUES (1)")
        db.execute("CREATE VIEW trap AS SELECT harm(x) FROM bait")
    ran: list[int] = []
    with pytest.raises((sqlite3.Error, CollectionError)), store(path) as db:
        db.create_function("harm", 1, ran.append)
        db.execute("SELECT * FROM trap").fetchall()
    assert not ran


@STORES
def test_pages_are_looked_at_before_they_are_used(store: Opened, tmp_path: Path) -> None:
    with store(tmp_path / "store.sqlite3") as db:
        assert db.execute("PRAGMA cell_size_check").fetchone()[0] == 1


def test_what_is_deleted_is_gone_however_sqlite_was_built(tmp_path: Path) -> None:
    class Built(sqlite3.Connection):
        """As SQLite is without `SQLITE_SECURE_DELETE`."""

        def __init__(self, *of: Any, **options: Any) -> None:
            super().__init__(*of, **options)
            self.execute("PRAGMA secure_delete = OFF")

    path = tmp_path / "store.sqlite3"
    with closing(open_database(path, factory=Built)) as db, db:
        db.execute("CREATE TABLE said (text)")
        db.execute("INSERT INTO said VALUES ('a secret'), ('the rest')")
        db.commit()
        db.execute("DELETE FROM said WHERE text = 'a secret'")
    assert b"the rest" in path.read_bytes() and b"a secret" not in path.read_bytes()


@STORES
@pytest.mark.skipif(os.name == "nt", reason="Windows keeps a profile from others by itself")
def test_nobody_else_reads_it(store: Opened, tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        with store(tmp_path / "store.sqlite3") as db:
            db.execute("CREATE TABLE more (x)")
            db.commit()
            modes = {path.stat().st_mode & 0o777 for path in tmp_path.glob("store.sqlite3*")}
    finally:
        os.umask(before)
    assert modes == {0o600}


@pytest.mark.parametrize("name", ["a ?#%&ä.sqlite3", "file:x?mode=memory", " "])
def test_any_name_is_a_files(name: str, tmp_path: Path) -> None:
    with closing(open_database(tmp_path / name)) as db, db:
        db.execute("CREATE TABLE one (x)")
    assert (tmp_path / name).stat().st_size
    with closing(open_database(tmp_path / name, mode="ro")) as db:
        assert db.execute("SELECT * FROM one").fetchall() == []
        with pytest.raises(sqlite3.OperationalError):
            db.execute("INSERT INTO one VALUES (1)")


@pytest.mark.skipif(sys.platform == "win32", reason="names are no bytes there")
def test_a_name_that_is_no_text_is_a_files(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"\xff\xfe.sqlite3")
    with closing(open_database(path)) as db, db:
        db.execute("CREATE TABLE one (x)")
    assert path.stat().st_size


def test_nothing_else_opens_one() -> None:
    package = Path(llama32_desktop.__file__).parent
    callers = {
        file.relative_to(package).as_posix()
        for file in package.rglob("*.py")
        if "sqlite3" in (source := file.read_text(encoding="utf-8"))
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "sqlite3.connect"
    }
    assert callers == {"databases.py"}
