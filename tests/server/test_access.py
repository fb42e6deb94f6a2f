"""Who may ask, and what half a request, a wrong one or a huge one comes to."""

from __future__ import annotations

import json
import socket
from collections.abc import Iterator

import httpx2 as httpx
import pytest
from starlette.datastructures import Headers

from llama32_desktop.server import connections
from llama32_desktop.server.access import Rules, is_loopback
from llama32_desktop.server.application import WAYS
from llama32_desktop.server.bodies import Budget
from llama32_desktop.server.refusals import Refusal
from llama32_desktop.server.token_digest import digest_of
from tests.server.conftest import TOKEN, Served, serving, wait_for

ASK = b'{"model": "starter", "messages": [{"role": "user", "content": "Hi"}], "max_tokens": 2}'
ROOM = 100_000


@pytest.fixture(scope="module")
def served() -> Iterator[Served]:
    """A server of the starter, with little room."""
    with serving("starter", budget=Budget(ROOM, ROOM * 3 // 2, most_s=1.0)) as made:
        yield made


def refused(rules: Rules, **headers: str) -> int:
    """The status that headers come to; 200 where they may pass."""
    try:
        rules.check(Headers({name.replace("_", "-"): value for name, value in headers.items()}))
    except Refusal as refusal:
        return refusal.status
    return 200


def test_every_way_asks_for_the_token_and_for_the_host(served: Served) -> None:
    with served.client() as client:
        for way in WAYS:
            method, _, path = way.partition(" ")
            path = path.replace("{name:path}", "starter")
            for status, name, value in (
                (401, "Authorization", ""),
                (401, "Authorization", "Bearer wrong"),
                (403, "Host", "evil.example"),
                (403, "Origin", "http://127.0.0.1"),
            ):
                answer = client.request(method, path, headers={name: value})
                assert answer.status_code == status, (way, name)


def test_an_unknown_way_says_so_in_the_words_of_its_interface(served: Served) -> None:
    with served.client() as client:
        assert client.get("/v1/nothing").json()["error"]["code"] == "not_found"
        assert "no such way" in client.delete("/api/delete").json()["error"]
        assert client.get("/v1/messages/x").json()["type"] == "error"
        assert client.get("/v1/chat/completions").status_code == 405
        assert client.get("/v1/models/", follow_redirects=False).status_code == 404


def test_a_name_that_leads_here_is_no_leave_to_ask() -> None:
    rules = Rules("127.0.0.1")
    for host in ("127.0.0.1", "127.0.0.1:11435", "localhost:9", "LocalHost", "[::1]:80"):
        assert refused(rules, host=host) == 200, host
    for host in ("", "rebound.example", "127.0.0.1.evil.example", "192.168.1.7", "localhost@x"):
        assert refused(rules, host=host) == 403, host
    for host in ("[::1]evil", "[::1].evil.example:80", "[::1", "localhost:80@x", "127.0.0.1:x"):
        assert refused(rules, host=host) == 403, host
    assert refused(Rules("127.0.0.1", names=["box.lan"]), host="box.lan:80") == 200


def test_on_the_network_addresses_may_be_used_and_strange_names_may_not() -> None:
    rules = Rules("0.0.0.0")
    for host in ("192.168.1.7:11435", "[fe80::1]", socket.gethostname(), "localhost"):
        assert refused(rules, host=host) == 200, host
    assert refused(rules, host="rebound.example") == 403
    assert not is_loopback("0.0.0.0") and not is_loopback("::") and not is_loopback("box.lan")
    assert is_loopback("127.0.0.9") and is_loopback("::1") and is_loopback("localhost")


def test_pages_in_browsers_are_told_by_what_browsers_send() -> None:
    rules = Rules("127.0.0.1")
    for headers in (
        {"origin": "null"},
        {"origin": "http://localhost:11435"},
        {"sec_fetch_site": "cross-site"},
        {"sec_fetch_site": "same-origin"},
    ):
        assert refused(rules, host="localhost", **headers) == 403
    assert refused(rules, host="localhost", sec_fetch_site="none") == 200


def test_the_token_may_come_as_either_interface_sends_it() -> None:
    rules = Rules("127.0.0.1", digest_of(TOKEN))
    for headers in ({"authorization": f"bearer {TOKEN}"}, {"x_api_key": TOKEN}):
        assert refused(rules, host="localhost", **headers) == 200
    for headers in (
        {},
        {"authorization": TOKEN},
        {"authorization": f"Basic {TOKEN}"},
        {"authorization": f"Bearer {TOKEN}x"},
        {"x_api_key": ""},
        {"x_api_key": rules.digest},
    ):
        assert refused(rules, host="localhost", **headers) == 401


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b'{"model": "starter"}',
        b'{"model": 3, "messages": []}',
        b'{"model": "starter", "messages": []}',
        b'{"model": "starter", "messages": [{"role": "king", "content": "Hi"}]}',
        b'{"model": "starter", "messages": [{"role": "user", "content": {"a": 1}}]}',
        b'{"model": "starter", "messages": [{"role": "user", "content": "\\ud800"}]}',
        b'{"model": "starter", "messages": [{"role": "user", "content": "\xff"}]}',
        b'{"model": "starter", "messages": [{"role": "user", "content": "x"}], "temperature": 99}',
        b'{"model": "starter", "messages": [{"role": "user", "content": "x"}], "max_tokens": -4}',
        b'{"model": "starter", "messages": [{"role": "user", "content": "x"}], "top_k": 1e99}',
        b"[" * 50_000,
        b'{"a":' * 15_000,
    ],
)
@pytest.mark.parametrize("path", ["/v1/chat/completions", "/v1/messages"])
def test_what_is_no_request_is_refused(served: Served, path: str, body: bytes) -> None:
    with served.client() as client:
        answer = client.post(path, content=body)
    assert answer.status_code == 400
    assert answer.json()["error"]["message"]


def test_a_body_that_is_too_large_is_not_read(served: Served) -> None:
    with served.client() as client:
        assert client.post("/v1/embeddings", content=b" " * (ROOM + 1)).status_code == 413

    def endless() -> Iterator[bytes]:
        for _ in range(1000):
            yield b" " * 1000

    with served.client() as client:
        try:
            status = client.post("/v1/embeddings", content=endless()).status_code
        except httpx.TransportError:  # it is closed while the rest is on its way
            status = 413
        assert status == 413
    with served.client() as client:  # and what it took is there again
        assert client.post("/v1/chat/completions", content=ASK).status_code == 200


def test_half_a_body_ends_after_its_time_and_its_room_is_there_again(served: Served) -> None:
    head = (
        "POST /v1/embeddings HTTP/1.1\r\nHost: localhost\r\n"
        f"Authorization: Bearer {TOKEN}\r\nContent-Length: 90000\r\n\r\n"
    ).encode()
    halves = [socket.create_connection(("127.0.0.1", served.port)) for _ in range(3)]
    for half in halves:
        half.sendall(head + b" " * 60_000)
    answers = b""
    for half in halves:
        half.settimeout(60)
        while chunk := half.recv(4096):
            answers += chunk
        half.close()
    assert answers.count(b"HTTP/1.1 408") == 2  # the third found no room for itself
    assert answers.count(b"HTTP/1.1 503") == 1
    with served.client() as client:
        assert client.post("/v1/chat/completions", content=ASK).status_code == 200


def test_a_connection_without_a_whole_head_is_closed(
    served: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connections, "HEAD_S", 0.2)
    for sent in (b"", b"GET /v1/models HTTP/1.1\r\nHost: local"):
        with socket.create_connection(("127.0.0.1", served.port)) as half:
            half.settimeout(60)
            half.sendall(sent)
            with pytest.raises(ConnectionResetError):
                assert half.recv(1) == b""
                raise ConnectionResetError


def test_who_holds_every_connection_keeps_nobody_out(
    served: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Everybody in a network can begin one, without the token."""
    monkeypatch.setattr(connections, "MOST", 8)
    held = [socket.create_connection(("127.0.0.1", served.port)) for _ in range(20)]
    try:
        with served.client() as client:
            assert client.get("/v1/models").status_code == 200
        with pytest.raises(ConnectionResetError):  # the first has made room
            held[0].settimeout(60)
            assert held[0].recv(1) == b""
            raise ConnectionResetError
    finally:
        for each in held:
            each.close()


@pytest.mark.parametrize(
    "sent",
    [
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",  # TLS's first words
        b"GET / HTTP/9.9\r\n\r\n",
        b"GET /\x00 HTTP/1.1\r\nHost: localhost\r\n\r\n",
        b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: a\r\nHost: localhost\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: localhost\r\nX: " + b"x" * 200_000,
    ],
)
def test_what_is_no_http_is_refused(served: Served, sent: bytes) -> None:
    with socket.create_connection(("127.0.0.1", served.port)) as line:
        line.settimeout(60)
        try:
            line.sendall(sent)
            answer = line.recv(4096)
        except ConnectionError:
            answer = b""
    assert answer == b"" or answer.split(b" ")[1].startswith(b"4")
    with served.client() as client:
        assert client.get("/v1/models").status_code == 200


def test_what_is_told_of_a_request_has_nothing_of_its_content(served: Served) -> None:
    before = len(served.entries)
    with served.client() as client:
        client.post("/v1/chat/completions", content=ASK.replace(b"Hi", b"my secret"))
        client.get("/v1/models/my-secret?a=secret")
    wait_for(lambda: len(served.entries) >= before + 2)
    ways = [(entry.way, entry.status) for entry in served.entries]
    assert ("POST /v1/chat/completions", 200) in ways
    assert ("GET /v1/models/{name:path}", 404) in ways
    assert "secret" not in json.dumps([str(entry) for entry in served.entries])
