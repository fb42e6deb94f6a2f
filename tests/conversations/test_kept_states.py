"""What engines keep of a conversation goes with it."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from llama32_desktop import paths
from llama32_desktop.conversations import kept_states, several, trash
from llama32_desktop.conversations.store import Store, open_store
from llama32_desktop.models import picture_memory


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


def test_what_could_not_be_removed_goes_later(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other, gone = (store.create_conversation("t", "").id for _ in range(3))
    files = [filled(one), filled(other), filled(gone)]

    def held(path: Path, missing_ok: bool = False) -> None:
        raise PermissionError(32, "another program has it")

    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", held)
        patch.setattr(kept_states, "patiently", lambda step: step())
        kept_states.forget([one, other])
        store.delete(gone)
        assert kept_states.file_for(one) == "", "what was deleted is neither read nor written"
        picture_memory.clear()
    assert all(file.exists() for file in files)
    assert kept_states.file_for(one) and files[0].read_bytes() == b""
    left = filled(999)  # of a database that was set aside
    trash.empty_trash(store)
    assert not files[1].exists() and not files[2].exists() and not left.exists()
    assert files[0].exists()
    assert sorted(paths.kept_states_folder().iterdir()) == [files[0]]


def test_without_a_folder_nothing_is_kept(no_folder: Path) -> None:
    assert kept_states.file_for(1) == ""
    kept_states.forget([1])
    assert not paths.kept_states_folder().exists()
