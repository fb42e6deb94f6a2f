"""Streams of OpenAI's: server-sent events, closed by a word."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from typing import Any

from llama32_desktop.server.door import streamed
from llama32_desktop.server.refusals import Refusal, body_of
from llama32_desktop.server.streams import EVENTS, Stream, event


async def events(chunks: AsyncGenerator[dict[str, Any], None]) -> Stream:
    """A response of these chunks; raises what prevents the first of them."""
    return await streamed(chunks, EVENTS, event, _broken, b"data: [DONE]\n\n")


def _broken(refusal: Refusal) -> bytes:
    return event(body_of("", refusal))
