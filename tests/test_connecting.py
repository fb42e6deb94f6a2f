"""A host that does not answer costs a person a few seconds, however many addresses it has."""

from __future__ import annotations

import socket
import ssl
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack
from types import SimpleNamespace
from typing import Any

import httpcore2
import httpx2
import pytest
from httpcore2._backends.sync import SyncStream

from llama32_desktop import connecting, updates
from llama32_desktop.downloads.errors import DownloadError
from llama32_desktop.downloads.http_source import get_small, new_client

SHORT_S = 0.3


@pytest.fixture
def silent() -> Iterator[int]:
    """The port of a listener whose queue is full: the system drops what would connect to it."""
    with ExitStack() as kept:
        listener = kept.enter_context(socket.create_server(("127.0.0.1", 0), backlog=0))
        for _ in range(4):
            filler = kept.enter_context(socket.socket())
            filler.setblocking(False)
            filler.connect_ex(listener.getsockname())
        port: int = listener.getsockname()[1]
        yield port


@pytest.fixture
def live() -> Iterator[int]:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
        yield port


def resolve_to(monkeypatch: pytest.MonkeyPatch, *ports: int) -> None:
    """Have every name stand for these addresses."""

    def addresses(host: str, port: int, **_: Any) -> list[Any]:
        kind = socket.SOCK_STREAM
        return [(socket.AF_INET, kind, 6, "", ("127.0.0.1", each)) for each in ports]

    monkeypatch.setattr(socket, "getaddrinfo", addresses)


def within(seconds: float) -> float:
    return time.monotonic() + seconds


def test_an_address_that_answers_is_taken_beside_those_that_do_not(
    monkeypatch: pytest.MonkeyPatch, silent: int, live: int
) -> None:
    resolve_to(monkeypatch, silent, silent, silent, live)
    with connecting.connect("hub.example", 1, within(60)) as connected:
        assert connected.getpeername()[1] == live
        assert connected.getblocking()


def test_one_that_refuses_is_passed_over(monkeypatch: pytest.MonkeyPatch, live: int) -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    resolve_to(monkeypatch, port, live)
    with connecting.connect("hub.example", 1, within(60)) as connected:
        assert connected.getpeername()[1] == live
    resolve_to(monkeypatch, port, port)
    with pytest.raises(ConnectionRefusedError):
        connecting.connect("hub.example", 1, within(60))


def test_silence_ends_at_the_deadline(monkeypatch: pytest.MonkeyPatch, silent: int) -> None:
    resolve_to(monkeypatch, *[silent] * 8)
    with pytest.raises(TimeoutError, match=r"hub\.example"):
        connecting.connect("hub.example", 1, within(SHORT_S))


def test_a_resolver_that_does_not_answer_counts_too(monkeypatch: pytest.MonkeyPatch) -> None:
    over = threading.Event()

    def stuck(*_: Any, **__: Any) -> list[Any]:
        over.wait()
        return []

    monkeypatch.setattr(socket, "getaddrinfo", stuck)
    with pytest.raises(TimeoutError, match="no address"):
        connecting.connect("hub.example", 1, within(SHORT_S))
    over.set()


@pytest.mark.parametrize("host", ["", "a" * 64 + ".example", "nowhere.invalid", "x\x00y"])
def test_names_that_are_none(host: str) -> None:
    with pytest.raises(OSError):
        connecting.connect(host, 1, within(60)).close()


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, int]]:
    """Hosts and ports that this module was asked to connect to, which it does shortly; no proxy is
    named."""
    asked: list[tuple[str, int]] = []
    connect = connecting.connect

    def noted(host: str, port: int, until: float) -> socket.socket:
        asked.append((host, port))
        return connect(host, port, until)

    monkeypatch.setattr(connecting, "connect", noted)
    monkeypatch.setattr(connecting, "CONNECT_S", SHORT_S)
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    return asked


@pytest.mark.parametrize("proxy", ["", "http", "socks5"])
def test_the_apps_client_connects_so(
    monkeypatch: pytest.MonkeyPatch, silent: int, proxy: str, asked: list[tuple[str, int]]
) -> None:
    if proxy:
        monkeypatch.setenv("ALL_PROXY", f"{proxy}://127.0.0.1:{silent}")
    address = "http://hub.example/x" if proxy else f"http://127.0.0.1:{silent}/x"
    with new_client("test") as client, pytest.raises(DownloadError) as raised:
        get_small(client, address, "x", {})
    assert "cannot be reached" in str(raised.value)
    assert raised.value.kind == ("proxy" if proxy else "offline")
    assert asked == [("127.0.0.1", silent)], "the library keeps its connector elsewhere now"


def test_the_question_for_updates_connects_so(silent: int, asked: list[tuple[str, int]]) -> None:
    with pytest.raises(updates.UpdateError, match="no answer"):
        updates.newest(f"http://127.0.0.1:{silent}/x")
    assert asked == [("127.0.0.1", silent)]


def test_one_that_ended_as_it_was_set_up_is_a_matter_of_the_network(live: int) -> None:
    """As macOS has it, by an option that no system knows."""
    found: list[socket.socket] = []
    connect = connecting.connect
    with pytest.MonkeyPatch.context() as patched, pytest.raises(httpcore2.ConnectError):
        patched.setattr(connecting, "connect", lambda *of: found.append(connect(*of)) or found[0])
        connecting.Backend().connect_tcp("127.0.0.1", live, socket_options=[(-1, -1, 1)])
    assert found[0].fileno() == -1, "it is closed"


def test_a_proxy_that_takes_its_time_leaves_encryption_all_of_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    seconds = 0.0
    left: list[float | None] = []

    def begin(
        self: SyncStream, context: ssl.SSLContext, host: str, timeout: float | None
    ) -> httpcore2.NetworkStream:
        left.append(timeout)
        raise httpcore2.ConnectError

    def answer(listener: socket.socket) -> None:
        nonlocal seconds
        with listener.accept()[0] as connected:
            connected.recv(4096)
            seconds += 60
            connected.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
            connected.recv(1)  # until the client has ended it

    monkeypatch.setattr(connecting, "time", SimpleNamespace(monotonic=lambda: seconds))
    monkeypatch.setattr(SyncStream, "start_tls", begin)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        proxy = threading.Thread(target=answer, args=[listener])
        proxy.start()
        client = httpx2.Client(proxy=f"http://127.0.0.1:{listener.getsockname()[1]}", timeout=600)
        with connecting.limit(client), pytest.raises(httpx2.ConnectError):
            client.get("https://hub.example/")
        proxy.join()
    assert left == [connecting.CONNECT_S]


def test_encryption_that_nobody_answers_ends_too(
    monkeypatch: pytest.MonkeyPatch, live: int
) -> None:
    monkeypatch.setattr(connecting, "CONNECT_S", SHORT_S)
    monkeypatch.setattr(connecting, "_LEAST_S", SHORT_S)
    client = connecting.limit(httpx2.Client(verify=ssl.create_default_context(), timeout=600))
    with client, pytest.raises(httpx2.ConnectTimeout):
        client.get(f"https://127.0.0.1:{live}/")
