"""A second start hands its files to the window that is open."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from llama32_desktop import paths
from llama32_desktop.settings import Settings, load_settings, save_settings
from llama32_desktop.ui.window.single_instance import SingleInstance
from tests.make.pictures import make_landscape
from tests.ui.driver import Driver

PATIENCE_S = 240


def start(*arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "llama32_desktop", *arguments],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


def until(condition: object) -> None:
    deadline = time.monotonic() + PATIENCE_S
    while not condition():  # type: ignore[operator]
        assert time.monotonic() < deadline
        time.sleep(0.05)


@pytest.fixture
def first(tmp_path: Path) -> Iterator[SingleInstance]:
    instance = SingleInstance(tmp_path)
    assert instance.claim()
    yield instance
    instance.close()


def test_only_one_can_claim_a_folder(tmp_path: Path, first: SingleInstance) -> None:
    other = tmp_path / "other"
    other.mkdir()
    assert not SingleInstance(tmp_path).claim()
    elsewhere = SingleInstance(other)
    assert elsewhere.claim()
    first.close()
    again = SingleInstance(tmp_path)
    assert again.claim()
    again.close()
    elsewhere.close()


@pytest.mark.parametrize(
    "data",
    [
        b"nonsense\n",
        b'{"a": 1}\n',
        b"[1, 2]\n",
        b"\xff\xfe\n",
        b"[" * 200_000 + b"\n",
    ],
)
def test_what_is_no_message_is_not_heard(qtbot: QtBot, first: SingleInstance, data: bytes) -> None:
    first.listen()
    heard: list[object] = []
    first.called.connect(heard.append)
    socket = QLocalSocket()
    socket.connectToServer(first._name)
    assert socket.waitForConnected(2000)
    socket.write(data)
    socket.flush()
    qtbot.waitUntil(lambda: socket.state() == QLocalSocket.LocalSocketState.UnconnectedState)
    assert heard == []


@pytest.mark.skipif(os.name == "nt", reason="Windows has pipes with rights")
def test_the_socket_is_in_a_folder_of_this_persons(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, first: SingleInstance
) -> None:
    assert first.listen() == ""
    private = Path(tempfile.mkdtemp(prefix="run"))  # a short path, as such folders have
    shared, long = tmp_path / "shared", tmp_path / ("x" * 80)
    for folder, mode in ((shared, 0o755), (long, 0o700)):
        folder.mkdir()
        folder.chmod(mode)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(private))
    places = [Path(SingleInstance(folder)._name) for folder in (tmp_path, private, shared, long)]
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(shared))
    places += [Path(SingleInstance(folder)._name) for folder in (shared, long)]
    assert [place.parent for place in places[:4]] == [tmp_path, private, private, private]
    for place in places:
        found = place.parent.stat()
        assert place.is_absolute() and found.st_uid == os.getuid() and found.st_mode & 0o077 == 0
    private.rmdir()


@pytest.mark.skipif(os.name == "nt", reason="Windows has pipes with rights")
def test_a_folder_that_another_made_in_advance_is_not_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config, temporary = tmp_path / "config", tmp_path / "tmp"
    for folder in (config, temporary):
        folder.mkdir(mode=0o755)
    monkeypatch.setattr("tempfile.tempdir", str(temporary))
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    (temporary / f"llama32-desktop-{os.getuid()}").symlink_to(tmp_path)
    instance = SingleInstance(config)
    assert instance._name == "" and instance.claim()
    assert "cannot be reached" in instance.listen()
    instance.close()


FOREIGN = """
import os, socket, sys
listener = socket.socket(socket.AF_UNIX)
listener.bind(sys.argv[1])
os.setuid(65534)
listener.listen()
print("ready", flush=True)
while True:
    peer, _ = listener.accept()
    peer.settimeout(5)
    print("heard", peer.recv(1000), flush=True)
    peer.sendall(b"ok")
"""


@pytest.mark.skipif(
    sys.platform != "linux" or os.getuid() != 0, reason="only root can be another user"
)
def test_another_user_who_took_the_name_is_told_nothing(
    tmp_path: Path, first: SingleInstance
) -> None:
    second = SingleInstance(tmp_path)
    command = [sys.executable, "-c", FOREIGN, second._name]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as foreign:
        assert foreign.stdout is not None and foreign.stdout.readline() == "ready\n"
        assert not second.hand_over(["/home/alice/secret-plan.pdf"])
        foreign.terminate()
        assert "secret" not in foreign.stdout.read()


def test_another_user_who_calls_is_not_heard(
    qtbot: QtBot, first: SingleInstance, monkeypatch: pytest.MonkeyPatch
) -> None:
    first.listen()
    heard: list[object] = []
    first.called.connect(heard.append)
    if sys.platform == "linux":
        monkeypatch.setattr("os.getuid", lambda: 12345)
        socket = QLocalSocket()
        socket.connectToServer(first._name)
        socket.write(b"[]\n")
        qtbot.waitUntil(lambda: socket.state() == QLocalSocket.LocalSocketState.UnconnectedState)
    assert heard == []


def test_two_starts_are_one_window(smollm2: Path, tmp_path: Path) -> None:
    model = tmp_path / "Mine.gguf"
    model.write_bytes(smollm2.read_bytes())
    save_settings(paths.settings_file(), Settings(import_files="link"))
    window = start()
    try:
        until(lambda: (paths.config_folder() / "window.lock").exists())
        second = start(str(model))
        out, err = second.communicate(timeout=PATIENCE_S)
        assert (second.returncode, out, err) == (0, "", "")
        assert window.poll() is None
        until(lambda: load_settings(paths.settings_file())[0].model_path == str(model))
    finally:
        window.terminate()
        window.communicate(timeout=PATIENCE_S)


def test_after_a_crash_the_next_start_is_the_window(tmp_path: Path) -> None:
    window = start()
    until(lambda: (paths.config_folder() / "window.lock").exists())
    window.kill()
    window.communicate(timeout=PATIENCE_S)
    assert (paths.config_folder() / "window.lock").exists()
    after = SingleInstance(paths.config_folder())
    assert after.claim()
    after.listen()
    after.close()


def test_a_folder_and_documents_are_opened_together(ready: Driver, tmp_path: Path) -> None:
    folder = tmp_path / "notes"
    folder.mkdir()
    (folder / "a.md").write_text("Oats.")
    (tmp_path / "b.csv").write_text("name,sum\noats,3\n")
    ready.app.file_opener.open([str(folder), str(tmp_path / "b.csv")])
    chips = ready.pane.composer.texts
    ready.until(lambda: len(chips.chips) == 2)
    assert {chip.attachment.name for chip in chips.chips} == {"a.md", "b.csv"}


def test_files_wait_until_the_window_is_ready(open_window: object, tmp_path: Path) -> None:
    driver: Driver = open_window()  # type: ignore[operator]
    picture = make_landscape(tmp_path / "boat.png")
    driver.app.file_opener.open([str(picture)])
    driver.wait_ready()
    # The starter sees no pictures, and says so in the composer.
    driver.until(lambda: driver.app.chats.chat.picture)
