"""What a job has done is kept, also by an earlier version of the app."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from llama32_desktop.documents.jobs.job import Stamp
from llama32_desktop.documents.jobs.report import report
from llama32_desktop.documents.jobs.store import JobStore


def keep(store: JobStore, sha256: str, instead_of: str = "") -> int:
    return store.keep("a.pdf", Stamp(1, 1), sha256, "done", "[]", "", instead_of=instead_of)


def test_a_file_of_an_earlier_version_is_gone_on_with(tmp_path: Path) -> None:
    path = tmp_path / "job.sqlite3"
    with JobStore(path) as store:
        item = keep(store, "one")
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("ALTER TABLE move DROP COLUMN sha256")
        db.execute("ALTER TABLE move DROP COLUMN folder")
        db.execute(
            "INSERT INTO move(item, source, target, moved, state) VALUES (?, ?, ?, 1, 'done')",
            (item, b"a.pdf", b"b.pdf"),
        )
    for _ in range(2):
        with JobStore(path) as store:
            [move] = store.moves("done")
            assert (move.source, move.target, move.sha256, move.folder) == (
                *("a.pdf", "b.pdf"),
                *("one", ""),
            )


def test_no_number_is_used_again(tmp_path: Path) -> None:
    """Else what was filed of one content would count for another."""
    with JobStore(tmp_path / "job.sqlite3") as store:
        keep(store, "half")
        half = store.item("half")
        assert half is not None
        number = store.begin_move(half, "a.pdf", "b.pdf", moved=False, folder="")
        store.end_move(number, "done")
        whole = keep(store, "whole", instead_of="half")
        assert whole != half.id and [item.id for item in store.unfiled()] == [whole]
        assert [move.sha256 for move in store.moves("done")] == ["half"]


def test_a_file_whose_row_went_bad_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "job.sqlite3"
    stamp = Stamp(3, 1)
    with JobStore(path) as store:
        for name in ("state", "sha256", "good"):
            keep(store, name)
            store.keep_place(f"{name}.pdf", stamp, name)
        store.keep_place("unopened.pdf", stamp, "")
    with closing(sqlite3.connect(path)) as db, db:
        for column in ("state", "sha256"):
            db.execute(f"UPDATE item SET {column} = x'ff80' WHERE sha256 = '{column}'")
    with JobStore(path) as store:
        store.forget_unreadable()
        assert {"good.pdf", "unopened.pdf"} <= store.places().keys()
        assert not {"state.pdf", "sha256.pdf"} & store.places().keys()
        again = keep(store, "state")
        assert [item.sha256 for item in store.items()] == ["good", "state"]
        assert again == max(item.id for item in store.items())


@pytest.mark.parametrize(
    ("table", "column", "value"),
    [
        ("item", "done_at", "x'ff00fe'"),
        ("item", "done_at", "1e308"),
        ("item", "done_at", "'[[[[{'"),
        ("item", "problem", "x'ff00fe'"),
        ("item", "state", "'another'"),
        ("item", "sha256", "x'ff80'"),
        ("item", "size", "'long'"),
        ("item", "path", "x'ff80'"),
        ("place", "size", "'long'"),
        ("place", "sha256", "x'ff80'"),
        ("move", "sha256", "x'ff80'"),
        ("move", "target", "x'ff80'"),
        ("output", "written", "x'ff80'"),
        ("kept", "value", "x'ff00fe'"),
        ("kept", "value", "'[[[[{'"),
        ("kept", "value", "CAST(x'ff80' AS TEXT)"),
        ("kept", "value", "'9999999999999999999999999'"),
    ],
)
def test_a_row_that_went_bad_takes_nothing_with_it(
    tmp_path: Path, table: str, column: str, value: str
) -> None:
    path = tmp_path / "job.sqlite3"
    with JobStore(path) as store:
        store.next_run()
        keep(store, "one")
        one = store.item("one")
        assert one is not None
        store.end_move(store.begin_move(one, "a.pdf", "b.pdf", moved=True, folder=""), "done")
        store.note_output(tmp_path / "a.csv", "hash", written=False)
    with closing(sqlite3.connect(path)) as db, db:
        db.execute(f"UPDATE {table} SET {column} = {value}")
    with JobStore(path) as store:
        assert len(store.places()) <= 1 and len(store.moves("done")) <= 1
        assert len(report(store).files) <= 1 and store.unfiled() == []
        store.outputs()
        store.moved_since(0, 5)
        store.next_run()
        keep(store, "two")  # and what is read now is kept
        assert [item.sha256 for item in store.items(store.run)] == ["two"]
        assert store.outputs_behind() and report(store).json()
