"""Pictures beside the database, and the messages that hold them."""

import hashlib
import os
import shutil
import sqlite3
import stat
from pathlib import Path

import msgspec
import pytest
from PIL import Image

from llama32_desktop.conversations import pictures as pictures_module
from llama32_desktop.conversations.errors import MissingError, StoreError
from llama32_desktop.conversations.model import Attachment
from llama32_desktop.conversations.pictures import PictureStore
from llama32_desktop.conversations.store import Store, open_store
from llama32_desktop.engine.pictures import inspect_picture


@pytest.fixture
def store(tmp_path):
    store = open_store(tmp_path / "data" / "c.sqlite3").store
    yield store
    store.close()


@pytest.fixture(autouse=True)
def data(tmp_path) -> Path:
    folder = tmp_path / "data"
    folder.mkdir()
    return folder


@pytest.fixture
def pictures(data: Path) -> PictureStore:
    return PictureStore(data / "pictures")


def picture(folder: Path, name: str = "llama.png", colour: str = "red") -> Path:
    Image.new("RGB", (30, 20), colour).save(folder / name)
    return folder / name


def files(data: Path) -> list[Path]:
    return sorted(p for p in (data / "pictures").rglob("*") if p.is_file())


def added(pictures: PictureStore, path: Path) -> Attachment:
    return pictures.add(path, inspect_picture(path))


def age(*paths: Path, seconds: float = 4000) -> None:
    for path in paths:
        then = path.stat().st_mtime - seconds
        os.utime(path, (then, then))


def test_a_copy_is_kept_under_its_hash(tmp_path: Path, data: Path, pictures: PictureStore) -> None:
    source = picture(tmp_path)
    content = source.read_bytes()
    found = added(pictures, source)
    source.unlink()
    sha256 = hashlib.sha256(content).hexdigest()
    assert found == Attachment(
        sha256=sha256,
        media_type="image/png",
        name="llama.png",
        width=30,
        height=20,
        bytes=len(content),
    )
    path = pictures.path(found.sha256, found.media_type)
    assert path == data / "pictures" / sha256[:2] / f"{sha256}.png"
    assert path.read_bytes() == content
    assert files(data) == [path]
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_the_same_picture_is_kept_once(tmp_path: Path, data: Path, pictures: PictureStore) -> None:
    one = added(pictures, picture(tmp_path))
    kept = files(data)[0]
    inode = kept.stat().st_ino
    two = added(pictures, picture(tmp_path, "again.png"))
    assert (two.sha256, two.name) == (one.sha256, "again.png")
    # A picture out of the folder itself, as when it is dragged out of the transcript.
    assert added(pictures, kept).sha256 == one.sha256
    assert files(data) == [kept]
    assert kept.stat().st_ino == inode


def test_a_copy_that_was_damaged_is_made_good(tmp_path: Path, data, pictures) -> None:
    found = added(pictures, picture(tmp_path))
    path = pictures.path(found.sha256, found.media_type)
    path.write_bytes(b"cut")
    added(pictures, picture(tmp_path))
    assert hashlib.sha256(path.read_bytes()).hexdigest() == found.sha256


def test_a_file_that_changed_or_went_is_not_added(tmp_path: Path, pictures) -> None:
    source = picture(tmp_path)
    info = inspect_picture(source)
    source.write_bytes(source.read_bytes() + b"more")
    with pytest.raises(StoreError, match=r"“llama.png” has just changed, so it was not added"):
        pictures.add(source, info)
    source.unlink()
    with pytest.raises(StoreError, match=r"“llama.png” cannot be read .*, so it was not added"):
        pictures.add(source, info)


def test_a_full_disk_leaves_nothing_behind(tmp_path: Path, data, pictures, monkeypatch) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(pictures_module.os, "fsync", full)
    with pytest.raises(StoreError, match=r"could not be kept .*No space left on device"):
        added(pictures, picture(tmp_path))
    assert files(data) == []


def test_a_copy_appears_only_when_it_is_on_the_disk(tmp_path, data, pictures, monkeypatch) -> None:
    seen = []
    sync = os.fsync

    def watch(descriptor: int) -> None:
        seen.append([p.suffix for p in files(data)])
        sync(descriptor)

    monkeypatch.setattr(pictures_module.os, "fsync", watch)
    added(pictures, picture(tmp_path))
    assert seen[0] == [".part"]
    assert all(names == [".png"] for names in seen[1:])


def test_a_hash_cannot_lead_elsewhere(pictures: PictureStore) -> None:
    for wrong in ("", "../../etc/passwd", "A" * 64, "a" * 63, "a" * 64 + "\n"):
        with pytest.raises(ValueError, match="no hash"):
            pictures.path(wrong, "image/png")


def test_only_old_pictures_that_no_message_holds_are_removed(tmp_path, data, pictures) -> None:
    used, unused, young, again = (
        added(pictures, picture(tmp_path, colour=colour))
        for colour in ("red", "green", "blue", "white")
    )
    by_hash = {path.stem: path for path in files(data)}
    part = data / "pictures" / "left.part"
    other = data / "pictures" / "notes" / "mine.txt"
    other.parent.mkdir()
    for path in (part, other):
        path.write_text("x")
    age(*(by_hash[a.sha256] for a in (used, unused, again)), part, other)
    added(pictures, picture(tmp_path, colour="white"))  # wanted again, its message not stored yet
    assert pictures.remove_unused({used.sha256}) == 1
    kept = {by_hash[a.sha256] for a in (used, young, again)}
    assert set(files(data)) == {*kept, other}
    assert pictures.remove_unused({used.sha256}) == 0
    assert pictures.remove_unused({used.sha256}, older_than_s=-10) == 2


def test_no_picture_is_removed_while_a_damaged_database_may_be_saved(tmp_path, data) -> None:
    pictures = PictureStore(data / "pictures")
    found = added(pictures, picture(tmp_path))
    path = pictures.path(found.sha256, found.media_type)
    age(path)
    (data / "c.sqlite3").write_bytes(b"rubbish" * 1000)
    opened = open_store(data / "c.sqlite3")
    assert opened.notice
    assert pictures.remove_unused(opened.store.used_pictures()) == 0
    opened.store.close()
    for aside in data.glob("*damaged*"):
        aside.unlink()
    assert pictures.remove_unused(set()) == 1
    assert not path.exists()


def test_nothing_is_removed_where_nothing_is_kept(pictures: PictureStore) -> None:
    assert pictures.remove_unused(set()) == 0


# Messages


def attachment(number: int, name: str = "p.png") -> Attachment:
    return Attachment(
        sha256=hashlib.sha256(bytes([number])).hexdigest(),
        media_type="image/png",
        name=name,
        width=640,
        height=480,
        bytes=1234,
    )


def test_messages_come_back_with_their_pictures_in_order(store: Store, data: Path) -> None:
    conversation = store.create_conversation()
    both = (attachment(2), attachment(1), attachment(2))
    question = store.add_message(conversation.id, None, "user", "What?", attachments=both)
    assert question.attachments == both
    answer = store.add_message(conversation.id, question.id, "assistant", "A llama.")
    store.close()
    again = open_store(data / "c.sqlite3").store
    assert again.message(question.id).attachments == both
    assert [m.attachments for m in again.branch(conversation.id)] == [both, ()]
    assert [m.attachments for m in again.select(answer.id)] == [both, ()]
    assert again.update_answer(question.id, "What now?", state="complete").attachments == both
    again.close()


def test_an_edited_message_keeps_what_it_is_given_and_the_first_keeps_its_own(store) -> None:
    conversation = store.create_conversation()
    first = store.add_message(conversation.id, None, "user", "a", attachments=[attachment(1)])
    edited = store.add_message(
        conversation.id, None, "user", "b", attachments=first.attachments[:1]
    )
    assert edited.attachments == first.attachments
    assert store.add_message(conversation.id, None, "user", "c").attachments == ()
    assert [m.attachments for m in store.select(first.id)] == [(attachment(1),)]
    assert store.used_pictures() == {attachment(1).sha256}


def test_deleting_a_conversation_leaves_no_rows(store: Store, data: Path) -> None:
    one, two = store.create_conversation(), store.create_conversation()
    parent = None
    for number in range(1, 4):
        message = store.add_message(
            one.id, parent, "user", "x", attachments=[attachment(number), attachment(9)]
        )
        parent = message.id
    store.add_message(two.id, None, "user", "y", attachments=[attachment(9)])
    assert len(store.used_pictures()) == 4
    store.delete(one.id)
    assert store.used_pictures() == {attachment(9).sha256}
    with sqlite3.connect(data / "c.sqlite3") as db:
        assert db.execute("SELECT count(*) FROM attachment").fetchone() == (1,)
    db.close()


def test_message_and_pictures_are_stored_together_or_not_at_all(store: Store) -> None:
    conversation = store.create_conversation()
    before = store.add_message(conversation.id, None, "user", "before")
    bad = msgspec.structs.replace(attachment(1), media_type=None)  # the database refuses it
    with pytest.raises(StoreError):
        store.add_message(conversation.id, before.id, "user", "x", attachments=[attachment(2), bad])
    assert store.branch(conversation.id) == [before]
    assert store.used_pictures() == set()
    with pytest.raises(MissingError):
        store.add_message(999, None, "user", "x", attachments=[attachment(2)])


def test_a_name_that_is_no_text_is_replaced(store: Store) -> None:
    conversation = store.create_conversation()
    message = store.add_message(
        conversation.id, None, "user", "x", attachments=[attachment(1, "a\udcffb.png")]
    )
    assert message.attachments[0].name == "a?b.png"


def test_a_hash_that_went_bad_on_the_disk_does_not_hide_the_message(store, data: Path) -> None:
    conversation = store.create_conversation()
    two = [attachment(1), attachment(2)]
    store.add_message(conversation.id, None, "user", "text", attachments=two)
    with sqlite3.connect(data / "c.sqlite3") as db:
        db.execute("UPDATE attachment SET sha256 = '../../../x' WHERE position = 0")
    db.close()
    [message] = store.branch(conversation.id)
    assert (message.content, message.attachments) == ("text", (attachment(2),))


def test_a_picture_whose_file_is_gone_is_still_told_of(store, tmp_path, data, pictures) -> None:
    conversation = store.create_conversation()
    found = added(pictures, picture(tmp_path))
    store.add_message(conversation.id, None, "user", "x", attachments=[found])
    shutil.rmtree(data / "pictures")
    [message] = store.branch(conversation.id)
    assert message.attachments == (found,)
    assert not pictures.path(found.sha256, found.media_type).exists()
    assert pictures.remove_unused(store.used_pictures()) == 0
