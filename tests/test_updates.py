import gzip
import json
import threading
import tracemalloc
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from llama32_desktop.updates import (
    VARIABLE,
    Release,
    UpdateError,
    is_newer,
    newest,
    update_address,
)

PAGE = "https://example.org/app"


class Answering(HTTPServer):
    status = 200
    body = b""
    location = ""
    encoding = ""


class Handler(BaseHTTPRequestHandler):
    server: Answering

    def do_GET(self) -> None:
        if self.server.location and self.path == "/release.json":
            self.send_response(302)
            self.send_header("Location", self.server.location)
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        self.send_response(self.server.status)
        if self.server.encoding:
            self.send_header("Content-Encoding", self.server.encoding)
        self.send_header("Content-Length", str(len(self.server.body)))
        self.end_headers()
        self.wfile.write(self.server.body)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def server() -> Iterator[Answering]:
    server = Answering(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()


def address(server: Answering) -> str:
    return f"http://127.0.0.1:{server.server_port}/release.json"


def test_an_answer_that_would_swell_stays_packed(server: Answering) -> None:
    release = json.dumps({"version": "1.2.3", "page": PAGE}).encode()
    server.body, server.encoding = gzip.compress(release + b" " * 50_000_000), "gzip"
    tracemalloc.start()
    with pytest.raises(UpdateError):
        newest(address(server))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 20_000_000


def test_the_newest_version_is_told(server: Answering) -> None:
    server.body = json.dumps({"version": "1.2.3", "page": PAGE, "more": 1}).encode()
    assert newest(address(server)) == Release("1.2.3", PAGE)


@pytest.mark.parametrize(
    ("status", "body", "reason"),
    [
        (404, b"", "HTTP 404"),
        (500, b"", "HTTP 500"),
        (200, b"<html>", "cannot be read"),
        (200, b"{}", "cannot be read"),
        (200, b'{"version": "x", "page": "https://a"}', "cannot be read"),
        (200, b'{"version": "1.0", "page": "file:///etc/passwd"}', "cannot be read"),
        (200, b'{"version": "1.0", "page": "https://"}', "cannot be read"),
        (200, b'{"version": "1.0", "page": "https://example.org@evil.example/"}', "cannot be read"),
        (200, b'{"version": "1.0", "page": "https://evil.example\\\\.a.org/"}', "cannot be read"),
        (200, b'{"version": "1.0", "page": "https://a.org%2eevil.example/"}', "cannot be read"),
        (200, b'{"version": "1.0", "page": "https://a.org:99999/"}', "cannot be read"),
        (200, b'{"version": "1.0", "page": "https://a.org/\\n\\u202egpj"}', "cannot be read"),
        (200, b" " * 100_000, "too long"),
        (200, b'{"version": "9<img src=x>", "page": "https://a.org"}', "cannot be read"),
        (200, b'{"version": "9%s", "page": "https://a.org"}' % (b".9" * 9000), "cannot be read"),
        (200, b'{"version": "9", "page": "https://a.org/%s"}' % (b"a" * 9000), "cannot be read"),
    ],
)
def test_other_answers_are_a_reason(server: Answering, status: int, body: bytes, reason) -> None:
    server.status, server.body = status, body
    with pytest.raises(UpdateError, match=reason):
        newest(address(server))


def test_an_answer_that_never_ends_is_given_up(
    server: Answering, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.body = json.dumps({"version": "1.2.3", "page": PAGE}).encode()
    monkeypatch.setattr("llama32_desktop.updates._MOST_SECONDS", -1.0)
    with pytest.raises(UpdateError, match="no answer"):
        newest(address(server))


def test_a_redirect_is_followed_on_the_same_host_only(server: Answering) -> None:
    server.body = json.dumps({"version": "1.2.3", "page": PAGE}).encode()
    server.location = "/other.json"
    assert newest(address(server)) == Release("1.2.3", PAGE)
    for elsewhere in (
        f"http://localhost:{server.server_port}/other.json",
        "file:///etc/passwd",
        "//evil.example/x",
        "http://[",
    ):
        server.location = elsewhere
        with pytest.raises(UpdateError, match=r"elsewhere|no answer"):
            newest(address(server))
    server.location = "/release.json"
    with pytest.raises(UpdateError, match="elsewhere"):
        newest(address(server))


def test_no_server_is_a_reason(server: Answering) -> None:
    where = address(server)
    server.shutdown()
    server.server_close()
    with pytest.raises(UpdateError, match="no answer"):
        newest(where)
    with pytest.raises(UpdateError, match="no answer"):
        newest("no address")


@pytest.mark.parametrize(
    ("version", "present", "newer"),
    [
        ("1.10", "1.9.2", True),
        ("v2.0", "1.9", True),
        ("1.0", "1.0.0", False),
        ("0.9", "1.0", False),
        ("1.0.1", "1.0", True),
        ("", "1.0", False),
    ],
)
def test_versions_are_compared_as_numbers(version: str, present: str, newer: bool) -> None:
    assert is_newer(version, present) is newer


def test_the_source_tree_asks_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    assert update_address() == ""
    monkeypatch.setenv(VARIABLE, "https://example.org/x.json")
    assert update_address() == "https://example.org/x.json"
