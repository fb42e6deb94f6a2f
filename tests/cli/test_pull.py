"""`llama32-desktop pull` and `rm`, against the misbehaving server."""

from __future__ import annotations

import hashlib
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from llama32_desktop import cli, paths
from llama32_desktop.models import licence
from tests.cli.conftest import COMMAND
from tests.downloads.content import Content
from tests.downloads.server import Repo, Server
from tests.make.gguf_file import MakeGguf

REPO = "someone/Some-GGUF"
MODEL = f"{REPO}:Some-Q4_0.gguf"
Text = pytest.CaptureFixture[str]


@pytest.fixture
def content(make_gguf: MakeGguf, tmp_path: Path) -> Content:
    """A model of 4 MB."""
    data = make_gguf(tmp_path / "made.gguf", name="Some").read_bytes()
    return Content(4_000_000, 3, data)


@pytest.fixture
def repo(server: Server, content: Content) -> Repo:
    return server.add_repo(REPO, {"Some-Q4_0.gguf": content}, licence="mit")


def place() -> Path:
    return paths.models_folder() / "someone--Some-GGUF" / "Some-Q4_0.gguf"


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def fails(text: Text, *arguments: str) -> str:
    """Run; it must end with 1 and one line on stderr."""
    assert cli.run(arguments) == 1
    out, err = text.readouterr()
    assert out == "" and err.count("\n") == 1 and err.endswith(".\n")
    return err


def test_the_path_of_the_verified_file_comes_last(
    repo: Repo, content: Content, capsys: Text
) -> None:
    assert cli.run(["pull", MODEL]) == 0
    out, err = capsys.readouterr()
    assert (out, err) == (f"{place()}\n", "")
    assert sha256(place()) == content.sha256
    assert cli.run(["models"]) == 0
    assert "Some-Q4_0" in capsys.readouterr().out


def test_as_json(repo: Repo, content: Content, capsys: Text) -> None:
    assert cli.run(["pull", MODEL, "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {
        "key": MODEL,
        "path": str(place()),
        "bytes": content.size,
        "sha256s": {"Some-Q4_0.gguf": content.sha256},
    }


def test_a_model_of_ollamas(server: Server, content: Content, capsys: Text) -> None:
    server.add_ollama("some", "4m", {"model": content})
    assert cli.run(["pull", "ollama:some:4m"]) == 0
    path = paths.models_folder() / "ollama--some-4m" / "some-4m.gguf"
    assert capsys.readouterr().out == f"{path}\n"
    assert cli.run(["rm", "ollama:some:4m"]) == 0
    assert list(paths.models_folder().iterdir()) == []


def test_a_licence_is_accepted_first(server: Server, content: Content, capsys: Text) -> None:
    server.add_repo(REPO, {"Some-Q4_0.gguf": content}, licence="llama3.2")
    said = fails(capsys, "pull", MODEL)
    assert "Llama 3.2" in said and "https://" in said and "--accept-license." in said
    assert server.given() == 0
    assert cli.run(["pull", MODEL, "--accept-license"]) == 0
    assert (place().parent / "NOTICE-llama3.2.txt").is_file()
    place().unlink()
    assert cli.run(["pull", MODEL]) == 0  # it is asked once
    capsys.readouterr()


def test_a_vision_model_asks_where_a_person_lives(
    server: Server, content: Content, capsys: Text
) -> None:
    server.add_repo(
        REPO, {"Some-Q4_0.gguf": content}, licence="llama3.2", pipeline="image-text-to-text"
    )
    assert "--place eu or --place elsewhere" in fails(capsys, "pull", MODEL)
    assert "--place" in fails(capsys, "pull", MODEL, "--accept-license")
    refused = fails(capsys, "pull", MODEL, "--accept-license", "--place", "eu")
    assert refused == f"{licence.REFUSAL}\n"
    assert refused == fails(capsys, "pull", MODEL)  # and stays refused
    assert server.given() == 0
    assert cli.run(["pull", MODEL, "--accept-license", "--place", "elsewhere"]) == 0
    capsys.readouterr()


@pytest.mark.parametrize(
    ("model", "says"),
    [
        ("no-such-model", "The catalogue has no model no-such-model"),
        ("someone/Some-GGUF:../../x.gguf", "no name of a file"),
        ("someone/Some-GGUF:other.gguf", "other.gguf"),
        ("someone/none:x.gguf", "someone/none"),
        ("ollama:none", "none:latest"),
    ],
)
def test_what_is_not_there(repo: Repo, capsys: Text, model: str, says: str) -> None:
    assert says in fails(capsys, "pull", model)
    assert not any(path.is_file() for path in paths.models_folder().rglob("*"))


def test_without_a_network_nothing_was_downloaded(
    server: Server, content: Content, capsys: Text
) -> None:
    server.close()
    said = fails(capsys, "pull", "ollama:some:4m")
    assert "Nothing was downloaded" in said and "kept" not in said


def test_without_a_network_what_a_former_one_left_is_kept(
    server: Server, content: Content, capsys: Text
) -> None:
    server.add_ollama("some", "4m", {"model": content})
    orders = server.blobs[content.sha256].orders
    orders.cuts = [1_000_000] + [0] * 200
    assert "What was downloaded is kept" in fails(capsys, "pull", "ollama:some:4m")
    server.close()
    said = fails(capsys, "pull", "ollama:some:4m")
    assert "cannot be reached. What was downloaded is kept" in said


def test_a_host_of_bytes_that_gives_none(repo: Repo, capsys: Text) -> None:
    repo.files["Some-Q4_0.gguf"].orders.refuse = [(503, {})] * 200
    said = fails(capsys, "pull", MODEL)
    assert "Nothing was downloaded" in said and "kept" not in said


def test_a_gate_and_a_token(
    server: Server, content: Content, capsys: Text, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.add_repo(REPO, {"Some-Q4_0.gguf": content}, gated=True)
    assert "enter an access token" in fails(capsys, "pull", MODEL)
    monkeypatch.setenv("HF_TOKEN", "hf_stranger")
    said = fails(capsys, "pull", MODEL)
    assert "has not given your account access" in said and "hf_stranger" not in said
    monkeypatch.setenv("HF_TOKEN", "hf_member")
    assert cli.run(["pull", MODEL]) == 0
    assert {r.token for r in server.log if r.host == "blobs"} == {""}
    assert "hf_member" not in "".join(capsys.readouterr())


def test_what_is_no_model_is_said(server: Server, capsys: Text) -> None:
    server.add_repo(REPO, {"Some-Q4_0.gguf": Content(50_000, 1)})
    fails(capsys, "pull", MODEL)


@pytest.fixture
def interruptible() -> Iterator[None]:
    """What a shell starts in the background ignores Ctrl-C, and so do its children."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sends Ctrl-C to whole consoles")
@pytest.mark.usefixtures("interruptible")
def test_ctrl_c_leaves_what_the_next_one_goes_on_with(
    server: Server, repo: Repo, content: Content, home: Path
) -> None:
    orders = repo.files["Some-Q4_0.gguf"].orders
    orders.bytes_per_s = 500_000
    process = subprocess.Popen(
        [*COMMAND, "pull", MODEL],
        env=os.environ.copy(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )
    until = time.monotonic() + 240
    while server.given() < 1_000_000:
        assert process.poll() is None and time.monotonic() < until
        time.sleep(0.02)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=240)
    assert (process.returncode, out) == (130, "")
    assert err == "What was downloaded is kept: run the same command to go on.\n"
    assert not place().exists()
    orders.bytes_per_s = 0
    before = len(server.log)
    result = subprocess.run(
        [*COMMAND, "pull", MODEL], capture_output=True, encoding="utf-8", timeout=60
    )
    assert (result.returncode, result.stdout) == (0, f"{place()}\n")
    assert sha256(place()) == content.sha256
    assert server.given(before) < content.size - 500_000


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals")
def test_a_bar_where_somebody_looks(repo: Repo) -> None:
    import pty

    repo.files["Some-Q4_0.gguf"].orders.bytes_per_s = 4_000_000
    reader, terminal = pty.openpty()
    command = [*COMMAND, "pull", MODEL]
    result = subprocess.run(
        command, stdout=subprocess.PIPE, stderr=terminal, timeout=60, encoding="utf-8"
    )
    os.close(terminal)
    shown = os.read(reader, 100_000).decode()
    os.close(reader)
    assert (result.returncode, result.stdout) == (0, f"{place()}\n")
    assert " of 4 MB, " in shown and shown.endswith("\r\x1b[K")


def test_removing_by_name_by_key_and_by_path(repo: Repo, capsys: Text) -> None:
    for name in ("Some-Q4_0", MODEL, str(place())):
        assert cli.run(["pull", MODEL]) == 0
        capsys.readouterr()
        assert cli.run(["rm", name]) == 0
        assert capsys.readouterr().out == f"Removed {place()}\n4 MB are free again.\n"
        assert list(paths.models_folder().iterdir()) == []


def test_removing_what_was_begun(repo: Repo, capsys: Text) -> None:
    repo.files["Some-Q4_0.gguf"].orders.refuse = [(404, {})]
    fails(capsys, "pull", MODEL)
    assert any(path.suffix == ".part" for path in place().parent.iterdir())
    assert "There is no model" in fails(capsys, "rm", f"{REPO}:another.gguf")
    assert cli.run(["rm", MODEL]) == 0
    assert capsys.readouterr().out == f"Removed what was downloaded of {place()}\n"
    assert not place().parent.exists()
    assert "There is no model" in fails(capsys, "rm", MODEL)


def test_what_is_being_fetched_is_not_removed(server: Server, repo: Repo, capsys: Text) -> None:
    said: list[int] = []
    orders = repo.files["Some-Q4_0.gguf"].orders
    orders.before = lambda answer: said.append(cli.run(["rm", MODEL]))
    assert cli.run(["pull", MODEL]) == 0
    out, err = capsys.readouterr()
    assert (said, out) == ([1], f"{place()}\n")
    assert "is being downloaded by another" in err


def test_removing_what_is_not_there_or_not_ours(
    make_gguf: MakeGguf, tmp_path: Path, capsys: Text
) -> None:
    other = make_gguf(tmp_path / "other.gguf")
    assert "There is no model nothing" in fails(capsys, "rm", "nothing")
    assert "was left as it is" in fails(capsys, "rm", str(other))
    assert "starter" in fails(capsys, "rm", "starter")
    assert other.is_file()


def test_of_a_link_the_link_is_removed_and_the_rest_is_said(
    make_gguf: MakeGguf, tmp_path: Path, capsys: Text
) -> None:
    """Another app took the linked file with the link."""
    other = make_gguf(tmp_path / "other.gguf")
    for name, target in (("one.gguf", other), ("gone.gguf", tmp_path / "gone.gguf")):
        (paths.models_folder() / name).symlink_to(target)
    assert cli.run(["rm", "one"]) == 0
    assert capsys.readouterr().out.endswith(f"It was a link: {other} stays.\n")
    assert cli.run(["rm", "gone"]) == 0
    assert capsys.readouterr().out.endswith("gone.gguf, which is not there.\n")
    assert other.is_file() and list(paths.models_folder().iterdir()) == []
