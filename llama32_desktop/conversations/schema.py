"""The database's tables, and the steps from each older version to the next."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from functools import cache
from typing import Final

from llama32_desktop.databases import open_database

APPLICATION_ID: Final = 0x4C33324A
"""Marks a file as ours (`PRAGMA application_id`): “L32J”."""

_VERSION_1 = """
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
"""

# Without these, each message that is deleted costs two looks at every conversation.
_VERSION_2 = """
CREATE INDEX conversation_by_active_leaf ON conversation(active_leaf_id);
CREATE INDEX conversation_by_context_start ON conversation(context_start_id);
"""

_VERSION_3 = """
CREATE TABLE attachment (
    id INTEGER PRIMARY KEY,
    message_id INTEGER NOT NULL REFERENCES message(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    media_type TEXT NOT NULL,
    name TEXT NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    bytes INTEGER NOT NULL,
    UNIQUE (message_id, position)
);
CREATE INDEX attachment_by_sha256 ON attachment(sha256);
"""

MESSAGE_INDEX: Final = """
CREATE VIRTUAL TABLE message_index USING fts5(
    text, content = '', prefix = '1 2 3',
    tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co So'"
)"""

# `message_index` holds words only, no text, and `message.indexed` says which messages are in it.
# A draft's id is its conversation's, or 0 for a conversation that is still to be begun; what is
# being written in the place of a message has the message's id below zero.
_VERSION_4 = """
CREATE TABLE folder (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE
);
ALTER TABLE conversation ADD COLUMN folder_id INTEGER REFERENCES folder(id) ON DELETE SET NULL;
ALTER TABLE conversation ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0;
ALTER TABLE conversation ADD COLUMN archived INTEGER NOT NULL DEFAULT 0;
ALTER TABLE conversation ADD COLUMN deleted_at REAL;
ALTER TABLE conversation ADD COLUMN sampling TEXT;
ALTER TABLE conversation ADD COLUMN origin TEXT NOT NULL DEFAULT '';
CREATE INDEX conversation_by_folder ON conversation(folder_id) WHERE folder_id IS NOT NULL;
CREATE INDEX conversation_deleted ON conversation(deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX conversation_by_origin ON conversation(origin) WHERE origin != '';
ALTER TABLE message ADD COLUMN deleted_at REAL;
ALTER TABLE message ADD COLUMN indexed INTEGER NOT NULL DEFAULT 0;
CREATE INDEX message_deleted ON message(deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX message_not_indexed ON message(id) WHERE indexed = 0;
CREATE TABLE text_attachment (
    id INTEGER PRIMARY KEY,
    message_id INTEGER NOT NULL REFERENCES message(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    text TEXT NOT NULL,
    UNIQUE (message_id, position)
);
CREATE TABLE draft (
    id INTEGER PRIMARY KEY,
    content TEXT NOT NULL,
    attachments TEXT NOT NULL DEFAULT '[]',
    texts TEXT NOT NULL DEFAULT '[]',
    updated_at REAL NOT NULL
);
"""
_VERSION_4 += f"{MESSAGE_INDEX};\n"

_VERSION_5 = "ALTER TABLE text_attachment ADD COLUMN source TEXT NOT NULL DEFAULT '';\n"

# The index holds words as `words.index_text` makes them now: it is filled anew.
_VERSION_6 = f"""
DROP TABLE message_index;
{MESSAGE_INDEX};
UPDATE message SET indexed = 0 WHERE indexed = 1;
"""

# A summary of earlier turns was the one kind of message with the role `system`.
_VERSION_7 = """
ALTER TABLE message ADD COLUMN kind TEXT NOT NULL DEFAULT 'message';
ALTER TABLE message ADD COLUMN steps TEXT NOT NULL DEFAULT '';
UPDATE message SET kind = 'summary', role = 'assistant' WHERE role = 'system';
"""

_VERSION_8 = "ALTER TABLE message ADD COLUMN guard TEXT NOT NULL DEFAULT '';\n"

# `corrects` names the answer that a person wrote another version of; without its index each message
# that is deleted would cost a look at all others.
_VERSION_9 = """
ALTER TABLE message ADD COLUMN rating TEXT NOT NULL DEFAULT '';
ALTER TABLE message ADD COLUMN corrects INTEGER REFERENCES message(id) ON DELETE SET NULL;
CREATE INDEX message_by_corrected ON message(corrects) WHERE corrects IS NOT NULL;
"""

_VERSION_10 = "ALTER TABLE conversation ADD COLUMN own TEXT NOT NULL DEFAULT '';\n"

MIGRATIONS: Final[tuple[str, ...]] = (
    _VERSION_1,
    _VERSION_2,
    _VERSION_3,
    _VERSION_4,
    _VERSION_5,
    _VERSION_6,
    _VERSION_7,
    _VERSION_8,
    _VERSION_9,
    _VERSION_10,
)
"""`MIGRATIONS[n]` leads from version n to version n + 1; they are never changed, only added to."""

VERSION: Final = len(MIGRATIONS)

INDEX_SINCE: Final = 4
"""The version that has `message_index`."""

_TABLES_SINCE: Final = {
    "conversation": 1,
    "message": 1,
    "attachment": 3,
    "folder": 4,
    "draft": 4,
    "text_attachment": 4,
}

_ALL_COLUMNS: Final = (
    "SELECT id, title, system_prompt, created_at, updated_at, active_leaf_id, context_start_id, "
    "folder_id, pinned, archived, deleted_at, sampling, origin, own FROM conversation LIMIT 0",
    "SELECT id, conversation_id, parent_id, role, content, state, error, answer, created_at, "
    "deleted_at, indexed, kind, steps, guard, rating, corrects FROM message LIMIT 0",
    "SELECT id, name FROM folder LIMIT 0",
    "SELECT id, message_id, position, name, text, source FROM text_attachment LIMIT 0",
    "SELECT id, content, attachments, texts, updated_at FROM draft LIMIT 0",
    "SELECT rowid FROM message_index LIMIT 0",
    "SELECT id, message_id, position, sha256, media_type, name, width, height, bytes "
    "FROM attachment LIMIT 0",
)


def tables_of(version: int) -> frozenset[str]:
    """The tables that a database of this version has."""
    return frozenset(table for table, since in _TABLES_SINCE.items() if since <= version)


def version_of(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def is_exact(connection: sqlite3.Connection) -> bool:
    """Whether the schema is, to the letter, what this app makes of its version."""
    version = version_of(connection)
    return 0 < version <= VERSION and _definition(connection) == _expected(version)


def drop_foreign(connection: sqlite3.Connection) -> None:
    """Remove triggers and views: this app makes none, so that others' do not act in its name."""
    found = connection.execute(
        "SELECT type, name FROM sqlite_master WHERE type IN ('trigger', 'view')"
    ).fetchall()
    for kind, name in found:
        quoted = name.replace('"', '""')
        connection.execute(f'DROP {kind.upper()} IF EXISTS "{quoted}"')


def _definition(connection: sqlite3.Connection) -> frozenset[tuple[str, ...]]:
    rows = connection.execute("SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_master")
    return frozenset(tuple(row) for row in rows)


@cache
def _expected(version: int) -> frozenset[tuple[str, ...]]:
    with closing(open_database(":memory:", autocommit=True)) as db:
        migrate(db, version)
        return _definition(db)


def migrate(
    connection: sqlite3.Connection,
    to: int | None = None,
    before: Callable[[int], None] = lambda version: None,
) -> None:
    """Bring the tables to a version, `VERSION` if none is named: all steps or none.

    Args:
        before: Called with the version of tables that are there already, before they are changed
            and while nobody else can write.
    """
    target = VERSION if to is None else to
    if version_of(connection) >= target:
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        version = version_of(connection)  # another process may just have done it
        if 0 < version < target:
            before(version)
        for step in MIGRATIONS[version:target]:
            # executescript would commit in between: run the statements one by one.
            for statement in step.split(";\n"):
                if statement.strip():
                    connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {max(version, target)}")
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:  # SQLite ends some failed ones itself
            connection.execute("ROLLBACK")
        raise


def has_all_columns(connection: sqlite3.Connection) -> bool:
    """Whether the tables have what the store reads and writes."""
    try:
        for query in _ALL_COLUMNS:
            connection.execute(query)
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode != sqlite3.SQLITE_ERROR:
            raise
        return False
    return True
