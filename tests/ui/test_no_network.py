"""The app opens no network connection but those that a person asks for."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any

import psutil
import pytest

from tests.ui.driver import Driver

_heard: list[str] | None = None
_EVENTS = ("socket.connect", "socket.bind", "socket.sendto", "socket.getaddrinfo")


def _hook(event: str, arguments: tuple[Any, ...]) -> None:
    if _heard is not None and event in _EVENTS:
        _heard.append(f"{event} {arguments[1:]}")


sys.addaudithook(_hook)  # there is no way to take it off again: it listens only when asked


@pytest.fixture
def heard() -> Iterator[list[str]]:
    """What this process does with sockets, as Python's audit events say."""
    global _heard
    _heard = []
    yield _heard
    _heard = None


def connections(driver: Driver) -> list[Any]:
    """Internet sockets of the window's process and the engine's, native ones too."""
    pid = driver.app.engine.child_pid
    processes = [psutil.Process()] + ([psutil.Process(pid)] if pid else [])
    return [
        connection
        for process in processes
        for connection in process.net_connections(kind="inet")
        if connection.status != psutil.CONN_CLOSE_WAIT  # ended: left by another test's server
    ]


def test_chatting_uses_no_network(heard: list[str], ready: Driver) -> None:
    ready.until(lambda: connections(ready) == [])  # servers of tests before it may be ending
    ready.ask("Name a fruit")
    ready.app.chats.new_chat()
    ready.ask("See https://example.com and <img src='https://example.com/a.png'>")
    ready.window.actions_.settings.trigger()
    assert heard == []
    assert connections(ready) == []


def test_the_ear_is_not_deaf(heard: list[str]) -> None:
    import socket

    with socket.socket() as opened, pytest.raises(OSError):
        opened.settimeout(0.2)
        opened.connect(("127.0.0.1", 9))
    assert any(event.startswith("socket.connect") for event in heard)
