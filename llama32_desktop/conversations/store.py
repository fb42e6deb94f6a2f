"""The conversations on disk: a tree of messages for each, in SQLite.

Every method is one transaction and is durable when it returns. The store may be used from
any thread, by one at a time.
"""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import msgspec

from llama32_desktop.conversations.errors import (
    DamagedDatabaseError,
    MissingError,
    NewerDatabaseError,
    StoreError,
    plain_errors,
)
from llama32_desktop.conversations.model import AnswerRecord, Conversation, Message, MessageState
from llama32_desktop.conversations.opening import INTERRUPTED, connect, mark_suspect
from llama32_desktop.engine.protocol import Role

__all__ = [
    "INTERRUPTED",
    "MissingError",
    "NewerDatabaseError",
    "Opened",
    "Store",
    "StoreError",
    "open_store",
]

_BRANCH = """
WITH RECURSIVE path(id, depth) AS (
    SELECT active_leaf_id, 0 FROM conversation WHERE id = ? AND active_leaf_id IS NOT NULL
    UNION ALL
    SELECT message.parent_id, depth + 1 FROM path JOIN message ON message.id = path.id
    WHERE message.parent_id IS NOT NULL
)
SELECT message.*, (
    SELECT group_concat(sibling.id) FROM message AS sibling
    WHERE sibling.conversation_id = message.conversation_id
      AND sibling.parent_id IS message.parent_id
) AS siblings
FROM path JOIN message ON message.id = path.id ORDER BY depth DESC
"""


class Opened(NamedTuple):
    """An open store, and a sentence to show where there was something to say."""

    store: Store
    notice: str


def open_store(path: Path) -> Opened:
    """Open the database at `path`, or make it.

    Answers that were still streaming when the app ended are closed as `cancelled`.

    Raises:
        NewerDatabaseError: a newer version wrote it; it was not touched.
        StoreError: it cannot be opened or written.
    """
    connection, notice = connect(path)
    return Opened(Store(connection, path), notice)


class Store:
    """See the module; made by `open_store`."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._connection = connection
        self._path = path
        self._lock = threading.RLock()

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        with self._reading() as db:
            db.execute("BEGIN IMMEDIATE")
            try:
                yield db
                db.execute("COMMIT")
            except BaseException:
                if db.in_transaction:  # SQLite ends some failed ones itself
                    db.execute("ROLLBACK")
                raise

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        try:
            with self._lock, plain_errors():
                yield self._connection
        except DamagedDatabaseError:
            mark_suspect(self._path)
            raise

    def close(self) -> None:
        """Close the file; the store cannot be used afterwards."""
        with self._lock, plain_errors():
            self._connection.close()

    # Conversations

    def create_conversation(self, title: str = "", system_prompt: str = "") -> Conversation:
        now = time.time()
        with self._transaction() as db:
            cursor = db.execute(
                "INSERT INTO conversation(title, system_prompt, created_at, updated_at) "
                "VALUES (?, ?, ?, ?)",
                (_storable(title), _storable(system_prompt), now, now),
            )
        assert cursor.lastrowid is not None
        return self.conversation(cursor.lastrowid)

    def conversations(self) -> list[Conversation]:
        """All of them, the most recently updated first."""
        with self._reading() as db:
            rows = db.execute("SELECT * FROM conversation ORDER BY updated_at DESC, id DESC")
            return [_conversation(row) for row in rows]

    def conversation(self, conversation_id: int) -> Conversation:
        """Raises `MissingError` where there is none."""
        with self._reading() as db:
            row = db.execute(
                "SELECT * FROM conversation WHERE id = ?", (conversation_id,)
            ).fetchone()
        if row is None:
            raise MissingError("This conversation is not there any more; choose another one.")
        return _conversation(row)

    def rename(self, conversation_id: int, title: str) -> Conversation:
        return self._update(conversation_id, "title", _storable(title))

    def set_system_prompt(self, conversation_id: int, text: str) -> Conversation:
        return self._update(conversation_id, "system_prompt", _storable(text))

    def set_context_start(self, conversation_id: int, message_id: int | None) -> Conversation:
        """Let the model see the conversation from this message on; `None`: all of it.

        Raises:
            MissingError: the conversation is not there, or has no such message.
        """
        if message_id is not None and self.message(message_id).conversation_id != conversation_id:
            raise MissingError("The message to start from belongs to another conversation.")
        return self._update(conversation_id, "context_start_id", message_id)

    def _update(self, conversation_id: int, column: str, value: str | int | None) -> Conversation:
        with self._transaction() as db:
            db.execute(
                f"UPDATE conversation SET {column} = ? WHERE id = ?", (value, conversation_id)
            )
        return self.conversation(conversation_id)

    def delete(self, conversation_id: int) -> None:
        """Delete a conversation with all its messages."""
        with self._transaction() as db:
            # Cut the tree up first: SQLite cascades through at most 1,000 levels.
            db.execute(
                "UPDATE message SET parent_id = NULL WHERE conversation_id = ?", (conversation_id,)
            )
            db.execute("DELETE FROM conversation WHERE id = ?", (conversation_id,))

    # Messages

    def add_message(
        self,
        conversation_id: int,
        parent_id: int | None,
        role: Role,
        content: str,
        *,
        state: MessageState = "complete",
        answer: AnswerRecord | None = None,
    ) -> Message:
        """Add a message below `parent_id` and make it the end of the active branch.

        Raises:
            MissingError: the conversation or the parent is not there.
        """
        self.conversation(conversation_id)
        if parent_id is not None and self.message(parent_id).conversation_id != conversation_id:
            raise MissingError("The message to answer belongs to another conversation.")
        now = time.time()
        with self._transaction() as db:
            cursor = db.execute(
                "INSERT INTO message(conversation_id, parent_id, role, content, state, answer, "
                "created_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
                (conversation_id, parent_id, role, _storable(content), state, _json(answer), now),
            )
            db.execute(
                "UPDATE conversation SET active_leaf_id = ?, updated_at = ? WHERE id = ?",
                (cursor.lastrowid, now, conversation_id),
            )
        assert cursor.lastrowid is not None
        return self.message(cursor.lastrowid)

    def update_answer(
        self,
        message_id: int,
        content: str,
        *,
        state: MessageState = "streaming",
        error: str = "",
        answer: AnswerRecord | None = None,
    ) -> Message:
        """Write what an answer has become; its record is kept where `answer` is left out."""
        with self._transaction() as db:
            db.execute(
                "UPDATE message SET content = ?, state = ?, error = ?, "
                "answer = coalesce(?, answer) WHERE id = ?",
                (_storable(content), state, _storable(error), _json(answer), message_id),
            )
            db.execute(
                "UPDATE conversation SET updated_at = ? WHERE id = "
                "(SELECT conversation_id FROM message WHERE id = ?)",
                (time.time(), message_id),
            )
        return self.message(message_id)

    def message(self, message_id: int) -> Message:
        """Raises `MissingError` where there is none."""
        with self._reading() as db:
            row = db.execute(
                "SELECT message.*, (SELECT group_concat(sibling.id) FROM message AS sibling "
                "WHERE sibling.conversation_id = message.conversation_id "
                "AND sibling.parent_id IS message.parent_id) AS siblings "
                "FROM message WHERE id = ?",
                (message_id,),
            ).fetchone()
        if row is None:
            raise MissingError("This message is not there any more.")
        return _message(row)

    def branch(self, conversation_id: int) -> list[Message]:
        """The active path through the tree, the first message first."""
        with self._reading() as db:
            return [_message(row) for row in db.execute(_BRANCH, (conversation_id,))]

    def select(self, message_id: int) -> list[Message]:
        """Make the branch through this message the active one, to its most recent end."""
        conversation_id = self.message(message_id).conversation_id
        with self._transaction() as db:
            leaf = message_id
            while True:
                row = db.execute(
                    "SELECT max(id) FROM message WHERE conversation_id = ? AND parent_id = ?",
                    (conversation_id, leaf),
                ).fetchone()
                if row[0] is None:
                    break
                leaf = row[0]
            db.execute(
                "UPDATE conversation SET active_leaf_id = ? WHERE id = ?", (leaf, conversation_id)
            )
        return self.branch(conversation_id)


def _storable(text: str) -> str:
    """Half a surrogate pair, which a clipboard can hold, is no UTF-8: replace it."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _json(answer: AnswerRecord | None) -> str | None:
    return None if answer is None else msgspec.json.encode(answer).decode()


def _answer(text: str | None) -> AnswerRecord | None:
    if text is None:
        return None
    try:
        return msgspec.json.decode(text, type=AnswerRecord)
    except msgspec.MsgspecError:
        return None  # a record that cannot be read must not hide the message


def _conversation(row: sqlite3.Row) -> Conversation:
    return Conversation(
        id=row["id"],
        title=row["title"],
        system_prompt=row["system_prompt"],
        created_at=row["created_at"],
        updated_at=row["updated_at"],
        context_start_id=row["context_start_id"],
    )


def _message(row: sqlite3.Row) -> Message:
    return Message(
        id=row["id"],
        conversation_id=row["conversation_id"],
        parent_id=row["parent_id"],
        role=row["role"],
        content=row["content"],
        state=row["state"],
        created_at=row["created_at"],
        error=row["error"],
        answer=_answer(row["answer"]),
        sibling_ids=tuple(sorted(int(number) for number in row["siblings"].split(","))),
    )
