"""A server that says just the bytes that a test wants, and keeps what it was asked."""

from __future__ import annotations

import json
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any

Say = Callable[[bytes], None]


@dataclass
class Request:
    """What was asked."""

    path: str
    headers: dict[str, str]
    body: Any


@dataclass
class Strange:
    """Answers each request by `answer`: it gets that, a way to say bytes, and the socket."""

    answer: Callable[[Request, Say, socket.socket], object]
    requests: list[Request] = field(default_factory=list)
    gone: threading.Event = field(default_factory=threading.Event)
    """Whoever asked has closed the connection."""
    url: str = ""

    def wait_until_gone(self, connection: socket.socket) -> None:
        """Say nothing more until the other side closes."""
        connection.settimeout(60)
        with suppress(OSError):
            while connection.recv(4096):
                pass
            self.gone.set()
            return
        self.gone.set()


@contextmanager
def strange(answer: Callable[..., object], tls: ssl.SSLContext | None = None) -> Iterator[Strange]:
    """A server on loopback, which speaks TLS with this certificate."""
    listener = socket.create_server(("127.0.0.1", 0))
    made = Strange(answer, url=f"http://127.0.0.1:{listener.getsockname()[1]}")

    def serve(connection: socket.socket) -> None:
        with suppress(OSError), _wrapped(connection, tls) as connection:
            request = _read(connection)
            if request is not None:
                made.requests.append(request)
                made.answer(request, connection.sendall, connection)

    def listen() -> None:
        with suppress(OSError):
            while True:
                connection, _ = listener.accept()
                threading.Thread(target=serve, args=(connection,), daemon=True).start()

    thread = threading.Thread(target=listen, daemon=True)
    thread.start()
    try:
        yield made
    finally:
        with suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        thread.join(10)


def _wrapped(connection: socket.socket, tls: ssl.SSLContext | None) -> socket.socket:
    return connection if tls is None else tls.wrap_socket(connection, server_side=True)


def _read(connection: socket.socket) -> Request | None:
    data = b""
    while b"\r\n\r\n" not in data:
        piece = connection.recv(65536)
        if not piece:
            return None
        data += piece
    head, _, body = data.partition(b"\r\n\r\n")
    first, *lines = head.decode("latin-1").split("\r\n")
    pairs = (line.partition(":") for line in lines)
    headers = {name.lower(): value.strip() for name, _, value in pairs}
    length = int(headers.get("content-length", 0))
    while len(body) < length:
        body += connection.recv(65536)
    return Request(first.split()[1], headers, json.loads(body) if body else None)


def head(status: str = "200 OK", *more: str, kind: str = "text/event-stream") -> bytes:
    """The head of an answer that ends with its connection."""
    lines = [f"HTTP/1.1 {status}", f"Content-Type: {kind}", "Connection: close", *more]
    return "\r\n".join([*lines, "", ""]).encode()


def event(**fields: object) -> bytes:
    """An event of a stream."""
    return f"data: {json.dumps(fields)}\n\n".encode()


def said(text: str, reason: str | None = None) -> bytes:
    """A piece of an answer, as OpenAI's interface has it."""
    return event(choices=[{"index": 0, "delta": {"content": text}, "finish_reason": reason}])


END = b"data: [DONE]\n\n"
