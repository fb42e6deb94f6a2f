"""The process that reads documents reaches the file it reads, and nothing else."""

from __future__ import annotations

import json
import os
import signal
import socket
import sys
import tempfile
import time
import zipfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import psutil
import pytest

from llama32_desktop import log
from llama32_desktop.cage import landlock
from llama32_desktop.documents import child
from llama32_desktop.documents.model import Page
from llama32_desktop.documents.reader import DocumentReader
from llama32_desktop.documents.reading.source import UnreadableError
from tests.make.documents import text_pdf

_ATTACKS = Path(__file__).with_name("attacks.py")
on_linux = pytest.mark.skipif(sys.platform != "linux", reason="files are handed over on Linux")
needs_cage = pytest.mark.skipif(
    sys.platform != "linux" or landlock.version() < 3,
    reason="this kernel has no Landlock of version 3",
)


@pytest.fixture
def target(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A person's file, and two servers of this machine."""
    file = tmp_path / "person" / "diary.txt"
    file.parent.mkdir()
    file.write_text("what nobody knows")
    monkeypatch.setenv("HOME_FILE", str(file))
    with (
        socket.create_server(("127.0.0.1", 0)) as server,
        tempfile.TemporaryDirectory() as folder,
        socket.socket(socket.AF_UNIX) as local,
    ):
        local.bind(f"{folder}/socket")
        local.listen()
        monkeypatch.setenv("SERVER", str(server.getsockname()[1]))
        monkeypatch.setenv("SOCKET", f"{folder}/socket")
        yield file


@needs_cage
def test_nothing_can_be_reached_from_within(target: Path, tmp_path: Path) -> None:
    document = tmp_path / "document.txt"
    document.write_text("text")
    command = [sys.executable, "-P", str(_ATTACKS)]
    with DocumentReader(command=command) as reader, pytest.raises(UnreadableError) as said:
        reader.read(document)
    results: dict[str, str] = json.loads(str(said.value))
    works = {name: error for name, error in results.items() if name.startswith("work")}
    assert works and set(works.values()) == {""}
    attacks = {name: error for name, error in results.items() if name not in works}
    # A descriptor that is open for reading alone says so by another error.
    assert attacks.pop("write_handed") == "OSError"
    assert attacks == dict.fromkeys(attacks, "PermissionError")
    assert target.read_text(encoding="utf-8") == "what nobody knows"
    assert document.read_text() == "text"


def test_files_are_read_from_any_folder_one_after_the_other(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    one.mkdir(mode=0o700)
    other.mkdir()
    (one / "a.pdf").write_bytes(text_pdf("Of the first"))
    with zipfile.ZipFile(other / "b.zip", "w") as archive:
        archive.writestr("inner.txt", "Of the second")
        archive.writestr("inner.pdf", text_pdf("Of the third"))
    with DocumentReader() as reader:
        texts = [page.text for page in reader.read(one / "a.pdf").pages]
        texts += [page.text for page in reader.read(other / "b.zip").pages]
        assert [text.strip() for text in texts] == ["Of the first", "Of the second", "Of the third"]
        assert reader.draw(one / "a.pdf", 1).startswith(b"\x89PNG")


def test_why_a_file_cannot_be_opened_is_said(tmp_path: Path) -> None:
    with DocumentReader() as reader:
        missing = "No such file" if sys.platform == "linux" else "cannot be read"
        with pytest.raises(UnreadableError, match=missing):
            reader.read(tmp_path / "nothing.txt")
        with pytest.raises(UnreadableError, match="no ordinary file"):
            reader.read(tmp_path)
        for name in ("a\0b.pdf", "x" * 300, "loop"):
            if name == "loop":
                (tmp_path / name).symlink_to(tmp_path / name)
            with pytest.raises(UnreadableError):
                reader.read(tmp_path / name)


@on_linux
def test_a_pipe_in_a_files_place_holds_nobody_up(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.pdf")
    with DocumentReader() as reader, pytest.raises(UnreadableError, match="no ordinary file"):
        reader.read(tmp_path / "pipe.pdf")


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="there is no such signal")
def test_a_reader_that_is_killed_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    file = tmp_path / "mail.zip"
    with zipfile.ZipFile(file, "w") as archive:
        for number in range(20):  # more than the pipe takes: it waits with a file that it unpacked
            archive.writestr(f"{number}.txt", f"line {number}\n" * 30_000)
    with DocumentReader() as reader, pytest.raises(UnreadableError):
        for event in reader.pages(file):
            if isinstance(event, Page) and event.number == 1:
                while not [*tmp_path.rglob("attached.txt")]:
                    time.sleep(0.02)
                for process in psutil.Process().children():
                    with suppress(psutil.NoSuchProcess):  # of another test, as it ends
                        if "llama32_desktop.documents.process" in process.cmdline():
                            process.send_signal(signal.SIGKILL)
    assert [path.name for path in tmp_path.iterdir() if path.name != "home"] == ["mail.zip"]


@pytest.fixture
def untold() -> Iterator[None]:
    """What is said once a process is said in this test, whatever ran before it."""
    child._note.cache_clear()
    yield
    child._note.cache_clear()


@pytest.mark.usefixtures("untold")
def test_that_there_is_no_cage_is_written_down_and_the_file_is_read(tmp_path: Path) -> None:
    code = (
        "from llama32_desktop import cage\n"
        "from llama32_desktop.documents import process\n"
        "cage.enter = lambda **_: ('landlock', 'seccomp')\n"
        "process.main()\n"
    )
    file = tmp_path / "a.txt"
    file.write_text("as ever")
    for _ in range(2):
        with DocumentReader(command=[sys.executable, "-c", code]) as reader:
            assert reader.read(file).pages[0].text == "as ever"
    written = log.log_file().read_text()
    assert written.count("caging the process of documents: OSError (landlock, seccomp)") == 1
