"""How a server is told to end."""

from __future__ import annotations

import socket
import threading

import pytest
from starlette.types import Receive, Scope, Send

from llama32_desktop.server import listening
from llama32_desktop.server.listening import HttpServer


async def nobody(scope: Scope, receive: Receive, send: Send) -> None:
    """Is asked nothing."""


class ToldOnce(HttpServer):
    """Is told to end by another thread, once it waits."""

    ticks = 0

    async def on_tick(self, counter: int) -> bool:
        self.ticks += 1
        if self.ticks == 1:
            assert self._loop is not None
            tell = threading.Thread(target=self.stop)
            self._loop.call_soon(tell.start)
            return False
        return await super().on_tick(counter)


def test_it_ends_when_it_is_told_and_may_be_told_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(listening, "_DATE_S", None)  # it is woken, or waits for ever
    server = ToldOnce(nobody)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        server.run_at(listener)
    assert server.ticks == 2
    server.stop()  # a window that ends may say so later than a signal
