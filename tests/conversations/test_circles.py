"""Messages that lead back to themselves, as of a backup made to do harm or a disk that went bad."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from itertools import count
from pathlib import Path

import pytest

from llama32_desktop.conversations.elsewhere import tip
from llama32_desktop.conversations.store import Store, open_store
from llama32_desktop.conversations.trash import (
    has_deleted_messages,
    restore_message,
    restore_messages,
    trash_message,
)
from llama32_desktop.conversations.whole import read_whole

MOST_STEPS = 200_000
"""Of SQLite's machine; what is done here takes some thousands."""


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Three messages, the first of which follows the last; work without an end is broken off."""
    with closing(open_store(tmp_path / "c.sqlite3").store) as store:
        conversation = store.create_conversation("round").id
        parent = None
        for text in ("one", "two", "three"):
            parent = store.add_message(conversation, parent, "user", text).id
        with store.transaction() as db:
            db.execute("UPDATE message SET parent_id = 3 WHERE id = 1")
            steps = count()
            db.set_progress_handler(lambda: next(steps) > MOST_STEPS, 1)
        yield store


def test_a_circle_is_a_branch_with_an_end(store: Store) -> None:
    assert [message.content for message in store.branch(1)] == ["one", "two", "three"]
    assert tip(store, 1).ids == (1, 2, 3)
    assert [message.content for message in read_whole(store, 1).branch()] == ["one", "two", "three"]


@pytest.mark.parametrize("number", [1, 2, 3])
def test_any_message_of_it_can_be_shown_and_deleted(store: Store, number: int) -> None:
    assert [message.id for message in store.select(number)] == [1, 2, 3]
    assert number not in [message.id for message in trash_message(store, number)]
    assert has_deleted_messages(store, 1)
    assert [message.id for message in restore_message(store, number)] == [1, 2, 3]
    trash_message(store, number)
    assert restore_messages(store, 1) is not None


def test_one_that_follows_itself(store: Store) -> None:
    with store.transaction() as db:
        db.execute("UPDATE message SET parent_id = 2 WHERE id = 2")
    assert [message.id for message in store.branch(1)] == [2, 3]
    assert [message.id for message in store.select(2)] == [2, 3]
    store.delete(1)
    assert store.conversations() == []
