"""Who connects on loopback, where every program of the computer can."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import pytest

from llama32_desktop.lending import local_peer
from llama32_desktop.lending.local_peer import is_of_this_app

_CONNECTS = """
import socket, sys
connection = socket.create_connection(("127.0.0.1", int(sys.argv[1])))
sys.stdin.read()
"""


@pytest.fixture
def listener() -> Iterator[socket.socket]:
    with socket.create_server(("127.0.0.1", 0)) as made:
        yield made


def _writer(peer: Any, own: Any) -> Any:
    ends = {"peername": peer, "sockname": own}
    return SimpleNamespace(get_extra_info=ends.get)


def _family_of(monkeypatch: pytest.MonkeyPatch, pid: int) -> None:
    monkeypatch.setattr(os, "getppid", lambda: pid)
    monkeypatch.setattr(local_peer, "_PATIENCE_S", 0.0)


def test_a_process_that_the_app_started_gets_in(
    listener: socket.socket, monkeypatch: pytest.MonkeyPatch
) -> None:
    _family_of(monkeypatch, os.getpid())
    port = listener.getsockname()[1]
    with subprocess.Popen(
        [sys.executable, "-c", _CONNECTS, str(port)], stdin=subprocess.PIPE
    ) as child:
        accepted, peer = listener.accept()
        with accepted:
            assert is_of_this_app(_writer(peer, accepted.getsockname()))
        child.communicate()


def test_another_program_does_not(listener: socket.socket, monkeypatch: pytest.MonkeyPatch) -> None:
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as app:
        _family_of(monkeypatch, app.pid)
        with socket.create_connection(listener.getsockname()) as other:
            accepted, peer = listener.accept()
            with accepted:
                assert peer == other.getsockname()
                assert not is_of_this_app(_writer(peer, accepted.getsockname()))
        app.communicate()


def test_nor_does_one_that_has_the_port_of_a_connection_of_the_app_to_elsewhere(
    listener: socket.socket, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Linux gives one port to several connections of several users, where they lead to several."""
    _family_of(monkeypatch, os.getpid())
    with (
        socket.create_server(("127.0.0.1", 0)) as elsewhere,
        socket.create_connection(elsewhere.getsockname()) as own,
    ):
        peer = own.getsockname()
        assert is_of_this_app(_writer(peer, elsewhere.getsockname()))
        assert not is_of_this_app(_writer(peer, listener.getsockname()))
