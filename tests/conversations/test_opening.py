"""Databases that are newer, older, damaged, foreign or cut off in the middle of a write."""

import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from llama32_desktop.conversations import schema
from llama32_desktop.conversations.errors import NewerDatabaseError, StoreError
from llama32_desktop.conversations.store import open_store


def filled(path: Path, messages: int = 200) -> Path:
    store = open_store(path).store
    conversation = store.create_conversation("kept")
    parent = None
    for number in range(messages):
        parent = store.add_message(conversation.id, parent, "user", f"{number} " * 50).id
    store.close()
    return path


def test_a_newer_database_is_refused_and_not_touched(tmp_path: Path) -> None:
    path = filled(tmp_path / "c.sqlite3", 5)
    with sqlite3.connect(path) as db:
        db.execute(f"PRAGMA user_version = {schema.VERSION + 1}")
    db.close()
    before = path.read_bytes()
    with pytest.raises(NewerDatabaseError, match="newer version"):
        open_store(path)
    assert path.read_bytes() == before
    assert [p for p in tmp_path.iterdir() if "damaged" in p.name] == []


def _rubbish(path: Path) -> None:
    path.write_bytes(random.Random(1).randbytes(20_000))


def _cut(path: Path) -> None:
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2 + 77])


def _header(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[:16] = b"not a database!!"
    path.write_bytes(data)


def _foreign(path: Path) -> None:
    path.unlink()
    with sqlite3.connect(path) as db:
        db.execute("CREATE TABLE recipes(name)")
    db.close()


@pytest.mark.parametrize("damage", [_rubbish, _cut, _header, _foreign])
def test_a_damaged_database_is_kept_under_another_name(tmp_path: Path, damage) -> None:
    path = filled(tmp_path / "c.sqlite3")
    damage(path)
    broken = path.read_bytes()
    opened = open_store(path)
    assert "damaged" in opened.notice
    assert opened.store.conversations() == []
    opened.store.create_conversation("new")
    opened.store.close()
    [aside] = [p for p in tmp_path.iterdir() if ".damaged-" in p.name]
    assert aside.read_bytes() == broken
    assert str(aside) in opened.notice
    assert open_store(path).notice == ""


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


def test_a_migration_that_fails_leaves_the_version_before(tmp_path: Path, monkeypatch) -> None:
    path = filled(tmp_path / "c.sqlite3", 3)
    bad = "CREATE TABLE extra (x);\nINSERT INTO nowhere VALUES (1);\n"
    monkeypatch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, bad))
    monkeypatch.setattr(schema, "VERSION", schema.VERSION + 1)
    with pytest.raises(StoreError):
        open_store(path)
    monkeypatch.undo()
    opened = open_store(path)
    assert opened.notice == ""
    assert len(opened.store.branch(opened.store.conversations()[0].id)) == 3


def test_a_migration_goes_forward_and_keeps_everything(tmp_path: Path, monkeypatch) -> None:
    path = filled(tmp_path / "c.sqlite3", 3)
    step = "ALTER TABLE conversation ADD COLUMN folder TEXT NOT NULL DEFAULT '';\n"
    monkeypatch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, step))
    monkeypatch.setattr(schema, "VERSION", schema.VERSION + 1)
    store = open_store(path).store
    assert len(store.branch(store.conversations()[0].id)) == 3
    store.close()
    with sqlite3.connect(path) as db:
        assert db.execute("PRAGMA user_version").fetchone()[0] == schema.VERSION
        assert db.execute("SELECT folder FROM conversation").fetchone() == ("",)
    db.close()


WRITER = """
import sys
from llama32_desktop.conversations.store import open_store
from pathlib import Path
store = open_store(Path(sys.argv[1])).store
conversation = store.create_conversation("c")
question = store.add_message(conversation.id, None, "user", "question")
answer = store.add_message(conversation.id, question.id, "assistant", "", state="streaming")
number = 0
while True:
    number += 1
    store.update_answer(answer.id, "word " * number)
    print(number, flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="kills with SIGKILL")
def test_nothing_that_was_written_is_lost_by_a_kill(tmp_path: Path) -> None:
    path = tmp_path / "c.sqlite3"
    for round_ in range(6):
        writer = subprocess.Popen(
            [sys.executable, "-c", WRITER, str(path)], stdout=subprocess.PIPE, text=True
        )
        assert writer.stdout is not None
        writer.stdout.readline()
        time.sleep(random.Random(round_).uniform(0.0, 0.15))
        os.kill(writer.pid, signal.SIGKILL)
        written = [int(line) for line in writer.stdout.read().split()]
        writer.wait()
        opened = open_store(path)
        assert opened.notice == ""
        assert len(opened.store.conversations()) == round_ + 1
        answer = opened.store.branch(opened.store.conversations()[0].id)[-1]
        assert answer.state == "cancelled"
        assert len(answer.content.split()) >= (written[-1] if written else 1)
        opened.store.close()
        with sqlite3.connect(path) as db:
            assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        db.close()
