"""The conversations on disk: a tree of messages for each, in SQLite.

Every method is one transaction and is durable when it returns. The store may be used from
any thread, by one at a time.
"""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final, NamedTuple

import msgspec

from llama32_desktop.conversations import index, kept_states, rows, writers
from llama32_desktop.conversations.errors import (
    DamagedDatabaseError,
    MissingError,
    NewerDatabaseError,
    StoreError,
    plain_errors,
)
from llama32_desktop.conversations.model import (
    AnswerRecord,
    Attachment,
    Author,
    Conversation,
    Message,
    MessageKind,
    MessageState,
    TextAttachment,
)
from llama32_desktop.conversations.opening import connect, connect_beside, mark_suspect
from llama32_desktop.conversations.writers import INTERRUPTED
from llama32_desktop.databases import open_database
from llama32_desktop.engine.parts import Step
from llama32_desktop.engine.sampling import Sampling
from llama32_desktop.guards.judgement import Judgement
from llama32_desktop.sentences import Sentence

__all__ = [
    "INTERRUPTED",
    "MissingError",
    "NewerDatabaseError",
    "Opened",
    "Store",
    "StoreError",
    "open_beside",
    "open_store",
]

# A parent is older: a file that was made to do harm has circles, which would have no end.
ACTIVE_PATH: Final = """
WITH RECURSIVE path(id, depth) AS (
    SELECT active_leaf_id, 0 FROM conversation WHERE id = ? AND active_leaf_id IS NOT NULL
    UNION ALL
    SELECT message.parent_id, depth + 1 FROM path JOIN message ON message.id = path.id
    WHERE message.parent_id < message.id
)
"""
"""Begins a query: the ids of a conversation's active path, the last message at depth 0."""

_BRANCH = f"""{ACTIVE_PATH}
SELECT message.*, (
    SELECT group_concat(sibling.id) FROM message AS sibling
    WHERE sibling.conversation_id = message.conversation_id
      AND sibling.parent_id IS message.parent_id AND sibling.id != message.id
      AND sibling.deleted_at IS NULL
) AS siblings
FROM path JOIN message ON message.id = path.id ORDER BY depth DESC
"""

_ATTACHMENTS = """
SELECT attachment.* FROM message JOIN attachment ON attachment.message_id = message.id
WHERE message.conversation_id = ? ORDER BY attachment.message_id, attachment.position
"""


_TEXTS = """
SELECT text_attachment.* FROM message
JOIN text_attachment ON text_attachment.message_id = message.id
WHERE message.conversation_id = ?
ORDER BY text_attachment.message_id, text_attachment.position
"""


class Opened(NamedTuple):
    """An open store, and a sentence to show where there was something to say."""

    store: Store
    notice: str


def open_store(path: Path, *, interrupted: bool = True) -> Opened:
    """Open the database at `path`, or make it.

    Args:
        interrupted: Close the answers that are still streaming in it and that no other process
            is known to write, as `cancelled`: they were cut off.

    Raises:
        NewerDatabaseError: a newer version wrote it; it was not touched.
        StoreError: it cannot be opened or written.
    """
    connection, notice = connect(path, interrupted=interrupted)
    return Opened(Store(connection, path), notice)


def open_beside(path: Path) -> Store:
    """Open a database that another process of the app has open, to read and add conversations.

    Raises:
        StoreError: it cannot be opened.
    """
    with plain_errors():
        return Store(connect_beside(path), path)


class Store:
    """See the module; made by `open_store`."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._connection = connection
        self._path = path
        self._lock = threading.RLock()

    @property
    def path(self) -> Path:
        """The database's file."""
        return self._path

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """All that is written inside is kept, or none of it; one within another is a part of it."""
        with self.reading() as db:
            is_part = db.in_transaction
            if is_part:
                yield db
                return
            db.execute("BEGIN IMMEDIATE")
            try:
                yield db
                db.execute("COMMIT")
            except BaseException:
                if db.in_transaction:  # SQLite ends some failed ones itself
                    db.execute("ROLLBACK")
                raise

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """For this room's other modules: the connection, for this thread alone."""
        try:
            with self._lock, plain_errors():
                yield self._connection
        except DamagedDatabaseError:
            mark_suspect(self._path)
            raise

    @contextmanager
    def second_connection(self) -> Iterator[sqlite3.Connection]:
        """Reads what is stored now, while this store goes on writing; for another thread."""
        with (
            plain_errors(),
            closing(open_database(self._path, mode="ro", timeout=10)) as connection,
        ):
            yield connection

    def close(self) -> None:
        """Close the file; the store cannot be used afterwards."""
        with self._lock, plain_errors():
            self._connection.close()

    # Conversations

    def create_conversation(self, title: str = "", system_prompt: str = "") -> Conversation:
        now = time.time()
        with self.transaction() as db:
            cursor = db.execute(
                "INSERT INTO conversation(title, system_prompt, created_at, updated_at) "
                "VALUES (?, ?, ?, ?)",
                (rows.storable(title), rows.storable(system_prompt), now, now),
            )
        assert cursor.lastrowid is not None
        return self.conversation(cursor.lastrowid)

    def conversations(self) -> list[Conversation]:
        """All that are not in the trash, the most recently updated first."""
        with self.reading() as db:
            found = db.execute(
                "SELECT * FROM conversation WHERE deleted_at IS NULL "
                "ORDER BY updated_at DESC, id DESC"
            )
            return [rows.conversation(row) for row in found]

    def conversation(self, conversation_id: int) -> Conversation:
        """Raises `MissingError` where there is none."""
        with self.reading() as db:
            row = db.execute(
                "SELECT * FROM conversation WHERE id = ?", (conversation_id,)
            ).fetchone()
        if row is None:
            raise MissingError(
                Sentence("This conversation is not there any more; choose another one.")
            )
        return rows.conversation(row)

    def rename(self, conversation_id: int, title: str) -> Conversation:
        return self._update(conversation_id, "title", rows.storable(title))

    def set_sampling(self, conversation_id: int, sampling: Sampling | None) -> Conversation:
        """Its own sampling; `None`: that of the settings."""
        text = None if sampling is None else msgspec.json.encode(sampling).decode()
        return self._update(conversation_id, "sampling", text)

    def set_system_prompt(self, conversation_id: int, text: str) -> Conversation:
        return self._update(conversation_id, "system_prompt", rows.storable(text))

    def set_context_start(self, conversation_id: int, message_id: int | None) -> Conversation:
        """Let the model see the conversation from this message on; `None`: all of it.

        Raises:
            MissingError: the conversation is not there, or has no such message.
        """
        if message_id is not None and self.message(message_id).conversation_id != conversation_id:
            raise MissingError(
                Sentence("The message to start from belongs to another conversation.")
            )
        return self._update(conversation_id, "context_start_id", message_id)

    def _update(self, conversation_id: int, column: str, value: str | int | None) -> Conversation:
        with self.transaction() as db:
            db.execute(
                f"UPDATE conversation SET {column} = ? WHERE id = ?", (value, conversation_id)
            )
        return self.conversation(conversation_id)

    def delete(self, conversation_id: int) -> None:
        """Delete a conversation with all its messages, for good."""
        kept_states.forget([conversation_id])
        with self.transaction() as db:
            index.forget(db, "conversation_id = ?", (conversation_id,))
            db.execute(
                "DELETE FROM draft WHERE id = ? "
                "OR id IN (SELECT -id FROM message WHERE conversation_id = ?)",
                (conversation_id, conversation_id),
            )
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
        role: Author,
        content: str,
        *,
        kind: MessageKind = "message",
        state: MessageState = "complete",
        answer: AnswerRecord | None = None,
        attachments: Sequence[Attachment] = (),
        texts: Sequence[TextAttachment] = (),
        steps: Sequence[Step] = (),
        guard: Sequence[Judgement] = (),
        corrects: int | None = None,
    ) -> Message:
        """Add a message below `parent_id` and make it the end of the active branch.

        Args:
            attachments: its pictures, in order, as `PictureStore.add` gave them or as another
                message holds them.
            texts: files and long pastes that go with it, in order.
            steps: thoughts and steps of tools, in order.
            guard: what a guard found in it.
            corrects: the answer that a person wrote it in place of.

        Raises:
            MissingError: the conversation or the parent is not there.
        """
        self.conversation(conversation_id)
        if parent_id is not None and self.message(parent_id).conversation_id != conversation_id:
            raise MissingError(Sentence("The message to answer belongs to another conversation."))
        now = time.time()
        with self.transaction() as db:
            message_id = db.execute(
                "INSERT INTO message(conversation_id, parent_id, role, kind, content, state, "
                "answer, steps, guard, corrects, created_at) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    conversation_id,
                    parent_id,
                    role,
                    kind,
                    rows.storable(content),
                    state,
                    rows.answer_json(answer),
                    rows.steps_json(steps),
                    rows.judgements_json(guard),
                    corrects,
                    now,
                ),
            ).lastrowid
            assert message_id is not None
            db.executemany(
                "INSERT INTO attachment(message_id, position, sha256, media_type, name, width, "
                "height, bytes) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                rows.attachment_values(message_id, attachments),
            )
            db.executemany(
                "INSERT INTO text_attachment(message_id, position, name, text, source) "
                "VALUES (?, ?, ?, ?, ?)",
                rows.text_values(message_id, texts),
            )
            db.execute(
                "UPDATE conversation SET active_leaf_id = ?, updated_at = ? WHERE id = ?",
                (message_id, now, conversation_id),
            )
            if state == "streaming":
                writers.note(self._path, message_id)  # before others see it
        return self.message(message_id)

    def update_answer(
        self,
        message_id: int,
        content: str,
        *,
        state: MessageState = "streaming",
        error: str = "",
        answer: AnswerRecord | None = None,
        steps: Sequence[Step] | None = None,
        guard: Sequence[Judgement] | None = None,
    ) -> Message:
        """Write what an answer has become; what `answer`, `steps` or `guard` leave out is kept."""
        with self.transaction() as db:
            index.forget(db, "id = ?", (message_id,))
            db.execute(
                "UPDATE message SET content = ?, state = ?, error = ?, "
                "answer = coalesce(?, answer), steps = coalesce(?, steps), "
                "guard = coalesce(?, guard) WHERE id = ?",
                (
                    rows.storable(content),
                    state,
                    rows.error_text(error),
                    rows.answer_json(answer),
                    None if steps is None else rows.steps_json(steps),
                    None if guard is None else rows.judgements_json(guard),
                    message_id,
                ),
            )
            db.execute(
                "UPDATE conversation SET updated_at = ? WHERE id = "
                "(SELECT conversation_id FROM message WHERE id = ?)",
                (time.time(), message_id),
            )
        if state != "streaming":
            writers.forget(self._path, message_id)
        return self.message(message_id)

    def set_guard(self, message_id: int, guard: Sequence[Judgement]) -> Message:
        """Write what a guard found in a message, or what the person made of it."""
        with self.transaction() as db:
            db.execute(
                "UPDATE message SET guard = ? WHERE id = ?",
                (rows.judgements_json(guard), message_id),
            )
        return self.message(message_id)

    def message(self, message_id: int) -> Message:
        """Raises `MissingError` where there is none."""
        with self.reading() as db:
            row = db.execute(
                "SELECT message.*, (SELECT group_concat(sibling.id) FROM message AS sibling "
                "WHERE sibling.conversation_id = message.conversation_id "
                "AND sibling.parent_id IS message.parent_id AND sibling.id != message.id "
                "AND sibling.deleted_at IS NULL) AS siblings "
                "FROM message WHERE id = ?",
                (message_id,),
            ).fetchone()
            pictures = db.execute(
                "SELECT * FROM attachment WHERE message_id = ? ORDER BY position", (message_id,)
            ).fetchall()
            texts = db.execute(
                "SELECT * FROM text_attachment WHERE message_id = ? ORDER BY position",
                (message_id,),
            ).fetchall()
        if row is None:
            raise MissingError(Sentence("This message is not there any more."))
        return rows.message(
            row,
            rows.attachments(pictures).get(message_id, ()),
            rows.texts(texts).get(message_id, ()),
        )

    def branch(self, conversation_id: int) -> list[Message]:
        """The active path through the tree, the first message first."""
        with self.reading() as db:
            path = db.execute(_BRANCH, (conversation_id,)).fetchall()
            pictures = rows.attachments(db.execute(_ATTACHMENTS, (conversation_id,)).fetchall())
            texts = rows.texts(db.execute(_TEXTS, (conversation_id,)).fetchall())
        return [
            rows.message(row, pictures.get(row["id"], ()), texts.get(row["id"], ())) for row in path
        ]

    def select(self, message_id: int) -> list[Message]:
        """Make the branch through this message the active one, to its most recent end."""
        conversation_id = self.message(message_id).conversation_id
        with self.transaction() as db:
            leaf = message_id
            while True:
                row = db.execute(
                    "SELECT max(id) FROM message WHERE conversation_id = ? AND parent_id = ? "
                    "AND id > parent_id AND deleted_at IS NULL",
                    (conversation_id, leaf),
                ).fetchone()
                if row[0] is None:
                    break
                leaf = row[0]
            db.execute(
                "UPDATE conversation SET active_leaf_id = ? WHERE id = ?", (leaf, conversation_id)
            )
        return self.branch(conversation_id)

    def reveal(self, message_id: int) -> list[Message]:
        """Make a branch through this message the active one, unless it is already on it."""
        branch = self.branch(self.message(message_id).conversation_id)
        return branch if any(m.id == message_id for m in branch) else self.select(message_id)

    def used_pictures(self) -> set[str]:
        """The SHA-256 of every picture that a message or a draft holds, in the trash as well."""
        with self.reading() as db:
            used = {row[0] for row in db.execute("SELECT DISTINCT sha256 FROM attachment")}
            drafts = db.execute("SELECT attachments FROM draft WHERE attachments != '[]'")
            return used.union(*({a.sha256 for a in rows.draft_attachments(r[0])} for r in drafts))
