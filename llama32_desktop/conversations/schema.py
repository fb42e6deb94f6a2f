"""The database's tables, and the steps from each older version to the next."""

from __future__ import annotations

import sqlite3
from typing import Final

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

MIGRATIONS: Final[tuple[str, ...]] = (_VERSION_1,)
"""`MIGRATIONS[n]` leads from version n to version n + 1; they are never changed, only added to."""

VERSION: Final = len(MIGRATIONS)


def version_of(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def migrate(connection: sqlite3.Connection) -> None:
    """Bring the tables to `VERSION`, each step whole or not at all."""
    for version in range(version_of(connection), VERSION):
        # executescript would commit in between: run the statements one by one.
        connection.execute("BEGIN IMMEDIATE")
        try:
            for statement in MIGRATIONS[version].split(";\n"):
                if statement.strip():
                    connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {version + 1}")
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.execute("COMMIT")
        except BaseException:
            connection.execute("ROLLBACK")
            raise
