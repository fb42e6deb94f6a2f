"""Databases that are newer, damaged, foreign, or cannot be opened or written."""

import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from llama32_desktop.conversations import schema
from llama32_desktop.conversations.errors import (
    DamagedDatabaseError,
    NewerDatabaseError,
    StoreError,
)
from llama32_desktop.conversations.store import open_store


def filled(path: Path, messages: int = 200) -> Path:
    store = open_store(path).store
    conversation = store.create_conversation("kept")
    parent = None
    for number in range(messages):
        parent = store.add_message(conversation.id, parent, "user", f"{number} " * 50).id
    store.close()
    return path


def contents(folder: Path) -> dict[str, bytes]:
    return {p.name: p.read_bytes() for p in folder.iterdir() if p.is_file()}


def test_a_newer_database_is_refused_and_not_touched(tmp_path: Path) -> None:
    path = filled(tmp_path / "c.sqlite3", 5)
    with sqlite3.connect(path) as db:
        db.execute(f"PRAGMA user_version = {schema.VERSION + 1}")
    db.close()
    before = contents(tmp_path)
    with pytest.raises(NewerDatabaseError, match="newer version"):
        open_store(path)
    assert contents(tmp_path) == before


@pytest.mark.parametrize("with_shm", [True, False])
def test_a_newer_version_that_only_the_log_tells_is_refused(tmp_path: Path, with_shm: bool) -> None:
    path = filled(tmp_path / "c.sqlite3", 5)
    newer = sqlite3.connect(path, isolation_level=None)
    newer.execute("PRAGMA wal_autocheckpoint = 0")
    newer.execute("CREATE TABLE later (x)")
    newer.execute(f"PRAGMA user_version = {schema.VERSION + 1}")
    killed = tmp_path / "killed"
    killed.mkdir()
    for name in ("c.sqlite3", "c.sqlite3-wal", "c.sqlite3-shm"):
        if with_shm or not name.endswith("-shm"):
            shutil.copy(tmp_path / name, killed / name)
    newer.close()
    before = contents(killed)
    assert int.from_bytes(before["c.sqlite3"][60:64], "big") == schema.VERSION
    with pytest.raises(NewerDatabaseError):
        open_store(killed / "c.sqlite3")
    assert contents(killed) == before


def test_an_uncommitted_newer_version_in_the_log_counts_for_nothing(tmp_path: Path) -> None:
    path = filled(tmp_path / "c.sqlite3", 5)
    newer = sqlite3.connect(path, isolation_level=None)
    newer.execute("PRAGMA wal_autocheckpoint = 0")
    newer.execute(f"PRAGMA user_version = {schema.VERSION + 1}")
    wal = path.with_name("c.sqlite3-wal")
    killed = tmp_path / "killed"
    killed.mkdir()
    shutil.copy(path, killed / path.name)
    log = bytearray(wal.read_bytes())
    newer.close()
    log[32 + 4 : 32 + 8] = bytes(4)  # the frame no longer ends a transaction
    (killed / wal.name).write_bytes(log)
    opened = open_store(killed / path.name)
    assert opened.notice == ""
    assert len(opened.store.conversations()) == 1


def _rubbish(path: Path) -> None:
    path.write_bytes(random.Random(1).randbytes(20_000))


def _cut(path: Path) -> None:
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2 + 77])


def _header(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[:16] = b"not a database!!"
    path.write_bytes(data)


def _format(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[18] = 9
    path.write_bytes(data)


def _one_page(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:4096])


def _schema(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[100:140] = b"\xff" * 40
    path.write_bytes(data)


def _change(path: Path, *statements: str) -> None:
    db = sqlite3.connect(path, isolation_level=None)
    for statement in statements:
        db.execute(statement)
    db.close()


def _no_table(path: Path) -> None:
    _change(path, "DROP TABLE message")


def _no_column(path: Path) -> None:
    _change(path, "ALTER TABLE message DROP COLUMN error")


def _no_tables(path: Path) -> None:
    _change(path, "DROP TABLE message", "DROP TABLE conversation")


@pytest.mark.parametrize(
    "damage",
    [_rubbish, _cut, _header, _format, _one_page, _schema, _no_table, _no_column, _no_tables],
)
def test_a_damaged_database_is_kept_under_another_name(tmp_path: Path, damage) -> None:
    path = filled(tmp_path / "c.sqlite3")
    damage(path)
    broken = path.read_bytes()
    opened = open_store(path)
    assert "damaged" in opened.notice
    assert opened.store.conversations() == []
    opened.store.create_conversation("new")
    opened.store.close()
    [aside] = tmp_path.glob("c.damaged-*.sqlite3")
    assert aside.read_bytes() == broken
    assert str(aside) in opened.notice
    assert open_store(path).notice == ""


@pytest.mark.parametrize("version", [0, 1, 99])
def test_another_programs_database_is_kept_whatever_its_version(
    tmp_path: Path, version: int
) -> None:
    path = tmp_path / "c.sqlite3"
    _change(
        path,
        "CREATE TABLE conversation (id)",
        "CREATE TABLE message (id)",
        f"PRAGMA user_version = {version}",
    )
    before = path.read_bytes()
    opened = open_store(path)
    assert "not made by this app" in opened.notice
    [aside] = tmp_path.glob("c.damaged-*.sqlite3")
    assert aside.read_bytes() == before


def _page_in_the_middle(path: Path) -> None:
    data = bytearray(path.read_bytes())
    page = data.index(b"100 " * 50) // 4096 * 4096  # of a message in the middle
    data[page : page + 4096] = b"\xa5" * 4096
    path.write_bytes(data)


def test_after_an_unclean_end_every_page_is_checked_and_the_log_is_kept_too(
    tmp_path: Path,
) -> None:
    path = filled(tmp_path / "c.sqlite3")
    running = sqlite3.connect(path, isolation_level=None)
    running.execute("UPDATE conversation SET title = 'in the log'")
    killed = tmp_path / "killed"
    killed.mkdir()
    for name in ("c.sqlite3", "c.sqlite3-wal"):
        shutil.copy(tmp_path / name, killed / name)
    running.close()
    _page_in_the_middle(killed / "c.sqlite3")
    before = contents(killed)
    opened = open_store(killed / "c.sqlite3")
    assert "was damaged" in opened.notice
    assert opened.store.conversations() == []
    opened.store.close()
    aside = {n: data for n, data in contents(killed).items() if "damaged" in n}
    assert set(before.values()) <= set(aside.values())
    assert any(n.endswith(".sqlite3-wal") for n in aside)  # SQLite still finds the one by the other


def test_damage_that_shows_later_is_said_and_the_next_start_sets_the_file_aside(
    tmp_path: Path,
) -> None:
    path = filled(tmp_path / "c.sqlite3")
    _page_in_the_middle(path)
    opened = open_store(path)  # closed cleanly: not all of it is read
    assert opened.notice == ""
    with pytest.raises(DamagedDatabaseError, match="restart the app"):
        opened.store.branch(opened.store.conversations()[0].id)
    opened.store.close()
    again = open_store(path)
    assert "was damaged" in again.notice
    assert again.store.conversations() == []
    again.store.close()
    assert open_store(path).notice == ""


def test_a_log_without_its_database_is_kept(tmp_path: Path) -> None:
    path = filled(tmp_path / "c.sqlite3", 3)
    running = sqlite3.connect(path, isolation_level=None)
    running.execute("UPDATE conversation SET title = 'in the log'")
    log = path.with_name("c.sqlite3-wal").read_bytes()
    running.close()
    path.unlink()
    path.with_name("c.sqlite3-wal").write_bytes(log)
    opened = open_store(path)
    assert opened.notice != ""
    assert opened.store.conversations() == []
    assert log in [p.read_bytes() for p in tmp_path.iterdir() if ".damaged-" in p.name]


def test_two_damaged_databases_in_a_second_do_not_overwrite_each_other(tmp_path: Path) -> None:
    path = tmp_path / "c.sqlite3"
    for number in range(3):
        path.write_bytes(b"%d" % number * 500)
        open_store(path).store.close()
        path.unlink()
    kept = {p.read_bytes()[:1] for p in tmp_path.iterdir() if ".damaged-" in p.name}
    assert kept == {b"0", b"1", b"2"}


def test_an_empty_file_is_a_new_database(tmp_path: Path) -> None:
    path = tmp_path / "c.sqlite3"
    path.touch()
    opened = open_store(path)
    assert opened.notice == ""
    assert opened.store.conversations() == []


def test_a_folder_that_is_not_there_is_one_sentence_and_no_damage(tmp_path: Path) -> None:
    with pytest.raises(StoreError) as caught:
        open_store(tmp_path / "gone" / "c.sqlite3")
    assert "\n" not in str(caught.value)
    assert "data folder" in str(caught.value)


def test_a_folder_in_its_place_is_one_sentence_and_no_damage(tmp_path: Path) -> None:
    path = tmp_path / "c.sqlite3"
    path.mkdir()
    with pytest.raises(StoreError, match="cannot be opened"):
        open_store(path)
    assert path.is_dir()
    assert not any("damaged" in p.name for p in tmp_path.iterdir())


WITHOUT_RIGHTS = """
import os, sys
from pathlib import Path
from llama32_desktop.conversations.store import StoreError, open_store
if os.getuid() == 0:
    os.setuid(65534)  # nothing is forbidden to root
try:
    open_store(Path(sys.argv[1])).store.create_conversation()
except StoreError as error:
    print(type(error).__name__, error)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="rights are of another kind there")
@pytest.mark.parametrize(("folder_mode", "file_mode"), [(0o555, 0o444), (0o555, 0o000)])
def test_a_file_that_may_not_be_written_is_no_damage(folder_mode: int, file_mode: int) -> None:
    # Not in tmp_path: pytest closes it to the other user whose rights are tried.
    folder = Path(tempfile.mkdtemp())
    try:
        path = filled(folder / "c.sqlite3", 3)
        before = contents(folder)
        path.chmod(file_mode)
        folder.chmod(folder_mode)
        done = subprocess.run(
            [sys.executable, "-c", WITHOUT_RIGHTS, str(path)], capture_output=True, text=True
        )
        assert done.stdout.startswith("StoreError The conversations"), done.stderr
        assert "data folder" in done.stdout
        folder.chmod(0o755)
        path.chmod(0o644)
        assert contents(folder) == before
    finally:
        folder.chmod(0o755)
        shutil.rmtree(folder)


def test_a_full_disk_loses_only_what_did_not_fit(tmp_path: Path) -> None:
    store = open_store(tmp_path / "c.sqlite3").store
    conversation = store.create_conversation()
    kept = store.add_message(conversation.id, None, "user", "kept")
    store._connection.execute("PRAGMA max_page_count = 14")
    with pytest.raises(StoreError, match="free some space"):
        store.add_message(conversation.id, kept.id, "user", "x" * 200_000)
    assert store.branch(conversation.id) == [kept]
    store._connection.execute("PRAGMA max_page_count = 1000000")
    store.add_message(conversation.id, kept.id, "user", "y" * 200_000)
    assert len(store.branch(conversation.id)) == 2


def test_a_file_that_another_program_holds_is_no_damage(tmp_path: Path) -> None:
    store = open_store(tmp_path / "c.sqlite3").store
    store._connection.execute("PRAGMA busy_timeout = 10")
    other = sqlite3.connect(tmp_path / "c.sqlite3", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreError, match="another program"):
        store.create_conversation()
    other.execute("ROLLBACK")
    other.close()
    assert store.create_conversation("now").title == "now"


def test_a_closed_store_says_so_in_a_sentence(tmp_path: Path) -> None:
    store = open_store(tmp_path / "c.sqlite3").store
    store.close()
    with pytest.raises(StoreError):
        store.conversations()
