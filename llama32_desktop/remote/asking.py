"""Asks servers over HTTP: one pool of connections, and limits for what comes back.

Whoever cancels the task that asks closes the connection, so that the server stops too.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, Final, Literal

import httpx2

from llama32_desktop import __version__
from llama32_desktop.downloads import environment
from llama32_desktop.downloads.errors import DownloadError
from llama32_desktop.remote.problems import (
    RemoteError,
    of_cut,
    of_event,
    of_nonsense,
    of_silence,
    of_size,
    of_status,
    of_transport,
    told,
)

CONNECT_S: Final = 10.0
LIST_S: Final = 15.0
"""For all of an answer that a person waits for while a server is added."""
FIRST_S: Final = 900.0
"""Silence before an answer begins: a large model is loaded, and a long prompt read."""
NEXT_S: Final = 180.0
"""Silence within an answer."""
_HERE: Final = ("all://localhost", "all://127.0.0.1", "all://[::1]")
_MOST_ERROR: Final = 64 * 1024
_MOST_LIST: Final = 2 * 1024**2
MOST_LINE: Final = 256 * 1024
"""Bytes of one event."""
_MOST_PARTS: Final = ((b"[{", 20_000), (b",", 100_000))
"""Signs of JSON, and how many of them an answer or an event may have, those in texts included: each
may be an object of its own, and reading them all holds every thread, the window's too."""
MOST_ANSWER: Final = 256 * 1024**2
"""Bytes of a whole answer as it comes over the line."""
MOST_LINES: Final = 2_000_000
"""Lines of it: each takes some microseconds, whatever is in it."""


class Limits:
    """How patient an `Asker` is; seconds, bytes."""

    def __init__(
        self,
        *,
        first_s: float = FIRST_S,
        next_s: float = NEXT_S,
        most_line: int = MOST_LINE,
        most_answer: int = MOST_ANSWER,
        most_lines: int = MOST_LINES,
    ) -> None:
        self.first_s = first_s
        self.next_s = next_s
        self.most_line = most_line
        self.most_answer = most_answer
        self.most_lines = most_lines


class Asker:
    """The HTTP client of one event loop."""

    def __init__(self, limits: Limits | None = None) -> None:
        self._limits = limits or Limits()
        self._client: httpx2.AsyncClient | None = None

    def _made(self) -> httpx2.AsyncClient:
        """The client, made when it is first needed: until then nothing of the network is touched.

        Raises:
            RemoteError: the environment names a proxy or certificates that cannot be used.
        """
        if self._client is None:
            try:
                environment.check()
                trusted = environment.trust()
            except DownloadError as error:
                raise RemoteError(str(error)) from None
            self._client = httpx2.AsyncClient(
                # Silence is measured here, by the whole line and not by its pieces.
                timeout=httpx2.Timeout(None, connect=CONNECT_S, write=self._limits.next_s),
                follow_redirects=False,
                headers={
                    "User-Agent": f"llama32-desktop/{__version__}",
                    "Accept-Encoding": "identity",  # packed, a little would become much
                },
                verify=trusted,
                # What goes to this machine goes past every proxy.
                mounts=dict.fromkeys(_HERE),
            )
        return self._client

    async def close(self) -> None:
        if self._client is not None:
            await self._client.aclose()

    async def listed(
        self, method: str, url: str, headers: dict[str, str], body: Any = None
    ) -> dict[str, Any]:
        """A small answer, whole; a bare list, as Together AI has of its models, comes as `data`.

        Raises:
            RemoteError: it did not come, or is no JSON object.
        """
        host = _host(url)
        try:
            async with asyncio.timeout(LIST_S), self._sent(method, url, headers, body) as response:
                data = await _read(response, _MOST_LIST, host)
        except TimeoutError:
            raise of_silence(host) from None
        is_bare = data.lstrip().startswith(b"[")
        return _object_in(b'{"data":' + data + b"}" if is_bare else data, host)

    async def lines(
        self, url: str, headers: dict[str, str], body: dict[str, Any]
    ) -> AsyncGenerator[bytes, None]:
        """An answer as it comes, line by line, without their ends and without empty ones.

        Raises:
            RemoteError: it did not begin, says nothing any more, or has no end.
        """
        host, limits = _host(url), self._limits
        self._made()  # takes a moment, which is no silence of the server
        try:
            async with asyncio.timeout(limits.first_s) as patience:
                async with self._sent("POST", url, headers, body) as response:
                    loop = asyncio.get_running_loop()
                    begun = bytearray()
                    left, lines_left = limits.most_answer, limits.most_lines
                    async for piece in response.aiter_raw():
                        patience.reschedule(loop.time() + limits.next_s)
                        left -= len(piece)
                        begun += piece
                        if b"\n" in piece:
                            *lines, rest = bytes(begun).split(b"\n")
                            begun = bytearray(rest)
                            for line in filter(None, lines):
                                lines_left -= 1
                                if lines_left < 0:
                                    raise of_size(host)
                                if full := line.removesuffix(b"\r"):
                                    yield full
                        if len(begun) > limits.most_line or left < 0:
                            raise of_size(host)
                    if begun:
                        yield bytes(begun)
        except TimeoutError:
            raise of_silence(host) from None

    @asynccontextmanager
    async def _sent(
        self, method: str, url: str, headers: dict[str, str], body: Any
    ) -> AsyncIterator[httpx2.Response]:
        host = _host(url)
        client = self._made()
        content = None if body is None else _encoded(body)
        if content is not None:
            headers = {**headers, "Content-Type": "application/json"}
        try:
            request = client.build_request(method, url, headers=headers, content=content)
            response = await client.send(request, stream=True)
            try:
                if response.status_code != 200:
                    said = await _start(response, _MOST_ERROR)
                    raise of_status(response.status_code, response.headers, said, host)
                yield response
            finally:
                await response.aclose()
        except (httpx2.HTTPError, httpx2.InvalidURL, httpx2.StreamError) as error:
            raise of_transport(error, host) from None


def object_of_event(line: bytes, host: str) -> dict[str, Any] | Literal["over"] | None:
    """What a line of server-sent events says: an object, that it was the last, or nothing.

    Raises:
        RemoteError: it is none, or an error in place of events.
    """
    if line.startswith(b"{"):  # an error, or an answer that is no stream
        raise of_event(told(_object(line)), host)
    data = line[5:].strip()
    if not line.startswith(b"data:") or not data:
        return None  # the name of an event, a comment that keeps the line open, or nothing
    return "over" if data == b"[DONE]" else _object_in(data, host)


def object_of_line(line: bytes, host: str) -> dict[str, Any] | None:
    """The object that a line is; `None` for an empty one.

    Raises:
        RemoteError: it is none.
    """
    return _object_in(line, host) if line.strip() else None


def _object_in(data: bytes, host: str) -> dict[str, Any]:
    found = _object(data)
    if found is None:
        raise of_nonsense(host)
    return found


def _object(data: bytes) -> dict[str, Any] | None:
    for signs, most in _MOST_PARTS:
        if sum(data.count(sign) for sign in signs) > most:
            return None
    try:
        found = json.loads(data)
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None


def _encoded(body: Any) -> bytes:
    """JSON; half a surrogate pair, which no UTF-8 has, becomes the sign for what cannot be read."""
    text = json.dumps(body, ensure_ascii=False, separators=(",", ":"))
    return text.encode("utf-8", "replace")


async def _read(response: httpx2.Response, most: int, host: str) -> bytes:
    data = await _start(response, most + 1)
    if len(data) > most:
        raise of_size(host)
    return data


async def _start(response: httpx2.Response, most: int) -> bytes:
    """The first bytes of an answer, at most so many; what there is of one that is cut."""
    data = b""
    try:
        async with asyncio.timeout(LIST_S):
            async for piece in response.aiter_raw():
                data += piece
                if len(data) >= most:
                    return data[:most]
    except (TimeoutError, httpx2.HTTPError):
        if response.status_code == 200:
            raise of_cut(_host(str(response.url))) from None
    return data


def _host(url: str) -> str:
    address = httpx2.URL(url)
    return address.host if address.port is None else f"{address.host}:{address.port}"
