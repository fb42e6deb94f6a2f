"""What another process of the app has added to a conversation: the window and commands share one
file, and none of them knows what the other does."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Final, NamedTuple

from llama32_desktop.conversations import writers
from llama32_desktop.conversations.errors import StoreError
from llama32_desktop.conversations.model import Conversation, Message
from llama32_desktop.conversations.store import ACTIVE_PATH, Store
from llama32_desktop.sentences import Sentence

BEING_WRITTEN: Final = Sentence(
    "An answer is being written in this conversation, by the window or another command, so nothing "
    "was sent: wait for its end, or stop it there."
)
_GONE_ON: Final = Sentence(
    "This conversation has gone on in the window or another command meanwhile, so nothing was "
    "sent: read what was added, and send it again."
)
_PATH: Final = f"""{ACTIVE_PATH}
SELECT path.id FROM path JOIN message ON message.id = path.id ORDER BY depth DESC
"""


class Tip(NamedTuple):
    """Where a conversation has got to.

    Attributes:
        ids: Of the messages of its active path, the first one first.
        last: The last of them.
    """

    conversation: Conversation
    ids: tuple[int, ...]
    last: Message | None


def version(store: Store) -> int:
    """Another number than before once anybody else has written; costs next to nothing."""
    with store.reading() as db:
        return int(db.execute("PRAGMA data_version").fetchone()[0])


def tip(store: Store, conversation_id: int) -> Tip:
    """Raises `MissingError` where there is no such conversation."""
    conversation = store.conversation(conversation_id)
    with store.reading() as db:
        ids = tuple(row[0] for row in db.execute(_PATH, (conversation_id,)))
    return Tip(conversation, ids, store.message(ids[-1]) if ids else None)


def is_written(store: Store, found: Tip) -> bool:
    """Whether another process is writing the last answer, as far as can be told.

    One whose writer was killed is closed. One of this process that its turn could not close, as
    where the disk was full, stands in nobody's way.
    """
    last = found.last
    if last is None or last.state != "streaming":
        return False
    writer = writers.state(store.path, last.id)
    if writer == "ended":
        with store.transaction() as db:
            writers.close(db, store.path, last.id)
        return False
    if writer == "own":
        return False
    return writer == "lives" or not writers.is_stale(found.conversation.updated_at)


def anybody_writes(store: Store) -> bool:
    """Whether an answer is being written anywhere, or was left so."""
    with store.reading() as db:
        found = db.execute("SELECT 1 FROM message WHERE state = 'streaming' LIMIT 1").fetchone()
    return found is not None


@contextmanager
def going_on(store: Store, conversation_id: int, ids: Sequence[int]) -> Iterator[None]:
    """A transaction of the store's in which nobody else goes on with a conversation.

    Args:
        ids: Of the messages of its active path, as they are known.

    Raises:
        StoreError: somebody has gone on with it, or is about to; one sentence on what was not sent.
    """
    is_written(store, tip(store, conversation_id))  # what it closes stays so, whatever comes of it
    with store.transaction():
        _expect(store, conversation_id, ids)
        yield


def _expect(store: Store, conversation_id: int, ids: Sequence[int]) -> None:
    found = tip(store, conversation_id)
    if is_written(store, found):
        raise StoreError(BEING_WRITTEN)
    if found.ids != tuple(ids):
        raise StoreError(_GONE_ON)
