"""`/v1/chat/completions`."""

from __future__ import annotations

import asyncio
import secrets
import time
from collections.abc import AsyncGenerator, Iterator
from itertools import count
from typing import Any

from starlette.responses import Response

from llama32_desktop.engine.parts import ToolCall
from llama32_desktop.server.answers import Answer, Asked, Piece, Whole
from llama32_desktop.server.door import Call
from llama32_desktop.server.engines import Wish
from llama32_desktop.server.openai.sse import events
from llama32_desktop.server.openai.usage import usage
from llama32_desktop.server.openai.wire import ChatRequest, conversation_of
from llama32_desktop.server.sampling import sampling_of
from llama32_desktop.server.streams import Json
from llama32_desktop.server.warnings import warnings_of


async def chat(call: Call) -> Response:
    """An answer to a conversation, whole or as it is written."""
    request = await call.taken(ChatRequest)
    request.refuse()
    tools = await call.apart(lambda: request.toolset)
    messages = await call.apart(lambda: conversation_of(request.messages).messages)
    model = await call.model(request.model)
    sampling = await asyncio.to_thread(lambda: sampling_of(model, request.chosen()))
    asked = Asked(Wish(model, call.client), messages, sampling, tools=tools)
    head = {
        "id": f"chatcmpl-{secrets.token_hex(12)}",
        "object": "chat.completion.chunk" if request.stream else "chat.completion",
        "created": int(time.time()),
        "model": model.id,
    }
    if request.stream:
        return await events(_chunks(call, asked, head, with_usage=request.with_usage))
    whole = await Answer(call.engines, asked).all()
    message: dict[str, Any] = {"role": "assistant", "content": whole.text, "refusal": None}
    if whole.thought:
        message["reasoning_content"] = whole.thought
    if whole.calls:
        message["content"] = whole.text or None
        message["tool_calls"] = [_tool_call(each) for each in whole.calls]
    choice = {
        "index": 0,
        "message": message,
        "logprobs": None,
        "finish_reason": _reason(whole),
    }
    more = {"usage": usage(whole.end.timings), **warnings_of(whole.end)}
    return Json({**head, "choices": [choice], **more})


async def _chunks(
    call: Call, asked: Asked, head: dict[str, Any], *, with_usage: bool
) -> AsyncGenerator[dict[str, Any], None]:
    """The answer's chunks; with the usage at the end where that is wished."""
    own: dict[str, Any] = {**head, "usage": None} if with_usage else head

    def chunk(delta: dict[str, Any], reason: str | None = None) -> dict[str, Any]:
        choice = {"index": 0, "delta": delta, "logprobs": None, "finish_reason": reason}
        return {**own, "choices": [choice]}

    answer = Answer(call.engines, asked)
    first, calls = True, count()
    async with answer.reading() as pieces:
        async for piece in pieces:
            role = {"role": "assistant"} if first else {}
            first = False
            if delta := _delta(piece, calls):
                yield chunk({**role, **delta})
    if first:
        yield chunk({"role": "assistant", "content": ""})
    yield {**chunk({}, _reason(answer.whole)), **warnings_of(answer.whole.end)}
    if with_usage:
        yield {**head, "choices": [], "usage": usage(answer.whole.end.timings)}


def _reason(whole: Whole) -> str:
    return "tool_calls" if whole.calls else whole.end.finish_reason


def _tool_call(made: ToolCall) -> dict[str, Any]:
    function = {"name": made.name, "arguments": made.arguments}
    return {"id": f"call_{made.call}", "type": "function", "function": function}


def _delta(piece: Piece, calls: Iterator[int]) -> dict[str, Any]:
    """What a piece adds; calls are numbered."""
    if piece.call is not None:
        return {"tool_calls": [{"index": next(calls), **_tool_call(piece.call)}]}
    if piece.kind == "moved":
        return {}  # it went out, and cannot be taken back
    return {"content" if piece.kind == "text" else "reasoning_content": piece.text}
