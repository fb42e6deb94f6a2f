"""An answer that nobody takes is ended: it keeps a turn, and the room that its request takes."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncGenerator
from contextlib import suppress

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

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        with suppress(ClientDisconnect):
            await Stream(self._parts(), "text/plain")(scope, receive, send)

    async def _parts(self) -> AsyncGenerator[bytes, None]:
        try:
            while True:
                yield bytes(1 << 16)
                await asyncio.sleep(0)  # as one that waits for a model
        finally:
            self.closed.set()


async def served(app: Endless) -> tuple[asyncio.Server, int, list[Connection]]:
    """The server, its port, and the connections as they are made."""
    config, state = Config(app, lifespan="off", log_config=None), ServerState()
    config.load()
    made: list[Connection] = []

    def connection() -> Connection:
        made.append(Connection(config, state, {}))
        return made[-1]

    server = await asyncio.get_running_loop().create_server(connection, "127.0.0.1", 0)
    return server, server.sockets[0].getsockname()[1], made


def test_a_client_that_reads_nothing_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connections, "UNREAD_S", 0.2)

    async def run() -> None:
        app = Endless()
        server, port, _ = await served(app)
        async with server:
            line = socket.create_connection(("127.0.0.1", port))
            line.sendall(REQUEST)
            await asyncio.wait_for(app.closed.wait(), PATIENCE_S)
            line.close()

    asyncio.run(run())


def test_each_pause_has_its_own_time() -> None:
    async def run() -> None:
        app = Endless()
        server, port, made = await served(app)
        async with server:
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.write(REQUEST)
            await reader.readexactly(1)
            (connection,) = made
            connection.pause_writing()
            timer = connection._unread
            assert timer is not None and not timer.cancelled()
            connection.resume_writing()
            assert timer.cancelled() and connection._unread is None
            connection.pause_writing()
            timer = connection._unread
            writer.transport.abort()
            await asyncio.wait_for(app.closed.wait(), PATIENCE_S)
        assert timer is not None and timer.cancelled()

    asyncio.run(run())
