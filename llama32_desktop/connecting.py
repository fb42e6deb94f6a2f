"""How a connection is begun: all addresses of a host in parallel, and one deadline for everything.

A library that tries one address after the other, each with the whole time, keeps a person waiting
for a minute where a firewall swallows the packets, and the system's own resolver for half of one.
"""

from __future__ import annotations

import contextlib
import errno
import selectors
import socket
import ssl
import threading
import time
from collections.abc import Iterable
from queue import Empty, SimpleQueue
from typing import Any, Final

import httpcore2
import httpx2
from httpcore2._backends.sync import SyncStream

CONNECT_S: Final = 4.5
"""From the name of a host to a connection that is encrypted; then it counts as away."""
ANSWER_S: Final = 4.5
"""Where a person waits for a small answer: after such a silence the host is said not to answer."""
_NEXT_S: Final = 0.25
"""After this long without an answer the next address is tried beside the former."""
_BACKLOG: Final = 64
_LEAST_S: Final = 1.0
"""What encryption gets at least, however long the connection took."""

_Address = tuple[int, int, int, str, Any]


def limit(client: httpx2.Client) -> httpx2.Client:
    """Have a client connect by the deadline, through its proxies too; returns the client.

    The library has no public place for it. Under a version that keeps it elsewhere the client still
    works, with the library's own patience; the tests notice.
    """
    for transport in (client._transport, *client._mounts.values()):
        pool = getattr(transport, "_pool", None)
        if pool is not None:
            pool._network_backend = Backend()
    return client


class Backend(httpcore2.SyncBackend):
    """Connects as the library does, but by a deadline."""

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore2.NetworkStream:
        until = time.monotonic() + min(timeout or CONNECT_S, CONNECT_S)
        try:
            connected = connect(host, port, until)
        except TimeoutError as error:
            raise httpcore2.ConnectTimeout(str(error)) from error
        except OSError as error:
            raise httpcore2.ConnectError(str(error)) from error
        try:
            for option in socket_options or ():
                connected.setsockopt(*option)
            connected.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        except OSError as error:  # macOS says so of one that the other side has ended already
            connected.close()
            raise httpcore2.ConnectError(str(error)) from error
        return _Stream(connected, until)


class _Stream(SyncStream):
    """A connection whose encryption begins before the same deadline.

    What comes before is a proxy's answer, which may take its time: the deadline counts anew then.
    """

    def __init__(self, connected: socket.socket, until: float) -> None:
        super().__init__(connected)
        self._until = until

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        data = super().read(max_bytes, timeout)
        self._until = time.monotonic() + CONNECT_S
        return data

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore2.NetworkStream:
        left = max(_LEAST_S, self._until - time.monotonic())
        return super().start_tls(ssl_context, server_hostname, min(timeout or left, left))


def connect(host: str, port: int, until: float) -> socket.socket:
    """A connection to whichever address of a host answers first.

    Args:
        until: When to give up, by `time.monotonic`.

    Raises:
        TimeoutError: nobody answered until then.
        OSError: the name is unknown, or all addresses refuse.
    """
    waiting = _resolved(host, port, until)
    problem: OSError = OSError(errno.EHOSTUNREACH, "the host has no address")
    with selectors.DefaultSelector() as tried:
        try:
            while waiting or tried.get_map():
                if waiting:
                    try:
                        begun = _begun(waiting.pop(0))
                    except OSError as error:
                        problem = error
                        continue
                    tried.register(begun, selectors.EVENT_WRITE)
                left = until - time.monotonic()
                if left <= 0:
                    raise TimeoutError(f"no answer from {host}")
                for key, _ in tried.select(min(left, _NEXT_S) if waiting else left):
                    found: socket.socket = key.fileobj  # type: ignore[assignment]
                    tried.unregister(found)
                    refused = found.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
                    if not refused:
                        found.setblocking(True)
                        return found
                    found.close()
                    problem = OSError(refused, f"{host} refused")
            raise problem
        finally:
            for key in list(tried.get_map().values()):
                key.fileobj.close()  # type: ignore[union-attr]


def _begun(address: _Address) -> socket.socket:
    family, kind, protocol, _, place = address
    begun = socket.socket(family, kind, protocol)
    begun.setblocking(False)
    try:
        with contextlib.suppress(BlockingIOError):
            begun.connect(place)
    except OSError:
        begun.close()
        raise
    return begun


def _resolved(host: str, port: int, until: float) -> list[_Address]:
    """The addresses of a host, kinds of them in turn."""
    answers: SimpleQueue[list[_Address] | OSError] = SimpleQueue()

    def look() -> None:
        try:
            answers.put([*socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)])
        except Exception as error:  # an unknown host, or a name that is none
            answers.put(error if isinstance(error, OSError) else OSError(str(error)))

    # The system's resolver cannot be stopped: the thread ends when it gives up.
    threading.Thread(target=look, name="resolver", daemon=True).start()
    try:
        answer = answers.get(timeout=max(0.0, until - time.monotonic()))
    except Empty:
        raise TimeoutError(f"no address of {host} so far") from None
    if isinstance(answer, OSError):
        raise answer
    first = [one for one in answer if one[0] == answer[0][0]]
    others = [one for one in answer if one[0] != answer[0][0]]
    mixed: list[_Address] = []
    for n in range(max(len(first), len(others))):
        mixed += first[n : n + 1] + others[n : n + 1]
    return mixed


def listened(host: str, port: int) -> socket.socket:
    """A socket that listens at an address, which no other program can take over; port 0 takes a
    free one.

    Raises:
        OSError: there is no such address here, or another program has it.
    """
    (family, kind, protocol, _, address), *_ = socket.getaddrinfo(
        host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
    )
    made = socket.socket(family, kind, protocol)
    try:
        if hasattr(socket, "SO_EXCLUSIVEADDRUSE"):  # else another program may take it over
            made.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        else:
            made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        made.bind(address)
        made.listen(_BACKLOG)
    except OSError:
        made.close()
        raise
    return made
