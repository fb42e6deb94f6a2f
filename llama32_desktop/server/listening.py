"""Runs the server on an address, until it is told to end."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import socket
import ssl
from collections.abc import Callable
from types import FrameType

from starlette.types import ASGIApp
from uvicorn.config import Config
from uvicorn.server import Server

from llama32_desktop.connecting import listened
from llama32_desktop.sentences import Sentence
from llama32_desktop.server.connections import Connection

_HEAD_BYTES = 32_768
_DATE_S = 1.0
"""The header “Date” has whole seconds."""


class NoAddressError(Exception):
    """The address cannot be listened at; the text is one sentence for a person."""


def listening_socket(host: str, port: int) -> socket.socket:
    """A socket that listens at an address; port 0 takes a free one.

    Raises:
        NoAddressError: there is no such address here, or another program has it.
    """
    try:
        return listened(host, port)
    except OSError as error:
        raise _unusable(host, port, error) from error


def _unusable(host: str, port: int, error: OSError) -> NoAddressError:
    return NoAddressError(
        Sentence(
            "The server cannot listen at {0}, port {1} ({2}), so it was not started; choose "
            "another address or port.",
            host,
            str(port),
            error.strerror or error,
        )
    )


class HttpServer(Server):
    """Answers requests until it is stopped, or the process is told to end (SIGINT, SIGTERM).

    Args:
        ending: Called before it ends, in a thread: what is being written then ends early.
    """

    def __init__(
        self,
        app: ASGIApp,
        *,
        tls: ssl.SSLContext | None = None,
        ending: Callable[[], None] = lambda: None,
    ) -> None:
        for name in ("uvicorn.error", "uvicorn.access", "uvicorn.asgi"):
            # Its lines have addresses and errors with contents; the server has its own.
            logger = logging.getLogger(name)
            logger.addHandler(logging.NullHandler())
            logger.propagate = False
        super().__init__(
            Config(
                app,
                http=Connection,
                ws="none",
                lifespan="off",
                log_config=None,
                access_log=False,
                proxy_headers=False,
                server_header=False,
                timeout_keep_alive=30,
                timeout_graceful_shutdown=5,
                h11_max_incomplete_event_size=_HEAD_BYTES,
            )
        )
        if tls is not None:
            self.config.load()
            self.config.ssl = tls
        self._ending = ending
        self._told = asyncio.Event()
        self._loop: asyncio.AbstractEventLoop | None = None

    def run_at(self, listener: socket.socket) -> None:
        """Serve; returns when it has ended."""
        asyncio.run(self.serve(sockets=[listener]))

    def stop(self) -> None:
        """End soon; thread-safe, and nothing where it has ended."""
        self.should_exit = True
        if self._loop is not None:
            with contextlib.suppress(RuntimeError):  # the loop is closed
                self._loop.call_soon_threadsafe(self._told.set)

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        super().handle_exit(sig, frame)
        self.stop()

    async def main_loop(self) -> None:
        """Wait until it is told to end. uvicorn looks for that ten times a second, which wakes a
        processor for nothing; here the date is told anew once a second, and no more is done."""
        self._loop = asyncio.get_running_loop()
        while not await self.on_tick(0):
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(_DATE_S):
                    await self._told.wait()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        await asyncio.to_thread(self._ending)
        self._captured_signals.clear()  # they were what ended it, and end no more than that
        await super().shutdown(sockets)
