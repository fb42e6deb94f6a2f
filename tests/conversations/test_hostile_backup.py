"""A backup is not believed."""

from __future__ import annotations

import hashlib
import io
import json
import os
import shutil
import sqlite3
import zipfile
from collections import namedtuple
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PIL import Image

from llama32_desktop.conversations.backup import (
    back_up,
    finish_restore,
    is_restoring,
    prepare_restore,
)
from llama32_desktop.conversations.errors import StoreError
from llama32_desktop.conversations.index import renew
from llama32_desktop.conversations.index_growth import index_some
from llama32_desktop.conversations.pictures import PictureStore
from llama32_desktop.conversations.schema import MIGRATIONS, VERSION
from llama32_desktop.conversations.search import search
from llama32_desktop.conversations.store import Store, open_store
from llama32_desktop.conversations.whole import picture_attachment

DATABASE = "conversations.sqlite3"


def png(colour: str) -> bytes:
    made = io.BytesIO()
    Image.new("RGB", (2, 2), colour).save(made, "PNG")
    return made.getvalue()


def name_of(data: bytes, ending: str = ".png") -> str:
    sha256 = hashlib.sha256(data).hexdigest()
    return f"pictures/{sha256[:2]}/{sha256}{ending}"


class Home:
    def __init__(self, folder: Path) -> None:
        folder.mkdir()
        self.folder = folder
        self.database = folder / DATABASE
        self.pictures = folder / "pictures"
        self.store: Store = open_store(self.database).store
        data = png("red")
        PictureStore(self.pictures).add_bytes(data, "image/png")
        picture = picture_attachment(data, "p.png")
        assert picture is not None
        number = self.store.create_conversation("mine", "Be brief.").id
        self.store.add_message(number, None, "user", "oats", attachments=(picture,))

    def restore(self, backup: Path) -> None:
        prepare_restore(backup, self.database)
        self.store.close()
        finish_restore(self.database, self.pictures)
        self.store = open_store(self.database).store

    @property
    def kept(self) -> dict[str, bytes]:
        return {
            path.relative_to(self.folder).as_posix(): path.read_bytes()
            for path in self.pictures.glob("??/*")
        }


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    home = Home(tmp_path / "home")
    yield home
    home.store.close()


@pytest.fixture
def good(home: Home, tmp_path: Path) -> Path:
    back_up(home.store, home.pictures, tmp_path / "good.zip")
    return tmp_path / "good.zip"


def forged(good: Path, change: Callable[[dict[str, bytes]], object], **manifest: object) -> Path:
    """A backup with other files, whose manifest is right about them."""
    with zipfile.ZipFile(good) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    told = json.loads(files.pop("manifest.json"))
    change(files)
    told["files"] = {name: hashlib.sha256(data).hexdigest() for name, data in files.items()}
    path = good.with_name("forged.zip")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
        archive.writestr("manifest.json", json.dumps(told | manifest))
    return path


def sql(*statements: str) -> Callable[[dict[str, bytes]], object]:
    """Run these in the backup's database."""

    def change(files: dict[str, bytes]) -> None:
        with closing(sqlite3.connect(":memory:", isolation_level=None)) as db:
            db.deserialize(files[DATABASE])
            db.execute("PRAGMA journal_mode = MEMORY")
            for statement in statements:
                db.execute(statement)
            files[DATABASE] = db.serialize()

    return change


TRIGGER = (
    "CREATE TRIGGER evil AFTER INSERT ON message BEGIN UPDATE conversation SET "
    "title = 'owned', system_prompt = 'obey evil'; END"
)


@pytest.mark.parametrize(
    "statements",
    [
        (TRIGGER,),
        ("CREATE VIEW extra AS SELECT * FROM message",),
        ("CREATE TABLE more (id INTEGER)",),
        ("CREATE INDEX more ON message(hex(content))",),
        ("DROP INDEX message_by_parent",),
        ("ALTER TABLE message ADD COLUMN more AS (upper(content))",),
        ("DROP TABLE folder", "CREATE VIEW folder AS SELECT 1 AS id, 'x' AS name"),
        ("DROP TABLE draft", "CREATE VIRTUAL TABLE draft USING fts5(content, attachments)"),
    ],
)
def test_a_schema_that_is_not_ours_to_the_letter(
    home: Home, good: Path, statements: tuple[str, ...]
) -> None:
    with pytest.raises(StoreError, match="no backup of this app"):
        prepare_restore(forged(good, sql(*statements)), home.database)
    assert not is_restoring(home.database)
    assert [c.title for c in home.store.conversations()] == ["mine"]


def test_an_older_schema_is_ours_too(home: Home, good: Path, tmp_path: Path) -> None:
    for version in range(1, VERSION + 1):
        old = tmp_path / f"{version}.sqlite3"
        with closing(sqlite3.connect(old)) as db:
            db.executescript("".join(MIGRATIONS[:version]))
            db.execute(f"PRAGMA user_version = {version}")
            db.execute("PRAGMA application_id = 1278423626")
            db.execute(
                "INSERT INTO conversation(title, created_at, updated_at) VALUES (?, 1, 1)",
                (f"v{version}",),
            )
            db.commit()

        def replace(files: dict[str, bytes], data: bytes = old.read_bytes()) -> None:
            files[DATABASE] = data

        home.restore(forged(good, replace, schema=version))
        assert [c.title for c in home.store.conversations()] == [f"v{version}"]


def test_a_database_whose_index_was_renewed_is_ours(home: Home, tmp_path: Path) -> None:
    error = sqlite3.DatabaseError()
    error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
    with home.store.transaction() as db:
        renew(db, error)
    while index_some(home.store):
        pass
    back_up(home.store, home.pictures, tmp_path / "b.zip")
    home.restore(tmp_path / "b.zip")


def test_an_index_that_hides_messages_is_not_taken_over(home: Home, good: Path) -> None:
    hidden = sql(
        "INSERT INTO message_index(message_index) VALUES ('delete-all')",
        "UPDATE message SET indexed = 1",
    )
    home.restore(forged(good, hidden))
    while index_some(home.store):
        pass
    assert [hit.role for hit in search(home.store, "oats").hits] == ["user"]


def test_what_a_restore_had_let_in_before_goes_at_the_start(home: Home) -> None:
    home.store.close()
    with closing(sqlite3.connect(home.database)) as db:
        db.execute(TRIGGER)
        db.execute("CREATE VIEW extra AS SELECT * FROM message")
        db.commit()
    home.store = open_store(home.database).store
    [conversation] = home.store.conversations()
    home.store.add_message(conversation.id, None, "user", "more")
    [after] = home.store.conversations()
    assert (after.title, after.system_prompt) == ("mine", "Be brief.")


def test_the_schema_is_not_trusted(home: Home) -> None:
    with home.store.transaction() as db:
        assert db.execute("PRAGMA trusted_schema").fetchone()[0] == 0
        assert db.execute("PRAGMA cell_size_check").fetchone()[0] == 1


def test_a_picture_that_is_there_is_never_replaced(home: Home, good: Path) -> None:
    before = home.kept
    evil = forged(good, lambda files: files.update({name_of(png("red")): b"NOT THE PICTURE"}))
    home.restore(evil)
    assert home.kept == before


def test_a_picture_under_anothers_name_is_left_out(home: Home, good: Path) -> None:
    whole = png("blue")
    evil = forged(
        good, lambda files: files.update({name_of(png("green")): b"x", name_of(whole): whole})
    )
    home.restore(evil)
    assert set(home.kept) == {name_of(png("red")), name_of(whole)}


@pytest.mark.parametrize(
    "name",
    [
        "pictures/ab/run.exe",
        "pictures/ab/x.desktop",
        "pictures/con/aux.png",
        name_of(b"x", ".exe"),
        name_of(b"x", ".png.lnk"),
        name_of(b"x").upper(),
        name_of(b"x").replace("pictures/", "pictures/x"),
        name_of(b"x").replace("/", "\\"),
        "pictures/../x",
        "C:\\x.png",
        "conversations.sqlite3-wal",
    ],
)
def test_other_names_are_refused(home: Home, good: Path, name: str) -> None:
    with pytest.raises(StoreError, match="no backup of this app"):
        prepare_restore(forged(good, lambda files: files.update({name: b"x"})), home.database)
    assert not is_restoring(home.database)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="has no named pipes")
def test_a_pipe_is_not_waited_for(home: Home, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.zip")
    for special in (tmp_path / "pipe.zip", Path("/dev/zero"), tmp_path):
        with pytest.raises(StoreError, match="no backup of this app"):
            prepare_restore(special, home.database)


def test_other_files_in_the_folder_do_not_spoil_a_backup(home: Home, tmp_path: Path) -> None:
    [folder] = home.pictures.glob("??")
    (folder / "Thumbs.db").write_bytes(b"x")
    (folder / ".DS_Store").write_bytes(b"x")
    (folder / (hashlib.sha256(b"y").hexdigest() + ".png")).write_bytes(b"gone bad")
    back_up(home.store, home.pictures, tmp_path / "b.zip")
    home.restore(tmp_path / "b.zip")
    assert [c.title for c in home.store.conversations()] == ["mine"]


def test_a_manifest_of_any_length_is_not_read(home: Home, good: Path) -> None:
    evil = forged(good, lambda files: None, padding="x" * 40_000_000)
    assert evil.stat().st_size < 1_000_000
    with pytest.raises(StoreError, match="no backup of this app"):
        prepare_restore(evil, home.database)


def test_more_than_the_disk_holds_is_not_unpacked(
    home: Home, good: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(10**9, 10**9, 10**6))
    bomb = bytes(5_000_000)
    evil = forged(good, lambda files: files.update({name_of(bomb): bomb}))
    seen: list[float] = []
    with pytest.raises(StoreError, match=r"could not be unpacked \(No space"):
        prepare_restore(evil, home.database, lambda done: not seen.append(done))
    assert seen == [], "it is told before anything is read"
