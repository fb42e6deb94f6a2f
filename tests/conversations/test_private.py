"""Other users of the machine read nothing, whatever the system's umask is."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from llama32_desktop import paths
from llama32_desktop.conversations.backup import back_up, finish_restore, prepare_restore
from llama32_desktop.conversations.pictures import PictureStore
from llama32_desktop.conversations.store import open_store
from llama32_desktop.engine.pictures import inspect_picture
from tests.make.pictures import make_landscape

pytestmark = pytest.mark.skipif(os.name == "nt", reason="permissions are POSIX's")


@pytest.fixture(autouse=True)
def umask() -> Iterator[None]:
    before = os.umask(0o022)
    yield
    os.umask(before)


def readable(folder: Path) -> list[str]:
    """What others could read, if they came into the folder."""
    return [
        str(path.relative_to(folder))
        for path in folder.rglob("*")
        if stat.S_IMODE(path.stat().st_mode) & 0o077
    ]


def test_a_database_its_log_and_its_pictures(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    database, pictures = folder / "c.sqlite3", folder / "pictures"
    store = open_store(database).store
    store.create_conversation("mine")
    picture = make_landscape(tmp_path / "a.png", 8, 8)
    PictureStore(pictures).add(picture, inspect_picture(picture))
    assert (folder / "c.sqlite3-wal").exists() and readable(folder) == []
    back_up(store, pictures, tmp_path / "b.zip")
    for path in pictures.glob("??/*"):
        path.unlink()
    prepare_restore(tmp_path / "b.zip", database)
    assert readable(folder) == []
    store.close()
    finish_restore(database, pictures)
    assert list(pictures.glob("??/*")) and readable(folder) == []
    assert stat.S_IMODE((tmp_path / "b.zip").stat().st_mode) == 0o600


def test_what_an_older_version_left_open_is_mended(home: Path) -> None:
    for name in ("data", "config", "cache", "data/collections"):
        (home / name).mkdir()
    left = ["data/conversations.sqlite3", "data/conversations.before-restore-1.sqlite3-wal"]
    left += ["data/collections/mine.sqlite3", "cache/summary-parts.sqlite3"]
    for name in left:
        (home / name).touch(mode=0o644)
    (home / "data" / "models").mkdir()
    for folder in (paths.data_folder(), paths.config_folder(), paths.cache_folder()):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert not set(readable(home)) & set(left)
    mode = stat.S_IMODE(paths.models_folder().stat().st_mode)
    assert mode == 0o755, "a folder of models may be shared, and holds nobody's words"


def test_a_database_that_was_open_is_mended_when_it_is_opened(tmp_path: Path) -> None:
    database = tmp_path / "c.sqlite3"
    open_store(database).store.close()
    database.chmod(0o644)
    store = open_store(database).store
    store.create_conversation("mine")
    assert [name for name in readable(tmp_path) if name.startswith("c.sqlite3")] == []
    store.close()


def test_every_process_of_the_app(home: Path, tmp_path: Path) -> None:
    message = {"id": 1, "role": "user", "content": "oats", "created_at": 1}
    whole = {"title": "A", "created_at": 1, "updated_at": 1, "messages": [message]}
    export = {"format": "llama32-desktop", "version": 1, "exported_at": 0}
    export |= {"conversations": [whole], "files": {}}
    (tmp_path / "in.json").write_text(json.dumps(export))
    command = [sys.executable, "-m", "llama32_desktop", "import", str(tmp_path / "in.json")]
    done = subprocess.run(command, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
    assert (home / "data" / "conversations.sqlite3").is_file()
    assert readable(home) == []
    code = (
        "import os\nfrom llama32_desktop.processes.child import take_pipes\n"
        "_, out = take_pipes(0)\nout.write(b'%o' % os.umask(0))"
    )
    child = subprocess.run([sys.executable, "-c", code], stdin=-3, capture_output=True)
    assert child.stdout == b"77"
