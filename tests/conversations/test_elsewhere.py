"""Two connections to one database, as two processes of the app have them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest

from llama32_desktop.conversations import elsewhere, writers
from llama32_desktop.conversations.errors import MissingError, StoreError
from llama32_desktop.conversations.store import Store, open_store


@pytest.fixture
def stores(tmp_path: Path) -> Iterator[tuple[Store, Store]]:
    path = tmp_path / "conversations.sqlite3"
    with ExitStack() as stack:
        one = stack.enter_context(closing(open_store(path).store))
        other = stack.enter_context(closing(open_store(path, interrupted=False).store))
        yield one, other


def _go_on(store: Store, number: int, ids: list[int]) -> None:
    with elsewhere.going_on(store, number, ids):
        pass


def test_only_what_others_write_is_another_version(stores: tuple[Store, Store]) -> None:
    one, other = stores
    before = elsewhere.version(one)
    number = one.create_conversation("Mills").id
    assert elsewhere.version(one) == before
    other.add_message(number, None, "user", "Hi")
    assert elsewhere.version(one) != before


def test_a_turn_is_refused_where_somebody_went_on(stores: tuple[Store, Store]) -> None:
    one, other = stores
    number = one.create_conversation("Mills").id
    _go_on(one, number, [])
    asked = other.add_message(number, None, "user", "Hi")
    with pytest.raises(StoreError, match="has gone on"):
        _go_on(one, number, [])
    answer = other.add_message(number, asked.id, "assistant", "", state="streaming")
    ids = [asked.id, answer.id]
    other.update_answer(answer.id, "Hello", state="complete")
    _go_on(one, number, ids)
    found = elsewhere.tip(one, number)
    assert found.ids == tuple(ids) and found.last and found.last.content == "Hello"
    one.delete(number)
    with pytest.raises(MissingError):
        elsewhere.tip(other, number)


def test_an_answer_that_this_process_could_not_close_stands_in_nobodys_way(
    stores: tuple[Store, Store],
) -> None:
    one, other = stores
    number = one.create_conversation("Mills").id
    left = other.add_message(number, None, "assistant", "Hel", state="streaming")
    _go_on(one, number, [left.id])


def test_an_answer_of_a_process_that_has_ended_stands_in_nobodys_way(
    stores: tuple[Store, Store], monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = stores
    number = one.create_conversation("Mills").id
    left = other.add_message(number, None, "assistant", "Hel", state="streaming")
    writers.forget(one.path, left.id)  # as an older version's, which said nothing of itself
    with pytest.raises(StoreError, match="being written"):
        _go_on(one, number, [left.id])
    monkeypatch.setattr(writers, "STALE_S", 0.0)
    _go_on(one, number, [left.id])


def test_nobody_comes_between_the_look_and_the_turn_which_is_kept_whole_or_not_at_all(
    stores: tuple[Store, Store],
) -> None:
    one, other = stores
    number = one.create_conversation("Mills").id
    with closing(sqlite3.connect(one.path, timeout=0, isolation_level=None)) as third:
        with pytest.raises(KeyError), elsewhere.going_on(one, number, []):
            asked = one.add_message(number, None, "user", "Hi")
            one.add_message(number, asked.id, "assistant", "", state="streaming")
            with pytest.raises(sqlite3.OperationalError, match="locked"):
                third.execute("BEGIN IMMEDIATE")
            raise KeyError
        third.execute("BEGIN IMMEDIATE")
        third.execute("ROLLBACK")
    assert other.branch(number) == [] and not elsewhere.anybody_writes(other)
    with elsewhere.going_on(one, number, []):
        asked = one.add_message(number, None, "user", "Hi")
    assert [message.id for message in other.branch(number)] == [asked.id]
