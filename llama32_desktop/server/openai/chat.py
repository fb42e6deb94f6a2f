"""`/v1/chat/completions`."""

from __future__ import annotations

import asyncio
import secrets
import time
from collections.abc import AsyncGenerator, Iterator, Sequence
from contextlib import aclosing
from itertools import count
from typing import Any, Final

from starlette.responses import Response

from llama32_desktop.engine.measurements import Timings
from llama32_desktop.engine.parts import ToolCall
from llama32_desktop.server.answers import Asked, Piece, Whole
from llama32_desktop.server.door import Call
from llama32_desktop.server.engines import Wish
from llama32_desktop.server.likeliest import likeliest_of, told
from llama32_desktop.server.openai.sse import events
from llama32_desktop.server.openai.usage import usage
from llama32_desktop.server.openai.wire import ChatRequest, conversation_of
from llama32_desktop.server.sampling import sampling_of
from llama32_desktop.server.several import all_of, each_of, number_of, side_by_side
from llama32_desktop.server.streams import Json
from llama32_desktop.server.warnings import warnings_of

_NO_END: Final[dict[str, Any]] = {"logprobs": None, "finish_reason": None}


async def chat(call: Call) -> Response:
    """An answer to a conversation, whole or as it is written."""
    request = await call.taken(ChatRequest)
    request.refuse()
    tools = await call.apart(lambda: request.toolset)
    messages = await call.apart(lambda: conversation_of(request.messages).messages)
    model = await call.model(request.model)
    sampling = await asyncio.to_thread(lambda: sampling_of(model, request.chosen()))
    likeliest = likeliest_of(request.logprobs, request.top_logprobs)
    wish = Wish(model, call.client)
    asked = Asked(wish, messages, sampling, tools=tools, likeliest=likeliest)
    several = each_of(asked, number_of(request.n))
    head = {
        "id": f"chatcmpl-{secrets.token_hex(12)}",
        "object": "chat.completion.chunk" if request.stream else "chat.completion",
        "created": int(time.time()),
        "model": model.id,
    }
    if request.stream:
        return await events(_chunks(call, several, head, with_usage=request.with_usage))
    wholes = await all_of(call.engines, several)
    choices = [_choice(index, whole, asked) for index, whole in enumerate(wholes)]
    cost = usage(*[whole.end.timings for whole in wholes])
    return Json({**head, "choices": choices, "usage": cost, **warnings_of(*wholes)})


def _choice(index: int, whole: Whole, asked: Asked) -> dict[str, Any]:
    message: dict[str, Any] = {"role": "assistant", "content": whole.text, "refusal": None}
    if whole.thought:
        message["reasoning_content"] = whole.thought
    if whole.calls:
        message["content"] = whole.text or None
        message["tool_calls"] = [_tool_call(each) for each in whole.calls]
    return {"index": index, "message": message, **_end(whole, asked)}


async def _chunks(
    call: Call, several: Sequence[Asked], head: dict[str, Any], *, with_usage: bool
) -> AsyncGenerator[dict[str, Any], None]:
    """The chunks of the answers as they come; with the usage at the end where that is wished.
    Probabilities come with the last of each."""
    own: dict[str, Any] = {**head, "usage": None} if with_usage else head

    def chunk(index: int, delta: dict[str, Any], end: dict[str, Any] = _NO_END) -> dict[str, Any]:
        return {**own, "choices": [{"index": index, "delta": delta, **end}]}

    costs: list[Timings] = []
    begun: set[int] = set()
    calls = [count() for _ in several]
    async with aclosing(side_by_side(call.engines, several)) as news:
        async for index, piece in news:
            role = {} if index in begun else {"role": "assistant"}
            if isinstance(piece, Piece):
                begun.add(index)
                if delta := _delta(piece, calls[index]):
                    yield chunk(index, {**role, **delta})
                continue
            if role:
                yield chunk(index, {**role, "content": ""})
            yield {**chunk(index, {}, _end(piece, several[index])), **warnings_of(piece)}
            costs.append(piece.end.timings)
    if with_usage:
        yield {**head, "choices": [], "usage": usage(*costs)}


def _end(whole: Whole, asked: Asked) -> dict[str, Any]:
    """How an answer ended, and how probable it was where that is asked for."""
    probable = None
    if asked.likeliest is not None:
        probable = {"content": told(whole.end.drawn), "refusal": None}
    return {"logprobs": probable, "finish_reason": _reason(whole)}


def _reason(whole: Whole) -> str:
    return "tool_calls" if whole.calls and not whole.held else whole.reason


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
