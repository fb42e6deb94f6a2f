"""An answer that nobody takes is ended: it keeps a turn, and the room that its request takes."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncGenerator

import pytest
from starlette.requests import ClientDisconnect
from starlette.types import Receive, Scope, Send
from uvicorn.config import Config
from uvicorn.server import ServerState

from llama32_desktop.server import connections
from llama32_desktop.server.connections import Connection
from llama32_desktop.server.streams import Stream

REQUEST = b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"
PATIENCE_S = 60


class Endless:
    """An application whose answer goes on for as long as somebody reads it."""

    def __init__(self) -> None:
        self.closed = asyncio.Event()
        self.sent = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            await Stream(self._parts(), "text/plain")(scope, receive, send)
        except ClientDisconnect:
            pass

    async def _parts(self) -> AsyncGenerator[bytes, None]:
        try:
            while True:
                self.sent += 1
                yield bytes(1 << 16)
        finally:
            self.closed.set()


async def served(app: Endless) -> tuple[asyncio.Server, int]:
    config, state = Config(app, lifespan="off", log_config=None), ServerState()
    config.load()
    server = await asyncio.get_running_loop().create_server(
        lambda: Connection(config, state, {}), "127.0.0.1", 0
    )
    return server, server.sockets[0].getsockname()[1]


def test_a_client_that_reads_nothing_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connections, "UNREAD_S", 0.2)

    async def run() -> None:
        app = Endless()
        server, port = await served(app)
        async with server:
            line = socket.create_connection(("127.0.0.1", port))
            line.sendall(REQUEST)
            await asyncio.wait_for(app.closed.wait(), PATIENCE_S)
            line.close()

    asyncio.run(run())


def test_a_client_that_reads_in_pauses_is_not(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each time that it reads, its time begins again."""
    timers: list[asyncio.TimerHandle] = []

    async def run() -> None:
        app, loop = Endless(), asyncio.get_running_loop()
        later = loop.call_later

        def noted(delay: float, *given: object) -> asyncio.TimerHandle:
            timer = later(delay, *given)  # type: ignore[arg-type]
            if delay == connections.UNREAD_S:
                timers.append(timer)
            return timer

        monkeypatch.setattr(loop, "call_later", noted)
        server, port = await served(app)
        async with server:
            reader, writer = await asyncio.open_connection("127.0.0.1", port, limit=1 << 16)
            writer.write(REQUEST)
            while len(timers) < 3:
                await reader.readexactly(1 << 16)
            assert [timer.cancelled() for timer in timers[:2]] == [True, True]
            assert not app.closed.is_set()
            writer.transport.abort()
            await asyncio.wait_for(app.closed.wait(), PATIENCE_S)
        assert all(timer.cancelled() for timer in timers)

    asyncio.run(run())
