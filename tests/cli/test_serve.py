"""`serve`, in a process of its own, asked by `llm` as people have it configured."""

from __future__ import annotations

import os
import signal
import ssl
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx2 as httpx
import pytest

from llama32_desktop.server.token import VARIABLE
from tests.certificates import make_certificate
from tests.cli.conftest import COMMAND, Run

PATIENCE_S = 240
TOKEN = "a-token-of-ones-own"


class Process:
    """The command, while it serves."""

    def __init__(self, *arguments: str, token: str) -> None:
        environment = {**os.environ, "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}
        environment.pop("DBUS_SESSION_BUS_ADDRESS", None)
        if token:
            environment[VARIABLE] = token
        self.process = subprocess.Popen(
            [*COMMAND, "serve", "--port", "0", *arguments],
            stderr=subprocess.PIPE,
            encoding="utf-8",
            env=environment,
        )
        self.said: list[str] = []

    def line(self, begins: str) -> str:
        """The line that begins so, waited for where it was not said yet."""
        for line in self.said:
            if line.startswith(begins):
                return line
        assert self.process.stderr is not None
        for line in self.process.stderr:
            self.said.append(line)
            if line.startswith(begins):
                return line
        raise AssertionError(self.said)

    def end(self, number: int = signal.SIGINT) -> int:
        self.process.send_signal(number)
        assert self.process.stderr is not None
        self.said += self.process.stderr
        return self.process.wait(PATIENCE_S)


@contextmanager
def serving(*arguments: str, token: str = TOKEN) -> Iterator[tuple[Process, str]]:
    """The command and its address."""
    process = Process(*arguments, token=token)
    try:
        yield process, process.line("Listening at ").split()[2]
    finally:
        process.process.kill()
        process.process.wait(PATIENCE_S)


@pytest.mark.skipif(sys.platform == "win32", reason="a signal for a process alone")
def test_it_answers_until_it_is_told_to_end(home: Path) -> None:
    with serving("--model", "starter") as (process, url):
        with httpx.Client(base_url=url, timeout=PATIENCE_S) as client:
            assert client.get("/v1/models").status_code == 401
            client.headers["x-api-key"] = TOKEN
            ask = {
                "model": "starter",
                "messages": [{"role": "user", "content": "Name a secret."}],
                "max_tokens": 5,
            }
            assert client.post("/v1/chat/completions", json=ask).status_code == 200
        assert process.end() == 0
    said = "".join(process.said)
    assert "POST /v1/chat/completions 200" in said and "GET /v1/models" not in said
    assert TOKEN not in said and "secret" not in said
    logged = (home / "log.txt").read_text("utf-8") if (home / "log.txt").exists() else ""
    assert TOKEN not in logged and "secret" not in logged and "Traceback" not in logged


@pytest.mark.skipif(sys.platform == "win32", reason="a signal for a process alone")
def test_a_token_that_cannot_be_kept_is_shown_and_holds_until_the_end() -> None:
    with serving("--model", "starter", token="") as (process, url):
        token = process.line("Token, shown this once: ").split()[-1]
        assert "no password store" in process.line("There is no")
        with httpx.Client(base_url=url, headers={"Authorization": f"Bearer {token}"}) as client:
            assert client.get("/v1/models").status_code == 200
        assert process.end(signal.SIGTERM) == 0


@pytest.mark.skipif(sys.platform != "linux", reason="the size of a pipe")
def test_lines_that_nobody_reads_hold_nobody_up() -> None:
    import fcntl

    with serving("--model", "starter") as (process, url):
        assert process.process.stderr is not None
        fcntl.fcntl(process.process.stderr, fcntl.F_SETPIPE_SZ, 4096)
        headers = {"x-api-key": TOKEN}
        with httpx.Client(base_url=url, headers=headers, timeout=PATIENCE_S) as client:
            for _ in range(400):  # a pipe's, those that wait, and some more
                assert client.get("/api/version").status_code == 200
        process.process.send_signal(signal.SIGINT)
        assert process.process.wait(PATIENCE_S) == 0


@pytest.mark.skipif(sys.platform == "win32", reason="a signal for a process alone")
def test_its_end_ends_what_it_writes_and_says_so() -> None:
    ask = {
        "model": "starter",
        "messages": [{"role": "user", "content": "Count to a million."}],
        "max_tokens": 8000,
        "stream": True,
    }
    headers = {"x-api-key": TOKEN}
    with serving("--model", "starter") as (process, url):
        way = f"{url}/v1/chat/completions"
        with httpx.stream("POST", way, json=ask, headers=headers, timeout=PATIENCE_S) as answer:
            lines = answer.iter_lines()
            assert next(lines).startswith("data: ")
            process.process.send_signal(signal.SIGTERM)
            rest = list(lines)
        assert process.process.wait(PATIENCE_S) == 0
    assert '"error"' in rest[-2] and not any("[DONE]" in line for line in rest)


@pytest.mark.skipif(sys.platform == "win32", reason="a signal for a process alone")
def test_with_a_certificate_it_speaks_tls(tmp_path: Path) -> None:
    cert_file, key_file = make_certificate(tmp_path)
    with serving("--model", "starter", "--cert", str(cert_file), "--key", str(key_file)) as (
        process,
        url,
    ):
        assert url.startswith("https://")
        trusted = ssl.create_default_context(cafile=str(cert_file))
        named = url.replace("127.0.0.1", "localhost")
        headers = {"x-api-key": TOKEN}
        answer = httpx.get(f"{named}/v1/models", headers=headers, verify=trusted, timeout=60)
        assert answer.status_code == 200
        with pytest.raises(httpx.TransportError):
            httpx.get(f"{url.replace('https', 'http')}/v1/models", headers=headers, timeout=60)
        assert process.end() == 0


def test_llm_asks_it(home: Path) -> None:
    with serving("--model", "starter", "--quiet") as (_, url):
        folder = home / "llm"
        folder.mkdir()
        (folder / "extra-openai-models.yaml").write_text(
            f"- model_id: here\n  model_name: starter\n  api_base: {url}/v1\n  api_key_name: here\n"
        )
        asked = subprocess.run(
            [sys.executable, "-m", "llm", "-m", "here", "--key", TOKEN, "-o", "max_tokens", "5"],
            input="Say hello.",
            env={**os.environ, "LLM_USER_PATH": str(folder)},
            capture_output=True,
            encoding="utf-8",
            timeout=PATIENCE_S,
        )
    assert asked.returncode == 0 and asked.stdout.strip(), asked.stderr


def test_wrong_use_and_an_address_that_is_taken_are_one_line(run: Run) -> None:
    open_to_all = run("serve", "--host", "0.0.0.0", "--no-token")
    assert open_to_all.returncode == 2 and "needs its token" in open_to_all.stderr
    half = run("serve", "--cert", "cert.pem")
    assert half.returncode == 2 and "go together" in half.stderr
    gone = run("serve", "--cert", "no.pem", "--key", "no.key")
    assert gone.returncode == 1 and "“no.pem” cannot be read" in gone.stderr
    assert gone.stderr.count("\n") == 1
    with serving("--model", "starter") as (_, url):
        taken = run("serve", "--model", "starter", "--port", url.rpartition(":")[2])
    assert taken.returncode == 1 and "another address or port" in taken.stderr
    nowhere = run("serve", "--model", "starter", "--host", "no.such.host.invalid")
    assert nowhere.returncode == 1 and nowhere.stderr.count("\n") == 1
