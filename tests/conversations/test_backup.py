import hashlib
import io
import json
import random
import sqlite3
import subprocess
import sys
import threading
import zipfile
from contextlib import closing

import pytest
from PIL import Image

from llama32_desktop.cage.folder import remove_left
from llama32_desktop.conversations import backup as backups
from llama32_desktop.conversations.backup import (
    CancelledError,
    back_up,
    finish_restore,
    is_restoring,
    prepare_restore,
)
from llama32_desktop.conversations.errors import StoreError
from llama32_desktop.conversations.pictures import PictureStore
from llama32_desktop.conversations.store import open_store
from llama32_desktop.conversations.whole import picture_attachment


class Home:
    def __init__(self, folder) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.database = folder / "conversations.sqlite3"
        self.pictures = folder / "pictures"
        self.open()

    def open(self) -> None:
        finish_restore(self.database, self.pictures)
        self.store = open_store(self.database).store

    def add(self, text: str) -> None:
        data = io.BytesIO()
        Image.new("RGB", (2, 2), "red").save(data, "PNG")
        PictureStore(self.pictures).add_bytes(data.getvalue(), "image/png")
        picture = picture_attachment(data.getvalue(), "p.png")
        assert picture is not None
        number = self.store.create_conversation(text).id
        self.store.add_message(number, None, "user", text, attachments=(picture,))

    @property
    def titles(self) -> list[str]:
        return [c.title for c in self.store.conversations()]


@pytest.fixture
def home(tmp_path):
    home = Home(tmp_path / "home")
    yield home
    home.store.close()


def test_a_backup_brings_everything_back_and_keeps_what_was_there(home, tmp_path) -> None:
    home.add("first")
    target = tmp_path / "backup.zip"
    back_up(home.store, home.pictures, target)
    home.store.delete(home.store.conversations()[0].id)
    for picture in home.pictures.glob("??/*"):
        picture.unlink()
    home.add("written later")
    prepare_restore(target, home.database)
    assert home.titles == ["written later"], "nothing changes while it is open"
    home.store.close()
    aside = finish_restore(home.database, home.pictures)
    home.open()
    assert home.titles == ["first"]
    [message] = home.store.branch(home.store.conversations()[0].id)
    [picture] = message.attachments
    assert PictureStore(home.pictures).path(picture.sha256, picture.media_type).is_file()
    assert aside is not None
    kept = open_store(aside).store
    assert [c.title for c in kept.conversations()] == ["written later"]
    kept.close()
    unused = PictureStore(home.pictures).remove_unused(set(), older_than_s=-1)
    assert unused == 0, "the conversations set aside may still want them"


def test_a_backup_is_made_while_the_app_writes(home, tmp_path) -> None:
    home.add("first")
    stop = threading.Event()

    def write() -> None:
        while not stop.is_set():
            home.store.create_conversation("more")

    writer = threading.Thread(target=write)
    writer.start()
    try:
        back_up(home.store, home.pictures, tmp_path / "backup.zip")
    finally:
        stop.set()
        writer.join()
    other = Home(tmp_path / "other")
    other.store.close()
    prepare_restore(tmp_path / "backup.zip", other.database)
    other.open()
    assert "first" in other.titles
    other.store.close()


def test_cancelling_leaves_nothing(home, tmp_path) -> None:
    home.add("first")
    target = tmp_path / "backup.zip"
    for limit in (0.1, 0.5, 0.9):
        with pytest.raises(CancelledError):
            back_up(home.store, home.pictures, target, lambda done, limit=limit: done < limit)
    assert list(tmp_path.glob("*backup*")) == []
    back_up(home.store, home.pictures, target)
    with pytest.raises(CancelledError):
        prepare_restore(target, home.database, lambda done: done < 0.7)
    home.store.close()
    assert finish_restore(home.database, home.pictures) is None
    home.open()
    assert home.titles == ["first"]


def changed(source, target, name: str, data: bytes) -> None:
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        for info in old.infolist():
            new.writestr(info.filename, data if info.filename == name else old.read(info))


def test_damaged_newer_and_foreign_files_are_refused(home, tmp_path) -> None:
    home.add("first")
    good = tmp_path / "good.zip"
    back_up(home.store, home.pictures, good)
    data = good.read_bytes()
    cut, flipped, foreign = (tmp_path / f"{n}.zip" for n in ("cut", "flipped", "foreign"))
    cut.write_bytes(data[: len(data) // 2])
    changed(good, flipped, "conversations.sqlite3", b"SQLite format 3\0" + b"x" * 5000)
    with zipfile.ZipFile(foreign, "w") as archive:
        archive.writestr("a.txt", "b")
    (tmp_path / "none.zip").write_bytes(b"")
    for path in (cut, flipped, foreign, tmp_path / "none.zip", tmp_path / "missing.zip"):
        with pytest.raises(StoreError, match="damaged or no backup"):
            prepare_restore(path, home.database)
    newer = tmp_path / "newer.zip"
    manifest = b'{"format": "llama32-desktop backup", "version": 1, "schema": 999, "made_at": 0, '
    changed(good, newer, "manifest.json", manifest + b'"files": {}}')
    with pytest.raises(StoreError, match="newer version"):
        prepare_restore(newer, home.database)
    outside = tmp_path / "outside.zip"
    evil = b'{"format": "llama32-desktop backup", "schema": 1, "made_at": 0, "files": '
    changed(good, outside, "manifest.json", evil + b'{"pictures/../x.db": "00"}}')
    with pytest.raises(StoreError, match="damaged or no backup"):
        prepare_restore(outside, home.database)
    home.store.close()
    finish_restore(home.database, home.pictures)
    home.open()
    assert home.titles == ["first"]


KILLED = """
import sys, time
from pathlib import Path
from llama32_desktop.conversations import backup

database, pictures, at = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
steps = 0
replace = Path.replace
def slow(self, target):
    global steps
    steps += 1
    if steps == at:
        print("now", flush=True)
        time.sleep(60)
    return replace(self, target)
Path.replace = slow
backup.finish_restore(database, pictures)
"""


@pytest.mark.parametrize("at", [1, 2, 3, 4])
def test_killed_at_any_step_nothing_is_lost(home, tmp_path, at: int) -> None:
    home.add("first")
    back_up(home.store, home.pictures, tmp_path / "b.zip")
    home.add("second")
    prepare_restore(tmp_path / "b.zip", home.database)
    for picture in home.pictures.glob("??/*"):
        picture.unlink()  # so that the backup's has to be moved in
    home.store.close()
    command = [sys.executable, "-c", KILLED, str(home.database), str(home.pictures), str(at)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE)
    assert process.stdout is not None and process.stdout.readline().strip() == b"now"
    process.kill()  # with SIGKILL; on Windows as abruptly
    process.wait()
    home.open()
    assert home.titles == ["first"]
    [aside] = home.database.parent.glob("*.before-restore-*.sqlite3")
    with sqlite3.connect(aside) as db:
        assert db.execute("SELECT count(*) FROM conversation").fetchone() == (2,)


def test_a_full_disk_is_one_sentence(home, tmp_path, monkeypatch) -> None:
    def full(*_: object) -> str:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(backups, "_copy", full)
    with pytest.raises(StoreError, match="No space left"):
        back_up(home.store, home.pictures, tmp_path / "b.zip")
    assert list(tmp_path.glob("*b.zip*")) == []


def test_a_zip_that_went_bad_anywhere_is_refused(home, tmp_path) -> None:
    home.add("first")
    back_up(home.store, home.pictures, tmp_path / "good.zip")
    data, chance = (tmp_path / "good.zip").read_bytes(), random.Random(1)
    bad = tmp_path / "bad.zip"
    refused = 0
    for _ in range(60):
        changed_data = bytearray(data)
        changed_data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        bad.write_bytes(changed_data)
        try:  # some bits, of a date for example, do not matter
            prepare_restore(bad, tmp_path / "elsewhere.sqlite3")
        except StoreError:
            refused += 1
    assert refused > 40


def test_a_manifest_does_not_make_any_database_ours(home, tmp_path) -> None:
    home.add("first")
    foreign = tmp_path / "foreign.sqlite3"
    with closing(sqlite3.connect(foreign)) as db:
        db.execute("CREATE TABLE a(b)")
    manifest = {"format": "llama32-desktop backup", "schema": 4, "made_at": 0}
    manifest["files"] = {"conversations.sqlite3": hashlib.sha256(foreign.read_bytes()).hexdigest()}
    with zipfile.ZipFile(tmp_path / "b.zip", "w") as archive:
        archive.write(foreign, "conversations.sqlite3")
        archive.writestr("manifest.json", json.dumps(manifest))
    with pytest.raises(StoreError, match="no backup of this app"):
        prepare_restore(tmp_path / "b.zip", home.database)
    assert not is_restoring(home.database)


def test_what_is_there_is_kept_however_bad_it_is(home, tmp_path) -> None:
    home.add("first")
    back_up(home.store, home.pictures, tmp_path / "b.zip")
    home.store.close()
    prepare_restore(tmp_path / "b.zip", home.database)
    home.database.write_bytes(b"no database at all")
    aside = finish_restore(home.database, home.pictures)
    assert aside is not None and aside.read_bytes() == b"no database at all"
    home.open()
    assert home.titles == ["first"]


def test_what_is_only_in_the_log_is_kept_too(home, tmp_path) -> None:
    home.add("first")
    back_up(home.store, home.pictures, tmp_path / "b.zip")
    home.add("second")
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    for ending in ("", "-wal"):  # as a kill leaves them
        source = home.database.with_name(home.database.name + ending)
        (crashed / source.name).write_bytes(source.read_bytes())
    database = crashed / home.database.name
    prepare_restore(tmp_path / "b.zip", database)
    aside = finish_restore(database, crashed / "pictures")
    assert aside is not None
    for path, count in ((aside, 2), (database, 1)):
        with closing(sqlite3.connect(path)) as db:
            assert db.execute("SELECT count(*) FROM conversation").fetchone() == (count,)


def test_a_database_made_amid_a_restore_does_not_replace_what_is_kept(home, tmp_path) -> None:
    home.add("first")
    back_up(home.store, home.pictures, tmp_path / "b.zip")
    home.store.close()
    folder = prepare_restore(tmp_path / "b.zip", home.database)
    kept = home.database.with_name("c.before-restore-1.sqlite3")
    home.database.replace(kept)
    (folder / "ready").write_text(kept.name)
    home.database.write_bytes(b"made by another process")
    aside = finish_restore(home.database, home.pictures)
    assert aside is not None and aside.read_bytes() == b"made by another process"
    assert kept.read_bytes().startswith(b"SQLite format 3")


_ENDED_WITHIN = """
import os, sys
from pathlib import Path
from llama32_desktop.conversations.backup import back_up
from llama32_desktop.conversations.store import open_store
store = open_store(Path(sys.argv[1])).store
back_up(store, Path(sys.argv[2]), Path(sys.argv[3]), lambda done: os._exit(0))
"""


def test_a_backup_that_is_killed_leaves_no_copy_of_the_conversations(
    home, tmp_path, monkeypatch
) -> None:
    """Not where the system has temporary files, and beside the database only to the next start."""
    home.add("zwetschgenkuchen")
    home.store.close()
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setenv("TMPDIR", str(temporary))
    paths = (home.database, home.pictures, tmp_path / "backup.zip")
    subprocess.run([sys.executable, "-c", _ENDED_WITHIN, *map(str, paths)], check=True)
    assert not [*temporary.iterdir()]
    left = [*home.database.parent.glob("llama32-work-*/*")]
    assert any(b"zwetschgenkuchen" in file.read_bytes() for file in left), "else it is no test"
    remove_left.cache_clear()
    home.open()
    assert not [*home.database.parent.glob("llama32-work-*")]
