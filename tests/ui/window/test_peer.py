"""Who is at the other end of a local socket, on each system."""

from __future__ import annotations

import ctypes
import os
import socket
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from llama32_desktop.ui.window import peer

ME, OTHER = "S-1-5-21-1-2-3-1001", "S-1-5-21-1-2-3-1002"


@pytest.fixture
def ends() -> Iterator[tuple[socket.socket, socket.socket]]:
    one, other = socket.socketpair()
    with one, other:
        yield one, other


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has pipes")
def test_a_socket_of_this_persons(ends: tuple[socket.socket, socket.socket]) -> None:
    assert peer.is_own(ends[0].fileno()) and peer.is_own(ends[1].fileno())


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has pipes")
def test_a_socket_of_another_persons(
    ends: tuple[socket.socket, socket.socket], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "getuid", lambda: 12_345)
    assert not peer.is_own(ends[0].fileno())


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has pipes")
def test_what_is_no_socket_is_nobodys() -> None:
    with Path(os.devnull).open() as file:
        assert not peer.is_own(file.fileno())
    assert not peer.is_own(-1)


class Library:
    """A C library with `getpeereid` (macOS, the BSDs)."""

    def __init__(self, user: int, result: int = 0) -> None:
        self._user, self._result = user, result

    def getpeereid(self, descriptor: int, user: Any, group: Any) -> int:
        user._obj.value, group._obj.value = self._user, 20
        return self._result


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has pipes")
@pytest.mark.parametrize(
    ("library", "own"),
    [(Library(501), True), (Library(502), False), (Library(501, -1), False), (object(), False)],
)
def test_a_system_without_linuxs_way(
    ends: tuple[socket.socket, socket.socket],
    monkeypatch: pytest.MonkeyPatch,
    library: object,
    own: bool,
) -> None:
    monkeypatch.delattr(socket, "SO_PEERCRED", raising=False)
    monkeypatch.setattr(ctypes, "CDLL", lambda *_, **__: library)
    monkeypatch.setattr(os, "getuid", lambda: 501)
    assert peer.is_own(ends[0].fileno()) is own


@pytest.mark.parametrize(
    ("owner", "own"), [(ME, True), (OTHER, False), ("S-1-5-32-544", True), ("", False)]
)
def test_the_owner_of_a_pipe(monkeypatch: pytest.MonkeyPatch, owner: str, own: bool) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(peer, "pipe_owner", lambda handle: owner)
    monkeypatch.setattr(peer, "current_user", lambda: ME)
    assert peer.is_own(4) is own and not peer.is_own(-1)


def test_a_pipe_that_says_nothing_of_its_owner_is_nobodys(monkeypatch: pytest.MonkeyPatch) -> None:
    def silent(handle: int) -> str:
        raise OSError(5, "GetSecurityInfo")

    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(peer, "pipe_owner", silent)
    monkeypatch.setattr(peer, "current_user", lambda: "")
    assert not peer.is_own(4)


@pytest.mark.skipif(sys.platform != "win32", reason="asks Windows")
def test_windows_says_who_owns_a_pipe() -> None:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

    server, client = QLocalServer(), QLocalSocket()
    server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
    assert server.listen(f"llama32-test-{os.getpid()}")
    client.connectToServer(server.serverName())
    assert client.waitForConnected(10_000)
    handle = int(client.socketDescriptor())
    assert peer.current_user().startswith("S-1-5-") and peer.is_own(handle)
    server.close()
