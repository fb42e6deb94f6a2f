"""What a person thinks of answers."""

from __future__ import annotations

from llama32_desktop.conversations.model import Message, Rating
from llama32_desktop.conversations.store import Store


def rate(store: Store, message_id: int, rating: Rating) -> Message:
    """Keeps a rating with an answer; an empty one takes it back.

    Raises:
        MissingError: the answer is not there.
    """
    with store.transaction() as db:
        db.execute(
            "UPDATE message SET rating = ? WHERE id = ? AND role = 'assistant'",
            (rating, message_id),
        )
    return store.message(message_id)
