"""Databases of older versions, and migrations that fail."""

import contextlib
import hashlib
import os
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from llama32_desktop.conversations import schema
from llama32_desktop.conversations.errors import StoreError
from llama32_desktop.conversations.recovery import databases_set_aside
from llama32_desktop.conversations.search import search
from llama32_desktop.conversations.store import open_store
from llama32_desktop.conversations.version_copy import KEPT_S
from llama32_desktop.engine.model_ref import ModelRef

VERSION_1 = """
CREATE TABLE conversation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL DEFAULT '',
    system_prompt TEXT NOT NULL DEFAULT '',
    created_at REAL NOT NULL,
    updated_at REAL NOT NULL,
    active_leaf_id INTEGER REFERENCES message(id) ON DELETE SET NULL,
    context_start_id INTEGER REFERENCES message(id) ON DELETE SET NULL
);
CREATE INDEX conversation_by_update ON conversation(updated_at DESC, id DESC);
CREATE TABLE message (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    conversation_id INTEGER NOT NULL REFERENCES conversation(id) ON DELETE CASCADE,
    parent_id INTEGER REFERENCES message(id) ON DELETE CASCADE,
    role TEXT NOT NULL CHECK (role IN ('system', 'user', 'assistant')),
    content TEXT NOT NULL,
    state TEXT NOT NULL,
    error TEXT NOT NULL DEFAULT '',
    answer TEXT,
    created_at REAL NOT NULL
);
CREATE INDEX message_by_parent ON message(conversation_id, parent_id, id);
CREATE INDEX message_by_parent_alone ON message(parent_id);
CREATE INDEX message_streaming ON message(id) WHERE state = 'streaming';
INSERT INTO conversation VALUES (7, 'Old', 'Be brief.', 1.0, 2.0, NULL, NULL);
INSERT INTO message VALUES
    (3, 7, NULL, 'user', 'Hello?', 'complete', '', NULL, 1.0),
    (4, 7, 3, 'assistant', 'First.', 'complete', '', NULL, 1.5),
    (5, 7, 3, 'assistant', 'Half a sec', 'streaming', '',
     '{"model_path":"m.gguf","model_name":"M","sampling":{"seed":9}}', 2.0);
UPDATE conversation SET active_leaf_id = 5, context_start_id = 3;
PRAGMA application_id = 1278423626;
PRAGMA user_version = 1;
"""
"""What version 1 wrote: as it is on people's disks, whatever becomes of `schema`."""

STEPS_TO_6 = "4553ca28836ffed8252395ea919f60b2bf8a127d22db0513c29f63bfb2012816"
"""Of the steps up to version 6, which are on people's disks and are never changed."""


def older(path: Path, version: int) -> Path:
    """A database as this version of the app left it."""
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.executescript(VERSION_1)
        schema.migrate(db, version)
        db.execute(
            "INSERT INTO message(id, conversation_id, parent_id, role, content, state, created_at) "
            "VALUES (6, 7, 4, 'system', 'They met.', 'complete', 3.0), "
            "(7, 7, 6, 'user', 'And then?', 'complete', 4.0)"
        )
        if version >= 7:
            db.execute("UPDATE message SET kind = 'summary', role = 'assistant' WHERE id = 6")
    return path


OPEN = """
from llama32_desktop.conversations.store import open_store
try:
    open_store(Path(sys.argv[1])).store.close()
except Exception as error:
    print(type(error).__name__, error)
    sys.exit(3)
"""
WITHOUT_ROOM = (
    """
import resource, signal, sys
from pathlib import Path
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))
"""
    + OPEN
)
KILLED = (
    """
import os, signal, sys
from pathlib import Path
from llama32_desktop.conversations import opening, schema, version_copy
moment = sys.argv[2]
kill = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
if moment == "copying":
    def opened_or_killed(path, **values):
        return kill() if values.get("mode") == "ro" else opened(path, **values)
    version_copy.open_database = opened_or_killed
    from llama32_desktop.databases import open_database as opened
elif moment == "copied":
    keep = opening.keep_copy
    opening.keep_copy = lambda *values: (keep(*values), kill())
else:
    class Steps(tuple):
        def __getitem__(self, at):
            yield from tuple(self)[at]
            kill()
    schema.MIGRATIONS = Steps(schema.MIGRATIONS)
"""
    + OPEN
)
"""Ends itself within the copy, behind it, or behind the last step, before it is kept."""


def copies(path: Path) -> list[Path]:
    return sorted(path.parent.glob(f"{path.stem}.version-*"))


def schema_of(path: Path) -> set[tuple[str, ...]]:
    db = sqlite3.connect(path)
    rows = db.execute("SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_master")
    found = {tuple(row) for row in rows}
    found.add(("version", str(db.execute("PRAGMA user_version").fetchone()[0])))
    db.close()
    return found


def test_no_step_is_ever_changed() -> None:
    steps = "".join(schema.MIGRATIONS[:6])
    assert hashlib.sha256(steps.encode()).hexdigest() == STEPS_TO_6


@pytest.mark.parametrize("version", range(1, schema.VERSION))
def test_an_older_version_comes_forward_with_all_that_was_in_it(
    tmp_path: Path, version: int
) -> None:
    path = older(tmp_path / "old.sqlite3", version)
    opened = open_store(path)
    store = opened.store
    assert opened.notice == ""
    [conversation] = store.conversations()
    assert (conversation.id, conversation.title, conversation.system_prompt) == (
        7,
        "Old",
        "Be brief.",
    )
    assert (conversation.updated_at, conversation.context_start_id) == (2.0, 3)
    question, answer = store.branch(7)
    assert question.content == "Hello?"
    assert (answer.content, answer.state, answer.sibling_ids) == ("Half a sec", "cancelled", (4, 5))
    assert answer.answer is not None
    assert answer.answer.sampling.seed == 9
    assert ModelRef.of_text(answer.answer.model_path) == ModelRef("m.gguf")
    assert (question.attachments, store.used_pictures()) == ((), set())
    _, first, summary, last = store.select(7)
    assert first.is_answer and not summary.is_answer and not last.is_summary
    assert (summary.is_summary, summary.role, summary.content) == (True, "assistant", "They met.")
    assert search(store, "met").hits[0].message_id == 6
    store.close()
    open_store(tmp_path / "new.sqlite3").store.close()
    assert schema_of(path) == schema_of(tmp_path / "new.sqlite3")


@pytest.mark.parametrize("version", [1, 6])
def test_a_copy_is_kept_as_it_was(tmp_path: Path, version: int) -> None:
    path = older(tmp_path / "c.sqlite3", version)
    with contextlib.closing(sqlite3.connect(path)) as db:
        before = list(db.iterdump())
    open_store(path).store.close()
    [copy] = copies(path)
    assert copy.name.startswith(f"c.version-{version}-") and copy.suffix == ".sqlite3"
    assert os.name == "nt" or copy.stat().st_mode & 0o077 == 0
    with contextlib.closing(sqlite3.connect(copy)) as db:
        assert db.execute("PRAGMA user_version").fetchone() == (version,)
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert list(db.iterdump()) == before
    assert databases_set_aside(tmp_path) == [copy], "its pictures are kept"
    open_store(path).store.close()
    assert copies(path) == [copy], "only what is changed is copied"


def test_what_only_the_log_holds_is_in_the_copy(tmp_path: Path) -> None:
    path = older(tmp_path / "c.sqlite3", 6)
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("UPDATE conversation SET title = 'In the log'")
        for name in (path.name, f"{path.name}-wal"):
            (tmp_path / f"killed-{name}").write_bytes((tmp_path / name).read_bytes())
    killed = tmp_path / "killed-c.sqlite3"
    open_store(killed).store.close()
    with contextlib.closing(sqlite3.connect(copies(killed)[0])) as db:
        assert db.execute("SELECT title FROM conversation").fetchone() == ("In the log",)


def test_a_copy_goes_when_the_trash_would(tmp_path: Path) -> None:
    path = older(tmp_path / "c.sqlite3", 6)
    open_store(path).store.close()
    [copy] = copies(path)
    kept = tmp_path / "d.version-6-20200101-000000.sqlite3"
    kept.write_bytes(b"another database's")
    for file, age in ((copy, KEPT_S - 60), (kept, 2 * KEPT_S)):
        os.utime(file, (time.time() - age,) * 2)
    open_store(path).store.close()
    assert copy.exists()
    os.utime(copy, (time.time() - KEPT_S - 60,) * 2)
    open_store(path).store.close()
    assert not copy.exists() and kept.exists()


@pytest.mark.skipif(os.name == "nt", reason="limits the size of files as Unix does")
def test_without_room_for_a_copy_nothing_is_changed(tmp_path: Path) -> None:
    path = older(tmp_path / "c.sqlite3", 6)
    with contextlib.closing(sqlite3.connect(path)) as db:
        db.execute("UPDATE message SET content = ? WHERE id = 3", ("x" * 500_000,))
        db.commit()
        before = list(db.iterdump())
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_ROOM, str(path)], capture_output=True, text=True
    )
    assert done.stdout.startswith("StoreError Your conversations"), done.stderr
    assert "they were not changed; free some space" in done.stdout
    assert sorted(p.name for p in tmp_path.iterdir() if p.is_file()) == ["c.sqlite3"]
    with contextlib.closing(sqlite3.connect(path)) as db:
        assert list(db.iterdump()) == before
        assert db.execute("PRAGMA user_version").fetchone() == (6,)
    opened = open_store(path)
    assert opened.notice == "" and len(copies(path)) == 1
    opened.store.close()


@pytest.mark.skipif(sys.platform == "win32", reason="kills with SIGKILL")
@pytest.mark.parametrize("moment", ["copying", "copied", "changed"])
def test_a_kill_at_any_step_leaves_one_version_or_the_other(tmp_path: Path, moment: str) -> None:
    path = older(tmp_path / "c.sqlite3", 3)
    killed = subprocess.run([sys.executable, "-c", KILLED, str(path), moment])
    assert killed.returncode == -9
    with contextlib.closing(sqlite3.connect(path)) as db:
        assert db.execute("PRAGMA user_version").fetchone() == (3,)
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    opened = open_store(path)
    assert opened.notice == ""
    assert [m.id for m in opened.store.select(7)] == [3, 4, 6, 7]
    opened.store.close()
    assert [p for p in tmp_path.iterdir() if p.is_file() and p.suffix != ".sqlite3"] == []
    assert 1 <= len(copies(path)) <= 2


def test_two_that_start_at_once_change_it_once(tmp_path: Path) -> None:
    path = older(tmp_path / "c.sqlite3", 5)
    code = "import sys; from pathlib import Path; " + OPEN
    starts = [subprocess.Popen([sys.executable, "-c", code, str(path)]) for _ in range(3)]
    assert [start.wait() for start in starts] == [0, 0, 0]
    assert len(copies(path)) == 1


def test_an_index_of_older_words_is_filled_anew(tmp_path: Path) -> None:
    path = older(tmp_path / "c.sqlite3", 5)
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("UPDATE message SET content = 'हिन्दी पाठ', indexed = 1 WHERE id = 3")
        db.execute("INSERT INTO message_index(rowid, text) VALUES (3, 'हिन्दी पाठ')")
    store = open_store(path).store
    assert [hit.snippet for hit in search(store, "हिंदी").hits] == ["हिन्दी पाठ"]
    assert search(store, "हानद").hits == ()
    store.delete(7)
    store.close()
    with sqlite3.connect(path) as db:
        db.execute("INSERT INTO message_index(message_index) VALUES ('integrity-check')")


def test_version_0_an_empty_database_is_made_whole(tmp_path: Path) -> None:
    path = tmp_path / "old.sqlite3"
    db = sqlite3.connect(path)
    db.execute("PRAGMA journal_mode = WAL")  # writes the first page: a first start, cut off here
    db.close()
    assert path.stat().st_size > 0
    opened = open_store(path)
    assert opened.notice == ""
    assert opened.store.create_conversation("x").title == "x"
    opened.store.close()
    db = sqlite3.connect(path)
    assert db.execute("PRAGMA application_id").fetchone() == (schema.APPLICATION_ID,)
    assert db.execute("PRAGMA user_version").fetchone() == (schema.VERSION,)
    db.close()


def test_a_migration_that_fails_leaves_the_version_before(tmp_path: Path, monkeypatch) -> None:
    path = tmp_path / "c.sqlite3"
    store = open_store(path).store
    conversation = store.create_conversation("kept")
    store.add_message(conversation.id, None, "user", "kept too")
    store.close()
    bad = "CREATE TABLE extra (x);\nINSERT INTO nowhere VALUES (1);\n"
    monkeypatch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, bad))
    monkeypatch.setattr(schema, "VERSION", schema.VERSION + 1)
    with pytest.raises(StoreError):
        open_store(path)
    monkeypatch.undo()
    opened = open_store(path)
    assert opened.notice == ""
    assert [m.content for m in opened.store.branch(conversation.id)] == ["kept too"]
    opened.store.close()
    assert not any("extra" in row for row in schema_of(path))
