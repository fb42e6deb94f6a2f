"""`servers` and `chat --server`, against a server on loopback."""

from __future__ import annotations

import json
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from llama32_desktop import paths
from llama32_desktop.settings import Settings, save_settings
from tests.cli.conftest import Run
from tests.remote.strange import END, Request, Say, Strange, event, head, said, strange

KEY = "sesame-of-tests"
VARIABLE = "LLAMA32_DESKTOP_REMOTE_KEY"


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Strange]:
    def answer(request: Request, say: Say, _: socket.socket) -> None:
        if request.path == "/v1/models":
            say(head(kind="application/json") + b'{"data": [{"id": "big", "max_model_len": 4096}]}')
            return
        usage = event(choices=[], usage={"prompt_tokens": 11, "completion_tokens": 2})
        say(head() + said("Well ") + said("met", "stop") + usage + END)

    # The system's store is not for tests: a name that no bus has.
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    monkeypatch.setenv(VARIABLE, KEY)
    with strange(answer) as made:
        yield made


def test_a_server_is_added_asked_listed_and_removed(run: Run, server: Strange, home: Path) -> None:
    assert run("servers", "add", server.url, "--name", "work").stdout == (
        f"work: {server.url.removeprefix('http://')}, 1 models\n"
    )
    shown = json.loads(run("servers", "list", "--json").stdout)
    assert shown["models"] == ["big"]

    asked = run("chat", "--server", "work", "--prompt", "Hi", "--json")
    report = json.loads(asked.stdout)
    assert (report["text"], report["prompt_tokens"], report["model"]) == ("Well met", 11, "big")
    assert report["device"] in server.url
    assert "This leaves this machine, to 127.0.0.1:" in asked.stderr
    assert [request.path for request in server.requests] == ["/v1/models", "/v1/chat/completions"]
    assert {request.headers["authorization"] for request in server.requests} == {f"Bearer {KEY}"}

    assert run("servers", "remove", "work").returncode == 0
    assert run("servers", "list").stdout == ""
    kept = [file for file in home.rglob("*") if file.is_file()]
    assert kept
    assert not any(KEY.encode() in file.read_bytes() for file in kept)


def test_a_stored_conversation_says_where_its_answer_came_from(run: Run, server: Strange) -> None:
    done = run("chat", "--server", server.url, "--prompt", "Hi", "--conversation", "new")
    assert done.stdout == "Well met\n"
    assert len(server.requests) == 2  # the models and the answer: no title is asked for


def test_a_server_that_is_away_is_not_added(run: Run) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    done = run("servers", "add", f"http://127.0.0.1:{port}")
    assert done.returncode == 1
    assert "cannot be reached" in done.stderr
    assert run("servers", "list").stdout == ""


def test_documents_go_where_the_command_says(run: Run, server: Strange, tmp_path: Path) -> None:
    note = tmp_path / "note.txt"
    note.write_text("Invoice R-7\nThe lantern hangs in the boat shed.\nTotal: 12.00 EUR\n")
    done = run("extract", str(note), "--server", server.url)
    assert done.returncode == 0, done.stderr
    assert "This leaves this machine, to 127.0.0.1:" in done.stderr
    asked = [r.body for r in server.requests if r.path == "/v1/chat/completions"]
    assert asked
    assert "lantern" in json.dumps(asked[0])
    assert "grammar" not in asked[0]


def test_themes_of_notes_are_asked_where_the_command_says(
    run: Run, server: Strange, tmp_path: Path
) -> None:
    note = tmp_path / "minutes.md"
    note.write_text(
        "# Minutes 2026-05-04\n\n## Decisions\n\n- The ferry sails from May on.\n\n"
        "## Tasks\n\n- Jane orders new ropes by 2026-05-12.\n"
    )
    done = run("notes", str(note), "--server", server.url)
    assert done.returncode == 0, done.stderr
    assert "This leaves this machine, to 127.0.0.1:" in done.stderr
    assert "The ferry sails from May on" in done.stdout
    asked = [r.body for r in server.requests if r.path == "/v1/chat/completions"]
    assert asked and "ropes" in json.dumps(asked[0])


def test_a_collection_that_never_leaves_is_not_asked_of_a_server(
    run: Run, server: Strange, tmp_path: Path
) -> None:
    save_settings(paths.settings_file(), Settings(collections_here=["shed"]))
    note = tmp_path / "note.txt"
    note.write_text("The lantern hangs in the boat shed.\n")
    command = ("ask", "shed", "Where is the lantern?", "--add", str(note), "--server", server.url)
    done = run(*command)
    assert done.returncode == 1
    assert "never leaves this machine" in done.stderr
    assert server.requests == []
