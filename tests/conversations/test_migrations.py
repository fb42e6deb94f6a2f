"""Databases of older versions, and migrations that fail."""

import sqlite3
from pathlib import Path

import pytest

from llama32_desktop.conversations import schema
from llama32_desktop.conversations.errors import StoreError
from llama32_desktop.conversations.search import search
from llama32_desktop.conversations.store import open_store

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

VERSION_2 = (
    VERSION_1
    + """
CREATE INDEX conversation_by_active_leaf ON conversation(active_leaf_id);
CREATE INDEX conversation_by_context_start ON conversation(context_start_id);
PRAGMA user_version = 2;
"""
)
"""What version 2 wrote."""


def schema_of(path: Path) -> set[tuple[str, ...]]:
    db = sqlite3.connect(path)
    rows = db.execute("SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_master")
    found = {tuple(row) for row in rows}
    found.add(("version", str(db.execute("PRAGMA user_version").fetchone()[0])))
    db.close()
    return found


@pytest.mark.parametrize("script", [VERSION_1, VERSION_2], ids=["1", "2"])
def test_an_older_version_comes_forward_with_all_that_was_in_it(
    tmp_path: Path, script: str
) -> None:
    path = tmp_path / "old.sqlite3"
    db = sqlite3.connect(path)
    db.executescript(script)
    db.close()
    opened = open_store(path)
    assert opened.notice == ""
    [conversation] = opened.store.conversations()
    assert (conversation.id, conversation.title, conversation.system_prompt) == (
        7,
        "Old",
        "Be brief.",
    )
    assert (conversation.updated_at, conversation.context_start_id) == (2.0, 3)
    question, answer = opened.store.branch(7)
    assert question.content == "Hello?"
    assert (answer.content, answer.state, answer.sibling_ids) == ("Half a sec", "cancelled", (4, 5))
    assert answer.answer is not None
    assert answer.answer.sampling.seed == 9
    assert (question.attachments, opened.store.used_pictures()) == ((), set())
    opened.store.close()
    open_store(tmp_path / "new.sqlite3").store.close()
    assert schema_of(path) == schema_of(tmp_path / "new.sqlite3")


def test_an_index_of_older_words_is_filled_anew(tmp_path: Path) -> None:
    path = tmp_path / "c.sqlite3"
    store = open_store(path).store
    conversation = store.create_conversation("x")
    message = store.add_message(conversation.id, None, "user", "हिन्दी पाठ")
    assert search(store, "हिन्दी").hits
    store.close()
    with sqlite3.connect(path) as db:
        db.execute("DROP TABLE message_index")
        db.execute(schema.MESSAGE_INDEX)
        db.execute("INSERT INTO message_index(rowid, text) VALUES (?, 'हिन्दी पाठ')", (message.id,))
        db.execute("PRAGMA user_version = 5")
    store = open_store(path).store
    assert [hit.snippet for hit in search(store, "हिंदी").hits] == ["हिन्दी पाठ"]
    assert search(store, "हानद").hits == ()
    store.delete(conversation.id)
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
