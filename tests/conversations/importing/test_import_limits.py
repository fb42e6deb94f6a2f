"""An import meets its limits before the machine does, and goes on with the next file."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from llama32_desktop import cages
from llama32_desktop.conversations.importing import import_files
from llama32_desktop.conversations.importing.memory import MOST_MEMORY
from llama32_desktop.conversations.importing.reading import ImportReport
from llama32_desktop.conversations.pictures import PictureStore
from llama32_desktop.conversations.store import Store, open_store
from llama32_desktop.json_text.memory import memory_of

JAN = {
    "object": "thread.message",
    "role": "user",
    "content": [{"type": "text", "text": {"value": "oats"}}],
}


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = open_store(tmp_path / "c.sqlite3").store
    yield store
    store.close()


def taken(store: Store, *paths: Path) -> ImportReport:
    return import_files(store, PictureStore(paths[0].parent / "pictures"), paths)


def zipped(path: Path, files: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return path


def good(folder: Path) -> Path:
    path = folder / "good.json"
    path.write_text(json.dumps([JAN]))
    return path


BOMB = b"[" + b"{}," * 30_000_000 + b"{}]"


@pytest.mark.parametrize("how", ["zip", "parts", "file"])
def test_what_swells_when_it_is_decoded(store: Store, tmp_path: Path, how: str) -> None:
    bomb = tmp_path / "bomb.zip"
    if how == "zip":
        zipped(bomb, {"conversations.json": BOMB})
        assert bomb.stat().st_size < 200_000
    elif how == "parts":
        half = b"[" + BOMB[len(BOMB) // 2 :].lstrip(b"},")
        zipped(bomb, {"0.json": b"[" + b"1," * 40_000_000 + b"1]", "1.json": half, "2.json": half})
    else:
        bomb = tmp_path / "bomb.json"
        bomb.write_bytes(BOMB)
    report = taken(store, bomb, good(tmp_path))
    assert "more memory than an import is given" in report.sentences[0]
    assert len(report.added) == 1


LIMITED = """
import sys, tempfile
from pathlib import Path
from llama32_desktop.conversations.importing import import_files
from llama32_desktop.conversations.pictures import PictureStore
from llama32_desktop.conversations.store import open_store
from llama32_desktop.processes.child import limit_memory
limit_memory(2**29)
folder = Path(sys.argv[1]).parent
store = open_store(folder / "limited.sqlite3").store
report = import_files(store, PictureStore(folder / "p"), [Path(a) for a in sys.argv[1:]])
print(len(report.added), *report.sentences)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits a process's memory")
def test_a_process_without_memory_says_so_and_goes_on(tmp_path: Path) -> None:
    bomb = zipped(tmp_path / "bomb.zip", {"a.json": b"[" + b'{"a":{}},' * 2_500_000 + b"{}]"})
    command = [sys.executable, "-c", LIMITED, str(bomb), str(good(tmp_path))]
    done = subprocess.run(command, capture_output=True, text=True, timeout=100)
    assert done.stderr == "" and done.stdout.startswith("1 “bomb.zip” needs more memory")


def test_an_import_is_told_its_memory_on_each_system(monkeypatch: pytest.MonkeyPatch) -> None:
    told: dict[str, Any] = {}
    monkeypatch.setattr(cages.cage, "enter", lambda **options: told.update(options) or ())
    monkeypatch.setattr(cages, "limit_memory", lambda limit: told.update(on_linux=limit))
    cages.enter_for_import([])
    assert told["memory"] == told["on_linux"] > MOST_MEMORY


def test_what_a_heavy_user_exports_is_far_below() -> None:
    node = {
        "id": "x" * 36,
        "message": {
            "author": {"role": "user", "name": None, "metadata": {}},
            "content": {"content_type": "text", "parts": ["A sentence, with a comma. " * 40]},
            "metadata": {f"key{number}": [number, None] for number in range(15)},
        },
        "parent": "x" * 36,
        "children": ["x" * 36],
    }
    data = json.dumps(node).encode()
    whole_gigabyte = memory_of(data) * (2**30 // len(data))
    assert whole_gigabyte < 6 * 2**30


def test_many_members_take_no_time_each(store: Store, tmp_path: Path) -> None:
    node = {
        "message": {
            "author": {"role": "user"},
            "content": {
                "content_type": "multimodal_text",
                "parts": [
                    {"content_type": "image_asset_pointer", "asset_pointer": f"x://none-{number}"}
                    for number in range(20_000)
                ],
            },
        }
    }
    content = [{"title": "A", "mapping": {"a": node}}]
    names = {f"m/{number}": b"" for number in range(20_000)}
    path = zipped(tmp_path / "a.zip", {"conversations.json": json.dumps(content).encode(), **names})
    before = time.process_time()
    report = taken(store, path)
    assert "20000" in report.sentences[0]
    assert time.process_time() - before < 5


def test_a_thread_of_any_length_is_not_read(store: Store, tmp_path: Path) -> None:
    (tmp_path / "messages.jsonl").write_text(json.dumps(JAN))
    with (tmp_path / "thread.json").open("wb") as file:
        file.write(b'{"title": "Long"}')
        file.truncate(2**36)
    report = taken(store, tmp_path / "messages.jsonl")
    assert len(report.added) == 1
    assert store.conversation(report.added[0]).title == "oats"


@pytest.mark.skipif(os.name == "nt", reason="pipes in folders are POSIX's")
def test_a_pipe_is_not_waited_for(store: Store, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.json")
    report = taken(store, tmp_path / "pipe.json", good(tmp_path))
    assert len(report.added) == 1 and "“pipe.json” is no ordinary file" in report.sentences[0]


@pytest.mark.skipif(sys.platform == "win32", reason="it writes none unless told to")
def test_a_child_leaves_no_core() -> None:
    code = (
        "import resource\nfrom llama32_desktop.processes.child import take_pipes\n"
        "_, out = take_pipes(0)\nout.write(b'%d' % resource.getrlimit(resource.RLIMIT_CORE)[1])"
    )
    child = subprocess.run(
        [sys.executable, "-c", code], stdin=subprocess.DEVNULL, capture_output=True
    )
    assert child.stdout == b"0"
