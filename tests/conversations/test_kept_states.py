"""What engines keep of a conversation goes with it."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from llama32_desktop import paths
from llama32_desktop.conversations import kept_states, several, trash
from llama32_desktop.conversations.store import Store, open_store


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return open_store(tmp_path / "conversations.sqlite3").store


def filled(number: int) -> Path:
    file = Path(kept_states.file_for(number))
    file.write_bytes(b"what was read")
    return file


def test_it_is_for_this_person_alone(store: Store) -> None:
    file = filled(4)
    assert kept_states.file_for(4) == str(file) and file.read_bytes() == b"what was read"
    if os.name != "nt":
        assert file.stat().st_mode & 0o777 == 0o600
        assert file.parent.stat().st_mode & 0o777 == 0o700


def test_it_goes_at_once_with_what_is_deleted(store: Store) -> None:
    one, other = (store.create_conversation("t", "").id for _ in range(2))
    mine, theirs = filled(one), filled(other)
    several.change(store, [one], "archived", time.time())
    assert mine.exists()
    several.change(store, [one], "deleted_at", time.time())
    assert not mine.exists() and theirs.exists()
    message = store.add_message(other, None, "user", "secret")
    trash.trash_message(store, message.id)
    assert not theirs.exists()
    mine = filled(one)
    store.delete(one)
    assert not mine.exists()


def test_without_a_folder_nothing_is_kept(no_folder: Path) -> None:
    assert kept_states.file_for(1) == ""
    kept_states.forget([1])
    assert not paths.kept_states_folder().exists()
