"""Answers that go out as they are written, and works that end where nobody waits any more."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Coroutine
from contextlib import aclosing
from typing import Any, Final, TypeVar

import msgspec
from starlette.requests import ClientDisconnect
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from llama32_desktop.server.refusals import Refusal, body_of

T = TypeVar("T")
EVENTS: Final = "text/event-stream"
"""The media type of `event`."""
LINES: Final = "application/x-ndjson"
"""The media type of `line`."""


async def while_there(receive: Receive, work: Coroutine[Any, Any, T]) -> T:
    """Do a work for a client whose request was read; it is cancelled when the client goes.

    Raises:
        ClientDisconnect: it went.
    """
    working = asyncio.create_task(work)
    going = asyncio.create_task(_gone(receive))
    try:
        await asyncio.wait({working, going}, return_when=asyncio.FIRST_COMPLETED)
        if not working.done():
            raise ClientDisconnect
        return working.result()
    finally:
        for task in (working, going):
            task.cancel()
        await asyncio.gather(working, going, return_exceptions=True)


async def _gone(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


async def begun(parts: AsyncGenerator[T, None]) -> AsyncGenerator[T, None]:
    """The same parts, of which the first is there: what prevents it is raised here, where it can
    still be the whole response."""
    try:
        first = await anext(parts)
    except StopAsyncIteration:
        return _after((), parts)
    except BaseException:
        await parts.aclose()
        raise
    return _after((first,), parts)


async def _after(first: tuple[T, ...], parts: AsyncGenerator[T, None]) -> AsyncGenerator[T, None]:
    async with aclosing(parts):
        for part in first:
            yield part
        async for part in parts:
            yield part


class Stream(Response):
    """A response whose parts are sent as they come; `parts` is closed when the client goes."""

    def __init__(self, parts: AsyncGenerator[bytes, None], media_type: str) -> None:
        super().__init__(media_type=media_type, headers={"Cache-Control": "no-store"})
        del self.headers["content-length"]
        self._parts = parts

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await while_there(receive, self._send(send))

    async def _send(self, send: Send) -> None:
        async with aclosing(self._parts) as parts:
            await send({"type": "http.response.start", "status": 200, "headers": self.raw_headers})
            async for part in parts:
                await send({"type": "http.response.body", "body": part, "more_body": True})
        await send({"type": "http.response.body", "body": b"", "more_body": False})


class Json(Response):
    """A response in JSON."""

    media_type = "application/json"

    def render(self, content: Any) -> bytes:
        return msgspec.json.encode(content)


def refused(path: str, refusal: Refusal) -> Json:
    """The response of a refusal, as the interface that a path belongs to has it."""
    return Json(body_of(path, refusal), refusal.status, headers=refusal.headers)


def event(data: Any, name: str = "") -> bytes:
    """One server-sent event in JSON."""
    head = f"event: {name}\n".encode() if name else b""
    return head + b"data: " + msgspec.json.encode(data) + b"\n\n"


def line(data: Any) -> bytes:
    """One line of JSON."""
    return msgspec.json.encode(data) + b"\n"
