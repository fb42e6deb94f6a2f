"""Streams of OpenAI's: server-sent events, closed by a word."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import aclosing
from typing import Any

from llama32_desktop.server.door import explained
from llama32_desktop.server.refusals import body_of
from llama32_desktop.server.streams import Stream, begun, event


async def events(chunks: AsyncGenerator[dict[str, Any], None]) -> Stream:
    """A response of these chunks; it begins with the first of them.

    Raises:
        what `chunks` raises before the first.
    """
    return Stream(_written(await begun(chunks)), "text/event-stream")


async def _written(chunks: AsyncGenerator[dict[str, Any], None]) -> AsyncGenerator[bytes, None]:
    try:
        async with aclosing(chunks):
            async for chunk in chunks:
                yield event(chunk)
    except Exception as error:  # what was written stands, and what ended it is said
        yield event(body_of("", explained(error, "answering a program")))
        return
    yield b"data: [DONE]\n\n"
