"""A change to several conversations is one step: whole or not at all, and undone as one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from llama32_desktop.conversations import folders, several
from llama32_desktop.conversations.errors import StoreError
from llama32_desktop.conversations.store import Store, open_store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = open_store(tmp_path / "c.sqlite3").store
    yield store
    store.close()


def made(store: Store, count: int = 3) -> list[int]:
    return [store.create_conversation(str(n)).id for n in range(count)]


def folder_of(store: Store, number: int) -> int | None:
    return store.conversation(number).folder_id


def test_only_what_changed_is_put_back(store: Store) -> None:
    one, two, three = made(store)
    folder = folders.add_folder(store, "Work").id
    other = folders.add_folder(store, "Home").id
    folders.move_to_folder(store, one, folder)
    folders.move_to_folder(store, two, other)
    before = several.change(store, [one, two, three, 99], "folder_id", folder)
    assert before == {two: other, three: None}
    assert {folder_of(store, n) for n in (one, two, three)} == {folder}
    several.put_back(store, "folder_id", before)
    assert [folder_of(store, n) for n in (one, two, three)] == [folder, other, None]


def test_a_folder_that_is_gone_meanwhile_is_left_out(store: Store) -> None:
    one, two, _ = made(store)
    folder = folders.add_folder(store, "Work").id
    folders.move_to_folder(store, one, folder)
    before = several.change(store, [one, two], "folder_id", None)
    folders.remove_folder(store, folder)
    several.put_back(store, "folder_id", before)
    assert folder_of(store, one) is None


def test_an_error_changes_none(store: Store) -> None:
    one, two, _ = made(store)
    with store.transaction() as db:
        db.execute(
            f"CREATE TRIGGER full BEFORE UPDATE ON conversation WHEN new.id = {two} "
            "BEGIN SELECT RAISE(ABORT, 'full'); END"
        )
    with pytest.raises(StoreError):
        several.change(store, [one, two], "archived", 1)
    assert not store.conversation(one).archived


def test_an_error_deletes_none_for_good(store: Store) -> None:
    one, two, three = made(store)
    with store.transaction() as db:
        db.execute(
            f"CREATE TRIGGER full BEFORE DELETE ON conversation WHEN old.id = {two} "
            "BEGIN SELECT RAISE(ABORT, 'full'); END"
        )
    with pytest.raises(StoreError):
        several.delete(store, [one, two, three])
    assert sorted(c.id for c in store.conversations()) == [one, two, three]
    several.delete(store, [one, three])
    assert [c.id for c in store.conversations()] == [two]


def test_the_trash_takes_several_and_gives_them_back(store: Store) -> None:
    numbers = made(store)
    before = several.change(store, numbers, "deleted_at", 5.0)
    assert [c.id for c in store.conversations()] == []
    several.put_back(store, "deleted_at", before)
    assert sorted(c.id for c in store.conversations()) == numbers
